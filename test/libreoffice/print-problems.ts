/**
 * What is wrong with a printed sheet. The page is that of NĐ 30/2020, Phụ lục I: A4, margins, the
 * number at the top of every page but the first; the rest is what a signer needs: nothing cut, one
 * page wide, readable, headings on every page, the signatures on a page with what they sign.
 */
import type { PageSetup } from '../../src/xlsx';
import type { PlacedBox, PrintedCell } from './print-cells';
import { chartProblems } from './print-charts';
import type { PrintedChart } from './print-charts';
import { lettersOf, lossesOf } from './print-text';
import type { Loss } from './print-text';
import type { Page, Word } from './print-tools';

export type PrintProblemKind =
  | 'paper'
  | 'wide'
  | 'notPrinted'
  | 'hashes'
  | 'cut'
  | 'torn'
  | 'covered'
  | 'small'
  | 'margin'
  | 'pageNumber'
  | 'header'
  | 'signature';

export interface PrintProblem {
  readonly sheet: string;
  /** From 1; 0 for what is on no page. */
  readonly page: number;
  readonly kind: PrintProblemKind;
  readonly text: string;
}

/** One sheet to be printed, and what a test says of it. */
export interface SheetToPrint {
  readonly name: string;
  /** The first texts of the table's heading row, which every further page must repeat. */
  readonly header?: readonly string[] | null;
  /** Texts in the first and the last line of the signature block, which is not to be torn. */
  readonly signature?: { readonly first: string; readonly last: string } | null;
}

export interface Printed {
  readonly wanted: SheetToPrint;
  readonly setup: PageSetup;
  readonly pages: readonly Page[];
  readonly cells: readonly PrintedCell[];
  readonly charts: readonly PrintedChart[];
}

type Found = Omit<PrintProblem, 'sheet'>;

const POINTS_PER_MM = 72 / 25.4;
const A4 = [210, 297];
/** NĐ 30/2020: at least so many millimetres on each side are white. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };
/** Inches; what a file without margins gets. */
const EXCEL_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 };
const READABLE = 8;
const SLACK_MM = 0.6;
const CENTRED = 2 * POINTS_PER_MM;

export const toMillimetres = (points: number) => Math.round((points / POINTS_PER_MM) * 10) / 10;

export function problemsOf(printed: Printed): readonly PrintProblem[] {
  const rules = [wholeText, tornRows, drawn, readable, margins, numbers, header, signature];
  const beside = width(printed);
  // Where columns stand on pages of their own, nothing else can be judged.
  const found = beside.length > 0 ? beside : rules.flatMap((rule) => rule(printed));
  return [...paper(printed), ...found].map((problem) => ({
    sheet: printed.wanted.name,
    ...problem,
  }));
}

function paper({ pages }: Printed): Found[] {
  return pages.flatMap(({ width, height }, page) => {
    const sides = [width, height].map(toMillimetres).toSorted((a, b) => a - b);
    const isA4 = sides.every((side, index) => Math.abs(side - (A4[index] ?? 0)) < 1);
    const text = `${sides.map(String).join(' × ')} mm is not A4`;
    return isA4 ? [] : [{ page: page + 1, kind: 'paper', text }];
  });
}

/** A page without the first column stands beside another one; one without cells has stray text. */
function width({ pages, cells }: Printed): Found[] {
  const first = Math.min(...cells.flatMap(({ column, boxes }) => (boxes.length > 0 ? column : [])));
  return pages.flatMap((_, page): Found[] => {
    const here = cells.filter((cell) => isOn(cell, page));
    if (here.length === 0) {
      return [{ page: page + 1, kind: 'wide', text: 'text runs beyond the last column onto it' }];
    }
    // Merged cells may reach over from the page at the left.
    const own = here.filter(({ isMerged }) => !isMerged);
    const isFirst = (own.length > 0 ? own : here).some(({ column }) => column === first);
    return isFirst
      ? []
      : [{ page: page + 1, kind: 'wide', text: 'has columns that do not fit beside the others' }];
  });
}

function isOn({ boxes }: PrintedCell, page: number): boolean {
  return boxes.some((box) => box.page === page);
}

function isTitle({ row }: PrintedCell, { titleRows }: PageSetup): boolean {
  return titleRows !== null && row >= titleRows.first && row <= titleRows.last;
}

/** Every text is there to its last letter, and no number is too wide for its column. */
function wholeText({ pages, cells, setup }: Printed): Found[] {
  return cells.flatMap((cell): Found[] => {
    if (cell.text.trim() === '') return [];
    if (cell.boxes.length === 0) {
      return [
        {
          page: 0,
          kind: 'notPrinted',
          text: `${cell.address}: “${shortened(cell.text)}” is nowhere`,
        },
      ];
    }
    return lossesOf(cell, pages, isTitle(cell, setup)).map((loss): Found => {
      const page = loss.page + 1;
      return loss.isHashes
        ? { page, kind: 'hashes', text: `${cell.address}: ### for ${cell.text}` }
        : { page, kind: 'cut', text: `${cell.address}: ${described(loss)}` };
    });
  });
}

const SHOWN = 30;

