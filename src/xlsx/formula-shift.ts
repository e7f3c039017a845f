/**
 * Formulas moved to another cell: relative references follow, absolute ones stay.
 *
 * Excel writes a column of like formulas once and refers to it; this gives each cell its own text.
 */
import { columnName, columnsMax, parseColumn, rowsMax } from './address';

/** What must not be looked into (texts, quoted sheet names, brackets), then what may be references. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\$0-9.:?\u0300-\u036f]+!?|[^]/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const column = /^(\$?)([A-Za-z]{1,3})$/;
const row = /^(\$?)(\d{1,7})$/;

/** The formula as it reads `rows` lower and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(tokens, (token: string, offset: number) => {
    if (!/^[$A-Za-z0-9]/.test(token) || token.endsWith('!')) return token;
    if (formula[offset + token.length] === '(') return token;
    const corners = token.split(':');
    if (corners.length === 1) return shiftCell(token, rows, columns) ?? token;
    const shifted =
      shiftAll(corners, (corner) => shiftCell(corner, rows, columns)) ??
      shiftAll(corners, (corner) => shiftColumn(corner, columns)) ??
      shiftAll(corners, (corner) => shiftRow(corner, rows));
    return shifted?.join(':') ?? token;
  });
}

function shiftAll(
  corners: readonly string[],
  shift: (corner: string) => string | null,
): string[] | null {
  const shifted = corners.map(shift);
  return shifted.every((corner) => corner !== null) ? shifted : null;
}

function shiftCell(text: string, rows: number, columns: number): string | null {
  const match = cell.exec(text);
  if (match === null || parseColumn(match[2] ?? '') === null) return null;
  const movedColumn = shiftColumn(`${match[1] ?? ''}${match[2] ?? ''}`, columns);
  const movedRow = shiftRow(`${match[3] ?? ''}${match[4] ?? ''}`, rows);
  if (movedColumn === '#REF!' || movedRow === '#REF!') return '#REF!';
  return movedColumn === null || movedRow === null ? null : movedColumn + movedRow;
}

function shiftColumn(text: string, columns: number): string | null {
  const match = column.exec(text);
  const index = parseColumn(match?.[2] ?? '');
  if (match === null || index === null) return null;
  if (match[1] === '$') return text;
  const moved = index + columns;
  return moved < 0 || moved >= columnsMax ? '#REF!' : columnName(moved);
}

function shiftRow(text: string, rows: number): string | null {
  const match = row.exec(text);
  if (match === null) return null;
  if (match[1] === '$') return text;
  const moved = Number(match[2]) + rows;
  return moved < 1 || moved > rowsMax ? '#REF!' : String(moved);
}
