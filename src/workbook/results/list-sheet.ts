/** A result sheet that is one list: its frame, its columns, its rows, its signatures. */
import type { OpenTie } from '../../i18n/document-words';
import { tabName } from '../address';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { CellContent, ResultKey, SheetPlan, StyleName } from '../write-plan';
import {
  addLetterhead,
  addLine,
  addSignatures,
  addState,
  addTitle,
  listSignatures,
  scaleOf,
} from './document';
import type { Paper } from './document';
import { WARNING } from './freshness';
import { keepTogether } from './keep-together';
import { reviewLine, statusPlace, tableName } from './listing';
import type { ResultContext } from './listing';
import { fitText } from './text-size';

export interface Column<Row> {
  readonly heading: string;
  /** In points. */
  readonly width: number;
  readonly style?: StyleName;
  /** Never cut: formulas look for it. */
  readonly exact?: boolean;
  readonly cell: (row: Row, index: number) => CellContent;
}

export interface ListSheet<Row> {
  readonly key: ResultKey;
  readonly tab: string;
  readonly title: string;
  /** What is said of the list under its title, beside the campaign and the review. */
  readonly line: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly lookOf: (row: Row) => StyleName;
  /** Of rows that an open tie put there: they are counted apart. */
  readonly tie?: OpenTie | null;
  /** What stands in the list where nobody does. */
  readonly nobody: string;
  /** Signed lists have a letterhead and signatures; others frozen headings, for work on screen. */
  readonly signed: boolean;
  readonly tabColor: string;
}

/** Font size of lists, and the highest a row may get, in points: more would not fit on a page. */
const SIZE = 11;
const ROW_HEIGHT = 280;
const MORE = '…';

/** The rows of a list begin below this one, counted from 0. */
export function headerRow({ signed }: { readonly signed: boolean }): number {
  return signed ? 9 : 6;
}

export function planList<Row>(list: ListSheet<Row>, context: ResultContext): SheetPlan {
  const { key, columns, rows, signed } = list;
  const paper: Paper = { widths: columns.map(({ width }) => width), landscape: true };
  const builder = sheetBuilder();
  if (signed) addDocumentHead(builder, paper, list, context);
  else addBanner(builder, paper, list, context);
  const header = addRows(builder, list);
  const last = Math.max(rows.length, 1);
  const area = { row: header, column: 0, rows: last + 1, columns: columns.length };
  const block = signed ? addClose(builder, paper, list, context) : null;
  const plan = builder.sheet({
    key,
    title: tabName(list.tab),
    owner: 'product',
    status: statusPlace(context),
    table: { name: tableName(key), area },
    creation: {
      columnWidths: paper.widths,
      frozen: signed ? { rows: 0, columns: 0 } : { rows: header + 1, columns: 3 },
      scale: signed ? scaleOf(paper) : null,
      titleRows: [header, header],
      tabColor: list.tabColor,
    },
  });
  return block === null ? plan : keepTogether(plan, paper, [[header + last, block]]);
}

function addDocumentHead<Row>(
  builder: SheetBuilder,
  paper: Paper,
  { title, line }: ListSheet<Row>,
  context: ResultContext,
): void {
  const { sheets } = context.words;
  const { outcome } = context;
  addLetterhead(builder, paper, context);
  const about = `${sheets.campaignLine(outcome.campaign)} ${sheets.documents.attachedLine}`;
  const lines = [about, reviewLine(context), `${sheets.proposalLine} ${line}`];
  addTitle(builder, paper, { title, lines });
}

function addBanner<Row>(
  builder: SheetBuilder,
  paper: Paper,
  { title, line }: ListSheet<Row>,
  context: ResultContext,
): void {
  const { sheets } = context.words;
  addLine(builder, paper, title, 'documentTitle');
  addLine(builder, paper, sheets.campaignLine(context.outcome.campaign), 'documentSubtitle');
  addLine(builder, paper, reviewLine(context), 'documentSubtitle');
  addLine(builder, paper, sheets.statusWhole(context.fingerprint), 'small');
  addLine(builder, paper, `${sheets.proposalLine} ${line}`, 'small');
  addState(builder, paper, WARNING);
}

/** The headings and the rows below them; answers the row of the headings. */
function addRows<Row>(
  builder: SheetBuilder,
  { columns, rows, lookOf, nobody }: ListSheet<Row>,
): number {
  const header = builder.row(
    columns.map(({ heading }) => heading),
    'header',
  );
  rows.forEach((row, index) => {
    const cells = columns.map(({ cell, width, exact }) => {
      const content = cell(row, index);
      if (typeof content !== 'string' || exact === true) return content;
      return fitText(content, { width, height: ROW_HEIGHT, size: SIZE }, MORE);
    });
    builder.row(cells, lookOf(row));
  });
  if (rows.length === 0) {
    const at = columns.findIndex(({ width }) => width >= 100);
    const cells = columns.map((_, column) => (column === at ? nobody : null));
    builder.row(cells, 'body');
  }
  columns.forEach(({ style }, column) => {
    const area = { row: header + 1, column, rows: rows.length, columns: 1 };
    if (style && rows.length > 0) builder.style(area, style);
  });
  return header;
}

/** How many they are, and who signs; answers the row of the signatures. */
function addClose<Row>(
  builder: SheetBuilder,
  paper: Paper,
  { rows, tie = null }: ListSheet<Row>,
  context: ResultContext,
): number {
  addLine(
    builder,
    paper,
    context.words.sheets.documents.listClose(rows.length - (tie?.tied ?? 0), tie),
    'recipients',
  );
  return addSignatures(builder, paper, listSignatures(context));
}
