/**
 * Looks of a block of cells: changing them, and reading what all cells have in common.
 */
import type { CellStyle, StyleChange } from '../../xlsx';
import type { RangeTarget } from '../classes/targets';
import type { ExcelState } from '../excel-state';
import { fail } from '../protocol/host-error';
import { isUnbounded } from './areas';
import { eachExisting, ensureCell } from './cells';
import { guardSheet } from './protection';

/** Changes the style of every cell, the empty ones too. */
export function restyle(
  state: ExcelState,
  { sheet, area }: RangeTarget,
  change: (style: CellStyle, row: number, column: number) => StyleChange | null,
): void {
  guardSheet(sheet, 'formatCells');
  // Looks of whole rows and columns have no place in the workbook data.
  if (isUnbounded(area))
    fail('NotImplemented', 'Formats of whole rows or columns are not emulated.');
  const { styles } = state.data;
  const derived = new Map<string, number>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const before = sheet.cells.get(row)?.get(column)?.style ?? 0;
      const wanted = change(styles.get(before), row, column);
      if (!wanted) continue;
      const key = `${String(before)} ${JSON.stringify(wanted)}`;
      const style = derived.get(key) ?? styles.derive(before, wanted);
      derived.set(key, style);
      if (style !== before) ensureCell(sheet, row, column).style = style;
    }
  }
  sheet.touched.add('cells');
}

/** A property that all cells share; `mixed` where they differ. */
export function shared<Value>(
  state: ExcelState,
  { sheet, area }: RangeTarget,
  read: (style: CellStyle) => Value,
  mixed: Value | null = null,
): Value | null {
  const { styles } = state.data;
  const used = new Set<number>();
  let known = 0;
  eachExisting(sheet, area, (cell) => {
    known += 1;
    used.add(cell.style);
  });
  if (known < area.rows * area.columns) used.add(0);
  const values = new Set([...used].map((index) => read(styles.get(index))));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : mixed;
}

/** `#RRGGBB` in capitals; Excel also takes names of colours, which are not emulated. */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string') return fail('InvalidArgument');
  const hex = value.startsWith('#') ? value : `#${value}`;
  return /^#[0-9A-F]{6}$/i.test(hex) ? hex.toUpperCase() : fail('InvalidArgument');
}
