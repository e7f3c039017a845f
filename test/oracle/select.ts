/** One award: who is proposed, level by level, and who stands in a tie that does not fit. */
import type { TiePolicy } from '../../src/domain/award';
import type { Cell, Partition } from './places';
import type { Who } from './world';

export interface Selection {
  readonly proposed: readonly Who[];
  readonly tied: readonly Who[];
  readonly beyond: readonly Who[];
  /** At most so many places can those in a tie take. */
  readonly tiedPlaces: number;
}

/** What becomes of a tie; the council decides of all of it or of nobody. */
export interface Ties {
  readonly ties: TiePolicy;
  readonly isChosen: (who: Who) => boolean;
  readonly isRefused: (who: Who) => boolean;
}

/** The limits, the narrower first, and the places of the award last; `left` is counted down. */
export function select(
  levels: readonly (readonly Who[])[],
  partitions: readonly Partition[],
  { ties, isChosen, isRefused }: Ties,
): Selection {
  const cells = partitions.flat();
  const proposed: Who[] = [];
  const tied: Who[] = [];
  const beyond: Who[] = [];
  let tiedPlaces = 0;

  for (const level of levels) {
    const isOut = (who: Who) => cells.some((cell) => cell.left <= 0 && cell.holds(who));
    beyond.push(...level.filter(isOut));
    const remaining = level.filter((who) => !isOut(who));

    const lines = linesOf(remaining, partitions);
    const contested = remaining.filter((who) => lines.some((cell) => cell.holds(who)));
    const sure = remaining.filter((who) => !contested.includes(who));
    proposed.push(...sure);
    for (const cell of cells) cell.left -= sure.filter(cell.holds).length;
    if (contested.length === 0) continue;

    let taking = 0;
    if (ties === 'none') beyond.push(...contested);
    if (ties === 'all') {
      proposed.push(...contested);
      taking = contested.length;
    }
    if (ties === 'council' && contested.every((who) => isChosen(who) || isRefused(who))) {
      const chosen = contested.filter(isChosen);
      proposed.push(...chosen);
      beyond.push(...contested.filter(isRefused));
      taking = chosen.length;
    } else if (ties === 'council') {
      tied.push(...contested);
      taking = demand(contested, partitions);
      tiedPlaces += taking;
    }
    for (const cell of cells) {
      const inside = Math.min(taking, contested.filter(cell.holds).length);
      if (inside > 0) cell.left = Math.max(0, cell.left - inside);
    }
    for (const cell of lines) cell.left = 0;
  }
  return { proposed, tied, beyond, tiedPlaces };
}

/** Ceilings under which more may ask for a place than there are left. */
function linesOf(remaining: readonly Who[], partitions: readonly Partition[]): Cell[] {
  return partitions.flatMap((partition, position) =>
    partition.filter(
      (cell) => demand(remaining.filter(cell.holds), partitions.slice(0, position)) > cell.left,
    ),
  );
}

/** No more of these than this can be proposed, under any one of the partitions. */
function demand(whos: readonly Who[], partitions: readonly Partition[]): number {
  const bounds = partitions.map((cells) => {
    const inside = cells.map(({ left, holds }) =>
      Math.min(Math.max(0, left), whos.filter(holds).length),
    );
    const outside = whos.filter((who) => !cells.some((cell) => cell.holds(who)));
    return inside.reduce((a, b) => a + b, 0) + outside.length;
  });
  return Math.min(whos.length, ...bounds);
}
