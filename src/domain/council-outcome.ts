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
}

export function councilOutcome(figures: Figures, results: readonly AwardResult[]): CouncilOutcome {
  const { council } = figures;
  const choices = council.decisions.filter(({ choice }) => choice !== null);
  const fateOf = ({ subject, nominee, award, choice }: CouncilDecision) => {
    const result = results.find((each) => each.award.code === award);
    const index = figures.entrants(subject).nominees.findIndex(({ id }) => id === nominee);
    if (!result || index < 0) return 'unused';
    const isAmong = (list: readonly { index: number }[]) =>
      list.some((each) => each.index === index);
    if (isAmong(result.tooMany)) return 'tooMany';
    const isUsed = choice === 'choose' ? result.chosen.has(index) : isAmong(result.refused);
    return isUsed ? 'used' : 'unused';
  };
  const having = (fate: string) => choices.filter((decision) => fateOf(decision) === fate);
  return {
    council,
    needed: votesNeeded(council),
    unused: having('unused'),
    tooMany: having('tooMany'),
  };
}
