import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import type { GroupRule, NotApplicablePolicy } from '../../src/domain/criterion';
import {
  campaignOf,
  fact,
  group,
  gate,
  judge,
  line,
  number,
  people,
  points,
  scope,
  text,
} from '../support/rules';
import { table } from '../support/table';

/** The total of one person whose marks stand in the order of the campaign's criteria. */
function total(campaign: Campaign, marks: string, more = ''): string {
  const heads = campaign.criteria.map(({ code }) => code);
  const [codes = '', cells = ''] = more.split(': ');
  const individuals = people(
    campaign,
    [...heads, ...(codes ? [codes] : [])].join(' '),
    `An | Phòng | ${marks} ${cells}`,
  );
  return text(judge(campaign, { individuals }).judged[0]?.card.total ?? null);
}

/** Four lines in two groups of 10 + 5 and 6 + 4 points. */
function fourLines(policy: NotApplicablePolicy): Campaign {
  const of = (code: string, in_: string, max: string) =>
    line(code, max, { group: in_, notApplicable: policy });
  return campaignOf({
    criteria: [of('a1', 'A', '10'), of('a2', 'A', '5'), of('b1', 'B', '6'), of('b2', 'B', '4')],
  });
}

describe('marks become a total', () => {
  test.each(
    table(`
      marks            policy   total
      10 5 6 4         rescale  25
      8.1 0.7 0.2 0    rescale  9
      // a blank is not zero: no total until it is filled in
      10 - 6 4         rescale  -
      // 8 of 10 stands for 12 of 15 in its group
      8 KAD 6 4        rescale  22
      8 KAD 6 4        full     23
      8 KAD 6 4        zero     18
      // a whole group dropped: 12 of 15 stands for 20 of 25 in the total
      8 4 KAD KAD      rescale  20
      // 1 of 10 in the group of 15 is 1,5; 1 of 6 in the group of 10 is 1,666… → 1,67
      1 KAD 1 KAD      rescale  3.17
      KAD KAD KAD KAD  rescale  -
      KAD KAD KAD KAD  full     25
      KAD KAD KAD KAD  zero     0
    `),
  )(
    '$marks with not-applicable as $policy is $total',
    ({ marks = '', policy, total: expected }) => {
      expect(total(fourLines(policy as NotApplicablePolicy), marks)).toBe(expected);
    },
  );

  test('raising a mark never lowers the total', () => {
    const mark = fc.nat(40).map((tenths) => (tenths / 10).toFixed(1));
    const campaign = fourLines('rescale');
    fc.assert(
      fc.property(fc.tuple(mark, mark, mark, mark), fc.nat(3), (marks, index) => {
        const raised = marks.map((each, at) =>
          at === index ? (Number(each) + 0.1).toFixed(1) : each,
        );
        expect(Number(total(campaign, raised.join(' ')))).toBeGreaterThan(
          Number(total(campaign, marks.join(' '))),
        );
      }),
    );
  });
});

