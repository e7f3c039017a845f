/**
 * Excel's rules for tables: names, headers that are unique text, growth when written below.
 */
import type { Area, SheetData, TableData } from '../../xlsx';
import { parseAddress } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { fail } from '../protocol/host-error';
import { intersection } from './areas';
import { cellAt, ensureCell, isBlank } from './cells';
import { displayText } from './display-text';

export function allTables(state: ExcelState): { sheet: SheetData; table: TableData }[] {
  return state.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** Finds a table by name (in any case) or id. */
export function findTable(state: ExcelState, key: unknown, within: SheetData | null) {
  const wanted = String(key).toLowerCase();
  return allTables(state).find(
    ({ sheet, table }) =>
      (within === null || sheet === within) &&
      (table.name.toLowerCase() === wanted || String(table.id) === wanted),
  );
}

export function isNameOfDefinedThing(name: string): boolean {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return wellFormed && parseAddress(name) === null && !/^(?:R\d*C?\d*|C\d*)$/i.test(name);
}

/** Refuses names that are malformed or taken; Excel says no more than `InvalidArgument`. */
export function guardTableName(state: ExcelState, name: unknown, self: TableData | null): string {
  if (typeof name !== 'string' || !isNameOfDefinedThing(name)) return fail('InvalidArgument');
  const wanted = name.toLowerCase();
  const taken =
    allTables(state).some(({ table }) => table !== self && table.name.toLowerCase() === wanted) ||
    state.data.names.some((defined) => defined.name.toLowerCase() === wanted);
  return taken ? fail('InvalidArgument') : name;
}

/** A free number and name for a new table. */
export function nextTable(state: ExcelState): { id: number; name: string } {
  const tables = allTables(state).map(({ table }) => table);
  const id = Math.max(0, ...tables.map((table) => table.id)) + 1;
  const names = new Set(tables.map((table) => table.name.toLowerCase()));
  let number = id;
  while (names.has(`table${String(number)}`)) number += 1;
  return { id, name: `Table${String(number)}` };
}

/** Refuses an area that another table or merged cell lies in. */
export function guardTableArea(sheet: SheetData, area: Area, self: TableData | null): void {
  const others = sheet.tables.filter((table) => table !== self).map((table) => table.area);
  if ([...others, ...sheet.merges].some((other) => intersection(other, area))) {
    fail('MergedRangeConflict');
  }
}

/**
 * Makes the headers what a table needs: non-empty text, no two alike. A blank one is named by its
 * place, a number becomes text, a second "Điểm" becomes "Điểm2".
 */
export function settleHeaders(state: ExcelState, sheet: SheetData, table: TableData): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const { row, column, columns } = table.area;
  table.columns = Array.from({ length: columns }, (_, i) => {
    const cell = ensureCell(sheet, row, column + i);
    const style = state.data.styles.get(cell.style);
    const shown = displayText(cell, style, {
      locale: state.locale,
      date1904: state.data.date1904,
    });
    const base = shown === '' ? `Column${String(i + 1)}` : shown;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = base + String(n);
    taken.add(name.toLowerCase());
    if (cell.value !== name) {
      cell.value = name;
      delete cell.formula;
      sheet.touched.add('cells');
    }
    return name;
  });
  sheet.touched.add('tables');
}

/** After a write: headers settle, and a table grows over what was written directly below it. */
export function tablesAfterWrite(state: ExcelState, sheet: SheetData, written: Area): void {
  for (const table of sheet.tables) {
    const header = { ...table.area, rows: 1 };
    if (table.showHeaders && intersection(header, written)) settleHeaders(state, sheet, table);
    growBelow(sheet, table, written);
  }
}

function growBelow(sheet: SheetData, table: TableData, written: Area): void {
  const below = table.area.row + table.area.rows;
  if (table.showTotals || written.row !== below) return;
  const grown = { ...table.area, rows: table.area.rows + written.rows };
  const common = intersection(grown, written);
  if (!common || common.columns !== written.columns || !hasContent(sheet, written)) return;
  const others = sheet.tables.filter((other) => other !== table).map((other) => other.area);
  if ([...others, ...sheet.merges].some((other) => intersection(other, grown))) return;
  table.area = grown;
  if (table.filter) table.filter.area = { ...table.filter.area, rows: grown.rows };
  sheet.touched.add('tables');
}

function hasContent(sheet: SheetData, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!isBlank(cellAt(sheet, row, column))) return true;
    }
  }
  return false;
}
