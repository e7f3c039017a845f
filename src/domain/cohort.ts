/**
 * Cohort figures: a nominee seen against all others of the subject, or of the same khối or cụm.
 * While one of them is blank the figure is open for all: a mean without him would be another one.
 */
import type { Subject } from './campaign';
import type { Derivation } from './fact';
import type { Figures } from './figures';
import { ZERO, add, compareFractions, divide, fraction } from './fraction';
import type { Fraction } from './fraction';
import { NOT_APPLICABLE, extreme } from './value';
import type { Given } from './value';

type FromCohort = Extract<Derivation, { how: 'cohort' }>;

export function cohortColumn(
  figures: Figures,
  subject: Subject,
  { of, function: compute, within }: FromCohort,
): readonly Given[] {
  const values = figures.column(subject, of);
  const strata = within === null ? null : figures.column(subject, within);
  const stratumOf = (nominee: number) => strata?.[nominee] ?? null;
  const cohorts = new Map<Given, Given[]>();
  values.forEach((value, nominee) => {
    const cohort = cohorts.get(stratumOf(nominee));
    if (cohort) cohort.push(value);
    else cohorts.set(stratumOf(nominee), [value]);
  });
  const computed = new Map(
    [...cohorts].map(([stratum, members]) => [stratum, figureOf(members, compute)]),
  );
  return values.map((value, nominee) => {
    const stratum = stratumOf(nominee);
    if (strata && stratum === null) return null;
    if (value === NOT_APPLICABLE) return NOT_APPLICABLE;
    return computed.get(stratum)?.(value) ?? null;
  });
}

/** From one member's value to the figure; open while a value is missing. */
function figureOf(
  members: readonly Given[],
  compute: FromCohort['function'],
): (value: Given) => Given {
  const given = members.filter((value) => value !== NOT_APPLICABLE);
  const numbers = given.filter(
    (value): value is Fraction => typeof value === 'object' && value !== null,
  );
  if (numbers.length < given.length) return () => null;
  if (compute === 'rank') {
    const ordered = numbers.toSorted((a, b) => compareFractions(b, a));
    const rankOf = new Map<string, number>();
    ordered.forEach((value, index) => {
      if (!rankOf.has(nameOf(value))) rankOf.set(nameOf(value), index + 1);
    });
    return (value) => {
      if (value === null || value === NOT_APPLICABLE || typeof value === 'string') return null;
      return fraction(rankOf.get(nameOf(value)) ?? 0);
    };
  }
  const figure =
    compute === 'mean'
      ? divide(numbers.reduce(add, ZERO), fraction(numbers.length))
      : extreme(compute, numbers);
  return () => figure;
}

function nameOf({ numerator, denominator }: Fraction): string {
  return `${String(numerator)}/${String(denominator)}`;
}
