/**
 * Writing contents and number formats to a block of cells, with everything Excel does on the way:
 * the shape is checked, text is read as if typed, protection, filters and merges are respected.
 */
import type { Area, Cell, SheetData } from '../../xlsx';
import { type RangeTarget } from '../classes/targets';
import { EventType } from '../events';
import type { ExcelState } from '../excel-state';
import { worksheetId } from './sheet-rules';
import { fail } from '../protocol/host-error';
import { intersection, isUnbounded, rangeAddress } from './areas';
import { eachExisting, ensureCell, maxTextLength, removeCell } from './cells';
import { type Entry, parseEntry } from './entry';
import { guardCells, guardSheet, isAcrossFiltered } from './protection';
import { tablesAfterWrite } from './table-rules';

/** A block of the area's shape; a single value stands for every cell. */
export function blockOf(area: Area, input: unknown): readonly (readonly unknown[])[] {
  if (isUnbounded(area)) fail('InvalidArgument');
  if (input === null) fail('InvalidArgument');
  if (!Array.isArray(input)) {
    const row = Array.from({ length: area.columns }, () => input);
    return Array.from({ length: area.rows }, () => row);
  }
  const rows = input as unknown[];
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    fail(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as unknown[][];
}

/** Writes `values` or `formulas`; both read strings as typed. */
export function writeContents(
  state: ExcelState,
  { sheet, area }: RangeTarget,
  input: unknown,
): void {
  const given = blockOf(area, input);
  guardCells(state.data, sheet, area);
  const rows = isAcrossFiltered(sheet, area)
    ? acrossFiltered(state, { sheet, area }, given)
    : given;
  // Everything is read before anything is written: one wrong cell leaves the block as it was.
  const entries = rows.map((row, i) =>
    row.map((value, j) => entryOf(state, sheet, area.row + i, area.column + j, value)),
  );
  const skips = coveredCells(sheet, area);
  for (const [i, row] of entries.entries()) {
    for (const [j, entry] of row.entries()) {
      const [r, c] = [area.row + i, area.column + j];
      if (entry && !skips?.(r, c)) enter(state, sheet, { row: r, column: c }, entry);
    }
  }
  contentsChanged(state, sheet, area);
  state.contentsEntered({ sheet, area });
}

/** Refused, or the first row comes into every row that is in sight, and the others are lost. */
function acrossFiltered(
  state: ExcelState,
  { sheet, area }: RangeTarget,
  rows: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  if (state.profile.filteredWrite === 'refused') fail('FilteredRangeConflict');
  const nothing = rows[0]?.map(() => null) ?? [];
  return rows.map((_, i) => (sheet.hiddenRows.has(area.row + i) ? nothing : (rows[0] ?? nothing)));
}

/** What follows a change of contents, whoever made it. */
export function contentsChanged(
  state: ExcelState,
  sheet: SheetData,
  area: Area,
  changeType = 'RangeEdited',
): void {
  sheet.touched.add('cells');
  if (changeType === 'RangeEdited') tablesAfterWrite(state, sheet, area);
  state.contentChanged(changeType === 'RangeEdited' ? { sheet, area } : undefined);
  const change = {
    changeType,
    source: state.source,
    worksheetId: worksheetId(sheet),
    address: rangeAddress(area),
    shiftDirection: 'None',
    triggerSource: state.actor === 'addIn' ? 'ThisLocalAddin' : 'Unknown',
  };
  state.events.raise(EventType.worksheetChanged, worksheetId(sheet), change);
  for (const table of sheet.tables) {
    if (!intersection(table.area, area)) continue;
    const tableId = String(table.id);
    state.events.raise(EventType.tableChanged, tableId, { ...change, tableId });
  }
}

/** What a value becomes in a cell; null leaves the cell as it is. */
function entryOf(
  state: ExcelState,
  sheet: SheetData,
  row: number,
  column: number,
  value: unknown,
): Entry | null {
  if (value === null || value === undefined) return null;
  if (value === '') return { value: null };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value !== 'string') return fail('InvalidArgument');
  const style = sheet.cells.get(row)?.get(column)?.style ?? 0;
  if (state.data.styles.get(style).numberFormat === '@') {
    return value.length > maxTextLength ? fail('InvalidArgument') : { value };
  }
  return parseEntry(value, {
    date1904: state.data.date1904,
    thisYear: state.settings.today().getFullYear(),
  });
}

function enter(
  state: ExcelState,
  sheet: SheetData,
  at: { row: number; column: number },
  entry: Entry,
): void {
  const existing = sheet.cells.get(at.row)?.get(at.column);
  if (entry.value === null && (existing === undefined || existing.style === 0)) {
    removeCell(sheet, at.row, at.column);
    return;
  }
  const cell = existing ?? ensureCell(sheet, at.row, at.column);
  cell.value = entry.value;
  delete cell.formulaAttributes;
  if (entry.formula === undefined) delete cell.formula;
  else {
    cell.formula = entry.formula;
    state.formulaEntered(cell);
  }
  restyle(state, cell, entry);
}

function restyle(state: ExcelState, cell: Cell, entry: Entry): void {
  const { styles } = state.data;
  const style = styles.get(cell.style);
  const quotePrefix = entry.quotePrefix ?? false;
  if (style.quotePrefix !== quotePrefix) cell.style = styles.derive(cell.style, { quotePrefix });
  if (entry.numberFormat !== undefined && style.numberFormat === 'General') {
    cell.style = styles.derive(cell.style, { numberFormat: entry.numberFormat });
  }
}

/** Cells hidden under a merged cell: Excel drops what is written to them without a word. */
function coveredCells(
  sheet: SheetData,
  area: Area,
): ((row: number, column: number) => boolean) | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some((merge) => {
      const inside = intersection(merge, { row, column, rows: 1, columns: 1 });
      return inside !== null && (row !== merge.row || column !== merge.column);
    });
}

/** Writes number formats, given in en-US codes. */
export function writeNumberFormats(state: ExcelState, target: RangeTarget, input: unknown): void {
  const { sheet, area } = target;
  guardSheet(sheet, 'formatCells');
  const derived = new Map<string, number>();
  for (const [i, row] of blockOf(area, input).entries()) {
    for (const [j, format] of row.entries()) {
      if (format === null || format === undefined) continue;
      if (typeof format !== 'string') return fail('InvalidArgument');
      const cell = ensureCell(sheet, area.row + i, area.column + j);
      const key = `${String(cell.style)} ${format}`;
      let style = derived.get(key);
      if (style === undefined) {
        style = state.data.styles.derive(cell.style, { numberFormat: format || 'General' });
        derived.set(key, style);
      }
      cell.style = style;
    }
  }
  sheet.touched.add('cells');
}

/** Empties cells: contents, formats or both. */
export function clearCells(
  state: ExcelState,
  { sheet, area }: RangeTarget,
  what: { contents: boolean; formats: boolean },
): void {
  if (what.contents) guardCells(state.data, sheet, area);
  if (what.formats) guardSheet(sheet, 'formatCells');
  eachExisting(sheet, area, (cell, row, column) => {
    if (what.contents) {
      cell.value = null;
      delete cell.formula;
      delete cell.formulaAttributes;
    }
    if (what.formats) cell.style = 0;
    if (cell.value === null && cell.formula === undefined && cell.style === 0) {
      removeCell(sheet, row, column);
    }
  });
  if (what.contents) contentsChanged(state, sheet, area);
  else sheet.touched.add('cells');
}
