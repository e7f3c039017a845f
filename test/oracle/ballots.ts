/** Several marks of one line, by several scorers or in several periods, made into one. */
import type { ScorerRule } from '../../src/domain/ballot';
import type { Criterion } from '../../src/domain/criterion';
import { NOT_APPLICABLE } from '../../src/domain/value';
import { measured, typedMark } from './lines';
import type { Mark } from './lines';
import {
  between,
  compare,
  fromPoints,
  greatest,
  least,
  minus,
  ONE,
  over,
  plus,
  rational,
  sumOf,
  times,
} from './rational';
import type { Rational } from './rational';
import { entrantsOf, nomineeOf } from './world';
import type { Who, World } from './world';

export function ballotsHave(world: World, who: Who, { code, measure }: Criterion): boolean {
  const { ballots } = entrantsOf(world, who.subject);
  if (!ballots) return false;
  return measure.kind === 'points' ? ballots.marks.has(code) : ballots.facts.has(code);
}

interface Weighed {
  readonly mark: Mark;
  readonly weight: Rational;
}

/** A mark that is there. */
interface Given {
  readonly mark: Rational;
  readonly weight: Rational;
}

export function ballotMark(world: World, who: Who, criterion: Criterion): Mark {
  const { periods, periodCombine } = world.campaign.marking;
  const [low, high] = [fromPoints(criterion.pointsMin), fromPoints(criterion.pointsMax)];
  if (periods.length === 0) return periodMark(world, who, criterion, '');
  const marks = periods.map(({ code, weight }): Weighed => ({
    weight,
    mark: periodMark(world, who, criterion, code),
  }));
  if (marks.some(({ mark }) => mark === null)) return null;
  const given = marksGiven(marks);
  if (given.length === 0) return NOT_APPLICABLE;
  const sum = sumOf(given.map(({ mark, weight }) => times(mark, weight)));
  const mark = periodCombine === 'sum' ? sum : over(sum, sumOf(given.map(({ weight }) => weight)));
  return between(mark, low, high);
}

function periodMark(world: World, who: Who, criterion: Criterion, period: string): Mark {
  const { scorers, combine } = world.campaign.marking;
  if (scorers.length === 0) return oneBallot(world, who, criterion, '', period);
  const { unit } = nomineeOf(world, who);
  const expected = scorers.filter((scorer) => scorer.unit === '' || scorer.unit !== unit);
  const marks = expected.map(({ code, weight }): Weighed => ({
    weight,
    mark: oneBallot(world, who, criterion, code, period),
  }));
  if (marks.length === 0) return null;
  return together(marks, combine);
}

/** The ballot of one scorer in one period, measured; blank where there is none. */
function oneBallot(
  world: World,
  who: Who,
  criterion: Criterion,
  scorer: string,
  period: string,
): Mark {
  const { ballots } = entrantsOf(world, who.subject);
  if (!ballots) return null;
  const row = ballots.nominees.findIndex(
    (nominee, position) =>
      nominee === who.index &&
      ballots.scorers[position] === scorer &&
      ballots.periods[position] === period,
  );
  if (row < 0) return null;
  const { code, measure } = criterion;
  const cell =
    measure.kind === 'points'
      ? typedMark(ballots.marks.get(code)?.[row])
      : (ballots.facts.get(code)?.[row] ?? null);
  return measured(world, who, criterion, cell);
}

function marksGiven(marks: readonly Weighed[]): Given[] {
  return marks.flatMap(({ mark, weight }) =>
    mark === null || mark === NOT_APPLICABLE ? [] : [{ mark: mark as Rational, weight }],
  );
}

function together(marks: readonly Weighed[], rule: ScorerRule): Mark {
  if (rule.kind === 'last') return marks.at(-1)?.mark ?? null;
  if (rule.kind === 'third') return third(marks, fromPoints(rule.over));
  if (marks.some(({ mark }) => mark === null)) return null;
  const given = marksGiven(marks);
  if (given.length === 0) return NOT_APPLICABLE;
  if (rule.kind === 'trimmed') return trimmed(given.map(({ mark }) => mark));
  const weights = given.map(({ weight }) => (rule.kind === 'mean' ? ONE : weight));
  const weighed = given.map(({ mark }, position) => times(mark, weights[position] ?? ONE));
  return over(sumOf(weighed), sumOf(weights));
}

function trimmed(marks: readonly Rational[]): Mark {
  if (marks.length < 3) return null;
  const rest = minus(minus(sumOf(marks), greatest(marks)), least(marks));
  return over(rest, rational(marks.length - 2));
}

/** The first two, or the third alone; of the first two, one that says "KAD" is left out. */
function third(marks: readonly Weighed[], limit: Rational): Mark {
  const [first = null, second = null, c = null] = marks.map(({ mark }) => mark);
  if (first === null || second === null) return null;
  if (first === NOT_APPLICABLE) return second;
  if (second === NOT_APPLICABLE) return first;
  const [a, b] = [first as Rational, second as Rational];
  const gap = minus(greatest([a, b]), least([a, b]));
  return compare(gap, limit) <= 0 ? over(plus(a, b), rational(2)) : c;
}
