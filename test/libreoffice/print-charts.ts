/**
 * Charts on paper: one lies on one page, over cells in which nothing stands, and its title is there
 * to read. On the map there are no charts, so the cells under one tell where it came to lie.
 */
import type { Area, SheetData } from '../../src/xlsx';
import type { PrintedCell } from './print-cells';
import type { PrintProblem } from './print-problems';
import { isInside, lettersOf } from './print-text';
import type { Page } from './print-tools';

export interface PrintedChart {
  readonly name: string;
  readonly title: string;
  readonly area: Area;
}

/** Those that we can read; others are kept unread. */
export function chartsOf({ charts }: Pick<SheetData, 'charts'>): readonly PrintedChart[] {
  return charts.flatMap(({ name, own }): PrintedChart[] => {
    if (own === null) return [];
    const { from, to } = own.anchor;
    const rows = to.row - from.row + (to.rowOffset > 0 ? 1 : 0);
    const columns = to.column - from.column + (to.columnOffset > 0 ? 1 : 0);
    const area = { row: from.row, column: from.column, rows, columns };
    return [{ name, title: own.title ?? '', area }];
  });
}

export function chartProblems(
  chart: PrintedChart,
  cells: readonly PrintedCell[],
  pages: readonly Page[],
): readonly Omit<PrintProblem, 'sheet'>[] {
  const { row, column, rows, columns } = chart.area;
  const under = cells.filter(
    (cell) =>
      cell.row >= row &&
      cell.row < row + rows &&
      cell.column >= column &&
      cell.column < column + columns,
  );
  const boxes = under.flatMap((cell) => cell.boxes);
  const on = [...new Set(boxes.map(({ page }) => page))].toSorted((a, b) => a - b);
  const [first = -1, second] = on;
  const found = under
    .filter(({ text }) => text !== '')
    .map(({ address }) => ({
      page: first + 1,
      kind: 'covered' as const,
      text: `${address}: lies under “${chart.name}”`,
    }));
  if (second !== undefined) {
    const text = `“${chart.name}” continues here`;
    return [...found, { page: second + 1, kind: 'torn', text }];
  }
  const box = {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
  const words = (pages[first]?.words ?? []).filter((word) => isInside(word, box));
  const read = new Set(words.map(({ text }) => lettersOf(text)));
  const isThere = chart.title.split(/\s+/).every((word) => read.has(lettersOf(word)));
  if (isThere) return found;
  const text = `the title of “${chart.name}” is nowhere in it`;
  return [...found, { page: first + 1, kind: 'notPrinted', text }];
}
