/** What the rows of a sheet say as headings, which offices merge over two rows and three. */
import { textOf } from './cells';
import { cellAt } from './snapshot';
import type { SheetSnapshot } from './snapshot';
import { foldHeading } from './text';

/** Headings are merged over this many rows at most. */
export const HEADING_ROWS = 3;

/** What a cell says as a heading. */
export interface HeadingText {
  readonly column: number;
  readonly text: string;
  readonly folded: string;
  /** It stands in a row above, with which the cell would be merged. */
  readonly isAbove: boolean;
}

const read = new WeakMap<SheetSnapshot, Map<number, readonly HeadingText[]>>();

/** A row of a sheet read as headings: once, though many tables are looked for in it. */
export function headingsAt(sheet: SheetSnapshot, row: number): readonly HeadingText[] {
  const rows = read.get(sheet) ?? new Map<number, readonly HeadingText[]>();
  read.set(sheet, rows);
  const known = rows.get(row);
  if (known) return known;
  const { column: first, columns } = sheet.used ?? { column: 0, columns: 0 };
  const headings = Array.from({ length: columns }, (_, offset): HeadingText => {
    const column = first + offset;
    const own = textOf(cellAt(sheet, row, column));
    const text = own === '' ? headingAbove(sheet, row, column) : own;
    return { column, text, folded: foldHeading(text), isAbove: own === '' };
  });
  rows.set(row, headings);
  return headings;
}

/** A heading that is merged over several rows has its text in the uppermost. */
export function headingAbove(sheet: SheetSnapshot, row: number, column: number): string {
  for (let above = row - 1; above >= 0 && above > row - HEADING_ROWS; above--) {
    const text = textOf(cellAt(sheet, above, column));
    if (text !== '') return text;
  }
  return '';
}
