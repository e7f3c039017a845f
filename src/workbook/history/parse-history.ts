/** The sheet of sealed rounds as data. Whoever is on no list any more stays in it. */
import type { Day } from '../../domain/campaign';
import { roundsBefore } from '../../domain/history';
import type { PastResult } from '../../domain/history';
import type { HistoryColumn } from '../../i18n/history-words';
import { catalogs } from '../../i18n/catalog';
import { cellName } from '../address';
import { countOf, dayOf, errorOf, isBlank, isNotApplicable, textOf } from '../cells';
import { filledRows } from '../find-table';
import { wholeSheet } from '../issues';
import type { IssueLog } from '../issues';
import { numberIn } from '../notation/numbers';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot } from '../snapshot';
import { fold } from '../text';
import { subjectNamed } from '../council/council-sheet';
import { HISTORY_WORDS, historyTable, isJustBegun } from './history-sheet';
import type { HistoryTable } from './history-sheet';

/** Rounds that count on a review date. */
export function parseHistory(
  sheet: SheetSnapshot,
  asOf: Day,
  log: IssueLog,
): readonly PastResult[] {
  const found = historyTable(sheet);
  if (!found && isJustBegun(sheet)) return [];
  const [first] = found?.missing ?? (['id'] as const);
  if (!found || first !== undefined) {
    const words = catalogs.vi.sheets.history.columns;
    const column = first === undefined ? words.id : words[first];
    log.blocks(wholeSheet(sheet), { code: 'registerColumnMissing', column, nearest: null });
    return [];
  }
  const columns = [...found.columns.values()];
  const results = filledRows(found.table, columns).map((row) => parseRow(reader(found, row, log)));
  return roundsBefore(
    results.filter((result) => result !== null),
    asOf,
  );
}

/** A cell of one row, with what is wrong with it said at its place. */
interface RowReader {
  readonly sheet: SheetSnapshot;
  cell(column: HistoryColumn): RawCell;
  text(column: HistoryColumn): string;
  unreadable(column: HistoryColumn, expects: 'number' | 'date'): void;
  unknown(column: HistoryColumn): void;
  missing(column: HistoryColumn): void;
}

function reader(
  { table: { sheet, headerRow }, columns }: HistoryTable,
  row: number,
  log: IssueLog,
) {
  const at = (column: HistoryColumn) => columns.get(column) ?? 0;
  const cell = (column: HistoryColumn) => cellAt(sheet, row, at(column));
  const place = (column: HistoryColumn) => ({
    sheet: sheet.name,
    cell: cellName(row, at(column)),
  });
  const heading = (column: HistoryColumn) => textOf(cellAt(sheet, headerRow, at(column)));
  const text = (column: HistoryColumn) => textOf(cell(column));
  return {
    sheet,
    cell,
    text,
    unreadable: (column, expects) => {
      const about = { column: heading(column), got: text(column) };
      if (errorOf(cell(column)) !== null)
        log.blocks(place(column), { code: 'errorCell', ...about });
      else log.blocks(place(column), { code: 'registerCellUnreadable', ...about, expects });
    },
    unknown: (column) => {
      const about = { column: heading(column), choices: 'subjects', got: text(column) } as const;
      log.blocks(place(column), { code: 'choiceUnknown', ...about });
    },
    missing: (column) => {
      log.blocks(place(column), { code: 'registerIdMissing' });
    },
  } satisfies RowReader;
}

function parseRow(row: RowReader): PastResult | null {
  const { cell, text } = row;
  const day = dayOf(cell('day'), row.sheet);
  if (day === null) row.unreadable('day', 'date');
  const subject = subjectNamed(text('subject'));
  if (subject === null) row.unknown('subject');
  if (text('id') === '') row.missing('id');
  const isNone = (column: HistoryColumn) => isBlank(cell(column)) || isNotApplicable(cell(column));
  const total = isNone('total') ? null : numberIn(cell('total'));
  if (total === null && !isNone('total')) row.unreadable('total', 'number');
  const rank = isNone('rank') ? null : countOf(cell('rank'));
  if (rank === null && !isNone('rank')) row.unreadable('rank', 'number');
  const round = isBlank(cell('round')) ? 0 : countOf(cell('round'));
  if (round === null) row.unreadable('round', 'number');
  if (day === null || subject === null || round === null) return null;
  return {
    ...{ round, day, subject, total, rank },
    ...{ campaign: text('campaign'), id: text('id'), name: text('name'), unit: text('unit') },
    classification: unlessNone(text('classification')),
    award: unlessNone(text('award')),
  };
}

function unlessNone(text: string): string {
  return HISTORY_WORDS.some(({ none }) => fold(none) === fold(text)) ? '' : text;
}
