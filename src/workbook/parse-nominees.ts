/**
 * The lists of collectives and individuals: who stands, the facts, the marks. A row is read
 * whole; what is wrong in it is reported cell by cell, and what is blank stays blank.
 */
import type { Criterion, FactDefinition, Subject } from '../domain/campaign';
import type { Entrants, Mark, Nominee } from '../domain/entry';
import { cellName } from './address';
import { errorOf, isBlank, isNotApplicable, pointsOf, textOf } from './cells';
import { cellOf, filledRows, findTable, headingIn, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import { identify } from './identify';
import type { IssueLog } from './issues';
import { TABLES } from './layout';
import type { ColumnKey } from './layout';
import { cellAt } from './snapshot';
import type { SheetSnapshot } from './snapshot';
import type { Area } from './write-plan';
import { fold, foldHeading } from './text';

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
}

export interface NomineeRules {
  readonly subject: Subject;
  readonly criteria: readonly Criterion[];
  readonly facts: readonly FactDefinition[];
  /** The name of the unit that a text means; `null` if there is none such. */
  readonly unitNamed: (text: string) => string | null;
  readonly unitNames: readonly string[];
}

export function parseNominees(
  sheet: SheetSnapshot,
  rules: NomineeRules,
  log: IssueLog,
): { entrants: Entrants; places: NomineePlaces } | null {
  const nameKey = rules.subject === 'individual' ? 'personName' : 'collectiveName';
  const layout = rules.subject === 'individual' ? TABLES.individuals : TABLES.collectives;
  const table = findTable<ColumnKey>(sheet, layout);
  if (!table) return null;
  for (const key of table.missing) reportMissing(table, key, log);
  for (const [key, column] of table.doubled) {
    const at = { sheet: sheet.name, cell: cellName(table.headerRow, column) };
    log.blocks(at, { code: 'columnTwice', column: headingIn(table, key) });
  }
  const factColumns = rules.facts.map((fact) => factColumn(table, fact, log));
  const markColumns = rules.criteria.map((criterion) =>
    markColumn(table, criterion, rules.criteria, log),
  );
  const rows = nomineeRows(table, nameKey);
  const nominees = identify(table, rows, nameKey, rules, log);

  const facts = rules.facts.map((fact, index) =>
    rows.map((row, position) =>
      readFact(table, row, factColumns[index], fact, nominees[position], log),
    ),
  );
  const marks = rules.criteria.map((criterion, index) =>
    rows.map((row, position) =>
      readMark(table, row, markColumns[index], criterion, nominees[position], log),
    ),
  );
  // A column that is missing has been reported once; its blanks are not reported for every row.
  const columns = {
    marks: rules.criteria.map(({ code }, index) => [code, markColumns[index] ?? null] as const),
    facts: rules.facts.map(({ label }, index) => [label, factColumns[index] ?? null] as const),
  };
  reportBlanks(table, rows, nameKey, nominees, columns, log);
  const places = placesOf(table, rows, nameKey);
  const at = { sheet: sheet.name, cell: '' };
  if (places.protected) log.warns(at, { code: 'notHighlighted', cause: 'protected' });
  else if (places.idColumn === null) log.warns(at, { code: 'notHighlighted', cause: 'noIds' });
  return {
    entrants: {
      nominees,
      facts: new Map(rules.facts.map(({ code }, index) => [code, facts[index] ?? []])),
      marks: new Map(rules.criteria.map(({ code }, index) => [code, marks[index] ?? []])),
    },
    places,
  };
}

const TOTAL_ROWS = ['tong cong', 'cong', 'tong so', 'tong', 'total'];

/** A total row ends the list: below it offices sign. */
function nomineeRows(table: FoundTable<ColumnKey>, nameKey: ColumnKey): readonly number[] {
  const rows = filledRows(table);
  const total = rows.findIndex((row) =>
    TOTAL_ROWS.includes(foldHeading(firstText(table, row, nameKey))),
  );
  return total < 0 ? rows : rows.slice(0, total);
}

function firstText(table: FoundTable<ColumnKey>, row: number, nameKey: ColumnKey): string {
  const name = textIn(table, row, nameKey);
  return name === '' ? textOf(cellAt(table.sheet, row, table.sheet.used?.column ?? 0)) : name;
}

function reportMissing(table: FoundTable<ColumnKey>, column: string, log: IssueLog): null {
  const at = {
    sheet: table.sheet.name,
    cell: cellName(table.headerRow, table.sheet.used?.column ?? 0),
  };
  log.blocks(at, { code: 'columnMissing', column });
  return null;
}

function factColumn(
  table: FoundTable<ColumnKey>,
  fact: FactDefinition,
  log: IssueLog,
): number | null {
  const wanted = foldHeading(fact.label);
  const found = [...table.others].filter(([, heading]) => foldHeading(heading) === wanted);
  return onlyColumn(table, found, fact.label, log);
}

