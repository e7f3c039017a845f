/** Which rows and columns of a sheet are drawn, and how wide they are. */
import { usedArea } from '../../emulator/model/cells';
import type { Area, SheetData } from '../../xlsx';

const ROWS_MIN = 40;
const COLUMNS_MIN = 14;
/** Empty rows and columns beyond what is used, as room to type. */
const ROOM = { rows: 12, columns: 3 };
const WIDTH_DEFAULT = 9.14;

export interface Extent {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Rows that are there but not drawn yet. */
  readonly rowsLeft: number;
}

export function extentOf(sheet: SheetData, rowsShown: number): Extent {
  const used: Area = usedArea(sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const rowCount = Math.max(ROWS_MIN, used.row + used.rows + ROOM.rows);
  const columnCount = Math.max(COLUMNS_MIN, used.column + used.columns + ROOM.columns);
  const rows = indexes(Math.min(rowCount, rowsShown)).filter((row) => !sheet.hiddenRows.has(row));
  const columns = indexes(columnCount).filter((column) => !sheet.hiddenColumns.has(column));
  return { rows, columns, rowsLeft: Math.max(0, rowCount - rowsShown) };
}

/** Pixels of a column: its width counts characters of seven pixels, with five around them. */
export function columnPixels(sheet: SheetData, column: number): number {
  return Math.round((sheet.columnWidths.get(column) ?? WIDTH_DEFAULT) * 7 + 5);
}

/** Width of the row numbers. */
export const HEADER_WIDTH = 44;

/** Left edge of each column. */
export function columnOffsets(
  sheet: SheetData,
  columns: readonly number[],
): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let left = HEADER_WIDTH;
  for (const column of columns) {
    offsets.set(column, left);
    left += columnPixels(sheet, column);
  }
  return offsets;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
