/** How many may be proposed: a number, "15%", or a word; and of what a percentage is taken. */
import type { Quota, QuotaBase } from '../../domain/award';
import { ONE, ZERO, compareFractions } from '../../domain/fraction';
import type { Fraction } from '../../domain/fraction';
import type { SheetWords } from '../../i18n/sheet-words';
import { countOf, textOf } from '../cells';
import { isWord } from '../choices';
import type { RawCell } from '../snapshot';
import { numberIn } from './numbers';
import { writeCode } from './codes';
import { aroundSign, unquoted } from './quotes';
import { writeTest } from './tests';

export type Amount = number | { readonly share: Fraction };

/**
 * A count or a share; `null` for neither. Excel keeps a typed "15%" as the number 0.15: no count
 * is broken, so a part of one can only be a percentage.
 */
export function readAmount(raw: RawCell): Amount | null {
  const count = countOf(raw);
  if (count !== null) return count;
  if (typeof raw === 'boolean') return null;
  const text = textOf(raw);
  const share = numberIn(raw);
  if (share === null || compareFractions(share, ZERO) < 0) return null;
  const isPart = typeof raw === 'number' && compareFractions(share, ONE) < 0;
  return isPart || /[%/]/.test(text) ? { share } : null;
}

export function readQuotaWord(text: string): 'awaiting' | 'unlimited' | null {
  if (text === '' || isWord(text, ({ awaiting }) => awaiting)) return 'awaiting';
  return isWord(text, ({ unlimited }) => unlimited) ? 'unlimited' : null;
}

export function writeQuota(quota: Quota, sheets: SheetWords): string | number | null {
  if (quota === 'awaiting') return null;
  if (quota === 'unlimited') return sheets.unlimited;
  return typeof quota === 'number' ? quota : sheets.rules.percent(quota.share);
}

/** A base as it is written: codes and tests are looked up by whoever knows the campaign. */
export type WrittenBase =
  | { readonly of: 'listed' | 'eligible' | 'quota' }
  | { readonly of: 'award'; readonly award: string }
  | { readonly of: 'figure'; readonly figure: string; readonly test: string };

export function readBase(text: string): WrittenBase | null {
  for (const of of ['listed', 'eligible', 'quota'] as const) {
    if (isWord(text, ({ rules }) => rules.bases[of])) return { of };
  }
  const [left = '', , right = ''] = aroundSign(text, ':', 'first') ?? [];
  if (left === '' || right === '') return null;
  if (isWord(left, ({ rules }) => rules.bases.award)) {
    return { of: 'award', award: unquoted(right) };
  }
  return { of: 'figure', figure: unquoted(left), test: right };
}

export function writeBase(base: QuotaBase, sheets: SheetWords): string {
  const { bases } = sheets.rules;
  if (base.of === 'award') return `${bases.award}: ${writeCode(base.award)}`;
  if (base.of !== 'figure') return bases[base.of];
  return `${writeCode(base.figure)}: ${writeTest(base.test, sheets)}`;
}
