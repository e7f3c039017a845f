/**
 * Finding a table in a sheet: offices write titles above it, merge headings over two rows, number
 * the columns, and leave signature lines below. The heading row is the one that matches most.
 */
import type { Subject } from '../domain/campaign';
import type { CellRef } from '../domain/issue';
import { cellName } from './address';
import { isBlank, textOf } from './cells';
import type { ColumnMeaning } from './chosen';
import { chosenIn } from './chosen-columns';
import { HEADING_ROWS, headingAbove, headingsAt } from './headings-at';
import { headingsOf, isHeading } from './layout';
import type { ColumnKey, TableLayout } from './layout';
import { cellAt } from './snapshot';
import type { RawCell, SheetSnapshot } from './snapshot';

export interface FoundTable<K extends ColumnKey> {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<K, number>;
  /** Headings of the columns that the layout does not know, by column. */
  readonly others: ReadonlyMap<number, string>;
  /** What columns were chosen for by hand; their headings say nothing then. */
  readonly chosen: ReadonlyMap<number, ColumnMeaning>;
  readonly missing: readonly K[];
  /** Required columns that stand twice: key and second column. */
  readonly doubled: readonly (readonly [K, number])[];
}

/** Heading rows are looked for this far down; a letterhead with a long title fits. */
const SEARCH_ROWS = 60;

export interface Search {
  /** How many rows are looked at; all of them where several tables stand in one sheet. */
  readonly rows?: number;
  /**
   * Whether a text is a heading that the rules ask for. Of a table that is known by its codes
   * alone, a row without a code could else be taken for a second row of headings.
   */
  readonly isWanted?: (text: string) => boolean;
  /** Of whose list it would be the table: what was chosen for columns of that list counts. */
  readonly listOf?: Subject | null;
  /** Somebody said that the table is here: it is found whatever its headings are. */
  readonly isHere?: boolean;
}

/** The best match in a sheet, or `null` where fewer than half of the required columns are found. */
export function findTable<K extends ColumnKey>(
  sheet: SheetSnapshot,
  layout: TableLayout<K>,
  { rows = SEARCH_ROWS, isWanted = () => true, listOf = null, isHere = false }: Search = {},
): FoundTable<K> | null {
  if (!sheet.used) return null;
  const wanted = { layout, keys: headingKeys(layout), listOf };
  const last = Math.min(sheet.used.row + sheet.used.rows, sheet.used.row + rows);
  let best: FoundTable<K> | null = null;
  for (let row = sheet.used.row; row < last; row++) {
    if (!isHere && !isKnownIn(sheet, row, wanted)) continue;
    const table = matchRow(sheet, row, wanted);
    if (!best || isBetter(table, best)) best = table;
  }
  if (isHere && best && knownIn(best) === 0) {
    return matchRow(sheet, wordiestRow(sheet, last), wanted);
  }
  for (let lower = 1; best && lower < HEADING_ROWS; lower++) {
    const below = best.headerRow + 1;
    const isHeading = isLowerHeading(best, below) && textsIn(sheet, below).some(isWanted);
    // What was chosen stands in the heading row: no lower one is looked for.
    if (isHeading && best.chosen.size === 0) best = matchRow(sheet, below, wanted);
  }
  if (!best || isHere || best.chosen.size > 0) return best;
  const found = layout.required.length - best.missing.length;
  return found * 2 >= layout.required.length && found > 0 ? best : null;
}

/** Where no heading is known: most words, for rows of the list have numbers; of equals the upper. */
function wordiestRow(sheet: SheetSnapshot, last: number): number {
  const first = sheet.used?.row ?? 0;
  const words = sheet.values
    .slice(0, last - first)
    .map((cells) => cells.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length);
  return first + words.indexOf(Math.max(...words));
}

