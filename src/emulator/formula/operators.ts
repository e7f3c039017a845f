/** The operators of formulas on single values. */
import type { CellValue } from '../../xlsx';
import { compareValues, guarded, isError, isSameNumber, numberOf, raise, textOf } from './values';

export function binary(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  return guarded(() => resultOf(operator, left, right));
}

function resultOf(operator: string, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case '+':
      return finite(numberOf(left) + numberOf(right));
    case '-':
      return finite(numberOf(left) - numberOf(right));
    case '*':
      return finite(numberOf(left) * numberOf(right));
    case '/':
      return quotient(numberOf(left), numberOf(right));
    case '^':
      return power(numberOf(left), numberOf(right));
    case '&':
      return textOf(left) + textOf(right);
    default:
      return holds(operator, compareValues(left, right));
  }
}

function quotient(a: number, b: number): number {
  return b === 0 ? raise('#DIV/0!') : finite(a / b);
}

export function power(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) return raise('#NUM!');
  if (base === 0 && exponent < 0) return raise('#DIV/0!');
  return finite(base ** exponent);
}

/** Excel has neither infinities nor a negative zero. */
export function finite(value: number): number {
  return Number.isFinite(value) ? value + 0 : raise('#NUM!');
}

function holds(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

export function unary(operator: string, value: CellValue): CellValue {
  if (operator === '+' || operator === '@' || isError(value)) return value;
  return guarded(() => {
    const number = numberOf(value);
    return operator === '%' ? number / 100 : 0 - number;
  });
}

/**
 * A sum or difference that ends a formula is 0 when only the digits beyond the fifteenth are left
 * of it: 0.1+0.2-0.3 is 0 in Excel, while (0.1+0.2-0.3) is not.
 */
export function isVanishing(operator: string, left: CellValue, right: CellValue): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return false;
  return operator === '-' ? isSameNumber(left, right) : isSameNumber(left, -right);
}
