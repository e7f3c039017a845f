/** Who stands near a line: those of whom a council asks how sure their standing is. */
import type { Campaign } from './campaign';
import { TOTAL } from './fact';
import { pointsOfFraction } from './fraction';
import type { SubjectOutcome } from './judge';
import type { Judged } from './decide';
import { lineDistance } from './line-distance';
import { DECIMALS_MAX } from './points';
import type { Test } from './value';

/** Positions of at most `count` ranked nominees, the nearest to a line or a threshold first. */
export function nearestToLine(
  outcome: SubjectOutcome,
  campaign: Campaign,
  count: number,
): readonly number[] {
  const thresholds = thresholdsOnTotal(campaign, outcome);
  const near = outcome.judged.flatMap((judged) => {
    const distance = judged.rank === null ? null : distanceOf(judged, outcome, thresholds);
    return distance === null ? [] : [{ index: judged.index, distance }];
  });
  return near
    .toSorted((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);
}

/** `null` where no number of points decides. */
function distanceOf(
  judged: Judged,
  { awards }: SubjectOutcome,
  thresholds: readonly number[],
): number | null {
  const { total } = judged.card;
  if (total === null) return null;
  if (judged.decision.status === 'tiedAtCutLine') return 0;
  const toLine = lineDistance(judged, awards)?.points;
  const all = [
    ...(typeof toLine === 'number' ? [Math.abs(toLine)] : []),
    ...thresholds.map((threshold) => Math.abs(total - threshold)),
  ];
  return all.length === 0 ? null : Math.min(...all);
}

/** Totals that a class or a condition asks for. */
function thresholdsOnTotal(
  { classes, gates }: Campaign,
  { subject }: SubjectOutcome,
): readonly number[] {
  const onTotal = [
    ...classes.filter(({ appliesTo }) => appliesTo.includes(subject)).map(({ test }) => test),
    ...gates
      .filter(({ appliesTo, facts }) => appliesTo.includes(subject) && facts.includes(TOTAL))
      .map(({ accepts }) => accepts),
  ];
  return onTotal.flatMap(limitsOf);
}

function limitsOf(test: Test): readonly number[] {
  if (test.kind !== 'compare') return [];
  return test.comparisons.flatMap(({ value }) =>
    typeof value === 'string' ? [] : [pointsOfFraction(value, DECIMALS_MAX)],
  );
}
