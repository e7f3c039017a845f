/** Counting and adding up what meets a criterion such as `">=5"`, `"<>"` or `"CN*"`. */
import type { CellValue } from '../../../xlsx';
import { filledSize, isSingle, singleOf, sizeOf, valueAt } from '../blocks';
import { wildcardPattern } from '../match';
import { finite } from '../operators';
import { Cells, compareTexts, isError, numberOf, type Operand, raise, textNumber } from '../values';
import { average, sum } from './aggregates';
import { type FunctionTable, whole } from './define';

type Test = (value: CellValue) => boolean;

export const criteria: FunctionTable = {
  COUNTIF: whole(2, 2, (args) => count(args)),
  COUNTIFS: whole(2, 254, (args) => count(args)),
  SUMIF: whole(2, 3, ([range = null, criterion = null, sums = range]) =>
    finite(sum(picked(resized(sums, range), [range, criterion]))),
  ),
  SUMIFS: whole(3, 255, ([sums = null, ...pairs]) => finite(sum(picked(sums, pairs)))),
  AVERAGEIF: whole(2, 3, ([range = null, criterion = null, sums = range]) =>
    average(picked(resized(sums, range), [range, criterion])),
  ),
  AVERAGEIFS: whole(3, 255, ([sums = null, ...pairs]) => average(picked(sums, pairs))),
  MAXIFS: whole(3, 255, ([sums = null, ...pairs]) =>
    picked(sums, pairs).reduce((a, b, i) => (i === 0 ? b : Math.max(a, b)), 0),
  ),
  MINIFS: whole(3, 255, ([sums = null, ...pairs]) =>
    picked(sums, pairs).reduce((a, b, i) => (i === 0 ? b : Math.min(a, b)), 0),
  ),
};

/** The cells added up begin where they are said to, and are as many as are tested. */
function resized(sums: Operand, like: Operand): Operand {
  if (!(sums instanceof Cells)) return sums;
  const { rows, columns } = sizeOf(like);
  return new Cells(sums.sheet, { ...sums.area, rows, columns }, sums.bounds);
}

function count(args: readonly Operand[]): number {
  const pairs = pairsOf(args);
  let found = 0;
  eachMeeting(pairs, () => (found += 1));
  // Beyond all contents everything is blank, and may be what is counted.
  const [first] = pairs;
  if (!first || !pairs.every(({ test }) => test(null))) return found;
  const size = sizeOf(first.range);
  const filled = commonSize(pairs);
  return found + size.rows * size.columns - filled.rows * filled.columns;
}

function picked(sums: Operand, args: readonly Operand[]): number[] {
  const pairs = pairsOf(args);
  const [size, wanted] = [sizeOf(sums), sizeOf(pairs[0]?.range ?? null)];
  if (size.rows !== wanted.rows || size.columns !== wanted.columns) raise('#VALUE!');
  const numbers: number[] = [];
  eachMeeting(pairs, (row, column) => {
    const value = valueAt(sums, row, column);
    if (typeof value === 'number' || isError(value)) numbers.push(numberOf(value));
  });
  return numbers;
}

interface Pair {
  readonly range: Operand;
  readonly test: Test;
}

function pairsOf(args: readonly Operand[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < args.length; i += 2) {
    const [range = null, criterion = null] = [args[i], args[i + 1]];
    if (isSingle(range) || args.length % 2 === 1) raise('#VALUE!');
    pairs.push({ range, test: testOf(singleOf(criterion)) });
  }
  const sizes = pairs.map(({ range }) => sizeOf(range));
  const isAlike = sizes.every(
    ({ rows, columns }) => rows === sizes[0]?.rows && columns === sizes[0].columns,
  );
  return isAlike ? pairs : raise('#VALUE!');
}

function commonSize(pairs: readonly Pair[]): { rows: number; columns: number } {
  const sizes = pairs.map(({ range }) => filledSize(range));
  return {
    rows: Math.max(...sizes.map(({ rows }) => rows)),
    columns: Math.max(...sizes.map(({ columns }) => columns)),
  };
}

function eachMeeting(pairs: readonly Pair[], visit: (row: number, column: number) => void): void {
  const { rows, columns } = commonSize(pairs);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (pairs.every(({ range, test }) => test(valueAt(range, row, column)))) visit(row, column);
    }
  }
}

/** What a criterion asks of a cell. */
export function testOf(criterion: CellValue): Test {
  if (criterion === null) return equals(0);
  if (typeof criterion !== 'string') return equals(criterion);
  const [, operator = '', text = ''] = /^(<>|>=|<=|=|>|<)?([^]*)$/.exec(criterion) ?? [];
  if (text === '') {
    if (operator === '') return (value) => value === null || value === '';
    if (operator === '=') return (value) => value === null;
    return operator === '<>' ? (value) => value !== null : () => false;
  }
  const wanted = constantOf(text);
  if (operator === '' || operator === '=') return equals(wanted);
  if (operator === '<>') {
    const isEqual = equals(wanted);
    return (value) => !isEqual(value);
  }
  return (value) => isOrdered(operator, value, wanted);
}

function constantOf(text: string): CellValue {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  if (/^#[A-Z/0]+[!?A]$/.test(word)) return { error: word };
  return textNumber(text) ?? text;
}

/** A number also equals text that reads as that number; text is a pattern. */
function equals(wanted: CellValue): Test {
  if (typeof wanted === 'number') {
    return (value) =>
      value === wanted || (typeof value === 'string' && textNumber(value) === wanted);
  }
  if (typeof wanted === 'string') {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  if (!isError(wanted)) return (value) => value === wanted;
  return (value) => isError(value) && value.error === wanted.error;
}

function isOrdered(operator: string, value: CellValue, wanted: CellValue): boolean {
  let order: number;
  if (typeof value === 'number' && typeof wanted === 'number') order = value - wanted;
  else if (typeof value === 'string' && typeof wanted === 'string') {
    order = compareTexts(value, wanted);
  } else return false;
  if (operator === '>') return order > 0;
  if (operator === '<') return order < 0;
  return operator === '>=' ? order >= 0 : order <= 0;
}
