/** Which cell a circle is named at, and which derivations take which kind of figure. */
import { describe, expect, test } from 'vitest';
import type { Derivation } from '../../src/domain/fact';
import { problems, ratio } from '../support/rule-problems';
import { fact, gate, line, number, points } from '../support/rules';
import { table } from '../support/table';

const combine = (
  operation: Extract<Derivation, { how: 'combine' }>['operation'],
  figure: string,
): Derivation => ({ how: 'combine', operation, of: [{ figure, weight: number('1') }] });

describe('a circle is named at its own cell, whatever other rules there are', () => {
  const facts = [fact('n', 'number'), fact('c')];
  const plain = gate('P', 'c', 'Có');

  test('a condition among facts and other conditions', () => {
    const capped = { otherwise: { effect: 'totalCapped', at: points('5') } } as const;
    const gates = [plain, gate('K', 'TONG', '>=5', capped)];
    expect(problems({ facts, gates, criteria: [line('1', '10')] })).toEqual([
      'ruleCycle at gate:K.gateFacts',
    ]);
  });
  test('a criterion among facts, conditions and other criteria', () => {
    const criteria = [
      line('1', '10'),
      line('2', '10', { figure: 'TONG', measure: ratio('100') }),
      line('3', '10'),
    ];
    expect(problems({ facts, gates: [plain], criteria })).toEqual([
      'ruleCycle at criterion:2.figure',
    ]);
  });
  test('a fact among other facts', () => {
    const own = fact('x', 'number', combine('sum', 'x'));
    expect(problems({ facts: [...facts, own], criteria: [line('1', '10')] })).toEqual([
      'ruleCycle at fact:x.factFrom',
    ]);
  });
});

describe('the kind that a derivation takes', () => {
  const facts = [fact('c'), fact('n', 'number'), fact('d', 'date')];
  const criteria = [line('1', '10'), line('2', '10')];
  const register = { how: 'register', register: 'Sổ vi phạm', where: [] } as const;
  const members = { how: 'members', test: null } as const;
  const derivations: Readonly<Record<string, Derivation>> = {
    'highest of numbers': combine('max', 'n'),
    'highest of days': combine('max', 'd'),
    'highest of words': combine('max', 'c'),
    'lowest of numbers': combine('min', 'n'),
    'lowest of days': combine('min', 'd'),
    'lowest of words': combine('min', 'c'),
    'sum of days': combine('sum', 'd'),
    'difference of days': combine('difference', 'd'),
    'mean of days': combine('mean', 'd'),
    'quotient of days': combine('quotient', 'd'),
    'mean over all of numbers': { how: 'cohort', function: 'mean', of: 'n', within: null },
    'mean over all of days': { how: 'cohort', function: 'mean', of: 'd', within: null },
    'highest of the people, days': { ...members, aggregate: 'max', of: 'd' },
    'lowest of the people, words': { ...members, aggregate: 'min', of: 'c' },
    'number of people': { ...members, aggregate: 'count', of: null },
    'rows of a register': { ...register, aggregate: 'count', column: null },
    'sum of a register': { ...register, aggregate: 'sum', column: 'Số lần' },
    'share of full marks': { how: 'fullShare', of: ['1', '2'] },
    'figure of the unit': { how: 'unit', of: 'c' },
    'sum of what is not there': combine('sum', 'z'),
  };
  test.each(
    table(`
      derivation                   wrong
      highest of numbers           no
      highest of days              no
      highest of words             yes
      lowest of numbers            no
      lowest of days               no
      lowest of words              yes
      // only numbers can be counted with
      sum of days                  yes
      difference of days           yes
      mean of days                 yes
      quotient of days             yes
      mean over all of numbers     no
      mean over all of days        yes
      highest of the people, days  no
      lowest of the people, words  yes
      number of people             no
      rows of a register           no
      sum of a register            no
      share of full marks          no
      figure of the unit           no
      // what names nothing is no matter of its kind; it is said where it is read
      sum of what is not there     no
    `),
  )('$derivation: wrong? $wrong', ({ derivation = '', wrong }) => {
    const from = derivations[derivation];
    if (!from) throw new Error(derivation);
    expect(problems({ facts: [...facts, fact('x', 'number', from)], criteria })).toEqual(
      wrong === 'yes' ? ['figureKindWrong at fact:x.factFrom'] : [],
    );
  });
});
