/**
 * Lines: what each nominee has on one criterion, from typed points, from a measured value, or from
 * the ballots of several scorers and periods. Rounded once, when the line is complete.
 */
import { combineBallots } from './combine-ballots';
import type { Subject } from './campaign';
import type { Criterion } from './criterion';
import type { Mark } from './entry';
import type { Figures } from './figures';
import { pointsOfFraction } from './fraction';
import { measure, withinLimits } from './measure';
import type { Measured } from './measure';
import { NO_POINTS } from './points';
import type { Points } from './points';
import { scopeOf } from './scope';
import { NOT_APPLICABLE } from './value';

/**
 * Points; "blank" where something is missing; "dropped" where it does not apply and the rest
 * stands for it; "absent" where the nominee does not have the line at all.
 */
export type Line = Points | 'blank' | 'dropped' | 'absent';

export interface LineColumn {
  readonly points: readonly Line[];
  /** Positions of the nominees to whom the line does not apply, whatever that gives. */
  readonly notApplicable: ReadonlySet<number>;
}

export function scoreLine(figures: Figures, subject: Subject, criterion: Criterion): LineColumn {
  const entrants = figures.entrants(subject);
  const notApplicable = new Set<number>();
  const inScope = scopeOf(figures, subject, criterion.onlyIf);
  const markOf = marksOf(figures, subject, criterion);
  const points = entrants.nominees.map((_, nominee): Line => {
    const scope = inScope(nominee);
    if (scope !== true) return scope === null ? 'blank' : 'absent';
    const mark = markOf(nominee);
    if (mark !== 'notApplicable') return mark;
    notApplicable.add(nominee);
    if (criterion.notApplicable === 'rescale') return 'dropped';
    return criterion.notApplicable === 'full' ? criterion.pointsMax : NO_POINTS;
  });
  return { points, notApplicable };
}

/** Typed points are taken as they are; everything else is measured and rounded. */
function marksOf(
  figures: Figures,
  subject: Subject,
  criterion: Criterion,
): (nominee: number) => Mark {
  const { code, figure, decimals } = criterion;
  const { marks, facts, ballots } = figures.entrants(subject);
  const rounded = (measured: Measured): Mark => {
    if (measured === null) return 'blank';
    return measured === NOT_APPLICABLE ? 'notApplicable' : pointsOfFraction(measured, decimals);
  };
  if (figure === null && ballots && (ballots.marks.has(code) || ballots.facts.has(code))) {
    const combined = combineBallots(figures, subject, criterion, ballots);
    return (nominee) => rounded(withinLimits(combined(nominee), criterion));
  }
  if (figure === null && criterion.measure.kind === 'points') {
    const typed = marks.get(code) ?? [];
    return (nominee) => typed[nominee] ?? 'blank';
  }
  const own = figure === null ? facts.get(code) : figures.column(subject, figure);
  const valueOf = (nominee: number) => (of: string) => figures.column(subject, of)[nominee] ?? null;
  return (nominee) => rounded(measure(criterion, own?.[nominee] ?? null, valueOf(nominee)));
}
