/**
 * What a chart remembers of the cells it draws, so that a program shows it before calculating.
 */
import type { CellValue, Area, SheetData, StyleBook } from './workbook-data';
import { xmlElement } from './xml-edit';
import { encodeEscapes, escapeText } from './xml-text';

/** The workbook's cells, for whoever writes a chart. */
export interface CellSource {
  readonly sheets: readonly SheetData[];
  readonly styles: StyleBook;
}

/** The cells that a reference leads to, in their order. */
export class CachedCells {
  private readonly cells: { value: CellValue; style: number }[] = [];

  constructor(
    private readonly source: CellSource,
    sheetName: string,
    area: Area,
  ) {
    const wanted = sheetName.toLowerCase();
    const sheet = source.sheets.find(({ name }) => name.toLowerCase() === wanted);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = sheet?.cells.get(row)?.get(column);
        this.cells.push({ value: cell?.value ?? null, style: cell?.style ?? 0 });
      }
    }
  }

  /** Labels that are all numbers, such as years and dates, are drawn in their own format. */
  areNumbers(): boolean {
    const filled = this.cells.filter(({ value }) => value !== null);
    return filled.length > 0 && filled.every(({ value }) => typeof value === 'number');
  }

  /** Text and errors among values are left out, as if the cell were empty. */
  numberCache(): string {
    const first = this.cells.find(({ value }) => typeof value === 'number');
    const format = this.source.styles.get(first?.style ?? 0).numberFormat;
    const points = this.points((value) => (typeof value === 'number' ? String(value) : ''));
    return xmlElement(
      'c:numCache',
      {},
      `<c:formatCode>${escapeText(format)}</c:formatCode>${points}`,
    );
  }

  textCache(): string {
    return xmlElement('c:strCache', {}, this.points(textOfValue));
  }

  private points(textOf: (value: CellValue) => string): string {
    const points = this.cells.map(({ value }, index) => {
      const text = textOf(value);
      if (text === '') return '';
      const content = escapeText(encodeEscapes(text));
      return xmlElement('c:pt', { idx: index }, `<c:v>${content}</c:v>`);
    });
    return xmlElement('c:ptCount', { val: this.cells.length }) + points.join('');
  }
}

function textOfValue(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}
