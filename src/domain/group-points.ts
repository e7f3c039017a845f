/** One group: its lines and sub-groups become points, with floor and cap, exact and rounded once. */
import type { GroupRule } from './criterion';
import {
  ONE,
  ZERO,
  add,
  compareFractions,
  divide,
  fractionOfPoints,
  multiply,
  pointsOfFraction,
} from './fraction';
import type { Fraction } from './fraction';
import type { Line } from './lines';
import type { Points } from './points';

/** A line or a sub-group, as its group sees it. */
export interface Part {
  readonly points: readonly Line[];
  /** What it can reach: the same for all, or for each nominee. */
  readonly maximum: Points | ((nominee: number) => Fraction);
  readonly weight: Fraction | null;
}

/** A group's points, and what each nominee could reach in it. */
export type GroupColumn = Omit<Part, 'weight'>;

export function combineParts(
  rule: GroupRule,
  parts: readonly Part[],
  nominees: number,
): GroupColumn {
  const isPlain = rule.combine === 'sum' && parts.every(({ weight }) => weight === null);
  const points = Array.from({ length: nominees }, (_, nominee): Line => {
    let earned = 0;
    let dropped = 0;
    let present = 0;
    for (const part of parts) {
      const line = part.points[nominee] ?? 'absent';
      if (line === 'blank') return 'blank';
      if (line === 'absent') continue;
      present += 1;
      if (line === 'dropped') dropped += 1;
      else earned += line;
    }
    if (present === 0) return 'absent';
    if (dropped === present) return 'dropped';
    if (isPlain && dropped === 0) return limited(earned as Points, rule);
    return fractionPoints(rule, parts, nominee);
  });
  return { points, maximum: (nominee) => maximumOf(rule, parts, nominee) };
}

/** The way of weights, means, alternatives, and of what is dropped. */
function fractionPoints(rule: GroupRule, parts: readonly Part[], nominee: number): Points {
  const left = parts.flatMap((part) => {
    const line = part.points[nominee] ?? 'absent';
    return typeof line === 'number' ? [{ part, points: line }] : [];
  });
  if (rule.combine === 'best') {
    return limited(Math.max(...left.map(({ points }) => points)) as Points, rule);
  }
  const weighted = (part: Part, value: Fraction) => multiply(value, part.weight ?? ONE);
  const earned = sum(left.map(({ part, points }) => weighted(part, fractionOfPoints(points))));
  if (rule.combine === 'mean') {
    const mean = divide(earned, sum(left.map(({ part }) => part.weight ?? ONE))) ?? ZERO;
    return limitedFraction(mean, rule);
  }
  const applicable = sum(left.map(({ part }) => weighted(part, reachOf(part, nominee))));
  const full = sum(
    parts
      .filter(({ points }) => points[nominee] !== 'absent')
      .map((part) => weighted(part, reachOf(part, nominee))),
  );
  // Lines that can reach nothing cannot stand for others.
  const share = divide(full, applicable) ?? ONE;
  return limitedFraction(multiply(earned, share), rule);
}

function reachOf({ maximum }: Part, nominee: number): Fraction {
  return typeof maximum === 'number' ? fractionOfPoints(maximum) : maximum(nominee);
}

function maximumOf(rule: GroupRule, parts: readonly Part[], nominee: number): Fraction {
  const present = parts.filter(({ points }) => (points[nominee] ?? 'absent') !== 'absent');
  const reaches = present.map((part) => reachOf(part, nominee));
  const natural = naturalMaximum(
    rule,
    reaches,
    present.map(({ weight }) => weight),
  );
  const cap = rule.cut && rule.pointsMax !== null ? fractionOfPoints(rule.pointsMax) : natural;
  return compareFractions(cap, natural) < 0 ? cap : natural;
}

/** What a group reaches when every part is at its maximum. */
export function naturalMaximum(
  { combine }: GroupRule,
  maxima: readonly Fraction[],
  weights: readonly (Fraction | null)[],
): Fraction {
  if (combine === 'best') {
    return maxima.reduce((best, each) => (compareFractions(each, best) > 0 ? each : best), ZERO);
  }
  const weighted = maxima.map((each, index) => multiply(each, weights[index] ?? ONE));
  if (combine === 'sum') return sum(weighted);
  return divide(sum(weighted), sum(weights.map((weight) => weight ?? ONE))) ?? ZERO;
}

function limitedFraction(value: Fraction, rule: GroupRule): Points {
  return limited(pointsOfFraction(value, rule.decimals), rule);
}

function limited(points: Points, { pointsMin, pointsMax, cut }: GroupRule): Points {
  const raised = pointsMin !== null && points < pointsMin ? pointsMin : points;
  return cut && pointsMax !== null && raised > pointsMax ? pointsMax : raised;
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}
