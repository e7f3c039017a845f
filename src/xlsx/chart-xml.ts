/**
 * A chart part as we write it: title, plot, axes and legend in the order of the schema.
 */
import type { CellSource } from './chart-cache';
import type { ChartLook, ChartType, LegendPosition, OwnChart } from './chart-data';
import { gridColor, lineXml, value } from './chart-elements';
import { runXml, textsXml } from './chart-look';
import { allSeriesXml } from './chart-series-xml';
import type { DrawingNamespaces } from './drawing-namespaces';
import { xmlElement } from './xml-edit';
import { escapeText } from './xml-text';

/** How the file tells our types apart. */
export const barShapes = {
  ColumnClustered: { direction: 'col', grouping: 'clustered' },
  ColumnStacked: { direction: 'col', grouping: 'stacked' },
  BarClustered: { direction: 'bar', grouping: 'clustered' },
  BarStacked: { direction: 'bar', grouping: 'stacked' },
} as const satisfies Partial<Record<ChartType, object>>;

export const legendCodes: Readonly<Record<LegendPosition, string>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
  topRight: 'tr',
};

/** The whole part. */
export function chartXml(chart: OwnChart, cells: CellSource, names: DrawingNamespaces): string {
  const series = allSeriesXml(chart, cells);
  const legend =
    chart.legend === null
      ? ''
      : xmlElement(
          'c:legend',
          {},
          value('legendPos', legendCodes[chart.legend]) + value('overlay', 0),
        );
  const content =
    titleXml(chart) +
    xmlElement('c:plotArea', {}, `<c:layout/>${plotXml(chart, series)}`) +
    legend +
    value('plotVisOnly', 1) +
    value('dispBlanksAs', 'gap');
  const space = { 'xmlns:c': names.chart, 'xmlns:a': names.main, 'xmlns:r': names.relations };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    xmlElement(
      'c:chartSpace',
      space,
      value('roundedCorners', 0) + xmlElement('c:chart', {}, content) + textsXml(chart.look?.font),
    )
  );
}

/** A title without text is the program's own: the name of the only series. */
function titleXml({ title, look }: OwnChart): string {
  if (title === null) return value('autoTitleDeleted', 1);
  const run = runXml(look?.titleFont);
  const lines = title
    .split('\n')
    .map((line) => `<a:p><a:r>${run}<a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  const text = title === '' ? '' : `<c:tx><c:rich><a:bodyPr/>${lines.join('')}</c:rich></c:tx>`;
  return xmlElement('c:title', {}, text + value('overlay', 0)) + value('autoTitleDeleted', 0);
}

function plotXml({ type, isReversed, look = {} }: OwnChart, series: string): string {
  if (type === 'Pie') {
    const content = value('varyColors', 1) + series + value('firstSliceAng', 0);
    return xmlElement('c:pieChart', {}, content);
  }
  if (type === 'Doughnut') {
    const content =
      value('varyColors', 1) + series + value('firstSliceAng', 0) + value('holeSize', 75);
    return xmlElement('c:doughnutChart', {}, content);
  }
  const { direction, grouping } = barShapes[type];
  const bars =
    value('barDir', direction) +
    value('grouping', grouping) +
    value('varyColors', 0) +
    series +
    value('gapWidth', look.gapWidth ?? 150) +
    (grouping === 'stacked' ? value('overlap', 100) : '') +
    value('axId', 1) +
    value('axId', 2);
  return xmlElement('c:barChart', {}, bars) + axesXml(direction === 'bar', isReversed, look);
}

function axesXml(isLying: boolean, isReversed: boolean, look: ChartLook): string {
  const minimum = look.valueMinimum === undefined ? '' : value('min', look.valueMinimum);
  const axis = (id: number, orientation: string, position: string, isHidden = false) =>
    value('axId', id) +
    xmlElement('c:scaling', {}, value('orientation', orientation) + (id === 2 ? minimum : '')) +
    value('delete', isHidden ? 1 : 0) +
    value('axPos', position);
  const marks =
    value('majorTickMark', 'out') + value('minorTickMark', 'none') + value('tickLblPos', 'nextTo');
  const format = xmlElement('c:numFmt', { formatCode: 'General', sourceLinked: 1 });
  const categories =
    axis(1, isReversed ? 'maxMin' : 'minMax', isLying ? 'l' : 'b') +
    format +
    marks +
    lineXml(gridColor) +
    value('crossAx', 2) +
    value('crosses', 'autoZero') +
    value('auto', 1) +
    value('lblAlgn', 'ctr') +
    value('lblOffset', 100) +
    value('noMultiLvlLbl', 0);
  const values =
    axis(2, 'minMax', isLying ? 'b' : 'l', look.isValueAxisHidden) +
    (look.isGridHidden ? '' : `<c:majorGridlines>${lineXml(gridColor)}</c:majorGridlines>`) +
    format +
    marks +
    value('crossAx', 1) +
    value('crosses', 'autoZero') +
    value('crossBetween', 'between');
  return xmlElement('c:catAx', {}, categories) + xmlElement('c:valAx', {}, values);
}
