/**
 * The council (Hội đồng): what it decided where points decide nothing, and how it voted. Its
 * decisions are inputs like marks: scoring again honours them, and what is not needed any more is
 * said, never dropped.
 */
import type { Subject } from './campaign';
import { compareFractions, fraction, multiply } from './fraction';
import type { Fraction } from './fraction';

export interface Council {
  /** All members; percentages are taken of them (NĐ 152/2025, Điều 33 khoản 5). */
  readonly members: number | null;
  readonly present: number | null;
  /** Opinions given in writing. */
  readonly written: number | null;
  /** Part of all members that must be in favour: "từ 80 % trở lên". */
  readonly threshold: Fraction | null;
  /** Where the threshold is written. */
  readonly thresholdSource: string;
  readonly decisions: readonly CouncilDecision[];
}

/** What the council decided about one nominee and one award. */
export interface CouncilDecision {
  readonly subject: Subject;
  /** Id of the nominee. */
  readonly nominee: string;
  /** Code of the award. */
  readonly award: string;
  readonly choice: 'choose' | 'refuse' | null;
  readonly reason: string;
  /** Who decided: a person, or the document. */
  readonly by: string;
  /** Votes in favour. */
  readonly yes: number | null;
  /** Members who did not vote, with the reason. */
  readonly recused: string;
}

/** What the council has to do about a nominee: choose among equals, look at the case, vote. */
export type MatterKind = 'tie' | 'review' | 'vote';

export const NO_COUNCIL: Council = {
  members: null,
  present: null,
  written: null,
  threshold: null,
  thresholdSource: '',
  decisions: [],
};

/** How many must be in favour; `null` while it is not known how many there are. */
export function votesNeeded({ members, threshold }: Council): number | null {
  // Of nobody every share is reached; a council without members has not voted.
  if (members === null || members < 1 || threshold === null) return null;
  const { numerator, denominator } = multiply(threshold, fraction(members));
  return Number((numerator + denominator - 1n) / denominator);
}

/** Whether a vote was taken and did not reach the threshold. */
export function isOutvoted(decision: CouncilDecision | undefined, council: Council): boolean {
  const needed = votesNeeded(council);
  return needed !== null && decision?.yes != null && decision.yes < needed;
}

/** A share that can be asked of a council: more than nothing, at most everybody. */
export function isThreshold(share: Fraction): boolean {
  return compareFractions(share, fraction(0)) > 0 && compareFractions(share, fraction(1)) <= 0;
}

/** What was decided for one award, by the position of the nominee. */
export type Decided = ReadonlyMap<number, CouncilDecision>;

/**
 * Two decisions about one case say different things, or one of them is a mistake: neither counts,
 * so that the order in which they stand decides nothing.
 */
export function decidedFor(
  council: Council,
  about: { readonly subject: Subject; readonly award: string },
  ids: readonly string[],
): Decided {
  const own = council.decisions.filter(
    ({ subject, award }) => subject === about.subject && award === about.award,
  );
  if (own.length === 0) return new Map();
  const index = new Map(ids.map((id, position) => [id, position]));
  return new Map(
    own.flatMap((decision) => {
      const position = index.get(decision.nominee);
      const isOne = own.filter(({ nominee }) => nominee === decision.nominee).length === 1;
      return position === undefined || !isOne ? [] : [[position, decision] as const];
    }),
  );
}
