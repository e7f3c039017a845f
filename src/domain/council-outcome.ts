/** What became of the council's decisions: none is dropped without a word. */
import type { AwardResult } from './awards';
import type { Council, CouncilDecision } from './council';
import { votesNeeded } from './council';
import type { Figures } from './figures';

export interface CouncilOutcome {
  readonly council: Council;
  /** Votes that are needed; `null` while members or threshold are not given. */
  readonly needed: number | null;
  /** Choices that nothing depended on: the tie is gone, or nobody asked. */
  readonly unused: readonly CouncilDecision[];
  /** Choices of more than there are places. */
  readonly tooMany: readonly CouncilDecision[];
  /** Votes, without a choice, on somebody who is not proposed. */
  readonly unusedVotes: readonly CouncilDecision[];
}

type Fate = 'used' | 'unused' | 'tooMany' | 'unusedVotes';

export function councilOutcome(figures: Figures, results: readonly AwardResult[]): CouncilOutcome {
  const { council } = figures;
  const needed = votesNeeded(council);
  const fates = council.decisions.map((decision) => {
    const { subject, award } = decision;
    const result = results.find((each) => each.award.code === award);
    const own = result?.award.subject === subject ? result : undefined;
    const index = figures.entrants(subject).nominees.findIndex(({ id }) => id === decision.nominee);
    return { decision, fate: fateOf(decision, index, own, needed) };
  });
  const having = (wanted: Fate) =>
    fates.filter(({ fate }) => fate === wanted).map(({ decision }) => decision);
  return {
    council,
    needed,
    unused: having('unused'),
    tooMany: having('tooMany'),
    unusedVotes: having('unusedVotes'),
  };
}

function fateOf(
  decision: CouncilDecision,
  index: number,
  result: AwardResult | undefined,
  needed: number | null,
): Fate {
  const { choice, yes } = decision;
  if (choice === null && (yes === null || needed === null)) return 'used';
  const unused = choice === null ? 'unusedVotes' : 'unused';
  // One of two decisions about the same case does not stand.
  if (result?.decided.get(index) !== decision) return unused;
  const isAmong = (list: readonly { index: number }[]) => list.some((each) => each.index === index);
  if (choice === null) {
    return isAmong([...result.proposed, ...result.outvoted]) ? 'used' : unused;
  }
  if (isAmong(result.tooMany)) return 'tooMany';
  const isUsed = choice === 'choose' ? result.chosen.has(index) : isAmong(result.refused);
  return isUsed ? 'used' : unused;
}
