/** The units that forms are made for, with their people. */
import type { Entry, Nominee } from '../../domain/entry';
import { fold } from '../text';

export interface Unit {
  /** Empty where the campaign lists no collectives. */
  readonly id: string;
  readonly name: string;
}

export interface FormUnit extends Unit {
  readonly people: readonly Nominee[];
}

/** Every collective of the list; where there is none, the units that people belong to. */
export function unitsOf({ collectives, individuals }: Entry): readonly Unit[] {
  const listed = collectives.nominees.map(({ id, name }) => ({ id, name }));
  if (listed.length > 0) return listed;
  const names = new Map(individuals.nominees.map(({ unit }) => [fold(unit), unit]));
  return [...names.values()].filter((name) => name !== '').map((name) => ({ id: '', name }));
}

export function formUnits(entry: Entry): readonly FormUnit[] {
  return unitsOf(entry).map((unit) => {
    const wanted = fold(unit.name);
    const people = entry.individuals.nominees.filter((each) => fold(each.unit) === wanted);
    return { ...unit, people };
  });
}

/** "TT01 - Văn phòng Sở"; without a code the name alone. */
export function unitTitle({ id, name }: Unit): string {
  return [id, name].filter((part) => part !== '').join(' - ');
}

/** The unit of a code or a name; `null` where there is none. */
export function unitNamed(units: readonly FormUnit[], wanted: string): FormUnit | null {
  const is = (text: string) => fold(text) === fold(wanted);
  return units.find(({ id }) => id !== '' && is(id)) ?? units.find(({ name }) => is(name)) ?? null;
}
