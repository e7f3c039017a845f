/** Entered values as cells: a number that Excel holds exactly stays a number, the rest is text. */
import type { Mark } from '../domain/entry';
import type { Fraction } from '../domain/fraction';
import { asCellNumber } from '../domain/points';
import { NOT_APPLICABLE } from '../domain/value';
import type { Given } from '../domain/value';
import type { FactKind } from '../domain/fact';
import { dayVi, fractionText } from '../i18n/numbers';
import type { SheetWords } from '../i18n/sheet-words';
import { writeNumber } from './notation/numbers';
import type { CellContent } from './write-plan';

/** Significant digits that a number in Excel keeps. */
const DIGITS = 15;

export function numberCell(value: Fraction, sheets: SheetWords): CellContent {
  const text = fractionText(value);
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
  const isExact = /^-?[\d.]+$/.test(text) && digits.length <= DIGITS;
  return isExact ? Number(text) : writeNumber(value, sheets);
}

export function givenCell(given: Given, kind: FactKind, sheets: SheetWords): CellContent {
  if (given === null) return null;
  if (given === NOT_APPLICABLE) return sheets.dropped;
  if (typeof given !== 'string') return numberCell(given, sheets);
  return kind === 'date' ? dayVi(given) : given;
}

export function markCell(mark: Mark, sheets: SheetWords): CellContent {
  if (mark === 'blank') return null;
  return mark === 'notApplicable' ? sheets.dropped : asCellNumber(mark);
}
