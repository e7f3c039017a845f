/**
 * Differential formats (`dxf`): what a conditional format changes about a cell.
 */
import type { Palette } from './colors';
import { colorElement } from './style-parts';
import { isOn } from './styles-read';
import type { DifferentialFormat } from './workbook-data';
import { childOf, parseXml } from './xml';

export function readDifferential(raw: string | undefined, palette: Palette): DifferentialFormat {
  if (raw === undefined) return {};
  const root = parseXml(raw);
  const font = childOf(root, 'font');
  const pattern = childOf(childOf(root, 'fill'), 'patternFill');
  const format: DifferentialFormat = {};
  // A solid fill in a dxf shows its background colour, unlike a cell's.
  const fill = palette(childOf(pattern, 'bgColor'));
  const color = palette(childOf(font, 'color'));
  if (fill !== null) format.fill = fill;
  if (color !== null) format.fontColor = color;
  const flags = { bold: 'b', italic: 'i', strikethrough: 'strike' } as const;
  for (const key of ['bold', 'italic', 'strikethrough'] as const) {
    const element = childOf(font, flags[key]);
    if (element !== undefined) format[key] = isOn(element);
  }
  return format;
}

export function differentialXml(prefix: string, format: DifferentialFormat): string {
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? '' : value ? `<${prefix}${name}/>` : `<${prefix}${name} val="0"/>`;
  const font =
    flag('b', format.bold) +
    flag('i', format.italic) +
    flag('strike', format.strikethrough) +
    (format.fontColor === undefined ? '' : colorElement(`${prefix}color`, format.fontColor));
  const fill =
    format.fill === undefined
      ? ''
      : `<${prefix}fill><${prefix}patternFill>${colorElement(`${prefix}bgColor`, format.fill)}` +
        `</${prefix}patternFill></${prefix}fill>`;
  const fontXml = font === '' ? '' : `<${prefix}font>${font}</${prefix}font>`;
  return `<${prefix}dxf>${fontXml}${fill}</${prefix}dxf>`;
}
