/**
 * The rows of a list that are about somebody: not "I. Văn phòng" above the people of a unit, and
 * nothing from "Tổng cộng" on, below which offices sign.
 */
import { textOf } from './cells';
import { textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';
import { cellAt } from './snapshot';
import { foldHeading } from './text';

const TOTAL_ROWS = ['tong cong', 'cong', 'tong so', 'tong', 'total'];

export function peopleRows(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nameKey: ColumnKey,
): readonly number[] {
  return beforeTotal(table, rows, nameKey).filter((row) => !isSection(table, row));
}

/** One numbered text alone in its row: "I. Văn phòng", "A) Khối lâm sàng". */
function isSection({ sheet }: FoundTable<ColumnKey>, row: number): boolean {
  const { column = 0, columns = 0 } = sheet.used ?? {};
  const texts = Array.from({ length: columns }, (_, offset) =>
    textOf(cellAt(sheet, row, column + offset)),
  ).filter((text) => text !== '');
  return texts.length === 1 && /^([IVXLC]+|[A-Z]|\d{1,2})\s*[.)/]\s*\p{L}/u.test(texts[0] ?? '');
}

/** Offices write it under the names, under the numbering, or in the first column of all. */
export function beforeTotal(
  table: FoundTable<ColumnKey>,
  rows: readonly number[],
  nameKey: ColumnKey,
): readonly number[] {
  const total = rows.findIndex((row) => isTotal(leadingText(table, row, nameKey)));
  return total < 0 ? rows : rows.slice(0, total);
}

/** "Tổng cộng", also with a count behind it: "Tổng cộng: 7 đơn vị". Nobody has such a name. */
function isTotal(text: string): boolean {
  const folded = foldHeading(text);
  return TOTAL_ROWS.includes(folded) || /^tong (cong|so) \d+( |$)/.test(folded);
}

/** The first text of a row, up to the name. */
function leadingText(table: FoundTable<ColumnKey>, row: number, nameKey: ColumnKey): string {
  const first = table.sheet.used?.column ?? 0;
  const last = table.columns.get(nameKey) ?? first;
  for (let column = first; column <= last; column++) {
    const text = textOf(cellAt(table.sheet, row, column));
    if (isTotal(text)) return text;
  }
  return textIn(table, row, nameKey);
}
