/** The cells of a sheet: what they say, and where the printed pages show them. */
import type { CellObject, WorkBook } from '@e965/xlsx';
import { addressOf } from '../../src/xlsx';
import type { Area } from '../../src/xlsx';
import { cellIn } from '../support/reader';
import type { PageMap, SheetShape } from './print-copies';
import type { Box } from './print-tools';

export interface PlacedBox extends Box {
  /** Page, from 0. */
  readonly page: number;
}

export interface PrintedCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** The whole text that the cell shows when nothing stands in its way; '' for none. */
  readonly text: string;
  readonly isNumber: boolean;
  readonly isMerged: boolean;
  /** One box a page: several where a title row is repeated or a row is torn. */
  readonly boxes: readonly PlacedBox[];
  /** Where its text may run beyond the box: over empty neighbours. */
  readonly reach: (box: PlacedBox) => Box;
}

/** Every cell of the printed area that is not hidden, row by row; of merged ones the first. */
export function printedCells(
  shape: SheetShape,
  values: WorkBook,
  pages: readonly PageMap[],
): readonly PrintedCell[] {
  const { sheet, styles, used, firstColor } = shape;
  const covered = coveredBy(sheet.merges);
  const textOf = (row: number, column: number) => {
    const address = addressOf(row, column);
    return shownText(cellIn(values, sheet.name, address));
  };
  const cells: PrintedCell[] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const merge = covered.get(keyOf(row, column));
      const isFirst = merge === undefined || (merge.row === row && merge.column === column);
      if (sheet.hiddenColumns.has(column) || !isFirst) continue;
      const { text, isNumber } = textOf(row, column);
      const boxes = pages.flatMap((map, page) => {
        const box = map.get(firstColor + row * used.columns + column);
        return box ? [{ ...box, page }] : [];
      });
      const cell = sheet.cells.get(row)?.get(column);
      const { wrap, horizontal } = styles.get(cell?.style ?? 0);
      const isKept = wrap || isNumber || merge !== undefined || horizontal === 'justify';
      const free = (next: number) =>
        !covered.has(keyOf(row, next)) && textOf(row, next).text === '';
      const reach = (box: PlacedBox) =>
        isKept ? box : reachOf({ row, column, box, free, shape, map: pages[box.page] });
      const address = addressOf(row, column);
      const isMerged = merge !== undefined;
      cells.push({ row, column, address, text, isNumber, isMerged, boxes, reach });
    }
  }
  return cells;
}

function keyOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}

function coveredBy(merges: readonly Area[]): ReadonlyMap<string, Area> {
  const covered = new Map<string, Area>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column < merge.column + merge.columns; column++) {
        covered.set(keyOf(row, column), merge);
      }
    }
  }
  return covered;
}

function shownText(cell: CellObject | undefined): { text: string; isNumber: boolean } {
  if (cell?.v === undefined) return { text: '', isNumber: false };
  const isNumber = cell.t === 'n';
  return { text: isNumber ? (cell.w ?? String(cell.v)) : String(cell.v), isNumber };
}

/** Text of one line runs over empty cells to both sides, and beyond the last column unless an area is printed. */
function reachOf(given: {
  row: number;
  column: number;
  box: Box;
  free: (column: number) => boolean;
  shape: SheetShape;
  map: PageMap | undefined;
}): Box {
  const { row, column, box, free, map } = given;
  const { used, firstColor, sheet } = given.shape;
  const boxAt = (next: number) => map?.get(firstColor + row * used.columns + next);
  let { left, right } = box;
  let next = column + 1;
  while (next < used.columns && free(next)) right = boxAt(next++)?.right ?? right;
  if (next === used.columns && sheet.page.printArea === null) right = Infinity;
  for (let before = column - 1; before >= 0 && free(before); before--) {
    left = boxAt(before)?.left ?? left;
  }
  return { ...box, left, right };
}
