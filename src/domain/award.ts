/** Awards (danh hiệu, hình thức khen thưởng) and their ceilings, as data. */
import type { Scope, Subject } from './campaign';
import type { Citation } from './citation';
import type { FigureCode } from './fact';
import type { Fraction } from './fraction';
import type { Test } from './value';

/** How many may be proposed: a ceiling, never a target. */
export type Quota = number | 'awaiting' | 'unlimited' | Percentage;

/** "không quá 15 %": integer arithmetic, rounded as declared, numerator and denominator shown. */
export interface Percentage {
  /** 15 % is 3/20. */
  readonly share: Fraction;
  readonly base: QuotaBase;
  readonly rounding: 'down' | 'up' | 'nearest';
}

/** Of what a percentage is taken. */
export type QuotaBase =
  | { readonly of: 'listed' }
  | { readonly of: 'eligible' }
  /** Those proposed for another award. */
  | { readonly of: 'award'; readonly award: string }
  /** Those whose figure passes a test, a class for example. */
  | { readonly of: 'figure'; readonly figure: FigureCode; readonly test: Test }
  /** The places of the award itself; only in limits. */
  | { readonly of: 'quota' };

/** Ties across the cut line, after the tie keys: to the council, all of them, or none. */
export type TiePolicy = 'council' | 'all' | 'none';

/** A form of commendation for one subject. Awards stand in order, the higher first. */
export interface Award {
  readonly code: string;
  readonly name: string;
  readonly authority: string;
  readonly subject: Subject;
  readonly quota: Quota;
  readonly ties: TiePolicy;
  /** Conditions that it takes beyond those of the campaign: a minimum score or class, say. */
  readonly requires: readonly string[];
  /** Places that nobody took go to the next award of the subject. */
  readonly rollsDown: boolean;
  /** False where it may be held together with other awards; the law's rule is true. */
  readonly exclusive: boolean;
  /** Under which answers it is given, and whom it is for. */
  readonly onlyIf: Scope;
  readonly source: Citation;
}

/** A further ceiling of an award, beside its quota. */
export interface Limit {
  readonly award: string;
  /**
   * `atMost` these many of those in `among`; `reserved` keeps as many places for them, so that
   * everybody else has at most the rest.
   */
  readonly kind: 'atMost' | 'reserved';
  /** Of whom; an empty list means everybody. */
  readonly among: Scope;
  /** All together, in each unit, or in each value of a figure. */
  readonly per: 'all' | 'unit' | FigureCode;
  readonly amount: number | Percentage;
  readonly source: Citation;
}
