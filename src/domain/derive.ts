/** Facts: entered values as they are, and every derivation that computes one from other figures. */
import type { Subject } from './campaign';
import { cohortColumn } from './cohort';
import type { Derivation, FactDefinition, Weighted } from './fact';
import type { Figures } from './figures';
import { ZERO, add, divide, fraction, multiply, subtract } from './fraction';
import type { Fraction } from './fraction';
import { memberColumn, unitColumn } from './members';
import { registerColumn } from './register';
import { NOT_APPLICABLE, extreme } from './value';
import type { Given } from './value';

type Of<How extends Derivation['how']> = Extract<Derivation, { how: How }>;

export function deriveFact(
  figures: Figures,
  subject: Subject,
  { code, derivation }: FactDefinition,
): readonly Given[] {
  const { nominees, facts } = figures.entrants(subject);
  switch (derivation.how) {
    case 'entered': {
      const entered = facts.get(code);
      return nominees.map((_, nominee) => entered?.[nominee] ?? null);
    }
    case 'register':
      return registerColumn(figures, subject, derivation);
    case 'combine':
      return combineColumn(figures, subject, derivation);
    case 'months':
      return monthsColumn(figures, subject, derivation);
    case 'fullShare':
      return fullShareColumn(figures, subject, derivation);
    case 'cohort':
      return cohortColumn(figures, subject, derivation);
    case 'members':
      return memberColumn(figures, subject, derivation);
    case 'unit':
      return unitColumn(figures, subject, derivation);
  }
}

function combineColumn(
  figures: Figures,
  subject: Subject,
  { operation, of }: Of<'combine'>,
): readonly Given[] {
  const columns = of.map(({ figure }) => figures.column(subject, figure));
  return figures.entrants(subject).nominees.map((_, nominee) => {
    const values = columns.map((column) => column[nominee] ?? null);
    if (values.includes(null)) return null;
    return combine(operation, values, of);
  });
}

/** What does not apply is left out; of two operands of a difference or quotient neither may be. */
function combine(
  operation: Of<'combine'>['operation'],
  values: readonly Given[],
  of: readonly Weighted[],
): Given {
  const given = values.flatMap((value, index) =>
    value === null || value === NOT_APPLICABLE
      ? []
      : [{ value, weight: of[index]?.weight ?? ZERO }],
  );
  if (given.length === 0) return NOT_APPLICABLE;
  if (operation === 'max' || operation === 'min') {
    return extreme(
      operation,
      given.map(({ value }) => value),
    );
  }
  const numbers = given.map(({ value }) => value);
  if (!numbers.every((value) => typeof value !== 'string')) return null;
  const [first = ZERO, second = ZERO] = numbers;
  switch (operation) {
    case 'sum':
      return numbers.reduce(add, ZERO);
    case 'mean': {
      const weights = given.map(({ weight }) => weight);
      const products = numbers.map((value, index) => multiply(value, weights[index] ?? ZERO));
      return divide(products.reduce(add, ZERO), weights.reduce(add, ZERO)) ?? NOT_APPLICABLE;
    }
    case 'difference':
      return given.length < 2 ? NOT_APPLICABLE : subtract(first, second);
    case 'quotient':
      return given.length < 2 ? NOT_APPLICABLE : (divide(first, second) ?? NOT_APPLICABLE);
  }
}

/** Whole months: from 15/3 the first is full on 15/4; a month is never rounded up. */
function monthsColumn(
  figures: Figures,
  subject: Subject,
  { from, to }: Of<'months'>,
): readonly Given[] {
  const starts = figures.column(subject, from);
  const ends = to === null ? null : figures.column(subject, to);
  return starts.map((start, nominee) => {
    const end = ends ? (ends[nominee] ?? null) : figures.asOf;
    if (start === null || end === null) return null;
    if (start === NOT_APPLICABLE || end === NOT_APPLICABLE) return NOT_APPLICABLE;
    if (typeof start !== 'string' || typeof end !== 'string') return null;
    return fraction(Math.max(0, monthsBetween(start, end)));
  });
}

function monthsBetween(start: string, end: string): number {
  const [startYear = 0, startMonth = 0, startDay = 0] = start.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = end.split('-').map(Number);
  return (endYear - startYear) * 12 + endMonth - startMonth - (endDay < startDay ? 1 : 0);
}

function fullShareColumn(
  figures: Figures,
  subject: Subject,
  { of }: Of<'fullShare'>,
): readonly Given[] {
  const criteria = figures.campaign.criteria.filter(
    ({ code, appliesTo }) => of.includes(code) && appliesTo.includes(subject),
  );
  const lines = criteria.map((criterion) => ({
    maximum: criterion.pointsMax,
    ...figures.line(subject, criterion),
  }));
  return figures.entrants(subject).nominees.map((_, nominee) => {
    const applicable = lines.filter(
      ({ points, notApplicable }) => points[nominee] !== 'absent' && !notApplicable.has(nominee),
    );
    if (applicable.some(({ points }) => points[nominee] === 'blank')) return null;
    const full = applicable.filter(({ points, maximum }) => points[nominee] === maximum);
    const share: Fraction | null = divide(fraction(full.length), fraction(applicable.length));
    return share ?? NOT_APPLICABLE;
  });
}
