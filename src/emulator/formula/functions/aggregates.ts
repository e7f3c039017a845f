/**
 * Functions over many values. In ranges only numbers count and the rest is passed over; what is
 * given directly must be a number or become one.
 */
import type { CellValue } from '../../../xlsx';
import { eachValue, filledSize, isSingle, singleOf, sizeOf, valueAt } from '../blocks';
import { finite } from '../operators';
import { Block, guarded, isError, numberOf, type Operand, raise } from '../values';
import { type FunctionTable, whole } from './define';

const argumentsMax = 255;

export const aggregates: FunctionTable = {
  SUM: over((numbers) => finite(sum(numbers))),
  PRODUCT: over((numbers) =>
    numbers.length === 0 ? 0 : finite(numbers.reduce((product, each) => product * each, 1)),
  ),
  AVERAGE: over(average),
  MAX: over((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MIN: over((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  MEDIAN: over(median),
  COUNT: whole(1, argumentsMax, (args) => {
    let count = 0;
    for (const arg of args) {
      if (isSingle(arg)) count += isError(guarded(() => numberOf(arg))) ? 0 : 1;
      else eachValue(arg, (value) => (count += typeof value === 'number' ? 1 : 0));
    }
    return count;
  }),
  COUNTA: whole(1, argumentsMax, (args) => {
    let count = 0;
    for (const arg of args) {
      if (isSingle(arg)) count += 1;
      else eachValue(arg, () => (count += 1));
    }
    return count;
  }),
  COUNTBLANK: whole(1, 1, ([range = null]) => {
    const { rows, columns } = sizeOf(range);
    let filled = 0;
    eachValue(range, (value) => (filled += value === '' ? 0 : 1));
    return rows * columns - filled;
  }),
  SUMPRODUCT: whole(1, argumentsMax, sumOfProducts),
  LARGE: whole(2, 2, ([range = null, k = null]) => nth(range, k, (a, b) => b - a)),
  SMALL: whole(2, 2, ([range = null, k = null]) => nth(range, k, (a, b) => a - b)),
  RANK: whole(2, 3, rank),
  'RANK.EQ': whole(2, 3, rank),
};

function over(reduce: (numbers: readonly number[]) => number) {
  return whole(1, argumentsMax, (args) => reduce(numbersOf(args)));
}

export function numbersOf(args: readonly Operand[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (isSingle(arg)) numbers.push(numberOf(arg));
    else {
      eachValue(arg, (value) => {
        if (typeof value === 'number') numbers.push(value);
        else if (isError(value)) numberOf(value);
      });
    }
  }
  return numbers;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

export function average(numbers: readonly number[]): number {
  return numbers.length === 0 ? raise('#DIV/0!') : finite(sum(numbers) / numbers.length);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return sorted.length === 0 ? raise('#NUM!') : average(middle);
}

/** Whatever is no number counts as 0 here, truths too. */
function sumOfProducts(args: readonly Operand[]): CellValue {
  const [first = null] = args;
  // What was worked out from a range ends where the workbook ends; the range is then taken as far.
  const sized = args.some((arg) => arg instanceof Block) ? filledSize : sizeOf;
  const { rows, columns } = sized(first);
  const isAlike = args.every((arg) => {
    const size = sized(arg);
    return size.rows === rows && size.columns === columns;
  });
  if (!isAlike) return raise('#VALUE!');
  const filled = args.map(filledSize);
  const [height, width] = [
    Math.max(...filled.map((size) => size.rows)),
    Math.max(...filled.map((size) => size.columns)),
  ];
  let total = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const arg of args) {
        const value = valueAt(arg, row, column);
        product *= typeof value === 'number' ? value : isError(value) ? numberOf(value) : 0;
      }
      total += product;
    }
  }
  return finite(total);
}

function nth(range: Operand, k: Operand, order: (a: number, b: number) => number): CellValue {
  const sorted = numbersOf([range]).sort(order);
  return sorted[Math.ceil(numberOf(singleOf(k))) - 1] ?? raise('#NUM!');
}

function rank([wanted = null, range = null, ascending = null]: readonly Operand[]): CellValue {
  const number = numberOf(singleOf(wanted));
  const rises = numberOf(singleOf(ascending)) !== 0;
  let isThere = false;
  let before = 0;
  eachValue(range, (value) => {
    if (typeof value !== 'number') return;
    isThere ||= value === number;
    if (rises ? value < number : value > number) before += 1;
  });
  return isThere ? before + 1 : raise('#N/A');
}
