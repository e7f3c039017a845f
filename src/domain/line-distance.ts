/** How near somebody stands to the line of an award: what a council asks first. */
import type { AwardResult } from './awards';
import type { Judged } from './decide';
import type { Points } from './points';

export type LineDistance =
  /** So many points before the best one outside the number; nobody stands there: `null`. */
  | { readonly side: 'inside'; readonly points: Points | null }
  /**
   * So many points short of the last one inside. `award`: the name of the higher award whose line it
   * is, of someone who waits for the number of a lower one; `null` where it is the deciding award's.
   */
  | { readonly side: 'outside'; readonly points: Points; readonly award: string | null };

/**
 * The distance of a nominee to the line of the award that decided; `null` where no number of points
 * is the line: no number of places, a class before points, or a limit that stopped the nominee.
 */
export function lineDistance(
  { index, card, decision }: Judged,
  results: readonly AwardResult[],
): LineDistance | null {
  const waits = decision.status === 'awaitingQuota';
  const result = results.find(({ award, beyond }) =>
    waits
      ? beyond.some(({ contender, by }) => contender.index === index && by.cell.limit === null)
      : award.code === decision.award?.code,
  );
  if (!result || result.cutPoints === null || typeof result.places.count !== 'number') return null;
  if (card.total === null) return null;
  const outside = result.beyond.filter(({ by }) => by.cell.limit === null);
  const isInside = [...result.proposed, ...result.tied].some((each) => each.index === index);
  if (isInside) {
    // Of those who are level at the line some stay outside, so nobody of them is ahead of it.
    if (result.tied.some((each) => each.index === index)) return null;
    // Whom the council did not choose among equals stands outside with as many points as they have;
    // whoever it refused with more is not outside because of points.
    const total = card.total;
    const refused = result.refused.filter(({ points }) => points <= total);
    const others = [...result.tied, ...outside.map(({ contender }) => contender), ...refused];
    const best = Math.max(...others.map(({ points }) => points));
    return { side: 'inside', points: others.length === 0 ? null : less(total, best) };
  }
  const isOutside = outside.some(({ contender }) => contender.index === index);
  if (!isOutside) return null;
  const award = waits ? result.award.name : null;
  return { side: 'outside', points: less(result.cutPoints, card.total), award };
}

function less(points: number, other: number): Points {
  return (points - other) as Points;
}
