/**
 * The dossier's sheet for whom it is needed now. Rows that the office has filled in stay where they
 * are; of them the product writes only what is missing. What is left stands between and below them.
 */
import type { SheetWords } from '../../i18n/sheet-words';
import { cellName, columnName, tabName } from '../address';
import { contentOf } from '../cells';
import { textLiteral } from '../results/live-formulas';
import { statusPlace } from '../results/listing';
import type { ResultContext } from '../results/listing';
import { textHeight } from '../results/text-size';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import { cellAt } from '../snapshot';
import type { CellContent, SheetPlan } from '../write-plan';
import { itemColumns } from './dossier-cases';
import type { DossierCase, ItemColumn } from './dossier-cases';
import { DOSSIER_COLUMNS, FIRST_ITEM, FIRST_MARK, FIRST_ROW, HEADER_ROW } from './dossier-layout';
import { dossierColumn } from './dossier-layout';
import { SETTLED } from './parse-dossier';
import type { ParsedDossier } from './parse-dossier';

const WIDTHS = [140, 52, 52, 58, 180, 84, 58, 58];
/** Columns of parts share what is left of a page that can still be read; few are as wide as names. */
const ROOM_FOR_ITEMS = 198;
const ITEM_WIDTH = { most: 140, least: 56 } as const;

/** Rows below the list in which the marks are offered as a list, for rows to come. */
const ROOM = 500;

/** Columns to come have the list too; a campaign rarely has more parts. */
const ROOM_COLUMNS = 8;

/** Excel refuses longer formulas; what is missing is then written as text. */
const FORMULA_MAX = 8000;

/** `null` where nothing is asked for and nothing was ever filled in. */
export function planDossier(
  cases: readonly DossierCase[],
  parsed: ParsedDossier,
  context: ResultContext,
): SheetPlan | null {
  const { campaign } = context.outcome;
  if (campaign.dossier.length === 0 && parsed.sheet === null) return null;
  const { dossier: say } = context.words.sheets;
  const items = itemColumns(campaign, parsed);
  const width = Math.max(
    FIRST_ITEM + parsed.headings.length,
    ...items.map(({ column }) => column + 1),
  );
  const share = Math.floor(ROOM_FOR_ITEMS / Math.max(1, width - FIRST_ITEM));
  const itemWidth = Math.min(ITEM_WIDTH.most, Math.max(ITEM_WIDTH.least, share));
  const builder = sheetBuilder();
  addTop(builder, { items, width }, parsed, context);
  const rows = dossierRows(cases, { items, width }, parsed, context.words.sheets);
  for (const { cells } of rows) builder.row(cells);
  addLooks(builder, rows, { items, width });
  addHeights(builder, rows);
  const marks = { row: FIRST_ROW, rows: rows.length + ROOM };
  builder.rule({
    area: {
      ...marks,
      column: dossierColumn('round'),
      columns: width + ROOM_COLUMNS - FIRST_ITEM + 1,
    },
    rule: { kind: 'list', values: Object.values(say.marks) },
    prompt: null,
  });
  const kept = rows.flatMap(({ kind }, at) => (kind === 'fresh' ? [] : [FIRST_ROW + at]));
  const said = rows.flatMap(({ kind }, at) => (kind === 'known' ? [FIRST_ROW + at] : []));
  return builder.sheet({
    key: 'dossier',
    title: tabName(say.tab),
    owner: 'product',
    status: statusPlace(context),
    kept: {
      rows: kept,
      from: FIRST_ROW,
      inputs: FIRST_MARK,
      remark: { rows: said, column: dossierColumn('missing') },
    },
    creation: {
      columnWidths: [...WIDTHS, ...Array<number>(width - FIRST_ITEM).fill(itemWidth)],
      frozen: { rows: HEADER_ROW + 1, columns: 1 },
      titleRows: [HEADER_ROW, HEADER_ROW],
      tabColor: '#8764B8',
    },
  });
}

interface Columns {
  readonly items: readonly ItemColumn[];
  readonly width: number;
}

function addTop(
  builder: SheetBuilder,
  { items, width }: Columns,
  { headings }: ParsedDossier,
  { words, outcome, fingerprint }: ResultContext,
): void {
  const { dossier: say, campaignLine, statusWhole } = words.sheets;
  builder.row([say.title], 'title');
  builder.row([campaignLine(outcome.campaign)], 'note');
  builder.row([say.how], 'note');
  builder.row([statusWhole(fingerprint)], 'note');
  builder.blank();
  const fixed = DOSSIER_COLUMNS.map((column) => say.columns[column]);
  const own = Array.from({ length: width - FIRST_ITEM }, (_, at) => {
    const item = items.find(({ column }) => column === FIRST_ITEM + at);
    // A heading that the settings no longer have may still have marks below it.
    return item?.text ?? headings[at] ?? '';
  });
  builder.row([...fixed, ...own.map((text) => text || null)], 'header');
}

/** A row of the list: the product's own, one that was filled in, or a note of the office. */
interface ListRow {
  readonly kind: 'fresh' | 'known' | 'note';
  readonly isRound: boolean;
  /** What its formula shows now. */
  readonly shown: string;
  readonly cells: readonly CellContent[];
}

