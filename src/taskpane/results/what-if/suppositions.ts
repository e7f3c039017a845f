/** What can be supposed of a campaign: the rules of each kind, as they stand now. */
import type { Campaign } from '../../../domain/campaign';
import { labelOf } from '../../../domain/figure-kind';
import { fraction } from '../../../domain/fraction';
import { DECIMALS_MAX, decimalText, readDecimal } from '../../../domain/points';
import type { Points } from '../../../domain/points';
import { thresholdsOf } from '../../../domain/what-if';
import type { Supposition, Threshold } from '../../../domain/what-if';
import type { Catalog } from '../../../i18n/catalog';

export type Kind = Supposition['kind'];

export const KINDS: readonly Kind[] = [
  'places',
  'threshold',
  'maximum',
  'tieKeyFirst',
  'tieKeyOut',
];

/** One rule that may be supposed otherwise. */
export interface Rule {
  readonly id: string;
  readonly text: string;
  /** How it stands, as it is read; `null` where there is nothing to type. */
  readonly now: string | null;
  /** What is said of a text that cannot be read. */
  readonly typed: 'notANumber' | 'notADay';
  /** What is typed as a supposition; `null` where it cannot be read. */
  suppose(typed: string): Supposition | null;
}

export function rulesOf(kind: Kind, campaign: Campaign, words: Catalog): readonly Rule[] {
  switch (kind) {
    case 'places':
      return campaign.awards.map(({ code, name, subject, quota }) => ({
        id: code,
        text: `${name} (${words.sheets.subjects[subject]})`,
        typed: 'notANumber',
        now: typeof quota === 'object' ? '%' : words.sheets.quota(quota),
        suppose: (typed) => {
          const count = /^\d{1,6}$/.test(typed) ? Number(typed) : null;
          return count === null ? null : { kind, award: code, count };
        },
      }));
    case 'threshold':
      return thresholdsOf(campaign).map((threshold) => thresholdRule(threshold, words));
    case 'maximum':
      return campaign.criteria.map(({ code, text, pointsMax }) => ({
        id: code,
        text: `${code}. ${text}`,
        typed: 'notANumber',
        now: words.sheets.points(pointsMax),
        suppose: (typed) => {
          const points = pointsIn(typed);
          return points === null ? null : { kind, criterion: code, points };
        },
      }));
    case 'tieKeyFirst':
    case 'tieKeyOut':
      return campaign.tieKeys.map(({ figure }) => ({
        id: figure,
        text: labelOf(figure, campaign),
        typed: 'notANumber',
        now: null,
        suppose: () => ({ kind, figure }),
      }));
  }
}

function thresholdRule({ of, text, comparison }: Threshold, words: Catalog): Rule {
  const isDay = typeof comparison.value === 'string';
  return {
    id: `${of.kind} ${of.kind === 'gate' ? of.code : of.name}`,
    text,
    typed: isDay ? 'notADay' : 'notANumber',
    now: `${comparison.operator} ${words.outcome.value(comparison.value)}`,
    suppose: (typed) => {
      const limit = isDay ? dayIn(typed) : numberIn(typed);
      return limit === null ? null : { kind: 'threshold', of, limit };
    },
  };
}

function pointsIn(typed: string): Points | null {
  const points = readDecimal(typed.replace(',', '.'), DECIMALS_MAX);
  return points !== null && points >= 0 ? points : null;
}

function numberIn(typed: string) {
  const points = readDecimal(typed.replace(',', '.'), DECIMALS_MAX);
  if (points === null) return null;
  const [whole = '0', decimals = ''] = decimalText(points).split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

function dayIn(typed: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? [];
  if (!day || !month || !year) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
