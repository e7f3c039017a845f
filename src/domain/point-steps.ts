/** Which other points a line could have given: what its measure can reach, nearest first. */
import type { Criterion, Measure } from './criterion';
import {
  add,
  divide,
  fraction,
  fractionOfPoints,
  magnitude,
  multiply,
  pointsOfFraction,
  wholeBelow,
} from './fraction';
import type { Fraction } from './fraction';
import type { Points } from './points';

/** One direction: step 1 is the nearest. */
export interface PointSteps {
  readonly steps: number;
  at(step: number): Points;
}

/** Upwards and downwards from the points that a line has, within the criterion's limits. */
export function pointSteps(criterion: Criterion, from: Points): readonly PointSteps[] {
  const { measure } = criterion;
  if (measure.kind === 'table') return tableSteps(criterion, measure, from);
  const unit = unitOf(criterion, measure, from);
  return [1, -1].flatMap((way) => {
    const limit = way > 0 ? criterion.pointsMax : criterion.pointsMin;
    const room = fractionOfPoints(Math.max(0, way * (limit - from)) as Points);
    const whole = Number(wholeBelow(divide(room, unit) ?? fraction(0)));
    if (whole === 0) return [];
    const at = (step: number) => {
      const change = multiply(unit, fraction(way * step));
      return pointsOfFraction(add(fractionOfPoints(from), change), criterion.decimals);
    };
    return [{ steps: whole, at }];
  });
}

/** The points of the other rows of a table. */
function tableSteps(
  { pointsMin, pointsMax, decimals }: Criterion,
  { rows }: Extract<Measure, { kind: 'table' }>,
  from: Points,
): readonly PointSteps[] {
  const given = rows.map(({ points }) => {
    const rounded = pointsOfFraction(fractionOfPoints(points), decimals);
    return Math.min(pointsMax, Math.max(pointsMin, rounded)) as Points;
  });
  const others = [...new Set(given)].filter((points) => points !== from);
  const nearest = others.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  const ways = [
    nearest.filter((points) => points > from),
    nearest.filter((points) => points < from),
  ];
  return ways
    .filter((way) => way.length > 0)
    .map((way) => ({ steps: way.length, at: (step) => way[step - 1] ?? from }));
}

/**
 * By how much the points of a line can go up or down at least: its declared step, the rate of what
 * is counted, or the last decimal. A mean of several scorers lies between the steps.
 */
function unitOf({ decimals }: Criterion, measure: Measure, from: Points): Fraction {
  const lastDecimal = fraction(1, 10 ** decimals);
  if (measure.kind === 'points' && measure.step !== null && from % measure.step === 0) {
    return fractionOfPoints(measure.step);
  }
  const [term, ...others] = measure.kind === 'linear' && measure.step !== null ? measure.terms : [];
  const rate = term && others.length === 0 ? magnitude(term.rate) : null;
  return rate && rate.numerator > 0n ? rate : lastDecimal;
}
