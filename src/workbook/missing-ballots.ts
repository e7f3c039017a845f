/** Which ballots are still missing: one warning a nominee, naming scorers, periods and criteria. */
import type { MarkingRules } from '../domain/ballot';
import type { Question } from '../domain/campaign';
import { expected, givenIn, isThirdNeeded } from '../domain/combine-ballots';
import type { Criterion } from '../domain/criterion';
import type { Entrants } from '../domain/entry';
import type { CellRef, MissingBallot } from '../domain/issue';
import { measure } from '../domain/measure';
import type { Given } from '../domain/value';
import type { IssueLog } from './issues';
import { isLeftOut } from './left-out';

export function reportMissingBallots(
  entrants: Entrants,
  rules: {
    readonly marking: MarkingRules;
    readonly criteria: readonly Criterion[];
    readonly questions: readonly Question[];
  },
  placeOf: (nominee: number) => CellRef,
  log: IssueLog,
): void {
  const { ballots, nominees } = entrants;
  if (!ballots) return;
  const marked = rules.criteria
    .filter(({ code }) => ballots.marks.has(code) || ballots.facts.has(code))
    .map((criterion) => ({ criterion, givenAt: givenIn(criterion, ballots) }));
  const periods = rules.marking.periods.map(({ code }) => code);
  nominees.forEach(({ name, unit }, nominee) => {
    const valueOf = (code: string) => entrants.facts.get(code)?.[nominee];
    const asked = marked.filter(
      ({ criterion }) => !isLeftOut(criterion.onlyIf, rules.questions, valueOf),
    );
    const missing = (periods.length === 0 ? [''] : periods).flatMap((period) =>
      missingIn(
        asked.map(({ criterion, givenAt }) => ({
          criterion,
          givenBy: (scorer) => givenAt(nominee, scorer, period),
        })),
        rules.marking,
        unit,
      ).map((ballot) => ({ ...ballot, period })),
    );
    if (missing.length > 0) log.warns(placeOf(nominee), { code: 'ballotsMissing', name, missing });
  });
}

/** A criterion of one nominee in one period. */
interface Asked {
  readonly criterion: Criterion;
  givenBy(scorer: string): Given | undefined;
}

function missingIn(
  asked: readonly Asked[],
  marking: MarkingRules,
  unit: string,
): readonly Omit<MissingBallot, 'period'>[] {
  const counted = expected(marking.scorers, unit).map(({ code }) => code);
  const scorers = marking.scorers.length === 0 ? [''] : counted;
  return scorers.flatMap((scorer, position) => {
    const wanted = asked.filter((each) => isWanted(position, each, scorers, marking));
    const blank = wanted.filter(({ givenBy }) => (givenBy(scorer) ?? null) === null);
    if (blank.length === 0) return [];
    const isWhole =
      blank.length === asked.length && blank.every(({ givenBy }) => givenBy(scorer) === undefined);
    return [{ scorer, criteria: isWhole ? [] : blank.map(({ criterion }) => criterion.code) }];
  });
}

/** Whose mark decides: all; of a chain of approval the last; the third where the first two differ. */
function isWanted(
  position: number,
  { criterion, givenBy }: Asked,
  scorers: readonly string[],
  { combine }: MarkingRules,
): boolean {
  if (combine.kind === 'last') return position === scorers.length - 1;
  if (combine.kind !== 'third' || position < 2) return true;
  if (position > 2) return false;
  const [first, second] = scorers.map((scorer) =>
    // Without other figures: a mark that depends on them is not known to differ.
    measure(criterion, givenBy(scorer) ?? null, () => null),
  );
  return isThirdNeeded(first ?? null, second ?? null, combine.over);
}
