/**
 * Formulas moved to another cell: relative references follow, absolute ones stay.
 *
 * Excel writes a column of like formulas once and refers to it; this gives each cell its own text.
 */
import { columnName, columnsMax, parseColumn, rowsMax } from './address';

/** What must not be looked into (texts, quoted sheet names, brackets), then what may be references. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\$0-9.:?\u0300-\u036f]+!?/gu;
const cell = /^(\$?[A-Za-z]{1,3})(\$?\d{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)(\d{1,7})$/;

/** The formula as it reads `rows` lower and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shifterOf(formula)(rows, columns);
}

/** The same for many places: the formula is taken apart once, however many cells share it. */
export function shifterOf(formula: string): (rows: number, columns: number) => string {
  const pieces: (string | readonly Corner[])[] = [];
  let end = 0;
  for (const { 0: token, index } of formula.matchAll(tokens)) {
    const corners = cornersOf(token, formula[index + token.length]);
    if (corners === null) continue;
    pieces.push(formula.slice(end, index), corners);
    end = index + token.length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    const shifted = (corner: Corner) => shiftCorner(corner, rows, columns);
    return pieces
      .map((piece) => (typeof piece === 'string' ? piece : piece.map(shifted).join(':')))
      .join('');
  };
}

/** A cell, or a whole column or row of an area such as "A:C". */
interface Corner {
  readonly column: Place | null;
  readonly row: Place | null;
}

interface Place {
  readonly text: string;
  /** From 0 for columns, from 1 for rows; `null` where a "$" holds it. */
  readonly at: number | null;
}

function cornersOf(token: string, next: string | undefined): readonly Corner[] | null {
  if (!/^[$A-Za-z0-9]/.test(token) || token.endsWith('!') || next === '(') return null;
  const parts = token.split(':');
  if (parts.length === 1) return all(parts, cellCorner);
  return all(parts, cellCorner) ?? all(parts, columnCorner) ?? all(parts, rowCorner);
}

function all(
  parts: readonly string[],
  read: (part: string) => Corner | null,
): readonly Corner[] | null {
  const corners = parts.map(read).filter((corner) => corner !== null);
  return corners.length === parts.length ? corners : null;
}

function cellCorner(text: string): Corner | null {
  const match = cell.exec(text);
  const corner = { column: columnPlace(match?.[1] ?? ''), row: rowPlace(match?.[2] ?? '') };
  return corner.column === null || corner.row === null ? null : corner;
}

function columnCorner(text: string): Corner | null {
  const place = columnPlace(text);
  return place && { column: place, row: null };
}

function rowCorner(text: string): Corner | null {
  const place = rowPlace(text);
  return place && { column: null, row: place };
}

function columnPlace(text: string): Place | null {
  const match = column.exec(text);
  const index = parseColumn(match?.[2] ?? '');
  if (match === null || index === null) return null;
  return { text, at: match[1] === '$' ? null : index };
}

function rowPlace(text: string): Place | null {
  const match = row.exec(text);
  return match && { text, at: match[1] === '$' ? null : Number(match[2]) };
}

function shiftCorner(corner: Corner, rows: number, columns: number): string {
  const moved = [shiftColumn(corner.column, columns), shiftRow(corner.row, rows)];
  return moved.includes('#REF!') ? '#REF!' : moved.join('');
}

function shiftColumn(place: Place | null, columns: number): string {
  if (place === null || place.at === null) return place?.text ?? '';
  const moved = place.at + columns;
  return moved < 0 || moved >= columnsMax ? '#REF!' : columnName(moved);
}

function shiftRow(place: Place | null, rows: number): string {
  if (place === null || place.at === null) return place?.text ?? '';
  const moved = place.at + rows;
  return moved < 1 || moved > rowsMax ? '#REF!' : String(moved);
}
