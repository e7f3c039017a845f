/**
 * What somebody chose by hand: which sheet is which, and what a column of a list is read as. Each
 * choice is a name of the workbook that refers to a cell: to the heading of the column, or to the
 * first cell of the sheet. So it follows whatever is renamed, moved or inserted.
 */
import { SUBJECTS } from '../domain/campaign';
import type { Subject } from '../domain/campaign';
import type { InputSheet } from '../domain/issue';
import { cellIn, nameText, sheetIn, textInName } from './address';

/** Who it is, a fact, the marks of a criterion; `unused` columns are the office's own. */
export type ColumnUse = 'who' | 'fact' | 'mark' | 'unused';

export interface SheetMeaning {
  readonly of: 'sheet';
  readonly is: InputSheet;
}

export interface ColumnMeaning {
  /** The list in which the column stands. */
  readonly of: Subject;
  readonly as: ColumnUse;
  /** Key of a known column, code of a fact or criterion; of `unused` columns any number. */
  readonly code: string;
}

export type Meaning = SheetMeaning | ColumnMeaning;

/** A cell, and what its column or its sheet was chosen for. */
export interface ChosenCell {
  readonly row: number;
  readonly column: number;
  readonly meaning: Meaning;
}

/** A choice as it stands in the workbook; `at` is `null` where its cell or sheet is gone. */
export interface FoundChoice {
  readonly name: string;
  readonly comment: string;
  readonly meaning: Meaning;
  readonly at: ChosenPlace | null;
}

export interface ChosenPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A choice that is to be kept. */
export interface NewChoice {
  /** Without a code for a column that is not to be used: the workbook gives it a number. */
  readonly meaning: Meaning;
  readonly at: ChosenPlace;
  /** What the cell says, as it was read: another cell must not be taken for it; `null` for a sheet. */
  readonly text: string | null;
  /** For whoever looks at the names of the workbook. */
  readonly comment: string;
}

export interface ChoicesOrder {
  readonly keep: readonly NewChoice[];
  readonly forget: readonly Meaning[] | 'all';
}

const SHEETS = 'ThiDua.Input.';
const COLUMNS = 'ThiDua.Column.';

export function isChoiceName(name: string): boolean {
  return name.startsWith(SHEETS) || name.startsWith(COLUMNS);
}

export function choiceName(meaning: Meaning): string {
  if (meaning.of === 'sheet') return SHEETS + meaning.is;
  return `${COLUMNS}${meaning.of}.${meaning.as}.${nameText(meaning.code)}`;
}

/** `null` for a name that is none of ours. */
function meaningOf(name: string): Meaning | null {
  if (name.startsWith(SHEETS)) {
    const is = INPUT_SHEETS.find((each) => each === name.slice(SHEETS.length));
    return is === undefined ? null : { of: 'sheet', is };
  }
  if (!name.startsWith(COLUMNS)) return null;
  // A code may have dots of its own.
  const [list, use, ...rest] = name.slice(COLUMNS.length).split('.');
  const of = SUBJECTS.find((each) => each === list);
  const as = USES.find((each) => each === use);
  const code = textInName(rest.join('.'));
  return of === undefined || as === undefined || code === '' ? null : { of, as, code };
}

export const INPUT_SHEETS: readonly InputSheet[] = [
  'settings',
  'criteria',
  'collectives',
  'individuals',
];
const USES: readonly ColumnUse[] = ['who', 'fact', 'mark', 'unused'];

/** The sheet in which the nominees of a subject stand. */
export const LISTS = { individual: 'individuals', collective: 'collectives' } as const;

/** Whose list a sheet is; `null` for sheets that are no list. */
export function subjectOf(sheet: InputSheet): Subject | null {
  return SUBJECTS.find((subject) => LISTS[subject] === sheet) ?? null;
}

export function isChosenAs({ chosen }: { chosen: readonly ChosenCell[] }, is: InputSheet): boolean {
  return chosen.some(({ meaning }) => meaning.of === 'sheet' && meaning.is === is);
}

/** Reads a name of the workbook; `null` for one that is no choice. */
export function readChoice(name: string, formula: string, comment: string): FoundChoice | null {
  const meaning = meaningOf(name);
  if (!meaning) return null;
  const sheet = sheetIn(formula);
  // A sheet stays what it is when its first cell is deleted.
  const cell = cellIn(formula) ?? (meaning.of === 'sheet' ? { row: 0, column: 0 } : null);
  return { name, comment, meaning, at: sheet === null || !cell ? null : { sheet, ...cell } };
}

/** The names of choices differ by more than case in Excel. */
export function isSameChoice(a: Meaning, b: Meaning): boolean {
  return choiceName(a).toLowerCase() === choiceName(b).toLowerCase();
}

/** Choices that an order ends: one cell means one thing, one sheet is one thing, one meaning is in one place. */
export function endedBy(
  { keep, forget }: ChoicesOrder,
  found: readonly FoundChoice[],
): readonly FoundChoice[] {
  if (forget === 'all') return found;
  return found.filter(
    ({ meaning, at }) =>
      forget.some((each) => isSameChoice(each, meaning)) ||
      keep.some(
        (choice) => isSameChoice(choice.meaning, meaning) || isSamePlace(choice, meaning, at),
      ),
  );
}

function isSamePlace(choice: NewChoice, meaning: Meaning, at: ChosenPlace | null): boolean {
  if (at?.sheet !== choice.at.sheet) return false;
  const areSheets = [choice.meaning, meaning].map(({ of }) => of === 'sheet');
  if (areSheets[0] !== areSheets[1]) return false;
  return areSheets[0] === true || (at.row === choice.at.row && at.column === choice.at.column);
}
