/**
 * Sets a sealed round aside before the next one is written: its sheets keep what they say, get a
 * title of their own, and are known by another mark. The new mark is made before the old one goes, so
 * that a run that breaks off in between is finished by the next.
 */
import { tabName } from '../address';
import { isResultKey } from '../write-plan';
import type { SheetKey } from '../write-plan';
import { cellsIn } from './cells-in';
import { HostProblem } from './host-issues';
import { freeTitle } from './make-sheets';
import { isMarkerName, markerFormula, markerName } from '../markers';
import { readSheetList } from './read-snapshot';
import { SEALS_KEY } from './seal-sheet';
import type { Session } from './session';

/** `suffix` goes behind the titles, with the number of the round for its "#". */
export async function setAside(session: Session, suffix: string): Promise<void> {
  const round = await lastRound(session);
  const { names } = session.context.workbook;
  const list = await readSheetList(session);
  const known = new Set(list.names.map(({ name }) => name));
  const taken = list.sheets.map(({ name }) => name);
  const words = suffix.replace('#', String(round));
  for (const { key, title } of list.markers) {
    const sheet = list.sheets.find(({ name }) => name === title);
    if (!sheet || !isResultKey(key)) continue;
    const aside = markerName(`sealed.${round}.${key}` as SheetKey);
    const next = title.endsWith(words) ? title : freeTitle(titleWith(title, words), taken);
    taken.push(next);
    const marker = known.has(aside) ? names.getItem(aside) : names.add(aside, markerFormula(title));
    marker.visible = false;
    marker.comment = 'whole';
    sheet.name = next;
    names.getItem(markerName(key)).delete();
  }
  await session.sync();
  const after = await readSheetList(session);
  const shown = after.names.some(({ name, visible }) => isMarkerName(name) && visible);
  if (shown || after.markers.some(({ key }) => isResultKey(key))) {
    throw new HostProblem('notAsWritten', 'sealed');
  }
}

const TITLE_MAX = 31;

function titleWith(title: string, suffix: string): string {
  return tabName(title.slice(0, TITLE_MAX - suffix.length)) + suffix;
}

/** The number of the round that was sealed last, as the hidden sheet has it. */
async function lastRound(session: Session): Promise<number> {
  const list = await readSheetList(session);
  const marker = list.markers.find(({ key }) => key === SEALS_KEY);
  const sheet = list.sheets.find(({ name }) => name === marker?.title);
  if (!sheet) throw new HostProblem('refused', 'protected');
  const range = sheet.getRange('A:A').getUsedRange(true).load('values');
  await session.sync();
  const numbers = cellsIn(range).map(([text]) => /^N(\d+)$/.exec(String(text))?.[1]);
  return Math.max(...numbers.map((text) => Number(text ?? 0)));
}
