import { describe, expect, test } from 'vitest';
import type { Award, Quota } from '../../src/domain/award';
import { inOrderOfBases } from '../../src/domain/quota';
import { outcomeOf } from '../support/awards';
import { award, gate, number, test_ } from '../support/rules';
import { table } from '../support/table';

describe('percentages', () => {
  const share = (percent: string, rounding: 'down' | 'up' | 'nearest', base = 'listed'): Quota => ({
    share: number(percent),
    base: { of: base as 'listed' },
    rounding,
  });
  const ten = Array.from({ length: 10 }, (_, index) => `N${String(index)} ${String(50 + index)}`);
  test.each(
    table(`
      percent  rounding  places
      15%      down      1
      15%      up        2
      15%      nearest   2
      14%      nearest   1
      14%      up        2
      20%      down      2
      20%      up        2
      0%       up        0
      // 29 % of 10 is 2,9; binary fractions would have made 28,999… of 0,29 × 100
      29%      down      2
      100%     down      10
    `),
  )('$percent of ten, rounded $rounding: $places', ({ percent = '', rounding, places }) => {
    const [result] = outcomeOf(
      [award('BK', share(percent, rounding as 'up'))],
      ten.join(', '),
    ).awards;
    expect(result?.places.count).toBe(Number(places));
  });

  test('29 % of a hundred is 29', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => `N${String(index)} ${String(index)}`);
    const [result] = outcomeOf([award('BK', share('29%', 'down'))], hundred.join(', ')).awards;
    expect(result?.places.count).toBe(29);
  });

  test('of the listed, the eligible, a class or those of another award', () => {
    const gates = [gate('K', 'v', 'A', { otherwise: { effect: 'ineligible' } })];
    const who = 'A1 90 P A, A2 80 P A, A3 70 P A, A4 60 P A, B1 95 P B, B2 95 P B';
    const count = (quota: Quota, more: readonly Award[] = []) =>
      outcomeOf([award('BK', quota), ...more], who, { gates }).awards[0]?.places;
    expect(count(share('50%', 'down', 'listed'))?.count).toBe(3);
    expect(count(share('50%', 'down', 'eligible'))?.count).toBe(2);
    const figure: Quota = {
      share: number('50%'),
      base: { of: 'figure', figure: 'TONG', test: test_('>=80') },
      rounding: 'down',
    };
    expect(count(figure)?.count).toBe(2);
    const holders: Quota = {
      share: number('34%'),
      base: { of: 'award', award: 'LĐTT' },
      rounding: 'down',
    };
    // What it is taken of is given out first, though it stands below.
    const below = award('LĐTT', 3, { exclusive: false });
    expect(count(holders, [below])).toMatchObject({ count: 1, basis: { base: 3 } });
  });

  test('numerator and denominator are said', () => {
    const { judged } = outcomeOf([award('BK', share('15%', 'down'))], ten.join(', '));
    expect(judged[9]?.decision.reasons).toContainEqual(
      expect.objectContaining({
        code: 'quotaShare',
        share: number('15%'),
        base: 10,
        exact: number('1.5'),
        places: 1,
        rounding: 'down',
      }),
    );
  });
});

describe('awards are given out in the order of the sheet, after what their numbers are taken of', () => {
  const ofSheet = (sheet: string): Award[] =>
    sheet.split(', ').map((each) => {
      const [subject, code = '', base] = each.split(/[:<]/);
      const half = { share: number('1/2'), rounding: 'up' } as const;
      const quota: Quota = base ? { ...half, base: { of: 'award', award: base } } : 1;
      return award(code, quota, { subject: subject === 'c' ? 'collective' : 'individual' });
    });
  test.each(
    table(`
      sheet                        order
      i:A, i:B                     A B
      i:A<B, i:B, i:C              B A C
      i:A<C, i:B, i:C              C A B
      i:A, i:B<A, c:C              A B C
      // half of what one award for collectives has: their own order stays as it is
      i:A<D, c:B, c:C, c:D         B C D A
      c:A<C, i:B, i:C              B C A
      // and what is taken within a subject leaves the other where it is
      c:D, i:A<B, i:B              D B A
      // each subject needs the other: what is needed comes first all the same
      i:A<D, c:B, c:C<E, c:D, i:E  D A B E C
    `),
  )('$sheet', ({ sheet = '', order = '' }) => {
    expect(inOrderOfBases(ofSheet(sheet), []).map(({ code }) => code)).toEqual(order.split(' '));
  });
});
