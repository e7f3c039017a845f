/** Lines of a sealed round for the history, and the sheet with them below all that is there. */
import type { Outcome, SubjectOutcome } from '../../domain/judge';
import type { Judged } from '../../domain/decide';
import { asCellNumber } from '../../domain/points';
import { dayVi } from '../../i18n/numbers';
import type { Catalog } from '../../i18n/catalog';
import type { HistoryColumn } from '../../i18n/history-words';
import { tabName } from '../address';
import type { Approval } from '../seal/record';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import { cellAt } from '../snapshot';
import type { SheetSnapshot } from '../snapshot';
import { contentOf, textOf } from '../cells';
import type { SheetPlan } from '../write-plan';
import { HISTORY_COLUMNS, historyTable } from './history-sheet';

type HistoryCell = string | number | null;

export type HistoryLine = Readonly<Record<HistoryColumn, HistoryCell>>;

const WIDTHS: Readonly<Record<HistoryColumn, number>> = {
  round: 44,
  campaign: 150,
  day: 66,
  subject: 60,
  id: 60,
  name: 130,
  unit: 130,
  total: 60,
  rank: 44,
  classification: 110,
  award: 110,
  document: 90,
  fingerprint: 120,
};

/** Everyone who was judged, once for each award that is proposed. */
export function historyLines(
  { outcome, fingerprint }: { readonly outcome: Outcome; readonly fingerprint: string },
  { number, approval }: { readonly number: number; readonly approval: Approval },
  { sheets: { history, subjects } }: Catalog,
): readonly HistoryLine[] {
  const { campaign, asOf } = outcome;
  const round = {
    round: number,
    campaign: campaign.name,
    day: dayVi(asOf),
    document: approval.document,
    fingerprint,
  };
  return outcome.subjects.flatMap((subject) =>
    subject.judged.flatMap((judged) =>
      awardsOf(judged, subject).map((award): HistoryLine => {
        const { nominee, card, rank, classification } = judged;
        return {
          ...round,
          subject: subjects[subject.subject],
          id: nominee.id,
          name: nominee.name,
          unit: nominee.unit,
          total: card.total === null ? null : asCellNumber(card.total),
          rank,
          classification: classification ?? history.none,
          award: award ?? history.none,
        };
      }),
    ),
  );
}

/** Names of the awards that a nominee is proposed for; `null` alone where there is none. */
function awardsOf({ index }: Judged, { awards }: SubjectOutcome): readonly (string | null)[] {
  const own = awards.filter(({ proposed }) => proposed.some((each) => each.index === index));
  return own.length === 0 ? [null] : own.map(({ award }) => award.name);
}

/** Lines that are not in the sheet yet: a run may have broken off between them. */
export function missingLines(
  sheet: SheetSnapshot | null,
  lines: readonly HistoryLine[],
): readonly HistoryLine[] {
  const found = sheet && historyTable(sheet);
  const { row = 0, rows = 0 } = sheet?.used ?? {};
  const textAt = (at: number) =>
    HISTORY_COLUMNS.map((column) => {
      const index = found?.columns.get(column);
      return index === undefined || !sheet ? '' : textOf(cellAt(sheet, at, index));
    });
  const there = new Set(
    Array.from({ length: rows }, (_, index) => JSON.stringify(textAt(row + index))),
  );
  return lines.filter(
    (line) =>
      !there.has(JSON.stringify(HISTORY_COLUMNS.map((column) => textOf(line[column] ?? '')))),
  );
}

/**
 * The sheet with lines added below all that is there. What is there is kept as it is, whoever wrote
 * it, and wherever its columns were moved.
 */
