/** Which ballots are still missing: one warning a nominee, naming scorers, periods and criteria. */
import type { MarkingRules, Scorer } from '../domain/ballot';
import type { Question } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { Ballots, Entrants, Mark } from '../domain/entry';
import type { CellRef, MissingBallot } from '../domain/issue';
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
  const marked = rules.criteria.filter(
    ({ code }) => ballots.marks.has(code) || ballots.facts.has(code),
  );
  if (marked.length === 0) return;
  const rows = rowsByKey(ballots);
  nominees.forEach(({ name, unit }, nominee) => {
    const valueOf = (code: string) => entrants.facts.get(code)?.[nominee];
    const asked = marked.filter(({ onlyIf }) => !isLeftOut(onlyIf, rules.questions, valueOf));
    const missing = slots(rules.marking, unit).flatMap(
      ({ scorers, period }): readonly MissingBallot[] => {
        const at = (scorer: string) => rows.get(keyOf(nominee, scorer, period));
        return expectedOf(rules.marking, scorers, asked, ballots, at).flatMap((scorer) => {
          const row = at(scorer);
          if (row === undefined) return [{ scorer, period, criteria: [] }];
          const criteria = asked.flatMap(({ code }) => (isBlank(ballots, code, row) ? [code] : []));
          return criteria.length === 0 ? [] : [{ scorer, period, criteria }];
        });
      },
    );
    if (asked.length > 0 && missing.length > 0) {
      log.warns(placeOf(nominee), { code: 'ballotsMissing', name, missing });
    }
  });
}

interface Slot {
  readonly scorers: readonly Scorer[];
  readonly period: string;
}

/** Nobody marks the own unit. */
function slots({ scorers, periods }: MarkingRules, unit: string): readonly Slot[] {
  const counted = scorers.filter((scorer) => scorer.unit === '' || scorer.unit !== unit);
  const codes = periods.length === 0 ? [''] : periods.map(({ code }) => code);
  return codes.map((period) => ({ scorers: counted, period }));
}

/** Whose ballots decide: all; of a chain of approval the last; the third where two differ. */
function expectedOf(
  { scorers, combine }: MarkingRules,
  counted: readonly Scorer[],
  criteria: readonly Criterion[],
  ballots: Ballots,
  at: (scorer: string) => number | undefined,
): readonly string[] {
  if (scorers.length === 0) return [''];
  const codes = counted.map(({ code }) => code);
  if (combine.kind === 'last') return codes.slice(-1);
  if (combine.kind !== 'third') return codes;
  const [first = '', second = '', third] = codes;
  const differ = criteria.some(({ code }) => {
    const marks = ballots.marks.get(code);
    const [a, b] = [marks?.[at(first) ?? -1], marks?.[at(second) ?? -1]];
    return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) > combine.over;
  });
  return third !== undefined && differ ? codes.slice(0, 3) : codes.slice(0, 2);
}

function isBlank({ marks, facts }: Ballots, code: string, row: number): boolean {
  const mark: Mark | undefined = marks.get(code)?.[row];
  return mark === undefined ? (facts.get(code)?.[row] ?? null) === null : mark === 'blank';
}

function keyOf(nominee: number, scorer: string, period: string): string {
  return [nominee, scorer, period].join('\n');
}

function rowsByKey({ nominees, scorers, periods }: Ballots): ReadonlyMap<string, number> {
  return new Map(
    nominees.map((nominee, row) => [keyOf(nominee, scorers[row] ?? '', periods[row] ?? ''), row]),
  );
}
