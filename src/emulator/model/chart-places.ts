/**
 * Where a chart lies on its sheet: in points for the client, by corners in cells for the file.
 */
import { columnsMax, rowsMax } from '../../xlsx';
import type { Area, ChartAnchor, ChartCorner, SheetData } from '../../xlsx';
import { columnPoints, rowPoints } from './sizes';

/** In points from the sheet's upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const unitsPerPoint = 12_700;

export function boxOf(sheet: SheetData, { from, to }: ChartAnchor): Box {
  const [start, end] = [pointOf(sheet, from), pointOf(sheet, to)];
  const [left, top] = [start.x, start.y];
  return { left, top, width: end.x - left, height: end.y - top };
}

export function anchorOf(sheet: SheetData, box: Box): ChartAnchor {
  return {
    from: cornerAt(sheet, box.left, box.top),
    to: cornerAt(sheet, box.left + box.width, box.top + box.height),
  };
}

/** The anchor that covers a block of cells. */
export function anchorAround(area: Area): ChartAnchor {
  const corner = (row: number, column: number) => ({ row, rowOffset: 0, column, columnOffset: 0 });
  return {
    from: corner(area.row, area.column),
    to: corner(area.row + area.rows, area.column + area.columns),
  };
}

function pointOf(sheet: SheetData, corner: ChartCorner): { x: number; y: number } {
  const sum = (count: number, size: (line: number) => number) => {
    let total = 0;
    for (let line = 0; line < count; line += 1) total += size(line);
    return total;
  };
  const width = sum(corner.column, (column) => shownWidth(sheet, column));
  const height = sum(corner.row, (row) => shownHeight(sheet, row));
  return {
    x: width + corner.columnOffset / unitsPerPoint,
    y: height + corner.rowOffset / unitsPerPoint,
  };
}

function cornerAt(sheet: SheetData, x: number, y: number): ChartCorner {
  const across = place(x, columnsMax, (column) => shownWidth(sheet, column));
  const down = place(y, rowsMax, (row) => shownHeight(sheet, row));
  return {
    row: down.line,
    rowOffset: down.offset,
    column: across.line,
    columnOffset: across.offset,
  };
}

/** The line in which a distance from the edge ends, and how far into it. */
function place(points: number, count: number, size: (line: number) => number) {
  let line = 0;
  let left = Math.max(0, points);
  for (; line < count - 1 && left >= size(line); line += 1) left -= size(line);
  return { line, offset: Math.round(left * unitsPerPoint) };
}

function shownWidth(sheet: SheetData, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : columnPoints(sheet, column);
}

function shownHeight(sheet: SheetData, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : rowPoints(sheet, row);
}
