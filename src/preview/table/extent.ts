/** Which rows and columns of a sheet are drawn, and how wide they are. */
import type { SheetFrame } from '../desk/messages';
import { columnPixels } from '../sizes';

const ROWS_MIN = 40;
const COLUMNS_MIN = 14;
/** Empty rows and columns beyond what is used, as room to type. */
const ROOM = { rows: 12, columns: 3 };

export interface Extent {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Rows that are there but not drawn yet. */
  readonly rowsLeft: number;
}

export function extentOf(frame: SheetFrame, rowsShown: number): Extent {
  const rowCount = Math.max(ROWS_MIN, frame.rows + ROOM.rows);
  const columnCount = Math.max(COLUMNS_MIN, frame.columns + ROOM.columns);
  const hiddenRows = new Set(frame.hiddenRows);
  const hiddenColumns = new Set(frame.hiddenColumns);
  return {
    rows: indexes(Math.min(rowCount, rowsShown)).filter((row) => !hiddenRows.has(row)),
    columns: indexes(columnCount).filter((column) => !hiddenColumns.has(column)),
    rowsLeft: Math.max(0, rowCount - rowsShown),
  };
}

/** Width of the row numbers. */
export const HEADER_WIDTH = 44;

/** Left edge of each column. */
export function columnOffsets(
  widths: ReadonlyMap<number, number>,
  columns: readonly number[],
): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let left = HEADER_WIDTH;
  for (const column of columns) {
    offsets.set(column, left);
    left += columnPixels(widths.get(column));
  }
  return offsets;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
