/**
 * Small pieces of chart XML: single values, fills and lines.
 *
 * Colours are said outright. A chart that leaves them open is drawn in those of the workbook's
 * theme, and in a workbook without one LibreOffice draws nothing at all.
 */
import { xmlElement } from './xml-edit';

/** Excel's own order of colours since 2013. */
const palette = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'] as const;

export const gridColor = 'D9D9D9';

/** `<c:local val="…"/>` */
export function value(local: string, val: string | number): string {
  return xmlElement(`c:${local}`, { val });
}

/** The look of the series, or slice, at a place. */
export function fillXml(index: number, edge: string | null = null, fill?: string): string {
  const color = fill ?? palette[index % palette.length] ?? palette[0];
  return `<c:spPr>${solid(color)}${edge === null ? '' : line(edge)}</c:spPr>`;
}

export function lineXml(color: string): string {
  return `<c:spPr>${line(color)}</c:spPr>`;
}

function line(color: string): string {
  return `<a:ln w="9525">${solid(color)}</a:ln>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
