/**
 * Rectangles of cells: how Excel writes them, and what they share.
 */
import { columnName, columnsMax, parseAddress, rowsMax } from '../../xlsx';
import type { Area } from '../../xlsx';

/** Reads an address that lies on the sheet; null for anything else. */
export function parseArea(address: string): Area | null {
  const area = parseAddress(address);
  return area && isOnSheet(area) ? area : null;
}

/** `B2:C9`; whole rows and columns as `2:5` and `A:C`, as Excel reports them. */
export function rangeAddress(area: Area, absolute = false): string {
  const $ = absolute ? '$' : '';
  const [lastRow, lastColumn] = [area.row + area.rows, area.column + area.columns - 1];
  if (isWholeColumns(area) && area.columns < columnsMax) {
    return `${$}${columnName(area.column)}:${$}${columnName(lastColumn)}`;
  }
  if (isWholeRows(area)) return `${$}${String(area.row + 1)}:${$}${String(lastRow)}`;
  const first = `${$}${columnName(area.column)}${$}${String(area.row + 1)}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${$}${columnName(lastColumn)}${$}${String(lastRow)}`;
}

export const isWholeColumns = (area: Area): boolean => area.rows === rowsMax;
export const isWholeRows = (area: Area): boolean => area.columns === columnsMax;
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export function wholeSheet(): Area {
  return { row: 0, column: 0, rows: rowsMax, columns: columnsMax };
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= rowsMax &&
    area.column + area.columns <= columnsMax
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of an area when a hole is cut into it: up to four pieces. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [cutBottom, cutRight] = [cut.row + cut.rows, cut.column + cut.columns];
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cutBottom, rows: bottom - cutBottom },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: cutRight, columns: right - cutRight },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}
