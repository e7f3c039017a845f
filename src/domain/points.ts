/**
 * Points are whole ten-thousandths, so that sums are exact: 8,1 + 0,7 + 0,2 is 9.
 *
 * A decimal or a fraction becomes points once, rounded half away from zero to the decimals that
 * the criterion declares; after that only whole numbers are added and compared.
 */

/** Whole ten-thousandths of a point: 8,75 is 87500. */
export type Points = number & { readonly unit: 'tenThousandth' };

/** Decimals that a ten-thousandth can hold. */
export const DECIMALS_MAX = 4;
const SCALE = 10_000;

export const NO_POINTS = 0 as Points;

export function addPoints(a: Points, b: Points): Points {
  return (a + b) as Points;
}

/**
 * Reads a plain decimal ("8.75", "-1", "1e-7"; a point, no grouping) exactly and rounds it once.
 * Answers `null` for anything else.
 */
export function readDecimal(text: string, decimals: number): Points | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shift = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  const numerator = shift < 0 ? digits * 10n ** BigInt(-shift) : digits;
  const denominator = shift > 0 ? 10n ** BigInt(shift) : 1n;
  const rounded = roundedPoints(numerator, denominator, decimals);
  return sign === '-' ? negate(rounded) : rounded;
}

/** `part` of `whole` applied to `points`, exactly, rounded once: points × part ÷ whole. */
export function scalePoints(points: Points, part: Points, whole: Points, decimals: number): Points {
  if (points < 0) return negate(scalePoints(negate(points), part, whole, decimals));
  return roundedPoints(BigInt(points) * BigInt(part), BigInt(whole) * BigInt(SCALE), decimals);
}

/** Plain decimal text for reports: "87.25", no trailing zeros. */
export function decimalText(points: Points): string {
  const magnitude = Math.abs(points);
  const whole = Math.floor(magnitude / SCALE).toString();
  const fraction = (magnitude % SCALE).toString().padStart(DECIMALS_MAX, '0').replace(/0+$/, '');
  return (points < 0 ? '-' : '') + whole + (fraction ? `.${fraction}` : '');
}

/** The nearest spreadsheet number. Only for showing; nothing is ever computed from it. */
export function asCellNumber(points: Points): number {
  return Number(decimalText(points));
}

/** A fraction that is not negative, rounded half up to `decimals`. */
export function roundedPoints(numerator: bigint, denominator: bigint, decimals: number): Points {
  const step = 10n ** BigInt(DECIMALS_MAX - decimals);
  const unit = 10n ** BigInt(decimals);
  const steps = (2n * numerator * unit + denominator) / (2n * denominator);
  return Number(steps * step) as Points;
}

function negate(points: Points): Points {
  return (points === 0 ? 0 : -points) as Points;
}
