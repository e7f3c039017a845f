/** A1 addresses of places counted from 0. */
import type { Area } from './write-plan';

export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** "$A$8:$A$12", as a formula refers to it. */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number) => `$${columnName(c)}$${String(r + 1)}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as a formula quotes it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A sheet name of Excel: at most 31 characters, none of \ / ? * : [ ] and none that a file cannot
 * carry or that begin what some programs take for a code, such as _x0041_; no apostrophe at an end,
 * not empty, and not the one that Excel keeps for itself.
 */
export function tabName(wanted: string): string {
  const name = wanted
    .replace(/[\\/?*:[\]\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu, '-')
    .slice(0, 31)
    // Half of a letter is none.
    .replace(/\p{Cs}$/u, '')
    .replace(/^['\s]+|['\s]+$/g, '');
  return name === '' || name.toLowerCase() === 'history' ? `${name}-` : name;
}

/** A text as a part of a workbook's name: letters, digits and dots; the rest is written as _hex_. */
export function nameText(text: string): string {
  return text.replace(/[^A-Za-z0-9.]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}_`);
}

/** The text in such a part of a name. */
export function textInName(part: string): string {
  return part.replace(/_([0-9a-f]+)_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** The sheet to which a formula such as "='Cá nhân'!$E$5" refers; `null` for any other formula. */
export function sheetIn(formula: string): string | null {
  const quoted = /^='((?:[^']|'')+)'!/.exec(formula)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return /^=([^'!#]+)!/.exec(formula)?.[1] ?? null;
}

/** How far from column A an area reaches to which such a formula refers; `null` for one cell. */
export function reachIn(formula: string): number | null {
  const letters = /:\$?([A-Z]{1,3})\$?[1-9]\d*$/.exec(formula)?.[1];
  return letters === undefined ? null : columnIndex(letters) + 1;
}

/** The one cell to which such a formula refers; `null` for an area or a cell that is gone. */
export function cellIn(formula: string): { readonly row: number; readonly column: number } | null {
  const match = /!\$?([A-Z]{1,3})\$?([1-9]\d*)$/.exec(formula);
  if (!match) return null;
  const [, letters = '', number = ''] = match;
  return { row: Number(number) - 1, column: columnIndex(letters) };
}

/** Counted from 0. */
function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
