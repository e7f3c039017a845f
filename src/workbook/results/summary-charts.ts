/**
 * The charts of the summary: how far the quotas are used, how the nominees stand, their classes.
 * What no table of the summary has in one block of cells stands in a small table below the charts.
 */
import { STATUSES } from '../../domain/summary';
import type { SheetBuilder } from '../sheet-builder';
import type { Area, CellContent, ChartPlan } from '../write-plan';
import { addLine } from './document';
import type { Block } from './keep-together';
import type { ResultContext } from './listing';
import { SUMMARY_PAPER, openPlaces } from './summary-tables';

/** More rows than these make no picture, and none that fits on a page. */
const ROWS_MAX = 20;

/** Points: of a row under the charts, of title and legend, of the bars of one category. */
const ROW = 20;
const AROUND = 60;
const BAR = 20;
/** Rows that every chart has at least. */
const ROWS_LEAST = 10;

/** A subject has its tone in every chart. */
const TONES = { collective: 'strong', individual: 'middle' } as const;

/** First column and number of columns of each chart, by how many there are. */
const PLACES = [
  [[0, 7]],
  [
    [0, 4],
    [4, 8],
  ],
  [
    [0, 2],
    [2, 5],
    [7, 5],
  ],
] as const;

/** A chart before it has its place, with the cells it draws or a table for them. */
interface Drawing {
  readonly chart: Omit<ChartPlan, 'source' | 'place'>;
  /** How many places have bars. */
  readonly categories: number;
  readonly source: Area | Table;
}

interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** `totals` is the table of the results by subject. Answers what must stay on one page. */
export function addCharts(
  builder: SheetBuilder,
  context: ResultContext,
  totals: Area,
): readonly Block[] {
  const drawings = [quotas(context), statuses(context, totals), classes(context)].filter(
    (drawing) => drawing !== null,
  );
  const places = PLACES[drawings.length - 1];
  if (!places) return [];
  const { summary } = context.words.sheets;
  const heading = builder.row([summary.chartsSection], 'section');
  const rows = Math.max(ROWS_LEAST, ...drawings.map(rowsOf));
  const first = builder.next;
  for (let row = 0; row < rows; row++) {
    builder.height(builder.next, ROW);
    builder.blank();
  }
  builder.blank();
  const blocks: Block[] = [[heading, first + rows - 1]];
  const below = builder.next;
  if (drawings.some(({ source }) => 'headings' in source)) {
    addLine(builder, SUMMARY_PAPER, summary.chartData, 'small');
  }
  drawings.forEach(({ chart, source }, index) => {
    const [column, columns] = places[index] ?? [0, 1];
    builder.chart({
      ...chart,
      source: 'headings' in source ? addTable(builder, source) : source,
      place: { row: first, column, rows, columns },
    });
  });
  if (builder.next > below) blocks.push([below, builder.next - 1]);
  builder.blank();
  return blocks;
}

/** Columns stand beside each other in whatever height there is. */
function rowsOf({ chart, categories }: Drawing): number {
  const bars = chart.kind === 'ColumnClustered' ? 0 : categories;
  return Math.ceil((AROUND + bars * BAR) / ROW);
}

function addTable(builder: SheetBuilder, { headings, rows }: Table): Area {
  const row = builder.row(headings, 'header');
  for (const cells of rows) builder.row(cells, 'count');
  return { row, column: 0, rows: rows.length + 1, columns: headings.length };
}

/** Places by award and subject, where there is a number of them. */
function quotas({ outcome, words }: ResultContext): Drawing | null {
  const { sheets } = words;
  const { summary } = sheets;
  const rows = outcome.subjects.flatMap(({ subject, awards }) =>
    awards.flatMap((result) => {
      const { award, places, proposed, empty } = result;
      if (typeof places.count !== 'number' || places.count === 0) return [];
      const name = summary.awardOf(award.name, sheets.subjects[subject]);
      return [[name, proposed.length, openPlaces(result), empty]];
    }),
  );
  if (rows.length === 0 || rows.length > ROWS_MAX) return null;
  const headings = [summary.award, summary.proposed, summary.tiedPlaces, summary.empty];
  return {
    chart: {
      ...{ name: 'quotas', kind: 'BarStacked', title: summary.quotaChart },
      ...{ seriesIn: 'columns', tones: ['strong', 'middle', 'light'] },
    },
    categories: rows.length,
    source: { headings, rows },
  };
}

/** Every status has bars side by side for the subjects. */
function statuses({ outcome, words }: ResultContext, totals: Area): Drawing | null {
  const subjects = outcome.summary.totals;
  if (!subjects.some(({ total }) => total > 0)) return null;
  const title = words.sheets.summary.statusChart;
  const tones = subjects.map(({ subject }) => TONES[subject]);
  return {
    chart: { name: 'statuses', kind: 'BarClustered', title, seriesIn: 'rows', tones },
    categories: STATUSES.length,
    source: { ...totals, columns: STATUSES.length + 1 },
  };
}

/** Classes in the order of the campaign, those of one subject after those of the other. */
function classes({ outcome, words }: ResultContext): Drawing | null {
  const { summary, subjects } = words.sheets;
  const classified = outcome.summary.makeup.filter(({ by }) => by === 'classification');
  const names = [...new Set(classified.flatMap(({ rows }) => rows.map(({ value }) => value)))];
  if (names.length === 0 || names.length > ROWS_MAX) return null;
  const countOf = (name: string, rows: (typeof classified)[number]['rows']) =>
    rows.find(({ value }) => value === name)?.count ?? 0;
  const headings = classified.map(({ subject }) => subjects[subject]);
  return {
    chart: {
      name: 'classes',
      kind: 'ColumnClustered',
      // With one series there is no legend.
      title: summary.classChart(classified.length === 1 ? headings.join('') : null),
      seriesIn: 'columns',
      tones: classified.map(({ subject }) => TONES[subject]),
    },
    categories: names.length,
    source: {
      headings: [summary.makeupBy('classification'), ...headings],
      rows: names.map((name) => [
        name === '' ? summary.noValue : name,
        ...classified.map(({ rows }) => countOf(name, rows)),
      ]),
    },
  };
}
