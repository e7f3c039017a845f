/**
 * Looks of a chart that somebody chose: fonts, colours and labels of series. What nobody chose is
 * not written, and a chart without chosen looks is written as ever.
 */
import type { ChartFont, SeriesLook } from './chart-data';
import { fillXml, value } from './chart-elements';
import { xmlElement } from './xml-edit';

/** Of a series of bars: its colour or the usual one, and its edge. */
export function seriesFillXml(index: number, look: SeriesLook = {}): string {
  return fillXml(index, look.edge ?? null, look.fill);
}

/** The values of a series, written at its bars. */
export function seriesLabelsXml({ hasLabels, labelFormat }: SeriesLook = {}): string {
  if (hasLabels !== true) return '';
  const format =
    labelFormat === undefined
      ? ''
      : xmlElement('c:numFmt', { formatCode: labelFormat, sourceLinked: 0 });
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  const parts = shown.map((part) => value(`show${part}`, part === 'Val' ? 1 : 0));
  return xmlElement('c:dLbls', {}, format + parts.join(''));
}

/** The font of a piece of text; nothing where none was chosen. */
export function runXml(font: ChartFont | undefined): string {
  return font === undefined ? '' : fontXml('a:rPr', font);
}

/** The font of all texts of a chart that have none of their own. */
export function textsXml(font: ChartFont | undefined): string {
  if (font === undefined) return '';
  const paragraph = `<a:p><a:pPr>${fontXml('a:defRPr', font)}</a:pPr><a:endParaRPr/></a:p>`;
  return xmlElement('c:txPr', {}, `<a:bodyPr/>${paragraph}`);
}

/** Sizes are in hundredths of a point. */
function fontXml(element: string, { name, size, isBold }: ChartFont): string {
  const attributes = {
    ...(size === undefined ? {} : { sz: Math.round(size * 100) }),
    ...(isBold === undefined ? {} : { b: isBold ? 1 : 0 }),
  };
  const face =
    name === undefined
      ? ''
      : xmlElement('a:latin', { typeface: name }) + xmlElement('a:cs', { typeface: name });
  return xmlElement(element, attributes, face);
}
