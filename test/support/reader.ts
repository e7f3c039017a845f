/** Reads a saved workbook with a reader that is not ours. */
import { utils, read } from '@e965/xlsx';
import type { CellObject, WorkBook } from '@e965/xlsx';

export function readIndependently(bytes: Uint8Array): WorkBook {
  return read(bytes, { type: 'array', cellFormula: true, cellNF: true });
}

/** All rows of a sheet from A1, blanks as "". */
export function rowsIn(workbook: WorkBook, sheet: string): (string | number | boolean)[][] {
  const found = workbook.Sheets[sheet];
  if (!found) throw new Error(`no sheet ${sheet} among ${workbook.SheetNames.join(', ')}`);
  const last = utils.decode_range(found['!ref'] ?? 'A1').e;
  const range = { s: { r: 0, c: 0 }, e: last };
  return utils.sheet_to_json(found, { header: 1, raw: true, defval: '', range });
}

export function cellIn(workbook: WorkBook, sheet: string, address: string): CellObject | undefined {
  return workbook.Sheets[sheet]?.[address] as CellObject | undefined;
}

/** The rows below a heading row as records by heading; the heading row starts with `first`. */
export function recordsIn(
  workbook: WorkBook,
  sheet: string,
  first: string,
): Record<string, string | number | boolean>[] {
  const rows = rowsIn(workbook, sheet);
  const at = rows.findIndex((row) => row[0] === first);
  if (at < 0) throw new Error(`no heading “${first}” in ${sheet}`);
  const headings = (rows[at] ?? []).map(String);
  return rows
    .slice(at + 1)
    .map((row) =>
      Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])),
    );
}
