/**
 * Where what stands in the council's sheet. Its rows are of two owners: those in which somebody has
 * filled in anything are the user's and are never written again; the others are the product's.
 */
import type { CouncilWords } from '../../i18n/council-words';
import type { RawCell } from '../snapshot';

/** Rows of the meeting, counted from 0; the content stands beside each in column B. */
export const MEETING_ROWS = {
  members: 7,
  present: 8,
  written: 9,
  threshold: 10,
  thresholdSource: 11,
} as const satisfies Partial<Record<keyof CouncilWords['meeting'], number>>;

export type MeetingItem = keyof typeof MEETING_ROWS;

/** Says how many votes are needed; the product's own. */
export const NEEDED_ROW = 12;
export const MEETING_COLUMN = 1;

/** Headings of the matters, and the first row below them. */
export const HEADER_ROW = 15;
export const FIRST_ROW = 16;

/** Columns of the matters: who and what, then what the council fills in. */
export const MATTER_COLUMNS = [
  'name',
  'id',
  'subject',
  'award',
  'matter',
  'choice',
  'reason',
  'by',
  'yes',
  'recused',
] as const;

export type MatterColumn = (typeof MATTER_COLUMNS)[number];

export const columnAt = (column: MatterColumn): number => MATTER_COLUMNS.indexOf(column);

/** The first of the columns that the council fills in. */
export const FIRST_INPUT = columnAt('choice');

/** Whether the council has filled in anything at all. */
export function isFilled(
  cellAt: (row: number, column: number) => RawCell,
  { rows }: { readonly rows: number },
): boolean {
  const meeting = Object.values(MEETING_ROWS).some((row) => cellAt(row, MEETING_COLUMN) !== '');
  const matters = Array.from({ length: Math.max(0, rows - FIRST_ROW) }, (_, at) => FIRST_ROW + at);
  return (
    meeting ||
    matters.some((row) =>
      MATTER_COLUMNS.some((_, column) => column >= FIRST_INPUT && cellAt(row, column) !== ''),
    )
  );
}
