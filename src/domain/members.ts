/** Figures that pass between a unit and its people. */
import type { Subject } from './campaign';
import type { Derivation } from './fact';
import type { Figures } from './figures';
import { ZERO, add, divide, fraction } from './fraction';
import { NOT_APPLICABLE, extreme, passes } from './value';
import type { Given } from './value';

type FromMembers = Extract<Derivation, { how: 'members' }>;

/** Positions of the people of each unit, by the unit's name. */
export function membersByUnit(figures: Figures): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  figures.entrants('individual').nominees.forEach(({ unit }, position) => {
    const list = members.get(unit);
    if (list) list.push(position);
    else members.set(unit, [position]);
  });
  return members;
}

export function memberColumn(
  figures: Figures,
  subject: Subject,
  derivation: FromMembers,
): readonly Given[] {
  const { nominees } = figures.entrants(subject);
  if (subject === 'individual') return nominees.map(() => NOT_APPLICABLE);
  const members = membersByUnit(figures);
  const column = derivation.of === null ? null : figures.column('individual', derivation.of);
  return nominees.map(({ unit }) => {
    const people = members.get(unit) ?? [];
    if (column === null) return fraction(people.length);
    return overPeople(
      derivation,
      people.map((person) => column[person] ?? null),
    );
  });
}

function overPeople({ aggregate, test }: FromMembers, values: readonly Given[]): Given {
  if (values.includes(null)) return null;
  const given = values.filter((value) => value !== null && value !== NOT_APPLICABLE);
  if (aggregate === 'count' || aggregate === 'share') {
    const passing = given.filter((value) => test === null || passes(value, test));
    if (aggregate === 'count') return fraction(passing.length);
    return divide(fraction(passing.length), fraction(given.length)) ?? NOT_APPLICABLE;
  }
  if (given.length === 0) return aggregate === 'sum' ? ZERO : NOT_APPLICABLE;
  if (aggregate === 'max' || aggregate === 'min') return extreme(aggregate, given);
  const numbers = given.filter((value) => typeof value !== 'string');
  if (numbers.length < given.length) return null;
  const total = numbers.reduce(add, ZERO);
  return aggregate === 'sum' ? total : divide(total, fraction(numbers.length));
}

/** Everybody has the figure of the own unit; open where the unit is not listed. */
export function unitColumn(
  figures: Figures,
  subject: Subject,
  { of }: Extract<Derivation, { how: 'unit' }>,
): readonly Given[] {
  const values = figures.column('collective', of);
  const positions = new Map(
    figures.entrants('collective').nominees.map(({ unit }, position) => [unit, position]),
  );
  return figures.entrants(subject).nominees.map(({ unit }) => {
    const position = positions.get(unit);
    return position === undefined ? null : (values[position] ?? null);
  });
}
