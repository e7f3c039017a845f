/**
 * Facts (dữ kiện): named, typed values about a nominee, entered in a column of their own or derived
 * from registers, marks, members and other figures.
 *
 * Wherever a rule needs a figure it names it by its code: a fact, a condition (its answer), a
 * criterion or a group (its points), the total, the classification. One name, one column of values.
 */
import type { Scope, Subject } from './campaign';
import type { Citation } from './citation';
import type { Fraction } from './fraction';
import type { Operator, Test } from './value';

/** The code of anything that has a value for each nominee. */
export type FigureCode = string;

/** Codes of the figures that every campaign has. */
export const TOTAL = 'TONG';
export const CLASSIFICATION = 'XEPLOAI';

/** Values of a condition used as a figure; an open one is blank. */
export const MET = 'Đạt';
export const NOT_MET = 'Không đạt';

/** Value of the classification where a campaign has classes and the nominee reaches none. */
export const UNCLASSIFIED = 'Không xếp loại';

export type FactKind = 'choice' | 'number' | 'date';

export interface FactDefinition {
  readonly code: FigureCode;
  /** Heading of the column, and the name used in reasons. */
  readonly label: string;
  readonly appliesTo: readonly Subject[];
  readonly kind: FactKind;
  /** The choices; empty for numbers and days. */
  readonly values: readonly string[];
  /** Values that count only with a document named beside them (a written clearance, say). */
  readonly documented: readonly string[];
  readonly derivation: Derivation;
}

export interface Weighted {
  readonly figure: FigureCode;
  readonly weight: Fraction;
}

/** Rows of a register that count: a value of a column, compared with a value or another column. */
export interface Filter {
  readonly column: string;
  readonly test:
    Test | { readonly kind: 'column'; readonly operator: Operator; readonly column: string };
}

export type Aggregate = 'count' | 'sum' | 'mean' | 'max' | 'min' | 'only';

/** Where the values of a fact come from. All but `entered` are computed, never typed. */
export type Derivation =
  | { readonly how: 'entered' }
  /**
   * From the rows of a register sheet that name the nominee and pass every filter. No row counts
   * as 0 for `count` and `sum`, and leaves the others blank; `only` wants exactly one row.
   */
  | {
      readonly how: 'register';
      readonly register: string;
      readonly aggregate: Aggregate;
      /** `null` for `count`. */
      readonly column: string | null;
      readonly where: readonly Filter[];
    }
  /**
   * One operation over several figures of the same nominee. `difference` and `quotient` take two;
   * `mean` weighs them; `max` and `min` pass over what does not apply.
   */
  | {
      readonly how: 'combine';
      readonly operation: 'sum' | 'difference' | 'quotient' | 'mean' | 'max' | 'min';
      readonly of: readonly Weighted[];
    }
  /** Whole months from one day to another, or to the review date. */
  | { readonly how: 'months'; readonly from: FigureCode; readonly to: FigureCode | null }
  /** Part of the criteria that stand at their maximum: met ÷ applicable. */
  | { readonly how: 'fullShare'; readonly of: readonly string[] }
  /** Over all nominees of the subject, or those with the same value of `within`. */
  | {
      readonly how: 'cohort';
      readonly function: 'mean' | 'max' | 'min' | 'rank';
      readonly of: FigureCode;
      readonly within: FigureCode | null;
    }
  /** For a collective, over its people; `count` and `share` count those that pass the test. */
  | {
      readonly how: 'members';
      readonly aggregate: 'count' | 'share' | 'sum' | 'mean' | 'max' | 'min';
      /** `null` counts everybody. */
      readonly of: FigureCode | null;
      readonly test: Test | null;
    }
  /** For a person, the figure of the own unit. */
  | { readonly how: 'unit'; readonly of: FigureCode };

/** How one choice is preferred where points are equal. */
export interface TieKey {
  readonly figure: FigureCode;
  readonly prefer: 'higher' | 'lower' | { readonly values: readonly string[] };
  readonly appliesTo: readonly Subject[];
  /** Only under these answers of the office. */
  readonly onlyIf: Scope;
  readonly source: Citation;
}
