/**
 * Scoring: marks become points by line, by group and in total.
 *
 * A blank mark is "not scored yet", so there is no total until it is filled in. What does not
 * apply follows the criterion's own policy; "rescale" drops the line and lets the rest of its
 * group stand for the whole group, and a group that is dropped entirely does so for the total.
 */
import type { Criterion, CriterionGroup, Rubric } from './campaign';
import type { Entrants, Mark } from './entry';
import { NO_POINTS, addPoints, scalePoints } from './points';
import type { Points } from './points';

/** Points of one nominee. `null` where a mark is missing. */
export interface ScoreCard {
  /** One a group, in the rubric's order; `dropped` where no line of the group applies. */
  readonly groups: readonly (Points | null | 'dropped')[];
  readonly total: Points | null;
}

/** Decimals of group and total points after rescaling. */
const SUM_DECIMALS = 2;

/** Compiles the rubric once and scores every nominee; the result is in the nominees' order. */
export function scoreEntrants(rubric: Rubric, entrants: Entrants): readonly ScoreCard[] {
  const columns = rubric.criteria.map(({ code }) => entrants.marks.get(code) ?? []);
  const groups = rubric.groups.map((group) => groupScorer(group, rubric.criteria, columns));
  const groupMaxima = rubric.groups.map((group) => groupMaximum(group, rubric.criteria));
  return entrants.nominees.map((_, nominee) => {
    const scored = groups.map((score) => score(nominee));
    return { groups: scored, total: totalPoints(scored, groupMaxima) };
  });
}

/** What a line gives: the mark, or what its policy makes of "not applicable". */
export function linePoints(criterion: Criterion, mark: Mark): Points | null {
  if (mark === 'blank') return null;
  if (mark !== 'notApplicable') return mark;
  return criterion.notApplicable === 'full' ? criterion.pointsMax : NO_POINTS;
}

export function groupMaximum(group: CriterionGroup, criteria: readonly Criterion[]): Points {
  return sum(group.criteria.map((index) => criteria[index]?.pointsMax ?? NO_POINTS));
}

function groupScorer(
  group: CriterionGroup,
  criteria: readonly Criterion[],
  columns: readonly (readonly Mark[])[],
) {
  const maximum = groupMaximum(group, criteria);
  const lines = group.criteria.flatMap((index) => {
    const criterion = criteria[index];
    return criterion ? [{ criterion, marks: columns[index] ?? [] }] : [];
  });
  return (nominee: number): Points | null | 'dropped' => {
    let earned = NO_POINTS;
    let applicable = maximum;
    for (const { criterion, marks } of lines) {
      const mark = marks[nominee] ?? 'blank';
      const points = linePoints(criterion, mark);
      if (points === null) return null;
      earned = addPoints(earned, points);
      if (mark === 'notApplicable' && criterion.notApplicable === 'rescale') {
        applicable = (applicable - criterion.pointsMax) as Points;
      }
    }
    if (applicable === maximum) return earned;
    return applicable > 0 ? scalePoints(earned, maximum, applicable, SUM_DECIMALS) : 'dropped';
  };
}

function totalPoints(
  groups: readonly (Points | null | 'dropped')[],
  maxima: readonly Points[],
): Points | null {
  if (groups.includes(null)) return null;
  const earned = sum(groups.filter((points) => typeof points === 'number'));
  const full = sum(maxima);
  const applicable = sum(maxima.filter((_, index) => groups[index] !== 'dropped'));
  if (applicable === full) return earned;
  return applicable > 0 ? scalePoints(earned, full, applicable, SUM_DECIMALS) : null;
}

function sum(points: readonly Points[]): Points {
  return points.reduce(addPoints, NO_POINTS);
}
