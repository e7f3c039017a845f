/** From an issue that says that a sheet or column is missing to the field where it can be chosen. */
import type { Reading } from '../../app/readings';
import type { CellRef, InputSheet, Issue } from '../../domain/issue';

export interface Way {
  readonly to: 'sheets' | 'columns';
  /** Id of the field. */
  readonly field: string;
  /** The sheet whose columns have to be shown for it. */
  readonly sheet: string | null;
}

/** Where an issue leads: to its place in the workbook, or to the field in which it can be mended. */
export interface Ways {
  readonly onGoTo: (place: CellRef) => void;
  /** Absent where nothing can be chosen by hand. */
  readonly choosing?: {
    readonly wayOf: (issue: Issue) => Way | null;
    readonly onWay: (way: Way) => void;
  };
}

export function roleField(is: InputSheet): string {
  return `role-${is}`;
}

export function columnField({ key }: Reading, column: number): string {
  return `column-${key}-${String(column)}`;
}

/** `null` for an issue that no choice can mend. */
export function wayOf(issue: Issue, readings: readonly Reading[]): Way | null {
  switch (issue.code) {
    case 'sheetMissing':
    case 'sheetTwice':
    case 'chosenSheetLost':
      return { to: 'sheets', field: roleField(issue.wanted), sheet: null };
    case 'columnMissing':
    case 'columnTwice':
    case 'chosenColumnLost':
      return wayToColumns(issue, readings);
    default:
      return null;
  }
}

/** To the first column that nothing is read from: there the missing one is most likely. */
function wayToColumns({ at }: Issue, readings: readonly Reading[]): Way | null {
  const lists = readings.filter(({ list }) => list !== null);
  const reading = at.sheet === '' ? lists[0] : lists.find(({ sheet }) => sheet === at.sheet);
  const columns = reading?.list?.columns ?? [];
  const column = columns.find(({ as }) => as === 'unused') ?? columns[0];
  if (!reading || !column) return null;
  return { to: 'columns', field: columnField(reading, column.column), sheet: reading.sheet };
}
