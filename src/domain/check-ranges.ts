/** Tables over numbers: no value may have two rows, and none between two rows may have none. */
import type { TableRow } from './criterion';
import { compareFractions, wholeBelow } from './fraction';
import type { Fraction } from './fraction';
import type { Comparison, Test } from './value';

interface Edge {
  readonly at: Fraction;
  readonly includes: boolean;
}

/** A range of numbers; `null` is without an end. */
interface Range {
  readonly row: number;
  readonly low: Edge | null;
  readonly high: Edge | null;
}

export interface RangeProblem {
  readonly kind: 'overlap' | 'gap';
  /** Positions of the two rows, the lower range first. */
  readonly rows: readonly [number, number];
}

export function rangeProblems(rows: readonly TableRow[]): readonly RangeProblem[] {
  const ranges = rows.flatMap(({ test }, row) => rangeOf(test, row) ?? []);
  const ordered = ranges.toSorted((a, b) => compareLow(a.low, b.low) || a.row - b.row);
  return ordered.flatMap((range, index): readonly RangeProblem[] => {
    const next = ordered[index + 1];
    if (!next) return [];
    const kind = between(range, next);
    return kind ? [{ kind, rows: [range.row, next.row] }] : [];
  });
}

function rangeOf(test: Test, row: number): Range | null {
  if (test.kind === 'oneOf') return null;
  let range: Range = { row, low: null, high: null };
  for (const comparison of test.comparisons) {
    const limit = limitOf(comparison);
    // "other than" is no range, and a day is no number.
    if (limit === null) return null;
    range = { ...range, ...limit };
  }
  return range;
}

function limitOf({ operator, value }: Comparison): Partial<Range> | null {
  if (typeof value === 'string') return null;
  const at = (includes: boolean) => ({ at: value, includes });
  switch (operator) {
    case '<':
      return { high: at(false) };
    case '<=':
      return { high: at(true) };
    case '>':
      return { low: at(false) };
    case '>=':
      return { low: at(true) };
    case '=':
      return { low: at(true), high: at(true) };
    case '<>':
      return null;
  }
}

function compareLow(a: Edge | null, b: Edge | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return compareFractions(a.at, b.at) || Number(b.includes) - Number(a.includes);
}

function between(lower: Range, upper: Range): 'overlap' | 'gap' | null {
  if (lower.high === null || upper.low === null) return 'overlap';
  const order = compareFractions(lower.high.at, upper.low.at);
  if (order > 0) return 'overlap';
  if (order === 0) {
    if (lower.high.includes && upper.low.includes) return 'overlap';
    return lower.high.includes || upper.low.includes ? null : 'gap';
  }
  return isBetweenCounts(lower.high, upper.low) ? null : 'gap';
}

/** "=1" and "=2", or "=2" and ">=3": between whole numbers there is nothing to count. */
function isBetweenCounts(high: Edge, low: Edge): boolean {
  if (!high.includes || !low.includes) return false;
  const isWhole = (value: Fraction) => value.denominator === 1n;
  return isWhole(high.at) && isWhole(low.at) && wholeBelow(low.at) - wholeBelow(high.at) === 1n;
}
