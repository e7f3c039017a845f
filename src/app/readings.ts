/** What was understood of the workbook, sheet by sheet: a receipt of reading. */
import type { ColumnReading } from '../workbook/column-readings';
import type { EntryPlaces, InputSheet } from '../workbook/parse-workbook';
import type { InputKey } from '../workbook/write-plan';

export interface Reading {
  readonly key: InputKey;
  readonly sheet: string;
  /** How many nominees were read; `null` for a sheet that is no list of them. */
  readonly nominees: number | null;
  /** What each column was read as; empty for a sheet that is no list of nominees. */
  readonly columns: readonly ColumnReading[];
}

export function readingsOf(read: {
  readonly inputs: readonly InputSheet[];
  readonly places: EntryPlaces;
}): readonly Reading[] {
  const lists = [read.places.collective, read.places.individual];
  return read.inputs.map(({ key, sheet }): Reading => {
    const place = lists.find((each) => each?.sheetId === sheet.id);
    const nominees = place?.rows.length ?? null;
    return { key, sheet: sheet.name, nominees, columns: place?.columns ?? [] };
  });
}
