/**
 * A campaign while it is drawn: whatever is added refers only to what was there before, so that no
 * figure ever goes round in a circle.
 */
import type { Campaign, Clause, Scope, Subject } from '../../src/domain/campaign';
import { campaignOf, question } from './build';
import { CHOICES } from './dice';
import type { Dice, Kind } from './dice';

/** A figure that later rules may name. */
export interface Known {
  readonly code: string;
  readonly kind: Kind;
  readonly values: readonly string[];
}

/** What may be in a campaign; the laws leave some of it out. */
export interface Wanted {
  /** Typed points added up, entered facts, one award a subject with a number: nothing else. */
  readonly plain: boolean;
  /** Rules under which more points can only help: figures are entered, never made of points. */
  readonly steady: boolean;
  /** Cells that are blank or "KAD". */
  readonly gaps: boolean;
}

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] }; // prettier-ignore

export interface Draft {
  readonly dice: Dice;
  readonly wanted: Wanted;
  readonly campaign: Mutable<Campaign>;
  /** Figures that can be asked of a person or of a collective by now. */
  readonly known: Readonly<Record<Subject, Known[]>>;
}

export const REGISTERS = ['So 1', 'So 2'] as const;
/** Columns of every register, and what stands in them. */
export const REGISTER_COLUMNS: Readonly<Record<string, Kind>> = {
  ...{ lan: 'number', chuan: 'number' },
  ...{ loai: 'choice' },
  ...{ tu: 'date', den: 'date' },
};

export function draftOf(dice: Dice, wanted: Wanted): Draft {
  const questions = wanted.plain
    ? []
    : dice.times(0, 2, (index) =>
        question(`Q${String(index + 1)}`, dice.pick(['A', 'A', 'B', null])),
      );
  return {
    ...{ dice, wanted },
    campaign: campaignOf({ questions }) as Mutable<Campaign>,
    known: { individual: [], collective: [] },
  };
}

/** A new figure. For a subject that it is not for it is "KAD", which is safe to ask as well. */
export function learn(draft: Draft, known: Known, subjects?: readonly Subject[]): void {
  const isEntered = draft.campaign.facts.some(({ code }) => code === known.code);
  if (draft.wanted.steady && !isEntered) return;
  for (const subject of subjects ?? (['individual', 'collective'] as const)) {
    draft.known[subject].push(known);
  }
}

/** Figures that are safe for all of the subjects. */
export function knownFor(
  { known }: Draft,
  subjects: readonly Subject[],
  kinds: readonly Kind[] = ['number', 'choice', 'date'],
): Known[] {
  const [first = 'individual', ...others] = subjects;
  return known[first].filter(
    (figure) =>
      kinds.includes(figure.kind) &&
      others.every((other) => known[other].some(({ code }) => code === figure.code)),
  );
}

export function subjectsBy({ dice }: Draft, subjects: readonly Subject[]): readonly Subject[] {
  return dice.chance(85) ? subjects : [dice.pick(subjects)];
}

export interface ScopeChances {
  readonly question: number;
  readonly figure: number;
}

export const SOMETIMES: ScopeChances = { question: 6, figure: 14 };

export function scopeBy(
  draft: Draft,
  subjects: readonly Subject[],
  chances: ScopeChances = SOMETIMES,
): Scope {
  const { dice, campaign } = draft;
  const clauses: Clause[] = [];
  if (campaign.questions.length > 0 && dice.chance(chances.question)) {
    clauses.push({ of: dice.pick(campaign.questions).code, is: dice.some(['A', 'B'], 1) });
  }
  const choices = knownFor(draft, subjects, ['choice']);
  while (choices.length > 0 && dice.chance(chances.figure)) {
    const { code, values } = dice.pick(choices);
    clauses.push({ of: code, is: dice.some(values, 1) });
  }
  return clauses;
}

export function nextCode(draft: Draft, letter: string): string {
  const { facts, gates, criteria, awards } = draft.campaign;
  const codes = [...facts, ...gates, ...criteria, ...awards].map(({ code }) => code);
  let number = 1;
  while (codes.includes(`${letter}${String(number)}`)) number += 1;
  return `${letter}${String(number)}`;
}

export const CHOICE_VALUES: readonly string[] = CHOICES;
