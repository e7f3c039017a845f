/** What each column of a list was read as: shown, so that nobody has to guess what counts. */
import { headingIn } from './find-table';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';

export interface ColumnReading {
  readonly column: number;
  readonly heading: string;
  /** Who it is, a fact, the marks of a criterion; `unused` columns are the office's own. */
  readonly as: 'who' | 'fact' | 'mark' | 'unused';
}

export function columnReadings(
  table: FoundTable<ColumnKey>,
  read: Record<'facts' | 'criteria', readonly { readonly column: number | null }[]>,
): readonly ColumnReading[] {
  const of = (items: readonly { readonly column: number | null }[]) =>
    new Set(items.map(({ column }) => column));
  const [facts, marks] = [of(read.facts), of(read.criteria)];
  const asOf = (column: number) =>
    facts.has(column) ? 'fact' : marks.has(column) ? 'mark' : 'unused';
  const known = [...table.columns].map(([key, column]): ColumnReading => ({
    column,
    heading: headingIn(table, key),
    as: 'who',
  }));
  const others = [...table.others].map(([column, heading]): ColumnReading => ({
    column,
    heading,
    as: asOf(column),
  }));
  return [...known, ...others].toSorted((a, b) => a.column - b.column);
}
