/**
 * The lists of collectives and individuals: who stands, the facts, the marks. A row is read
 * whole; what is wrong in it is reported cell by cell, and what is blank stays blank.
 */
import type { Question, Subject } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { Entrants, Mark } from '../domain/entry';
import type { FactDefinition } from '../domain/fact';
import type { Given } from '../domain/value';
import { cellName } from './address';
import { isTyped } from './asked-columns';
import { isBlank, textOf } from './cells';
import { LISTS } from './chosen';
import { chosenFor, headedColumns } from './chosen-columns';
import { columnReadings } from './column-readings';
import type { ColumnReading } from './column-readings';
import { criterionColumns } from './criterion-columns';
import { readFact, readMark, readMeasured } from './entry-cells';
import type { EntryCell } from './entry-cells';
import { findInput } from './find-sheets';
import { cellOf, filledRows, headingIn, placeOf } from './find-table';
import type { FoundTable } from './find-table';
import { identify } from './identify';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import { isLeftOut } from './left-out';
import { reportLostColumns } from './lost-choices';
import { reportHardlyShares } from './share-figures';
import { cellAt } from './snapshot';
import type { SheetSnapshot } from './snapshot';
import { foldHeading } from './text';
import { peopleRows } from './list-rows';
import type { Area } from './write-plan';

/** Where the nominees of a subject stand in the user's sheet. */
export interface NomineePlaces {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly protected: boolean;
  /** From the first to the last row with a nominee, over all columns of the table. */
  readonly area: Area;
  /** Column of the ids; `null` where the table has none. */
  readonly idColumn: number | null;
  readonly nameColumn: number;
  /** Row of each nominee. */
  readonly rows: readonly number[];
  /** Text of each id cell exactly as it stands, for matching by a formula. */
  readonly idTexts: readonly string[];
  readonly headerRow: number;
  /** What each column was read as, from left to right. */
  readonly columns: readonly ColumnReading[];
}

export interface NomineeRules {
  readonly subject: Subject;
  /** Those with marks of their own; all of them ask for a column. */
  readonly criteria: readonly Criterion[];
  /** Those that are entered. */
  readonly facts: readonly FactDefinition[];
  readonly questions: readonly Question[];
  /** Codes of the figures that are shares. */
  readonly shares: ReadonlySet<string>;
  /** The sheet in which a criterion is marked several times, by its code. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** The name of the unit that a text means; `null` if there is none such. */
  readonly unitNamed: (text: string) => string | null;
  /** The unit that an unknown text most likely meant. */
  readonly nearestUnit: (text: string) => string | null;
}

type Table = FoundTable<ColumnKey>;

/** A criterion or fact with its column; `null` where it is missing or stands elsewhere. */
type Column<T> = T & { readonly column: number | null };

export function parseNominees(
  sheet: SheetSnapshot,
  rules: NomineeRules,
  log: IssueLog,
): { entrants: Entrants; places: NomineePlaces } | null {
  const nameKey = rules.subject === 'individual' ? 'personName' : 'collectiveName';
  const table = findNominees(sheet, rules.subject);
  if (!table) return null;
  reportHeadings(table, log);
  reportLostColumns(table, rules, log);
  const facts = rules.facts.map((fact) => ({ ...fact, column: factColumn(table, fact, log) }));
  const criteria = rules.criteria.map((criterion) => ({
    ...criterion,
    column: markColumn(table, criterion, rules, log),
  }));
  const rows = peopleRows(table, filledRows(table), nameKey);
  const nominees = identify(table, rows, nameKey, rules, log);
  const readGiven = (
    { code, column }: Column<{ readonly code: string }>,
    heading: string,
    of: (entry: EntryCell, position: number) => Given,
  ) => {
    const values = read(column, null, of);
    if (rules.shares.has(code) && column !== null) {
      reportHardlyShares({ sheet: sheet.name, column, heading }, rows, values, log);
    }
    return [code, values] as const;
  };
  const read = <T>(column: number | null, blank: T, of: (entry: EntryCell, row: number) => T) =>
    rows.map((row, position): T => {
      if (column === null) return blank;
      const name = nominees[position]?.name ?? '';
      const cell = cellAt(sheet, row, column);
      return of({ cell, sheet, row, column, name, log }, position);
    });
  const given = facts.map((fact) =>
    readGiven(fact, fact.label, (entry, position) =>
      readFact(entry, fact, nominees[position]?.document),
    ),
  );
  const here = criteria.filter(({ code }) => !rules.elsewhere.has(code));
  const measured = here.filter((criterion) => !isTyped(criterion));
  const values = measured.map((criterion) =>
    readGiven(criterion, criterion.code, (entry) => readMeasured(entry, criterion)),
  );
  const marks = here.filter(isTyped).map((criterion) => {
    const of = (entry: EntryCell) => readMark(entry, criterion);
    return [criterion.code, read<Mark>(criterion.column, 'blank', of)] as const;
  });
  const entered = { facts: new Map([...given, ...values]), marks: new Map(marks) };
  const entrants: Entrants = { nominees, ...entered, ballots: null };
  // A column that is missing has been reported once; its blanks are not reported for every row.
  reportBlanks(table, rows, { nameKey, rules, entrants, criteria: here, facts }, log);
  const columns = columnReadings(table, { facts, criteria: here });
  const places = placesOf(table, rows, nameKey);
  reportUnhighlighted(places, log);
  return { entrants, places: { ...places, columns } };
}

