/** What each column of a list was read as: shown, so that nobody has to guess what counts. */
import { columnName } from './address';
import { textOf } from './cells';
import type { ColumnMeaning, ColumnUse } from './chosen';
import { headingIn } from './find-table';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';
import { cellAt } from './snapshot';

export interface ColumnReading {
  readonly column: number;
  /** "G", as Excel calls it. */
  readonly letter: string;
  /** What stands above the column, in its own cell or in one that is merged over it. */
  readonly heading: string;
  /** What stands in its own cell of the heading row. */
  readonly text: string;
  readonly as: ColumnUse;
  /** Key of a known column, code of a fact or criterion; empty for what is not used. */
  readonly code: string;
  /** What somebody chose it for, followed or not. */
  readonly choice: ColumnMeaning | null;
}

/** A fact or criterion with the column in which it was found. */
interface Placed {
  readonly code: string;
  readonly column: number | null;
}

export function columnReadings(
  table: FoundTable<ColumnKey>,
  read: Record<'facts' | 'criteria', readonly Placed[]>,
): readonly ColumnReading[] {
  const codeAt = (placed: readonly Placed[]) =>
    new Map(placed.map(({ column, code }) => [column, code]));
  const [facts, marks] = [codeAt(read.facts), codeAt(read.criteria)];
  const asAt = (column: number): Pick<ColumnReading, 'as' | 'code'> => {
    const [fact, mark] = [facts.get(column), marks.get(column)];
    if (fact !== undefined) return { as: 'fact', code: fact };
    return mark === undefined ? { as: 'unused', code: '' } : { as: 'mark', code: mark };
  };
  const about = (column: number) => ({
    column,
    letter: columnName(column),
    text: textOf(cellAt(table.sheet, table.headerRow, column)),
    choice: table.chosen.get(column) ?? null,
  });
  const known = [...table.columns].map(([key, column]): ColumnReading => ({
    ...about(column),
    heading: headingIn(table, key),
    as: 'who',
    code: key,
  }));
  const others = [...table.others].map(([column, heading]): ColumnReading => ({
    ...about(column),
    heading,
    ...asAt(column),
  }));
  return [...known, ...others].toSorted((a, b) => a.column - b.column);
}
