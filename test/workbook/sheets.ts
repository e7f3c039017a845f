/** Sheets as a test writes them, without a workbook around. */
import type { Subject } from '../../src/domain/campaign';
import type { Criterion } from '../../src/domain/criterion';
import type { FactDefinition } from '../../src/domain/fact';
import type { Issue } from '../../src/domain/issue';
import { wholePoints } from '../support/points';
import { issueLog } from '../../src/workbook/issues';
import { parseNominees } from '../../src/workbook/parse-nominees';
import { nearestIn } from '../../src/workbook/text';
import type { RawCell, SheetSnapshot } from '../../src/workbook/snapshot';

type Row = readonly (RawCell | null)[];

/** Rows from A1; `null` and missing cells are blank. */
export function sheetOf(rows: readonly Row[], at = { row: 0, column: 0 }): SheetSnapshot {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    id: '1',
    name: 'Danh sách',
    visible: true,
    protected: false,
    mark: null,
    unfinished: false,
    uncalculated: null,
    daysFrom: 1900,
    chosen: [],
    used: { ...at, rows: rows.length, columns },
    values: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? '')),
  };
}

const source = { document: '', section: '', origin: 'office' } as const;

export const criterion = (code: string): Criterion => ({
  code,
  group: 'Nhóm',
  text: `Tiêu chí ${code}`,
  measure: { kind: 'points', step: null },
  figure: null,
  pointsMax: wholePoints(10),
  pointsMin: wholePoints(0),
  weight: null,
  decimals: 2,
  notApplicable: 'rescale',
  appliesTo: ['individual', 'collective'],
  onlyIf: [],
  source,
});

export const fact = (label: string): FactDefinition => ({
  code: label,
  label,
  appliesTo: ['individual', 'collective'],
  kind: 'choice',
  values: ['Có', 'Không'],
  documented: [],
  derivation: { how: 'entered' },
});

/** Reads a list of people of the units "Văn phòng" and "Thanh tra". */
export function readList(
  sheet: SheetSnapshot,
  about: { subject?: Subject; criteria?: string[]; facts?: string[] } = {},
) {
  const units = ['Văn phòng', 'Thanh tra'];
  const log = issueLog();
  const parsed = parseNominees(
    sheet,
    {
      subject: about.subject ?? 'individual',
      criteria: (about.criteria ?? []).map(criterion),
      facts: (about.facts ?? []).map(fact),
      questions: [],
      shares: new Set<string>(),
      elsewhere: new Map(),
      nearestUnit: nearestIn(units),
      unitNamed: (text) => units.find((unit) => unit.toLowerCase() === text.toLowerCase()) ?? null,
    },
    log,
  );
  const blocking: readonly Issue[] = log.issues.filter(({ severity }) => severity === 'blocks');
  const marks = (code: string) => parsed?.entrants.marks.get(code);
  const facts = (label: string) => parsed?.entrants.facts.get(label);
  const names = parsed?.entrants.nominees.map(({ name }) => name);
  return { parsed, blocking, log, marks, facts, names };
}
