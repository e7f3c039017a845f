/**
 * The rubric (thang điểm): criteria with the measure that turns a mark into points, groups, classes.
 *
 * Four measures are enough: points typed in; a table from values to points (met or not, levels,
 * ranges, escalating deductions, points by rank); an amount for each unit (deductions, rates,
 * steps beyond a threshold); and a ratio to a target.
 */
import type { Campaign, Scope, Subject } from './campaign';
import type { Citation } from './citation';
import type { FigureCode } from './fact';
import type { Fraction } from './fraction';
import type { Points } from './points';
import type { Test } from './value';

export type Measure =
  /** The mark is the points; where a step is declared, a whole number of steps. */
  | { readonly kind: 'points'; readonly step: Points | null }
  /** The first row whose test the value passes gives the points. */
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  /** `start` and, for each figure, its rate for every unit above `from`; with a step, whole ones. */
  | {
      readonly kind: 'linear';
      readonly start: Points;
      readonly terms: readonly Term[];
      readonly from: Fraction;
      /** `null` counts parts of a unit as well. */
      readonly step: Fraction | null;
    }
  /** Maximum × value ÷ target, or × target ÷ value where lower is better; never over the maximum. */
  | {
      readonly kind: 'ratio';
      readonly target: Fraction | FigureCode;
      readonly lowerIsBetter: boolean;
    };

export interface TableRow {
  readonly test: Test;
  readonly points: Points;
}

/** One kind of occurrence, with its own rate. */
export interface Term {
  /** `null` is the criterion's own column. */
  readonly figure: FigureCode | null;
  /** Points for one unit; negative for a deduction. */
  readonly rate: Fraction;
}

/** What "not applicable" does: full points, dropped and the rest rescaled, or zero. */
export type NotApplicablePolicy = 'full' | 'rescale' | 'zero';

/** One line of the rubric. */
export interface Criterion {
  readonly code: string;
  /** Code of its group. */
  readonly group: string;
  readonly text: string;
  readonly measure: Measure;
  /** What is measured; `null` is a column of its own in the lists, headed by the code. */
  readonly figure: FigureCode | null;
  readonly pointsMax: Points;
  /** The floor; below 0 for a line that can cost points. */
  readonly pointsMin: Points;
  /** Share of the group, or coefficient in its mean; `null` where the group has no weights. */
  readonly weight: Fraction | null;
  /** Decimals to which the points are rounded, 0 to 4. */
  readonly decimals: number;
  readonly notApplicable: NotApplicablePolicy;
  readonly appliesTo: readonly Subject[];
  /** For whom and under which answers; others do not have the line at all. */
  readonly onlyIf: Scope;
  /** Source of the text. The points are the office's until `scaleApproval` names a document. */
  readonly source: Citation;
}

/**
 * What a group says beyond its name. A group that says nothing adds up its lines and belongs to
 * the total. The total itself is the group with the code `TONG`.
 */
export interface GroupRule {
  readonly code: string;
  /** Code of the group above; `null` directly under the total. */
  readonly parent: string | null;
  readonly combine: 'sum' | 'best' | 'mean';
  /** The maximum as stated; `null` is what its lines reach. */
  readonly pointsMax: Points | null;
  /** Whether points over the maximum are cut off; without it they must add up to it. */
  readonly cut: boolean;
  readonly pointsMin: Points | null;
  readonly weight: Fraction | null;
  readonly decimals: number;
  /** False for points that are shown and used, and are not part of the total. */
  readonly counts: boolean;
  readonly appliesTo: readonly Subject[];
}

/** A class (xếp loại), the best first: whoever passes the test and meets the conditions. */
export interface ClassRule {
  readonly name: string;
  /** On the total, after its rounding. */
  readonly test: Test;
  /** Conditions that it takes; whoever fails one falls to the next class. */
  readonly requires: readonly string[];
  readonly appliesTo: readonly Subject[];
  readonly onlyIf: Scope;
  readonly source: Citation;
}

/** A group of criteria in the order of the sheet, with the positions of its criteria. */
export interface CriterionGroup {
  readonly name: string;
  readonly criteria: readonly number[];
}

/** The lines that one subject is marked on, in their groups. */
export interface Rubric {
  readonly criteria: readonly Criterion[];
  readonly groups: readonly CriterionGroup[];
}

export function rubricOf(campaign: Campaign, subject: Subject): Rubric {
  const criteria = campaign.criteria.filter((criterion) => criterion.appliesTo.includes(subject));
  const names = [...new Set(criteria.map((criterion) => criterion.group))];
  const groups = names.map((name) => ({
    name,
    criteria: criteria.flatMap((criterion, index) => (criterion.group === name ? [index] : [])),
  }));
  return { criteria, groups };
}
