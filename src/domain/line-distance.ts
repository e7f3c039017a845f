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

/** An award's line, found once for all who are measured against it. */
interface AwardLine {
  readonly cut: Points;
  readonly inside: ReadonlySet<number>;
  readonly tied: ReadonlySet<number>;
  /** Outside because of points alone, no limit of a kind. */
  readonly outside: ReadonlySet<number>;
  /** The most points of those who are tied or outside. */
  readonly best: number;
  /** Points of those whom the council refused, most first. */
  readonly refused: readonly number[];
}

const lines = new WeakMap<AwardResult, AwardLine | null>();

/**
 * The distance of a nominee to the line of the award that decided; `null` where no number of points
 * is the line: no number of places, a class before points, or a limit that stopped the nominee.
 */
export function lineDistance(
  { index, card, decision }: Judged,
  results: readonly AwardResult[],
): LineDistance | null {
  const waits = decision.status === 'awaitingQuota';
  const result = results.find((each) =>
    waits ? lineOf(each)?.outside.has(index) : each.award.code === decision.award?.code,
  );
  const line = result ? lineOf(result) : null;
  const { total } = card;
  if (!result || !line || total === null) return null;
  if (line.inside.has(index)) {
    // Of those who are level at the line some stay outside, so nobody of them is ahead of it.
    if (line.tied.has(index)) return null;
    // Whom the council did not choose among equals stands outside with as many points as they have;
    // whoever it refused with more is not outside because of points.
    const refused = line.refused.find((points) => points <= total) ?? -Infinity;
    const best = Math.max(line.best, refused);
    return { side: 'inside', points: best === -Infinity ? null : less(total, best) };
  }
  if (!line.outside.has(index)) return null;
  return {
    side: 'outside',
    points: less(line.cut, total),
    award: waits ? result.award.name : null,
  };
}

function lineOf(result: AwardResult): AwardLine | null {
  const known = lines.get(result);
  if (known !== undefined) return known;
  const line = findLine(result);
  lines.set(result, line);
  return line;
}

function findLine(result: AwardResult): AwardLine | null {
  const { cutPoints: cut, places, proposed, tied, beyond, refused } = result;
  if (cut === null || typeof places.count !== 'number') return null;
  const outside = beyond.flatMap(({ contender, by }) =>
    by.cell.limit === null ? [contender] : [],
  );
  const others = [...tied, ...outside];
  return {
    cut,
    inside: indicesOf([...proposed, ...tied]),
    tied: indicesOf(tied),
    outside: indicesOf(outside),
    best: others.reduce((best, { points }) => Math.max(best, points), -Infinity),
    refused: refused.map(({ points }) => points).toSorted((a, b) => b - a),
  };
}

function indicesOf(contenders: readonly { readonly index: number }[]): ReadonlySet<number> {
  return new Set(contenders.map(({ index }) => index));
}

function less(points: number, other: number): Points {
  return (points - other) as Points;
}
