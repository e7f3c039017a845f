/** Random choices in plain words, over the generator of fast-check. */
import type { Random } from 'fast-check';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given, Operator, Test, Value } from '../../src/domain/value';
import { rational } from './rational';
import type { Rational } from './rational';

export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  readonly from: (low: number, high: number) => number;
  /** So many times in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly some: <T>(list: readonly T[], atLeast?: number, atMost?: number) => T[];
  readonly shuffled: <T>(list: readonly T[]) => T[];
  readonly times: <T>(low: number, high: number, one: (index: number) => T) => T[];
}

export function diceOf(random: Random): Dice {
  const from = (low: number, high: number) => random.nextInt(low, high);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[from(0, list.length - 1)] as T;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    return list.map(() => left.splice(from(0, left.length - 1), 1)[0] as T);
  };
  return {
    ...{ from, pick, shuffled },
    chance: (percent) => from(0, 99) < percent,
    some: (list, atLeast = 0, atMost = list.length) =>
      shuffled(list).slice(0, from(Math.min(atLeast, list.length), Math.min(atMost, list.length))),
    times: (low, high, one) => Array.from({ length: from(low, high) }, (_, index) => one(index)),
  };
}

/** How often a cell is blank or "KAD", in a hundred; most cases have none or few. */
export interface Gaps {
  readonly blank: number;
  readonly notApplicable: number;
}

export type Kind = 'number' | 'choice' | 'date';

export const CHOICES = ['a', 'b', 'c'] as const;
export const DAYS = [
  ...['2024-02-29', '2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-01'],
];
const NUMBERS = [
  ...[rational(0), rational(1), rational(2), rational(3), rational(5), rational(10)],
  ...[rational(1, 2), rational(5, 4), rational(7, 2)],
];

/** Few and small, so that equal values and edges are frequent. */
export function numberBy(dice: Dice): Rational {
  return dice.chance(4) ? rational(-1) : dice.pick(NUMBERS);
}

export function valueBy(dice: Dice, kind: Kind): Value {
  if (kind === 'number') return numberBy(dice);
  return dice.pick<string>(kind === 'choice' ? CHOICES : DAYS);
}

export function cellBy(dice: Dice, kind: Kind, gaps: Gaps): Given {
  if (dice.chance(gaps.blank)) return null;
  return dice.chance(gaps.notApplicable) ? NOT_APPLICABLE : valueBy(dice, kind);
}

export const OPERATORS: readonly Operator[] = ['<', '<=', '>', '>=', '=', '<>'];

/** A test that fits the kind of the value: words, one comparison, or a range. */
export function testBy(dice: Dice, kind: Kind, values: readonly string[]): Test {
  if (kind === 'choice') return { kind: 'oneOf', values: dice.some(values, 1) };
  const comparison = (operators: readonly Operator[]) => ({
    operator: dice.pick(operators),
    value: valueBy(dice, kind),
  });
  const comparisons = dice.chance(80)
    ? [comparison(OPERATORS)]
    : [comparison(['>', '>=']), comparison(['<', '<='])];
  return { kind: 'compare', comparisons };
}

/** A test that most values pass, so that many nominees are left to choose from. */
export function mildTestBy(dice: Dice, kind: Kind, values: readonly string[]): Test {
  if (dice.chance(30)) return testBy(dice, kind, values);
  if (kind === 'choice') {
    return { kind: 'oneOf', values: dice.some(values, Math.max(1, values.length - 1)) };
  }
  const limit = kind === 'number' ? rational(0) : dice.pick(DAYS.slice(0, 3));
  return { kind: 'compare', comparisons: [{ operator: '>=', value: limit }] };
}
