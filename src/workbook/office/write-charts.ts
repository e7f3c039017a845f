/**
 * Draws the charts of the sheets that are written. Ours are known by their names; they are taken
 * out and made anew, because a chart that somebody has worked on cannot be brought back part by
 * part. Charts of other names are their user's.
 *
 * Between making a chart and naming it a run may break off. So that the nameless one is known by
 * the next run, the sheet's mark says beforehand how many charts others have in it; new ones come
 * last. It says so only in the one request that makes charts.
 */
import { CHART_LOOK, CHART_TONES, FONT } from '../looks';
import type { Area, ChartPlan } from '../write-plan';
import { HostProblem } from './host-issues';
import type { Target } from './inspect';
import { markerName, writingComment } from '../markers';
import type { HostAbilities, Session } from './session';

const PREFIX = 'ThiDua.Chart.';

/** Asks for the charts of the sheets that will be written, with the next request. */
export function loadCharts(targets: readonly Target[]): void {
  for (const { own } of targets) own.sheet.charts.load('items/name');
}

/** After the cells are written: what is a heading is found by what stands in them. */
export async function writeCharts(
  session: Session,
  targets: readonly Target[],
  { canMeasureCells }: HostAbilities,
): Promise<void> {
  const drawn = targets.filter(hasCharts).map((target) => queueCharts(session, target));
  if (drawn.length === 0) return;
  await session.sync();
  const checks = drawn.map(({ own, made }) => {
    own.sheet.charts.load('items/name');
    return made.flatMap(({ chart, as }) => {
      setTones(chart, as);
      const isPlaced = canMeasureCells ? [askWhereItLies(own.sheet, chart, as)] : [];
      return [askWhatItSays(chart, as), ...isPlaced];
    });
  });
  await session.sync();
  const wrong = drawn.find(({ plan, own }, index) => {
    const there = own.sheet.charts.items.map(({ name }) => name).filter(isOurs);
    const wanted = plan.charts.map(nameOf);
    const isThere = wanted.every((name) => there.includes(name)) && there.length === wanted.length;
    return !isThere || checks[index]?.every((check) => check()) !== true;
  });
  if (!wrong) return;
  // One without its name would be nobody's for the next run.
  for (const { made } of drawn) for (const { chart } of made) chart.delete();
  await session.sync();
  throw new HostProblem('notAsWritten', wrong.plan.key);
}

function hasCharts({ plan, own }: Target): boolean {
  const isDrawn = own.sheet.charts.items.some(({ name }) => isOurs(name));
  return plan.charts.length > 0 || isDrawn || own.marker.otherCharts !== null;
}

/** Whether a chart says what is planned; to be called when the next request is done. */
function askWhatItSays({ title, legend, axes }: Excel.Chart, plan: ChartPlan): () => boolean {
  title.load('text');
  legend.load('visible');
  axes.categoryAxis.load('reversePlotOrder');
  return () =>
    title.text === plan.title &&
    legend.visible === hasLegend(plan) &&
    axes.valueAxis.minimum === 0 &&
    axes.categoryAxis.reversePlotOrder === isLying(plan);
}

/** Whether it covers the cells that are planned, and no others; as above. */
function askWhereItLies(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: ChartPlan,
): () => boolean {
  const place = rangeOf(sheet, plan.place);
  chart.load('left,top,width,height');
  place.load('left,top,width,height');
  return () => SIDES.every((side) => Math.abs(chart[side] - place[side]) <= NEAR);
}

const SIDES = ['left', 'top', 'width', 'height'] as const;
/** Points by which Excel may draw a chart beside its cells. */
const NEAR = 15;

function isOurs(name: string): boolean {
  return name.startsWith(PREFIX);
}

function nameOf({ name }: ChartPlan): string {
  return PREFIX + name;
}

function queueCharts({ context }: Session, target: Target) {
  const { plan, own } = target;
  const { items } = own.sheet.charts;
  const others = items.filter(({ name }) => !isOurs(name));
  const left = own.marker.otherCharts === null ? undefined : others[own.marker.otherCharts];
  const marker = context.workbook.names.getItem(markerName(plan.key));
  marker.comment = writingComment(others.length - (left ? 1 : 0));
  for (const chart of [...items.filter(({ name }) => isOurs(name)), ...(left ? [left] : [])]) {
    chart.delete();
  }
  const made = plan.charts.map((as) => ({ as, chart: draw(own.sheet, as) }));
  marker.comment = writingComment(null);
  return { plan, own, made };
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan): Excel.Chart {
  const source = rangeOf(sheet, plan.source);
  const chart = sheet.charts.add(plan.kind, source, plan.seriesIn === 'rows' ? 'Rows' : 'Columns');
  chart.name = nameOf(plan);
  const { row, column, rows, columns } = plan.place;
  chart.setPosition(
    sheet.getCell(row, column),
    sheet.getCell(row + rows - 1, column + columns - 1),
  );
  chart.title.text = plan.title;
  chart.format.font.name = FONT;
  chart.format.font.size = CHART_LOOK.size;
  chart.title.format.font.name = FONT;
  chart.title.format.font.size = CHART_LOOK.titleSize;
  chart.title.format.font.bold = true;
  // Whether a new chart has one differs among Excels.
  chart.legend.visible = hasLegend(plan);
  if (hasLegend(plan)) chart.legend.position = 'Bottom';
  const { valueAxis } = chart.axes;
  // By itself the axis may begin near the least of the numbers, and a bar of 5 look half one of 6.
  valueAxis.minimum = 0;
  // Read while the axis is in sight: one that is hidden may have none.
  valueAxis.load('minimum');
  valueAxis.majorGridlines.visible = false;
  // The numbers stand at the bars; lying bars are read from the top like the table.
  valueAxis.visible = false;
  if (isLying(plan)) chart.axes.categoryAxis.reversePlotOrder = true;
  chart.series.load('items/name');
  return chart;
}

function hasLegend({ tones }: ChartPlan): boolean {
  return tones.length > 1;
}

function isLying({ kind }: ChartPlan): boolean {
  return kind.startsWith('Bar');
}

/** Only what Excel made series of is coloured. */
function setTones(chart: Excel.Chart, plan: ChartPlan): void {
  plan.tones.slice(0, chart.series.items.length).forEach((tone, index) => {
    const series = chart.series.getItemAt(index);
    const { fill, edge } = CHART_TONES[tone];
    series.format.fill.setSolidColor(fill);
    series.format.line.color = edge;
    series.gapWidth = CHART_LOOK.gap;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = CHART_LOOK.labels;
  });
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