function described({ seen, lost }: Loss): string {
  const end = shortened(lost);
  return seen === '' ? `“${end}” is cut` : `“${end}” is cut after “${seen.slice(-SHOWN)}”`;
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function tornRows({ cells, setup }: Printed): Found[] {
  const torn = cells.filter((cell) => cell.boxes.length > 1 && !isTitle(cell, setup));
  const rows = new Map(torn.map((cell) => [cell.row, cell.boxes[1]?.page ?? 0]));
  return [...rows].map(([row, page]) => ({
    page: page + 1,
    kind: 'torn',
    text: `row ${String(row + 1)} continues here`,
  }));
}

function drawn({ charts, cells, pages }: Printed): Found[] {
  return charts.flatMap((chart) => chartProblems(chart, cells, pages));
}

function readable({ pages }: Printed): Found[] {
  return pages.flatMap(({ words }, page): Found[] => {
    const smallest = words.toSorted((a, b) => a.size - b.size)[0];
    if (!smallest || smallest.size >= READABLE) return [];
    const text = `“${smallest.text}” has ${smallest.size.toFixed(1)} pt`;
    return [{ page: page + 1, kind: 'small', text }];
  });
}

/** Words above all cells of a page. */
function headerOf({ pages, cells }: Printed, page: number): readonly Word[] {
  const top = Math.min(...boxesOn(cells, page).map((box) => box.top));
  return (pages[page]?.words ?? []).filter(({ baseline }) => baseline < top);
}

function boxesOn(cells: readonly PrintedCell[], page: number): readonly PlacedBox[] {
  return cells.flatMap(({ boxes }) => boxes.filter((box) => box.page === page));
}

/**
 * The sheet is set up for them, and no text runs out of them at a side. Above and below the set-up
 * alone is asked: LibreOffice shrinks the space of the header with the sheet, Excel does not.
 */
function margins(printed: Printed): Found[] {
  const setup = printed.setup.margins ?? EXCEL_MARGINS;
  const wrong = (page: number, side: keyof typeof MARGINS, millimetres: number): Found[] => {
    if (millimetres >= MARGINS[side] - SLACK_MM) return [];
    const text = `${side} ${String(millimetres)} mm, at least ${String(MARGINS[side])}`;
    return [{ page, kind: 'margin', text }];
  };
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  const bySetup = sides.flatMap((side) => wrong(0, side, toMillimetres(setup[side] * 72)));
  if (bySetup.length > 0) return bySetup;
  return printed.pages.flatMap(({ width, words }, page) => {
    const drawn = [...boxesOn(printed.cells, page), ...words];
    const left = Math.min(...drawn.map((one) => one.left));
    const right = width - Math.max(...drawn.map((one) => one.right));
    return [
      ...wrong(page + 1, 'left', toMillimetres(left)),
      ...wrong(page + 1, 'right', toMillimetres(right)),
    ];
  });
}

/** None on the first page; then in the middle of the upper margin, of the paper or of the text. */
function numbers(printed: Printed): Found[] {
  const { left, right } = printed.setup.margins ?? EXCEL_MARGINS;
  return printed.pages.flatMap(({ width }, page): Found[] => {
    const problem = (text: string): Found[] => [{ page: page + 1, kind: 'pageNumber', text }];
    const above = headerOf(printed, page);
    if (page === 0) {
      const isCounted = above.some(({ text }) => /^\d+$/.test(text));
      return isCounted ? problem('the first page has a number') : [];
    }
    const middles = [width / 2, (left * 72 + width - right * 72) / 2];
    const found = above.filter(({ text }) => text === String(page + 1));
    if (found.length === 0) return problem('no number at the top');
    const isCentred = found.some((word) =>
      middles.some((middle) => Math.abs(middle - (word.left + word.right) / 2) < CENTRED),
    );
    return isCentred ? [] : problem('the number is not in the middle');
  });
}

/** Found by its first texts; from then on every page begins with it. */
function header({ wanted, cells, pages }: Printed): Found[] {
  if (!wanted.header) return [];
  const texts = wanted.header.map((text) => lettersOf(text));
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) =>
    cells.filter((cell) => cell.row === row && cell.text !== ''),
  );
  const heading = rows.find((row) =>
    texts.every((text, index) => lettersOf(row[index]?.text ?? '') === text),
  );
  const name = wanted.header.join(' | ');
  if (!heading) return [{ page: 0, kind: 'header', text: `no row “${name}”` }];
  const first = heading[0]?.boxes[0]?.page ?? 0;
  return pages.flatMap((_, page): Found[] =>
    page < first || heading.every((cell) => isOn(cell, page))
      ? []
      : [{ page: page + 1, kind: 'header', text: `“${name}” is not repeated` }],
  );
}

/** The block stands on one page, below something that is signed. */
function signature({ wanted, cells, setup }: Printed): Found[] {
  if (!wanted.signature) return [];
  const find = (text: string) =>
    cells.findLast((cell) => lettersOf(cell.text).includes(lettersOf(text)));
  const [first, last] = [find(wanted.signature.first), find(wanted.signature.last)];
  if (!first || !last) {
    const text = `no “${first ? wanted.signature.last : wanted.signature.first}”`;
    return [{ page: 0, kind: 'signature', text }];
  }
  const [from = 0, to = 0] = [first, last].map(({ boxes }) => boxes[0]?.page);
  if (from !== to) {
    return [{ page: to + 1, kind: 'signature', text: 'the block began on an earlier page' }];
  }
  const isAlone = !cells.some(
    (cell) => cell.row < first.row && cell.text !== '' && !isTitle(cell, setup) && isOn(cell, from),
  );
  return isAlone
    ? [{ page: from + 1, kind: 'signature', text: 'nothing that is signed is on its page' }]
    : [];
}
