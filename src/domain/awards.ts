/**
 * Awards and quotas: who is proposed when places are limited.
 *
 * A quota is a ceiling, never a target (NĐ 152/2025, Điều 4 khoản 2): places may stay empty. A
 * tie across the cut line goes to the council; this file never breaks it. Awards are given out
 * the higher first, and whoever is proposed for one is out of the next (no several awards for
 * one achievement).
 */
import type { Award } from './campaign';
import type { Points } from './points';
import type { Contender, Standing } from './ranking';

export interface AwardResult<C extends Contender> {
  readonly award: Award;
  readonly proposed: readonly C[];
  /** Equal at the line: more of them than places. */
  readonly tied: readonly C[];
  /** Places that the tied ones compete for. */
  readonly tiedPlaces: number;
  /** Places that nobody took; 0 where there is no number. */
  readonly empty: number;
  /** Eligible, and waiting for a number to be allocated. */
  readonly awaiting: readonly C[];
  /** Eligible, but behind the line. */
  readonly beyond: readonly C[];
  /** Points of the last one who is proposed or tied; `null` if there is none. */
  readonly cutPoints: Points | null;
}

/** Gives out the awards of one subject in their order to contenders who are ranked already. */
export function proposeAwards<C extends Contender>(
  awards: readonly Award[],
  standings: readonly Standing<C>[],
): readonly AwardResult<C>[] {
  let left = standings.map(({ contender }) => contender);
  // Those who lose a tie fall to the next award, ahead of everyone left. Who they are is open,
  // how many they are is not: that many places are kept for them.
  let kept = 0;
  return awards.map((award) => {
    const result = fillPlaces(award, left, kept);
    const loses = result.tied.length - result.tiedPlaces;
    const places = typeof award.quota === 'number' ? award.quota : 0;
    kept = Math.max(0, kept - places) + loses;
    left = [...result.awaiting, ...result.beyond];
    return result;
  });
}

function fillPlaces<C extends Contender>(
  award: Award,
  contenders: readonly C[],
  kept: number,
): AwardResult<C> {
  const nothing = { tied: [], tiedPlaces: 0, empty: 0, awaiting: [], beyond: [] };
  if (award.quota === 'awaiting') {
    return { award, ...nothing, proposed: [], awaiting: contenders, cutPoints: null };
  }
  if (award.quota === 'unlimited') {
    const cutPoints = contenders.at(-1)?.points ?? null;
    return { award, ...nothing, proposed: contenders, cutPoints };
  }
  const places = Math.max(0, award.quota - kept);
  const line = contenders[places - 1]?.points;
  if (line === undefined || contenders[places]?.points !== line) {
    const proposed = contenders.slice(0, places);
    const cutPoints = proposed.at(-1)?.points ?? null;
    const beyond = contenders.slice(places);
    return { award, ...nothing, proposed, beyond, empty: places - proposed.length, cutPoints };
  }
  const proposed = contenders.filter(({ points }) => points > line);
  return {
    award,
    ...nothing,
    proposed,
    tied: contenders.filter(({ points }) => points === line),
    tiedPlaces: places - proposed.length,
    beyond: contenders.filter(({ points }) => points < line),
    cutPoints: line,
  };
}
