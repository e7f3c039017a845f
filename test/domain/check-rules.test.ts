/** Circles, and figures of the wrong kind: each is found once, at the cell that says so. */
import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/domain/check-rules';
import type { Criterion, Measure } from '../../src/domain/criterion';
import type { Derivation } from '../../src/domain/fact';
import { linear, problems, ratio } from '../support/rule-problems';
import {
  award,
  campaignOf,
  fact,
  gate,
  group,
  line,
  number,
  points,
  rowsOf,
  source,
  test_,
} from '../support/rules';
import { table } from '../support/table';

const sum = (...codes: readonly string[]): Derivation => ({
  how: 'combine',
  operation: 'sum',
  of: codes.map((figure) => ({ figure, weight: number('1') })),
});

describe('circles', () => {
  test('two facts that need each other are named both', () => {
    const facts = [fact('a', 'number', sum('b')), fact('b', 'number', sum('a'))];
    expect(problems({ facts, criteria: [line('1', '10')] })).toEqual([
      'ruleCycle at fact:a.factFrom',
      'ruleCycle at fact:b.factFrom',
    ]);
  });

  test('a cohort mean that the line itself is measured by', () => {
    const mean: Derivation = { how: 'cohort', function: 'mean', of: '1', within: null };
    const criteria = [line('1', '10', { figure: 'x', measure: ratio('95') })];
    const found = checkRules(
      campaignOf({ facts: [fact('m', 'number', mean), fact('x', 'number', sum('m'))], criteria }),
    );
    expect(found.map(({ place }) => place.code).toSorted()).toEqual(['1', 'm', 'x']);
    expect(found[0]?.detail).toMatchObject({ code: 'ruleCycle' });
  });

  test('a line in the total that is computed from the total', () => {
    const criteria = [line('1', '10', { figure: 'TONG', measure: ratio('100') })];
    expect(problems({ criteria })).toEqual(['ruleCycle at criterion:1.figure']);
  });

  test('points outside the total may be computed from it', () => {
    const criteria = [
      line('1', '10'),
      line('2', '2', { group: 'B', figure: 'TONG', measure: ratio('10') }),
    ];
    expect(problems({ criteria, groups: [group('B', { counts: false })] })).toEqual([]);
  });

  test('a cap on the total that rests on the total, and a class that a class decides', () => {
    const capped = { otherwise: { effect: 'totalCapped', at: points('5') } } as const;
    const criteria = [line('1', '10')];
    expect(problems({ criteria, gates: [gate('K', 'TONG', '>=5', capped)] })).toEqual([
      'ruleCycle at gate:K.gateFacts',
    ]);
    const noClass = { otherwise: { effect: 'noClass' } } as const;
    expect(problems({ criteria, gates: [gate('K', 'XEPLOAI', 'Tốt', noClass)] })).toEqual([
      'ruleCycle at gate:K.gateFacts',
    ]);
  });

  test('a cap that rests on one group is no circle', () => {
    const capped = { otherwise: { effect: 'totalCapped', at: points('5') } } as const;
    const rules = { criteria: [line('1', '10')], gates: [gate('K', 'A', '>=5', capped)] };
    expect(problems(rules)).toEqual([]);
  });

  test('a unit that takes from its people what they take from it', () => {
    const facts = [
      fact('u', 'number', { how: 'unit', of: 'm' }),
      fact('m', 'number', { how: 'members', aggregate: 'sum', of: 'u', test: null }),
    ];
    expect(problems({ facts, criteria: [line('1', '10')] })).toEqual([
      'ruleCycle at fact:m.factFrom',
      'ruleCycle at fact:u.factFrom',
    ]);
  });

  test('awards whose numbers are taken of each other', () => {
    const share = (of: string) => ({
      share: number('50%'),
      base: { of: 'award' as const, award: of },
      rounding: 'down' as const,
    });
    const awards = [award('A', share('B')), award('B', share('A')), award('C', share('A'))];
    expect(problems({ criteria: [line('1', '10')], awards })).toEqual([
      'ruleCycle at award:A.quotaBase',
      'ruleCycle at award:B.quotaBase',
    ]);
  });
});

