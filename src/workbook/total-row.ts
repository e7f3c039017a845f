/** The row "Tổng cộng" ends a list: below it offices sign. */
import { textOf } from './cells';
import { textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';
import { cellAt } from './snapshot';
import { foldHeading } from './text';

const TOTAL_ROWS = ['tong cong', 'cong', 'tong so', 'tong', 'total'];

export function beforeTotal(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nameKey: ColumnKey,
): readonly number[] {
  const total = rows.findIndex((row) =>
    TOTAL_ROWS.includes(foldHeading(firstText(table, row, nameKey))),
  );
  return total < 0 ? rows : rows.slice(0, total);
}

function firstText(table: FoundTable<ColumnKey>, row: number, nameKey: ColumnKey): string {
  const name = textIn(table, row, nameKey);
  return name === '' ? textOf(cellAt(table.sheet, row, table.sheet.used?.column ?? 0)) : name;
}
