/** Contradictions in the amounts of a rubric: points, ranges, weights, classes, numbers. */
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/domain/check-rules';
import type { Criterion } from '../../src/domain/criterion';
import { linear, problems, ratio } from '../support/rule-problems';
import {
  award,
  campaignOf,
  fact,
  gate,
  group,
  limit,
  line,
  number,
  points,
  rank,
  rowsOf,
  scope,
} from '../support/rules';
import { table } from '../support/table';

describe('a line that cannot be as it says', () => {
  const cases: Readonly<Record<string, Partial<Criterion>>> = {
    plain: {},
    minimum: { pointsMin: points('11') },
    negative: { pointsMin: points('-5'), measure: rowsOf('Tốt: 8; Kém: -5') },
    aboveMax: { measure: rowsOf('Tốt: 11; Kém: 0') },
    belowMin: { measure: rowsOf('Tốt: 10; Kém: -1') },
    whole: { measure: rowsOf('>=90: 10; >=80 <90: 8; <80: 0') },
    bothEnds: { measure: rowsOf('>=90: 10; >=80 <=90: 8; <80: 0') },
    noEnd: { measure: rowsOf('>90: 10; >=80 <90: 8; <80: 0') },
    gap: { measure: rowsOf('>=90: 10; >=80 <85: 8; <80: 0') },
    inside: { measure: rowsOf('>=80: 10; >=85 <90: 8; <80: 0') },
    counts: { measure: rowsOf('=0: 10; =1: 9; =2: 7; >=3: 0') },
    countGap: { measure: rowsOf('=0: 10; =1: 9; >=3: 0') },
    countTwice: { measure: rowsOf('=0: 10; =1: 9; >=1: 0') },
    halfCounts: { measure: rowsOf('=0: 10; >=1 <2: 9; >=2: 0') },
    deduct: { measure: linear('10', '-0.5') },
    wholeDeduct: { measure: linear('10', '-10') },
    largeDeduct: { measure: linear('10', '-10.5') },
    low: { measure: linear('-1', '1') },
    high: { measure: linear('11', '-1') },
    unreachable: { measure: linear('8', '-1') },
    reachable: { measure: linear('8', '-1', '0.5') },
    target: { measure: ratio('95') },
    noTarget: { measure: ratio('0') },
    below: { measure: ratio('-3') },
  };
  test.each(
    table(`
      line         problem
      plain        -
      minimum      minimumAboveMaximum
      negative     -
      aboveMax     tablePointsOutside
      belowMin     tablePointsOutside
      whole        -
      bothEnds     rangesOverlap
      noEnd        rangesGap
      gap          rangesGap
      inside       rangesOverlap
      counts       -
      countGap     rangesGap
      countTwice   rangesOverlap
      halfCounts   -
      deduct       -
      wholeDeduct  -
      largeDeduct  deductionTooLarge
      low          startOutside
      high         startOutside
      unreachable  maximumUnreachable
      reachable    -
      target       -
      noTarget     targetInvalid
      below        targetInvalid
    `),
  )('$line: $problem', ({ line: name = '', problem }) => {
    const more = cases[name];
    if (!more) throw new Error(name);
    const found = checkRules(campaignOf({ criteria: [line('1', '10', more)] }));
    expect(found.map(({ detail }) => detail.code)).toEqual(problem === '-' ? [] : [problem]);
  });
});

