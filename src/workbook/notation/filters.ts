/**
 * Filters of register rows: "Loại=Đi muộn|Về sớm; Ngày>=01/02/2022; Điểm đạt>=[Điểm chuẩn]".
 *
 * What stands on the right decides: a number, a day, another column in brackets, or else texts.
 */
import type { Filter } from '../../domain/fact';
import type { SheetWords } from '../../i18n/sheet-words';
import { readDay, readNumber } from './numbers';
import { aroundSign, isQuoted, partsOf, quotedWhere, unquoted } from './quotes';
import { readTest, writeTest } from './tests';

const SIGNS = '<>=≤≥≠';

/** `null` where a part is no filter. */
export function readFilters(text: string): readonly Filter[] | null {
  const filters = partsOf(text, ';').map(readFilter);
  const known = filters.filter((filter) => filter !== null);
  return known.length < filters.length ? null : known;
}

function readFilter(text: string): Filter | null {
  const [left = '', sign = '', right = ''] = aroundSign(text, SIGNS, 'first') ?? [];
  const column = unquoted(left);
  if (column === '' || right === '') return null;
  const comparison = /^([<>=≤≥≠]?)\s*\[(.+)\]$/u.exec(right);
  if (comparison) {
    const probe = readTest(`${sign}${comparison[1] ?? ''}0`, 'number');
    if (typeof probe === 'string' || probe.kind !== 'compare') return null;
    const [{ operator } = { operator: '=' as const }] = probe.comparisons;
    return { column, test: { kind: 'column', operator, column: (comparison[2] ?? '').trim() } };
  }
  const number = readTest(sign + right, 'number');
  if (typeof number !== 'string') return { column, test: number };
  const day = readTest(sign + right, 'date');
  if (typeof day !== 'string') return { column, test: day };
  const texts = partsOf(right, '|');
  // A sign in a text without quotes is a comparison that went wrong.
  const isPlain = texts.every((each) => isQuoted(each) || !/[<>=≤≥≠[\]]/.test(each));
  if (sign !== '=' || texts.length === 0 || !isPlain) return null;
  return { column, test: { kind: 'oneOf', values: texts.map(unquoted) } };
}

export function writeFilters(filters: readonly Filter[], sheets: SheetWords): string {
  return filters
    .map(({ column, test }) => {
      const left = quotedWhere(column, () => false);
      if (test.kind === 'column') return `${left}${test.operator}[${test.column}]`;
      if (test.kind === 'compare') return left + writeTest(test, sheets);
      return `${left}=${test.values.map((value) => quotedWhere(value, looksTyped)).join('|')}`;
    })
    .join('; ');
}

/** A text that would be read as a number or a day. */
function looksTyped(text: string): boolean {
  return readNumber(text) !== null || readDay(text) !== null;
}