function reportUnhighlighted(places: Omit<NomineePlaces, 'columns'>, log: IssueLog): void {
  const at = { sheet: places.sheetName, cell: '' };
  if (places.protected) log.warns(at, { code: 'notHighlighted', cause: 'protected' });
  else if (places.idColumn === null) log.warns(at, { code: 'notHighlighted', cause: 'noIds' });
}

function reportHeadings(table: Table, log: IssueLog): void {
  for (const key of table.missing) reportMissing(table, key, log);
  for (const [key, column] of table.doubled) {
    const at = { sheet: table.sheet.name, cell: cellName(table.headerRow, column) };
    log.blocks(at, { code: 'columnTwice', column: headingIn(table, key) });
  }
}

export function findNominees(sheet: SheetSnapshot, subject: Subject): Table | null {
  return findInput(sheet, LISTS[subject]);
}

function reportMissing(table: Table, column: string, log: IssueLog): null {
  const at = {
    sheet: table.sheet.name,
    cell: cellName(table.headerRow, table.sheet.used?.column ?? 0),
  };
  log.blocks(at, { code: 'columnMissing', column });
  return null;
}

function factColumn(table: Table, fact: FactDefinition, log: IssueLog): number | null {
  const chosen = chosenFor(table, 'fact', fact.code);
  if (chosen.length > 0) return onlyColumn(table, chosen, fact.label, log);
  const wanted = foldHeading(fact.label);
  const found = headedColumns(table).filter(([, heading]) => foldHeading(heading) === wanted);
  return onlyColumn(table, found, fact.label, log);
}

/** Of two columns with one heading nobody knows which counts. */
function onlyColumn(
  table: Table,
  found: readonly (readonly [number, string])[],
  column: string,
  log: IssueLog,
): number | null {
  const [first, second] = found;
  if (!first) return reportMissing(table, column, log);
  if (second) {
    const at = { sheet: table.sheet.name, cell: cellName(table.headerRow, second[0]) };
    log.blocks(at, { code: 'columnTwice', column });
  }
  return first[0];
}

function markColumn(
  table: Table,
  criterion: Criterion,
  { criteria, questions, elsewhere }: NomineeRules,
  log: IssueLog,
): number | null {
  const { code, onlyIf } = criterion;
  const found = criterionColumns(table, criterion, criteria);
  const other = elsewhere.get(code);
  if (other !== undefined) {
    const [column] = found[0] ?? [];
    if (column !== undefined && isFilled(table, column)) {
      const at = { sheet: table.sheet.name, cell: cellName(table.headerRow, column) };
      log.blocks(at, { code: 'markInTwoSheets', criterion: code, other });
    }
    return null;
  }
  // What the office's answers leave out needs no column.
  if (found.length === 0 && isLeftOut(onlyIf, questions, () => undefined)) return null;
  return onlyColumn(table, found, code, log);
}

function isFilled(table: Table, column: number): boolean {
  return filledRows(table).some((row) => !isBlank(cellAt(table.sheet, row, column)));
}

/**
 * One warning a nominee for blank marks and one for blank facts. Only cells that are really blank
 * count: one that cannot be read has an issue of its own.
 */
function reportBlanks(
  table: Table,
  rows: readonly number[],
  about: {
    readonly nameKey: ColumnKey;
    readonly rules: NomineeRules;
    readonly entrants: Entrants;
    readonly criteria: readonly Column<Criterion>[];
    readonly facts: readonly Column<FactDefinition>[];
  },
  log: IssueLog,
): void {
  const { entrants, rules } = about;
  entrants.nominees.forEach(({ name }, position) => {
    const row = rows[position] ?? table.headerRow;
    const at = placeOf(table, row, about.nameKey);
    const isOpen = ({ column }: { column: number | null }) =>
      column !== null && isBlank(cellAt(table.sheet, row, column));
    const valueOf = (code: string) => entrants.facts.get(code)?.[position];
    const criteria = about.criteria
      .filter(isOpen)
      .filter(({ onlyIf }) => !isLeftOut(onlyIf, rules.questions, valueOf))
      .map(({ code }) => code);
    const facts = about.facts.filter(isOpen).map(({ label }) => label);
    if (criteria.length > 0) log.warns(at, { code: 'marksBlank', name, criteria });
    if (facts.length > 0) log.warns(at, { code: 'factsBlank', name, facts });
  });
}

function placesOf(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nameKey: ColumnKey,
): Omit<NomineePlaces, 'columns'> {
  const columns = [...table.columns.values(), ...table.others.keys()];
  const left = Math.min(...columns);
  const first = rows[0] ?? table.headerRow + 1;
  const idColumn = table.columns.get('nomineeId');
  const hasIds = rows.some((row) => !isBlank(cellOf(table, row, 'nomineeId')));
  return {
    sheetId: table.sheet.id,
    sheetName: table.sheet.name,
    protected: table.sheet.protected,
    headerRow: table.headerRow,
    area: {
      row: first,
      column: left,
      rows: (rows.at(-1) ?? first) - first + 1,
      columns: Math.max(...columns) - left + 1,
    },
    idColumn: idColumn !== undefined && hasIds ? idColumn : null,
    nameColumn: table.columns.get(nameKey) ?? left,
    rows,
    idTexts: rows.map((row) => {
      const cell = cellOf(table, row, 'nomineeId');
      return typeof cell === 'string' ? cell : textOf(cell);
    }),
  };
}