/** Rows from the first on; those that were filled in as they were read. */
function dossierRows(
  cases: readonly DossierCase[],
  columns: Columns,
  { sheet, rows: filled }: ParsedDossier,
  sheets: SheetWords,
): readonly ListRow[] {
  const nothing = Array.from({ length: columns.width }, () => null);
  const there = new Set(filled.map(({ key }) => key));
  const fresh = cases.filter(({ key }) => !there.has(key));
  const firstOf = (key: string) => filled.find((each) => each.key === key)?.row ?? 0;
  const keptRow = (row: number, key: string | null): ListRow => {
    const cells = nothing.map((_, column): CellContent =>
      contentOf(sheet ? cellAt(sheet, row, column) : ''),
    );
    if (key === null) return { kind: 'note', isRound: false, shown: '', cells };
    const open = cases.find((each) => each.key === key);
    const isRound = key.startsWith('\n');
    const remark =
      firstOf(key) < row
        ? sheets.dossier.twice(firstOf(key) + 1)
        : open
          ? missingCell(open, row, columns, sheets)
          : sheets.dossier[isRound ? 'noLongerAsked' : 'noLongerOffered'];
    const shown = open?.missing.join('; ') ?? '';
    return { kind: 'known', isRound, shown, cells: cells.with(dossierColumn('missing'), remark) };
  };
  const last = Math.max(0, ...filled.map(({ row }) => row));
  const rows: ListRow[] = [];
  for (let row = FIRST_ROW; fresh.length > 0 || row <= last; row++) {
    const own = filled.find((each) => each.row === row);
    const next = own ? undefined : fresh.shift();
    if (own) rows.push(keptRow(row, own.key));
    else if (next) {
      const cells = [
        ...next.about.map((text) => text || null),
        missingCell(next, row, columns, sheets),
      ];
      const empty = nothing.slice(cells.length);
      const shown = next.isRound ? '' : next.missing.join('; ');
      rows.push({ kind: 'fresh', isRound: next.isRound, shown, cells: [...cells, ...empty] });
    } else rows.push({ kind: 'fresh', isRound: false, shown: '', cells: nothing });
  }
  return rows;
}

/** A live formula: a part goes from the list in the moment in which it is ticked off. */
function missingCell(
  { isRound, missing }: DossierCase,
  row: number,
  { items }: Columns,
  { dossier: say }: SheetWords,
): CellContent {
  const complete = textLiteral(say.complete);
  const settled = (column: number) => {
    const cell = `TRIM(${cellName(row, column)})`;
    return `OR(${SETTLED.map((word) => `${cell}=${textLiteral(word)}`).join(',')})`;
  };
  if (isRound) {
    const formula = `IF(${settled(dossierColumn('round'))},${complete},${textLiteral(say.lacking)})`;
    return { formula };
  }
  const tests = items.map(({ column }) => settled(column));
  const parts = items.map(({ column }, at) => {
    const heading = `${columnName(column)}$${String(HEADER_ROW + 1)}`;
    return `IF(${tests[at] ?? ''},"","; "&${heading})`;
  });
  const formula = `IF(AND(${tests.join(',')}),${complete},MID(${parts.join('&')},3,${String(TEXT_MAX)}))`;
  if (formula.length <= FORMULA_MAX) return { formula };
  return missing.length === 0 ? say.complete : missing.join('; ');
}

/** Longest text of a cell. */
const TEXT_MAX = 32_767;

/** The looks of rows that were filled in are their user's. */
function addLooks(
  builder: SheetBuilder,
  rows: readonly ListRow[],
  { items, width }: Columns,
): void {
  rows.forEach(({ kind, isRound, cells }, at) => {
    if (kind !== 'fresh' || cells.every((cell) => cell === null)) return;
    const row = FIRST_ROW + at;
    builder.style({ row, column: 0, rows: 1, columns: width }, 'body');
    const inputs = isRound ? [dossierColumn('round')] : items.map(({ column }) => column);
    for (const column of [FIRST_MARK, FIRST_MARK + 1, ...inputs]) {
      builder.style({ row, column, rows: 1, columns: 1 }, 'input');
    }
    // A day stays as it was typed, whatever the order of the locale.
    builder.style({ row, column: dossierColumn('day'), rows: 1, columns: 1 }, 'text');
  });
}

/** Rows are fitted before their formulas are worked out; these say how much they show. */
function addHeights(builder: SheetBuilder, rows: readonly ListRow[]): void {
  rows.forEach(({ shown, cells }, at) => {
    const texts = cells.map((cell, column) =>
      column === dossierColumn('missing') && shown !== '' ? shown : cell,
    );
    const heights = texts.map((text, column) =>
      typeof text === 'string'
        ? textHeight(text, WIDTHS[column] ?? ITEM_WIDTH.least, { size: 11 })
        : 0,
    );
    if (shown !== '') builder.height(FIRST_ROW + at, Math.max(...heights));
  });
}
