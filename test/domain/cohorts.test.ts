/** A nominee against all others of the subject, or against those of the same block. */
import { describe, expect, test } from 'vitest';
import type { Derivation } from '../../src/domain/fact';
import { figuresOf } from '../../src/domain/figures';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import { fractionText } from '../../src/i18n/numbers';
import { campaignOf, entryOf, fact, people } from '../support/rules';
import { table } from '../support/table';

type Cohort = Extract<Derivation, { how: 'cohort' }>;

/** The figure of each nominee, from "8/A 5/B": the value and the block. */
function figures(compute: string, within: string, nominees: string): string {
  const derivation: Cohort = {
    how: 'cohort',
    function: compute as Cohort['function'],
    of: 'a',
    within: within === 'all' ? null : 'khối',
  };
  const campaign = campaignOf({
    facts: [fact('a', 'number'), fact('khối'), fact('x', 'number', derivation)],
  });
  const rows = nominees.split(' ').map((each, index) => {
    return `N${String(index)} | P | ${each.replace('/', ' ')}`;
  });
  const individuals = people(campaign, 'a khối', rows.join('\n'));
  const found = figuresOf({ campaign, entry: entryOf({ individuals }), asOf: '2026-12-31' });
  return found.column('individual', 'x').map(written).join(' ');
}

function written(value: Given): string {
  if (value === null) return '-';
  if (value === NOT_APPLICABLE) return 'KAD';
  return typeof value === 'string' ? value : fractionText(value);
}

describe('figures over all nominees', () => {
  test.each(
    table(`
      compute  within  nominees            figures
      mean     all     8/A 8/A 5/B         7 7 7
      max      all     8/A 8/A 5/B         8 8 8
      min      all     8/A 8/A 5/B         5 5 5
      rank     all     8/A 8/A 5/B         1 1 3
      // the highest first, wherever it stands in the list
      rank     all     5/A 9/A 7/B 9/B     4 1 3 1
      // within the block
      mean     block   8/A 6/A 5/B         7 7 5
      max      block   8/A 6/A 5/B         8 8 5
      rank     block   6/A 8/A 5/B         2 1 1
      // a blank leaves its field open, and only that
      mean     all     8/A -/A 5/B         - - -
      rank     all     8/A -/A 5/B         - - -
      rank     block   8/A -/A 5/B         - - 1
      max      block   8/A -/A 5/B         - - 5
      // to whom it does not apply is no part of the field
      mean     all     8/A KAD/A 5/B       6.5 KAD 6.5
      rank     all     8/A KAD/A 5/B       1 KAD 2
      min      block   KAD/A KAD/A 5/B     KAD KAD 5
      // whose block is not known has no place in any
      mean     block   8/A 6/- 5/B         8 - 5
      mean     all     8/- 6/- 4/-         6 6 6
      // words cannot be compared
      rank     all     8/A Tốt/A 5/B       - - -
    `),
  )('$compute of $within, $nominees: $figures', (row) => {
    const { compute = '', within = '', nominees = '' } = row;
    expect(figures(compute, within, nominees)).toBe(row['figures']);
  });
});
