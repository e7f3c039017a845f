/**
 * Ceilings: the places of an award and the further limits on it, as cells that fill up. A limit may
 * hold for all together, for each unit, or for each value of a figure; places reserved for some are
 * a ceiling for everybody else.
 */
import type { Limit } from './award';
import { stands } from './campaign';
import type { Figures } from './figures';
import { limitPlaces } from './quota';
import type { Bases, Places } from './quota';
import type { Contender } from './ranking';
import { scopeOf } from './scope';
import { fieldName } from './value';

/** Places that some of the contenders share. */
export interface Cell {
  /** `null` for the places of the award itself. */
  readonly limit: Limit | null;
  /** The unit or value that the cell is for; empty where there is one cell. */
  readonly of: string;
  readonly places: number;
  left: number;
}

export interface Ceilings {
  /** The cells that a contender counts in, the award's own places first. */
  cellsOf(contender: Contender): readonly Cell[];
  /** For each limit, and last for the award itself, one group of cells that do not overlap. */
  readonly partitions: readonly ((contender: Contender) => Cell | null)[];
}

export function ceilingsOf(
  places: Places['count'],
  limits: readonly Limit[],
  bases: Bases,
): Ceilings {
  const partitions: ((contender: Contender) => Cell | null)[] = [];
  for (const limit of inFixedOrder(limits)) partitions.push(partition(limit, places, bases));
  if (typeof places === 'number') {
    const overall: Cell = { limit: null, of: '', places, left: places };
    partitions.push(() => overall);
  }
  const fromTheAward = partitions.toReversed();
  return {
    partitions,
    cellsOf: (contender) => fromTheAward.flatMap((cellOf) => cellOf(contender) ?? []),
  };
}

/** The limits on an award that stand under the office's answers. */
export function limitsOf({ campaign }: Figures, award: string): readonly Limit[] {
  return campaign.limits.filter((limit) => limit.award === award && stands(limit.among, campaign));
}

/**
 * An order that no row of the sheet decides: limits in units first, then in strata, then for all
 * together; a ceiling within another is settled before it.
 */
function inFixedOrder(limits: readonly Limit[]): readonly Limit[] {
  const breadth = ({ per }: Limit) => (per === 'unit' ? 0 : per === 'all' ? 2 : 1);
  return limits.toSorted((a, b) => {
    const [first, second] = [nameOf(a), nameOf(b)];
    return breadth(a) - breadth(b) || (first < second ? -1 : first > second ? 1 : 0);
  });
}

/** A text of all that a limit says, whatever the order in which it was put down. */
function nameOf(limit: Limit): string {
  return JSON.stringify(limit, (_key, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function partition(
  limit: Limit,
  places: Places['count'],
  bases: Bases,
): (contender: Contender) => Cell | null {
  const { figures, subject } = bases;
  const inScope = scopeOf(figures, subject, limit.among);
  const { nominees } = figures.entrants(subject);
  const values =
    limit.per === 'all' || limit.per === 'unit' ? null : figures.column(subject, limit.per);
  const nameOf = (index: number): string => {
    if (limit.per === 'unit') return nominees[index]?.unit ?? '';
    return values ? fieldName(values[index] ?? null) : '';
  };
  const cellFor = (of: string): Cell | null => {
    // "Of those listed" in a unit means those of the unit.
    const counted = (index: number) => nameOf(index) === of;
    const amount = limitPlaces(limit.amount, bases, places, counted);
    const count = limit.kind === 'atMost' ? amount : restOf(places, amount);
    // What is still to be allocated lets nobody in.
    if (count === 'unlimited') return null;
    const left = count === 'awaiting' ? 0 : count;
    return { limit, of, places: left, left };
  };
  const cells = new Map<string, Cell | null>();
  return ({ index }) => {
    // Reserved places bind those who are not known to be among the favoured.
    const isBound = (inScope(index) === true) === (limit.kind === 'atMost');
    if (!isBound) return null;
    const of = nameOf(index);
    const known = cells.get(of);
    if (known !== undefined) return known;
    const cell = cellFor(of);
    cells.set(of, cell);
    return cell;
  };
}

/** What is left for others beside reserved places; unknown while those are still to be counted. */
function restOf(places: Places['count'], reserved: Places['count']): Places['count'] {
  if (typeof places === 'number' && reserved === 'awaiting') return reserved;
  if (typeof places !== 'number' || typeof reserved !== 'number') return 'unlimited';
  return Math.max(0, places - reserved);
}
