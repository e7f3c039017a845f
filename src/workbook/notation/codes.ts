/** Lists of codes, and codes with a number each: "F1; F2", "F1: 2; F2: 0,5". */
import { ONE, compareFractions } from '../../domain/fraction';
import type { Fraction } from '../../domain/fraction';
import type { SheetWords } from '../../i18n/sheet-words';
import { readNumber, writeNumber } from './numbers';
import { aroundSign, partsOf, quotedWhere, unquoted } from './quotes';

export function readCodes(text: string): readonly string[] {
  return partsOf(text, ';').map(unquoted);
}

export function writeCodes(codes: readonly string[]): string {
  return codes.map(writeCode).join('; ');
}

export function writeCode(code: string): string {
  return quotedWhere(code, () => false);
}

export interface WeighedCode {
  readonly figure: string;
  readonly weight: Fraction;
}

/** Codes with weights; one without counts once. `null` where a weight is no number. */
export function readWeights(text: string): readonly WeighedCode[] | null {
  const read = partsOf(text, ';').map((part): WeighedCode | null => {
    const around = aroundSign(part, ':', 'last');
    if (!around) return { figure: unquoted(part), weight: ONE };
    const weight = readNumber(around[2]);
    return weight && { figure: unquoted(around[0]), weight };
  });
  const known = read.filter((each) => each !== null);
  return known.length < read.length || known.length === 0 ? null : known;
}

export function writeWeights(weighed: readonly WeighedCode[], sheets: SheetWords): string {
  const isPlain = weighed.every(({ weight }) => compareFractions(weight, ONE) === 0);
  if (isPlain) return writeCodes(weighed.map(({ figure }) => figure));
  return weighed
    .map(({ figure, weight }) => `${writeCode(figure)}: ${writeNumber(weight, sheets)}`)
    .join('; ');
}
