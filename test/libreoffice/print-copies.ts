/**
 * Two copies of a workbook for printing some of its sheets: as they are, and as a map. All other
 * sheets are hidden, because hidden sheets are not printed. On the map every cell has a colour of
 * its own, so that the pixels of a printed page tell where each cell came to lie.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { Area, Cell, OpenWorkbook, SheetData, StyleBook } from '../../src/xlsx';
import { chartsOf } from './print-charts';
import type { Box, Pixels } from './print-tools';

/** White on the map: LibreOffice prints no page on which there is nothing but colours. */
const DOT = '.';
const WHITE = '#FFFFFF';
const NO_BORDERS = Object.fromEntries(
  ['left', 'right', 'top', 'bottom'].map((side) => [side, { style: 'none', color: null }]),
);

/** A sheet as our package layer reads it, for its shape; its values are read independently. */
export interface SheetShape {
  readonly sheet: SheetData;
  readonly styles: StyleBook;
  /** What is printed: the cells that show anything or lie under a chart, from A1. */
  readonly used: Area;
  /** Colours of the map below this number belong to the sheets before. */
  readonly firstColor: number;
}

/** A workbook to be printed, and the sheets of it that will be, in the order of their tabs. */
export interface Copy {
  readonly workbook: OpenWorkbook;
  readonly shapes: readonly SheetShape[];
}

export function copyOf(bytes: Uint8Array, names: readonly string[]): Copy {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { workbook } = opened;
  const { data } = workbook;
  for (const name of names) {
    if (!data.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  }
  // Colour 0 is black.
  let firstColor = 1;
  const shapes: SheetShape[] = [];
  for (const sheet of data.sheets) {
    sheet.visibility = names.includes(sheet.name) ? 'visible' : 'hidden';
    if (sheet.visibility === 'hidden') {
      // LibreOffice prints the print area of a sheet even while the sheet is hidden.
      if (sheet.page.printArea !== null) sheet.touched.add('page');
      sheet.page.printArea = null;
      continue;
    }
    const used = usedArea(sheet, data.styles);
    shapes.push({ sheet, styles: data.styles, used, firstColor });
    firstColor += used.rows * used.columns;
  }
  data.activeSheetId = shapes[0]?.sheet.id ?? data.activeSheetId;
  data.touched = true;
  return { workbook, shapes };
}

function usedArea(sheet: SheetData, styles: StyleBook): Area {
  let [rows, columns] = [1, 1];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, style }] of cells) {
      const { fill, borders } = styles.get(style);
      if (isBlank(value) && fill === null && Object.keys(borders).length === 0) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  for (const { area } of chartsOf(sheet)) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return { row: 0, column: 0, rows, columns };
}

function isBlank(value: unknown): boolean {
  return value === null || value === '';
}

/** The sheets as they are; each counts its pages from 1, as when it is printed alone. */
export function plainToPrint(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const parts = unzipSync(saveWorkbook(copyOf(bytes, names).workbook));
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const first = '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ';
    parts[name] = strToU8(strFromU8(part).replace('<pageSetup ', first));
  }
  return zipSync(parts, { level: 1 });
}

/** The same pages, with a colour for every cell and nothing else that has a colour. */
export function mapToPrint(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const { workbook, shapes } = copyOf(bytes, names);
  for (const { sheet, styles, used, firstColor } of shapes) {
    const charts = chartsOf(sheet);
    const isDrawn = (row: number) =>
      charts.some(({ area }) => row >= area.row && row < area.row + area.rows);
    for (let row = 0; row < used.rows; row++) {
      const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
      sheet.cells.set(row, cells);
      for (let column = 0; column < used.columns; column++) {
        const cell = cells.get(column) ?? { value: null, style: 0 };
        const fill = colorOf(firstColor + row * used.columns + column);
        const look = { fill, font: { color: WHITE }, borders: NO_BORDERS };
        const value = cell.value ?? (isDrawn(row) ? DOT : null);
        cells.set(column, { ...cell, value, style: styles.derive(cell.style, look) });
      }
    }
    sheet.conditionalFormats = [];
    // A chart would hide the colours of the cells under it.
    sheet.charts = [];
    sheet.touched.add('cells').add('conditionalFormats').add('charts');
  }
  return saveWorkbook(workbook);
}

/**
 * 64 levels a channel. Their last two bits are 10, which neither black nor white has: what else
 * stands on the page, as a header, is not taken for a cell.
 */
function colorOf(index: number): string {
  const levels = [(index >> 12) & 63, (index >> 6) & 63, index & 63];
  return `#${levels.map((level) => (level * 4 + 2).toString(16).padStart(2, '0')).join('')}`;
}

const MARK = 2 + (2 << 8) + (2 << 16);
const MARK_BITS = 3 + (3 << 8) + (3 << 16);

/** Where a page shows which cells: number of the cell's colour → its box. */
export type PageMap = ReadonlyMap<number, Box>;

export function readMap({ width, height, colors }: Pixels, dotsPerInch: number): PageMap {
  const found = new Map<number, { left: number; top: number; right: number; bottom: number }>();
  const colorAt = (pixel: number) =>
    ((colors[pixel * 3] ?? 0) << 16) +
    ((colors[pixel * 3 + 1] ?? 0) << 8) +
    (colors[pixel * 3 + 2] ?? 0);
  for (let y = 0; y < height; y++) {
    for (let x = 0, end = 0; x < width; x = end) {
      const color = colorAt(y * width + x);
      end = x + 1;
      while (end < width && colorAt(y * width + end) === color) end++;
      if ((color & MARK_BITS) !== MARK) continue;
      const index = ((color >> 18) << 12) + (((color >> 10) & 63) << 6) + ((color >> 2) & 63);
      const box = found.get(index) ?? { left: x, top: y, right: end, bottom: y + 1 };
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, end);
      box.bottom = y + 1;
      found.set(index, box);
    }
  }
  const points = (pixels: number) => (pixels * 72) / dotsPerInch;
  return new Map(
    [...found].map(([index, { left, top, right, bottom }]) => [
      index,
      { left: points(left), top: points(top), right: points(right), bottom: points(bottom) },
    ]),
  );
}
