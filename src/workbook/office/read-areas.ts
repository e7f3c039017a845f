/** Reading what stands in areas of sheets: as much at once as does no harm. */
import type { RawCell } from '../snapshot';
import type { Area } from '../write-plan';
import { cellsIn } from './cells-in';
import { bytesOf } from './session';
import type { Session } from './session';

/** Cells that are read at once: what the client unpacks while the pane stands still. */
const CELLS_AT_ONCE = 15_000;

export interface Reading {
  readonly what?: 'values' | 'formulas';
  /** `share` of the cells, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Reads one area a sheet, many small ones in a request, a large one in blocks of rows. */
export async function readAreas(
  session: Session,
  sheets: readonly Excel.Worksheet[],
  areas: readonly (Area | null)[],
  { what = 'values', onProgress }: Reading = {},
): Promise<readonly (RawCell[][] | null)[]> {
  const result: (RawCell[][] | null)[] = areas.map((area) => (area ? [] : null));
  let pending: { range: Excel.Range; index: number }[] = [];
  let cells = 0;
  let read = 0;
  const all = areas.reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0);
  const flush = async () => {
    if (pending.length === 0) return;
    await session.sync();
    for (const { range, index } of pending) {
      const values = cellsIn(range, what);
      session.tally.responseBytes += bytesOf(values);
      result[index]?.push(...values);
    }
    pending = [];
    read += cells;
    cells = 0;
    onProgress?.(read / all);
  };
  for (const [index, area] of areas.entries()) {
    const sheet = sheets[index];
    if (!area || !sheet) continue;
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
    for (let done = 0; done < area.rows; done += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, area.rows - done);
      if (cells > 0 && cells + rows * area.columns > CELLS_AT_ONCE) await flush();
      const range = sheet.getRangeByIndexes(area.row + done, area.column, rows, area.columns);
      pending.push({ range: range.load(what), index });
      cells += rows * area.columns;
    }
  }
  await flush();
  return result;
}
