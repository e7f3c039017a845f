/** The columns of a table that were chosen by hand, and those that their headings speak for. */
import type { Subject } from '../domain/campaign';
import type { ColumnMeaning, ColumnUse } from './chosen';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';
import type { SheetSnapshot } from './snapshot';
import { fold } from './text';

type Columns = readonly (readonly [column: number, heading: string])[];

/** What the columns of a row were chosen for; of two choices for one cell the first counts. */
export function chosenIn(
  { chosen }: SheetSnapshot,
  row: number,
  list: Subject | null,
): ReadonlyMap<number, ColumnMeaning> {
  const meanings = new Map<number, ColumnMeaning>();
  for (const { row: at, column, meaning } of chosen) {
    if (at !== row || meaning.of === 'sheet' || meaning.of !== list) continue;
    if (!meanings.has(column)) meanings.set(column, meaning);
  }
  return meanings;
}

/** The column that was chosen for a fact or for the marks of a criterion, if any was. */
export function chosenFor(
  { chosen, others }: FoundTable<ColumnKey>,
  use: ColumnUse,
  code: string,
): Columns {
  return [...others].filter(([column]) => {
    const choice = chosen.get(column);
    return choice?.as === use && fold(choice.code) === fold(code);
  });
}

/** The columns that nobody chose for anything. */
export function headedColumns({ chosen, others }: FoundTable<ColumnKey>): Columns {
  return [...others].filter(([column]) => !chosen.has(column));
}
