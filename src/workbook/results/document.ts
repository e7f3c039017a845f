/**
 * The frame of an administrative document (NĐ 30/2020/NĐ-CP, Phụ lục I): letterhead, title, list or
 * paragraphs, signatures. Everything is laid out over the columns of the sheet.
 */
import type { Catalog } from '../../i18n/catalog';
import type { SheetBuilder } from '../sheet-builder';
import type { CellContent, SheetPlan, StyleName } from '../write-plan';
import { WARNING } from './freshness';
import type { ResultContext } from './listing';
import { textHeight } from './text-size';
import type { Type } from './text-size';

/** Columns of a sheet in points, and how much of them fits on a page. */
export interface Paper {
  readonly widths: readonly number[];
  readonly landscape: boolean;
}

/** Room for text on an A4 page within the margins of the decree, in points. */
export const PAGE = {
  landscape: { width: 714, height: 475 },
  portrait: { width: 467, height: 720 },
} as const;

export function pageOf({ landscape }: Paper): { readonly width: number; readonly height: number } {
  return landscape ? PAGE.landscape : PAGE.portrait;
}

/** Programs and printers disagree by some per cent on how wide a column is. */
const SURE = 0.92;

/** Per cent at which the columns surely fit the width of a page; never enlarged. */
export function scaleOf(paper: Paper): number {
  const total = sum(paper.widths);
  return Math.min(100, Math.floor((100 * SURE * pageOf(paper).width) / total));
}

/** Type of the styles that are merged, as `looks.ts` sets them. */
const TYPE = {
  letterhead: { size: 12 },
  letterheadBold: { size: 12, bold: true },
  placeAndDate: { size: 12 },
  documentTitle: { size: 14, bold: true },
  documentSubtitle: { size: 12 },
  paragraph: { size: 13 },
  signature: { size: 12, bold: true },
  recipients: { size: 11 },
  small: { size: 11 },
  formHeading: { size: 13, bold: true },
  formGroup: { size: 11, bold: true },
} as const satisfies Partial<Record<StyleName, Type>>;

export type MergedStyle = keyof typeof TYPE;

/** One text over all columns of the sheet. */
export function addLine(
  builder: SheetBuilder,
  paper: Paper,
  text: string,
  style: MergedStyle,
): number {
  const row = builder.row([text]);
  const area = { row, column: 0, rows: 1, columns: paper.widths.length };
  builder.style(area, style);
  if (paper.widths.length > 1) builder.merge(area);
  builder.height(row, textHeight(text, sum(paper.widths), TYPE[style]));
  return row;
}

/** Two texts beside each other: the office on the left, the nation or the signer on the right. */
export function addPair(
  builder: SheetBuilder,
  paper: Paper,
  [left, right]: readonly [string | null, string | null],
  [leftStyle, rightStyle]: readonly [MergedStyle, MergedStyle],
  minimum = 0,
): number {
  const split = splitOf(paper);
  const cells = paper.widths.map((_, column) =>
    column === 0 ? left : column === split ? right : null,
  );
  const row = builder.row(cells);
  const halves = [
    { text: left, style: leftStyle, column: 0, columns: split },
    { text: right, style: rightStyle, column: split, columns: paper.widths.length - split },
  ];
  const heights = halves.map(({ text, style, column, columns }) => {
    const area = { row, column, rows: 1, columns };
    builder.style(area, style);
    if (columns > 1) builder.merge(area);
    const width = sum(paper.widths.slice(column, column + columns));
    return textHeight(text ?? '', width, TYPE[style]);
  });
  builder.height(row, Math.max(minimum, ...heights));
  return row;
}

/** The column in which the right half begins: as near as can be to two fifths of the width. */
function splitOf({ widths }: Paper): number {
  const wanted = sum(widths) * 0.42;
  let [best, nearest] = [1, Infinity];
  for (let column = 1; column < widths.length; column++) {
    const distance = Math.abs(sum(widths.slice(0, column)) - wanted);
    if (distance < nearest) [best, nearest] = [column, distance];
  }
  return best;
}

/** Quốc hiệu, Tiêu ngữ, issuing body, place and date; the line that says whether the sheet is whole. */
export function addLetterhead(builder: SheetBuilder, paper: Paper, context: ResultContext): void {
  const { outcome, words, fingerprint } = context;
  const { documents, statusWhole } = words.sheets;
  const { office, plan } = outcome.campaign;
  const issuer = plan.issuer.toLocaleUpperCase('vi');
  const parent = office.parent.toLocaleUpperCase('vi');
  if (parent === '') addIssuer(builder, paper, issuer, [documents.nation, documents.motto]);
  else {
    addPair(builder, paper, [parent, documents.nation], ['letterhead', 'letterheadBold']);
    addPair(builder, paper, [issuer, documents.motto], ['letterheadBold', 'letterheadBold']);
  }
  const date = documents.placeAndDate(office.place);
  addPair(builder, paper, [documents.numberLine, date], ['letterhead', 'placeAndDate'], 24);
  addLine(builder, paper, statusWhole(fingerprint), 'small');
}

