/**
 * Fonts, borders, fills and cell formats written anew from old ones: only what changes is replaced.
 */
import { argbOf } from './colors';
import type { CellStyle, StyleChange } from './workbook-data';
import { attributesOf, parseXml, prefixOf, rawOf } from './xml';
import { xmlElement } from './xml-edit';

const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const borderOrder = [
  'start',
  'end',
  'left',
  'right',
  'top',
  'bottom',
  'diagonal',
  'vertical',
  'horizontal',
];

/** A font with these changes. A new name drops the theme's hold on it. */
export function changeFont(raw: string, changes: Partial<CellStyle['font']>): string {
  return rebuild(raw, fontOrder, (set, prefix) => {
    const flag = (name: string, value: boolean | undefined) => {
      if (value !== undefined) set(name, value ? `<${prefix}${name}/>` : null);
    };
    flag('b', changes.bold);
    flag('i', changes.italic);
    flag('strike', changes.strikethrough);
    flag('u', changes.underline);
    if (changes.size !== undefined) set('sz', xmlElement(`${prefix}sz`, { val: changes.size }));
    if (changes.color !== undefined) {
      set('color', changes.color === null ? null : colorElement(`${prefix}color`, changes.color));
    }
    if (changes.name !== undefined) {
      set('name', xmlElement(`${prefix}name`, { val: changes.name }));
      for (const gone of ['family', 'charset', 'scheme']) set(gone, null);
    }
  });
}

/** A border with these sides changed; the style "none" takes a side away. */
export function changeBorder(raw: string, changes: CellStyle['borders']): string {
  return rebuild(raw, borderOrder, (set, prefix) => {
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      const edge = changes[side];
      if (edge === undefined) continue;
      const isNone = edge.style === 'none';
      const color =
        edge.color === null
          ? xmlElement(`${prefix}color`, { auto: 1 })
          : colorElement(`${prefix}color`, edge.color);
      const style = isNone ? null : edge.style;
      set(side, xmlElement(prefix + side, { style }, isNone ? '' : color));
    }
  });
}

export function solidFill(prefix: string, color: string): string {
  const pattern =
    colorElement(`${prefix}fgColor`, color) + xmlElement(`${prefix}bgColor`, { indexed: 64 });
  return `<${prefix}fill>${xmlElement(`${prefix}patternFill`, { patternType: 'solid' }, pattern)}</${prefix}fill>`;
}

/** A cell format that points elsewhere, with alignment and protection changed. */
export function changeFormat(
  raw: string,
  pointers: Readonly<Record<string, number>>,
  changes: StyleChange,
): string {
  const root = parseXml(raw);
  const prefix = prefixOf(root.name);
  const attributes: Record<string, string | number | null> = { ...attributesOf(root) };
  Object.assign(attributes, pointers);
  if (changes.numberFormat !== undefined) attributes['applyNumberFormat'] = 1;
  if (changes.font !== undefined) attributes['applyFont'] = 1;
  if (changes.fill !== undefined) attributes['applyFill'] = 1;
  if (changes.borders !== undefined) attributes['applyBorder'] = 1;
  if (changes.quotePrefix !== undefined) {
    attributes['quotePrefix'] = changes.quotePrefix ? 1 : null;
  }
  const children = new Map(root.children.map((child) => [child.local, rawOf(raw, child)]));
  const alignment = alignmentChanges(changes);
  if (Object.keys(alignment).length > 0) {
    attributes['applyAlignment'] = 1;
    const element = changeAttributes(children.get('alignment'), `${prefix}alignment`, alignment);
    children.set('alignment', element);
  }
  if (changes.locked !== undefined) {
    attributes['applyProtection'] = 1;
    const locked = changes.locked ? null : 0;
    const element = changeAttributes(children.get('protection'), `${prefix}protection`, { locked });
    children.set('protection', element);
  }
  const content = ['alignment', 'protection', 'extLst'].map((name) => children.get(name) ?? '');
  return xmlElement(root.name, attributes, content.join(''));
}

export function colorElement(name: string, color: string): string {
  return xmlElement(name, { rgb: argbOf(color) });
}

function alignmentChanges(changes: StyleChange): Record<string, string | number | null> {
  const alignment: Record<string, string | number | null> = {};
  if (changes.horizontal !== undefined) alignment['horizontal'] = changes.horizontal;
  if (changes.vertical !== undefined) alignment['vertical'] = changes.vertical;
  if (changes.wrap !== undefined) alignment['wrapText'] = changes.wrap ? 1 : null;
  if (changes.indent !== undefined) alignment['indent'] = changes.indent || null;
  if (changes.shrink !== undefined) alignment['shrinkToFit'] = changes.shrink ? 1 : null;
  return alignment;
}

function changeAttributes(
  raw: string | undefined,
  name: string,
  changes: Record<string, string | number | null>,
): string {
  const before = raw === undefined ? {} : attributesOf(parseXml(raw));
  const attributes = { ...before, ...changes };
  const isEmpty = Object.values(attributes).every((value) => value === null);
  return isEmpty ? '' : xmlElement(name, attributes);
}

function rebuild(
  raw: string,
  order: readonly string[],
  change: (set: (local: string, xml: string | null) => void, prefix: string) => void,
): string {
  const root = parseXml(raw);
  const children = new Map(root.children.map((child) => [child.local, rawOf(raw, child)]));
  change((local, xml) => {
    if (xml === null) children.delete(local);
    else children.set(local, xml);
  }, prefixOf(root.name));
  const rank = (local: string) => (order.includes(local) ? order.indexOf(local) : order.length);
  const sorted = [...children].sort(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
  return xmlElement(root.name, attributesOf(root), sorted.join(''));
}
