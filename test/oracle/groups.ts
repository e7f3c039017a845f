/** Groups of lines, and the total: the group at the root. */
import { TOTAL } from '../../src/domain/fact';
import type { GroupRule } from '../../src/domain/criterion';
import { answersWith } from './gates';
import { lineOf } from './lines';
import {
  compare,
  fromPoints,
  greatest,
  least,
  ONE,
  over,
  rounded,
  sumOf,
  times,
  ZERO,
} from './rational';
import type { Rational } from './rational';
import { nameOf, once } from './world';
import type { Who, World } from './world';

/** A line or a group, as a part of the group above. */
export interface Piece {
  /** Not there for this nominee; not scored yet; dropped as "KAD"; or so many points. */
  readonly state: 'absent' | 'blank' | 'dropped' | 'points';
  readonly points: Rational;
  readonly max: Rational;
  readonly weight: Rational | null;
}

type Saying = Pick<
  GroupRule,
  'parent' | 'combine' | 'pointsMax' | 'cut' | 'pointsMin' | 'weight' | 'decimals' | 'counts'
>;

/** What a group without a row says. */
const SILENT: Saying = {
  parent: null,
  combine: 'sum',
  pointsMax: null,
  cut: false,
  pointsMin: null,
  weight: null,
  decimals: 2,
  counts: true,
};

/** Every group but the total, whether it has a row or only lines that name it. */
export function groupCodes({ campaign }: World): string[] {
  const codes = [
    ...campaign.groups.map(({ code }) => code),
    ...campaign.criteria.map(({ group }) => group),
  ];
  return [...new Set(codes)].filter((code) => code !== TOTAL);
}

function ruleOf({ campaign }: World, { subject }: Who, code: string): Saying {
  return (
    campaign.groups.find((rule) => rule.code === code && rule.appliesTo.includes(subject)) ?? SILENT
  );
}

/** The total after its ceilings; `null` while something is open, or with nothing to add up. */
export function totalOf(world: World, who: Who): Rational | null {
  const { state, points } = groupOf(world, who, TOTAL);
  if (state !== 'points') return null;
  let total = points;
  for (const { gate, answer } of answersWith(world, who, 'totalCapped')) {
    if (answer === 'unknown') return null;
    if (answer === 'notMet' && gate.otherwise.effect === 'totalCapped') {
      total = least([total, fromPoints(gate.otherwise.at)]);
    }
  }
  return total;
}

/** Nothing is there to add up: everything is dropped, or there are no lines. */
export function isNothing(world: World, who: Who): boolean {
  return ['absent', 'dropped'].includes(groupOf(world, who, TOTAL).state);
}

export function groupOf(world: World, who: Who, code: string): Piece {
  return once(world, `group ${nameOf(who)} ${code}`, () => {
    const rule = ruleOf(world, who, code);
    const all = childrenOf(world, who, code);
    const children = all.filter(({ state }) => state !== 'absent');
    const isWeighted = all.some((child) => child.weight !== null);
    const { weight } = rule;
    if (children.length === 0) return { state: 'absent', points: ZERO, max: ZERO, weight };
    const piece = { points: ZERO, max: maximum(children, rule), weight };
    if (children.some(({ state }) => state === 'blank')) return { ...piece, state: 'blank' };
    const left = children.filter(({ state }) => state === 'points');
    if (left.length === 0) return { ...piece, state: 'dropped' };
    return { ...piece, state: 'points', points: pointsOf(children, left, rule, isWeighted) };
  });
}

/** Lines and groups directly below. A group that does not count is in no sum above it. */
function childrenOf(world: World, who: Who, code: string): Piece[] {
  const lines = world.campaign.criteria
    .filter(({ group, appliesTo }) => group === code && appliesTo.includes(who.subject))
    .map((criterion) => lineOf(world, who, criterion));
  const groups = groupCodes(world).filter((below) => {
    const { parent, counts } = ruleOf(world, who, below);
    return counts && (parent ?? TOTAL) === code;
  });
  return [...lines, ...groups.map((below) => groupOf(world, who, below))];
}

const weightOf = ({ weight }: Piece) => weight ?? ONE;
const weighedPoints = (piece: Piece) => times(weightOf(piece), piece.points);
const weighedMax = (piece: Piece) => times(weightOf(piece), piece.max);

function maximum(children: readonly Piece[], { combine, pointsMax, cut }: Saying): Rational {
  const natural =
    combine === 'best'
      ? greatest(children.map(({ max }) => max))
      : combine === 'sum'
        ? sumOf(children.map(weighedMax))
        : over(sumOf(children.map(weighedMax)), sumOf(children.map(weightOf)));
  return cut && pointsMax !== null ? least([natural, fromPoints(pointsMax)]) : natural;
}

function pointsOf(
  children: readonly Piece[],
  left: readonly Piece[],
  rule: Saying,
  isWeighted: boolean,
): Rational {
  const raw = combined(children, left, rule);
  let points = raw;
  if (rule.pointsMin !== null) points = greatest([points, fromPoints(rule.pointsMin)]);
  if (rule.cut && rule.pointsMax !== null) points = least([points, fromPoints(rule.pointsMax)]);
  const asTheyAre =
    rule.combine === 'best' ||
    (rule.combine === 'sum' && !isWeighted && left.length === children.length) ||
    compare(points, raw) !== 0;
  return asTheyAre ? points : rounded(points, rule.decimals);
}

function combined(
  children: readonly Piece[],
  left: readonly Piece[],
  { combine }: Saying,
): Rational {
  if (combine === 'best') return greatest(left.map(({ points }) => points));
  const sum = sumOf(left.map(weighedPoints));
  if (combine === 'mean') return over(sum, sumOf(left.map(weightOf)));
  if (left.length === children.length) return sum;
  const full = sumOf(children.map(weighedMax));
  const applicable = sumOf(left.map(weighedMax));
  return compare(applicable, ZERO) === 0 ? sum : over(times(sum, full), applicable);
}
