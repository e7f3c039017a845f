/** A tie at a line, with what the council has decided of it. */
import { admitLevel, demand, settle } from './admit-level';
import type { Beyond, Contested } from './admit-level';
import type { Cell, Ceilings } from './ceilings';
import type { Decided } from './council';
import type { Contender } from './ranking';

export interface DecidedTie {
  readonly chosen: readonly Contender[];
  /** Not chosen: by a decision, or because the places went to others. */
  readonly refused: readonly Contender[];
  /** Let in because those who were refused left room. */
  readonly admitted: readonly Contender[];
  readonly stopped: readonly Beyond[];
  readonly open: readonly Contender[];
  /** Places that are still open. */
  readonly places: number;
  /** More were chosen than there is room for: these cannot all be right. */
  readonly tooMany: readonly Contender[];
}

export function decideTie(
  contested: readonly Contested[],
  lines: ReadonlySet<Cell>,
  decided: Decided,
  ceilings: Ceilings,
): DecidedTie {
  const those = contested.map(({ contender }) => contender);
  const choiceOf = ({ index }: Contender) => decided.get(index)?.choice ?? null;
  const chosen = those.filter((each) => choiceOf(each) === 'choose');
  const refused = those.filter((each) => choiceOf(each) === 'refuse');
  const left = those.filter((each) => choiceOf(each) === null);
  if (chosen.length + refused.length === 0) {
    const places = demand(those, ceilings.partitions);
    settle(those, places, lines, ceilings);
    return { ...NOTHING, open: those, places };
  }
  const first = admitLevel(chosen, ceilings);
  const tooMany = [...first.contested, ...first.stopped].map(({ contender }) => contender);
  const second = admitLevel(left, ceilings);
  const open = second.contested.map(({ contender }) => contender);
  const places = demand(open, ceilings.partitions);
  settle(open, places, second.lines, ceilings);
  // With a choice made, whoever finds no room was passed over by it, not by points.
  const passed = first.admitted.length > 0;
  return {
    ...{ chosen: first.admitted, admitted: second.admitted, tooMany, open, places },
    refused: [...refused, ...(passed ? second.stopped.map(({ contender }) => contender) : [])],
    stopped: passed ? [] : second.stopped,
  };
}

const NOTHING: Omit<DecidedTie, 'open' | 'places'> = {
  chosen: [],
  refused: [],
  admitted: [],
  stopped: [],
  tooMany: [],
};
