/**
 * One mark of several: the ballots of a nominee are measured one by one, combined over the scorers
 * of each period and then over the periods, all exactly. A missing ballot leaves the mark blank;
 * it is never a zero, and nobody's mark of the own unit counts.
 */
import type { MarkingRules, Scorer } from './ballot';
import type { Subject } from './campaign';
import type { Criterion } from './criterion';
import type { Ballots, Mark } from './entry';
import type { Figures } from './figures';
import {
  ONE,
  ZERO,
  add,
  compareFractions,
  divide,
  fraction,
  fractionOfPoints,
  magnitude,
  multiply,
  subtract,
} from './fraction';
import type { Fraction } from './fraction';
import { measure } from './measure';
import type { Measured } from './measure';
import type { Points } from './points';
import { NOT_APPLICABLE } from './value';
import type { Given } from './value';

interface Result {
  readonly value: Measured;
  readonly weight: Fraction;
}

interface Weighed {
  readonly value: Fraction;
  readonly weight: Fraction;
}

export function combineBallots(
  figures: Figures,
  subject: Subject,
  criterion: Criterion,
  ballots: Ballots,
): (nominee: number) => Measured {
  const { marking } = figures.campaign;
  const { nominees } = figures.entrants(subject);
  const ownOf = givenIn(criterion, ballots);
  const periods = marking.periods.length > 0 ? marking.periods : [{ code: '', weight: ONE }];
  return (nominee) => {
    const figure = (code: string) => figures.column(subject, code)[nominee] ?? null;
    const at = (scorer: string, period: string): Measured => {
      const own = ownOf(nominee, scorer, period);
      return own === undefined ? null : measure(criterion, own, figure);
    };
    const unit = nominees[nominee]?.unit ?? '';
    const scorers = expected(marking.scorers, unit);
    const results = periods.map(({ code, weight }): Result => ({
      value:
        marking.scorers.length === 0
          ? at('', code)
          : overScorers(marking, scorers, (scorer) => at(scorer, code)),
      weight,
    }));
    return overPeriods(results, marking.periodCombine);
  };
}

/** The scorers whose marks count for a nominee: all but those of the own unit. */
export function expected(scorers: readonly Scorer[], unit: string): readonly Scorer[] {
  return scorers.filter((scorer) => scorer.unit === '' || scorer.unit !== unit);
}

function overScorers(
  { combine }: MarkingRules,
  scorers: readonly Scorer[],
  at: (scorer: string) => Measured,
): Measured {
  const last = scorers.at(-1);
  // With scorers of the own unit alone there is nobody whose mark could count.
  if (!last) return null;
  if (combine.kind === 'last') return at(last.code);
  if (combine.kind === 'third')
    return third(
      scorers.map(({ code }) => at(code)),
      combine.over,
    );
  const all = scorers.map(({ code, weight }): Result => ({ value: at(code), weight }));
  const given = known(all);
  if (given === null || given === NOT_APPLICABLE) return given;
  if (combine.kind === 'weighted') return mean(given);
  const values = given.map(({ value }) => value);
  if (combine.kind === 'mean') return meanOf(values);
  const ordered = values.toSorted(compareFractions);
  return ordered.length < 3 ? null : meanOf(ordered.slice(1, -1));
}

/** The mean of the first two unless they differ by more than allowed: then the third's alone. */
function third(marks: readonly Measured[], over: Points): Measured {
  const [first = null, second = null, decider = null] = marks;
  if (first === null || second === null) return null;
  if (first === NOT_APPLICABLE || second === NOT_APPLICABLE) {
    return first === NOT_APPLICABLE ? second : first;
  }
  return isThirdNeeded(first, second, over) ? decider : meanOf([first, second]);
}

/** Whether two marks differ by more than allowed; what is not known does not differ. */
export function isThirdNeeded(first: Measured, second: Measured, over: Points): boolean {
  if (first === null || first === NOT_APPLICABLE) return false;
  if (second === null || second === NOT_APPLICABLE) return false;
  return compareFractions(magnitude(subtract(first, second)), fractionOfPoints(over)) > 0;
}

function overPeriods(results: readonly Result[], combine: MarkingRules['periodCombine']): Measured {
  const given = known(results);
  if (given === null || given === NOT_APPLICABLE) return given;
  return combine === 'mean'
    ? mean(given)
    : sum(given.map(({ value, weight }) => multiply(value, weight)));
}

/** Without what does not apply; `null` as soon as anything is missing. */
function known(results: readonly Result[]): readonly Weighed[] | null | typeof NOT_APPLICABLE {
  const given: Weighed[] = [];
  for (const { value, weight } of results) {
    if (value === null) return null;
    if (value !== NOT_APPLICABLE) given.push({ value, weight });
  }
  return given.length === 0 ? NOT_APPLICABLE : given;
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce(add, ZERO);
}

function meanOf(values: readonly Fraction[]): Fraction {
  return divide(sum(values), fraction(values.length)) ?? ZERO;
}

function mean(weighed: readonly Weighed[]): Measured {
  const weights = sum(weighed.map(({ weight }) => weight));
  return divide(sum(weighed.map(({ value, weight }) => multiply(value, weight))), weights);
}

/** What is marked under a criterion; `undefined` where there is no ballot. */
export function givenIn(
  { code }: Criterion,
  { nominees, scorers, periods, marks, facts }: Ballots,
): (nominee: number, scorer: string, period: string) => Given | undefined {
  const keyOf = (nominee: number, scorer: string, period: string) =>
    `${String(nominee)}|${scorer}|${period}`;
  const rows = new Map(
    nominees.map((nominee, row) => [keyOf(nominee, scorers[row] ?? '', periods[row] ?? ''), row]),
  );
  const typed = marks.get(code);
  const others = facts.get(code);
  return (nominee, scorer, period) => {
    const row = rows.get(keyOf(nominee, scorer, period));
    if (row === undefined) return undefined;
    return typed ? givenOfMark(typed[row] ?? 'blank') : (others?.[row] ?? null);
  };
}

function givenOfMark(mark: Mark): Given {
  if (mark === 'blank') return null;
  return mark === 'notApplicable' ? NOT_APPLICABLE : fractionOfPoints(mark);
}
