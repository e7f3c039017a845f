/**
 * Values of facts and other figures, and the tests that rules put to them.
 *
 * A value is known, blank, or says that the question does not apply; the three are never mixed up.
 */
import { compareFractions } from './fraction';
import type { Fraction } from './fraction';

/** An exact number, or text: one of a list of choices, or a day "2026-12-31". */
export type Value = Fraction | string;

/** "KAD": the question does not arise for this nominee. A symbol, so that no text can equal it. */
export const NOT_APPLICABLE: unique symbol = Symbol('notApplicable');
export type NotApplicable = typeof NOT_APPLICABLE;

/** What stands in a cell, or what was computed: a value, `null` for a blank, or "KAD". */
export type Given = Value | null | NotApplicable;

export type Operator = '<' | '<=' | '>' | '>=' | '=' | '<>';

export interface Comparison {
  readonly operator: Operator;
  /** A number, or a day. */
  readonly value: Value;
}

/**
 * A test of one value: it is one of these texts, or all of these comparisons hold. "Trên 85 %" is
 * `>`, "ít nhất 80 %" is `>=`: the sheet states which, nothing is assumed.
 */
export type Test =
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'compare'; readonly comparisons: readonly Comparison[] };

export function oneOf(...values: readonly string[]): Test {
  return { kind: 'oneOf', values };
}

/** Whether a known value passes. A number is never equal to a text. */
export function passes(value: Value, test: Test): boolean {
  if (test.kind === 'oneOf') return typeof value === 'string' && test.values.includes(value);
  return test.comparisons.every((comparison) => holds(value, comparison));
}

export function holds(value: Value, { operator, value: limit }: Comparison): boolean {
  const order = compareValues(value, limit);
  if (order === null) return operator === '<>';
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
  }
}

/** Order of two numbers or two texts; `null` for a number and a text. */
export function compareValues(a: Value, b: Value): number | null {
  if (typeof a === 'string' || typeof b === 'string') {
    if (typeof a !== typeof b) return null;
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return compareFractions(a, b);
}

/** The greatest or least of values that can be compared; `null` for a number beside a text. */
export function extreme(which: 'max' | 'min', values: readonly Value[]): Value | null {
  let best: Value | null = null;
  for (const value of values) {
    const order = best === null ? 1 : compareValues(value, best);
    if (order === null) return null;
    if (best === null || (which === 'max' ? order > 0 : order < 0)) best = value;
  }
  return best;
}

/** A value as the name of a field or cell: what is blank and what does not apply stay apart. */
export function fieldName(value: Given): string {
  if (value === null) return '–';
  if (value === NOT_APPLICABLE) return 'KAD';
  if (typeof value === 'string') return value;
  return `${String(value.numerator)}/${String(value.denominator)}`;
}
