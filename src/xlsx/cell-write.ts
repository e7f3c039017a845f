/**
 * One cell as XML: what a changed cell looks like in the file.
 */
import { addressOf, areaAddress, parseAddress } from './address';
import { toFileFormula } from './file-formulas';
import type { StringAppender } from './shared-strings';
import type { Cell, CellValue } from './workbook-data';
import { patchTag, xmlElement } from './xml-edit';
import { encodeEscapes, escapeText } from './xml-text';

export interface CellWriter {
  readonly prefix: string;
  readonly strings: StringAppender;
}

/** The cell anew; '' if it holds nothing and looks like nothing. */
export function cellXml(
  writer: CellWriter,
  at: { row: number; column: number },
  cell: Cell,
): string {
  const { prefix } = writer;
  const style = cell.style === 0 ? '' : ` s="${String(cell.style)}"`;
  const open = `<${prefix}c r="${addressOf(at.row, at.column)}"${style}`;
  if (cell.formula === undefined) {
    if (cell.value === null) return style === '' ? '' : `${open}/>`;
    const { type, xml } = valueXml(writer, cell.value);
    return `${open}${type === null ? '' : ` t="${type}"`}>${xml}</${prefix}c>`;
  }
  const { type, xml } = resultXml(prefix, cell.value);
  const formula = escapeText(encodeEscapes(toFileFormula(cell.formula)));
  const formulaXml = xmlElement(`${prefix}f`, formulaAttributes(cell, at), formula);
  return `${open}${type === null ? '' : ` t="${type}"`}>${formulaXml}${xml}</${prefix}c>`;
}

/** The cell with another result or look but the same formula, which stays as written. */
export function cellWithResult(
  writer: CellWriter,
  written: { tag: string; formula: string },
  cell: Cell,
): string {
  const { type, xml } = resultXml(writer.prefix, cell.value);
  const style = cell.style === 0 ? null : String(cell.style);
  const tag = patchTag(written.tag, { s: style, t: type, vm: null }).replace(/\s*\/?>$/, '>');
  return `${tag}${written.formula}${xml}</${writer.prefix}c>`;
}

/** True if two cells say the same, so that the written one may stay. */
export function isSameCell(before: Cell, now: Cell): boolean {
  return (
    before.style === now.style && isSameFormula(before, now) && isSameValue(before.value, now.value)
  );
}

/** A shared formula spelt out is the same formula; an array formula is another. */
export function isSameFormula(before: Cell, now: Cell): boolean {
  if (before.formula !== now.formula) return false;
  const kind = (cell: Cell) => (cell.formulaAttributes?.['t'] === 'array' ? 'array' : '');
  return kind(before) === kind(now);
}

function isSameValue(before: CellValue, now: CellValue): boolean {
  if (before === now) return true;
  if (before === null || now === null) return false;
  if (typeof before !== 'object' || typeof now !== 'object') return false;
  return before.error === now.error;
}

function valueXml(writer: CellWriter, value: Exclude<CellValue, null>) {
  if (typeof value !== 'string') return resultXml(writer.prefix, value);
  const index = writer.strings.indexOf(value);
  return { type: 's', xml: `<${writer.prefix}v>${String(index)}</${writer.prefix}v>` };
}

/** A formula's result keeps its text beside it instead of in the shared strings. */
function resultXml(prefix: string, value: CellValue): { type: string | null; xml: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: '' };
  if (typeof value === 'string') return { type: 'str', xml: v(escapeText(encodeEscapes(value))) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (typeof value === 'object') return { type: 'e', xml: v(escapeText(value.error)) };
  // A number that is none has no form in the file; Excel's word for it has.
  if (!Number.isFinite(value)) return { type: 'e', xml: v('#NUM!') };
  return { type: null, xml: v(String(value)) };
}

/** Shared groups are not joined anew, and an array's area begins where the cell now stands. */
function formulaAttributes(
  cell: Cell,
  at: { row: number; column: number },
): Record<string, string | null> {
  const { formulaAttributes: attributes = {} } = cell;
  const ca = attributes['ca'];
  if (attributes['t'] !== 'array') return ca === undefined ? {} : { ca };
  const area = parseAddress(attributes['ref'] ?? '') ?? { rows: 1, columns: 1 };
  return { ...attributes, ref: areaAddress({ ...area, ...at }) };
}
