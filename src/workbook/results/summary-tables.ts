/** The tables of the summary: numbers of awards, results by subject, make-up, units. */
import type { AwardResult } from '../../domain/awards';
import { STATUSES } from '../../domain/summary';
import type { SheetBuilder } from '../sheet-builder';
import type { Area, CellContent, StyleName } from '../write-plan';
import { addLine } from './document';
import type { Paper } from './document';
import type { ResultContext } from './listing';
import { textHeight } from './text-size';

/** A wide column for names, one for words, and ten for numbers. */
export const SUMMARY_PAPER: Paper = {
  widths: [150, 92, ...Array.from({ length: 10 }, () => 47)],
  landscape: true,
};

const COLUMNS = SUMMARY_PAPER.widths.length;

/** A row whose last columns are joined for text that needs room: `at` first column → how many. */
function wideRow(
  builder: SheetBuilder,
  cells: readonly CellContent[],
  style: StyleName,
  joined: readonly (readonly [number, number])[],
): void {
  const row = builder.row(
    Array.from({ length: COLUMNS }, (_, index) => cells[index] ?? null),
    style,
  );
  for (const [column, columns] of joined) builder.merge({ row, column, rows: 1, columns });
  const { widths } = SUMMARY_PAPER;
  const type = { size: 11, bold: style === 'header' };
  const heights = cells.map((cell, column) => {
    const [, columns] = joined.find(([first]) => first === column) ?? [column, 1];
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    return textHeight(typeof cell === 'string' ? cell : '', width, type);
  });
  builder.height(row, Math.max(...heights));
}

/** Where the basis of a number and its meter stand. */
const AWARD_TEXTS = [
  [7, 3],
  [10, 2],
] as const;

export function addAwards(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  const { sheets } = words;
  const { summary } = sheets;
  builder.row([summary.awardsSection], 'section');
  const headings = [
    summary.award,
    summary.subject,
    summary.quota,
    summary.proposed,
    summary.tied,
    summary.empty,
    summary.waiting,
    summary.basis,
    null,
    null,
    summary.meter,
  ];
  wideRow(builder, headings, 'header', AWARD_TEXTS);
  for (const { subject, awards } of outcome.subjects) {
    for (const result of awards) {
      const { award, places, proposed, tied, empty, awaiting } = result;
      const counts = [proposed.length, tied.length, empty, awaiting.length];
      const quota = typeof places.count === 'number' ? places.count : sheets.quota(places.count);
      const basis = places.basis && sheets.quotaBasis(places.basis);
      const cells = [award.name, sheets.subjects[subject], quota, ...counts, basis, null, null];
      wideRow(builder, [...cells, meterOf(result)], 'count', AWARD_TEXTS);
    }
  }
  addLine(builder, SUMMARY_PAPER, summary.meterLegend, 'small');
  builder.blank();
}

/** More places than these make no picture. */
const METER_MAX = 20;

/** "■■■▨□": one sign a place, so that a print in black and white shows it. */
function meterOf(result: AwardResult): string | null {
  const { places, proposed, empty } = result;
  if (typeof places.count !== 'number' || places.count === 0) return null;
  const open = openPlaces(result);
  if (proposed.length + open + empty > METER_MAX) return null;
  return '■'.repeat(proposed.length) + '▨'.repeat(open) + '□'.repeat(empty);
}

/** Places that wait for a choice among equals, for this award or for a higher one. */
export function openPlaces({ tiedPlaces, kept }: AwardResult): number {
  return tiedPlaces + kept;
}

/** The sum has the last two columns. */
const SUM = [[STATUSES.length + 1, 2]] as const;

/** Answers where the table stands; its statuses are one block, which a chart draws. */
export function addTotals(builder: SheetBuilder, { outcome, words }: ResultContext): Area {
  const { summary, subjects } = words.sheets;
  builder.row([summary.totalsSection], 'section');
  const short = STATUSES.map((status) => summary.statusShort[status]);
  const row = builder.next;
  wideRow(builder, [summary.subject, ...short, summary.count], 'header', SUM);
  for (const { subject, total, counts } of outcome.summary.totals) {
    const numbers = STATUSES.map((status) => counts[status]);
    wideRow(builder, [subjects[subject], ...numbers, total], 'count', SUM);
  }
  const rows = builder.next - row;
  builder.blank();
  return { row, column: 0, rows, columns: COLUMNS };
}

/** Leaders and staff, women and men, classes, strata: whatever the campaign tells apart. */
export function addMakeup(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  const { summary, subjects } = words.sheets;
  if (outcome.summary.makeup.length === 0) return;
  builder.row([summary.makeupSection], 'section');
  const numbers = [summary.count, summary.eligible, summary.proposed];
  for (const { subject, by, rows } of outcome.summary.makeup) {
    builder.row([summary.makeupBy(by), summary.subject, ...numbers], 'header');
    for (const { value, count, eligible, proposed } of rows) {
      const name = value === '' ? summary.noValue : value;
      builder.row([name, subjects[subject], count, eligible, proposed], 'count');
    }
  }
  builder.blank();
}

export function addUnits(builder: SheetBuilder, { outcome, words }: ResultContext): void {
  const { summary } = words.sheets;
  builder.row([summary.unitsSection], 'section');
  const short = STATUSES.map((status) => summary.statusShort[status]);
  builder.row([summary.unit, summary.unitStatus, summary.people, ...short], 'header');
  for (const { unit, collective, individuals, counts } of outcome.summary.units) {
    const status = collective === null ? null : summary.statusShort[collective];
    builder.row([unit, status, individuals, ...STATUSES.map((each) => counts[each])], 'count');
  }
  const without = summary.unitsWithout(outcome.summary.unitsWithout);
  addLine(builder, SUMMARY_PAPER, without, 'recipients');
  builder.blank();
}
