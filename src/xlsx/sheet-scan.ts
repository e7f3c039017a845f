/**
 * A walk over `<sheetData>`: rows and cells where they stand in the text.
 *
 * This is the hot loop of opening and saving, hence character codes instead of a tree. The same
 * walk serves the reader and the writer; one record is used again for every cell, so a visitor
 * copies what it wants to keep.
 */
import { damaged } from './damage';
import { parseElement, prefixOf, readAttributes, tagEnd, textOf } from './xml';
import type { XmlElement } from './xml';

export interface RawRow {
  row: number;
  start: number;
  /** After the opening tag. */
  openEnd: number;
  attributes: ReadonlyMap<string, string>;
  isEmpty: boolean;
}

export interface RawCell {
  row: number;
  column: number;
  start: number;
  openEnd: number;
  end: number;
  style: number;
  /** The `t` attribute; '' for a number. */
  type: string;
  hasAddress: boolean;
  /** Character data of `<v>`, not decoded. */
  value: string | null;
  /** Character data of `<f>`, not decoded; '' for a formula told elsewhere. */
  formula: string | null;
  formulaStart: number;
  formulaOpenEnd: number;
  formulaEnd: number;
  /** The `<is>` element. */
  inline: XmlElement | null;
}

export interface SheetVisitor {
  row?(row: RawRow): void;
  cell(cell: RawCell): void;
  /** `bodyEnd` is where the closing tag begins, `end` where it ends. */
  rowEnd?(row: RawRow, bodyEnd: number, end: number): void;
}

const space = 32;
const slash = 47;
const close = 62;

/** Visits every row and cell in order; rows and columns must rise. */
export function scanSheetData(text: string, sheetData: XmlElement, visitor: SheetVisitor): void {
  const rowName = `${prefixOf(sheetData.name)}row`;
  let at = sheetData.openEnd;
  let lastRow = -1;
  while (at < sheetData.closeStart) {
    const start = nextTag(text, at, sheetData.closeStart);
    if (start < 0) break;
    if (!isTag(text, start, rowName)) damaged('sheetData');
    const openEnd = tagEnd(text, start);
    const attributes = readAttributes(text, start + 1 + rowName.length, openEnd - 1);
    const named = attributes.get('r');
    const row = named === undefined ? lastRow + 1 : Number(named) - 1;
    if (!Number.isInteger(row) || row <= lastRow || row >= 1_048_576) damaged('row order');
    lastRow = row;
    const isEmpty = text.charCodeAt(openEnd - 2) === slash;
    const raw = { row, start, openEnd, attributes, isEmpty };
    visitor.row?.(raw);
    const bodyEnd = isEmpty ? openEnd : scanCells(text, raw, { name: rowName, visitor });
    at = isEmpty ? openEnd : tagEnd(text, bodyEnd);
    visitor.rowEnd?.(raw, bodyEnd, at);
  }
}

function scanCells(
  text: string,
  row: RawRow,
  context: { name: string; visitor: SheetVisitor },
): number {
  const prefix = prefixOf(context.name);
  const cellName = `${prefix}c`;
  const cell = emptyCell();
  let at = row.openEnd;
  let lastColumn = -1;
  for (;;) {
    const start = nextTag(text, at, text.length);
    if (start < 0) return damaged('row not closed');
    if (text.charCodeAt(start + 1) === slash) {
      if (!text.startsWith(context.name, start + 2)) damaged('row not closed');
      return start;
    }
    if (isTag(text, start, cellName)) {
      readOpening(text, start + cellName.length + 1, cell);
      cell.start = start;
      cell.row = row.row;
      if (!cell.hasAddress) cell.column = lastColumn + 1;
      if (cell.column <= lastColumn || cell.column >= 16_384) damaged('cell order');
      lastColumn = cell.column;
      const isEmpty = text.charCodeAt(cell.openEnd - 2) === slash;
      cell.end = isEmpty ? cell.openEnd : readContent(text, cell, prefix);
      context.visitor.cell(cell);
      at = cell.end;
    } else at = parseElement(text, start).end;
  }
}

