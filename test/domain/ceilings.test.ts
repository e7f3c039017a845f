/** Limits beside each other and within each other, and percentages of the people of a unit. */
import { describe, expect, test } from 'vitest';
import type { Limit, Percentage, Quota, QuotaBase } from '../../src/domain/award';
import type { Campaign } from '../../src/domain/campaign';
import { outcomeOf, shape } from '../support/awards';
import { award, gate, limit, number, scope, source, test_ } from '../support/rules';
import { said } from '../support/said';
import { table } from '../support/table';

const share = (percent: string, base: QuotaBase, rounding: Percentage['rounding']): Percentage => ({
  share: number(percent),
  base,
  rounding,
});
const of = (
  limits: readonly Limit[],
  who: string,
  quota: Quota = 10,
  more: Partial<Campaign> = {},
) => outcomeOf([award('BK', quota)], who, { limits, ...more });

/** A limit of one, told apart by the section of the plan that states it. */
const one = (section: string, more: Partial<Limit>) =>
  limit('BK', 1, { source: { ...source, section }, ...more });

const question = (answer: string) => ({
  code: 'Q1',
  text: 'Có dành chỗ không?',
  planWords: '',
  options: [
    { code: 'A', text: 'Có' },
    { code: 'B', text: 'Không' },
  ],
  answer,
  source,
});

describe('which limits hold', () => {
  test('a limit of another award does not bind this one', () => {
    const { awards } = outcomeOf([award('BK', 2), award('GK', 1)], 'An 95 P1, Bình 94 P1', {
      limits: [limit('GK', 1, { per: 'unit' }), limit('GK', 0)],
    });
    expect(shape(awards[0])).toMatchObject({ proposed: 'An Bình', beyond: '-' });
  });

  test.each(
    table(`
      kind      answer  proposed
      atMost    A       An
      atMost    B       An Bình
      // one of two places is kept for those with B
      reserved  A       An
      reserved  B       An Bình
    `),
  )('$kind under the answer $answer', ({ kind, answer = '', proposed }) => {
    const [among, amount] = kind === 'atMost' ? ['Q1=A; v=A', 1] : ['Q1=A; v=B', 1];
    const limits = [limit('BK', amount, { kind: kind as 'atMost', among: scope(among) })];
    const { awards } = of(limits, 'An 95 P A, Bình 94 P A', 2, { questions: [question(answer)] });
    expect(shape(awards[0])).toMatchObject({ proposed });
  });

  test('a full award is no limit of a part', () => {
    const { awards } = of([], 'An 95, Bình 94', 1);
    expect(awards[0]?.beyond[0]?.by.cell).toEqual({ limit: null, of: '', places: 1, left: 0 });
  });
});

describe('whoever meets two full limits is told of the wider one', () => {
  const limits: Readonly<Record<string, Partial<Limit>>> = {
    unit: { per: 'unit', among: scope('v=A') },
    value: { per: 'v', among: scope('v=A') },
    anyValue: { per: 'v' },
    all: { per: 'all' },
  };
  test.each(
    table(`
      narrow  wide      told
      unit    all       limitReached rank=2 points=90 places=1 @wide
      unit    anyValue  limitReached rank=2 points=90 of=A places=1 @wide
      value   all       limitReached rank=2 points=90 places=1 @wide
    `),
  )('$narrow and $wide', ({ narrow = '', wide = '', told }) => {
    const pair = [one('narrow', limits[narrow] ?? {}), one('wide', limits[wide] ?? {})];
    const rows = [pair, pair.toReversed()];
    for (const each of rows) {
      expect(said(of(each, 'An 95 P1 A, Bình 90 P1 A').judged[1])).toEqual([told]);
    }
  });
});

describe('the order of the rows decides nothing', () => {
  const half = share('50%', { of: 'quota' }, 'down');
  const third = share('1/3', { of: 'listed' }, 'up');
  const backwards = (each: Limit) =>
    Object.fromEntries(Object.entries(each).toReversed()) as unknown as Limit;
  const pairs: Readonly<Record<string, readonly [Limit, Limit]>> = {
    scopes: [one('IV', { among: scope('v=A') }), one('V', { among: scope('v=A|B') })],
    percentages: [one('IV', { amount: half }), one('V', { amount: third })],
    sections: [one('IV', {}), one('V', {})],
    kinds: [one('IV', {}), one('V', { kind: 'reserved', among: scope('v=B') })],
  };
  test.each(Object.keys(pairs).map((name) => ({ name })))('of two limits: $name', ({ name }) => {
    const [first, second] = pairs[name] ?? [];
    if (!first || !second) throw new Error(name);
    // Of two places one is left to Bình by neither limit.
    const told = (...limits: readonly Limit[]) => {
      const { judged, awards } = of(limits, 'An 95 P1 A, Bình 90 P1 A, Chi 85 P2 Có', 2);
      expect(shape(awards[0]).proposed.split(' ')[0]).toBe('An');
      return said(judged[1]);
    };
    const expected = told(first, second);
    expect(expected).toHaveLength(1);
    expect(expected[0]).toMatch(/^limitReached rank=2 points=90 places=1 @I?V$/);
    expect(told(second, first)).toEqual(expected);
    // Nor does the order in which the parts of a limit were put down.
    expect(told(first, backwards(second))).toEqual(expected);
    expect(told(backwards(first), second)).toEqual(expected);
    expect(told(backwards(second), first)).toEqual(expected);
  });

  test('two of a unit with one place are one person for the limit that both are in', () => {
    const limits = [
      limit('BK', 1, { per: 'unit' }),
      limit('BK', 2, { among: scope('v=A') }),
      limit('BK', 2, { per: 'v' }),
    ];
    // Three with A for two places; but An and Bình can only take one of them.
    for (const rows of [limits, limits.toReversed()]) {
      const { awards } = of(rows, 'An 95 P1 A, Bình 95 P1 A, Chi 95 P2 A', 5);
      expect(shape(awards[0])).toMatchObject({ proposed: 'Chi', tied: 'An Bình', places: '1' });
    }
  });
});

