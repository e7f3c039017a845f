/**
 * One level of equals at the ceilings: who fits, who meets a full one, and who is one of too many.
 */
import type { Cell, Ceilings } from './ceilings';
import type { Contender } from './ranking';

/** What stopped somebody: full places, or a tie at the line that nobody is admitted from. */
export interface Stop {
  readonly cell: Cell;
  readonly because: 'full' | 'tieNotAdmitted';
}

export interface Beyond {
  readonly contender: Contender;
  readonly by: Stop;
}

export interface Contested {
  readonly contender: Contender;
  readonly cell: Cell;
}

export function stop(contender: Contender, cell: Cell, because: Stop['because']): Beyond {
  return { contender, by: { cell, because } };
}

export function admitLevel(
  level: readonly Contender[],
  { cellsOf, partitions }: Ceilings,
): {
  admitted: readonly Contender[];
  contested: readonly Contested[];
  /** The cells that more want than there is room for. */
  lines: ReadonlySet<Cell>;
  stopped: readonly Beyond[];
} {
  const stopped: Beyond[] = [];
  const rest: Contender[] = [];
  const wanting = new Map<Cell, Contender[]>();
  for (const contender of level) {
    const cells = cellsOf(contender);
    const full = cells.find(({ left }) => left === 0);
    if (full) {
      stopped.push(stop(contender, full, 'full'));
      continue;
    }
    rest.push(contender);
    for (const cell of cells) {
      const others = wanting.get(cell);
      if (others) others.push(contender);
      else wanting.set(cell, [contender]);
    }
  }
  // Two of a unit with one place are one person for the award's own places. A ceiling counts on
  // those before it, never the other way round as well: each would wait for the other.
  const isLine = ([cell, those]: [Cell, Contender[]]) => {
    const own = partitions.findIndex((cellOf) => those.some((each) => cellOf(each) === cell));
    return demand(those, partitions.slice(0, own)) > cell.left;
  };
  const lines = new Set([...wanting].filter(isLine).map(([cell]) => cell));
  const admitted: Contender[] = [];
  const contested: Contested[] = [];
  for (const contender of rest) {
    const cell = cellsOf(contender).find((each) => lines.has(each));
    if (cell) contested.push({ contender, cell });
    else admitted.push(contender);
  }
  for (const contender of admitted) for (const cell of cellsOf(contender)) cell.left -= 1;
  return { admitted, contested, lines, stopped };
}

/** The most that these can take: no ceiling lets in more. */
export function demand(those: readonly Contender[], partitions: Ceilings['partitions']): number {
  const bounds = partitions.map((cellOf) => {
    const { inCells, outside } = countIn(those, cellOf);
    return [...inCells].reduce((sum, [{ left }, count]) => sum + Math.min(left, count), outside);
  });
  return Math.min(those.length, ...bounds);
}

/** After a tie its cells are closed; in the others the most that it may take is set aside. */
export function settle(
  those: readonly Contender[],
  taking: number,
  lines: ReadonlySet<Cell>,
  { partitions }: Ceilings,
): void {
  for (const cellOf of partitions) {
    for (const [cell, count] of countIn(those, cellOf).inCells) {
      cell.left = lines.has(cell) ? 0 : Math.max(0, cell.left - Math.min(taking, count));
    }
  }
}

export function countIn(
  those: readonly Contender[],
  cellOf: (contender: Contender) => Cell | null,
): { inCells: ReadonlyMap<Cell, number>; outside: number } {
  const inCells = new Map<Cell, number>();
  let outside = 0;
  for (const contender of those) {
    const cell = cellOf(contender);
    if (cell) inCells.set(cell, (inCells.get(cell) ?? 0) + 1);
    else outside += 1;
  }
  return { inCells, outside };
}
