/**
 * One cell of the file as plain data: value by type, formula with shared ones spelt out.
 */
import { damaged, tooLarge } from './damage';
import { addressOf } from './address';
import { serialOfIso } from './dates';
import { fromFileFormula } from './file-formulas';
import { shifterOf } from './formula-shift';
import { itemText } from './shared-strings';
import type { RawCell } from './sheet-scan';
import type { Cell, CellValue } from './workbook-data';
import { readAttributes } from './xml';
import { decodeEscapes, decodeText } from './xml-text';

/** What cells need from the rest of the file. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * Shared formulas spelt out may be so many times as long as the sheet's own text, and this many
 * letters in any case: a few bytes a cell must not become 8,192 letters a cell.
 */
const SPELT_OUT = { times: 4, always: 4_000_000 };

/** Reads the cells of one sheet in order, for a shared formula stands with its first cell. */
export class CellReader {
  private readonly shared = new Map<
    string,
    { shift: (rows: number, columns: number) => string; row: number; column: number }
  >();
  private speltOut = 0;

  constructor(
    private readonly text: string,
    private readonly context: CellContext,
  ) {}

  /** The cell, or `null` if it holds nothing at all. */
  read(raw: RawCell): Cell | null {
    const value = this.valueOf(raw);
    if (raw.formula === null) {
      return value === null && raw.style === 0 ? null : { value, style: raw.style };
    }
    const attributes = this.formulaAttributes(raw);
    const formula = this.formulaOf(raw, attributes);
    if (formula === '') return { value, style: raw.style };
    const cell: Cell = { value, style: raw.style, formula };
    if (attributes.size > 0) cell.formulaAttributes = Object.fromEntries(attributes);
    return cell;
  }

  /** The attributes of the cell's `<f>`. */
  formulaAttributes(raw: RawCell): ReadonlyMap<string, string> {
    const { formulaStart, formulaOpenEnd } = raw;
    if (formulaOpenEnd - formulaStart <= 5) return new Map<string, string>();
    const name = this.text.indexOf(' ', formulaStart);
    if (name < 0 || name >= formulaOpenEnd) return new Map<string, string>();
    return readAttributes(this.text, name, formulaOpenEnd - 1);
  }

  private formulaOf(raw: RawCell, attributes: ReadonlyMap<string, string>): string {
    const own = fromFileFormula(decodeEscapes(decodeText(raw.formula ?? '')));
    const group = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
    if (group === undefined) return own;
    const first = this.shared.get(group);
    if (own !== '') {
      if (first === undefined || attributes.has('ref')) {
        this.shared.set(group, { shift: shifterOf(own), row: raw.row, column: raw.column });
      }
      return own;
    }
    if (first === undefined) return '';
    const formula = first.shift(raw.row - first.row, raw.column - first.column);
    this.speltOut += formula.length;
    const most = Math.max(SPELT_OUT.always, SPELT_OUT.times * this.text.length);
    return this.speltOut > most ? tooLarge() : formula;
  }

  private valueOf(raw: RawCell): CellValue {
    const { value, type } = raw;
    if (type === 'inlineStr' || (value === null && raw.inline !== null)) {
      return raw.inline === null ? null : itemText(this.text, raw.inline);
    }
    if (value === null) return null;
    switch (type) {
      case 's': {
        const text = value === '' ? undefined : this.context.strings[Number(value)];
        return text ?? damaged(`shared string of ${addressOf(raw.row, raw.column)}`);
      }
      case 'str':
        return decodeEscapes(decodeText(value));
      case 'b':
        return value.trim() === '1' || value.trim() === 'true';
      case 'e':
        return { error: decodeText(value) };
      case 'd':
        return serialOfIso(value.trim(), this.context.date1904) ?? value;
      default: {
        if (value === '') return null;
        const number = Number(value);
        return Number.isNaN(number)
          ? damaged(`number of ${addressOf(raw.row, raw.column)}`)
          : number;
      }
    }
  }
}
