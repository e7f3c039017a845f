/**
 * Rows and cells written back into `<sheetData>`.
 *
 * The part itself is the record of what was there: each cell is read again, compared with the
 * data, and left exactly as written unless it differs.
 */
import { addressOf, areaAddress } from './address';
import { CellReader } from './cell-read';
import type { CellContext } from './cell-read';
import { cellWithResult, cellXml, isSameCell, isSameFormula } from './cell-write';
import type { CellWriter } from './cell-write';
import { findBrokenGroups } from './shared-formulas';
import { scanSheetData } from './sheet-scan';
import type { RawCell, RawRow, SheetVisitor } from './sheet-scan';
import type { SheetText } from './sheet-text';
import type { Area, Cell, SheetData } from './workbook-data';
import { isTrue } from './xml';
import { patchTag } from './xml-edit';

export interface CellChanges {
  cells: boolean;
  formulas: boolean;
}

/** Writes the facets 'cells' and 'rows', and says what they changed. */
export function writeSheetData(
  sheet: SheetData,
  target: SheetText,
  context: { writer: CellWriter; reading: CellContext },
): CellChanges {
  const changes = { cells: false, formulas: false };
  const data = target.find('sheetData');
  if (data === undefined) return changes;
  const pass = new WritingPass(sheet, target.text, { ...context, changes, start: data.openEnd });
  scanSheetData(target.text, data, pass);
  const content = pass.finish(data.closeStart);
  if (content !== null) target.putContent('sheetData', content);
  if (content === '') target.put('sheetData', `<${target.prefix}sheetData/>`);
  if (changes.cells) {
    const dimension = target.find('dimension');
    const ref = areaAddress(usedArea(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 });
    if (dimension !== undefined) target.patch('dimension', { ref });
  }
  return changes;
}

/** The smallest area that holds all cells. */
function usedArea(sheet: SheetData): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      if (column < left) left = column;
      if (column > right) right = column;
    }
    if (cells.size === 0) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

class WritingPass implements SheetVisitor {
  private readonly pieces: string[] = [];
  private copiedTo: number;
  private readonly reader: CellReader;
  private readonly broken: ReadonlySet<string>;
  private readonly rows: number[];
  private nextRow = 0;
  private columns: number[] = [];
  private nextColumn = 0;
  private rowCells: ReadonlyMap<number, Cell> = new Map();
  private readonly writesCells: boolean;
  private readonly writesRows: boolean;

  constructor(
    private readonly sheet: SheetData,
    private readonly text: string,
    private readonly context: {
      writer: CellWriter;
      reading: CellContext;
      changes: CellChanges;
      start: number;
    },
  ) {
    this.copiedTo = context.start;
    this.writesCells = sheet.touched.has('cells');
    this.writesRows = sheet.touched.has('rows');
    this.reader = new CellReader(text, context.reading);
    this.broken = this.writesCells ? findBrokenGroups(sheet, text, context.reading) : new Set();
    const rows = new Set<number>(this.writesCells ? sheet.cells.keys() : []);
    if (this.writesRows) {
      for (const row of sheet.rowHeights.keys()) rows.add(row);
      for (const row of sheet.hiddenRows) rows.add(row);
    }
    this.rows = sorted([...rows]);
  }

  row(raw: RawRow): void {
    this.insertRows(raw.row, raw.start);
    if (this.rows[this.nextRow] === raw.row) this.nextRow++;
    this.enterRow(raw.row);
    const tag = this.text.slice(raw.start, raw.openEnd);
    let changed = patchTag(tag, this.rowChanges(raw));
    if (raw.isEmpty) {
      const cells = this.cellsBefore(raw.row, Infinity);
      const { prefix } = this.context.writer;
      if (cells !== '') changed = `${changed.replace(/\s*\/>$/, '>')}${cells}</${prefix}row>`;
    }
    if (changed !== tag) this.replace(raw.start, raw.openEnd, changed);
  }

  cell(raw: RawCell): void {
    if (!this.writesCells) return;
    const inserted = this.cellsBefore(raw.row, raw.column);
    if (inserted !== '') this.replace(raw.start, raw.start, inserted);
    if (this.columns[this.nextColumn] === raw.column) this.nextColumn++;
    const before = this.reader.read(raw);
    const now = this.rowCells.get(raw.column) ?? null;
    const isExpanded = before !== null && this.isOfBrokenGroup(raw);
    const isSame =
      now === null ? before === null : isSameCell(before ?? { value: null, style: 0 }, now);
    if (isSame && !isExpanded) {
      if (raw.hasAddress) return;
      const address = { r: addressOf(raw.row, raw.column) };
      const tag = patchTag(this.text.slice(raw.start, raw.openEnd), address);
      this.replace(raw.start, raw.openEnd, tag);
      return;
    }
    if (!isSame) this.note(before, now);
    this.replace(raw.start, raw.end, this.changedCell(raw, { before, now, isExpanded }));
  }

  rowEnd(raw: RawRow, bodyEnd: number): void {
    if (raw.isEmpty) return;
    const inserted = this.cellsBefore(raw.row, Infinity);
    if (inserted !== '') this.replace(bodyEnd, bodyEnd, inserted);
  }

