/**
 * The styles in use, as the rest of the program sees them: read by index, derived by change.
 *
 * Entries are only ever appended, and an equal entry is used again, so the same changes in the
 * same order always lead to the same file.
 */
import { damaged } from './damage';
import { firstOwnFormat } from './number-formats';
import { differentialXml } from './differential-formats';
import { changeBorder, changeFont, changeFormat, solidFill } from './style-parts';
import { readBorders, readFill, readFont } from './styles-read';
import type { StyleList, StyleTables } from './styles-read';
import type { CellStyle, DifferentialFormat, StyleBook, StyleChange } from './workbook-data';
import { childOf, isTrue, parseXml } from './xml';
import type { XmlElement } from './xml';
import { xmlElement } from './xml-edit';

export class FileStyles implements StyleBook {
  private readonly understood: CellStyle[] = [];
  private readonly derived = new Map<string, number>();
  private readonly formats: Map<number, string>;
  /** Entries by list: those of the file, then ours. */
  readonly lists: Record<StyleList, string[]>;

  constructor(readonly tables: StyleTables) {
    this.formats = new Map(tables.formats);
    const { numFmts, fonts, fills, borders, cellXfs, dxfs } = tables.lists;
    this.lists = {
      numFmts: [...numFmts],
      fonts: [...fonts],
      fills: [...fills],
      borders: [...borders],
      cellXfs: [...cellXfs],
      dxfs: [...dxfs],
    };
  }

  get(index: number): CellStyle {
    const position = this.lists.cellXfs[index] === undefined ? 0 : index;
    return (this.understood[position] ??= this.read(position));
  }

  derive(base: number, changes: StyleChange): number {
    const key = `${String(base)} ${JSON.stringify(changes)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const effective = effectiveChanges(this.get(base), changes);
    const index = effective === null ? base : this.append(base, effective);
    this.derived.set(key, index);
    return index;
  }

  /** Number of the differential format that looks like this, appended if there is none. */
  differential(format: DifferentialFormat): number {
    return this.indexIn('dxfs', differentialXml(this.tables.prefix, format));
  }

  private append(base: number, changes: StyleChange): number {
    const raw = this.lists.cellXfs[base] ?? this.lists.cellXfs[0] ?? `<${this.tables.prefix}xf/>`;
    const format = parseXml(raw);
    const { prefix } = this.tables;
    const pointers: Record<string, number> = {};
    if (changes.numberFormat !== undefined) {
      pointers['numFmtId'] = this.formatNumber(changes.numberFormat);
    }
    if (changes.font !== undefined) {
      const font = this.entryOf('fonts', format, 'fontId') ?? `<${prefix}font/>`;
      pointers['fontId'] = this.indexIn('fonts', changeFont(font, changes.font));
    }
    if (changes.fill !== undefined) {
      pointers['fillId'] =
        changes.fill === null ? 0 : this.indexIn('fills', solidFill(prefix, changes.fill));
    }
    if (changes.borders !== undefined) {
      const border = this.entryOf('borders', format, 'borderId') ?? `<${prefix}border/>`;
      pointers['borderId'] = this.indexIn('borders', changeBorder(border, changes.borders));
    }
    return this.indexIn('cellXfs', changeFormat(raw, pointers, changes));
  }

  private formatNumber(code: string): number {
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(firstOwnFormat - 1, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    const name = `${this.tables.prefix}numFmt`;
    this.lists.numFmts.push(xmlElement(name, { numFmtId: id, formatCode: code }));
    return id;
  }

  private indexIn(list: StyleList, xml: string): number {
    const entries = this.lists[list];
    const known = entries.indexOf(xml);
    return known >= 0 ? known : entries.push(xml) - 1;
  }

  private entryOf(list: StyleList, format: XmlElement, pointer: string): string | undefined {
    return this.lists[list][Number(format.attributes.get(pointer) ?? 0)];
  }

  private read(index: number): CellStyle {
    const { palette } = this.tables;
    const raw = this.lists.cellXfs[index];
    const format = raw === undefined ? damaged('no cell formats') : parseXml(raw);
    const entry = (list: StyleList, pointer: string) => {
      const xml = this.entryOf(list, format, pointer);
      return xml === undefined ? undefined : parseXml(xml);
    };
    const alignment = childOf(format, 'alignment')?.attributes;
    const horizontal = alignment?.get('horizontal') ?? 'general';
    return {
      numberFormat: this.formats.get(Number(format.attributes.get('numFmtId') ?? 0)) ?? 'General',
      font: readFont(entry('fonts', 'fontId'), palette),
      fill: readFill(entry('fills', 'fillId'), palette),
      borders: readBorders(entry('borders', 'borderId'), palette),
      horizontal: horizontal === 'general' ? null : horizontal,
      vertical: alignment?.get('vertical') ?? null,
      wrap: isTrue(alignment?.get('wrapText')),
      indent: Number(alignment?.get('indent') ?? 0),
      shrink: isTrue(alignment?.get('shrinkToFit')),
      locked: childOf(format, 'protection')?.attributes.get('locked') !== '0',
      quotePrefix: isTrue(format.attributes.get('quotePrefix')),
    };
  }
}

/** The changes that change something; `null` if none does. */
function effectiveChanges(style: CellStyle, changes: StyleChange): StyleChange | null {
  const { font, borders, ...rest } = changes;
  const effective: StyleChange = differing(style, rest);
  const fontChanges = differing(style.font, font ?? {});
  if (Object.keys(fontChanges).length > 0) effective.font = fontChanges;
  const none = { style: 'none', color: null };
  const edges: CellStyle['borders'] = {};
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const now = borders?.[side];
    const before = style.borders[side] ?? none;
    if (now === undefined) continue;
    if (now.style !== before.style || now.color !== before.color) edges[side] = now;
  }
  if (Object.keys(edges).length > 0) effective.borders = edges;
  return Object.keys(effective).length > 0 ? effective : null;
}

function differing<T extends object>(before: T, changes: Partial<T>): Partial<T> {
  const result: Partial<T> = {};
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = changes[key];
    if (value !== undefined && value !== before[key]) result[key] = value;
  }
  return result;
}
