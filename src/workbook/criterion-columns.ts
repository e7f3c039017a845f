/** Columns that are headed by a criterion's code, alone or before its text, or were chosen for it. */
import type { Criterion } from '../domain/criterion';
import { chosenFor, headedColumns } from './chosen-columns';
import type { FoundTable } from './find-table';
import type { ColumnKey } from './layout';
import { fold } from './text';

/** All columns of a criterion; more than one is a mistake of whoever reads them. */
export function criterionColumns(
  table: FoundTable<ColumnKey>,
  criterion: Criterion,
  all: readonly Criterion[],
): readonly (readonly [number, string])[] {
  const chosen = chosenFor(table, 'mark', criterion.code);
  if (chosen.length > 0) return chosen;
  const longer = all.filter(
    ({ code }) => code !== criterion.code && isHeadedBy(code, criterion.code),
  );
  return headedColumns(table).filter(
    ([, heading]) =>
      isHeadedBy(heading, criterion.code) && !longer.some(({ code }) => isHeadedBy(heading, code)),
  );
}

/** "1.1", "1.1. Chấp hành…", but not "1.10" and not "1.1.2". */
export function isHeadedBy(heading: string, code: string): boolean {
  const text = fold(heading);
  const start = fold(code);
  return text.startsWith(start) && /^($|[\s:)(–-]|\.($|\D))/u.test(text.slice(start.length));
}
