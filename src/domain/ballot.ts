/**
 * Marks that are given several times: by several scorers, or in several periods. Each row of a
 * scoring sheet (phiếu chấm) is one ballot; the declared rules make one mark of them.
 */
import type { Fraction } from './fraction';
import type { Points } from './points';

export interface Scorer {
  readonly code: string;
  readonly name: string;
  /** Unit of the scorer, whose marks of the own unit do not count; empty where that is no matter. */
  readonly unit: string;
  readonly weight: Fraction;
}

export interface Period {
  readonly code: string;
  readonly weight: Fraction;
}

/** How the marks of several scorers become one. */
export type ScorerRule =
  | { readonly kind: 'mean' }
  | { readonly kind: 'weighted' }
  /** Without the highest and the lowest; takes three or more. */
  | { readonly kind: 'trimmed' }
  /** The mark of the last scorer in the order of the list. */
  | { readonly kind: 'last' }
  /** The mean of the first two, unless they differ by more than `over`: then the third's alone. */
  | { readonly kind: 'third'; readonly over: Points };

export interface MarkingRules {
  /** In order: the last one approves. Empty where marks stand in the lists themselves. */
  readonly scorers: readonly Scorer[];
  readonly combine: ScorerRule;
  /** Empty where there is one period only. */
  readonly periods: readonly Period[];
  readonly periodCombine: 'sum' | 'mean';
}

export const ONE_MARK: MarkingRules = {
  scorers: [],
  combine: { kind: 'mean' },
  periods: [],
  periodCombine: 'mean',
};