describe('groups that do not add up', () => {
  const criteria = [
    line('1', '10', { group: 'A' }),
    line('2', '5', { group: 'A' }),
    line('3', '5', { group: 'B' }),
  ];
  const of = (...groups: readonly Parameters<typeof group>[]) =>
    problems({ criteria, groups: groups.map(([code, more]) => group(code, more)) });

  test('a stated maximum is what the lines reach, unless what is over is cut', () => {
    expect(of(['A', { pointsMax: points('15') }])).toEqual([]);
    expect(of(['A', { pointsMax: points('12') }])).toEqual(['groupMaximum at group:A.groupMax']);
    expect(of(['A', { pointsMax: points('12'), cut: true }])).toEqual([]);
    // A ceiling that nobody can reach promises points that are not there.
    expect(of(['A', { pointsMax: points('20') }])).toEqual(['groupMaximum at group:A.groupMax']);
    expect(of(['A', { pointsMax: points('20'), cut: true }])).toEqual([
      'groupMaximum at group:A.groupMax',
    ]);
    expect(of(['TONG', { pointsMax: points('20') }])).toEqual([]);
    expect(of(['TONG', { pointsMax: points('100') }])).toEqual([
      'groupMaximum at group:TONG.groupMax',
    ]);
    // A cut in a group counts in the total.
    expect(
      of(['A', { pointsMax: points('12'), cut: true }], ['TONG', { pointsMax: points('17') }]),
    ).toEqual([]);
  });

  test('the best of alternatives and a mean reach less than their sum', () => {
    expect(of(['A', { combine: 'best', pointsMax: points('10') }])).toEqual([]);
    expect(of(['A', { combine: 'mean', pointsMax: points('7.5') }])).toEqual([]);
    expect(of(['A', { combine: 'mean', pointsMax: points('10') }])).toHaveLength(1);
  });

  test('weights make a whole, and all parts have one', () => {
    const w = (a: string, b: string) =>
      of(['A', { weight: number(a) }], ['B', { weight: number(b) }]);
    expect(w('30%', '70%')).toEqual([]);
    expect(w('30%', '60%')).toEqual(['weightsNotWhole at group:A.groupWeight']);
    expect(w('0%', '100%')).toEqual(['weightInvalid at group:A.groupWeight']);
    // The cell of the weight that is wrong, or of the first one.
    expect(w('50%', '-1')).toEqual(['weightInvalid at group:B.groupWeight']);
    expect(of(['B', { weight: number('100%') }])).toEqual(['weightsMixed at group:B.groupWeight']);
    const lines = [line('1', '10', { weight: number('40%') }), line('2', '10')];
    expect(problems({ criteria: lines })).toEqual(['weightsMixed at criterion:1.weight']);
    // Coefficients of a mean need not add up to anything.
    expect(
      of(
        ['A', { weight: number('2') }],
        ['B', { weight: number('1') }],
        ['TONG', { combine: 'mean' }],
      ),
    ).toEqual([]);
  });

  test('with lines for some roles only, every role adds up or is named', () => {
    const roles = (leaders: string) =>
      problems({
        facts: [{ ...fact('V'), values: ['Lãnh đạo', 'Nhân viên'] }],
        criteria: [
          line('1', '10'),
          line('2', '5', { onlyIf: scope('V=Nhân viên') }),
          line('3', leaders, { onlyIf: scope('V=Lãnh đạo') }),
        ],
        groups: [group('TONG', { pointsMax: points('15') })],
      });
    expect(roles('5')).toEqual([]);
    expect(roles('6')).toEqual(['groupMaximum at group:TONG.groupMax']);
  });

  test('a rule about a group that nothing belongs to', () => {
    expect(of(['C', {}])).toEqual(['groupEmpty at group:C.groupCode']);
    expect(of(['C', {}], ['A', { parent: 'C' }])).toEqual([]);
  });
});

describe('classes, numbers, limits, scorers', () => {
  const criteria = [line('1', '100')];
  test.each(
    table(`
      tests                    problem
      >=90, >=80 <90, <80      -
      >=90, >=95               classOutOfOrder
      >=90, >=90               classOutOfOrder
      <50, >=50                classOutOfOrder
      >=90, >=70 <89           classGap
      >90, >=70 <90            classGap
      >90, >=70 <=90           -
      >=90, >=70 <=90          -
      Tốt                      classNeedsComparison
    `),
  )('classes $tests: $problem', ({ tests = '', problem }) => {
    const classes = tests.split(', ').map((each, index) => rank(`Loại ${String(index)}`, each));
    expect(checkRules(campaignOf({ criteria, classes })).map(({ detail }) => detail.code)).toEqual(
      problem === '-' ? [] : [problem],
    );
  });

  test('thresholds for leaders are compared among themselves', () => {
    const classes = [
      rank('Tốt', '>=80', { onlyIf: scope('V=A') }),
      rank('Tốt', '>=85', { onlyIf: scope('V=B') }),
      rank('Đạt', '>=50'),
    ];
    expect(problems({ criteria, facts: [fact('V')], classes })).toEqual([]);
  });

  test('percentages, reserved places, scorers and members', () => {
    const share = (text: string) => ({
      share: number(text),
      base: { of: 'listed' as const },
      rounding: 'down' as const,
    });
    const with_ = (text: string) => problems({ criteria, awards: [award('A', share(text))] });
    expect(with_('100%')).toEqual([]);
    expect(with_('0%')).toEqual(['percentInvalid at award:A.quota']);
    expect(with_('101%')).toHaveLength(1);
    const limits = (...list: readonly ReturnType<typeof limit>[]) =>
      problems({ criteria, awards: [award('A', 3)], limits: list });
    expect(limits(limit('A', 3, { kind: 'reserved' }))).toEqual([]);
    expect(limits(limit('A', 4, { kind: 'reserved' }))).toEqual([
      'reservedAboveQuota at limit:0.limitAmount',
    ]);
    expect(limits(limit('A', 4))).toEqual([]);
    expect(limits(limit('A', share('120%')))).toEqual(['percentInvalid at limit:0.limitAmount']);
    const scorer = (code: string) => ({ code, name: code, unit: '', weight: number('1') });
    const marking = (kind: 'trimmed' | 'mean', count: number) =>
      problems({
        criteria,
        marking: {
          scorers: ['A', 'B', 'C'].slice(0, count).map(scorer),
          combine: { kind },
          periods: [],
          periodCombine: 'mean',
        },
      });
    expect(marking('trimmed', 2)).toEqual(['scorersTooFew at scorer:B.scorerCode']);
    expect(marking('trimmed', 3)).toEqual([]);
    expect(marking('mean', 1)).toEqual([]);
    expect(marking('trimmed', 0)).toEqual([]);
    const gates = [gate('K', '1', '>=5', { over: 'members' })];
    expect(problems({ criteria, gates })).toEqual(['membersOfPeople at gate:K.over']);
  });
});
