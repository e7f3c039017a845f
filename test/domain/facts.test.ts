/** Facts derived from other figures. */
import { describe, expect, test } from 'vitest';
import type { Derivation } from '../../src/domain/fact';
import { derived } from '../support/derived';
import { line, number, people, test_ } from '../support/rules';
import { table } from '../support/table';

describe('one operation over figures of the same nominee', () => {
  const of = (codes: string, weights = '') =>
    codes.split(' ').map((figure, index) => ({
      figure,
      weight: number(weights.split(' ')[index] || '1'),
    }));
  test.each(
    table(`
      operation   a     b     weights  result
      sum         2.5   3     1 1      11/2
      sum         2     KAD   1 1      2
      sum         KAD   KAD   1 1      KAD
      sum         2     -     1 1      -
      sum         2     chữ   1 1      -
      difference  5     3     1 1      2
      difference  3     5     1 1      -2
      difference  3     KAD   1 1      KAD
      difference  KAD   3     1 1      KAD
      quotient    12    15    1 1      4/5
      quotient    12    0     1 1      KAD
      quotient    12    KAD   1 1      KAD
      quotient    12    -     1 1      -
      mean        8     5     1 1      13/2
      // (2 × 8 + 1 × 5) ÷ 3
      mean        8     5     2 1      7
      mean        8     KAD   2 1      8
      max         8     5     1 1      8
      min         8     5     1 1      5
      max         5     8     1 1      8
      min         5     8     1 1      5
      max         KAD   5     1 1      5
      max         2025-03-01  2025-02-28  1 1  2025-03-01
      // a day and a number cannot be compared
      max         2025-03-01  5  1 1   -
    `),
  )('$operation of $a and $b: $result', ({ operation, a = '', b = '', weights, result }) => {
    const derivation: Derivation = {
      how: 'combine',
      operation: operation as 'sum',
      of: of('a b', weights),
    };
    const found = derived(
      derivation,
      {
        entered: [
          ['a', 'number'],
          ['b', 'number'],
        ],
      },
      (campaign) => ({
        individuals: people(campaign, 'a b', `An | P | ${a} ${b}`),
      }),
    );
    expect(found).toEqual([result]);
  });
});

describe('whole months', () => {
  test.each(
    table(`
      from        to          months
      2025-09-30  -           1
      // the review date is 30/10/2025: the month is full on its day
      2025-10-01  -           0
      2025-09-29  -           1
      2024-10-30  -           12
      2024-10-31  -           11
      2025-11-05  -           0
      KAD         -           KAD
    `),
  )('from $from to the review date: $months', ({ from = '', months }) => {
    const found = derived(
      { how: 'months', from: 'a', to: null },
      { entered: [['a', 'date']] },
      (campaign) => ({
        individuals: people(campaign, 'a', `An | P | ${from}`),
      }),
    );
    expect(found).toEqual([months]);
  });
  test.each(
    table(`
      from        to          months
      2025-01-15  2025-04-14  2
      2025-01-15  2025-04-15  3
      2025-01-31  2025-02-28  0
      2025-01-15  -           -
      -           2025-04-15  -
      2025-01-15  KAD         KAD
      2025-01-15  5           -
    `),
  )('from $from to $to: $months', ({ from = '', to = '', months }) => {
    const found = derived(
      { how: 'months', from: 'a', to: 'b' },
      {
        entered: [
          ['a', 'date'],
          ['b', 'date'],
        ],
      },
      (campaign) => ({ individuals: people(campaign, 'a b', `An | P | ${from} ${to}`) }),
    );
    expect(found).toEqual([months]);
  });
});

describe('the part of criteria at full marks', () => {
  test.each(
    table(`
      marks           share
      10 10 10 10 10  1
      // 4 of 5 is exactly 80 %
      10 10 10 10 9   4/5
      10 10 10 KAD 9  3/4
      10 10 10 10 -   -
      KAD KAD KAD KAD KAD  KAD
    `),
  )('$marks: $share', ({ marks = '', share }) => {
    const codes = ['1', '2', '3', '4', '5'];
    const found = derived(
      { how: 'fullShare', of: codes },
      { more: { criteria: [...codes, 'khác'].map((code) => line(code, '10')) } },
      (campaign) => ({ individuals: people(campaign, codes.join(' '), `An | P | ${marks}`) }),
    );
    expect(found).toEqual([share]);
  });

  test('a line that does not apply counts as left out even where it has full points', () => {
    const criteria = ['1', '2'].map((code) => line(code, '10', { notApplicable: 'full' }));
    const found = derived(
      { how: 'fullShare', of: ['1', '2'] },
      { more: { criteria } },
      (campaign) => ({
        individuals: people(campaign, '1 2', 'An | P | KAD 9'),
      }),
    );
    expect(found).toEqual(['0']);
  });
});

