/**
 * Prints result sheets and says what is wrong with the paper.
 *
 *     expect(checkPrint(bytes, [{ name: 'Tổng hợp' }]).flatMap((sheet) => sheet.problems)).toEqual([]);
 *
 * Each sheet is printed alone, so that its pages are counted from 1, and once more on a map that
 * tells where the cells came to lie (`print-copies.ts`). Values are read by a reader not ours.
 */
import { saveWorkbook } from '../../src/xlsx';
import { readIndependently } from '../support/reader';
import { printedCells } from './print-cells';
import { copyOf, mapToPrint, readMap } from './print-copies';
import type { PageMap, SheetShape } from './print-copies';
import { problemsOf, toMillimetres } from './print-problems';
import type { PrintProblem, SheetToPrint } from './print-problems';
import { pixelsOf, printAll, wordsOf } from './print-tools';
import type { Page } from './print-tools';

export { pageImage } from './print-tools';
export type { PrintProblem, SheetToPrint } from './print-problems';

export interface PrintedSheet {
  readonly name: string;
  readonly pdf: Uint8Array;
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
  const copies = jobs.map(({ bytes, sheets }) => {
    const names = sheets.map(({ name }) => name);
    const alone = names.map((name) => saveWorkbook(copyOf(bytes, [name]).workbook));
    return [mapToPrint(bytes, names), ...alone];
  });
  const pdfs = printAll(copies.flat());
  return jobs.flatMap((job, index) => {
    const before = copies.slice(0, index).flat().length;
    const [map, ...alone] = pdfs.slice(before, before + (copies[index] ?? []).length);
    return map ? checked(job, map, alone) : [];
  });
}

function checked(
  { bytes, sheets }: PrintJob,
  map: Uint8Array,
  alone: readonly Uint8Array[],
): readonly PrintedSheet[] {
  const values = readIndependently(bytes);
  const { shapes } = copyOf(
    bytes,
    sheets.map(({ name }) => name),
  );
  const mapped = mapsBySheet(map, shapes);
  return sheets.map((wanted, index) => {
    const pdf = alone[index] ?? new Uint8Array();
    const pages = wordsOf(pdf);
    const shape = shapes.find(({ sheet }) => sheet.name === wanted.name);
    const maps = mapped.get(wanted.name) ?? [];
    if (!shape || maps.length !== pages.length) {
      const found = `${String(pages.length)} pages, its map ${String(maps.length)}`;
      throw new Error(`“${wanted.name}” has ${found}`);
    }
    const cells = printedCells(shape, values, maps);
    return {
      name: wanted.name,
      pdf,
      pages: pages.map(({ width, height, words }) => ({
        width: toMillimetres(width),
        height: toMillimetres(height),
        words,
      })),
      smallestFont: Math.min(...pages.flatMap(({ words }) => words.map(({ size }) => size))),
      problems: problemsOf({ wanted, setup: shape.sheet.page, pages, cells }),
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
