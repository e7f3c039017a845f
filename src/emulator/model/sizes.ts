/**
 * Widths and heights: between points and characters, and the estimate that autofit makes.
 *
 * Excel measures glyphs; here a character of the common font counts as one unit of width. Close
 * enough to see that a column is wide enough, never exact.
 */
import type { Cell, SheetData } from '../../xlsx';
import type { RangeTarget } from '../classes/targets';
import type { ExcelState } from '../excel-state';
import { intersection } from './areas';
import { eachExisting } from './cells';
import { displayText } from './display-text';
import { textPoints } from './letter-widths';

/** A unit of column width is seven pixels of 0.75 points. */
const pointsPerCharacter = 5.25;
export const defaultColumnPoints = 48;
export const defaultRowPoints = 15;
const rowPointsMax = 409.5;
const columnCharactersMax = 255;
/** A line takes this share of the font's size, and a rim; rows are whole pixels high. */
const lineShare = 1.27;
const rim = 0.5;
const pixel = 0.75;

/** 15 for 11 points, 15.75 for 12, 18.75 for 14, as Excel fits rows; two lines take twice as much. */
function linePoints(size: number): number {
  return Math.ceil((size * lineShare + rim) / pixel) * pixel;
}

export function columnPoints(sheet: SheetData, column: number): number {
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? defaultColumnPoints : characters * pointsPerCharacter;
}

export function setColumnPoints(sheet: SheetData, column: number, points: number): void {
  const characters = Math.min(columnCharactersMax, points / pointsPerCharacter);
  sheet.columnWidths.set(column, Math.round(characters * 256) / 256);
  sheet.touched.add('columns');
}

export function rowPoints(sheet: SheetData, row: number): number {
  return sheet.rowHeights.get(row) ?? defaultRowPoints;
}

export function setRowPoints(sheet: SheetData, row: number, points: number): void {
  if (points === defaultRowPoints) sheet.rowHeights.delete(row);
  else sheet.rowHeights.set(row, Math.min(rowPointsMax, points));
  sheet.touched.add('rows');
}

/** Makes each column as wide as its longest line; wrapped and merged cells do not count. */
export function autofitColumns(state: ExcelState, { sheet, area }: RangeTarget): void {
  const widest = new Map<number, number>();
  eachExisting(sheet, area, (cell, row, column) => {
    const style = state.data.styles.get(cell.style);
    if (style.wrap || isMerged(sheet, row, column)) return;
    const width = Math.max(...linesOf(state, cell).map((line) => line.length));
    if (width === 0) return;
    const size = (style.font.size / 11) * (style.font.bold ? 1.1 : 1);
    widest.set(column, Math.max(widest.get(column) ?? 0, width * size + 1.5));
  });
  for (const [column, characters] of widest) {
    setColumnPoints(sheet, column, Math.ceil(characters) * pointsPerCharacter);
  }
}

/** Makes each row as high as its highest cell at the present column widths. */
export function autofitRows(state: ExcelState, { sheet, area }: RangeTarget): void {
  const highest = new Map<number, number>();
  eachExisting(sheet, area, (cell, row, column) => {
    if (isMerged(sheet, row, column)) return;
    const { font, wrap } = state.data.styles.get(cell.style);
    const room = columnPoints(sheet, column) - cellPadding;
    const widthOf = (text: string) => textPoints(text, font);
    const lines = linesOf(state, cell)
      .map((line) => (wrap ? wrappedLines(line, room, widthOf) : 1))
      .reduce((sum, count) => sum + count, 0);
    const points = (wrap ? lines : 1) * linePoints(font.size);
    highest.set(row, Math.max(highest.get(row) ?? defaultRowPoints, points));
  });
  for (const [row, points] of highest) setRowPoints(sheet, row, points);
}

/** What a cell keeps free beside its text. */
const cellPadding = 5;

function linesOf(state: ExcelState, cell: Cell): string[] {
  const { data, locale } = state;
  const style = data.styles.get(cell.style);
  return displayText(cell, style, { locale, date1904: data.date1904 }).split('\n');
}

/** Lines that a text needs when it breaks between words. */
function wrappedLines(text: string, room: number, widthOf: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = widthOf(used === 0 ? word : ` ${word}`);
    if (used + needed <= room) {
      used += needed;
      continue;
    }
    const whole = widthOf(word);
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(whole / Math.max(1, room)) - 1);
    used = whole % Math.max(1, room);
  }
  return lines;
}

function isMerged(sheet: SheetData, row: number, column: number): boolean {
  return sheet.merges.some((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }));
}
