/**
 * Reading and changing single cells of the plain data.
 */
import type { Area, Cell, CellStyle, SheetData, WorkbookData } from '../../xlsx';
import { boundingArea } from './areas';

/** Text that a cell may hold, in UTF-16 units. */
export const maxTextLength = 32_767;

export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

export function ensureCell(sheet: SheetData, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) cells.set(column, (cell = { value: null, style: 0 }));
  return cell;
}

/** Forgets a cell altogether, its style too. */
export function removeCell(sheet: SheetData, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  if (cells?.delete(column) && cells.size === 0) sheet.cells.delete(row);
}

export function styleAt(
  data: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
): CellStyle {
  return data.styles.get(cellAt(sheet, row, column)?.style ?? 0);
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

/** Visits the cells that exist within an area, however large the area is. */
export function eachExisting(
  sheet: SheetData,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const rows = area.rows < sheet.cells.size ? indexes(area.row, bottom) : [...sheet.cells.keys()];
  for (const row of rows) {
    const cells = sheet.cells.get(row);
    if (!cells || row < area.row || row >= bottom) continue;
    for (const [column, cell] of [...cells]) {
      if (column >= area.column && column < right) visit(cell, row, column);
    }
  }
}

function* indexes(from: number, to: number): Generator<number> {
  for (let index = from; index < to; index += 1) yield index;
}

/** The smallest area around what is used; formats count unless only values are asked for. */
export function usedArea(sheet: SheetData, valuesOnly: boolean, within?: Area): Area | null {
  let used: Area | null = null;
  for (const [row, cells] of sheet.cells) {
    if (within && (row < within.row || row >= within.row + within.rows)) continue;
    let [first, last] = [Infinity, -1];
    for (const [column, cell] of cells) {
      const outside =
        within && (column < within.column || column >= within.column + within.columns);
      if (outside || (isBlank(cell) && (valuesOnly || cell.style === 0))) continue;
      first = Math.min(first, column);
      last = Math.max(last, column);
    }
    if (last < 0) continue;
    const line = { row, column: first, rows: 1, columns: last - first + 1 };
    used = used ? boundingArea(used, line) : line;
  }
  return used;
}

/** A block of answers, one for each cell of the area. */
export function block<Value>(
  sheet: SheetData,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: area.rows }, (_, i) => {
    const row = area.row + i;
    const cells = sheet.cells.get(row);
    return Array.from({ length: area.columns }, (_unused, j) =>
      read(cells?.get(area.column + j), row, area.column + j),
    );
  });
}
