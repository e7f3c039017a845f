/**
 * One series of a chart as we write it: its name, labels and values, each as a reference with what
 * the cells hold.
 */
import { CachedCells } from './chart-cache';
import type { CellSource } from './chart-cache';
import { fillXml, value } from './chart-elements';
import { referenceTo, seriesOf } from './chart-series';
import type { SeriesAreas } from './chart-series';
import type { OwnChart } from './chart-data';
import { seriesFillXml, seriesLabelsXml } from './chart-look';
import type { Area } from './workbook-data';
import { xmlElement } from './xml-edit';
import { escapeText } from './xml-text';

/** All series of a chart, in order. */
export function allSeriesXml({ type, source, look }: OwnChart, cells: CellSource): string {
  if (source === null) return '';
  const isRound = type === 'Pie' || type === 'Doughnut';
  const given = { sheet: source.sheet, cells, isRound, look };
  return seriesOf(source)
    .map((areas, index) => seriesXml(areas, index, given))
    .join('');
}

function seriesXml(
  { name, categories, values }: SeriesAreas,
  index: number,
  given: { sheet: string; cells: CellSource; isRound: boolean; look: OwnChart['look'] },
): string {
  const { sheet, isRound } = given;
  const look = given.look?.series?.[index];
  const cellsOf = (area: Area) => new CachedCells(given.cells, sheet, area);
  const formula = (area: Area) => `<c:f>${escapeText(referenceTo(sheet, area))}</c:f>`;
  const texts = (area: Area) => `<c:strRef>${formula(area)}${cellsOf(area).textCache()}</c:strRef>`;
  const numbers = (area: Area) =>
    `<c:numRef>${formula(area)}${cellsOf(area).numberCache()}</c:numRef>`;
  const labels = (area: Area) => (cellsOf(area).areNumbers() ? numbers(area) : texts(area));
  const content =
    value('idx', index) +
    value('order', index) +
    (name === null ? '' : `<c:tx>${texts(name)}</c:tx>`) +
    (isRound ? slicesXml(values) : seriesFillXml(index, look) + value('invertIfNegative', 0)) +
    seriesLabelsXml(look) +
    (categories === null ? '' : `<c:cat>${labels(categories)}</c:cat>`) +
    `<c:val>${numbers(values)}</c:val>`;
  return xmlElement('c:ser', {}, content);
}

/** Each slice has a colour of its own, parted by white lines. */
function slicesXml({ rows, columns }: Area): string {
  const slice = (index: number) =>
    xmlElement('c:dPt', {}, value('idx', index) + value('bubble3D', 0) + fillXml(index, 'FFFFFF'));
  return Array.from({ length: rows * columns }, (_, index) => slice(index)).join('');
}