describe('a percentage in each unit is taken of the people of that unit', () => {
  const told = (base: QuotaBase, who: string, more: Partial<Campaign> = {}) => {
    const limits = [limit('BK', share('50%', base, 'up'), { per: 'unit' })];
    const { awards } = of(limits, who, 10, more);
    const cells = (awards[0]?.beyond ?? []).map(
      ({ contender, by }) => `${contender.id} ${by.cell.of} ${String(by.cell.places)}`,
    );
    return { proposed: shape(awards[0]).proposed, cells };
  };

  test('of those listed', () => {
    // Half of four is 2, half of two is 1.
    expect(
      told({ of: 'listed' }, 'A1 95 P1, A2 94 P1, A3 93 P1, A4 92 P1, B1 91 P2, B2 90 P2'),
    ).toEqual({ proposed: 'A1 A2 B1', cells: ['A3 P1 2', 'A4 P1 2', 'B2 P2 1'] });
  });

  test('of the eligible', () => {
    const gates = [gate('K', 'v', 'A', { otherwise: { effect: 'ineligible' } })];
    // Of P1 two are eligible, of P2 three: half of three is 1,5, up 2.
    const who =
      'A1 95 P1 A, A2 94 P1 A, A3 93 P1 B, A4 92 P1 B, B1 91 P2 A, B2 90 P2 A, B3 89 P2 A';
    expect(told({ of: 'eligible' }, who, { gates })).toEqual({
      proposed: 'A1 B1 B2',
      cells: ['A2 P1 1', 'B3 P2 2'],
    });
  });

  test('of those who pass a test', () => {
    // From 90: three in P1, one in P2.
    const who = 'A1 95 P1, A2 93 P1, A3 91 P1, B1 92 P2, B2 80 P2, B3 70 P2';
    expect(told({ of: 'figure', figure: 'TONG', test: test_('>=90') }, who)).toEqual({
      proposed: 'A1 A2 B1',
      cells: ['A3 P1 2', 'B2 P2 1', 'B3 P2 1'],
    });
  });

  test('of the places of the award it is the same in every unit', () => {
    // Half of ten places.
    const six = Array.from({ length: 6 }, (_, at) => `A${String(at)} ${String(90 - at)} P1`);
    expect(told({ of: 'quota' }, [...six, 'B1 60 P2'].join(', '))).toEqual({
      proposed: 'A0 A1 A2 A3 A4 B1',
      cells: ['A5 P1 5'],
    });
  });
});

describe('an award without a number', () => {
  const inUnit = limit('BK', 1, { per: 'unit' });
  const half = share('50%', { of: 'quota' }, 'down');
  const cases: Readonly<Record<string, readonly Limit[]>> = {
    plain: [inUnit],
    // Half of any number is any number, and so is what places for others leave of it.
    share: [inUnit, limit('BK', half, { among: scope('v=A') })],
    reserved: [inUnit, limit('BK', 2, { kind: 'reserved', among: scope('v=B') })],
    reservedShare: [inUnit, limit('BK', half, { kind: 'reserved', among: scope('v=B') })],
  };
  test.each(Object.keys(cases).map((name) => ({ name })))('$name', ({ name }) => {
    const { awards } = of(cases[name] ?? [], 'An 95 P1 A, Bình 95 P1 A, Chi 90 P2 A', 'unlimited');
    expect(shape(awards[0])).toEqual({
      proposed: 'Chi',
      tied: 'An Bình',
      places: '1',
      beyond: '-',
      empty: '0',
    });
  });

  test('what is kept for others, and is not known yet, leaves any number as well', () => {
    const open = share('50%', { of: 'award', award: 'GK' }, 'up');
    const { awards } = outcomeOf(
      [award('GK', 'awaiting'), award('BK', 'unlimited')],
      'An 95 P A, Bình 90 P B',
      { limits: [limit('BK', open, { kind: 'reserved', among: scope('v=B') })] },
    );
    expect(shape(awards[1])).toMatchObject({ proposed: 'An Bình', beyond: '-' });
  });
});
