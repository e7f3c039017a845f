/** Rules that contradict themselves or each other. Each is one issue at the cell that says so. */
import type { FactKind } from './fact';
import type { Fraction } from './fraction';
import type { CodeKind } from './issue';
import type { Points } from './points';

/** Where a rule stands: what it is, its code, and the key of the column. */
export interface RulePlace {
  readonly kind: CodeKind;
  readonly code: string;
  readonly column: string;
}

export type RuleProblemDetail =
  /** Codes in a circle: each needs the next, the last the first. */
  | { code: 'ruleCycle'; owner: string; circle: readonly string[] }
  | {
      code: 'figureKindWrong';
      owner: string;
      figure: string;
      got: FactKind;
      wanted: readonly FactKind[];
    }
  | { code: 'minimumAboveMaximum'; owner: string; pointsMin: Points; pointsMax: Points }
  | { code: 'tablePointsOutside'; criterion: string; got: Points; min: Points; max: Points }
  | { code: 'rangesOverlap'; criterion: string; first: string; second: string }
  | { code: 'rangesGap'; criterion: string; first: string; second: string }
  | { code: 'deductionTooLarge'; criterion: string; rate: Fraction; span: Points }
  | { code: 'startOutside'; criterion: string; start: Points; min: Points; max: Points }
  | { code: 'maximumUnreachable'; criterion: string; start: Points; max: Points }
  | { code: 'targetInvalid'; criterion: string; got: Fraction }
  | { code: 'groupMaximum'; group: string; stated: Points; reached: Fraction; isCut: boolean }
  | { code: 'weightsMixed'; group: string; without: string }
  | { code: 'weightsNotWhole'; group: string; sum: Fraction }
  | { code: 'weightInvalid'; owner: string; got: Fraction }
  | { code: 'groupEmpty'; group: string }
  | { code: 'classOutOfOrder'; name: string; previous: string }
  | { code: 'classGap'; name: string; previous: string }
  | { code: 'classNeedsComparison'; name: string }
  | { code: 'percentInvalid'; owner: string; got: Fraction }
  | { code: 'reservedAboveQuota'; award: string; reserved: number; quota: number }
  | { code: 'scorersTooFew'; wanted: number; got: number }
  | { code: 'membersOfPeople'; gate: string };

export interface RuleProblem {
  readonly detail: RuleProblemDetail;
  readonly place: RulePlace;
}
