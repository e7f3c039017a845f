/** What is found wrong with classes, numbers, limits and scorers, case by case. */
import { describe, expect, test } from 'vitest';
import type { Quota, QuotaBase } from '../../src/domain/award';
import type { ScorerRule } from '../../src/domain/ballot';
import { checkAwards } from '../../src/domain/check-awards';
import { problems } from '../support/rule-problems';
import {
  award,
  campaignOf,
  limit,
  line,
  number,
  points,
  rank,
  scope,
  source,
} from '../support/rules';
import { table } from '../support/table';

const criteria = [line('1', '100')];
const share = (percent: string, base: QuotaBase = { of: 'listed' }): Quota & object => ({
  share: number(percent),
  base,
  rounding: 'down',
});
const halfOf = (code: string) => share('50%', { of: 'award', award: code });

describe('classes, from the best down', () => {
  test.each(
    table(`
      tests                    problem
      // the class is the first whose test the total passes, so an upper end may be left out
      >=90, >=80               -
      >=90, >=80, <80          -
      >90, >=70 <95            -
      >=90, >=70 <=89          classGap
      // the full score alone
      =100, >=90 <100          -
      =100, >=90 <95           classGap
      >=90, =80                classGap
      >=90, =95                classOutOfOrder
      // nothing can stand below a class without a lower end
      <50, <40                 classOutOfOrder
    `),
  )('$tests: $problem', ({ tests = '', problem }) => {
    const classes = tests.split(', ').map((each, index) => rank(`Loại ${String(index)}`, each));
    const found = checkAwards(campaignOf({ criteria, classes })).map(({ detail }) => detail.code);
    // Once for collectives, once for individuals.
    expect(found).toEqual(problem === '-' ? [] : [problem, problem]);
  });

  test('those for collectives and those for individuals are compared apart', () => {
    const classes = [
      rank('Tốt', '>=50', { appliesTo: ['collective'] }),
      rank('Tốt', '>=90', { appliesTo: ['individual'] }),
    ];
    expect(problems({ criteria, classes })).toEqual([]);
  });

  test.each(
    table(`
      answer  problems
      A       classOutOfOrder at class:Đạt.classTest
      B       -
    `),
  )(
    'those under another answer than $answer are left alone',
    ({ answer = '', problems: wrong }) => {
      const question = {
        code: 'Q1',
        text: 'Thang nào?',
        planWords: '',
        options: [
          { code: 'A', text: 'Cũ' },
          { code: 'B', text: 'Mới' },
        ],
        answer,
        source,
      };
      const onlyIf = scope('Q1=A');
      const classes = [rank('Tốt', '>=50', { onlyIf }), rank('Đạt', '>=90', { onlyIf })];
      expect(problems({ criteria, classes, questions: [question] })).toEqual(
        wrong === '-' ? [] : [wrong],
      );
    },
  );
});

describe('numbers taken of awards', () => {
  const circlesOf = (...awards: readonly [string, Quota][]) =>
    checkAwards(
      campaignOf({ criteria, awards: awards.map(([code, quota]) => award(code, quota)) }),
    ).map(({ detail, place }) =>
      detail.code === 'ruleCycle' ? `${place.code}: ${detail.circle.join(' < ')}` : detail.code,
    );

  test('of each other', () => {
    expect(circlesOf(['A', halfOf('B')], ['B', halfOf('A')])).toEqual(['A: A < B', 'B: B < A']);
  });
  test('of itself', () => {
    expect(circlesOf(['A', halfOf('A')])).toEqual(['A: A']);
    expect(circlesOf(['B', 3], ['A', halfOf('A')])).toEqual(['A: A']);
  });
  test('one after another, or of those listed, is no circle', () => {
    expect(circlesOf(['A', halfOf('B')], ['B', halfOf('C')], ['C', 3])).toEqual([]);
    expect(circlesOf(['A', halfOf('B')], ['B', share('10%')])).toEqual([]);
  });
  test('what leads into a circle is no part of it', () => {
    expect(circlesOf(['A', halfOf('B')], ['B', halfOf('C')], ['C', halfOf('B')])).toEqual([
      'B: B < C',
      'C: C < B',
    ]);
  });
  test('an award that is not there is no circle', () => {
    expect(circlesOf(['A', halfOf('Z')])).toEqual([]);
  });
});

