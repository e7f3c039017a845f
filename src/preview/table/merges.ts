/** Merged cells: which cell stands for how many, and which are covered. */
import type { Area } from '../../xlsx';
import type { Extent } from './extent';

export interface Span {
  readonly rows: number;
  readonly columns: number;
}

/** `null` for a covered cell; `undefined` for one that is not merged. */
export type SpanOf = (row: number, column: number) => Span | null | undefined;

export function spansOf(merges: readonly Area[], { rows, columns }: Extent): SpanOf {
  const spans = new Map<string, Span | null>();
  for (const area of merges) {
    const shownRows = rows.filter((row) => row >= area.row && row < area.row + area.rows);
    const shownColumns = columns.filter(
      (column) => column >= area.column && column < area.column + area.columns,
    );
    for (const row of shownRows) {
      for (const column of shownColumns) spans.set(key(row, column), null);
    }
    const size = { rows: shownRows.length, columns: shownColumns.length };
    if (size.rows > 0 && size.columns > 0) spans.set(key(area.row, area.column), size);
  }
  return (row, column) => spans.get(key(row, column));
}

function key(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
