/** Reading cells and blocks alike: their size, single values, every value, and lifting over them. */
import type { CellValue } from '../../xlsx';
import { Block, Cells, errorValue, type Operand } from './values';

export function isSingle(operand: Operand): operand is CellValue {
  return !(operand instanceof Cells) && !(operand instanceof Block);
}

export function sizeOf(operand: Operand): { rows: number; columns: number } {
  if (operand instanceof Cells) return operand.area;
  if (operand instanceof Block) {
    return { rows: operand.rows.length, columns: operand.rows[0]?.length ?? 0 };
  }
  return { rows: 1, columns: 1 };
}

/** The size as far as anything can stand in it: a whole column ends where the workbook ends. */
export function filledSize(operand: Operand): { rows: number; columns: number } {
  if (!(operand instanceof Cells)) return sizeOf(operand);
  const { area, bounds } = operand;
  return {
    rows: Math.max(1, Math.min(area.rows, bounds.rows - area.row)),
    columns: Math.max(1, Math.min(area.columns, bounds.columns - area.column)),
  };
}

/** The value at a place from 0; blank beyond the end. */
export function valueAt(operand: Operand, row: number, column: number): CellValue {
  if (operand instanceof Cells) {
    const { sheet, area } = operand;
    return sheet.cells.get(area.row + row)?.get(area.column + column)?.value ?? null;
  }
  if (operand instanceof Block) return operand.rows[row]?.[column] ?? null;
  return operand;
}

/** Visits the values row by row; blank cells only when they are wanted. */
export function eachValue(
  operand: Operand,
  visit: (value: CellValue) => void,
  withBlanks = false,
): void {
  const { rows, columns } = filledSize(operand);
  for (let row = 0; row < rows; row += 1) {
    const cells =
      operand instanceof Cells ? operand.sheet.cells.get(operand.area.row + row) : undefined;
    if (operand instanceof Cells && !cells && !withBlanks) continue;
    for (let column = 0; column < columns; column += 1) {
      const value = valueAt(operand, row, column);
      if (value !== null || withBlanks) visit(value);
    }
  }
}

/** All values in the order of reading, blanks too. */
export function listOf(operand: Operand): CellValue[] {
  const values: CellValue[] = [];
  eachValue(operand, (value) => values.push(value), true);
  return values;
}

/** The only value of an operand; one of several is no value. */
export function singleOf(operand: Operand): CellValue {
  if (isSingle(operand)) return operand;
  return isOne(operand) ? valueAt(operand, 0, 0) : errorValue('#VALUE!');
}

function isOne(operand: Operand): boolean {
  if (isSingle(operand)) return true;
  const { rows, columns } = sizeOf(operand);
  return rows === 1 && columns === 1;
}

/**
 * Applies a function of single values to operands: where one of them has several values, to each
 * of them; a single row or column is repeated, and what has no partner is #N/A.
 */
export function lift(
  operands: readonly Operand[],
  apply: (values: readonly CellValue[]) => CellValue,
): CellValue | Block {
  if (operands.every(isOne)) return apply(operands.map(singleOf));
  const sizes = operands.map(filledSize);
  const height = Math.max(...sizes.map(({ rows }) => rows));
  const width = Math.max(...sizes.map(({ columns }) => columns));
  const lineOf = operands.map((operand) => linesOf(operand, width));
  const rows: (readonly CellValue[])[] = [];
  let before: readonly Line[] = [];
  for (let row = 0; row < height; row += 1) {
    const lines = lineOf.map((line) => line(row));
    const last = rows.at(-1);
    // Rows in which nothing stands come to the same; a list is watched far beyond its end.
    const isAsBefore = last !== undefined && lines.every((line, index) => line === before[index]);
    rows.push(isAsBefore ? last : lifted(lines, width, apply));
    before = lines;
  }
  return new Block(rows);
}

type Line = readonly CellValue[];

function lifted(
  lines: readonly Line[],
  width: number,
  apply: (values: readonly CellValue[]) => CellValue,
): Line {
  const results: CellValue[] = [];
  // One list for all: nobody keeps it, and blocks have thousands of cells.
  const values = lines.map((): CellValue => null);
  for (let column = 0; column < width; column += 1) {
    for (let at = 0; at < lines.length; at += 1) values[at] = lines[at]?.[column] ?? null;
    results.push(apply(values));
  }
  return results;
}

/** The rows of an operand, as long as is wanted; blank ones are one object, and what came of them. */
function linesOf(operand: Operand, width: number): (row: number) => Line {
  const { rows, columns } = filledSize(operand);
  const fill = (valueIn: (column: number) => CellValue): Line => {
    if (columns === 1) return new Array<CellValue>(width).fill(valueIn(0));
    const values: CellValue[] = [];
    for (let column = 0; column < width; column += 1) {
      values.push(column < columns ? valueIn(column) : errorValue('#N/A'));
    }
    return values;
  };
  const blank = fill(() => null);
  const lacking = new Array<CellValue>(width).fill(errorValue('#N/A'));
  const line = (row: number): Line => {
    if (operand instanceof Cells) {
      const cells = operand.sheet.cells.get(operand.area.row + row);
      if (!cells) return blank;
      return fill((column) => cells.get(operand.area.column + column)?.value ?? null);
    }
    const asItIs = operand instanceof Block && columns === width ? operand.rows[row] : undefined;
    return asItIs ?? fill((column) => valueAt(operand, row, column));
  };
  if (rows > 1) return (row) => (row < rows ? line(row) : lacking);
  const only = line(0);
  return () => only;
}
