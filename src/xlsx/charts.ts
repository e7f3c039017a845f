/**
 * The charts of a sheet, read.
 *
 * A chart is ours if writing it again gives the text that stands in the file, but for the cells'
 * values that it remembers. So a chart that another program has touched is never taken for ours,
 * and nothing that we do not understand about one can be lost.
 */
import { barShapes, chartXml, legendCodes } from './chart-xml';
import type { CellSource } from './chart-cache';
import type { ChartData, ChartType, LegendPosition, OwnChart } from './chart-data';
import { sourceOf } from './chart-series';
import { readLook } from './chart-look-read';
import { Damage } from './damage';
import { drawingNamespaces } from './drawing-namespaces';
import { frameXml, readAnchor, readDrawing } from './drawings';
import type { ChartFrame, Drawing } from './drawings';
import type { Parts } from './parts';
import type { StyleBook } from './workbook-data';
import { childOf, childrenOf, parseXml, textOf } from './xml';
import type { XmlElement } from './xml';

/** Charts in the order of the sheet's drawing; a drawing that cannot be read is kept, unread. */
export function readCharts(parts: Parts, sheetPart: string, styles: StyleBook): ChartData[] {
  try {
    const drawing = readDrawing(parts, sheetPart);
    if (drawing === null) return [];
    const cells = { sheets: [], styles };
    return drawing.frames.map((frame) => ({
      id: frame.id,
      name: frame.name,
      part: frame.chartPart,
      own: readOwn(parts, drawing, frame, cells),
    }));
  } catch (error) {
    if (error instanceof Damage) return [];
    throw error;
  }
}

function readOwn(
  parts: Parts,
  drawing: Drawing,
  frame: ChartFrame,
  cells: CellSource,
): OwnChart | null {
  const anchor = readAnchor(drawing, frame);
  if (anchor === null || !parts.has(frame.chartPart)) return null;
  const names = drawingNamespaces(drawing.namespaces);
  const { id, name } = frame;
  if (frameXml({ id, name, anchor }, frame.relationId, names) !== frame.raw) return null;
  const text = parts.text(frame.chartPart);
  const content = readContent(text);
  if (content === null) return null;
  const own = { ...content, anchor };
  return withoutCaches(chartXml(own, cells, names)) === withoutCaches(text) ? own : null;
}

/** Labels are references to texts or to numbers by what the cells hold, which may change. */
function withoutCaches(text: string): string {
  return text
    .replace(/<c:(str|num)Cache>[^]*?<\/c:\1Cache>/g, '')
    .replace(/<(\/?)c:(?:str|num)Ref>/g, '<$1c:ref>');
}

function readContent(text: string): Omit<OwnChart, 'anchor'> | null {
  const chart = childOf(parseXml(text), 'chart');
  const plotArea = childOf(chart, 'plotArea');
  const plot = plotArea?.children.find(({ local }) => local.endsWith('Chart'));
  const type = plot && typeOf(plot);
  if (chart === undefined || plot === undefined || !type) return null;
  const reference = (element: XmlElement | undefined) => {
    const formula = childOf(element?.children[0], 'f');
    return formula === undefined ? null : textOf(text, formula);
  };
  const series = childrenOf(plot, 'ser').map((one) => ({
    name: reference(childOf(one, 'tx')),
    categories: reference(childOf(one, 'cat')),
    values: reference(childOf(one, 'val')) ?? '',
  }));
  const axis = childOf(plotArea, 'catAx');
  const look = readLook(text, plot);
  return {
    type,
    source: sourceOf(series),
    title: readTitle(text, childOf(chart, 'title')),
    legend: readLegend(childOf(chart, 'legend')),
    isReversed: valueOf(childOf(childOf(axis, 'scaling'), 'orientation')) === 'maxMin',
    ...(look === null ? {} : { look }),
  };
}

function typeOf(plot: XmlElement): ChartType | null {
  if (plot.local === 'pieChart') return 'Pie';
  if (plot.local === 'doughnutChart') return 'Doughnut';
  const direction = valueOf(childOf(plot, 'barDir'));
  const grouping = valueOf(childOf(plot, 'grouping'));
  const types = Object.keys(barShapes) as (keyof typeof barShapes)[];
  const found = types.find(
    (type) => barShapes[type].direction === direction && barShapes[type].grouping === grouping,
  );
  return found ?? null;
}

function readTitle(text: string, title: XmlElement | undefined): string | null {
  if (title === undefined) return null;
  const rich = childOf(childOf(title, 'tx'), 'rich');
  return childrenOf(rich, 'p')
    .map((line) => childrenOf(line, 'r').map((run) => textOf(text, childOf(run, 't'))))
    .map((runs) => runs.join(''))
    .join('\n');
}

function readLegend(legend: XmlElement | undefined): LegendPosition | null {
  const code = valueOf(childOf(legend, 'legendPos'));
  const positions = Object.keys(legendCodes) as LegendPosition[];
  return positions.find((position) => legendCodes[position] === code) ?? null;
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('val');
}