describe('figures of the wrong kind', () => {
  const facts = [fact('c'), fact('n', 'number'), fact('d', 'date')];
  const criteria = [line('1', '10')];
  test.each(
    table(`
      figure  test          problems
      c       Có            0
      c       >=80          1
      n       >=80          0
      n       Có            1
      d       <2026-10-30   0
      d       >=80          1
      n       <2026-10-30   1
      TONG    >=80          0
      TONG    Tốt           1
      XEPLOAI  Tốt          0
      1       >=5           0
      A       >=5           0
    `),
  )('$figure under $test', ({ figure = '', test: wanted = '', problems: count }) => {
    const gates = [gate('K', figure, wanted)];
    expect(problems({ facts, criteria, gates })).toHaveLength(Number(count));
  });

  const derivations: Readonly<Record<string, Derivation>> = {
    sum: sum('n'),
    sumOfWords: sum('c'),
    latest: { how: 'combine', operation: 'max', of: [{ figure: 'd', weight: number('1') }] },
    months: { how: 'months', from: 'd', to: null },
    monthsOfNumber: { how: 'months', from: 'n', to: 'd' },
    mean: { how: 'cohort', function: 'mean', of: 'n', within: 'c' },
    meanOfWords: { how: 'cohort', function: 'mean', of: 'c', within: null },
    countWords: { how: 'members', aggregate: 'count', of: 'c', test: test_('Có') },
    countNumbers: { how: 'members', aggregate: 'share', of: 'n', test: test_('Có') },
    people: { how: 'members', aggregate: 'count', of: null, test: null },
    anybody: { how: 'members', aggregate: 'count', of: 'c', test: null },
    sumOfPeople: { how: 'members', aggregate: 'sum', of: 'c', test: null },
  };
  test.each(
    table(`
      derivation      problems
      sum             0
      sumOfWords      1
      latest          0
      months          0
      monthsOfNumber  1
      mean            0
      meanOfWords     1
      countWords      0
      countNumbers    1
      people          0
      anybody         0
      sumOfPeople     1
    `),
  )('$derivation', ({ derivation = '', problems: count }) => {
    const of = derivations[derivation];
    if (!of) throw new Error(derivation);
    const found = problems({ facts: [...facts, fact('x', 'number', of)], criteria });
    expect(found).toHaveLength(Number(count));
    if (count === '1') expect(found[0]).toBe('figureKindWrong at fact:x.factFrom');
  });

  test('measures and tie keys', () => {
    const wrong = (more: Partial<Criterion>) =>
      problems({ facts, criteria: [line('1', '10', more)] });
    expect(wrong({ figure: 'n', measure: rowsOf('>0: 1; <=0: 0') })).toEqual([]);
    expect(wrong({ figure: 'c', measure: rowsOf('Có: 1; Không: 0') })).toEqual([]);
    expect(wrong({ figure: 'c', measure: rowsOf('>0: 1; <=0: 0') })).toEqual([
      'figureKindWrong at criterion:1.figure',
    ]);
    expect(wrong({ figure: 'n', measure: rowsOf('Có: 1; Không: 0') })).toHaveLength(1);
    expect(wrong({ figure: 'c', measure: ratio('95') })).toHaveLength(1);
    expect(wrong({ figure: 'n', measure: ratio('c') })).toHaveLength(1);
    const terms = [{ figure: 'd', rate: number('-1') }];
    expect(wrong({ measure: { ...linear('10'), terms } as Measure })).toHaveLength(1);
    const tie = (figure: string, prefer: 'higher' | { values: readonly string[] }) =>
      problems({
        facts,
        criteria,
        tieKeys: [{ figure, prefer, appliesTo: ['individual'], onlyIf: [], source }],
      });
    expect(tie('n', 'higher')).toEqual([]);
    expect(tie('c', { values: ['Có'] })).toEqual([]);
    expect(tie('c', 'higher')).toEqual(['figureKindWrong at tieKey:0.tiePrefer']);
    expect(tie('n', { values: ['Có'] })).toHaveLength(1);
  });
});
