/**
 * Measures: how a value becomes points. The result is an exact fraction between the criterion's
 * floor and its maximum; rounding happens once, later, when a line is complete.
 */
import type { Criterion, Measure, TableRow } from './criterion';
import type { FigureCode } from './fact';
import {
  ONE,
  ZERO,
  add,
  compareFractions,
  divide,
  fraction,
  fractionOfPoints,
  multiply,
  subtract,
  wholeBelow,
} from './fraction';
import type { Fraction } from './fraction';
import { NOT_APPLICABLE, passes } from './value';
import type { Given, NotApplicable } from './value';

/** Exact points; `null` where something is missing, "KAD" where nothing can be measured. */
export type Measured = Fraction | null | NotApplicable;

/** Applies a criterion's measure to its own value; `figure` answers for the codes it refers to. */
export function measure(
  criterion: Criterion,
  own: Given,
  figure: (code: FigureCode) => Given,
): Measured {
  return withinLimits(measureFreely(criterion, own, figure), criterion);
}

/** Not below the floor of a criterion and not above its maximum. */
export function withinLimits(points: Measured, { pointsMin, pointsMax }: Criterion): Measured {
  if (points === null || points === NOT_APPLICABLE) return points;
  const [low, high] = [fractionOfPoints(pointsMin), fractionOfPoints(pointsMax)];
  if (compareFractions(points, low) < 0) return low;
  return compareFractions(points, high) > 0 ? high : points;
}

function measureFreely(
  { measure: by, pointsMax }: Criterion,
  own: Given,
  figure: (code: FigureCode) => Given,
): Measured {
  switch (by.kind) {
    case 'points':
      return numberOf(own);
    case 'table':
      return own === null || own === NOT_APPLICABLE ? own : fromTable(by.rows, own);
    case 'linear':
      return linear(by, own, figure);
    case 'ratio': {
      const target = typeof by.target === 'string' ? numberOf(figure(by.target)) : by.target;
      return ratio(numberOf(own), target, fractionOfPoints(pointsMax), by.lowerIsBetter);
    }
  }
}

/** A value that no row covers has no points; it is reported where it was entered. */
function fromTable(rows: readonly TableRow[], value: Fraction | string): Measured {
  const row = rows.find(({ test }) => passes(value, test));
  return row ? fractionOfPoints(row.points) : null;
}

function linear(
  { start, terms, from, step }: Extract<Measure, { kind: 'linear' }>,
  own: Given,
  figure: (code: FigureCode) => Given,
): Measured {
  let points = fractionOfPoints(start);
  let counted = 0;
  for (const { figure: code, rate } of terms) {
    const value = numberOf(code === null ? own : figure(code));
    if (value === null) return null;
    if (value === NOT_APPLICABLE) continue;
    counted += 1;
    const above = subtract(value, from);
    if (above.numerator <= 0n) continue;
    const units = step === null ? above : fraction(wholeBelow(divide(above, step) ?? ZERO));
    points = add(points, multiply(units, rate));
  }
  return counted === 0 ? NOT_APPLICABLE : points;
}

function ratio(value: Given, target: Given, maximum: Fraction, lowerIsBetter: boolean): Measured {
  if (target === NOT_APPLICABLE || value === NOT_APPLICABLE) return NOT_APPLICABLE;
  if (target === null || typeof target === 'string') return null;
  const isNothing = target.numerator === 0n;
  // A ratio to nothing cannot be measured, whatever the value; less than nothing can.
  if (isNothing && !lowerIsBetter) return NOT_APPLICABLE;
  if (value === null || typeof value === 'string') return null;
  // Nothing at all is the best that a "lower is better" figure can be.
  const share = lowerIsBetter ? (divide(target, value) ?? ONE) : divide(value, target);
  return share && multiply(maximum, share);
}

/** A text where a number belongs is no number; where it was entered, it has been reported. */
function numberOf(value: Given): Measured {
  return typeof value === 'string' ? null : value;
}
