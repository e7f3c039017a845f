/**
 * Exact numbers that are not points: percentages, amounts, means, weights. A fraction is kept in
 * lowest terms with a positive denominator, so equal numbers are equal values.
 */
import { roundedPoints } from './points';
import type { Points } from './points';

export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `numerator` ÷ `denominator`; the denominator must not be 0. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new Error('A fraction needs a denominator other than 0.');
  const divisor = greatestDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / divisor, denominator: bottom / divisor };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);

/** Reads "8.75", "-1", "1e-7" or "80%" exactly; `null` for anything else. A point, no grouping. */
export function readFraction(text: string): Fraction | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?(%?)$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', exponent = '0', percent = ''] = match;
  const shift = decimals.length - Number(exponent) + (percent ? 2 : 0);
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n);
  return shift < 0
    ? fraction(digits * 10n ** BigInt(-shift))
    : fraction(digits, 10n ** BigInt(shift));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function magnitude(value: Fraction): Fraction {
  return value.numerator < 0n ? subtract(ZERO, value) : value;
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `null` where `b` is 0. */
export function divide(a: Fraction, b: Fraction): Fraction | null {
  if (b.numerator === 0n) return null;
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, 0 or positive, as `a` is below, equal to or above `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest whole number that is not above `value`. */
export function wholeBelow({ numerator, denominator }: Fraction): bigint {
  const whole = numerator / denominator;
  return numerator % denominator < 0n ? whole - 1n : whole;
}

export function fractionOfPoints(points: Points): Fraction {
  return fraction(points, 10_000);
}

/** Rounded once, half away from zero, to `decimals` (0 to 4). */
export function pointsOfFraction({ numerator, denominator }: Fraction, decimals: number): Points {
  return numerator < 0n
    ? ((0 - roundedPoints(-numerator, denominator, decimals)) as Points)
    : roundedPoints(numerator, denominator, decimals);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
