/** Looks of a chart as its part has them; `chart-look.ts` says how they are written. */
import type { ChartFont, ChartLook, SeriesLook } from './chart-data';
import { fillXml } from './chart-elements';
import { childOf, childrenOf, parseXml, rawOf } from './xml';
import type { XmlElement } from './xml';

/** `null` where nothing but the usual looks stands. */
export function readLook(text: string, plot: XmlElement): ChartLook | null {
  const space = parseXml(text);
  const chart = childOf(space, 'chart');
  const axis = childOf(childOf(chart, 'plotArea'), 'valAx');
  const paragraph = childOf(childOf(space, 'txPr'), 'p');
  const title = childOf(childOf(childOf(chart, 'title'), 'tx'), 'rich');
  const font = readFont(childOf(childOf(paragraph, 'pPr'), 'defRPr'));
  const titleFont = readFont(childOf(childOf(childOf(title, 'p'), 'r'), 'rPr'));
  const minimum = valueOf(childOf(childOf(axis, 'scaling'), 'min'));
  const gapWidth = Number(valueOf(childOf(plot, 'gapWidth')) ?? 150);
  const series = childrenOf(plot, 'ser').flatMap((one, index) => {
    const look = readSeries(text, one, index);
    return look === null ? [] : [[index, look] as const];
  });
  const look: ChartLook = {
    ...(font === null ? {} : { font }),
    ...(titleFont === null ? {} : { titleFont }),
    ...(valueOf(childOf(axis, 'delete')) === '1' ? { isValueAxisHidden: true } : {}),
    ...(minimum === undefined ? {} : { valueMinimum: Number(minimum) }),
    ...(axis !== undefined && !childOf(axis, 'majorGridlines') ? { isGridHidden: true } : {}),
    ...(gapWidth === 150 ? {} : { gapWidth }),
    ...(series.length === 0 ? {} : { series: Object.fromEntries(series) }),
  };
  return Object.keys(look).length === 0 ? null : look;
}

/** `null` for a series in its usual colour and without labels. */
function readSeries(text: string, series: XmlElement, index: number): SeriesLook | null {
  const shape = childOf(series, 'spPr');
  const isUsual = shape === undefined || rawOf(text, shape) === fillXml(index);
  const fill = isUsual ? undefined : colorOf(shape);
  const edge = colorOf(childOf(shape, 'ln'));
  const labels = childOf(series, 'dLbls');
  const format = childOf(labels, 'numFmt')?.attributes.get('formatCode');
  const look: SeriesLook = {
    ...(fill === undefined ? {} : { fill }),
    ...(edge === undefined ? {} : { edge }),
    ...(labels === undefined ? {} : { hasLabels: true }),
    ...(format === undefined ? {} : { labelFormat: format }),
  };
  return Object.keys(look).length === 0 ? null : look;
}

function colorOf(element: XmlElement | undefined): string | undefined {
  return valueOf(childOf(childOf(element, 'solidFill'), 'srgbClr'));
}

function readFont(properties: XmlElement | undefined): ChartFont | null {
  if (properties === undefined) return null;
  const { attributes } = properties;
  const name = childOf(properties, 'latin')?.attributes.get('typeface');
  const [size, bold] = [attributes.get('sz'), attributes.get('b')];
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) / 100 }),
    ...(bold === undefined ? {} : { isBold: bold === '1' }),
  };
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('val');
}
