/** Cells of a register that are blank, "KAD" or of another kind than the rest. */
import { describe, expect, test } from 'vitest';
import type { Aggregate, Filter } from '../../src/domain/fact';
import { derived } from '../support/derived';
import { people, register, test_ } from '../support/rules';
import { table } from '../support/table';

/** What one fact is for An, whose rows have these cells in the columns named. */
function factOf(
  aggregate: Aggregate,
  column: string | null,
  where: readonly Filter[],
  heads: string,
  rows: readonly string[],
): string {
  const listed = rows.map((cells) => `An | ${cells}`).join('\n');
  const found = derived(
    { how: 'register', register: 'Sổ', aggregate, column, where },
    {},
    (campaign) => ({
      individuals: people(campaign, '', 'An | P |'),
      registers: new Map([['Sổ', register(heads, listed)]]),
    }),
  );
  return found[0] ?? '';
}

describe('what the counted rows come to', () => {
  test.each(
    table(`
      cells       sum  mean  max  min
      2; 4; 3     9    3     4    2
      // what does not apply is left out
      2; KAD; 4   6    3     4    2
      // and where nothing is left, only a sum of nothing is a number
      KAD; KAD    0    KAD   KAD  KAD
      // a blank leaves the fact open, whatever else there is
      2; -        -    -     -    -
      KAD; -      -    -     -    -
      // a text is no number
      2; hai      -    -     -    -
    `),
  )('$cells', ({ cells = '', ...expected }) => {
    for (const [aggregate, value] of Object.entries(expected)) {
      expect([
        aggregate,
        factOf(aggregate as Aggregate, 'Lần', [], 'Lần', cells.split('; ')),
      ]).toEqual([aggregate, value]);
    }
  });

  test('a column that the register lacks leaves the fact open', () => {
    expect(factOf('sum', 'Số lần', [], 'Lần', ['2'])).toBe('-');
  });
});

describe('rows that a filter lets through', () => {
  const filters: Readonly<Record<string, Filter>> = {
    'Lần>=2': { column: 'Lần', test: test_('>=2') },
    'Lần>=[Mức]': { column: 'Lần', test: { kind: 'column', operator: '>=', column: 'Mức' } },
    'Số>=2': { column: 'Số', test: test_('>=2') },
    'Lần>=[Số]': { column: 'Lần', test: { kind: 'column', operator: '>=', column: 'Số' } },
  };
  test.each(
    table(`
      filter      rows           count
      Lần>=2      2 1; 1 1; 3 1  2
      // a row with KAD does not count, a blank one may or may not
      Lần>=2      2 1; KAD 1     1
      Lần>=2      2 1; - 1       -
      Lần>=[Mức]  2 1; 1 2; 3 3  2
      Lần>=[Mức]  2 1; KAD 1     1
      Lần>=[Mức]  2 1; 1 KAD     1
      Lần>=[Mức]  2 1; - 1       -
      Lần>=[Mức]  2 1; 2 -       -
      // KAD rules the row out, though the other cell is blank
      Lần>=[Mức]  2 1; KAD -     1
      Lần>=[Mức]  2 1; - KAD     1
      // a column that the register lacks is blank in every row
      Số>=2       2 1            -
      Lần>=[Số]   2 1            -
    `),
  )('$filter of $rows: $count', ({ filter = '', rows = '', count }) => {
    const where = filters[filter];
    if (!where) throw new Error(filter);
    expect(factOf('count', null, [where], 'Lần Mức', rows.split('; '))).toBe(count);
  });
});
