/** What each figure is computed from, and the circles that this makes. */
import { describe, expect, test } from 'vitest';
import type { Campaign, Gate, Subject } from '../../src/domain/campaign';
import type { Criterion, Measure } from '../../src/domain/criterion';
import type { Derivation } from '../../src/domain/fact';
import { circlesOf, neededBy } from '../../src/domain/figure-graph';
import { linear, problems, ratio } from '../support/rule-problems';
import {
  campaignOf,
  fact,
  gate,
  group,
  line,
  number,
  points,
  rank,
  rowsOf,
  scope,
  source,
} from '../support/rules';
import { table } from '../support/table';

const office = {
  code: 'Q1',
  text: 'Cấp nào xét?',
  planWords: '',
  options: [
    { code: 'A', text: 'Sở' },
    { code: 'B', text: 'Tỉnh' },
  ],
  answer: 'A',
  source,
};

/** "individual a, collective b": what a figure is computed from; "-" is nothing. */
function needs(rules: Partial<Campaign>, code: string, subject: Subject = 'individual'): string {
  const found = neededBy(campaignOf(rules), { subject, code });
  return found.map((each) => `${each.subject} ${each.code}`).join(', ') || '-';
}

const circles = (rules: Partial<Campaign>) =>
  circlesOf(campaignOf(rules)).map((circle) => circle.join(' > '));

const sum = (...codes: readonly string[]): Derivation => ({
  how: 'combine',
  operation: 'sum',
  of: codes.map((figure) => ({ figure, weight: number('1') })),
});

describe('a fact needs what it is derived from, of the same nominee or of others', () => {
  const register = { how: 'register', register: 'Sổ', where: [] } as const;
  const derivations: Readonly<Record<string, Derivation>> = {
    entered: { how: 'entered' },
    register: { ...register, aggregate: 'sum', column: 'Số lần' },
    sum: sum('a', 'b'),
    sinceThen: { how: 'months', from: 'a', to: null },
    between: { how: 'months', from: 'a', to: 'b' },
    fullShare: { how: 'fullShare', of: ['1', '2'] },
    meanOfAll: { how: 'cohort', function: 'mean', of: 'a', within: null },
    meanOfBlock: { how: 'cohort', function: 'mean', of: 'a', within: 'khối' },
    people: { how: 'members', aggregate: 'count', of: null, test: null },
    sumOfPeople: { how: 'members', aggregate: 'sum', of: 'a', test: null },
    ofTheUnit: { how: 'unit', of: 'TONG' },
  };
  test.each(
    table(`
      derivation   of          needs
      entered      individual  -
      register     individual  -
      sum          individual  individual a, individual b
      sum          collective  collective a, collective b
      sinceThen    individual  individual a
      between      individual  individual a, individual b
      fullShare    individual  individual 1, individual 2
      meanOfAll    collective  collective a
      meanOfBlock  individual  individual a, individual khối
      people       collective  -
      sumOfPeople  collective  individual a
      ofTheUnit    individual  collective TONG
    `),
  )('$derivation of $of: $needs', ({ derivation = '', of, needs: expected }) => {
    const from = derivations[derivation];
    if (!from) throw new Error(derivation);
    expect(needs({ facts: [fact('x', 'number', from)] }, 'x', of as Subject)).toBe(expected);
  });
});

describe('a condition needs its figures and whatever says for whom it is', () => {
  const conditions: Readonly<Record<string, Partial<Gate>>> = {
    plain: {},
    scoped: { onlyIf: scope('Q1=A; v=Lãnh đạo') },
    members: { over: 'members', onlyIf: scope('khối=A') },
  };
  test.each(
    table(`
      condition  of          needs
      plain      individual  individual a, individual b
      plain      collective  collective a, collective b
      // what the office answered is no figure
      scoped     individual  individual a, individual b, individual v
      // the facts are those of the people, the block is that of the unit
      members    collective  individual a, individual b, collective khối
    `),
  )('$condition of $of: $needs', ({ condition = '', of, needs: expected }) => {
    const gates = [gate('K', 'a b', 'Có', conditions[condition])];
    expect(needs({ gates, questions: [office] }, 'K', of as Subject)).toBe(expected);
  });
});

describe('a criterion needs what is measured, its targets and terms, and whose line it is', () => {
  const terms = (...codes: readonly (string | null)[]): Measure => ({
    ...(linear('10') as Extract<Measure, { kind: 'linear' }>),
    terms: codes.map((figure) => ({ figure, rate: number('-1') })),
  });
  const lines: Readonly<Record<string, Partial<Criterion>>> = {
    typed: {},
    measured: { figure: 'a', measure: rowsOf('Có: 10; Không: 0') },
    deducted: { measure: terms('b', 'c') },
    deductedOwn: { figure: 'a', measure: terms(null) },
    fixedTarget: { figure: 'a', measure: ratio('95') },
    movingTarget: { figure: 'a', measure: ratio('b') },
    scoped: { onlyIf: scope('Q1=A; v=Lãnh đạo') },
  };
  test.each(
    table(`
      line          needs
      typed         -
      measured      individual a
      deducted      individual b, individual c
      deductedOwn   individual a
      fixedTarget   individual a
      movingTarget  individual a, individual b
      scoped        individual v
    `),
  )('$line: $needs', ({ line: name = '', needs: expected }) => {
    const criteria = [line('1', '10', lines[name])];
    expect(needs({ criteria, questions: [office] }, '1')).toBe(expected);
  });
});

