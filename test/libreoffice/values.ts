/** What the cells of a sheet hold, as a reader that is not ours finds them. */
import type { WorkBook } from '@e965/xlsx';

/** Every value of a sheet by address; an empty text is no value. */
export function valuesOf(workbook: WorkBook, sheet: string): Record<string, unknown> {
  const cells = Object.entries(workbook.Sheets[sheet] ?? {}) as [string, { v?: unknown }][];
  return Object.fromEntries(
    cells
      .filter(([at, { v }]) => !at.startsWith('!') && v !== undefined && v !== '')
      .map(([at, { v }]) => [at, v]),
  );
}