/** How many columns a row of headings says something of, in its own words or by choice. */
function knownIn<K extends ColumnKey>({ columns, chosen }: FoundTable<K>): number {
  return columns.size + [...chosen.values()].filter(({ as }) => as !== 'who').length;
}

/**
 * A title such as "TẬP THỂ" reads like a heading; the row of headings has more of them. Of equals
 * the upper one counts.
 */
function isBetter<K extends ColumnKey>(one: FoundTable<K>, other: FoundTable<K>): boolean {
  const differences = [
    other.missing.length - one.missing.length,
    knownIn(one) - knownIn(other),
    one.others.size - other.others.size,
  ];
  return (differences.find((difference) => difference !== 0) ?? 0) > 0;
}

/**
 * Of headings over several rows the lowest counts: there stand the codes of the marks, while the
 * other headings are merged down to it and leave it blank in every column that is known.
 */
function isLowerHeading<K extends ColumnKey>(table: FoundTable<K>, row: number): boolean {
  return isBlankRow(table, row) && textsIn(table.sheet, row).length > 0;
}

function keysOf<K extends ColumnKey>({ required, optional }: TableLayout<K>): readonly K[] {
  return [...required, ...optional];
}

function headingKeys<K extends ColumnKey>(layout: TableLayout<K>): ReadonlyMap<string, K> {
  const keys = new Map<string, K>();
  for (const key of keysOf(layout)) {
    for (const heading of headingsOf(key)) if (!keys.has(heading)) keys.set(heading, key);
  }
  return keys;
}

interface Wanted<K extends ColumnKey> {
  readonly layout: TableLayout<K>;
  readonly keys: ReadonlyMap<string, K>;
  readonly listOf: Subject | null;
}

/** Most rows say nothing that a table is known by. */
function isKnownIn<K extends ColumnKey>(
  sheet: SheetSnapshot,
  row: number,
  { keys, listOf }: Wanted<K>,
): boolean {
  const isHeading = headingsAt(sheet, row).some(({ folded }) => keys.has(folded));
  return isHeading || chosenIn(sheet, row, listOf).size > 0;
}

function matchRow<K extends ColumnKey>(
  sheet: SheetSnapshot,
  row: number,
  { layout, keys, listOf }: Wanted<K>,
): FoundTable<K> {
  const chosen = chosenIn(sheet, row, listOf);
  const columns = new Map<K, number>();
  const others = new Map<number, string>();
  const doubled: [K, number][] = [];
  for (const [column, { as, code }] of chosen) {
    const key = as === 'who' ? keysOf(layout).find((each) => each === code) : undefined;
    if (key !== undefined) columns.set(key, column);
  }
  const byHand = new Map([...columns].map(([key, column]) => [column, key]));
  const isTaken = (key: K) => [...byHand.values()].includes(key);
  for (const { column, text, folded, isAbove } of headingsAt(sheet, row)) {
    const isChosen = chosen.has(column);
    if (byHand.has(column) || (text === '' && !isChosen)) continue;
    const key = isChosen ? undefined : keys.get(folded);
    // A column that is called as the chosen one should be is one of the office's own.
    if (key === undefined || isTaken(key)) others.set(column, text);
    else if (!columns.has(key)) columns.set(key, column);
    else if (!isAbove) doubled.push([key, column]);
  }
  const missing = layout.required.filter((key) => !columns.has(key));
  return { sheet, headerRow: row, columns, others, chosen, missing, doubled };
}

export function cellOf<K extends ColumnKey>(table: FoundTable<K>, row: number, key: K): RawCell {
  const column = table.columns.get(key);
  return column === undefined ? '' : cellAt(table.sheet, row, column);
}

export function textIn<K extends ColumnKey>(table: FoundTable<K>, row: number, key: K): string {
  return textOf(cellOf(table, row, key));
}

