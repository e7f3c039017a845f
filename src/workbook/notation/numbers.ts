/** Numbers and days inside the cells of rules: text ⇄ exact value. */
import type { Day } from '../../domain/campaign';
import { fraction, multiply, pointsOfFraction, readFraction } from '../../domain/fraction';
import type { Fraction } from '../../domain/fraction';
import { DECIMALS_MAX } from '../../domain/points';
import type { Points } from '../../domain/points';
import { dayVi } from '../../i18n/numbers';
import type { SheetWords } from '../../i18n/sheet-words';
import { dayInText, isGrouped, textOf } from '../cells';
import type { RawCell } from '../snapshot';
import { tidy } from '../text';

/** "8,5", "8.5", "-1", "85%", "1/3"; `null` for anything else, and for "9.000". */
export function readNumber(text: string): Fraction | null {
  const plain = text.replace(/\s*%$/, '%').trim();
  return isGrouped(plain) ? null : readPlain(plain);
}

/** A cell as an exact number: as Excel holds it, or as it is typed. */
export function numberIn(cell: RawCell): Fraction | null {
  if (typeof cell === 'number') return readPlain(textOf(cell));
  return typeof cell === 'string' ? readNumber(tidy(cell)) : null;
}

export function pointsIn(cell: RawCell): Points | null {
  const value = numberIn(cell);
  return value && pointsOf(value);
}

function readPlain(plain: string): Fraction | null {
  const ratio = /^([+-]?\d+)\/(\d+)$/.exec(plain);
  if (ratio) {
    const [, top = '', bottom = ''] = ratio;
    return BigInt(bottom) === 0n ? null : fraction(BigInt(top), BigInt(bottom));
  }
  return readFraction(plain.replace(',', '.'));
}

export function writeNumber(value: Fraction, { rules }: SheetWords): string {
  return ungrouped(rules.number(value));
}

/** One more zero keeps "1.125" from looking like a thousand and more. */
function ungrouped(text: string): string {
  return isGrouped(text) ? `${text}0` : text;
}

/** Points are exact to the ten-thousandth; a finer number is none. */
export function readPoints(text: string): Points | null {
  const value = readNumber(text);
  return value && pointsOf(value);
}

export function writePoints(points: Points, { points: word }: SheetWords): string {
  return ungrouped(word(points));
}

function pointsOf(value: Fraction): Points | null {
  const steps = multiply(value, fraction(10_000));
  return steps.denominator === 1n ? pointsOfFraction(value, DECIMALS_MAX) : null;
}

export function readDay(text: string): Day | null {
  return dayInText(text);
}

export function writeDay(day: Day): string {
  return dayVi(day);
}
