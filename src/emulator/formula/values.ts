/**
 * What stands between the operators of a formula: single values, blocks of them, and cells that
 * are read only when a function wants them. How Excel turns one kind of value into another is here.
 */
import type { Area, CellValue, ErrorValue, SheetData } from '../../xlsx';
import { parseEntry } from '../model/entry';

export type ErrorCode = '#DIV/0!' | '#N/A' | '#NAME?' | '#NUM!' | '#REF!' | '#VALUE!';

/** How far down and right anything stands in the workbook; whole columns are read no further. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

/** Cells that a formula names; functions such as ROW want the place and not the value. */
export class Cells {
  constructor(
    readonly sheet: SheetData,
    readonly area: Area,
    readonly bounds: Bounds,
  ) {}
}

/** Values in rows and columns that stand in no cell, such as `{1,2;3,4}` or `A1:A9>5`. */
export class Block {
  constructor(readonly rows: readonly (readonly CellValue[])[]) {}
}

export type Operand = CellValue | Cells | Block;

/** Ends a function with an error value; one object a code, since making one is slow. */
export class FormulaFailure extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.error);
  }
}

const failures = new Map<string, FormulaFailure>();

export function errorValue(code: string): ErrorValue {
  return failureOf(code).value;
}

export function raise(code: ErrorCode): never {
  throw failureOf(code);
}

function failureOf(code: string): FormulaFailure {
  let failure = failures.get(code);
  if (!failure) failures.set(code, (failure = new FormulaFailure({ error: code })));
  return failure;
}

export function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Gives what `compute` gives, with a failure as its error value. */
export function guarded<Result>(compute: () => Result): Result | ErrorValue {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof FormulaFailure) return thrown.value;
    throw thrown;
  }
}

function orRaise(value: CellValue): Exclude<CellValue, ErrorValue> {
  if (isError(value)) throw failureOf(value.error);
  return value;
}

/** A value where a number is wanted: a blank is 0, `""` and other text that is no number fails. */
export function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  const plain = orRaise(value);
  if (plain === null) return 0;
  if (typeof plain === 'string') return textNumber(plain) ?? raise('#VALUE!');
  return Number(plain);
}

const plainNumber = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?\s*$/i;

/** The number that a text stands for, read in en-US; null if none, also for a day without year. */
export function textNumber(text: string): number | null {
  if (plainNumber.test(text)) return Number(text);
  const [, sign, rest] = /^\s*([-+]?)\s*([\d.$(][^]*)$/.exec(text) ?? [];
  if (rest === undefined || rest.length > 64) return null;
  const { value, numberFormat } = parseEntry(rest, { date1904: false, thisYear: 1900 });
  if (typeof value !== 'number' || numberFormat === 'd-mmm') return null;
  return sign === '-' ? -value : value;
}

/** A value where text is wanted. */
export function textOf(value: CellValue): string {
  const plain = orRaise(value);
  if (plain === null) return '';
  if (typeof plain === 'number') return numberText(plain);
  return typeof plain === 'boolean' ? truthText(plain) : plain;
}

export function truthText(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

/** A number joined to text: fifteen digits, with an exponent only where it is very large or small. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const kept = Number(value.toPrecision(15));
  const size = Math.abs(kept);
  const decimals = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(size.toExponential());
  const places = decimals ? Number(decimals[3]) + (decimals[2]?.length ?? 0) : 0;
  if (size === 0 || (size < 1e21 && (size >= 1e-4 || places <= 10))) {
    return size < 1e-6 && size > 0 ? kept.toFixed(places) : String(kept);
  }
  return kept
    .toExponential()
    .toUpperCase()
    .replace(/E([-+])(\d)$/, 'E$10$2');
}

/** A value where a condition is wanted; of text only the two words count. */
export function truthOf(value: CellValue): boolean {
  const plain = orRaise(value);
  if (typeof plain !== 'string') return Boolean(plain);
  const word = plain.toUpperCase();
  return word === 'TRUE' || (word === 'FALSE' ? false : raise('#VALUE!'));
}

const order = new Intl.Collator('en');

/** Below 0, 0 or above 0: numbers before text before truths; case does not count. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = orRaise(left);
  const b = orRaise(right);
  const [x, y] = [a ?? blankLike(b), b ?? blankLike(a)];
  if (typeof x === 'number' && typeof y === 'number') return isSameNumber(x, y) ? 0 : x - y;
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y);
  return rank(x) - rank(y) || Number(x) - Number(y);
}

export function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? 0 : order.compare(x, y) || (x < y ? -1 : 1);
}

/** A blank cell is 0 beside a number, `""` beside a text, FALSE beside a truth. */
function blankLike(other: number | string | boolean | null): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Excel compares the fifteen digits that it shows: 0.1+0.2 is 0.3. */
export function isSameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * 1e-14) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}
