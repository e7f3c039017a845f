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

/** A sheet name of Excel: at most 31 characters, none of \ / ? * : [ ]. */
export function tabName(wanted: string): string {
  return wanted
    .replace(/[\\/?*:[\]]/g, '-')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
}

/** A text as a part of a workbook's name: letters, digits and dots; the rest is written as _hex_. */
export function nameText(text: string): string {
  return text.replace(/[^A-Za-z0-9.]/g, (letter) => `_${letter.charCodeAt(0).toString(16)}_`);
}
