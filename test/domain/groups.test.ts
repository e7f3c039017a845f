/** Groups worked out by hand: what a nominee earned, and what he could have reached. */
import { describe, expect, test } from 'vitest';
import { rubricOf } from '../../src/domain/criterion';
import type { GroupRule } from '../../src/domain/criterion';
import { figuresOf } from '../../src/domain/figures';
import { fractionOfPoints } from '../../src/domain/fraction';
import { combineParts } from '../../src/domain/group-points';
import type { Part } from '../../src/domain/group-points';
import type { Line } from '../../src/domain/lines';
import type { Points } from '../../src/domain/points';
import { groupRules, scoreGroup } from '../../src/domain/scoring';
import {
  campaignOf,
  entryOf,
  fact,
  gate,
  group,
  judge,
  line,
  number,
  people,
  points,
  scope,
  text,
} from '../support/rules';
import { table } from '../support/table';

/** "8/10", "8/10*60%": points, maximum, weight; "-" not marked, "KAD" dropped, "x" not his line. */
function partOf(written: string): Part {
  const [share = '', weight] = written.split('*');
  const [earned = '', maximum = ''] = share.split('/');
  const words: Readonly<Record<string, Line>> = { '-': 'blank', KAD: 'dropped', x: 'absent' };
  return {
    points: [words[earned] ?? points(earned)],
    maximum: points(maximum),
    weight: weight === undefined ? null : number(weight),
  };
}

const said = (found: Line | undefined) => (typeof found === 'number' ? text(found) : found);

const rules: Readonly<Record<string, Partial<GroupRule>>> = {
  sum: {},
  whole: { decimals: 0 },
  best: { combine: 'best' },
  mean: { combine: 'mean' },
  stated12: { pointsMax: points('12') },
  cut12: { pointsMax: points('12'), cut: true },
  cut15: { pointsMax: points('15'), cut: true },
  cut20: { pointsMax: points('20'), cut: true },
  // A cut without a maximum has nothing to cut at.
  cut: { cut: true },
  floor: { pointsMin: points('-3') },
};

describe('parts of one nominee', () => {
  test.each(
    table(`
      rule      parts                points   reach
      sum       8/10 5/5             13       15
      sum       8/10 -/5             blank    15
      // 8 of 10 stands for 12 of 15
      sum       8/10 KAD/5           12       15
      sum       KAD/10 KAD/5         dropped  15
      // a line that is not his counts neither in what he has nor in what he could have
      sum       8/10 x/5             8        10
      sum       8/10 KAD/5 x/5       12       15
      sum       KAD/10 x/5           dropped  10
      sum       x/10 x/5             absent   0
      // 0,6 × 8 + 0,4 × 5 of 0,6 × 10 + 0,4 × 5
      sum       8/10*60% 5/5*40%     6.8      8
      // 0,6 × 8 of 6 stands for 6,4 of 8
      sum       8/10*60% KAD/5*40%   6.4      8
      // what is only added up is not rounded; 8 of 10 for 12,6 of 15,75 is
      whole     8.25/10 0.5/5        8.75     15
      whole     8/10 KAD/5.75        13       15.75
      best      8/10 5/5             8        10
      best      1/5 2/10             2        10
      best      KAD/10 5/5           5        10
      best      x/10 5/5             5        5
      mean      8/10 5/5             6.5      7.5
      mean      8/10 KAD/5           8        7.5
      // (2 × 8 + 5) ÷ 3 of (2 × 10 + 5) ÷ 3
      mean      8/10*2 5/5*1         7        25/3
      stated12  8/10 5/5             13       15
      cut12     8/10 5/5             12       12
      cut12     8/10 3/5             11       12
      cut15     10/10 5/5            15       15
      cut20     10/10 5/5            15       15
      cut       8/10 5/5             13       15
      floor     -2/10 -5/5           -3       15
      floor     -2/10 -1/5           -3       15
      floor     -2/10 1/5            -1       15
    `),
  )('$rule of $parts: $points of $reach', ({ rule = '', parts = '', points: earned, reach }) => {
    const column = combineParts(group('A', rules[rule]), parts.split(' ').map(partOf), 1);
    expect(said(column.points[0])).toBe(earned);
    const { maximum } = column;
    const most = typeof maximum === 'number' ? fractionOfPoints(maximum) : maximum(0);
    expect(most).toEqual(number(reach ?? ''));
  });
});

