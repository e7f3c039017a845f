/** What of the council's sheet is whose, and whether everything stands where it is looked for. */
import { SUBJECTS } from '../../domain/campaign';
import type { Subject } from '../../domain/campaign';
import { catalogs } from '../../i18n/catalog';
import type { CouncilWords } from '../../i18n/council-words';
import { cellName } from '../address';
import { textOf } from '../cells';
import { cellAt } from '../snapshot';
import type { SheetSnapshot } from '../snapshot';
import { fold } from '../text';
import { FIRST_INPUT, FIRST_ROW, HEADER_ROW, MATTER_COLUMNS } from './council-layout';
import { MEETING_COLUMN, MEETING_ROWS, columnAt } from './council-layout';
import type { MeetingItem } from './council-layout';

/** Both languages: a sheet made in one is read in the other. */
export const COUNCIL_WORDS: readonly CouncilWords[] = Object.values(catalogs).map(
  ({ sheets }) => sheets.council,
);

/** The subject that a cell names, in either language. */
export function subjectNamed(text: string): Subject | null {
  const isNamed = (subject: Subject) =>
    Object.values(catalogs).some(({ sheets }) => fold(sheets.subjects[subject]) === fold(text));
  return SUBJECTS.find(isNamed) ?? null;
}

/**
 * The first cell that does not hold what it is known by; `null` if the sheet is as it was made.
 * Below rows that somebody inserted, cells would be taken for others.
 */
export function movedCell(sheet: SheetSnapshot): string | null {
  const items = Object.keys(MEETING_ROWS) as MeetingItem[];
  const known = [
    ...items.map((item) => ({
      row: MEETING_ROWS[item],
      column: 0,
      words: COUNCIL_WORDS.map(({ meeting }) => meeting[item]),
    })),
    ...MATTER_COLUMNS.map((column) => ({
      row: HEADER_ROW,
      column: columnAt(column),
      words: COUNCIL_WORDS.map(({ columns }) => columns[column]),
    })),
  ];
  const other = known.find(({ row, column, words }) => {
    const text = fold(textOf(cellAt(sheet, row, column)));
    return !words.some((word) => fold(word) === text);
  });
  return other ? cellName(other.row, other.column) : null;
}

/** Nobody has filled in anything, nor written a note: all of it is the product's. */
export function isUntouched(sheet: SheetSnapshot): boolean {
  const isAsked = (row: number) => cellAt(sheet, row, MEETING_COLUMN) !== '';
  return usersRows(sheet).length === 0 && !Object.values(MEETING_ROWS).some(isAsked);
}

/**
 * Rows of the matters that are not the product's to write: something was filled in, a space even,
 * or they hold what no row of a matter holds, such as a note or who signs.
 */
export function usersRows(sheet: SheetSnapshot): readonly number[] {
  const used = sheet.used;
  if (!used) return [];
  const width = used.column + used.columns;
  const rows = Array.from(
    { length: Math.max(0, used.row + used.rows - FIRST_ROW) },
    (_, at) => FIRST_ROW + at,
  );
  return rows.filter((row) => {
    const cells = Array.from({ length: width }, (_, column) => cellAt(sheet, row, column));
    if (cells.slice(FIRST_INPUT).some((cell) => cell !== '')) return true;
    const subject = textOf(cells[columnAt('subject')] ?? '');
    return cells.some((cell) => cell !== '') && subjectNamed(subject) === null;
  });
}
