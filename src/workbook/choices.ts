/** Cells that hold one of a few words, in either language. */
import type { Origin } from '../domain/citation';
import type { ChoiceColumn } from '../domain/issue';
import { catalogs } from '../i18n/catalog';
import { CHOICES } from '../i18n/known-words';
import type { ChoiceIn } from '../i18n/known-words';
import type { SheetWords } from '../i18n/sheet-words';
import { headingIn, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import type { ColumnKey } from './layout';
import { fold } from './text';

type Words<T extends string> = (words: SheetWords) => Readonly<Record<T, string>>;

export const ORIGIN_WORDS: Words<Origin> = (words) => words.origins;

/** The choice that a text means, or `null`. */
export function choiceOf<T extends string>(text: string, words: Words<T>): T | null {
  const wanted = fold(text);
  for (const { sheets } of Object.values(catalogs)) {
    for (const [choice, word] of Object.entries(words(sheets)) as [T, string][]) {
      if (fold(word) === wanted) return choice;
    }
  }
  return null;
}

/** The choice of a known column that a text means, or `null`. */
export function choiceIn<C extends ChoiceColumn>(text: string, column: C): ChoiceIn<C> | null {
  return choiceOf(text, CHOICES[column] as unknown as Words<ChoiceIn<C>>);
}

/** Parts of a cell that lists several: "Tập thể; Cá nhân". */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Reads one choice from a table, reporting a word that is none of them. */
export function readChoice<C extends ChoiceColumn & ColumnKey>(
  table: FoundTable<ColumnKey>,
  row: number,
  column: C,
  log: IssueLog,
): ChoiceIn<C> | null {
  return readWords(table, row, column, log, [textIn(table, row, column)])[0] ?? null;
}

/** As `readChoice`; a blank cell, or a column that an older sheet lacks, means `otherwise`. */
export function readOptionalChoice<C extends ChoiceColumn & ColumnKey>(
  table: FoundTable<ColumnKey>,
  row: number,
  column: C,
  otherwise: ChoiceIn<C>,
  log: IssueLog,
): ChoiceIn<C> {
  if (textIn(table, row, column) === '') return otherwise;
  return readChoice(table, row, column, log) ?? otherwise;
}

/** Reads a list of choices; an empty or unknown one is reported with the choices listed. */
export function readChoices<C extends ChoiceColumn & ColumnKey>(
  table: FoundTable<ColumnKey>,
  row: number,
  column: C,
  log: IssueLog,
): readonly ChoiceIn<C>[] {
  return readWords(table, row, column, log, listOf(textIn(table, row, column)));
}

function readWords<C extends ChoiceColumn & ColumnKey>(
  table: FoundTable<ColumnKey>,
  row: number,
  column: C,
  log: IssueLog,
  texts: readonly string[],
): readonly ChoiceIn<C>[] {
  const chosen = texts.map((text) => choiceIn(text, column));
  const wrong = texts.filter((_, index) => chosen[index] === null);
  if (texts.length === 0) wrong.push('');
  if (wrong.length > 0) {
    log.blocks(placeOf(table, row, column), {
      code: 'choiceUnknown',
      column: headingIn(table, column),
      choices: column,
      got: wrong.join('; '),
    });
  }
  return chosen.filter((choice) => choice !== null);
}

/** Whether a text is a certain word, in either language. */
export function isWord(text: string, word: (words: SheetWords) => string): boolean {
  return Object.values(catalogs).some(({ sheets }) => fold(word(sheets)) === fold(text));
}
