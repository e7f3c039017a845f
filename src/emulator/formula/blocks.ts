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
  const rows = Math.max(...sizes.map((size) => size.rows));
  const columns = Math.max(...sizes.map((size) => size.columns));
  return new Block(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => {
        const values = operands.map((operand, i) => {
          const size = sizes[i] ?? { rows: 1, columns: 1 };
          const [r, c] = [size.rows === 1 ? 0 : row, size.columns === 1 ? 0 : column];
          if (r < size.rows && c < size.columns) return valueAt(operand, r, c);
          return errorValue('#N/A');
        });
        return apply(values);
      }),
    ),
  );
}