describe('groups, the total and the class', () => {
  const capped = (code: string, more: Partial<Gate> = {}) =>
    gate(code, 'a', 'Có', { otherwise: { effect: 'totalCapped', at: points('5') }, ...more });
  const effect = (code: string, otherwise: Gate['otherwise']) =>
    gate(code, 'a', 'Có', { otherwise });
  const rules: Partial<Campaign> = {
    questions: [office],
    criteria: [
      line('1', '10', { group: 'A' }),
      line('2', '10', { group: 'A', appliesTo: ['collective'] }),
      line('3', '10', { group: 'B' }),
      line('4', '10', { group: 'C' }),
    ],
    groups: [
      group('B', { parent: 'A' }),
      group('C', { counts: false }),
      group('TONG', { pointsMax: points('20') }),
    ],
    gates: [
      capped('M1'),
      capped('M2', { appliesTo: ['collective'] }),
      capped('M3', { onlyIf: scope('Q1=B') }),
      effect('G', { effect: 'noted' }),
      effect('N', { effect: 'noClass' }),
      effect('F', { effect: 'classIs', name: 'Đạt' }),
      effect('T', { effect: 'notTopClass' }),
      effect('D', { effect: 'oneClassDown' }),
      effect('I', { effect: 'ineligible' }),
    ],
    classes: [
      rank('Xuất sắc', '>=90', { requires: ['G'] }),
      rank('Tốt', '>=80', { onlyIf: scope('Q1=A; v=Lãnh đạo') }),
      rank('Tốt', '>=70', { appliesTo: ['collective'], onlyIf: scope('khối=A') }),
    ],
  };
  test.each(
    table(`
      figure   of          needs
      A        individual  individual 1, individual B
      A        collective  collective 1, collective 2, collective B
      B        individual  individual 3
      // neither what lies in a group nor what is outside; caps that stand, for this subject
      TONG     individual  individual A, individual M1
      TONG     collective  collective A, collective M1, collective M2
    `),
  )('$figure of $of: $needs', ({ figure = '', of, needs: expected }) => {
    expect(needs(rules, figure, of as Subject)).toBe(expected);
  });

  test.each(
    table(`
      of          needs
      individual  TONG G v N F T D
      collective  TONG G v khối N F T D
    `),
  )('the class of an $of: $needs', ({ of, needs: expected = '' }) => {
    const found = neededBy(campaignOf(rules), { subject: of as Subject, code: 'XEPLOAI' });
    expect(found.map(({ code }) => code)).toEqual(expected.split(' '));
    expect(new Set(found.map(({ subject }) => subject))).toEqual(new Set([of]));
  });

  test('none of this goes round in a circle', () => {
    expect(circles(rules)).toEqual([]);
  });
});

describe('a circle is found once, and told from the first of its rules', () => {
  const own = { figure: 'A', measure: ratio('10') };
  const noted = { otherwise: { effect: 'noted' } } as const;
  const cases: Readonly<Record<string, Partial<Campaign>>> = {
    facts: { facts: [fact('b', 'number', sum('c')), fact('c', 'number', sum('b'))] },
    // a leads into the circle and is no part of it
    lead: {
      facts: [
        fact('a', 'number', sum('b')),
        fact('b', 'number', sum('c')),
        fact('c', 'number', sum('b')),
      ],
    },
    conditions: { gates: [gate('K1', 'K2', 'Đạt', noted), gate('K2', 'K1', 'Đạt', noted)] },
    ownGroup: { criteria: [line('1', '10', own)], groups: [group('A', { counts: false })] },
    groups: { groups: [group('A', { parent: 'B' }), group('B', { parent: 'A' })] },
    scope: {
      criteria: [line('1', '10', { onlyIf: scope('K=Đạt') })],
      gates: [gate('K', '1', '>=5')],
    },
    ownScope: { gates: [gate('K', 'a', 'Có', { onlyIf: scope('K=Đạt') })] },
  };
  test.each(
    table(`
      rules       circle
      facts       b > c
      lead        b > c
      conditions  K1 > K2
      ownGroup    1 > A
      groups      A > B
      scope       K > 1
    `),
  )('$rules: $circle', ({ rules = '', circle }) => {
    // The same for collectives and for individuals, and seen once for each.
    expect(circles(cases[rules] ?? {})).toEqual([circle, circle]);
  });

  test('a condition that stands only where it is met itself', () => {
    expect(circles(cases['ownScope'] ?? {})).toEqual(['K', 'K']);
  });
});

describe('groups that contain each other', () => {
  test.each(
    table(`
      groups            problems
      A<B, B<A          ruleCycle at group:A.groupParent, ruleCycle at group:B.groupParent
      A<A               ruleCycle at group:A.groupParent
      A<B, B<C, C<A     ruleCycle at group:A.groupParent, ruleCycle at group:B.groupParent, ruleCycle at group:C.groupParent
      A<B, B            -
    `),
  )('$groups: $problems', ({ groups = '', problems: expected }) => {
    for (const counts of [true, false]) {
      const rules = groups.split(', ').map((each) => {
        const [code = '', parent] = each.split('<');
        return group(code, { parent: parent ?? null, counts });
      });
      const found = problems({ criteria: [line('1', '10')], groups: rules });
      expect(found.toSorted().join(', ') || '-').toBe(expected);
    }
  });
});
