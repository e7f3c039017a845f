/** What people would be put forward for: the awards that propose them, and those they are tied for. */
import type { AwardResult } from './awards';
import type { Subject } from './campaign';

/** Names of awards, in the order of the campaign. */
export interface Held {
  readonly proposed: readonly string[];
  /** Equal at the line: the council chooses. */
  readonly tied: readonly string[];
}

export const NOTHING_HELD: Held = { proposed: [], tied: [] };

/** By position; whoever holds nothing is not in it. */
export type HeldAwards = ReadonlyMap<number, Held>;

export function heldAwards(results: readonly AwardResult[], subject: Subject): HeldAwards {
  const held = new Map<number, Held>();
  for (const { award, proposed, tied } of results) {
    if (award.subject !== subject) continue;
    for (const [which, list] of Object.entries({ proposed, tied })) {
      for (const { index } of list) {
        const before = held.get(index) ?? NOTHING_HELD;
        const names = [...before[which as keyof Held], award.name];
        held.set(index, { ...before, [which]: names });
      }
    }
  }
  return held;
}

export function sameHeld(a: Held, b: Held): boolean {
  const isSame = (some: readonly string[], others: readonly string[]) =>
    some.length === others.length && some.every((name, position) => name === others[position]);
  return isSame(a.proposed, b.proposed) && isSame(a.tied, b.tied);
}
