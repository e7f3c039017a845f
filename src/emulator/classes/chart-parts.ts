/**
 * Parts of a chart of ours: title, legend, series, and the axis of its categories.
 */
import type { LegendPosition, OwnChart } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { chartText, seriesNames } from '../model/chart-rules';
import { fail } from '../protocol/host-error';
import { changeLook, changeSeries, seriesLook } from './chart-looks';
import { changing, ownChart } from './charts';
import { type ChartTarget, define, object } from './targets';

const isFalse = {
  get: () => false,
  set: (_: ChartTarget, value: unknown) => {
    if (value !== false) fail('NotImplemented');
  },
};

/** A title nobody wrote names the only series, or holds the place of one. */
function shownTitle({ title, source }: OwnChart, state: ExcelState): string {
  if (title !== '') return title ?? '';
  const names = seriesNames(state.data, source);
  return names.length === 1 ? (names[0] ?? '') : 'Chart Title';
}

const chartTitle = define('ChartTitle', {
  props: {
    text: {
      get: (target, state) => shownTitle(ownChart(target), state),
      set: (target, value) => {
        const text = chartText(value);
        changing(target).title = text;
      },
    },
    visible: {
      get: (target) => ownChart(target).title !== null,
      set: (target, value) => {
        const own = changing(target);
        own.title = value === true ? (own.title ?? '') : null;
      },
    },
    overlay: isFalse,
  },
  nav: { format: (target) => object('ChartTitleFormat', target) },
});

const legendPositions: Readonly<Record<string, LegendPosition>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'topRight',
};

const chartLegend = define('ChartLegend', {
  props: {
    visible: {
      get: (target) => ownChart(target).legend !== null,
      set: (target, value) => {
        const own = changing(target);
        own.legend = value === true ? (own.legend ?? 'right') : null;
      },
    },
    position: {
      get: (target) => {
        const { legend } = ownChart(target);
        return Object.keys(legendPositions).find((name) => legendPositions[name] === legend) ?? '';
      },
      set: (target, value) => {
        if (value === 'Custom') fail('NotImplemented');
        const position = legendPositions[String(value)] ?? fail('InvalidArgument');
        changing(target).legend = position;
      },
    },
    overlay: isFalse,
  },
});

const allSeries = (target: ChartTarget, state: ExcelState) =>
  seriesNames(state.data, ownChart(target).source).map((name, index) =>
    object('ChartSeries', { ...target, series: name, index }),
  );

const chartSeriesCollection = define('ChartSeriesCollection', {
  props: { count: { get: (target, state) => allSeries(target, state).length } },
  items: allSeries,
  methods: {
    getCount: (target, _args, state) => allSeries(target, state).length,
    getItemAt: (target, args, state) =>
      allSeries(target, state)[args.whole(0)] ?? fail('InvalidArgument'),
  },
});

const chartSeries = define('ChartSeries', {
  props: {
    name: {
      get: ({ series }) => series,
      // A series is called what the cell above or beside it says.
      set: () => fail('NotImplemented'),
    },
    chartType: { get: (target) => ownChart(target).type, set: () => fail('NotImplemented') },
    hasDataLabels: {
      get: (target) => seriesLook(target).hasLabels === true,
      set: (target, value) => {
        changeSeries(target, { hasLabels: value === true });
      },
    },
    // Excel keeps the room between bars with each series, the file once for all.
    gapWidth: {
      get: (target) => ownChart(target).look?.gapWidth ?? 150,
      set: (target, value) => {
        const isWidth = typeof value === 'number' && value >= 0 && value <= 500;
        changeLook(target, { gapWidth: isWidth ? value : fail('InvalidArgument') });
      },
    },
  },
  nav: {
    dataLabels: (target) => object('ChartDataLabels', target),
    format: (target) => object('ChartSeriesFormat', target),
  },
});

const axisOf = (axis: 'category' | 'value') => (target: ChartTarget) => {
  const { type } = ownChart(target);
  if (type === 'Pie' || type === 'Doughnut') fail('InvalidOperation');
  return object('ChartAxis', { ...target, axis });
};

const chartAxes = define('ChartAxes', {
  nav: { categoryAxis: axisOf('category'), valueAxis: axisOf('value') },
});

const chartAxis = define('ChartAxis', {
  props: {
    reversePlotOrder: {
      get: (target) => target.axis === 'category' && ownChart(target).isReversed,
      set: (target, value) => {
        if (target.axis === 'value') fail('NotImplemented');
        changing(target).isReversed = value === true;
      },
    },
    // Left open it is Excel's choice, which is not emulated.
    minimum: {
      get: (target) => ownChart(target).look?.valueMinimum ?? '',
      set: (target, value) => {
        if (target.axis === 'category') fail('NotImplemented');
        changeLook(target, {
          valueMinimum: typeof value === 'number' ? value : fail('InvalidArgument'),
        });
      },
    },
    visible: {
      get: (target) =>
        target.axis === 'category' || ownChart(target).look?.isValueAxisHidden !== true,
      set: (target, value) => {
        if (target.axis === 'category') fail('NotImplemented');
        changeLook(target, { isValueAxisHidden: value !== true });
      },
    },
  },
  nav: {
    majorGridlines: (target) =>
      target.axis === 'value' ? object('ChartGridlines', target) : fail('NotImplemented'),
  },
});

export const chartPartClasses = [
  chartTitle,
  chartLegend,
  chartSeriesCollection,
  chartSeries,
  chartAxes,
  chartAxis,
];
