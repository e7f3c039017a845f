/** Words, numbers and codes as an office might still write them. */
import fc from 'fast-check';
import type { Question, Scope, Subject } from '../../src/domain/campaign';
import type { Citation } from '../../src/domain/citation';
import type { FactKind } from '../../src/domain/fact';
import { fraction } from '../../src/domain/fraction';
import type { Fraction } from '../../src/domain/fraction';
import type { Points } from '../../src/domain/points';
import { oneOf } from '../../src/domain/value';
import type { Operator, Test } from '../../src/domain/value';

/** Words an office writes, some of which Excel would take for something else. */
const START = ['', '', '=', '+', '-', '@', '1/', '00', '"', '(', '✔ ', 'TRUE ', 'May ', '&', '<b>'];
const WORD = [
  'Nguyễn',
  'Hoà',
  'Hòa',
  'Đặng',
  'ẩn',
  'số 5',
  '12,5',
  'a.b',
  'x=y',
  'Có',
  'không',
  '%',
];

export const text = fc
  .tuple(
    fc.constantFrom(...START),
    fc.array(fc.constantFrom(...WORD), { minLength: 1, maxLength: 4 }),
  )
  .map(([start, words]) => start + words.join(' '));
export const maybeText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: text },
);

export const source: fc.Arbitrary<Citation> = fc.record({
  document: maybeText,
  section: maybeText,
  origin: fc.constantFrom('plan', 'law', 'office'),
});

export const subjects: fc.Arbitrary<readonly Subject[]> = fc.constantFrom<readonly Subject[]>(
  ['collective', 'individual'],
  ['collective'],
  ['individual'],
);

export const day = fc
  .tuple(
    fc.integer({ min: 2021, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    [year, month, date].map((n) => String(n).padStart(2, '0')).join('-'),
  );

/** Numbers that are easy and numbers that are not: no end, many digits, below a ten-thousandth. */
const NUMBERS: readonly Fraction[] = [
  fraction(0),
  fraction(1),
  fraction(5, 2),
  fraction(-3, 4),
  fraction(17, 20),
  fraction(1, 3),
  fraction(1, 10_000_000),
  fraction(12_345_678_901_234_567n),
  fraction(31_415_926_535_897_932n, 10n ** 16n),
];
export const number = fc.constantFrom(...NUMBERS);
export const positive = number.filter(({ numerator }) => numerator > 0n);
export const notNegative = number.filter(({ numerator }) => numerator >= 0n);
export const points = fc.integer({ min: -50_000, max: 1_000_000 }).map((n) => n as Points);

/** Items of an arbitrary, each with its number. */
export function numbered<T>(
  max: number,
  item: (number: number) => fc.Arbitrary<T>,
): fc.Arbitrary<T[]> {
  return fc
    .integer({ min: 0, max })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => item(index + 1))));
}

/** A figure that rules may name: a fact, a condition, points. */
export interface Known {
  readonly code: string;
  readonly kind: FactKind;
  /** Choices; empty where they are open. */
  readonly values: readonly string[];
}

/** None or one of a list. */
export function maybe<T>(items: readonly T[]): fc.Arbitrary<T | null> {
  return fc.constantFrom(null, ...items);
}

export function some<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.subarray([...items], { minLength: Math.min(1, items.length) });
}

const OPERATORS: readonly Operator[] = ['<', '<=', '>', '>=', '=', '<>'];

export function comparisonsOf(kind: 'number' | 'date'): fc.Arbitrary<Test> {
  const operator = fc.constantFrom(...OPERATORS);
  const value = kind === 'number' ? number : day;
  return fc
    .array(fc.record({ operator, value }), { minLength: 1, maxLength: 2 })
    .map((comparisons) => ({ kind: 'compare', comparisons }));
}

export function testOf({ kind, values }: Pick<Known, 'kind' | 'values'>): fc.Arbitrary<Test> {
  if (kind !== 'choice') return comparisonsOf(kind);
  return some(values).map((chosen) => oneOf(...chosen));
}

/** Clauses about questions and, unless they are left out, about figures with choices. */
export function scopeOn(
  asked: readonly Question[],
  figures: readonly Known[] = [],
): fc.Arbitrary<Scope> {
  const named = [
    ...asked.map(({ code, options }) => ({ of: code, all: options.map((option) => option.code) })),
    ...figures
      .filter(({ kind, values }) => kind === 'choice' && values.length > 0)
      .map(({ code, values }) => ({ of: code, all: values })),
  ];
  if (named.length === 0) return fc.constant([]);
  return fc
    .subarray(named, { maxLength: Math.min(2, named.length) })
    .chain((clauses) =>
      fc.tuple(...clauses.map(({ of, all }) => some(all).map((is) => ({ of, is })))),
    );
}