export function planHistory(
  found: SheetSnapshot | null,
  lines: readonly HistoryLine[],
  words: Catalog,
): SheetPlan {
  const known = found && historyTable(found);
  if (!known) return freshSheet(lines, 'product', words);
  const builder = sheetBuilder();
  const there = rowsOf(found);
  // A run that broke off may have left the headings without the lines above them.
  const isBare = (row: number) =>
    row < known.table.headerRow && there[row]?.every((cell) => cell === null) === true;
  const top = topOf(words);
  there.forEach((cells, row) => {
    const own = isBare(row) ? top[row] : undefined;
    if (own) builder.row([own.text], own.style);
    else builder.row(cells);
  });
  addLines(builder, lines, known.columns);
  const rows = there.flatMap((_, row) => (isBare(row) && top[row] ? [] : [row]));
  const kept = { rows, from: there.length, inputs: 0, remark: null };
  return { ...finishSheet(builder, 'product', words), kept };
}

/** What stands above the headings. */
function topOf({ sheets: { history } }: Catalog) {
  return [
    { text: history.title, style: 'title' },
    { text: history.how, style: 'note' },
  ] as const;
}

/** The sheet for a new workbook: the lines of another one, or ready for the first. */
export function newHistory(copied: SheetSnapshot | null, words: Catalog): SheetPlan {
  const found = copied && historyTable(copied);
  if (!copied || !found) return freshSheet([], 'user', words);
  const { headerRow } = found.table;
  const lines = rowsOf(copied)
    .slice(headerRow + 1)
    .filter((cells) => cells.some((cell) => cell !== null));
  const lineOf = (cells: readonly HistoryCell[]) =>
    Object.fromEntries(
      HISTORY_COLUMNS.map((column) => [column, cells[found.columns.get(column) ?? -1] ?? null]),
    ) as HistoryLine;
  return freshSheet(lines.map(lineOf), 'user', words);
}

function freshSheet(
  lines: readonly HistoryLine[],
  owner: SheetPlan['owner'],
  words: Catalog,
): SheetPlan {
  const { history } = words.sheets;
  const builder = sheetBuilder();
  for (const { text, style } of topOf(words)) builder.row([text], style);
  builder.blank();
  const headings = HISTORY_COLUMNS.map((column) => history.columns[column]);
  builder.row(headings, 'header');
  addLines(builder, lines, USUAL);
  const days = { row: builder.next, column: HISTORY_COLUMNS.indexOf('day'), columns: 1 };
  builder.style({ ...days, rows: ROOM }, 'text');
  return finishSheet(builder, owner, words);
}

function addLines(
  builder: SheetBuilder,
  lines: readonly HistoryLine[],
  columns: ReadonlyMap<HistoryColumn, number>,
): void {
  const width = 1 + Math.max(...columns.values());
  const first = builder.next;
  for (const line of lines) {
    const cells = new Map(HISTORY_COLUMNS.map((column) => [columns.get(column), line[column]]));
    builder.row(
      Array.from({ length: width }, (_, column) => cells.get(column) ?? null),
      'body',
    );
  }
  const day = { column: columns.get('day') ?? 0, rows: lines.length, columns: 1 };
  if (lines.length > 0) builder.style({ row: first, ...day }, 'text');
}

function finishSheet(
  builder: SheetBuilder,
  owner: SheetPlan['owner'],
  { sheets: { history } }: Catalog,
): SheetPlan {
  return builder.sheet({
    key: 'history',
    title: tabName(history.tab),
    owner,
    creation: {
      columnWidths: HISTORY_COLUMNS.map((column) => WIDTHS[column]),
      frozen: { rows: HEADER_ROW + 1, columns: 0 },
      titleRows: [HEADER_ROW, HEADER_ROW],
      tabColor: '#69797E',
    },
  });
}

const HEADER_ROW = 3;
/** Rows in which an office may enter earlier years: typed days stay text. */
const ROOM = 200;

const USUAL: ReadonlyMap<HistoryColumn, number> = new Map(
  HISTORY_COLUMNS.map((column, index) => [column, index]),
);

function rowsOf(sheet: SheetSnapshot): readonly (readonly HistoryCell[])[] {
  const { row, rows, column, columns } = sheet.used ?? { row: 0, rows: 0, column: 0, columns: 0 };
  return Array.from({ length: row + rows }, (_, at) =>
    Array.from({ length: column + columns }, (__, index) => contentOf(cellAt(sheet, at, index))),
  );
}