  /** All rows and cells as they shall stand up to `to`; `null` if nothing changed. */
  finish(to: number): string | null {
    this.insertRows(Infinity, to);
    if (this.pieces.length === 0) return null;
    return this.pieces.join('') + this.text.slice(this.copiedTo, to);
  }

  private changedCell(
    raw: RawCell,
    cell: { before: Cell | null; now: Cell | null; isExpanded: boolean },
  ): string {
    const { before, now, isExpanded } = cell;
    if (now === null) return '';
    const { writer } = this.context;
    if (before === null || isExpanded) return cellXml(writer, raw, now);
    let tag = this.text.slice(raw.start, raw.openEnd);
    if (!raw.hasAddress) tag = patchTag(tag, { r: addressOf(raw.row, raw.column) });
    if (isSameCell({ ...before, style: now.style }, now)) {
      const style = now.style === 0 ? null : String(now.style);
      return patchTag(tag, { s: style }) + this.text.slice(raw.openEnd, raw.end);
    }
    if (now.formula !== undefined && isSameFormula(before, now)) {
      const formula = this.text.slice(raw.formulaStart, raw.formulaEnd);
      return cellWithResult(writer, { tag, formula }, now);
    }
    return cellXml(writer, raw, now);
  }

  /** The cells of the data that the file does not have, up to a column. */
  private cellsBefore(row: number, column: number): string {
    const cells: string[] = [];
    for (;;) {
      const next = this.columns[this.nextColumn];
      // Joined, not added up: V8 would keep every cell as a tree of its pieces until the end.
      if (next === undefined || next >= column) return cells.join('');
      this.nextColumn++;
      const cell = this.rowCells.get(next);
      if (cell === undefined) continue;
      const xml = cellXml(this.context.writer, { row, column: next }, cell);
      if (xml === '') continue;
      this.note(null, cell);
      cells.push(xml);
    }
  }

  private insertRows(before: number, at: number): void {
    for (;;) {
      const row = this.rows[this.nextRow];
      if (row === undefined || row >= before) return;
      this.nextRow++;
      const xml = this.newRow(row);
      // Row by row: one text grown by a hundred thousand rows is slow to take apart again.
      if (xml !== '') this.replace(at, at, xml);
    }
  }

  private newRow(row: number): string {
    const { prefix } = this.context.writer;
    this.enterRow(row);
    const cells = this.cellsBefore(row, Infinity);
    const bare = `<${prefix}row r="${String(row + 1)}">`;
    const tag = patchTag(bare, this.sizeChanges(row, new Map()));
    if (cells !== '') return `${tag}${cells}</${prefix}row>`;
    return tag === bare ? '' : tag.replace(/>$/, '/>');
  }

  private enterRow(row: number): void {
    this.rowCells = (this.writesCells ? this.sheet.cells.get(row) : undefined) ?? new Map();
    this.columns = sorted([...this.rowCells.keys()]);
    this.nextColumn = 0;
  }

  private rowChanges(raw: RawRow): Record<string, string | null> {
    const changes = this.sizeChanges(raw.row, raw.attributes);
    if (!this.writesCells) return changes;
    if (!raw.attributes.has('r')) changes['r'] = String(raw.row + 1);
    const spans = raw.attributes.get('spans')?.match(/\d+/g)?.map(Number);
    const first = this.columns[0];
    const last = this.columns.at(-1);
    if (spans === undefined || first === undefined || last === undefined) return changes;
    const from = Math.min(...spans);
    const to = Math.max(...spans);
    if (first + 1 < from || last + 1 > to) {
      changes['spans'] = `${String(Math.min(from, first + 1))}:${String(Math.max(to, last + 1))}`;
    }
    return changes;
  }

  private sizeChanges(
    row: number,
    attributes: ReadonlyMap<string, string>,
  ): Record<string, string | null> {
    const changes: Record<string, string | null> = {};
    if (!this.writesRows) return changes;
    const height = this.sheet.rowHeights.get(row);
    const heightBefore = attributes.get('ht');
    if (height === undefined && heightBefore !== undefined) {
      Object.assign(changes, { ht: null, customHeight: null });
    } else if (height !== undefined && height !== Number(heightBefore)) {
      Object.assign(changes, { ht: String(height), customHeight: '1' });
    }
    const isHidden = this.sheet.hiddenRows.has(row);
    if (isHidden !== isTrue(attributes.get('hidden'))) changes['hidden'] = isHidden ? '1' : null;
    return changes;
  }

  private isOfBrokenGroup(raw: RawCell): boolean {
    if (this.broken.size === 0 || raw.formula === null) return false;
    const attributes = this.reader.formulaAttributes(raw);
    return attributes.get('t') === 'shared' && this.broken.has(attributes.get('si') ?? '');
  }

  private note(before: Cell | null, now: Cell | null): void {
    this.context.changes.cells = true;
    if (before?.formula !== now?.formula) this.context.changes.formulas = true;
  }

  private replace(start: number, end: number, xml: string): void {
    this.pieces.push(this.text.slice(this.copiedTo, start), xml);
    this.copiedTo = end;
  }
}

/** The numbers in rising order; they nearly always are already. */
function sorted(numbers: number[]): number[] {
  const isSorted = numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? 0),
  );
  return isSorted ? numbers : numbers.sort((a, b) => a - b);
}
