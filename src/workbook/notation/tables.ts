/** Tables from values to points: "Đạt: 10; Không đạt: 0", ">=90: 10; >=80 <90: 8; <80: 0". */
import type { TableRow } from '../../domain/criterion';
import type { FactKind } from '../../domain/fact';
import type { Points } from '../../domain/points';
import { oneOf } from '../../domain/value';
import type { Test } from '../../domain/value';
import type { SheetWords } from '../../i18n/sheet-words';
import { readNumber, readPoints, writeDay, writeNumber, writePoints } from './numbers';
import { aroundSign, isQuoted, partsOf, quotedWhere, unquoted } from './quotes';
import { readTest, writeTest } from './tests';

interface WrittenRow {
  readonly labels: readonly string[];
  readonly points: Points;
}

/** `kind` is that of the measured figure; where it is open, labels that are all numbers tell. */
export function readTable(text: string, kind: FactKind | null): readonly TableRow[] | null {
  const written = partsOf(text, ';').map((part): WrittenRow | null => {
    const [left = '', , right = ''] = aroundSign(part, ':', 'last') ?? [];
    const labels = partsOf(left, '|');
    const points = readPoints(right);
    return points === null || labels.length === 0 ? null : { labels, points };
  });
  const rows = written.filter((row) => row !== null);
  if (rows.length < written.length || rows.length === 0) return null;
  const isNumeric = rows.every(({ labels }) => labels.every(looksNumeric));
  const as = kind ?? (isNumeric ? 'number' : 'choice');
  if (as === 'choice') {
    // A comparison among words is a slip: as a word it would wait for a cell that says "<70".
    const isMixed = rows.some(({ labels }) => labels.some(isUnquotedComparison));
    if (isMixed) return null;
    return rows.map(({ labels, points }) => ({ test: oneOf(...labels.map(unquoted)), points }));
  }
  const tests = rows.flatMap(({ labels, points }) =>
    labels.map((label) => ({ test: rangeOf(label, as), points })),
  );
  const known = tests.filter((row): row is TableRow => row.test !== null);
  return known.length < tests.length ? null : known;
}

export function writeTable(rows: readonly TableRow[], sheets: SheetWords): string {
  return rows
    .map(({ test, points }) => `${writeLabels(test, sheets)}: ${writePoints(points, sheets)}`)
    .join('; ');
}

/** A number alone is itself: "1: 10" means that exactly 1 gives 10 points. */
function rangeOf(label: string, kind: 'number' | 'date'): Test | null {
  const test = readTest(label, kind);
  const exact = test === 'comparisonMissing' ? readTest(`=${label}`, kind) : test;
  return typeof exact === 'string' ? null : exact;
}

function writeLabels(test: Test, sheets: SheetWords): string {
  if (test.kind === 'oneOf') {
    return test.values.map((value) => quotedWhere(value, looksNumeric)).join('|');
  }
  const [only, ...more] = test.comparisons;
  if (only?.operator !== '=' || more.length > 0) return writeTest(test, sheets);
  return typeof only.value === 'string' ? writeDay(only.value) : writeNumber(only.value, sheets);
}

function looksNumeric(label: string): boolean {
  return !isQuoted(label) && (readNumber(label) !== null || isComparison(label));
}

function isComparison(label: string): boolean {
  return typeof readTest(label, 'number') !== 'string';
}

function isUnquotedComparison(label: string): boolean {
  return !isQuoted(label) && isComparison(label);
}
