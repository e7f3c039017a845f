/** Where rows and columns lie on the board, in pixels. */
import type { SheetFrame } from '../desk/messages';
import { columnPixels, rowPixels } from '../sizes';
import { HEADER } from './snapshot';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export class Geometry {
  readonly #columns: Lines;
  readonly #rows: Lines;

  constructor(private readonly frame: SheetFrame) {
    const { columnWidths, rowHeights, hiddenColumns, hiddenRows } = frame;
    this.#columns = new Lines(columnPixels(), columnPixels, columnWidths, hiddenColumns);
    this.#rows = new Lines(rowPixels(), rowPixels, rowHeights, hiddenRows);
  }

  /** A cell, or the merged cells that it stands for, where it is seen now. */
  cell(row: number, column: number, scrolled: Point): Box {
    const merge = this.frame.merges.find(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    const area = merge ?? { row, column, rows: 1, columns: 1 };
    const from = this.point(area, scrolled);
    const { frozen } = this.frame;
    return {
      left: area.column < frozen.columns ? from.x + scrolled.x : from.x,
      top: area.row < frozen.rows ? from.y + scrolled.y : from.y,
      width: this.#columns.at(area.column + area.columns) - this.#columns.at(area.column),
      height: this.#rows.at(area.row + area.rows) - this.#rows.at(area.row),
    };
  }

  /** The upper left corner of a cell, as if nothing were frozen. */
  point({ row, column }: { row: number; column: number }, scrolled: Point): Point {
    return {
      x: HEADER.width + this.#columns.at(column) - scrolled.x,
      y: HEADER.height + this.#rows.at(row) - scrolled.y,
    };
  }

  /** Lower right corner of what is frozen. */
  get frozenEnd(): Point {
    return this.point(
      { row: this.frame.frozen.rows, column: this.frame.frozen.columns },
      { x: 0, y: 0 },
    );
  }
}

/** Rows or columns one after the other, of which few have a size of their own. */
class Lines {
  readonly #own: readonly (readonly [line: number, more: number])[];

  constructor(
    private readonly usual: number,
    pixels: (size: number) => number,
    sizes: readonly (readonly [number, number])[],
    hidden: readonly number[],
  ) {
    const own = new Map(sizes.map(([line, size]) => [line, pixels(size) - usual]));
    for (const line of hidden) own.set(line, -usual);
    let sum = 0;
    this.#own = [...own]
      .sort(([a], [b]) => a - b)
      .map(([line, more]) => [line, (sum += more)] as const);
  }

  /** Where a line begins. */
  at(line: number): number {
    let [low, high] = [0, this.#own.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#own[middle]?.[0] ?? Infinity) < line) low = middle + 1;
      else high = middle;
    }
    return line * this.usual + (this.#own[low - 1]?.[1] ?? 0);
  }
}