describe('groups', () => {
  const lines = [
    line('a', '10', { group: 'A' }),
    line('b', '10', { group: 'A' }),
    line('c', '10', { group: 'B', pointsMin: points('-10') }),
  ];
  const rules: Readonly<Record<string, readonly GroupRule[]>> = {
    none: [],
    // "tối đa 15 điểm": what is over it is cut off
    cap: [group('A', { pointsMax: points('15'), cut: true })],
    // A maximum that is not declared as a cut changes nothing.
    stated: [group('A', { pointsMax: points('15') })],
    floor: [group('B', { pointsMin: points('-3') })],
    best: [group('A', { combine: 'best' })],
    mean: [group('A', { combine: 'mean' })],
    totalCap: [group('TONG', { pointsMax: points('20'), cut: true })],
    totalFloor: [group('TONG', { pointsMin: points('0') })],
    // 30 % of A and 70 % of B
    weights: [group('A', { weight: number('30%') }), group('B', { weight: number('70%') })],
    // A holds B as one of its parts, and alone counts in the total.
    nested: [group('A', { combine: 'best' }), group('B', { parent: 'A' })],
    outside: [group('B', { counts: false })],
    tenths: [group('A', { combine: 'mean', decimals: 1 })],
  };
  test.each(
    table(`
      rule        marks       total
      none        8 9 5       22
      cap         8 9 5       20
      cap         7 8 5       20
      cap         7 7 5       19
      stated      8 9 5       22
      floor       8 9 -5      14
      floor       8 9 -2      15
      best        8 9 5       14
      // of alternatives every one is answered or said not to apply
      best        8 - 5       -
      best        8 KAD 5     13
      mean        8 9 5       13.5
      // 8 alone is the mean of what is left
      mean        8 KAD 5     13
      totalCap    8 9 5       20
      totalCap    8 6 5       19
      totalFloor  0 1 -5      0
      weights     8 9 5       8.6
      // 8 of 10 stands for 16 of 20; 30 % of 16 + 70 % of 5
      weights     8 KAD 5     8.3
      nested      8 9 5       9
      nested      1 2 5       5
      outside     8 9 5       17
      tenths      8 8.5 5     13.3
    `),
  )('$rule: $marks is $total', ({ rule = '', marks = '', total: expected }) => {
    const groups = rules[rule];
    if (!groups) throw new Error(rule);
    expect(total(campaignOf({ criteria: lines, groups }), marks)).toBe(expected);
  });

  test('coefficients: a mean of marks with weights 2 and 1', () => {
    const campaign = campaignOf({
      criteria: [
        line('a', '10', { weight: number('2') }),
        line('b', '10', { weight: number('1') }),
      ],
      groups: [group('A', { combine: 'mean' })],
    });
    // (2 × 8 + 9) ÷ 3 = 8,333…
    expect(total(campaign, '8 9')).toBe('8.33');
    expect(total(campaign, 'KAD 9')).toBe('9');
  });

  test('a dropped group of a weighted total leaves the rest to stand for it', () => {
    const campaign = campaignOf({
      criteria: [line('a', '100', { group: 'A' }), line('b', '100', { group: 'B' })],
      groups: [group('A', { weight: number('30%') }), group('B', { weight: number('70%') })],
    });
    // 70 % of 80 is 56 of the 70 that are left; of 100 it is 80.
    expect(total(campaign, 'KAD 80')).toBe('80');
  });

  test('points outside the total may be computed from it', () => {
    const campaign = campaignOf({
      criteria: [
        line('a', '100'),
        line('cộng', '2', {
          group: 'Cộng vào thành tích chung',
          figure: 'TONG',
          measure: { kind: 'ratio', target: number('100'), lowerIsBetter: false },
        }),
      ],
      groups: [group('Cộng vào thành tích chung', { counts: false })],
    });
    const individuals = people(campaign, 'a', 'An | Phòng | 85');
    const { card } = judge(campaign, { individuals }).judged[0] ?? {};
    expect(text(card?.total ?? null)).toBe('85');
    expect(card?.groups[1]).toBe(points('1.7'));
  });
});

describe('lines for some only', () => {
  const campaign = campaignOf({
    facts: [fact('V1')],
    criteria: [
      line('a', '10'),
      line('l', '10', { onlyIf: scope('V1=Lãnh đạo') }),
      line('q', '10', { onlyIf: scope('Q1=B') }),
    ],
    questions: [
      {
        code: 'Q1',
        text: '',
        planWords: '',
        options: [
          { code: 'A', text: '' },
          { code: 'B', text: '' },
        ],
        answer: 'A',
        source: { document: '', section: '', origin: 'office' },
      },
    ],
  });
  test.each(
    table(`
      marks    role        total
      8 9 -    Lãnh_đạo    17
      8 - -    Nhân_viên   8
      // a mark on a line that is not one's own counts for nothing
      8 9 9    Nhân_viên   8
      // whose line it is, is not known: nothing is assumed
      8 9 -    -           -
      8 9 -    KAD         8
    `),
  )('$marks of $role is $total', ({ marks = '', role = '', total: expected }) => {
    expect(total(campaign, marks, `V1: ${role}`)).toBe(expected);
  });
});

describe('a condition may cap the total', () => {
  const campaign = campaignOf({
    facts: [fact('D')],
    criteria: [line('a', '100')],
    gates: [
      gate('K1', 'D', 'Không', { otherwise: { effect: 'totalCapped', at: points('70') } }),
      gate('K2', 'D', 'Không|A', { otherwise: { effect: 'totalCapped', at: points('50') } }),
    ],
  });
  test.each(
    table(`
      mark  fact   total
      90    Không  90
      90    A      70
      90    Có     50
      60    A      60
      90    -      -
    `),
  )('$mark with $fact is $total', ({ mark = '', fact: value = '', total: expected }) => {
    expect(total(campaign, mark, `D: ${value}`)).toBe(expected);
  });
});
