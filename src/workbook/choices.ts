/** Cells that hold one of a few words, in either language. */
import type { Origin } from '../domain/citation';
import type { Gate, NotApplicablePolicy, Subject } from '../domain/campaign';
import type { ChoiceColumn } from '../domain/issue';
import { catalogs } from '../i18n/catalog';
import type { SheetWords } from '../i18n/sheet-words';
import type { ColumnKey } from './layout';
import { headingIn, placeOf, textIn } from './find-table';
import type { FoundTable } from './find-table';
import type { IssueLog } from './issues';
import { fold } from './text';

type Words<T extends string> = (words: SheetWords) => Readonly<Record<T, string>>;

export const SUBJECT_WORDS: Words<Subject> = (words) => words.subjects;
export const OVER_WORDS: Words<Gate['over']> = (words) => words.over;
export const OTHERWISE_WORDS: Words<Gate['otherwise']> = (words) => words.otherwise;
export const POLICY_WORDS: Words<NotApplicablePolicy> = (words) => words.policies;
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

/** Parts of a cell that lists several: "Tập thể; Cá nhân". */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Reads one choice from a table, reporting a word that is none of them. */
export function readChoice<K extends ColumnKey, T extends string>(
  table: FoundTable<K>,
  row: number,
  key: K & ChoiceColumn,
  words: Words<T>,
  log: IssueLog,
): T | null {
  return readChoices(table, row, key, words, log, (text) => [text])[0] ?? null;
}

/** Reads a list of choices; an empty or unknown one is reported with the choices listed. */
export function readChoices<K extends ColumnKey, T extends string>(
  table: FoundTable<K>,
  row: number,
  key: K & ChoiceColumn,
  words: Words<T>,
  log: IssueLog,
  parts: (text: string) => readonly string[] = listOf,
): readonly T[] {
  const texts = parts(textIn(table, row, key));
  const chosen = texts.map((text) => choiceOf(text, words));
  const wrong = texts.filter((_, index) => chosen[index] === null);
  if (texts.length === 0) wrong.push('');
  if (wrong.length > 0) {
    log.blocks(placeOf(table, row, key), {
      code: 'choiceUnknown',
      column: headingIn(table, key),
      choices: key,
      got: wrong.join('; '),
    });
  }
  return chosen.filter((choice) => choice !== null);
}
