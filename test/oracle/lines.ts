/** The points of one line of the rubric for one nominee. */
import type { Criterion, Term } from '../../src/domain/criterion';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given, NotApplicable, Value } from '../../src/domain/value';
import { ballotMark, ballotsHave } from './ballots';
import { number } from './derivations';
import { figure, inScope } from './figures';
import type { Piece } from './groups';
import {
  between,
  compare,
  floorOf,
  fromPoints,
  greatest,
  minus,
  over,
  plus,
  rational,
  rounded,
  times,
  ZERO,
} from './rational';
import type { Rational } from './rational';
import { accepts, entrantsOf, isValue, nameOf, once } from './world';
import type { Who, World } from './world';

/** Points, not scored yet, or a line that does not apply. */
export type Mark = Rational | null | NotApplicable;

/** A piece of a sum, and whether the mark said "KAD", whatever was made of it. */
export type Line = Piece & { readonly notApplicable: boolean };

export function lineOf(world: World, who: Who, criterion: Criterion): Line {
  return once(world, `line ${nameOf(who)} ${criterion.code}`, () => {
    const max = fromPoints(criterion.pointsMax);
    const line = (state: Piece['state'], points = ZERO, notApplicable = false): Line => ({
      state,
      points,
      max,
      weight: criterion.weight,
      notApplicable,
    });
    if (!criterion.appliesTo.includes(who.subject)) return line('absent');
    const scope = inScope(world, who, criterion.onlyIf);
    if (scope !== true) return line(scope === null ? 'blank' : 'absent');
    const mark = markOf(world, who, criterion);
    if (mark === null) return line('blank');
    if (mark !== NOT_APPLICABLE) return line('points', rounded(mark, criterion.decimals));
    if (criterion.notApplicable === 'rescale') return line('dropped', ZERO, true);
    return line('points', criterion.notApplicable === 'full' ? max : ZERO, true);
  });
}

function markOf(world: World, who: Who, criterion: Criterion): Mark {
  if (criterion.figure === null && ballotsHave(world, who, criterion)) {
    return ballotMark(world, who, criterion);
  }
  const input =
    criterion.figure === null
      ? ownCell(world, who, criterion)
      : figure(world, who, criterion.figure);
  return measured(world, who, criterion, input);
}

function ownCell(world: World, who: Who, { code, measure }: Criterion): Given {
  const { marks, facts } = entrantsOf(world, who.subject);
  if (measure.kind !== 'points') return facts.get(code)?.[who.index] ?? null;
  return typedMark(marks.get(code)?.[who.index]);
}

/** A typed mark as a value. */
export function typedMark(mark: number | string | undefined): Given {
  if (mark === 'notApplicable') return NOT_APPLICABLE;
  return typeof mark === 'number' ? rational(mark, 10_000) : null;
}

/** One input under the measure of the line: exact, within the limits of the line, not rounded. */
export function measured(world: World, who: Who, criterion: Criterion, input: Given): Mark {
  const { measure } = criterion;
  const [low, high] = [fromPoints(criterion.pointsMin), fromPoints(criterion.pointsMax)];
  if (measure.kind === 'linear') {
    const sum = linear(world, who, measure, input);
    return isNumber(sum) ? between(sum, low, high) : sum;
  }
  if (measure.kind === 'ratio') {
    const target =
      typeof measure.target === 'string' ? figure(world, who, measure.target) : measure.target;
    if (target === NOT_APPLICABLE || input === NOT_APPLICABLE) return NOT_APPLICABLE;
    // Nothing was to be reached: not to be measured, whatever stands in the cell or does not.
    const nothing = isValue(target) && compare(number(target), ZERO) === 0;
    if (nothing && !measure.lowerIsBetter) return NOT_APPLICABLE;
    if (!isValue(target) || !isValue(input)) return null;
    return between(ratio(high, number(input), number(target), measure.lowerIsBetter), low, high);
  }
  if (!isValue(input)) return input;
  if (measure.kind === 'points') return between(number(input), low, high);
  const row = measure.rows.find(({ test }) => accepts(test, input));
  return row ? fromPoints(row.points) : null;
}

function isNumber(mark: Mark): mark is Rational {
  return mark !== null && mark !== NOT_APPLICABLE;
}

function ratio(max: Rational, x: Rational, target: Rational, lowerIsBetter: boolean): Rational {
  if (!lowerIsBetter) return over(times(max, x), target);
  return compare(x, ZERO) === 0 ? max : over(times(max, target), x);
}

interface Linear {
  readonly start: Criterion['pointsMax'];
  readonly terms: readonly Term[];
  readonly from: Rational;
  readonly step: Rational | null;
}

function linear(world: World, who: Who, measure: Linear, input: Given): Mark {
  const values = measure.terms.map(({ figure: code, rate }): { rate: Rational; value: Given } => ({
    rate,
    value: code === null ? input : figure(world, who, code),
  }));
  if (values.some(({ value }) => value === null)) return null;
  if (values.every(({ value }) => value === NOT_APPLICABLE)) return NOT_APPLICABLE;
  let points = fromPoints(measure.start);
  for (const { rate, value } of values) {
    if (isValue(value)) points = plus(points, times(rate, units(value, measure)));
  }
  return points;
}

/** How many units, or whole steps of units, there are above the threshold. */
function units(value: Value, { from, step }: Linear): Rational {
  const above = greatest([minus(number(value), from), ZERO]);
  return step === null ? above : rational(floorOf(over(above, step)));
}
