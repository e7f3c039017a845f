/** Where each rule stands, for problems that show only when all rules are known. */
import type { RuleProblem } from '../domain/rule-problem';
import type { CellRef, CodeKind } from '../domain/issue';
import { placeOf } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import { WHOLE_WORKBOOK } from './issues';
import { isColumn } from './layout';
import type { ColumnKey } from './layout';
import { fold } from './text';

interface Place {
  readonly table: FoundTable<ColumnKey>;
  readonly row: number;
  readonly codeKey: ColumnKey;
}

export interface RulePlaces {
  remember(kind: CodeKind, code: string, place: Place): void;
  /** The cell of a column of a rule; the cell of its code where its table lacks the column. */
  cellOf(kind: CodeKind, code: string, column: string): CellRef;
}

export function rulePlaces(): RulePlaces {
  const places = new Map<string, Place>();
  const keyOf = (kind: CodeKind, code: string) => `${kind} ${fold(code)}`;
  return {
    remember(kind, code, place) {
      const key = keyOf(kind, code);
      if (!places.has(key)) places.set(key, place);
    },
    cellOf(kind, code, column) {
      const place = places.get(keyOf(kind, code));
      if (!place) return WHOLE_WORKBOOK;
      const { table, row, codeKey } = place;
      const isThere = isColumn(column) && table.columns.has(column);
      return placeOf(table, row, isThere ? column : codeKey);
    },
  };
}

export function reportProblems(
  problems: readonly RuleProblem[],
  places: RulePlaces,
  log: IssueLog,
): void {
  for (const { detail, place } of problems) {
    log.blocks(places.cellOf(place.kind, place.code, place.column), detail);
  }
}
