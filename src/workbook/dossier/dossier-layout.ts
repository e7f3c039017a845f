/**
 * Where what stands in the dossier's sheet. The columns left of the note are the product's; from the
 * note on they are the office's. Each part that every nominee needs has a column of its own to the
 * right, known by its heading, so that columns once filled in never change their meaning.
 */
import type { RawCell } from '../snapshot';

export const HEADER_ROW = 5;
export const FIRST_ROW = 6;

export const DOSSIER_COLUMNS = [
  'name',
  'id',
  'subject',
  'award',
  'missing',
  'note',
  'day',
  'round',
] as const;

export type DossierColumn = (typeof DOSSIER_COLUMNS)[number];

export const dossierColumn = (column: DossierColumn): number => DOSSIER_COLUMNS.indexOf(column);

/** The first of the columns that the office fills in. */
export const FIRST_MARK = dossierColumn('note');

/** The first column of a part that each nominee needs. */
export const FIRST_ITEM = DOSSIER_COLUMNS.length;

/** Whether the office has filled in anything at all. */
export function isDossierFilled(
  cellAt: (row: number, column: number) => RawCell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): boolean {
  for (let row = FIRST_ROW; row < rows; row++) {
    for (let column = FIRST_MARK; column < columns; column++) {
      if (cellAt(row, column) !== '') return true;
    }
  }
  return false;
}
