/**
 * Ranking: standard competition places (1, 1, 3) by points. Equal points share a place; the order
 * in which equals are listed follows their ids, so the order of rows never matters.
 */
import type { Points } from './points';

/** Someone who may be ranked: eligible, with a total. */
export interface Contender {
  readonly id: string;
  readonly points: Points;
}

export interface Standing<C extends Contender> {
  readonly contender: C;
  readonly rank: number;
}

export function rankContenders<C extends Contender>(
  contenders: readonly C[],
): readonly Standing<C>[] {
  const ordered = contenders.toSorted(
    (a, b) => b.points - a.points || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  let rank = 0;
  return ordered.map((contender, index) => {
    if (ordered[index - 1]?.points !== contender.points) rank = index + 1;
    return { contender, rank };
  });
}
