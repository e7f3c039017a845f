/**
 * Hidden rows and columns, and sizes of lines.
 */
import type { SheetData } from '../../xlsx';
import { guardSheet } from '../model/protection';
import { fail } from '../protocol/host-error';

interface Lines {
  first: number;
  count: number;
  /** How many the sheet has. */
  max: number;
}

/** True, false, or null when some are hidden and some are not. */
export function hiddenLines(hidden: ReadonlySet<number>, first: number, count: number) {
  let found = 0;
  for (const line of hidden) if (line >= first && line < first + count) found += 1;
  if (found === 0) return false;
  return found === count ? true : null;
}

export function setHiddenLines(
  sheet: SheetData,
  kind: 'rows' | 'columns',
  { first, count, max }: Lines,
  value: unknown,
): void {
  guardSheet(sheet, kind === 'rows' ? 'formatRows' : 'formatColumns');
  // Hiding every line would need a default for the whole sheet, which the data does not hold.
  if (value === true && count === max) fail('NotImplemented');
  const hidden = kind === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  if (value === true) {
    for (let line = first; line < first + count; line += 1) hidden.add(line);
  } else {
    for (const line of [...hidden]) if (line >= first && line < first + count) hidden.delete(line);
  }
  sheet.touched.add(kind);
}
