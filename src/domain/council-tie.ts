/**
 * A tie at a line, with what the council has decided of it. It need not decide of everybody: who is
 * chosen takes a place, who is refused leaves his, and what is still contested stays open. Choices
 * of more than there are places choose nobody: which of them is wrong only the council knows.
 */
import { admitLevel, demand, settle } from './admit-level';
import type { Contested } from './admit-level';
import type { Cell, Ceilings } from './ceilings';
import type { Decided } from './council';
import type { Contender } from './ranking';

export interface DecidedTie {
  readonly chosen: readonly Contender[];
  readonly refused: readonly Contender[];
  /** Nothing was said of them, and the places that they wanted went to those chosen. */
  readonly passedOver: readonly PassedOver[];
  /** Let in because those who were refused left room. */
  readonly admitted: readonly Contender[];
  readonly open: readonly Contender[];
  /** Places that are still open. */
  readonly places: number;
  /** More were chosen than there is room for: these cannot all be right. */
  readonly tooMany: readonly Contender[];
}

export interface PassedOver {
  readonly contender: Contender;
  /** Those chosen, of the ceiling that is full. */
  readonly for: readonly Contender[];
}

export function decideTie(
  contested: readonly Contested[],
  lines: ReadonlySet<Cell>,
  decided: Decided,
  ceilings: Ceilings,
): DecidedTie {
  const those = contested.map(({ contender }) => contender);
  const having = (wanted: 'choose' | 'refuse' | null) =>
    those.filter(({ index }) => (decided.get(index)?.choice ?? null) === wanted);
  const [chosen, refused, left] = [having('choose'), having('refuse'), having(null)];
  if (left.length === those.length) {
    const places = demand(those, ceilings.partitions);
    settle(those, places, lines, ceilings);
    return { ...NOTHING, open: those, places };
  }
  const first = admitLevel(chosen, ceilings);
  const tooMany = first.contested.map(({ contender }) => contender);
  const second = admitLevel([...tooMany, ...left], ceilings);
  const open = second.contested.map(({ contender }) => contender);
  const places = demand(open, ceilings.partitions);
  settle(open, places, second.lines, ceilings);
  const passedOver = second.stopped.map(({ contender, by }) => ({
    contender,
    for: first.admitted.filter((each) => ceilings.cellsOf(each).includes(by.cell)),
  }));
  const { admitted } = second;
  return { chosen: first.admitted, refused, passedOver, admitted, open, places, tooMany };
}

const NOTHING: Omit<DecidedTie, 'open' | 'places'> = {
  chosen: [],
  refused: [],
  passedOver: [],
  admitted: [],
  tooMany: [],
};
