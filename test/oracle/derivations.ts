/** Facts that nobody types: from registers, other figures, the field, the people, the unit. */
import type { Derivation, FactDefinition } from '../../src/domain/fact';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given, Value } from '../../src/domain/value';
import { figure } from './figures';
import { lineOf } from './lines';
import { compare, fromPoints, minus, ONE, over, rational, sumOf, times, ZERO } from './rational';
import type { Rational } from './rational';
import { countRows } from './registers';
import { ask, entrantsOf, isValue, listed, membersOf, nomineeOf, orderOf } from './world';
import type { Who, World } from './world';

type Of<How extends Derivation['how']> = Extract<Derivation, { how: How }>;

export function derived(world: World, who: Who, { code, derivation }: FactDefinition): Given {
  switch (derivation.how) {
    case 'entered':
      return entrantsOf(world, who.subject).facts.get(code)?.[who.index] ?? null;
    case 'register':
      return countRows(world, who, derivation);
    case 'combine':
      return combined(world, who, derivation);
    case 'months':
      return months(world, who, derivation);
    case 'fullShare':
      return fullShare(world, who, derivation);
    case 'cohort':
      return amongAll(world, who, derivation);
    case 'members':
      return overMembers(world, who, derivation);
    case 'unit':
      return ofUnit(world, who, derivation);
  }
}

export function number(value: Value | undefined): Rational {
  if (value === undefined || typeof value === 'string') throw new Error('a number was expected');
  return value;
}

/** The highest or the lowest of numbers, or of days. */
export function extreme(values: readonly Value[], which: 'max' | 'min'): Value {
  return values.reduce((a, b) => {
    const order = orderOf(a, b) ?? 0;
    return (which === 'max' ? order >= 0 : order <= 0) ? a : b;
  });
}

export function mean(values: readonly Value[]): Rational {
  return over(sumOf(values.map(number)), rational(values.length));
}

function combined(world: World, who: Who, { operation, of }: Of<'combine'>): Given {
  const terms = of.map(({ figure: code, weight }): { value: Given; weight: Rational } => ({
    weight,
    value: figure(world, who, code),
  }));
  if (terms.some(({ value }) => value === null)) return null;
  const known = terms.flatMap(({ value, weight }) => (isValue(value) ? [{ value, weight }] : []));
  if (operation === 'difference' || operation === 'quotient') {
    const [a, b] = known;
    if (!a || !b || known.length < terms.length) return NOT_APPLICABLE;
    if (operation === 'difference') return minus(number(a.value), number(b.value));
    return compare(number(b.value), ZERO) === 0
      ? NOT_APPLICABLE
      : over(number(a.value), number(b.value));
  }
  if (known.length === 0) return NOT_APPLICABLE;
  const values = known.map(({ value }) => value);
  if (operation === 'max' || operation === 'min') return extreme(values, operation);
  if (operation === 'sum') return sumOf(values.map(number));
  const weighed = known.map(({ value, weight }) => times(weight, number(value)));
  return over(sumOf(weighed), sumOf(known.map(({ weight }) => weight)));
}

function months(world: World, who: Who, { from, to }: Of<'months'>): Given {
  const start = figure(world, who, from);
  const end = to === null ? world.asOf : figure(world, who, to);
  if (start === null || end === null) return null;
  if (!isValue(start) || !isValue(end)) return NOT_APPLICABLE;
  const [a, b] = [start, end].map((day) => String(day).split('-').map(Number));
  const [yearA = 0, monthA = 0, dayA = 0] = a ?? [];
  const [yearB = 0, monthB = 0, dayB = 0] = b ?? [];
  const whole = (yearB - yearA) * 12 + (monthB - monthA) - (dayB < dayA ? 1 : 0);
  return rational(Math.max(0, whole));
}

/** Lines at their maximum, of those that are a matter for the nominee at all. */
function fullShare(world: World, who: Who, { of }: Of<'fullShare'>): Given {
  const lines = world.campaign.criteria
    .filter(({ code }) => of.includes(code))
    .map((criterion) => ({ criterion, line: lineOf(world, who, criterion) }))
    .filter(({ line }) => line.state !== 'absent' && !line.notApplicable);
  if (lines.some(({ line }) => line.state === 'blank')) return null;
  if (lines.length === 0) return NOT_APPLICABLE;
  const full = lines.filter(
    ({ criterion, line }) => compare(line.points, fromPoints(criterion.pointsMax)) === 0,
  );
  return rational(full.length, lines.length);
}

function amongAll(world: World, who: Who, derivation: Of<'cohort'>): Given {
  const { of, within, function: what } = derivation;
  const fieldOf = (other: Who) => (within === null ? '' : figure(world, other, within));
  const field = fieldOf(who);
  if (field === null) return null;
  const own = figure(world, who, of);
  if (own === NOT_APPLICABLE) return NOT_APPLICABLE;
  const isSame = (a: Given, b: Given) => (isValue(a) && isValue(b) ? orderOf(a, b) === 0 : a === b);
  const cohort = listed(world, who.subject).filter((other) => isSame(fieldOf(other), field));
  const all = cohort.map((other) => figure(world, other, of));
  if (own === null || all.includes(null)) return null;
  const values = all.filter(isValue);
  if (what === 'mean') return mean(values);
  if (what === 'max' || what === 'min') return extreme(values, what);
  const higher = values.filter((value) => (orderOf(value, own as Value) ?? 0) > 0);
  return rational(1 + higher.length);
}

function overMembers(world: World, who: Who, { aggregate, of, test }: Of<'members'>): Given {
  const people = membersOf(world, who);
  if (of === null) return aggregate === 'count' ? rational(people.length) : ONE;
  if (aggregate === 'count' && test === null) return rational(people.length);
  const values = people.map((person) => figure(world, person, of));
  if (values.includes(null)) return null;
  const known = values.filter(isValue);
  if (aggregate === 'count' || aggregate === 'share') {
    const passing = known.filter((value) => test === null || ask(value, test) === true).length;
    if (aggregate === 'count') return rational(passing);
    return known.length === 0 ? NOT_APPLICABLE : rational(passing, known.length);
  }
  if (aggregate === 'sum') return sumOf(known.map(number));
  if (known.length === 0) return NOT_APPLICABLE;
  return aggregate === 'mean' ? mean(known) : extreme(known, aggregate);
}

function ofUnit(world: World, who: Who, { of }: Of<'unit'>): Given {
  const { unit } = nomineeOf(world, who);
  const collective = listed(world, 'collective').find(
    (other) => nomineeOf(world, other).unit === unit,
  );
  return collective ? figure(world, collective, of) : null;
}
