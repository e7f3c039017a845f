/** Parts that many rules have: a scope, a list of codes, a test of figures. */
import type { Clause, Scope } from '../domain/campaign';
import type { FactKind } from '../domain/fact';
import { oneOf } from '../domain/value';
import type { Test } from '../domain/value';
import type { Notation } from '../domain/issue';
import { choiceNamed } from './figure-index';
import type { Figure } from './figure-index';
import { readCodes } from './notation/codes';
import { readScope } from './notation/scopes';
import { readTest } from './notation/tests';
import { codeNamed, unknownCode, unreadable } from './rule-cell';
import type { Reading, RuleCell } from './rule-cell';
import { fold, nearest } from './text';

/** Clauses with the codes and choices as they are declared. `questionsOnly` where no nominee is meant. */
export function readScopeCell(
  cell: RuleCell,
  reading: Reading,
  questionsOnly: 'questionsOnly' | 'all' = 'all',
): Scope {
  const written = readScope(cell.text);
  if (!written) {
    unreadable(cell, 'scope');
    return [];
  }
  return written.flatMap((clause) => readClause(cell, clause, reading, questionsOnly) ?? []);
}

function readClause(
  cell: RuleCell,
  { of, is }: Clause,
  reading: Reading,
  questionsOnly: 'questionsOnly' | 'all',
): Clause | null {
  const { questions, figures } = reading;
  // Without the table of questions nobody knows what a code means.
  if (!questions) return null;
  const question = questions.find(({ code }) => fold(code) === fold(of));
  if (question) {
    const known = question.options.map(({ code }) => code);
    return { of: question.code, is: knownValues(cell, is, known, (text) => named(text, known)) };
  }
  const asked = questions.map(({ code }) => code);
  if (questionsOnly === 'questionsOnly') return unknownCode(cell, 'question', of, asked);
  const figure = figures.find(of);
  if (!figure) {
    if (!figures.isWhole) return null;
    return unknownCode(cell, 'figure', of, [...asked, ...figures.codes]);
  }
  if (!hasChoices(cell, figure)) return null;
  const choice = (text: string) => choiceNamed(figure, text);
  return { of: figure.code, is: knownValues(cell, is, figure.values, choice) };
}

function named(text: string, known: readonly string[]): string | null {
  return known.find((each) => fold(each) === fold(text)) ?? null;
}

/** The declared spelling of each value; one that is unknown is reported and left out. */
export function knownValues(
  cell: RuleCell,
  texts: readonly string[],
  known: readonly string[],
  choice: (text: string) => string | null,
): readonly string[] {
  return texts.flatMap((got) => {
    const value = choice(got);
    if (value !== null) return [value];
    const { owner, column } = cell;
    const near = got === '' ? null : nearest(got, known);
    cell.log.blocks(cell.at, { code: 'valueUnknown', owner, column, got, nearest: near, known });
    return [];
  });
}

/** Reports a figure that is a number or a day where a choice is needed. */
export function hasChoices(cell: RuleCell, { code, kind }: Figure): boolean {
  if (kind === 'choice') return true;
  const { owner, column } = cell;
  cell.log.blocks(cell.at, { code: 'figureWithoutChoices', owner, column, got: code });
  return false;
}

/** Codes of conditions: what an award or a class takes besides. */
export function readRequired(cell: RuleCell, reading: Reading): readonly string[] {
  return readCodes(cell.text).flatMap((text) => codeNamed(cell, 'gate', text, reading) ?? []);
}

const TESTS: Readonly<Record<FactKind, Notation>> = {
  choice: 'choicesTest',
  number: 'numberTest',
  date: 'dateTest',
};

/**
 * A test of these figures, which must be of one kind. `text` is the part of the cell that holds
 * it, where the cell says more.
 */
export function readTestOf(
  cell: RuleCell,
  figures: readonly Figure[],
  text = cell.text,
): Test | null {
  const [first] = figures;
  if (!first) return null;
  const { owner, column } = cell;
  if (figures.some(({ kind }) => kind !== first.kind)) {
    const got = figures.map(({ code }) => code).join('; ');
    cell.log.blocks(cell.at, { code: 'figuresMixed', owner, column, got });
    return null;
  }
  const test = readTest(text, first.kind);
  if (first.kind === 'choice') {
    const values = typeof test === 'string' || test.kind !== 'oneOf' ? [''] : test.values;
    return oneOf(...choicesOf(cell, figures, values));
  }
  if (test === 'comparisonMissing') {
    cell.log.blocks(cell.at, { code: 'comparisonMissing', owner, column, got: text });
    return null;
  }
  return test === 'unreadable' ? unreadable(cell, TESTS[first.kind], text) : test;
}

function choicesOf(
  cell: RuleCell,
  figures: readonly Figure[],
  texts: readonly string[],
): readonly string[] {
  const known = [...new Set(figures.flatMap(({ values }) => values))];
  return knownValues(cell, texts, known, (text) => {
    if (text === '') return null;
    const exact = named(text, known);
    if (exact !== null) return exact;
    for (const figure of figures) {
      const choice = choiceNamed(figure, text);
      if (choice !== null) return choice;
    }
    return null;
  });
}
