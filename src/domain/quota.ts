/**
 * Quotas: how many places an award has. A percentage is taken of a declared base, in whole-number
 * arithmetic, and rounded as declared; its numerator and denominator are kept to be shown.
 */
import type { Award, Limit, Percentage, Quota, QuotaBase } from './award';
import type { Subject } from './campaign';
import type { Figures } from './figures';
import { fraction, multiply, wholeBelow } from './fraction';
import type { Fraction } from './fraction';
import { NOT_APPLICABLE, passes } from './value';
import type { Given, Value } from './value';

/** How a percentage became a number: 15 % of 47 is 7,05, rounded down to 7. */
export interface QuotaBasis {
  readonly percentage: Percentage;
  readonly base: number;
  readonly exact: Fraction;
}

export interface Places {
  readonly count: number | 'awaiting' | 'unlimited';
  readonly basis: QuotaBasis | null;
}

/** Those that a percentage is taken of: everybody, or the people of one unit or stratum. */
export interface Bases {
  readonly figures: Figures;
  readonly subject: Subject;
  /** Positions of the eligible. */
  readonly eligible: readonly number[];
  /** Those proposed for another award, with the places that ties still hold. */
  takenBy(award: string): number | 'awaiting';
}

/** Which nominees of the subject a base counts. */
export type Counted = (nominee: number) => boolean;

export const everybody: Counted = () => true;

export function placesOf(quota: Quota, bases: Bases): Places {
  if (typeof quota !== 'object') return { count: quota, basis: null };
  return ofPercentage(quota, countBase(quota.base, bases, everybody));
}

/**
 * A limit's places for those it counts; `awardPlaces` is what "of the award's own places" means.
 */
export function limitPlaces(
  amount: number | Percentage,
  bases: Bases,
  awardPlaces: Places['count'],
  counted: Counted,
): Places['count'] {
  if (typeof amount === 'number') return amount;
  const base = amount.base.of === 'quota' ? awardPlaces : countBase(amount.base, bases, counted);
  return base === 'unlimited' ? base : ofPercentage(amount, base).count;
}

function ofPercentage(percentage: Percentage, base: number | 'awaiting'): Places {
  if (base === 'awaiting') return { count: base, basis: null };
  const exact = multiply(percentage.share, fraction(base));
  const count = rounded(exact, percentage.rounding);
  return { count, basis: { percentage, base, exact } };
}

function rounded(value: Fraction, rounding: Percentage['rounding']): number {
  const { numerator, denominator } = value;
  if (rounding === 'down') return Number(wholeBelow(value));
  if (rounding === 'up') return -Number(wholeBelow({ numerator: -numerator, denominator }));
  return Number(wholeBelow(fraction(2n * numerator + denominator, 2n * denominator)));
}

function countBase(base: QuotaBase, bases: Bases, counted: Counted): number | 'awaiting' {
  const { figures, subject } = bases;
  switch (base.of) {
    case 'listed':
      return figures.entrants(subject).nominees.filter((_, nominee) => counted(nominee)).length;
    case 'eligible':
      return bases.eligible.filter(counted).length;
    case 'award':
      return bases.takenBy(base.award);
    case 'figure':
      return figures
        .column(subject, base.figure)
        .filter((value, nominee) => counted(nominee) && isKnown(value) && passes(value, base.test))
        .length;
    case 'quota':
      return 0;
  }
}

function isKnown(value: Given): value is Value {
  return value !== null && value !== NOT_APPLICABLE;
}

/**
 * Awards in the order in which they are given out: that of the sheet, except that what a number is
 * taken of comes first. A subject that the other one's numbers are taken of is done before it, so
 * that a base for individuals does not change the order among the collectives.
 */
export function inOrderOfBases(
  awards: readonly Award[],
  limits: readonly Limit[],
): readonly Award[] {
  const bases = (award: Award) => {
    const codes = basesOf(award, limits);
    return awards.filter(({ code }) => codes.includes(code));
  };
  const isFirst = ({ subject }: Award) =>
    awards.some(
      (award) => award.subject !== subject && bases(award).some((base) => base.subject === subject),
    );
  const ordered: Award[] = [];
  const add = (award: Award, path: readonly Award[]) => {
    if (ordered.includes(award) || path.includes(award)) return;
    for (const base of bases(award)) add(base, [...path, award]);
    ordered.push(award);
  };
  for (const award of awards.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))) {
    add(award, []);
  }
  return ordered;
}

/** Codes of the awards that an award's own number, or a limit on it, is taken of. */
export function basesOf({ code, quota }: Award, limits: readonly Limit[]): readonly string[] {
  const amounts = limits.filter(({ award }) => award === code).map(({ amount }) => amount);
  return [quota, ...amounts].flatMap((amount) =>
    typeof amount === 'object' && amount.base.of === 'award' ? [amount.base.award] : [],
  );
}
