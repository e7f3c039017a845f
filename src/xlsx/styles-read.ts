/**
 * Styles as the file lays them out: lists of fonts, fills, borders, formats, and the cell formats
 * (`xf`) that point into them. Each entry is kept as its own XML.
 */
import { readPalette } from './colors';
import type { Palette } from './colors';
import { builtInFormats } from './number-formats';
import type { CellStyle } from './workbook-data';
import { childOf, childrenOf, isTrue, parseXml, prefixOf, rawOf } from './xml';
import type { XmlElement } from './xml';

/** The lists of `styles.xml` that may grow. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

export interface StyleTables {
  readonly text: string;
  readonly prefix: string;
  readonly palette: Palette;
  /** Number format codes by their number, Excel's own included. */
  readonly formats: ReadonlyMap<number, string>;
  /** Entries as written. */
  readonly lists: Readonly<Record<StyleList, readonly string[]>>;
}

export function readStyles(text: string, theme: string | null): StyleTables {
  const root = parseXml(text);
  const list = (name: StyleList) => {
    const parent = childOf(root, name);
    return parent?.children.map((child) => rawOf(text, child)) ?? [];
  };
  const formats = new Map(builtInFormats);
  for (const format of childrenOf(childOf(root, 'numFmts'), 'numFmt')) {
    const code = format.attributes.get('formatCode');
    if (code !== undefined) formats.set(Number(format.attributes.get('numFmtId')), code);
  }
  return {
    text,
    prefix: prefixOf(root.name),
    palette: readPalette(theme, root),
    formats,
    lists: {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    },
  };
}

export function readFont(font: XmlElement | undefined, palette: Palette): CellStyle['font'] {
  const underline = childOf(font, 'u');
  return {
    name: childOf(font, 'name')?.attributes.get('val') ?? 'Calibri',
    size: Number(childOf(font, 'sz')?.attributes.get('val') ?? 11),
    bold: isOn(childOf(font, 'b')),
    italic: isOn(childOf(font, 'i')),
    underline: underline !== undefined && underline.attributes.get('val') !== 'none',
    strikethrough: isOn(childOf(font, 'strike')),
    color: palette(childOf(font, 'color')),
  };
}

/** The colour of a solid fill; patterns and gradients are not understood and count as none. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.attributes.get('patternType') !== 'solid') return null;
  return palette(childOf(pattern, 'fgColor'));
}

export function readBorders(
  border: XmlElement | undefined,
  palette: Palette,
): CellStyle['borders'] {
  const borders: CellStyle['borders'] = {};
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const edge = childOf(border, side);
    const style = edge?.attributes.get('style');
    if (style === undefined || style === 'none') continue;
    borders[side] = { style, color: palette(childOf(edge, 'color')) };
  }
  return borders;
}

/** `<b/>` is yes, `<b val="0"/>` is no. */
export function isOn(element: XmlElement | undefined): boolean {
  if (element === undefined) return false;
  const value = element.attributes.get('val');
  return value === undefined || isTrue(value);
}

/** A workbook without styles, and a new one: Calibri 11 and nothing else. */
export const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';
