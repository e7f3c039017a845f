/**
 * The cells that the page has of the sheet in front, by tiles. What is asked for and not there, or
 * has grown old, is fetched; until then the old stands.
 */
import type { CellLook } from './desk/look';
import { TILE } from './desk/tile';
import type { Tile, TileCell } from './desk/tile';

export interface ShownCell {
  readonly text: string;
  readonly content: string;
  readonly look: CellLook;
}

interface Held {
  /** The revision that was asked for last. */
  revision: number;
  /** How the tile came, to know whether another is the same. */
  source: string;
  cells: ReadonlyMap<number, ShownCell>;
}

type Fetch = (row: number, column: number) => Promise<Tile | null>;

export class Cells {
  readonly #held = new Map<string, Held>();
  #revision = 0;

  constructor(
    private readonly fetch: Fetch,
    private readonly onChanged: () => void,
  ) {}

  /** Everything held may have changed. */
  grownOld(revision: number): void {
    this.#revision = revision;
  }

  at(row: number, column: number): ShownCell | undefined {
    const [tileRow, tileColumn] = [start(row, TILE.rows), start(column, TILE.columns)];
    const key = `${String(tileRow)} ${String(tileColumn)}`;
    let held = this.#held.get(key);
    if (!held) this.#held.set(key, (held = { revision: -1, source: '', cells: new Map() }));
    if (held.revision !== this.#revision) this.#renew(held, tileRow, tileColumn);
    return held.cells.get(place(row, column));
  }

  #renew(held: Held, row: number, column: number): void {
    held.revision = this.#revision;
    this.fetch(row, column)
      .then((tile) => {
        if (!tile) return;
        const source = JSON.stringify(tile);
        if (source === held.source) return;
        held.source = source;
        held.cells = shownCells(tile);
        this.onChanged();
      })
      .catch(reportError);
  }
}

function shownCells({ cells, looks }: Tile): ReadonlyMap<number, ShownCell> {
  const shown = new Map<number, ShownCell>();
  for (const cell of cells) {
    const look = looks[cell.look];
    if (look) shown.set(place(cell.row, cell.column), shownCell(cell, look));
  }
  return shown;
}

function shownCell({ text, content }: TileCell, look: CellLook): ShownCell {
  return { text, content: content ?? text, look };
}

/** The first row or column of the tile that one lies in. */
function start(line: number, size: number): number {
  return line - (line % size);
}

function place(row: number, column: number): number {
  return row * 16_384 + column;
}
