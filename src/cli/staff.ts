/**
 * Staff from a list that an office has already: names, posts and units in any sheet with such
 * headings. Units become the collectives; facts and marks stay to be entered.
 */
import { NOBODY } from '../domain/entry';
import type { Entrants, Entry, Nominee } from '../domain/entry';
import { isBlocking } from '../domain/issue';
import type { Issue } from '../domain/issue';
import { issueLog } from '../workbook/issues';
import { parseNominees } from '../workbook/parse-nominees';
import { fold } from '../workbook/text';
import type { OpenWorkbook } from '../xlsx';
import { portOn } from './excel';

export async function readStaff(
  workbook: OpenWorkbook,
): Promise<{ entry: Entry } | { issues: readonly Issue[] }> {
  const read = await portOn(workbook).read();
  if (!read.ok) return { issues: [read.issue] };
  const units = new Map<string, string>();
  const unitNamed = (text: string) => {
    if (text === '') return null;
    if (!units.has(fold(text))) units.set(fold(text), text);
    return units.get(fold(text)) ?? null;
  };
  const rules = {
    subject: 'individual',
    criteria: [],
    facts: [],
    questions: [],
    shares: new Set<string>(),
    elsewhere: new Map<string, string>(),
    nearestUnit: () => null,
    unitNamed,
  } as const;
  const log = issueLog();
  for (const sheet of read.value.sheets) {
    const parsed = parseNominees(sheet, rules, issueLog());
    if (!parsed || parsed.entrants.nominees.length === 0) continue;
    const staff = parseNominees(sheet, rules, log)?.entrants;
    if (!staff || isBlocking(log.issues)) return { issues: log.issues };
    const collectives = collectivesOf([...units.values()]);
    return { entry: { individuals: staff, collectives, registers: new Map() } };
  }
  const at = { sheet: '', cell: '' };
  return { issues: [{ code: 'noNominees', at, severity: 'blocks' }] };
}

function collectivesOf(units: readonly string[]): Entrants {
  const nominees = units.map((name, index): Nominee => {
    const id = `TT${String(index + 1).padStart(2, '0')}`;
    return { id, name, unit: name, post: '', document: '' };
  });
  return { ...NOBODY, nominees };
}