describe('limits', () => {
  const awards = [award('A', 2), award('B', 5), award('C', share('20%')), award('D', 'unlimited')];
  const of = (...limits: readonly ReturnType<typeof limit>[]) =>
    problems({ criteria, awards, limits });
  const reserved = { kind: 'reserved' } as const;

  test.each(
    table(`
      award  reserved  problem
      A      2         -
      A      3         reservedAboveQuota at limit:0.limitAmount
      // its own award counts, not the first of the sheet
      B      5         -
      B      6         reservedAboveQuota at limit:0.limitAmount
      // how many a percentage makes is not known yet
      C      9         -
      D      9         -
      Z      9         -
    `),
  )(
    '$reserved places reserved of $award: $problem',
    ({ award: code = '', reserved: n, problem }) => {
      expect(of(limit(code, Number(n), reserved))).toEqual(problem === '-' ? [] : [problem]);
    },
  );

  test('a percentage is above 0 and not above 100', () => {
    const half = share('50%') as Exclude<Quota & object, string>;
    expect(of(limit('A', half), limit('A', half, reserved))).toEqual([]);
    expect(of(limit('A', half), limit('A', share('0%')))).toEqual([
      'percentInvalid at limit:1.limitAmount',
    ]);
  });
});

describe('scorers', () => {
  const rules: Readonly<Record<string, ScorerRule>> = {
    mean: { kind: 'mean' },
    weighted: { kind: 'weighted' },
    trimmed: { kind: 'trimmed' },
    last: { kind: 'last' },
    third: { kind: 'third', over: points('1') },
  };
  test.each(
    table(`
      rule      scorers  problem
      trimmed   A        scorersTooFew at scorer:A.scorerCode
      trimmed   A B      scorersTooFew at scorer:B.scorerCode
      trimmed   A B C    -
      third     A        scorersTooFew at scorer:A.scorerCode
      third     A B      scorersTooFew at scorer:B.scorerCode
      third     A B C    -
      mean      A        -
      weighted  A        -
      last      A        -
    `),
  )('$rule of $scorers: $problem', ({ rule = '', scorers = '', problem }) => {
    const combine = rules[rule];
    if (!combine) throw new Error(rule);
    const marking = {
      scorers: scorers
        .split(' ')
        .map((code) => ({ code, name: code, unit: '', weight: number('1') })),
      combine,
      periods: [],
      periodCombine: 'mean',
    } as const;
    expect(problems({ criteria, marking })).toEqual(problem === '-' ? [] : [problem]);
  });
});

describe('numbers that are taken of each other', () => {
  const half = (code: string) => limit('BK', halfOf(code));
  test.each([
    {
      what: 'a number of itself',
      awards: [award('BK', halfOf('BK'))],
      limits: [],
      found: ['award:BK'],
    },
    {
      what: 'two numbers of each other',
      awards: [award('BK', halfOf('GK')), award('GK', halfOf('BK'))],
      limits: [],
      found: ['award:BK', 'award:GK'],
    },
    {
      what: 'a limit of its own award',
      awards: [award('BK', 4)],
      limits: [half('BK')],
      found: ['limit:0'],
    },
    {
      what: 'a limit of an award whose number is taken of this one',
      awards: [award('BK', 4), award('GK', halfOf('BK'))],
      limits: [limit('GK', 1), half('GK')],
      found: ['limit:1', 'award:GK'],
    },
    {
      what: 'one after another, and no way back',
      awards: [award('BK', 4), award('GK', halfOf('BK')), award('KK', halfOf('GK'))],
      limits: [limit('KK', halfOf('BK'))],
      found: [],
    },
  ])('$what', ({ awards, limits, found }) => {
    expect(problems({ criteria, awards, limits })).toEqual(
      found.map((place) => `ruleCycle at ${place}.quotaBase`),
    );
  });
});
