/** Tests of a value: ">=80 <90", "<30/10/2026" ⇄ comparisons. Lists of choices are only joined. */
import type { FactKind } from '../../domain/fact';
import type { Comparison, Operator, Test } from '../../domain/value';
import type { SheetWords } from '../../i18n/sheet-words';
import { listOf } from '../choices';
import { readDay, readNumber, writeDay, writeNumber } from './numbers';

/** Why a text is no test: a number alone does not say which side counts. */
export type TestProblem = 'comparisonMissing' | 'unreadable';

const SIGNS: Readonly<Record<string, Operator>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '=': '=',
  '<>': '<>',
  '≠': '<>',
};

const COMPARISON = /\s*(<=|>=|<>|[<>=≤≥≠])\s*([^<>=≤≥≠]+)/y;

export function readTest(text: string, kind: FactKind): Test | TestProblem {
  if (kind === 'choice') {
    const values = listOf(text);
    return values.length === 0 ? 'unreadable' : { kind: 'oneOf', values };
  }
  const read = kind === 'number' ? readNumber : readDay;
  if (read(text.trim()) !== null) return 'comparisonMissing';
  const comparisons = readComparisons(text, read);
  return comparisons ? { kind: 'compare', comparisons } : 'unreadable';
}

function readComparisons(
  text: string,
  read: (text: string) => Comparison['value'] | null,
): readonly Comparison[] | null {
  const comparisons: Comparison[] = [];
  COMPARISON.lastIndex = 0;
  while (COMPARISON.lastIndex < text.length) {
    const match = COMPARISON.exec(text);
    const operator = SIGNS[match?.[1] ?? ''];
    const value = read((match?.[2] ?? '').trim());
    if (operator === undefined || value === null) return null;
    comparisons.push({ operator, value });
  }
  return comparisons.length === 0 ? null : comparisons;
}

/** A share reads best as a percentage: ">=70%" and ">=0,7" are the same test. */
export function writeTest(
  test: Test,
  sheets: SheetWords,
  as: 'number' | 'percent' = 'number',
): string {
  if (test.kind === 'oneOf') return test.values.join('; ');
  const written = (value: Comparison['value']) => {
    if (typeof value === 'string') return writeDay(value);
    return as === 'percent' ? sheets.rules.percent(value) : writeNumber(value, sheets);
  };
  return test.comparisons.map(({ operator, value }) => operator + written(value)).join(' ');
}
