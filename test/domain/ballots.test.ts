import { describe, expect, test } from 'vitest';
import type { MarkingRules, ScorerRule } from '../../src/domain/ballot';
import { ONE_MARK } from '../../src/domain/ballot';
import {
  campaignOf,
  columnsOf,
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

const rules: Readonly<Record<string, ScorerRule>> = {
  mean: { kind: 'mean' },
  weighted: { kind: 'weighted' },
  trimmed: { kind: 'trimmed' },
  last: { kind: 'last' },
  third: { kind: 'third', over: points('1.5') },
};

/** The total of An (unit P1) from ballots "scorer/period mark". */
function marked(marking: Partial<MarkingRules>, ballots: string, decimals = 2): string {
  const campaign = campaignOf({
    criteria: [line('1', '10', { decimals })],
    marking: { ...ONE_MARK, ...marking },
  });
  const rows = ballots === '' ? [] : ballots.split(', ').map((each) => each.split(' '));
  const individuals = {
    ...people(campaign, '', 'An | P1 |'),
    ballots: {
      nominees: rows.map(() => 0),
      scorers: rows.map(([from = '']) => from.split('/')[0] ?? ''),
      periods: rows.map(([from = '']) => from.split('/')[1] ?? ''),
      ...columnsOf(
        campaign,
        '1',
        rows.map(([, cell = '-']) => [cell]),
      ),
    },
  };
  return text(judge(campaign, { individuals }).judged[0]?.card.total ?? null);
}

const scorer = (code: string, weight: string, unit = '') => ({
  code,
  name: code,
  unit,
  weight: number(weight),
});

describe('several scorers', () => {
  const scorers = [scorer('A', '2'), scorer('B', '1'), scorer('C', '1')];
  test.each(
    table(`
      rule      ballots          mark
      mean      A 8, B 9, C 9    8.67
      mean      A 8, B 9, C KAD  8.5
      // one missing mark: there is no mean of the others
      mean      A 8, B 9         -
      mean      A 8, B 9, C -    -
      // (2 × 8 + 9 + 10) ÷ 4
      weighted  A 8, B 9, C 10   8.75
      // without the highest and the lowest
      trimmed   A 1, B 9, C 10   9
      trimmed   A 9, B 9, C KAD  -
      last      A 8, B 9, C 7    7
      last      C 7              7
      last      A 8, B 9         -
      third     A 8, B 9         8.5
      // exactly 1,5 apart is not more than 1,5
      third     A 8, B 9.5       8.75
      third     A 8, B 9.6       -
      third     A 8, B 9.6, C 9  9
      third     A 9.6, B 8, C 9  9
      third     A 8              -
      third     A KAD, B 9       9
      third     A 7, B KAD       7
    `),
  )('$rule of $ballots: $mark', ({ rule = '', ballots = '', mark }) => {
    const combine = rules[rule];
    if (!combine) throw new Error(rule);
    expect(marked({ scorers, combine }, ballots)).toBe(mark);
  });

  test('trimmed of five leaves three', () => {
    const five = ['A', 'B', 'C', 'D', 'E'].map((code) => scorer(code, '1'));
    const combine = { kind: 'trimmed' } as const;
    expect(marked({ scorers: five, combine }, 'A 1, B 7, C 8, D 9, E 10')).toBe('8');
    expect(marked({ scorers: five, combine }, 'A 7, B 7, C 7, D 9, E 9')).toBe('7.67');
  });

  test('nobody’s mark of the own unit counts, and it is not missed either', () => {
    const own = [scorer('A', '1', 'P1'), scorer('B', '1', 'P2'), scorer('C', '1', 'P3')];
    expect(marked({ scorers: own }, 'A 10, B 8, C 9')).toBe('8.5');
    expect(marked({ scorers: own }, 'B 8, C 9')).toBe('8.5');
    const lastOwn = [scorer('B', '1'), scorer('C', '1', 'P1')];
    expect(marked({ scorers: lastOwn, combine: { kind: 'last' } }, 'B 8, C 9')).toBe('8');
  });
});

describe('several periods', () => {
  const periods = [
    { code: 'T1', weight: number('1') },
    { code: 'T2', weight: number('3') },
  ];
  test.each(
    table(`
      combine  ballots           mark
      // (8 + 3 × 6) ÷ 4
      mean     /T1 8, /T2 6      6.5
      mean     /T1 8, /T2 KAD    8
      mean     /T1 8             -
      // 1 × 2 + 3 × 2,5
      sum      /T1 2, /T2 2.5    9.5
    `),
  )('$combine of $ballots: $mark', ({ combine, ballots = '', mark }) => {
    expect(marked({ periods, periodCombine: combine as 'sum' }, ballots)).toBe(mark);
  });

  test('scorers within each period, rounded once at the end', () => {
    const scorers = [scorer('A', '1'), scorer('B', '1'), scorer('C', '1')];
    // (8,333… + 3 × 6,666…) ÷ 4 = 7,083…; rounding in between would not show, 0 decimals do.
    const ballots = 'A/T1 8, B/T1 8, C/T1 9, A/T2 6, B/T2 7, C/T2 7';
    expect(marked({ scorers, periods }, ballots)).toBe('7.08');
    expect(marked({ scorers, periods }, ballots, 0)).toBe('7');
  });
});

test('each ballot is measured before it is combined: labels of several scorers', () => {
  const campaign = campaignOf({
    criteria: [line('1', '10', { measure: rowsOf('Tốt: 10; Khá: 7; Kém: 0') })],
    marking: { ...ONE_MARK, scorers: [scorer('A', '1'), scorer('B', '1')] },
  });
  const individuals = {
    ...people(campaign, '', 'An | P1 |'),
    ballots: {
      nominees: [0, 0],
      scorers: ['A', 'B'],
      periods: ['', ''],
      ...columnsOf(campaign, '1', [['Tốt'], ['Khá']]),
    },
  };
  expect(text(judge(campaign, { individuals }).judged[0]?.card.total ?? null)).toBe('8.5');
});

describe('what else a ballot may meet', () => {
  const two = [scorer('A', '1'), scorer('B', '1')];

  test('everybody KAD: the line does not apply, in one period as in all', () => {
    const periods = [
      { code: 'T1', weight: number('1') },
      { code: 'T2', weight: number('1') },
    ];
    expect(marked({ scorers: two }, 'A KAD, B KAD')).toBe('-');
    expect(marked({ scorers: two, combine: { kind: 'weighted' } }, 'A KAD, B KAD')).toBe('-');
    expect(marked({ periods }, '/T1 KAD, /T2 KAD')).toBe('-');
    expect(marked({ scorers: two, periods }, 'A/T1 KAD, B/T1 KAD, A/T2 8, B/T2 6')).toBe('7');
    const third = { kind: 'third', over: points('1') } as const;
    expect(marked({ scorers: two, combine: third }, 'A KAD, B KAD')).toBe('-');
  });

  test('where every scorer is of the own unit there is no mark', () => {
    const own = [scorer('A', '1', 'P1')];
    for (const combine of Object.values(rules)) {
      expect(marked({ scorers: own, combine }, 'A 8')).toBe('-');
    }
  });

  test('a measure with other figures takes those of the nominee, ballot by ballot', () => {
    const campaign = campaignOf({
      facts: [fact('chuẩn', 'number')],
      criteria: [
        line('1', '10', { measure: { kind: 'ratio', target: 'chuẩn', lowerIsBetter: false } }),
      ],
      marking: { ...ONE_MARK, scorers: two },
    });
    const individuals = {
      ...people(campaign, 'chuẩn', 'An | P1 | 20\nBình | P1 | 40'),
      ballots: {
        nominees: [0, 0, 1, 1],
        scorers: ['A', 'B', 'A', 'B'],
        periods: ['', '', '', ''],
        ...columnsOf(campaign, '1', [['10'], ['20'], ['10'], ['30']]),
      },
    };
    // An: (10 × 10 ÷ 20 + 10) ÷ 2 = 7,5. Bình: (10 × 10 ÷ 40 + 10 × 30 ÷ 40) ÷ 2 = 5.
    const totals = judge(campaign, { individuals }).judged.map(({ card }) => text(card.total));
    expect(totals).toEqual(['7.5', '5']);
  });

  test('a scorer without a unit marks a nominee without one', () => {
    const campaign = campaignOf({
      criteria: [line('1', '10')],
      marking: { ...ONE_MARK, scorers: two },
    });
    const individuals = {
      ...people(campaign, '', 'An | |'),
      ballots: {
        nominees: [0, 0],
        scorers: ['A', 'B'],
        periods: ['', ''],
        ...columnsOf(campaign, '1', [['8'], ['9']]),
      },
    };
    expect(text(judge(campaign, { individuals }).judged[0]?.card.total ?? null)).toBe('8.5');
  });
});
