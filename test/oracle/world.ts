/** What the oracle looks at: one campaign, one entry, one day. Everything else is recomputed. */
import type { Campaign, Day, Scope, Subject } from '../../src/domain/campaign';
import type { Entrants, Entry, Nominee } from '../../src/domain/entry';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Comparison, Given, Test, Value } from '../../src/domain/value';
import { compare } from './rational';

export interface World {
  readonly campaign: Campaign;
  readonly entry: Entry;
  readonly asOf: Day;
  /** What the council decided of whole ties. */
  readonly decided: readonly Decided[];
  /** What was worked out already; the results are the same without it, only later. */
  readonly memo: Map<string, unknown>;
}

/** Those of a tie for an award whom the council chose, and all the others of it. */
export interface Decided {
  readonly award: string;
  readonly chosen: readonly string[];
  readonly refused: readonly string[];
}

/** One nominee, by position in the list of the subject. */
export interface Who {
  readonly subject: Subject;
  readonly index: number;
}

/** Yes, no, or not known yet. */
export type Answer = boolean | null;

export function once<T>(world: World, key: string, work: () => T): T {
  if (!world.memo.has(key)) world.memo.set(key, work());
  return world.memo.get(key) as T;
}

export function nameOf({ subject, index }: Who): string {
  return `${subject}/${String(index)}`;
}

export function entrantsOf(world: World, subject: Subject): Entrants {
  return subject === 'individual' ? world.entry.individuals : world.entry.collectives;
}

export function listed(world: World, subject: Subject): Who[] {
  return entrantsOf(world, subject).nominees.map((_, index) => ({ subject, index }));
}

export function nomineeOf(world: World, { subject, index }: Who): Nominee {
  const nominee = entrantsOf(world, subject).nominees[index];
  if (!nominee) throw new Error(`nobody stands at ${subject} ${String(index)}`);
  return nominee;
}

export function membersOf(world: World, collective: Who): Who[] {
  const { unit } = nomineeOf(world, collective);
  return listed(world, 'individual').filter((who) => nomineeOf(world, who).unit === unit);
}

export function isValue(given: Given | undefined): given is Value {
  return given !== undefined && given !== null && given !== NOT_APPLICABLE;
}

/** All of them hold: one "no" decides, whatever is not known. */
export function every(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

/** `null` for a number beside a text: they have no order and are never equal. */
export function orderOf(a: Value, b: Value): number | null {
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  if (typeof a === 'string' || typeof b === 'string') return null;
  return compare(a, b);
}

export function compares(value: Value, { operator, value: limit }: Comparison): boolean {
  const order = orderOf(value, limit);
  if (operator === '<>') return order !== 0;
  if (order === null) return false;
  if (operator === '=') return order === 0;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

export function accepts(test: Test, value: Value): boolean {
  return test.kind === 'oneOf'
    ? typeof value === 'string' && test.values.includes(value)
    : test.comparisons.every((comparison) => compares(value, comparison));
}

/** A cell under a test: a blank is not known, and "KAD" does not pass. */
export function ask(given: Given, test: Test): Answer {
  if (given === null) return null;
  return isValue(given) && accepts(test, given);
}

export function questionOf(world: World, code: string) {
  return world.campaign.questions.find((question) => question.code === code);
}

/** Whether the office's answers let the rule stand; clauses about nominees are left aside. */
export function answersLet(world: World, scope: Scope): boolean {
  return scope.every(({ of, is }) => {
    const question = questionOf(world, of);
    return !question || (question.answer !== null && is.includes(question.answer));
  });
}
