/** The units that forms are made for, with their people. */
import type { Entry, Nominee } from '../../domain/entry';
import { fold } from '../text';

export interface FormUnit {
  /** Empty where the campaign lists no collectives. */
  readonly id: string;
  readonly name: string;
  readonly people: readonly Nominee[];
}

/** Every collective of the list; where there is none, the units that people belong to. */
export function formUnits({ collectives, individuals }: Entry): readonly FormUnit[] {
  const peopleOf = (name: string) =>
    individuals.nominees.filter(({ unit }) => fold(unit) === fold(name));
  const listed = collectives.nominees.map(({ id, name }) => ({ id, name, people: peopleOf(name) }));
  if (listed.length > 0) return listed;
  const names = new Map(individuals.nominees.map(({ unit }) => [fold(unit), unit]));
  return [...names.values()]
    .filter((name) => name !== '')
    .map((name) => ({ id: '', name, people: peopleOf(name) }));
}

/** The unit of a code or a name; `null` where there is none. */
export function unitNamed(units: readonly FormUnit[], wanted: string): FormUnit | null {
  const is = (text: string) => fold(text) === fold(wanted);
  return units.find(({ id }) => id !== '' && is(id)) ?? units.find(({ name }) => is(name)) ?? null;
}
