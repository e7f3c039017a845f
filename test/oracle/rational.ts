/** Exact numbers for the oracle: numerator and denominator, reduced, the sign above the line. */
import type { Fraction } from '../../src/domain/fraction';
import type { Points } from '../../src/domain/points';

export type Rational = Fraction;

export function rational(numerator: bigint | number, denominator: bigint | number = 1): Rational {
  let n = BigInt(numerator);
  let d = BigInt(denominator);
  if (d === 0n) throw new Error('the oracle divided by zero');
  if (d < 0n) [n, d] = [-n, -d];
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { numerator: n / a, denominator: d / a };
}

export const ZERO = rational(0);
export const ONE = rational(1);

export function plus(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, rational(-b.numerator, b.denominator));
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function over(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below 0, 0 or above 0, as a − b is. */
export function compare(a: Rational, b: Rational): number {
  const { numerator } = minus(a, b);
  return numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
}

export function sumOf(numbers: readonly Rational[]): Rational {
  return numbers.reduce(plus, ZERO);
}

export function greatest(numbers: readonly Rational[]): Rational {
  return numbers.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
}

export function least(numbers: readonly Rational[]): Rational {
  return numbers.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
}

export function between(x: Rational, low: Rational, high: Rational): Rational {
  return least([greatest([x, low]), high]);
}

/** The whole number that is not above x. */
export function floorOf({ numerator, denominator }: Rational): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && towardsZero * denominator !== numerator ? towardsZero - 1n : towardsZero;
}

/** Half away from zero. */
export function rounded(x: Rational, decimals: number): Rational {
  const scale = rational(10n ** BigInt(decimals));
  const size = x.numerator < 0n ? rational(-x.numerator, x.denominator) : x;
  const whole = floorOf(plus(times(size, scale), rational(1, 2)));
  return over(rational(x.numerator < 0n ? -whole : whole), scale);
}

export function fromPoints(points: Points): Rational {
  return rational(points, 10_000);
}

/** "8.75"; for numbers of at most four decimals, as all points are. */
export function decimal(x: Rational): string {
  const scaled = times(x, rational(10_000));
  if (scaled.denominator !== 1n) throw new Error('the oracle has points of five decimals');
  const size = scaled.numerator < 0n ? -scaled.numerator : scaled.numerator;
  const digits = size.toString().padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  const sign = scaled.numerator < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -4)}${fraction && `.${fraction}`}`;
}