describe('which groups there are', () => {
  const criteria = [
    line('1', '10', { group: 'A' }),
    line('2', '10', { group: 'B' }),
    line('3', '10', { group: 'C', appliesTo: ['collective'] }),
    line('4', '5', { group: 'A' }),
  ];

  test('the rubric of a subject is its lines in their groups, by position', () => {
    const campaign = campaignOf({ criteria });
    const rubric = rubricOf(campaign, 'individual');
    expect(rubric.criteria.map(({ code }) => code)).toEqual(['1', '2', '4']);
    expect(rubric.groups).toEqual([
      { name: 'A', criteria: [0, 2] },
      { name: 'B', criteria: [1] },
    ]);
    expect(rubricOf(campaign, 'collective').groups).toEqual([
      { name: 'A', criteria: [0, 3] },
      { name: 'B', criteria: [1] },
      { name: 'C', criteria: [2] },
    ]);
  });

  test('groups that are stated, then those that lines or other groups name', () => {
    const groups = [
      group('B', { parent: 'Chung' }),
      group('D', { appliesTo: ['collective'] }),
      group('TONG'),
    ];
    const codes = (subject: 'individual' | 'collective') =>
      groupRules(campaignOf({ criteria, groups }), subject).map(({ code }) => code);
    expect(codes('individual')).toEqual(['B', 'TONG', 'A', 'Chung']);
    expect(codes('collective')).toEqual(['B', 'D', 'TONG', 'A', 'C', 'Chung']);
  });

  test('a group of which nothing is said adds up and counts, for whoever has it', () => {
    const [found] = groupRules(campaignOf({ criteria: [line('1', '10')] }), 'individual');
    expect(found).toEqual(group('A'));
  });

  test('the total lies in no group, whatever stands in its row', () => {
    const campaign = campaignOf({ criteria, groups: [group('TONG', { parent: 'A' })] });
    const individuals = people(campaign, '1 2 4', 'An | P | 8 9 3');
    const figures = figuresOf({ campaign, entry: entryOf({ individuals }), asOf: '2026-12-31' });
    expect(scoreGroup(figures, 'individual', group('A')).points).toEqual([points('11')]);
    expect(figures.totals('individual')).toEqual([points('20')]);
  });

  test('what does not count is scored, and is no part of the group above', () => {
    const groups = [group('B', { parent: 'A', counts: false })];
    const campaign = campaignOf({ criteria, groups });
    const individuals = people(campaign, '1 2 4', 'An | P | 8 9 3');
    const [judged] = judge(campaign, { individuals }).judged;
    expect(judged?.card).toEqual({
      lines: [points('8'), points('9'), points('3')],
      groups: [points('11'), points('9')],
      total: points('11'),
    });
  });
});

describe('caps on the total', () => {
  const capped = (code: string, at: string, more: Parameters<typeof gate>[3] = {}) =>
    gate(code, 'a', 'Không', { otherwise: { effect: 'totalCapped', at: points(at) }, ...more });
  const campaign = campaignOf({
    facts: [fact('a'), fact('b')],
    questions: [
      {
        code: 'Q1',
        text: 'Khống chế?',
        planWords: '',
        options: [],
        answer: 'A',
        source: { document: '', section: '', origin: 'plan' },
      },
    ],
    criteria: [line('1', '100')],
    gates: [
      capped('K1', '70'),
      capped('K2', '60', { appliesTo: ['collective'] }),
      capped('K3', '50', { onlyIf: scope('Q1=B') }),
      gate('K4', 'b', 'Không', { otherwise: { effect: 'noted' } }),
    ],
  });
  const totals = (subject: 'individual' | 'collective', cells: string) => {
    const entrants = people(campaign, '1 a b', `An | P | ${cells}`);
    const entry = entryOf({ individuals: entrants, collectives: entrants });
    return figuresOf({ campaign, entry, asOf: '2026-12-31' }).totals(subject).map(said);
  };
  test.each(
    table(`
      of          marks           total
      individual  90 Không Không  90
      // that which only notes something caps nothing, even while it is open
      individual  90 Không Có     90
      individual  90 Không -      90
      individual  90 Có Không     70
      individual  70 Có Không     70
      individual  65 Có Không     65
      // the cap for collectives, and the one that the office set aside, are none of his
      collective  90 Có Không     60
      individual  90 - Không      blank
      // there is nothing to cap
      individual  KAD Có Không    dropped
      individual  KAD - Không     dropped
      individual  - Có Không      blank
    `),
  )('$marks of $of: $total', ({ of, marks = '', total }) => {
    expect(totals(of as 'individual' | 'collective', marks)).toEqual([total]);
  });

  test('nobody in the list is nobody in the totals', () => {
    const entry = entryOf({});
    const none: readonly Points[] = [];
    expect(figuresOf({ campaign, entry, asOf: '2026-12-31' }).totals('individual')).toEqual(none);
  });
});
