import { describe, expect, test } from 'vitest';
import type { Measure } from '../../src/domain/criterion';
import {
  campaignOf,
  fact,
  judge,
  line,
  number,
  people,
  points,
  rowsOf,
  text,
} from '../support/rules';
import { table } from '../support/table';

const one = number('1');
const linear = (more: Partial<Extract<Measure, { kind: 'linear' }>>): Measure => ({
  kind: 'linear',
  start: points('0'),
  terms: [{ figure: null, rate: one }],
  from: number('0'),
  step: null,
  ...more,
});

/** Each measure of the rubric language, out of 10 points with a floor of 0 unless it says more. */
const measures: Readonly<Record<string, Measure>> = {
  met: rowsOf('Đạt: 10; Không đạt: 0'),
  // the best may be below the maximum, a level may be negative
  levels: rowsOf('Xuất sắc: 9; Tốt: 7.5; Kém: -2'),
  ranges: rowsOf('>=90: 10; >=80 <90: 8; <80: 0'),
  escalating: rowsOf('=0: 10; =1: 9; =2: 7; >=3: 0'),
  higher: rowsOf('>0: 10; <=0: 0'),
  byRank: rowsOf('=1: 10; =2: 8; >2: 4'),
  noFault: rowsOf('=0: 5; >0: 0'),
  deduct: linear({ start: points('10'), terms: [{ figure: null, rate: number('-0.5') }] }),
  deductAfter: linear({
    start: points('10'),
    terms: [{ figure: null, rate: number('-1') }],
    from: number('2'),
  }),
  rate: linear({ terms: [{ figure: null, rate: number('2') }] }),
  steps: linear({
    start: points('4'),
    terms: [{ figure: null, rate: number('1') }],
    from: number('80'),
    step: number('5'),
  }),
  target: { kind: 'ratio', target: number('95'), lowerIsBetter: false },
  lower: { kind: 'ratio', target: number('5'), lowerIsBetter: true },
};

function measured(measure: Measure, cell: string, decimals = 2): string {
  const criterion = line('x', '10', { measure, decimals, notApplicable: 'zero' });
  const campaign = campaignOf({ criteria: [criterion] });
  const individuals = people(campaign, 'x', `An | Phòng | ${cell.replaceAll(' ', '_')}`);
  return text(judge(campaign, { individuals }).judged[0]?.card.total ?? null);
}

describe('a measure turns what was entered into points', () => {
  test.each(
    table(`
      measure      entered   points
      met          Đạt       10
      met          Không đạt  0
      met          -         -
      // a word that is none of the labels has no points
      met          đạt       -
      levels       Xuất sắc  9
      levels       Tốt       7.5
      // the floor is 0 unless the criterion states another
      levels       Kém       0
      // both ends of every range
      ranges       100       10
      ranges       90        10
      ranges       89.99     8
      ranges       80        8
      ranges       79.9      0
      escalating   0         10
      escalating   1         9
      escalating   2         7
      escalating   3         0
      escalating   7         0
      higher       0.01      10
      higher       0         0
      byRank       1         10
      byRank       2         8
      byRank       3         4
      noFault      0         5
      noFault      1         0
      deduct       0         10
      deduct       3         8.5
      deduct       20        0
      deduct       25        0
      deductAfter  2         10
      deductAfter  5         7
      rate         3         6
      rate         2.5       5
      rate         5         10
      rate         6         10
      steps        79        4
      steps        84.9      4
      steps        85        5
      steps        94        6
      steps        200       10
      target       95        10
      target       47.5      5
      // 40 ÷ 95 × 10 = 4,2105…
      target       40        4.21
      target       120       10
      lower        5         10
      lower        10        5
      lower        0         10
      lower        4         10
      lower        KAD       0
      target       -         -
      // a text where a number belongs has no points
      rate         nhiều     -
    `),
  )('$measure of $entered is $points', ({ measure = '', entered = '', points: expected }) => {
    const of = measures[measure];
    if (!of) throw new Error(measure);
    expect(measured(of, entered)).toBe(expected);
  });

  test('rounded once, half away from zero, to the declared decimals', () => {
    // 43 ÷ 95 × 10 = 4,526… ; 0,125 of 1 decimal
    expect(measured({ kind: 'ratio', target: number('95'), lowerIsBetter: false }, '43', 1)).toBe(
      '4.5',
    );
    const eighth = linear({ terms: [{ figure: null, rate: number('0.125') }] });
    expect(measured(eighth, '1', 2)).toBe('0.13');
    const cost = line('x', '10', {
      measure: linear({ terms: [{ figure: null, rate: number('-0.125') }] }),
      pointsMin: points('-10'),
    });
    const campaign = campaignOf({ criteria: [cost] });
    const individuals = people(campaign, 'x', 'An | Phòng | 1');
    expect(text(judge(campaign, { individuals }).judged[0]?.card.total ?? null)).toBe('-0.13');
  });

  test('a ratio to nothing cannot be measured', () => {
    expect(measured({ kind: 'ratio', target: number('0'), lowerIsBetter: false }, '3')).toBe('0');
  });
});

describe('several figures in one line', () => {
  const campaign = campaignOf({
    facts: [fact('muộn', 'number'), fact('thuốc', 'number')],
    criteria: [
      line('x', '20', {
        measure: linear({
          start: points('20'),
          terms: [
            { figure: 'muộn', rate: number('-0.5') },
            { figure: 'thuốc', rate: number('-2') },
          ],
        }),
      }),
    ],
  });
  test.each(
    table(`
      late  smoking  points
      0     0        20
      3     1        16.5
      3     KAD      18.5
      KAD   KAD      -
      3     -        -
    `),
  )('$late late, $smoking smoking: $points', ({ late = '', smoking = '', points: expected }) => {
    const individuals = people(campaign, 'muộn thuốc', `An | Phòng | ${late} ${smoking}`);
    expect(text(judge(campaign, { individuals }).judged[0]?.card.total ?? null)).toBe(expected);
  });
});

describe('a target that is a figure itself', () => {
  const campaign = campaignOf({
    facts: [fact('đạt', 'number'), fact('giao', 'number')],
    criteria: [
      line('x', '10', {
        figure: 'đạt',
        measure: { kind: 'ratio', target: 'giao', lowerIsBetter: false },
      }),
    ],
  });
  test.each(
    table(`
      reached  target  points
      30       40      7.5
      30       0       -
      30       KAD     -
      30       -       -
      KAD      40      -
    `),
  )('$reached of $target: $points', ({ reached = '', target = '', points: expected }) => {
    const individuals = people(campaign, 'đạt giao', `An | Phòng | ${reached} ${target}`);
    expect(text(judge(campaign, { individuals }).judged[0]?.card.total ?? null)).toBe(expected);
  });
});
