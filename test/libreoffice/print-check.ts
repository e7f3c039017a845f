/**
 * Prints result sheets and says what is wrong with the paper.
 *
 *     expect(checkPrint(bytes, [{ name: 'Tổng hợp' }]).flatMap((sheet) => sheet.problems)).toEqual([]);
 *
 * A workbook is printed twice: as it is, the pages of each sheet counted from 1, and as a map that
 * tells where the cells came to lie (`print-copies.ts`). Values are read by a reader not ours.
 */
import { readIndependently } from '../support/reader';
import { printedCells } from './print-cells';
import { chartsOf } from './print-charts';
import { copyOf, mapToPrint, plainToPrint, readMap } from './print-copies';
import type { PageMap, SheetShape } from './print-copies';
import { problemsOf, toMillimetres } from './print-problems';
import type { PrintProblem, SheetToPrint } from './print-problems';
import { pixelsOf, printAll, wordsOf } from './print-tools';
import type { Page } from './print-tools';

export { pageImage } from './print-tools';
export type { PrintProblem, SheetToPrint } from './print-problems';

export interface PrintedSheet {
  readonly name: string;
  /** All sheets of the job; the pages of this one begin with `firstPage`, counted from 1. */
  readonly pdf: Uint8Array;
  readonly firstPage: number;
  /** Sizes in millimetres; words in points. */
  readonly pages: readonly { width: number; height: number; words: Page['words'] }[];
  /** Points as printed. */
  readonly smallestFont: number;
  readonly problems: readonly PrintProblem[];
}

const DOTS_PER_INCH = 150;

export interface PrintJob {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetToPrint[];
}

/** Prints and checks sheets of one workbook, in one start of LibreOffice. */
export function checkPrint(
  bytes: Uint8Array,
  sheets: readonly SheetToPrint[],
): readonly PrintedSheet[] {
  return checkPrints([{ bytes, sheets }]);
}

/** The same for several workbooks, also in one start: their sheets one after the other. */
export function checkPrints(jobs: readonly PrintJob[]): readonly PrintedSheet[] {
  const copies = jobs.flatMap(({ bytes, sheets }) => {
    const names = sheets.map(({ name }) => name);
    return [mapToPrint(bytes, names), plainToPrint(bytes, names)];
  });
  const pdfs = printAll(copies);
  return jobs.flatMap((job, index) => {
    const [map, plain] = pdfs.slice(2 * index, 2 * index + 2);
    return map && plain ? checked(job, map, plain) : [];
  });
}

function checked(
  { bytes, sheets }: PrintJob,
  map: Uint8Array,
  pdf: Uint8Array,
): readonly PrintedSheet[] {
  const values = readIndependently(bytes);
  const { shapes } = copyOf(
    bytes,
    sheets.map(({ name }) => name),
  );
  const mapped = mapsBySheet(map, shapes);
  const all = wordsOf(pdf);
  const count = [...mapped.values()].flat().length;
  if (count !== all.length) {
    throw new Error(`printed ${String(all.length)} pages, the map ${String(count)}`);
  }
  return sheets.map((wanted) => {
    const maps = mapped.get(wanted.name) ?? [];
    const names = [...mapped.keys()];
    const before = names.slice(0, names.indexOf(wanted.name));
    const start = before.flatMap((name) => mapped.get(name) ?? []).length;
    const pages = all.slice(start, start + maps.length);
    const shape = shapes.find(({ sheet }) => sheet.name === wanted.name);
    if (!shape || maps.length === 0) throw new Error(`“${wanted.name}” has no pages`);
    const cells = printedCells(shape, values, maps);
    return {
      name: wanted.name,
      pdf,
      firstPage: start + 1,
      pages: pages.map(({ width, height, words }) => ({
        width: toMillimetres(width),
        height: toMillimetres(height),
        words,
      })),
      smallestFont: Math.min(...pages.flatMap(({ words }) => words.map(({ size }) => size))),
      problems: problemsOf({
        ...{ wanted, setup: shape.sheet.page, pages, cells },
        charts: chartsOf(shape.sheet),
      }),
    };
  });
}

/** Each sheet's pages. A page without cells has text that ran off the sheet before it. */
function mapsBySheet(
  pdf: Uint8Array,
  shapes: readonly SheetShape[],
): ReadonlyMap<string, readonly PageMap[]> {
  const found = new Map<string, PageMap[]>();
  let owner = shapes[0];
  for (const pixels of pixelsOf(pdf, DOTS_PER_INCH)) {
    const map = readMap(pixels, DOTS_PER_INCH);
    const color = [...map.keys()][0];
    if (color !== undefined) owner = shapes.findLast(({ firstColor }) => firstColor <= color);
    const name = owner?.sheet.name ?? '';
    found.set(name, [...(found.get(name) ?? []), map]);
  }
  return found;
}