/** Of two columns with one heading nobody knows which counts. */
function onlyColumn(
  table: FoundTable<ColumnKey>,
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

/** A mark column is headed by the criterion's code, alone or before its text. */
function markColumn(
  table: FoundTable<ColumnKey>,
  criterion: Criterion,
  all: readonly Criterion[],
  log: IssueLog,
): number | null {
  const longer = all.filter(({ code }) => code !== criterion.code && headed(code, criterion.code));
  const found = [...table.others].filter(
    ([, heading]) =>
      headed(heading, criterion.code) && !longer.some(({ code }) => headed(heading, code)),
  );
  return onlyColumn(table, found, criterion.code, log);
}

/** "1.1", "1.1. Chấp hành…", but not "1.10" and not "1.1.2". */
function headed(heading: string, code: string): boolean {
  const text = fold(heading);
  const start = fold(code);
  return text.startsWith(start) && /^($|[\s:)(–-]|\.($|\D))/u.test(text.slice(start.length));
}

function readFact(
  table: FoundTable<ColumnKey>,
  row: number,
  column: number | null | undefined,
  fact: FactDefinition,
  nominee: Nominee | undefined,
  log: IssueLog,
): string | null {
  if (column === null || column === undefined) return null;
  const cell = cellAt(table.sheet, row, column);
  if (isBlank(cell)) return null;
  const at = { sheet: table.sheet.name, cell: cellName(row, column) };
  const got = textOf(cell);
  const name = nominee?.name ?? '';
  const value = fact.values.find((known) => fold(known) === fold(got));
  if (errorOf(cell) !== null) log.blocks(at, { code: 'errorCell', column: fact.label, got });
  else if (value === undefined) {
    log.blocks(at, { code: 'factValueUnknown', name, fact: fact.label, got, choices: fact.values });
  } else if (fact.documented.includes(value) && nominee?.document === '') {
    // Only a written conclusion counts (NĐ 152/2025, Điều 4 khoản 4).
    log.warns(at, { code: 'documentMissing', name, fact: fact.label, value });
    return null;
  }
  return value ?? null;
}

function readMark(
  table: FoundTable<ColumnKey>,
  row: number,
  column: number | null | undefined,
  criterion: Criterion,
  nominee: Nominee | undefined,
  log: IssueLog,
): Mark {
  if (column === null || column === undefined) return 'blank';
  const cell = cellAt(table.sheet, row, column);
  if (isBlank(cell)) return 'blank';
  if (isNotApplicable(cell)) return 'notApplicable';
  const at = { sheet: table.sheet.name, cell: cellName(row, column) };
  const about = { name: nominee?.name ?? '', criterion: criterion.code };
  const { pointsMax } = criterion;
  const got = pointsOf(cell, criterion.decimals);
  const error = errorOf(cell);
  if (error !== null) log.blocks(at, { code: 'errorCell', column: criterion.code, got: error });
  else if (got === null) {
    log.blocks(at, { code: 'markNotNumber', ...about, got: textOf(cell), pointsMax });
  } else if (got < 0) log.blocks(at, { code: 'markBelowZero', ...about, got });
  else if (got > pointsMax && pointsMax > 0)
    log.blocks(at, { code: 'markAboveMax', ...about, got, pointsMax });
  return got ?? 'blank';
}

/**
 * One warning a nominee for blank marks and one for blank facts. Only cells that are really blank
 * count: one that cannot be read has an issue of its own.
 */
function reportBlanks(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nameKey: ColumnKey,
  nominees: readonly Nominee[],
  columns: {
    readonly marks: readonly (readonly [string, number | null])[];
    readonly facts: readonly (readonly [string, number | null])[];
  },
  log: IssueLog,
): void {
  nominees.forEach(({ name }, position) => {
    const row = rows[position] ?? table.headerRow;
    const at = placeOf(table, row, nameKey);
    const blankOf = (named: readonly (readonly [string, number | null])[]) =>
      named.flatMap(([label, column]) =>
        column !== null && isBlank(cellAt(table.sheet, row, column)) ? [label] : [],
      );
    const criteria = blankOf(columns.marks);
    const facts = blankOf(columns.facts);
    if (criteria.length > 0) log.warns(at, { code: 'marksBlank', name, criteria });
    if (facts.length > 0) log.warns(at, { code: 'factsBlank', name, facts });
  });
}

function placesOf(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nameKey: ColumnKey,
): NomineePlaces {
  const columns = [...table.columns.values(), ...table.others.keys()];
  const left = Math.min(...columns);
  const first = rows[0] ?? table.headerRow + 1;
  const idColumn = table.columns.get('nomineeId');
  const hasIds = rows.some((row) => !isBlank(cellOf(table, row, 'nomineeId')));
  return {
    sheetId: table.sheet.id,
    sheetName: table.sheet.name,
    protected: table.sheet.protected,
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
