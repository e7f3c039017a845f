/** Rounding and other functions of one or two numbers. */
import type { CellValue } from '../../../xlsx';
import { finite, power } from '../operators';
import { numberOf, raise } from '../values';
import { type FunctionTable, single } from './define';

type Direction = 'nearest' | 'up' | 'down';

export const arithmetic: FunctionTable = {
  ABS: single(1, 1, (x = null) => Math.abs(numberOf(x))),
  INT: single(1, 1, (x = null) => floor(numberOf(x))),
  MOD: single(2, 2, (x = null, y = null) => modulo(numberOf(x), numberOf(y))),
  POWER: single(2, 2, (x = null, y = null) => power(numberOf(x), numberOf(y))),
  ROUND: rounding('nearest', 2),
  ROUNDUP: rounding('up', 2),
  ROUNDDOWN: rounding('down', 2),
  TRUNC: rounding('down', 1),
  SIGN: single(1, 1, (x = null) => Math.sign(numberOf(x))),
  SQRT: single(1, 1, (x = null) => {
    const number = numberOf(x);
    return number < 0 ? raise('#NUM!') : Math.sqrt(number);
  }),
};

function rounding(direction: Direction, min: number) {
  return single(min, 2, (x: CellValue = null, digits: CellValue = null) =>
    roundDecimal(numberOf(x), Math.trunc(numberOf(digits)), direction),
  );
}

/**
 * Rounds the fifteen decimal digits that Excel keeps, halves away from zero: 2.675 to 2.68, though
 * the nearest binary number lies below.
 */
export function roundDecimal(value: number, digits: number, direction: Direction): number {
  if (value === 0) return 0;
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(14).split('e');
  const shown = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + digits;
  if (kept >= shown.length) return value;
  const rest = kept < 0 ? `0${shown}` : shown.slice(kept);
  const goesUp =
    direction === 'up' ? /[1-9]/.test(rest) : direction === 'nearest' && rest.charAt(0) >= '5';
  const head = Number(kept > 0 ? shown.slice(0, kept) : 0) + (goesUp ? 1 : 0);
  return finite(Math.sign(value) * Number(`${String(head)}e${String(-digits)}`));
}

/** 4.1*100 is 409.99999999999994 in binary and 410 for Excel. */
function floor(value: number): number {
  return Math.abs(value) >= 1e15 ? value : Math.floor(Number(value.toPrecision(15)));
}

/** The remainder has the divisor's sign. */
function modulo(value: number, divisor: number): number {
  if (divisor === 0) return raise('#DIV/0!');
  const rest = value % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest + 0;
}
