/** How the sheet of sealed rounds is known, and where what stands in it. */
import { catalogs } from '../../i18n/catalog';
import type { HistoryColumn, HistoryWords } from '../../i18n/history-words';
import { isBlank, textOf } from '../cells';
import { findTable } from '../find-table';
import type { FoundTable } from '../find-table';
import { TABLES } from '../layout';
import type { ColumnKey } from '../layout';
import type { SheetSnapshot } from '../snapshot';
import { fold, foldHeading } from '../text';

/** Both languages: a sheet made in one is read in the other. */
export const HISTORY_WORDS: readonly HistoryWords[] = Object.values(catalogs).map(
  ({ sheets }) => sheets.history,
);

export const HISTORY_COLUMNS = Object.keys(catalogs.vi.sheets.history.columns) as HistoryColumn[];

/** Whether a text names the history: as a sheet, or as the register that a fact takes. */
export function isHistoryName(text: string): boolean {
  return HISTORY_WORDS.some(({ tab }) => fold(tab) === fold(text));
}

/** By the workbook's own mark, else by its name. */
export function findHistory(sheets: readonly SheetSnapshot[]): SheetSnapshot | null {
  const marked = sheets.find(({ mark }) => mark === 'history');
  return marked ?? sheets.find(({ name, mark }) => mark === null && isHistoryName(name)) ?? null;
}

export interface HistoryTable {
  readonly table: FoundTable<ColumnKey>;
  readonly columns: ReadonlyMap<HistoryColumn, number>;
  readonly missing: readonly HistoryColumn[];
}

/** The table in the sheet, with its columns wherever they were moved; `null` without headings. */
export function historyTable(sheet: SheetSnapshot): HistoryTable | null {
  const isWanted = (text: string) => HISTORY_COLUMNS.some((column) => isHeading(column, text));
  const table = findTable<ColumnKey>(sheet, TABLES.register, { isWanted });
  if (!table) return null;
  const headings = [...table.others];
  const id = table.columns.get('nomineeId') ?? 0;
  const columns = new Map<HistoryColumn, number>([['id', id]]);
  for (const column of HISTORY_COLUMNS) {
    const found = headings.find(([, text]) => isHeading(column, text));
    if (found) columns.set(column, found[0]);
  }
  const missing = HISTORY_COLUMNS.filter((column) => !columns.has(column));
  return { table, columns, missing };
}

/** Whether nothing stands in it but words of ours: a run may have broken off while it made the sheet. */
export function isJustBegun({ values }: SheetSnapshot): boolean {
  const ours = HISTORY_WORDS.flatMap(({ title, how, columns }) => [
    title,
    how,
    ...Object.values(columns),
  ]).map(fold);
  return values.every((cells) =>
    cells.every((cell) => isBlank(cell) || ours.includes(fold(textOf(cell)))),
  );
}

function isHeading(column: HistoryColumn, text: string): boolean {
  return HISTORY_WORDS.some(({ columns }) => foldHeading(columns[column]) === foldHeading(text));
}
