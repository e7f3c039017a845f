/**
 * A snapshot: the sheets of a workbook as data, read once. Parsing works on it alone, so that a
 * run sees one state of the workbook, however long it takes.
 */
import type { ChosenCell, Meaning } from './chosen';
import type { Area, SheetKey } from './write-plan';

/** A cell as read: "" is empty; an error cell is told apart from text that looks like one. */
export type RawCell = string | number | boolean | { readonly error: string };

export interface SheetSnapshot {
  /** Excel's own id: it stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The part of the campaign that the workbook's own mark says this sheet is, if it has one. */
  readonly mark: SheetKey | null;
  /** A run that broke off left it half written; the next one completes it. */
  readonly unfinished: boolean;
  /** The rectangle that holds values; `null` for an empty sheet. */
  readonly used: Area | null;
  /** `used.rows` × `used.columns` cells. */
  readonly values: readonly (readonly RawCell[])[];
  /** The first formula, where Excel has yet to calculate: what it shows may be old. */
  readonly uncalculated: string | null;
  /** The year from which its workbook counts days: 1904 in some that began on a Mac. */
  readonly daysFrom: 1900 | 1904;
  /** What somebody chose the sheet or its columns for. */
  readonly chosen: readonly ChosenCell[];
}

export interface WorkbookSnapshot {
  /** All sheets but the product's results, in the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
  /** Names of all sheets, results included. */
  readonly sheetNames: readonly string[];
  readonly structureProtected: boolean;
  /** What the results that stand say of the inputs; `null` where there are none. */
  readonly results: 'asJudged' | 'stale' | null;
  /** The fingerprint on the results that stand; `null` where none can be read. */
  readonly judged: string | null;
  /** What was chosen for cells that are no longer there. */
  readonly lostChoices: readonly Meaning[];
}

/** The cell at a place counted from A1; "" outside the used rectangle. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): RawCell {
  if (!sheet.used) return '';
  return sheet.values[row - sheet.used.row]?.[column - sheet.used.column] ?? '';
}
