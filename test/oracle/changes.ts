/** Small changes to an entry, of which the laws say what follows. */
import type { Ballots, Entrants, Entry, Mark, Nominee, Register } from '../../src/domain/entry';
import type { OracleInput } from './oracle';

export type List = 'individuals' | 'collectives';
export const LISTS: readonly List[] = ['collectives', 'individuals'];

type Columns<T> = ReadonlyMap<string, readonly T[]>;

function picked<T>(columns: Columns<T>, rows: readonly number[]): Columns<T> {
  return new Map([...columns].map(([code, cells]) => [code, rows.map((row) => cells[row] as T)]));
}

export function withEntrants(one: OracleInput, list: List, entrants: Entrants): OracleInput {
  return { ...one, entry: { ...one.entry, [list]: entrants } };
}

/** The same rows in another order: row `order[0]` first. */
export function reordered(entrants: Entrants, order: readonly number[]): Entrants {
  const { nominees, marks, facts, ballots } = entrants;
  return {
    nominees: order.map((row) => nominees[row] as Nominee),
    marks: picked(marks, order),
    facts: picked(facts, order),
    ballots: ballots && {
      ...ballots,
      nominees: ballots.nominees.map((nominee) => order.indexOf(nominee)),
    },
  };
}

export function ballotsReversed(ballots: Ballots): Ballots {
  const rows = [...ballots.nominees.keys()].reverse();
  return {
    nominees: rows.map((row) => ballots.nominees[row] ?? 0),
    scorers: rows.map((row) => ballots.scorers[row] ?? ''),
    periods: rows.map((row) => ballots.periods[row] ?? ''),
    marks: picked(ballots.marks, rows),
    facts: picked(ballots.facts, rows),
  };
}

export function registerReversed(register: Register): Register {
  const rows = [...register.ids.keys()].reverse();
  return {
    ids: rows.map((row) => register.ids[row] ?? ''),
    columns: picked(register.columns, rows),
  };
}

export function renamed(entrants: Entrants): Entrants {
  const nominees = entrants.nominees.map((nominee, index) => ({
    ...nominee,
    name: `Họ Tên Khác ${String(entrants.nominees.length - index)}`,
  }));
  return { ...entrants, nominees };
}

/** One more nominee, the same in everything but the name and the code. */
export function withTwin(one: OracleInput, list: List, row: number, id: string): OracleInput {
  const entrants = one.entry[list];
  const nominee = entrants.nominees[row];
  if (!nominee) throw new Error(`no row ${String(row)}`);
  const rows = [...entrants.nominees.keys(), row];
  const twin: Entrants = {
    nominees: [...entrants.nominees, { ...nominee, id, name: `Tên ${id}` }],
    marks: picked(entrants.marks, rows),
    facts: picked(entrants.facts, rows),
    ballots: entrants.ballots && ballotsWithTwin(entrants.ballots, row, rows.length - 1),
  };
  const registers = new Map(
    [...one.entry.registers].map(([name, { ids, columns }]) => {
      const own = [...ids.keys()].filter((index) => ids[index] === nominee.id);
      const all = [...ids.keys(), ...own];
      const theirs = [...ids, ...own.map(() => id)];
      return [name, { ids: theirs, columns: picked(columns, all) }] as const;
    }),
  );
  const entry: Entry = { ...one.entry, [list]: twin, registers };
  return { ...one, entry };
}

function ballotsWithTwin(ballots: Ballots, row: number, twin: number): Ballots {
  const own = [...ballots.nominees.keys()].filter((index) => ballots.nominees[index] === row);
  const rows = [...ballots.nominees.keys(), ...own];
  return {
    nominees: [...ballots.nominees, ...own.map(() => twin)],
    scorers: rows.map((index) => ballots.scorers[index] ?? ''),
    periods: rows.map((index) => ballots.periods[index] ?? ''),
    marks: picked(ballots.marks, rows),
    facts: picked(ballots.facts, rows),
  };
}

export function withMark(entrants: Entrants, code: string, row: number, mark: Mark): Entrants {
  const marks = new Map(entrants.marks);
  marks.set(code, (marks.get(code) ?? []).map((old, index) => (index === row ? mark : old))); // prettier-ignore
  return { ...entrants, marks };
}
