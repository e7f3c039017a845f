/**
 * How parts of a chart of ours look: fonts, lines of the grid, colours and labels of series of bars.
 */
import type { ChartFont, ChartLook, SeriesLook } from '../../xlsx';
import { colorOf } from '../model/styling';
import { fail } from '../protocol/host-error';
import { changing, ownChart } from './charts';
import { type ChartSeriesTarget, type ChartTarget, define, object, type Targets } from './targets';

/** Sets some looks and keeps the others. */
export function changeLook(target: ChartTarget, change: ChartLook): void {
  const own = changing(target);
  own.look = { ...own.look, ...change };
}

export function seriesLook(target: ChartSeriesTarget): SeriesLook {
  return ownChart(target).look?.series?.[target.index] ?? {};
}

/** The same for one series; slices of a round chart have colours of their own. */
export function changeSeries(target: ChartSeriesTarget, change: SeriesLook): void {
  const { type, look } = ownChart(target);
  if (type === 'Pie' || type === 'Doughnut') fail('NotImplemented');
  const one = { ...seriesLook(target), ...change };
  changeLook(target, { series: { ...look?.series, [target.index]: one } });
}

const hex = (value: unknown) => colorOf(value).slice(1);

const chartAreaFormat = define('ChartAreaFormat', {
  nav: { font: (target) => object('ChartFont', { ...target, of: 'font' }) },
});

const chartTitleFormat = define('ChartTitleFormat', {
  nav: { font: (target) => object('ChartFont', { ...target, of: 'titleFont' }) },
});

function changeFont(target: Targets['ChartFont'], change: ChartFont): void {
  const before = ownChart(target).look?.[target.of];
  changeLook(target, { [target.of]: { ...before, ...change } });
}

const chartFont = define('ChartFont', {
  props: {
    name: {
      get: (target) => ownChart(target).look?.[target.of]?.name ?? 'Calibri',
      set: (target, value) => {
        if (typeof value !== 'string' || value === '') fail('InvalidArgument');
        changeFont(target, { name: value });
      },
    },
    size: {
      get: (target) => ownChart(target).look?.[target.of]?.size ?? 10,
      set: (target, value) => {
        const isSize = typeof value === 'number' && value >= 1 && value <= 409;
        changeFont(target, { size: isSize ? value : fail('InvalidArgument') });
      },
    },
    bold: {
      get: (target) => ownChart(target).look?.[target.of]?.isBold === true,
      set: (target, value) => {
        changeFont(target, { isBold: value === true });
      },
    },
  },
});

const chartGridlines = define('ChartGridlines', {
  props: {
    visible: {
      get: (target) => ownChart(target).look?.isGridHidden !== true,
      set: (target, value) => {
        changeLook(target, { isGridHidden: value !== true });
      },
    },
  },
});

const chartSeriesFormat = define('ChartSeriesFormat', {
  nav: {
    fill: (target) => object('ChartFill', target),
    line: (target) => object('ChartLineFormat', target),
  },
});

const chartFill = define('ChartFill', {
  methods: {
    setSolidColor: (target, args) => {
      changeSeries(target, { fill: hex(args.raw(0)) });
    },
  },
});

const chartLineFormat = define('ChartLineFormat', {
  props: {
    color: {
      get: (target) => `#${seriesLook(target).edge ?? ''}`,
      set: (target, value) => {
        changeSeries(target, { edge: hex(value) });
      },
    },
  },
});

const chartDataLabels = define('ChartDataLabels', {
  props: {
    numberFormat: {
      get: (target) => seriesLook(target).labelFormat ?? 'General',
      set: (target, value) => {
        if (typeof value !== 'string') fail('InvalidArgument');
        changeSeries(target, { labelFormat: value });
      },
    },
  },
});

export const chartLookClasses = [
  chartAreaFormat,
  chartTitleFormat,
  chartFont,
  chartGridlines,
  chartSeriesFormat,
  chartFill,
  chartLineFormat,
  chartDataLabels,
];
