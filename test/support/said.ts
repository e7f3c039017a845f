/** Reasons as short lines, so that all that is said of a nominee can be compared at once. */
import type { Judged } from '../../src/domain/decide';
import type { Reason } from '../../src/domain/reason';
import { fractionText } from '../../src/i18n/numbers';
import { decimalText } from '../../src/domain/points';
import type { Points } from '../../src/domain/points';

const POINTS = ['points', 'at', 'cutPoints'];

/** "gateNotMet gate=D facts=Kỷ luật:Có outcome=ineligible @I" a reason; "@" is the source. */
export function said(judged: Judged | undefined): readonly string[] {
  return (judged?.decision.reasons ?? []).map(lineOf);
}

function lineOf(reason: Reason): string {
  const fields = Object.entries(reason).filter(
    ([key, value]) =>
      !['code', 'source', 'award'].includes(key) &&
      value !== '' &&
      !(key === 'alsoFrom' && (value as readonly unknown[]).length === 0),
  );
  const words = fields.map(([key, value]) => `${key}=${textOf(value, POINTS.includes(key))}`);
  return [reason.code, ...words, `@${reason.source.section || reason.source.origin}`].join(' ');
}

function textOf(value: unknown, isPoints: boolean): string {
  if (value === null) return '-';
  if (typeof value === 'number' && isPoints) return decimalText(value as Points);
  if (Array.isArray(value)) return value.map((each) => textOf(each, false)).join('+') || 'none';
  if (typeof value !== 'object') return String(value);
  if ('numerator' in value) return fractionText(value as Parameters<typeof fractionText>[0]);
  return Object.values(value)
    .filter((each) => each !== '')
    .map((each) => textOf(each, false))
    .join(':');
}
