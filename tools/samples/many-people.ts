/**
 * An office of any size: the sample of An Giang with so many people instead of its 120. The first
 * 120 stand as they do there, the others are like them with fewer points. Everybody has an id of
 * their own; names recur after 2,000, as in life. The same on every machine.
 */
import type { Entrants, Mark } from '../../src/domain/entry';
import type { Points } from '../../src/domain/points';
import { sample } from './an-giang-2026';
import { nameMaker, seeded } from './people';
import type { Random } from './people';
import { workbookBytes } from './workbook';

const NAMES = 2_000;
const QUARTER = 2_500;
/** So much less in each line at most, and something in every total. */
const LESS_MAX = 5;

/** The workbook of an office of `count` people in twelve units, all of them marked. */
export function manyPeople(count: number): Promise<Uint8Array> {
  const { individuals } = sample.entry;
  const entry = { ...sample.entry, individuals: peopleLike(individuals, count) };
  return workbookBytes({ ...sample, entry });
}

function peopleLike({ nominees, facts, marks }: Entrants, count: number): Entrants {
  const random = seeded(20270105);
  const names = namesOf(count, random);
  const model = (index: number) => index % nominees.length;
  const column = <T>(values: readonly T[], change: (value: T | undefined, index: number) => T) =>
    Array.from({ length: count }, (_, index) => change(values[model(index)], index));
  const lowered = (mark: Mark = 'blank', index: number): Mark => {
    if (index < nominees.length || typeof mark !== 'number') return mark;
    return Math.max(0, mark - QUARTER * (1 + Math.floor(random() * LESS_MAX))) as Points;
  };
  return {
    nominees: names.map((name, index) => ({
      ...{ unit: '', post: '', document: '', ...nominees[model(index)] },
      id: String(index + 1).padStart(5, '0'),
      name: index < nominees.length ? (nominees[index]?.name ?? name) : name,
    })),
    facts: new Map(
      [...facts].map(([code, values]) => [code, column(values, (value = null) => value)]),
    ),
    marks: new Map([...marks].map(([code, values]) => [code, column(values, lowered)])),
    ballots: null,
  };
}

function namesOf(count: number, random: Random): readonly string[] {
  let next = nameMaker(random);
  return Array.from({ length: count }, (_, index) => {
    if (index % NAMES === 0) next = nameMaker(random);
    return next().full;
  });
}