/** The heading of a column as it stands in the sheet; the key where the column is missing. */
export function headingIn<K extends ColumnKey>(
  { sheet, headerRow, columns }: FoundTable<K>,
  key: K,
): string {
  const column = columns.get(key);
  if (column === undefined) return key;
  const heading = textOf(cellAt(sheet, headerRow, column));
  return heading === '' ? headingAbove(sheet, headerRow, column) : heading;
}

/** The cell to go to; the heading row where the column is missing. */
export function placeOf<K extends ColumnKey>(table: FoundTable<K>, row: number, key: K): CellRef {
  const column = table.columns.get(key);
  if (column === undefined) return { sheet: table.sheet.name, cell: cellName(table.headerRow, 0) };
  return { sheet: table.sheet.name, cell: cellName(row, column) };
}

/**
 * Rows of one of several tables in a sheet. A blank row ends it only where the next table's title
 * or heading follows: a row that was emptied in the middle must not hide the conditions below it.
 */
export function rowsOf<K extends ColumnKey>(table: FoundTable<K>): readonly number[] {
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row < endOf(table.sheet); row++) {
    if (isBlankRow(table, row)) continue;
    const isApart = rows.at(-1) !== row - 1;
    if (isApart && row > table.headerRow + 1 && isTitleOrHeading(table, row)) break;
    // A table right below this one, without a blank row between: its title is none of our rows.
    if (holdsHeadings(table, row)) {
      if (rows.at(-1) === row - 1 && textsIn(table.sheet, row - 1).length < 2) rows.pop();
      break;
    }
    rows.push(row);
  }
  return rows;
}

/** A title stands alone in its row; a heading row holds nothing but headings. */
function isTitleOrHeading<K extends ColumnKey>(table: FoundTable<K>, row: number): boolean {
  const texts = textsIn(table.sheet, row);
  return texts.length < 2 || texts.every(isHeading);
}

/** Several texts, all of them headings: no rule is written in such words alone. */
function holdsHeadings<K extends ColumnKey>(table: FoundTable<K>, row: number): boolean {
  const texts = textsIn(table.sheet, row);
  return texts.length > 2 && texts.every(isHeading);
}

/** Whether a row is a row of headings and not one that happens to hold such a word. */
export function isHeadingRow<K extends ColumnKey>({ sheet, headerRow }: FoundTable<K>): boolean {
  const texts = textsIn(sheet, headerRow);
  return texts.filter(isHeading).length * 3 >= texts.length;
}

/**
 * All rows under the heading that hold anything in a known column or one of `others`, but
 * "(1) (2) (3)".
 */
export function filledRows<K extends ColumnKey>(
  table: FoundTable<K>,
  others: readonly number[] = [],
): readonly number[] {
  const rows: number[] = [];
  for (let row = table.headerRow + 1; row < endOf(table.sheet); row++) {
    const isFilled =
      !isBlankRow(table, row) ||
      others.some((column) => !isBlank(cellAt(table.sheet, row, column)));
    if (isFilled && !isColumnNumbers(table, row)) rows.push(row);
  }
  return rows;
}

function textsIn(sheet: SheetSnapshot, row: number): readonly string[] {
  const { column = 0, columns = 0 } = sheet.used ?? {};
  const cells = Array.from({ length: columns }, (_, offset) => cellAt(sheet, row, column + offset));
  return cells.map(textOf).filter((text) => text !== '');
}

function isBlankRow<K extends ColumnKey>(table: FoundTable<K>, row: number): boolean {
  return [...table.columns.values()].every((column) => isBlank(cellAt(table.sheet, row, column)));
}

function isColumnNumbers<K extends ColumnKey>(table: FoundTable<K>, row: number): boolean {
  const texts = [...table.columns.values()].map((column) =>
    textOf(cellAt(table.sheet, row, column)),
  );
  const filled = texts.filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => /^\(\d{1,3}\)$/.test(text));
}

function endOf(sheet: SheetSnapshot): number {
  return sheet.used ? sheet.used.row + sheet.used.rows : 0;
}