describe('seen against the cohort', () => {
  const rows = 'An | P | 9 A\nBình | P | 7 A\nChi | P | 7 A\nDũng | P | KAD A\nEm | P | 4 B';
  const cohort = (compute: string, within: string | null, list = rows) =>
    derived(
      { how: 'cohort', function: compute as 'mean', of: 'a', within },
      {
        entered: [
          ['a', 'number'],
          ['k', 'choice'],
        ],
      },
      (campaign) => ({ individuals: people(campaign, 'a k', list) }),
    );
  test.each(
    table(`
      compute  within  An    Bình  Chi   Dũng  Em
      // (9 + 7 + 7 + 4) ÷ 4
      mean     -       27/4  27/4  27/4  KAD   27/4
      max      -       9     9     9     KAD   9
      min      -       4     4     4     KAD   4
      rank     -       1     2     2     KAD   4
      mean     k       23/3  23/3  23/3  KAD   4
      rank     k       1     2     2     KAD   1
    `),
  )('$compute within $within', ({ compute = '', within, ...expected }) => {
    expect(cohort(compute, within === 'k' ? 'k' : null)).toEqual(Object.values(expected));
  });

  test('while one is blank nobody of the cohort has the figure', () => {
    const open = rows.replace('Chi | P | 7', 'Chi | P | -');
    expect(cohort('mean', null, open)).toEqual(['-', '-', '-', 'KAD', '-']);
    expect(cohort('mean', 'k', open)).toEqual(['-', '-', '-', 'KAD', '4']);
    expect(cohort('rank', null, open)).toEqual(['-', '-', '-', 'KAD', '-']);
  });

  test('without its stratum a nominee has no figure', () => {
    expect(cohort('mean', 'k', 'An | P | 9 A\nBình | P | 7 -')).toEqual(['9', '-']);
  });
});

describe('between a unit and its people', () => {
  const staff = 'An | P1 | 3 Có\nBình | P1 | 5 Không\nChi | P2 | KAD Không\nDũng | P3 | - -';
  const units = 'P1 | P1 |\nP2 | P2 |\nP3 | P3 |\nP4 | P4 |';
  const members = (aggregate: string, of: string | null, test: string | null) =>
    derived(
      {
        how: 'members',
        aggregate: aggregate as 'sum',
        of,
        test: test === null ? null : test_(test),
      },
      {
        entered: [
          ['a', 'number'],
          ['n', 'choice'],
        ],
      },
      (campaign) => ({
        individuals: people(campaign, 'a n', staff),
        collectives: people(campaign, '', units),
      }),
      'collective',
    );
  test.each(
    table(`
      aggregate  of  test   P1   P2   P3  P4
      sum        a   -      8    0    -   0
      mean       a   -      4    KAD  -   KAD
      max        a   -      5    KAD  -   KAD
      min        a   -      3    KAD  -   KAD
      count      n   Có     1    0    -   0
      share      n   Có     1/2  0    -   KAD
      count      -   -      2    1    1   0
    `),
  )('$aggregate of $of', ({ aggregate = '', of, test: wanted, ...expected }) => {
    const found = members(
      aggregate,
      of === '-' ? null : (of ?? null),
      wanted === '-' ? null : (wanted ?? null),
    );
    expect(found).toEqual(Object.values(expected));
  });

  test('a person has the figure of the own unit', () => {
    const found = derived({ how: 'unit', of: 'a' }, { entered: [['a', 'number']] }, (campaign) => ({
      individuals: people(campaign, '', 'An | P1 |\nBình | P2 |\nChi | P9 |'),
      collectives: people(campaign, 'a', 'P1 | P1 | 7\nP2 | P2 | KAD'),
    }));
    expect(found).toEqual(['7', 'KAD', '-']);
  });
});
