/** The values of one derived fact, written as text: "-" is open, "KAD" does not apply, "4/5". */
import type { Campaign } from '../../src/domain/campaign';
import type { Entry } from '../../src/domain/entry';
import type { Derivation, FactKind } from '../../src/domain/fact';
import { figuresOf } from '../../src/domain/figures';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import { campaignOf, entryOf, fact } from './rules';

const shown = (value: Given) => {
  if (value === null) return '-';
  if (value === NOT_APPLICABLE) return 'KAD';
  if (typeof value === 'string') return value;
  const { numerator, denominator } = value;
  return denominator === 1n ? String(numerator) : `${String(numerator)}/${String(denominator)}`;
};

export function derived(
  derivation: Derivation,
  given: { entered?: readonly [string, FactKind][]; more?: Partial<Campaign> },
  entry: (campaign: Campaign) => Partial<Entry>,
  subject: 'individual' | 'collective' = 'individual',
): readonly string[] {
  const entered = (given.entered ?? []).map(([code, kind]) => fact(code, kind));
  const campaign = campaignOf({
    facts: [...entered, fact('x', 'number', derivation)],
    ...given.more,
  });
  const figures = figuresOf({ campaign, entry: entryOf(entry(campaign)), asOf: '2025-10-30' });
  return figures.column(subject, 'x').map(shown);
}