/** An office without a body above it begins on the first line and has both lines for its name. */
function addIssuer(
  builder: SheetBuilder,
  paper: Paper,
  issuer: string,
  right: readonly [string, string],
): void {
  const split = splitOf(paper);
  const heights = right.map((text, line) => {
    const row = builder.row(
      paper.widths.map((_, column) => {
        if (column === split) return text;
        return column === 0 && line === 0 ? issuer : null;
      }),
    );
    const columns = paper.widths.length - split;
    builder.style({ row, column: 0, rows: 1, columns: split + columns }, 'letterheadBold');
    if (columns > 1) builder.merge({ row, column: split, rows: 1, columns });
    return { row, points: textHeight(text, sum(paper.widths.slice(split)), TYPE.letterheadBold) };
  });
  const [first, second] = heights;
  if (!first || !second) return;
  builder.merge({ row: first.row, column: 0, rows: 2, columns: split });
  const needed = textHeight(issuer, sum(paper.widths.slice(0, split)), TYPE.letterheadBold);
  builder.height(first.row, first.points);
  builder.height(second.row, Math.max(second.points, needed - first.points));
}

/** Title, what it is about, and what has to be known of the results below it. */
export function addTitle(
  builder: SheetBuilder,
  paper: Paper,
  {
    title,
    lines,
    state = WARNING,
  }: {
    readonly title: string;
    readonly lines: readonly string[];
    /** Whether the results are older than their inputs. */
    readonly state?: CellContent;
  },
): void {
  addLine(builder, paper, title, 'documentTitle');
  for (const line of lines) addLine(builder, paper, line, 'documentSubtitle');
  addState(builder, paper, state);
}

/** A line that Excel works out; it stands where a blank one would. */
export function addState(builder: SheetBuilder, paper: Paper, state: CellContent): number {
  const row = builder.row([state]);
  const area = { row, column: 0, rows: 1, columns: paper.widths.length };
  builder.style(area, 'state');
  if (paper.widths.length > 1) builder.merge(area);
  builder.height(row, STATE_HEIGHT);
  return row;
}

const STATE_HEIGHT = 17;

/** Room for a signature by hand, in lines. */
const SIGNATURE_LINES = 5;

/**
 * Who prepared and who signs. One row, so that it is never torn: Excel moves a row as a whole.
 */
export function addSignatures(
  builder: SheetBuilder,
  paper: Paper,
  [left, right]: readonly [string, string],
  styles: readonly [MergedStyle, MergedStyle] = ['signature', 'signature'],
): number {
  builder.blank();
  return addPair(builder, paper, [left, right], styles);
}

/** "GIÁM ĐỐC", room to sign, the name. */
export function signatureText(post: string, name: string, { sheets }: Catalog): string {
  const room = '\n'.repeat(SIGNATURE_LINES);
  return `${post.toLocaleUpperCase('vi')}\n${sheets.documents.signHere}${room}${name}`;
}

/** The usual two: whoever prepared the list, and the head of the office. */
export function listSignatures({ outcome, words }: ResultContext): readonly [string, string] {
  const { office } = outcome.campaign;
  const { documents } = words.sheets;
  const post = office.signerPost === '' ? documents.signer : office.signerPost;
  return [
    signatureText(documents.preparer, office.preparer, words),
    signatureText(post, office.signer, words),
  ];
}

/** Lines of a banner that were planned into the first column alone get the width of the sheet. */
export function withBanner(plan: SheetPlan, rows: number): SheetPlan {
  const { columnWidths } = plan.creation;
  const area = { row: 0, column: 0, rows, columns: columnWidths.length };
  const lines = Array.from({ length: rows }, (_, row) => row);
  const merges = lines.map((row) => ({ ...area, row, rows: 1 }));
  const heights = lines.map((row) => {
    const type = row === 0 ? TYPE.documentTitle : TYPE.small;
    return { row, points: textHeight(String(plan.rows[row]?.[0] ?? ''), sum(columnWidths), type) };
  });
  const { shape } = plan;
  return {
    ...plan,
    styles: [...plan.styles, { area, style: 'recipients' }],
    shape: {
      ...shape,
      merges: [...merges, ...shape.merges],
      heights: [...heights, ...shape.heights],
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
