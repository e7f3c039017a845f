/** Registers (sổ theo dõi): rows about nominees in sheets that facts name. */
import type { Campaign, Day } from '../domain/campaign';
import type { Entry, Nominee, Register } from '../domain/entry';
import type { PastResult } from '../domain/history';
import { NOT_APPLICABLE } from '../domain/value';
import type { Given } from '../domain/value';
import { cellName } from './address';
import { dayOf, errorOf, isBlank, isNotApplicable, textOf } from './cells';
import { numberIn } from './notation/numbers';
import { filledRows, findTable, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import { wholeSheet } from './issues';
import type { IssueLog } from './issues';
import { TABLES } from './layout';
import type { ColumnKey } from './layout';
import { tabName } from './address';
import { historyRegister } from './history/history-register';
import { isHistoryName } from './history/history-sheet';
import { nomineeNames } from './nominee-names';
import type { RulePlaces } from './rule-places';
import { registerUses } from './register-uses';
import type { ColumnUse, RegisterUse } from './register-uses';
import { cellAt } from './snapshot';
import type { SheetSnapshot } from './snapshot';
import { fold, foldHeading, nearest } from './text';
import { beforeTotal } from './list-rows';

export interface FoundRegister {
  readonly use: RegisterUse;
  readonly sheet: SheetSnapshot | null;
}

/** A register is known by the workbook's own mark, or by the name that facts give it. */
export function findRegisters(
  { facts }: Campaign,
  sheets: readonly SheetSnapshot[],
): readonly FoundRegister[] {
  return registerUses(facts).map((use) => {
    const marked = sheets.find(({ mark }) => mark === registerKey(use.name));
    const names = [fold(use.name), fold(tabName(use.name))];
    const named = sheets.find(({ name }) => names.includes(fold(name)));
    return { use, sheet: marked ?? named ?? null };
  });
}

export function registerKey(name: string): `register.${string}` {
  return `register.${tabName(name)}`;
}

export function parseRegisters(
  registers: readonly FoundRegister[],
  about: {
    readonly entry: Pick<Entry, 'individuals' | 'collectives'>;
    readonly places: RulePlaces;
    readonly sheetNames: readonly string[];
    /** Sealed rounds before the review date. */
    readonly history: { readonly results: readonly PastResult[]; readonly asOf: Day };
  },
  log: IssueLog,
): ReadonlyMap<string, Register> {
  const parsed = registers.flatMap(({ use, sheet }): [string, Register][] => {
    const { name, fact, subjects, columns } = use;
    const at = about.places.cellOf('fact', fact, 'factFrom');
    if (isHistoryName(name)) return [[name, historyRegister(use, about.history, at, log)]];
    for (const { heading, isMixed } of columns) {
      if (!isMixed) continue;
      log.blocks(at, { code: 'registerColumnMixed', register: name, column: heading });
    }
    if (!sheet) {
      const near = nearest(name, about.sheetNames);
      log.blocks(at, { code: 'registerMissing', fact, got: name, nearest: near });
      return [];
    }
    const nominees = subjects.flatMap((subject) =>
      subject === 'individual'
        ? about.entry.individuals.nominees
        : about.entry.collectives.nominees,
    );
    const register = parseRegister(sheet, use, nominees, log);
    return register ? [[name, register]] : [];
  });
  return new Map(parsed);
}

function parseRegister(
  sheet: SheetSnapshot,
  { columns }: RegisterUse,
  nominees: readonly Nominee[],
  log: IssueLog,
): Register | null {
  const wanted = new Set(columns.map(({ heading }) => foldHeading(heading)));
  const isWanted = (text: string) => wanted.has(foldHeading(text));
  const table = findTable<ColumnKey>(sheet, TABLES.register, { isWanted });
  if (!table) {
    log.blocks(wholeSheet(sheet), { code: 'columnMissing', column: 'nomineeId' });
    return null;
  }
  const found = columns.flatMap((use) => {
    const column = findColumn(table, use.heading, log);
    return column === null ? [] : [{ use, column }];
  });
  const filled = filledRows(
    table,
    found.map(({ column }) => column),
  );
  const rows = beforeTotal(table, filled, 'nomineeId');
  const ids = readIds(table, rows, nominees, log);
  const values = found.map(({ use, column }): [string, readonly Given[]] => [
    use.heading,
    rows.map((row) => readCell(table, row, column, use, log)),
  ]);
  return { ids, columns: new Map(values) };
}

function findColumn(table: FoundTable<ColumnKey>, heading: string, log: IssueLog): number | null {
  const wanted = foldHeading(heading);
  const found = [...table.others].filter(([, text]) => foldHeading(text) === wanted);
  const [first, second] = found;
  const place = (column: number) => ({
    sheet: table.sheet.name,
    cell: cellName(table.headerRow, column),
  });
  if (!first) {
    const near = nearest(heading, [...table.others.values()]);
    const at = place(table.sheet.used?.column ?? 0);
    log.blocks(at, { code: 'registerColumnMissing', column: heading, nearest: near });
    return null;
  }
  if (second) log.blocks(place(second[0]), { code: 'columnTwice', column: heading });
  return first[0];
}

function readIds(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nominees: readonly Nominee[],
  log: IssueLog,
): readonly string[] {
  const names = nomineeNames(nominees);
  return rows.map((row) => {
    const got = textIn(table, row, 'nomineeId');
    const nominee = nominees[names.find(got) ?? -1];
    const at = placeOf(table, row, 'nomineeId');
    if (got === '') log.blocks(at, { code: 'registerIdMissing' });
    // Without any nominee the lists are what is missing.
    else if (!nominee && nominees.length > 0) {
      log.blocks(at, { code: 'registerIdUnknown', got, nearest: names.nearest(got) });
    }
    return nominee?.id ?? got;
  });
}

function readCell(
  table: FoundTable<ColumnKey>,
  row: number,
  column: number,
  { heading, kind, texts, choices }: ColumnUse,
  log: IssueLog,
): Given {
  const cell = cellAt(table.sheet, row, column);
  const at = () => ({ sheet: table.sheet.name, cell: cellName(row, column) });
  if (isBlank(cell)) {
    log.warns(at(), { code: 'registerCellBlank', column: heading });
    return null;
  }
  const got = textOf(cell);
  if (errorOf(cell) !== null) {
    log.blocks(at(), { code: 'errorCell', column: heading, got });
    return null;
  }
  if (kind !== 'choice') {
    if (isNotApplicable(cell)) return NOT_APPLICABLE;
    const value = kind === 'number' ? numberIn(cell) : dayOf(cell, table.sheet);
    if (value === null) {
      log.blocks(at(), { code: 'registerCellUnreadable', column: heading, got, expects: kind });
    }
    return value;
  }
  const known = texts.find((text) => fold(text) === fold(got));
  if (known !== undefined) return known;
  if (isNotApplicable(cell)) return NOT_APPLICABLE;
  const near = texts.find((text) => foldHeading(text) === foldHeading(got));
  if (choices.length > 0) {
    log.blocks(at(), { code: 'registerValueUnknown', column: heading, got, choices });
  } else if (near !== undefined) {
    log.warns(at(), { code: 'registerValueNear', column: heading, got, nearest: near });
  }
  return got;
}
