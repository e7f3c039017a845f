/**
 * ChartCollection and Chart. Charts by other programs are listed by name and can be deleted; all
 * else about them is kept in the file unread.
 */
import type { ChartData, ChartType, OwnChart, SheetData } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { boundingArea } from '../model/areas';
import { anchorAround, anchorOf, boxOf, type Box } from '../model/chart-places';
import { chartId, chartSource, chartText, findChart, seriesNames } from '../model/chart-rules';
import { guardObjects } from '../model/protection';
import type { Arguments } from '../protocol/arguments';
import type { Property } from '../protocol/class-table';
import { fail } from '../protocol/host-error';
import { rangeArgument } from './range-navigation';
import { type ChartTarget, define, object } from './targets';

type ChartProperty = Property<ChartTarget, ExcelState>;

const types: readonly string[] = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Pie',
  'Doughnut',
] satisfies ChartType[];

/** Where a new chart lies; Excel would put one of this size into the middle of the window. */
const firstBox: Box = { left: 180, top: 75, width: 360, height: 216 };

/** A chart of ours; about others only the name is known. */
export function ownChart({ chart }: ChartTarget): OwnChart {
  return chart.own ?? fail('NotImplemented', 'Charts by other programs are not emulated.');
}

/** A chart of ours that is about to change. */
export function changing(target: ChartTarget): OwnChart {
  const own = ownChart(target);
  guardObjects(target.sheet);
  target.sheet.touched.add('charts');
  return own;
}

function typeOf(value: unknown): ChartType {
  if (typeof value !== 'string') return fail('InvalidArgument');
  if (!types.includes(value)) fail('NotImplemented', `Charts of type ${value} are not emulated.`);
  return value as ChartType;
}

function addChart(state: ExcelState, sheet: SheetData, args: Arguments): ChartData {
  guardObjects(sheet);
  const type = typeOf(args.raw(0));
  const source = chartSource(rangeArgument(state, sheet, args, 1), args.raw(2));
  const id = Math.max(1, ...sheet.charts.map((chart) => chart.id || 0)) + 1;
  const isRound = type === 'Pie' || type === 'Doughnut';
  const own: OwnChart = {
    type,
    anchor: anchorOf(sheet, firstBox),
    source,
    title: '',
    legend: isRound || seriesNames(state.data, source).length > 1 ? 'bottom' : null,
    isReversed: false,
  };
  const chart = { id, name: freeName(sheet, id - 1), part: null, own };
  sheet.charts.push(chart);
  sheet.touched.add('charts');
  return chart;
}

function freeName(sheet: SheetData, first: number): string {
  for (let number = first; ; number += 1) {
    const name = `Chart ${String(number)}`;
    if (!findChart(sheet, name)) return name;
  }
}

const inSheet = (sheet: SheetData, chart: ChartData | null | undefined) =>
  chart ? object('Chart', { sheet, chart }) : null;

const chartCollection = define('ChartCollection', {
  props: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => object('Chart', { sheet, chart })),
  item: (sheet, key) => inSheet(sheet, findChart(sheet, key)),
  methods: {
    add: (sheet, args, state) => inSheet(sheet, addChart(state, sheet, args)),
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, args) =>
      inSheet(sheet, findChart(sheet, args.text(0))) ?? fail('ItemNotFound'),
    getItemAt: (sheet, args) =>
      inSheet(sheet, sheet.charts[args.whole(0)]) ?? fail('InvalidArgument'),
    getItemOrNullObject: (sheet, args) => inSheet(sheet, findChart(sheet, args.text(0))),
  },
});

/** A side of the chart's box; the others stay as they are. */
function measure(side: keyof Box): ChartProperty {
  return {
    get: (target) => boxOf(target.sheet, ownChart(target).anchor)[side],
    set: (target, value) => {
      if (typeof value !== 'number' || !(value >= 0)) return fail('InvalidArgument');
      const own = changing(target);
      const box = { ...boxOf(target.sheet, own.anchor), [side]: value };
      own.anchor = anchorOf(target.sheet, box);
    },
  };
}

const chartClass = define('Chart', {
  id: ({ sheet, chart }) => chartId(sheet, chart),
  props: {
    id: { get: ({ sheet, chart }) => chartId(sheet, chart) },
    name: {
      get: ({ chart }) => chart.name,
      set: (target, value) => {
        const name = chartText(value);
        if (name.trim() === '' || name.includes('\n')) fail('InvalidArgument');
        changing(target);
        target.chart.name = name;
      },
    },
    chartType: {
      get: (target) => ownChart(target).type,
      set: (target, value) => {
        const type = typeOf(value);
        changing(target).type = type;
      },
    },
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
  },
  nav: {
    axes: (target) => object('ChartAxes', target),
    format: (target) => object('ChartAreaFormat', target),
    legend: (target) => object('ChartLegend', target),
    series: (target) => object('ChartSeriesCollection', target),
    title: (target) => object('ChartTitle', target),
    worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      guardObjects(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      sheet.touched.add('charts');
    },
    setData: (target, args, state) => {
      const source = chartSource(rangeArgument(state, target.sheet, args, 0), args.raw(1));
      changing(target).source = source;
    },
    setPosition: (target, args, state) => {
      const { sheet } = target;
      const start = rangeArgument(state, sheet, args, 0).area;
      const end = args.has(1) ? rangeArgument(state, sheet, args, 1).area : null;
      const own = changing(target);
      const { width, height } = boxOf(sheet, own.anchor);
      const { left, top } = boxOf(sheet, anchorAround(start));
      own.anchor = end
        ? anchorAround(boundingArea({ ...start, rows: 1, columns: 1 }, end))
        : anchorOf(sheet, { left, top, width, height });
    },
  },
});

export const chartClasses = [chartCollection, chartClass];
