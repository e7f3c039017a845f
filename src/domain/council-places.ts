/**
 * What the council's reviews and votes do to the places of an award; `council-tie.ts` has its
 * choices among equals.
 */
import type { AwardResult, Filled } from './awards';
import { isOutvoted } from './council';
import type { Council, Decided } from './council';
import { isUnderReview } from './eligibility';
import type { Bases } from './quota';
import type { Contender } from './ranking';

/**
 * Those whom a condition sends to the council. Whoever it decides against is no candidate, and the
 * place is the next one's. One decision covers the case: who is chosen out of a tie has passed the
 * review as well.
 */
export function reviewed(
  contenders: readonly Contender[],
  decided: Decided,
  { figures, subject }: Pick<Bases, 'figures' | 'subject'>,
): {
  readonly candidates: readonly Contender[];
  of(filled: Filled): Pick<AwardResult, 'chosen' | 'refused' | 'waiting'>;
} {
  const isReviewed = ({ index }: Contender) => isUnderReview(figures, subject, index);
  const choiceOf = ({ index }: Contender) => decided.get(index)?.choice ?? null;
  const against = contenders.filter((each) => choiceOf(each) === 'refuse' && isReviewed(each));
  return {
    candidates:
      against.length === 0 ? contenders : contenders.filter((each) => !against.includes(each)),
    of: ({ proposed, chosen, refused }) => {
      const cases = proposed.filter(isReviewed);
      const agreed = cases.filter((each) => choiceOf(each) === 'choose');
      const open = cases.filter((each) => choiceOf(each) === null);
      return {
        chosen: new Set([...chosen, ...agreed.map(({ index }) => index)]),
        refused: [...refused, ...against],
        waiting: new Set(open.map(({ index }) => index)),
      };
    },
  };
}

/**
 * Whoever a vote was taken on and found short is not proposed. The place stays empty: the council
 * has not voted on whoever comes next.
 */
export function withVotes(
  { proposed: before, places, tiedPlaces }: Filled,
  decided: Decided,
  council: Council,
): Pick<AwardResult, 'proposed' | 'outvoted' | 'empty'> {
  const isShort = ({ index }: Contender) => isOutvoted(decided.get(index), council);
  const outvoted = before.filter(isShort);
  const proposed = before.filter((each) => !isShort(each));
  const { count } = places;
  const empty = typeof count === 'number' ? Math.max(0, count - proposed.length - tiedPlaces) : 0;
  return { proposed, outvoted, empty };
}
