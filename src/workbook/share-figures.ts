/**
 * Figures that are shares: whatever the rules compare them with lies between 0 and 1. "69,9" in such
 * a column is a percentage without its sign rather than 6990 %, and that is said at the cell.
 */
import type { Campaign } from '../domain/campaign';
import { ONE, ZERO, compareFractions, fraction } from '../domain/fraction';
import type { Fraction } from '../domain/fraction';
import { NOT_APPLICABLE } from '../domain/value';
import type { Given, Test } from '../domain/value';
import { cellName } from './address';
import type { IssueLog } from './issues';

/** Codes of the figures that are shares. */
export function shareFigures({ gates, criteria, awards, limits }: Campaign): ReadonlySet<string> {
  const compared = new Map<string, Fraction[]>();
  const add = (code: string, test: Test) => {
    const limitsOf = test.kind === 'compare' ? test.comparisons.map(({ value }) => value) : [];
    const numbers = limitsOf.filter((value) => typeof value !== 'string');
    compared.set(code, [...(compared.get(code) ?? []), ...numbers]);
  };
  for (const { facts, accepts } of gates) for (const code of facts) add(code, accepts);
  for (const { code, figure, measure } of criteria) {
    const rows = measure.kind === 'table' ? measure.rows : [];
    for (const { test } of rows) add(figure ?? code, test);
  }
  for (const amount of [...awards.map(({ quota }) => quota), ...limits.map((l) => l.amount)]) {
    if (typeof amount === 'object' && amount.base.of === 'figure') {
      add(amount.base.figure, amount.base.test);
    }
  }
  return new Set([...compared].filter(([, values]) => areShares(values)).map(([code]) => code));
}

/** 1 alone may be a count as well as 100 %. */
function areShares(limits: readonly Fraction[]): boolean {
  const isWithin = (value: Fraction) =>
    compareFractions(value, ZERO) >= 0 && compareFractions(value, ONE) <= 0;
  return limits.every(isWithin) && limits.some(({ denominator }) => denominator !== 1n);
}

/** Warns at every value that the column of a share hardly means. */
export function reportHardlyShares(
  { sheet, column, heading }: { sheet: string; column: number; heading: string },
  rows: readonly number[],
  values: readonly Given[],
  log: IssueLog,
): void {
  values.forEach((got, position) => {
    if (!isHardlyShare(got)) return;
    const cell = cellName(rows[position] ?? 0, column);
    log.warns({ sheet, cell }, { code: 'percentSignMissing', column: heading, got });
  });
}

/** More than twice the whole is hardly a share: 120 % is met, 6990 % is a slip. */
function isHardlyShare(value: Given): value is Fraction {
  if (value === null || value === NOT_APPLICABLE || typeof value === 'string') return false;
  return compareFractions(value, fraction(2)) > 0;
}
