/** Numbers as text in a language: "87,25" in Vietnamese, "87.25" in English. */
import { fraction, multiply } from '../domain/fraction';
import type { Fraction } from '../domain/fraction';
import { decimalText } from '../domain/points';
import type { Points } from '../domain/points';

export function pointsVi(points: Points): string {
  return decimalText(points).replace('.', ',');
}

export function pointsEn(points: Points): string {
  return decimalText(points);
}

/** "31/12/2026" from "2026-12-31". */
export function dayVi(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** Exact decimals with a point, or "1/3" where there are none that end. */
export function fractionText({ numerator, denominator }: Fraction): string {
  const sign = numerator < 0n ? '-' : '';
  const magnitude = numerator < 0n ? -numerator : numerator;
  const decimals = decimalsOf(denominator);
  if (decimals === null) return `${sign}${String(magnitude)}/${String(denominator)}`;
  const digits = String((magnitude * 10n ** BigInt(decimals)) / denominator);
  if (decimals === 0) return sign + digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

export function numberVi(value: Fraction): string {
  return fractionText(value).replace('.', ',');
}

export function numberEn(value: Fraction): string {
  return fractionText(value);
}

export function percentVi(share: Fraction): string {
  return percentText(share).replace('.', ',');
}

export function percentEn(share: Fraction): string {
  return percentText(share);
}

/** "15%"; a share without an exact percentage stays a fraction. */
function percentText(share: Fraction): string {
  const hundredfold = fractionText(multiply(share, fraction(100)));
  return hundredfold.includes('/') ? fractionText(share) : `${hundredfold}%`;
}

/** How many decimals a fraction with this denominator has; `null` where they never end. */
function decimalsOf(denominator: bigint): number | null {
  let rest = denominator;
  const count = (prime: bigint) => {
    let times = 0;
    for (; rest % prime === 0n; times++) rest /= prime;
    return times;
  };
  const decimals = Math.max(count(2n), count(5n));
  return rest === 1n ? decimals : null;
}
