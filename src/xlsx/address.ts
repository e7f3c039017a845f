/**
 * Cell addresses in A1 notation: "B7", "$B$7:C9", "A:C", "3:5", and sheet names in formulas.
 *
 * Rows and columns count from 0 here and from 1 in the text. Text that is no address is `null`.
 */
import type { Area } from './workbook-data';

export const rowsMax = 1_048_576;
export const columnsMax = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26; `null` where Excel has no such column. */
export function parseColumn(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= columnsMax ? column - 1 : null;
}

/** (6, 1) → "B7". */
export function addressOf(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** "B7" for one cell, "B7:C9" for more. */
export function areaAddress(area: Area): string {
  const first = addressOf(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${addressOf(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** "$B$7:$C$9", as defined names want it. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Reads "B7", "$B$7:C9", "A:C" or "3:5", without a sheet name. */
export function parseAddress(text: string): Area | null {
  const corners = text.trim().split(':');
  if (corners.length > 2) return null;
  const first = parseCorner(corners[0] ?? '');
  const last = corners.length === 2 ? parseCorner(corners[1] ?? '') : first;
  if (first === null || last === null) return null;
  const isWhole = first.row === null || first.column === null;
  if (isWhole && corners.length === 1) return null;
  if ((first.row === null) !== (last.row === null)) return null;
  if ((first.column === null) !== (last.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? rowsMax - 1];
  const columns = [first.column ?? 0, last.column ?? columnsMax - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** The areas of a `sqref` attribute, parted by spaces; `null` if one of them is no address. */
export function parseAreas(sqref: string): Area[] | null {
  const areas: Area[] = [];
  for (const word of sqref.split(/\s+/)) {
    if (word === '') continue;
    const area = parseAddress(word);
    if (area === null) return null;
    areas.push(area);
  }
  return areas;
}

/** The areas as a `sqref` attribute. */
export function areasAddress(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(' ');
}

/**
 * A sheet name as it stands before "!" in a formula; quoted wherever Excel could read it as
 * something else, such as a cell address or a number.
 */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeAddress =
    /^[A-Za-z]{1,3}\d+$/.test(name) ||
    /^[Rr]?\d*([Cc]\d*)?$/.test(name) ||
    /^(true|false)$/i.test(name);
  return isPlain && !looksLikeAddress ? name : `'${name.replaceAll("'", "''")}'`;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,7}))?$/.exec(text);
  if (match === null || text === '') return null;
  const column = match[1] === undefined ? null : parseColumn(match[1]);
  if (match[1] !== undefined && column === null) return null;
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (row !== null && (row < 0 || row >= rowsMax)) return null;
  return { row, column };
}