/** Reads `r`, `s` and `t` of a cell's opening tag. */
function readOpening(text: string, from: number, cell: RawCell): void {
  cell.style = 0;
  cell.type = '';
  cell.hasAddress = false;
  cell.value = null;
  cell.formula = null;
  cell.inline = null;
  let at = from;
  for (;;) {
    let code = text.charCodeAt(at);
    while (code <= space) code = text.charCodeAt(++at);
    if (code === slash) code = text.charCodeAt(++at);
    if (code === close) break;
    const equals = text.indexOf('=', at);
    if (equals < 0) damaged('cell');
    let open = equals + 1;
    while (text.charCodeAt(open) <= space) open++;
    const quote = text.charCodeAt(open);
    if (quote !== 34 && quote !== 39) damaged('cell');
    const end = text.indexOf(quote === 34 ? '"' : "'", open + 1);
    if (end < 0) damaged('cell');
    if (equals === at + 1) {
      if (code === 114) readAddress(text, open + 1, end, cell);
      else if (code === 115) cell.style = Number(text.slice(open + 1, end)) || 0;
      else if (code === 116) cell.type = text.slice(open + 1, end);
    }
    at = end + 1;
  }
  cell.openEnd = at + 1;
}

/** "AB12" → its column; the row is the row's own. */
function readAddress(text: string, from: number, to: number, cell: RawCell): void {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  if (at === from || at === to) damaged('cell address');
  cell.column = column - 1;
  cell.hasAddress = true;
}

/** Reads what a cell holds and returns where the cell ends. */
function readContent(text: string, cell: RawCell, prefix: string): number {
  let at = cell.openEnd;
  for (;;) {
    const start = nextTag(text, at, text.length);
    if (start < 0) return damaged('cell not closed');
    const name = text.charCodeAt(start + 1 + prefix.length);
    if (text.charCodeAt(start + 1) === slash) {
      if (!text.startsWith(`${prefix}c`, start + 2)) damaged('cell not closed');
      return tagEnd(text, start);
    }
    const openEnd = tagEnd(text, start);
    const isEmpty = text.charCodeAt(openEnd - 2) === slash;
    const closing = isEmpty ? openEnd : text.indexOf('<', openEnd);
    const isSimple = isEmpty || text.charCodeAt(closing + 1) === slash;
    if (isSimple && name === 118 && isTag(text, start, `${prefix}v`)) {
      cell.value = text.slice(openEnd, closing);
      at = isEmpty ? openEnd : tagEnd(text, closing);
    } else if (isSimple && name === 102 && isTag(text, start, `${prefix}f`)) {
      at = isEmpty ? openEnd : tagEnd(text, closing);
      cell.formula = text.slice(openEnd, closing);
      cell.formulaStart = start;
      cell.formulaOpenEnd = openEnd;
      cell.formulaEnd = at;
    } else at = readUnusual(text, start, cell);
  }
}

/** Inline strings, CDATA inside a value, and whatever else; slower, and seldom needed. */
function readUnusual(text: string, start: number, cell: RawCell): number {
  const element = parseElement(text, start);
  if (element.local === 'is') cell.inline = element;
  if (element.local === 'v') cell.value = reescape(textOf(text, element));
  if (element.local === 'f') {
    cell.formula = reescape(textOf(text, element));
    cell.formulaStart = start;
    cell.formulaOpenEnd = element.openEnd;
    cell.formulaEnd = element.end;
  }
  return element.end;
}

function reescape(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The next tag, with only white space and comments before it; -1 if there is none. */
function nextTag(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    while (at < end && text.charCodeAt(at) <= space) at++;
    if (at >= end) return -1;
    if (text.charCodeAt(at) !== 60) return damaged('text between cells');
    if (!text.startsWith('<!--', at)) return at;
    const commentEnd = text.indexOf('-->', at);
    at = commentEnd < 0 ? damaged('comment not closed') : commentEnd + 3;
  }
}

function isTag(text: string, start: number, name: string): boolean {
  if (!text.startsWith(name, start + 1)) return false;
  const after = text.charCodeAt(start + 1 + name.length);
  return after <= space || after === close || after === slash;
}

function emptyCell(): RawCell {
  return {
    row: 0,
    column: 0,
    start: 0,
    openEnd: 0,
    end: 0,
    style: 0,
    type: '',
    hasAddress: false,
    value: null,
    formula: null,
    formulaStart: 0,
    formulaOpenEnd: 0,
    formulaEnd: 0,
    inline: null,
  };
}
