/**
 * What if: the same nominees judged under one rule that is other than the plan's, and who would
 * come in and go out. Nothing of it is a result; the workbook is not touched.
 */
import type { Campaign, Subject } from './campaign';
import type { Judged } from './decide';
import type { FigureCode } from './fact';
import type { Outcome } from './judge';
import type { Points } from './points';
import type { Comparison } from './value';

/** One rule that is supposed to be other than it stands. */
export type Supposition =
  /** An award has so many places. */
  | { readonly kind: 'places'; readonly award: string; readonly count: number }
  /** A condition or a class asks for another number than it does: its first comparison. */
  | { readonly kind: 'threshold'; readonly of: ThresholdOf; readonly limit: Comparison['value'] }
  /** A criterion gives at most so many points; what was given above counts as these. */
  | { readonly kind: 'maximum'; readonly criterion: string; readonly points: Points }
  /** Equals are parted by this key before all others. */
  | { readonly kind: 'tieKeyFirst'; readonly figure: FigureCode }
  /** Equals are not parted by this key. */
  | { readonly kind: 'tieKeyOut'; readonly figure: FigureCode };

export type ThresholdOf =
  | { readonly kind: 'gate'; readonly code: string }
  | { readonly kind: 'class'; readonly name: string };

/** A threshold of the campaign: a number or a day that decides. */
export interface Threshold {
  readonly of: ThresholdOf;
  readonly text: string;
  readonly comparison: Comparison;
}

export function thresholdsOf({ gates, classes }: Campaign): readonly Threshold[] {
  const ofGates = gates.flatMap(({ code, text, accepts }): Threshold[] => {
    const [comparison] = accepts.kind === 'compare' ? accepts.comparisons : [];
    return comparison ? [{ of: { kind: 'gate', code }, text, comparison }] : [];
  });
  const ofClasses = classes.flatMap(({ name, test }): Threshold[] => {
    const [comparison] = test.kind === 'compare' ? test.comparisons : [];
    return comparison ? [{ of: { kind: 'class', name }, text: name, comparison }] : [];
  });
  return [...ofGates, ...ofClasses];
}

export function supposed(campaign: Campaign, supposition: Supposition): Campaign {
  switch (supposition.kind) {
    case 'places': {
      const { award, count } = supposition;
      return { ...campaign, awards: changed(campaign.awards, award, { quota: count }) };
    }
    case 'threshold':
      return withThreshold(campaign, supposition);
    case 'maximum': {
      const { criterion, points } = supposition;
      return {
        ...campaign,
        criteria: changed(campaign.criteria, criterion, { pointsMax: points }),
      };
    }
    case 'tieKeyFirst': {
      const isFirst = ({ figure }: { figure: FigureCode }) => figure === supposition.figure;
      const keys = campaign.tieKeys;
      const tieKeys = [...keys.filter(isFirst), ...keys.filter((key) => !isFirst(key))];
      return { ...campaign, tieKeys };
    }
    case 'tieKeyOut': {
      const tieKeys = campaign.tieKeys.filter(({ figure }) => figure !== supposition.figure);
      return { ...campaign, tieKeys };
    }
  }
}

function changed<T extends { readonly code: string }>(
  all: readonly T[],
  code: string,
  change: Partial<T>,
): readonly T[] {
  return all.map((each) => (each.code === code ? { ...each, ...change } : each));
}

function withThreshold(
  campaign: Campaign,
  { of, limit }: Extract<Supposition, { kind: 'threshold' }>,
): Campaign {
  if (of.kind === 'gate') {
    const gates = campaign.gates.map((gate) =>
      gate.code === of.code ? { ...gate, accepts: withLimit(gate.accepts, limit) } : gate,
    );
    return { ...campaign, gates };
  }
  const classes = campaign.classes.map((rule) =>
    rule.name === of.name ? { ...rule, test: withLimit(rule.test, limit) } : rule,
  );
  return { ...campaign, classes };
}

function withLimit<T extends Campaign['gates'][number]['accepts']>(
  test: T,
  limit: Comparison['value'],
) {
  if (test.kind !== 'compare') return test;
  const comparisons = test.comparisons.map((comparison, position) =>
    position === 0 ? { ...comparison, value: limit } : comparison,
  );
  return { ...test, comparisons };
}

/** Somebody whom a supposition would give another status or award. */
export interface Moved {
  readonly subject: Subject;
  readonly before: Judged;
  readonly after: Judged;
}

/** Who would come in, who would go out, and who would stand otherwise, in the order of the lists. */
export interface Movement {
  readonly entered: readonly Moved[];
  readonly left: readonly Moved[];
  readonly otherwise: readonly Moved[];
}

export function movement(before: Outcome, after: Outcome): Movement {
  const moved = before.subjects.flatMap(({ subject, judged }) => {
    const others = after.subjects.find((each) => each.subject === subject)?.judged ?? [];
    return judged.flatMap((one, index): Moved[] => {
      const other = others[index];
      return other && standing(one) !== standing(other)
        ? [{ subject, before: one, after: other }]
        : [];
    });
  });
  const isIn = ({ decision }: Judged) => decision.status === 'proposed';
  return {
    entered: moved.filter(({ before: was, after: is }) => !isIn(was) && isIn(is)),
    left: moved.filter(({ before: was, after: is }) => isIn(was) && !isIn(is)),
    otherwise: moved.filter(({ before: was, after: is }) => isIn(was) === isIn(is)),
  };
}

function standing({ decision }: Judged): string {
  return [decision.status, decision.award?.code, ...decision.also.map(({ code }) => code)].join(
    ' ',
  );
}
