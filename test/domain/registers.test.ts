/** Facts from a register, each seen for four people. */
import { describe, expect, test } from 'vitest';
import type { Derivation } from '../../src/domain/fact';
import { derived } from '../support/derived';
import { people, register, test_ } from '../support/rules';
import { table } from '../support/table';

describe('from a register', () => {
  const rows = register(
    'Loại Lần Ngày Giao Đạt',
    `An | Muộn 2 2025-03-01 10 10
     An | Thuốc 1 2025-05-01 10 9
     An | Muộn 3 2025-07-01 KAD 9
     Chi | Muộn - 2025-07-01 5 -
     Dũng | - 1 2025-07-01 5 6`,
  );
  const filter = (column: string, test: string) => ({ column, test: test_(test) });
  const cases: Readonly<Record<string, Partial<Extract<Derivation, { how: 'register' }>>>> = {
    count: { aggregate: 'count' },
    countLate: { aggregate: 'count', where: [filter('Loại', 'Muộn')] },
    countLateInTime: {
      aggregate: 'count',
      where: [filter('Loại', 'Muộn'), filter('Ngày', '>=2025-05-01')],
    },
    sum: { aggregate: 'sum', column: 'Lần' },
    sumLate: { aggregate: 'sum', column: 'Lần', where: [filter('Loại', 'Muộn')] },
    mean: { aggregate: 'mean', column: 'Lần' },
    max: { aggregate: 'max', column: 'Lần' },
    first: { aggregate: 'min', column: 'Ngày' },
    only: { aggregate: 'only', column: 'Lần', where: [filter('Loại', 'Thuốc')] },
    full: {
      aggregate: 'count',
      where: [{ column: 'Đạt', test: { kind: 'column', operator: '>=', column: 'Giao' } }],
    },
  };
  test.each(
    table(`
      figure           An          Bình  Chi         Dũng
      count            3           0     1           1
      // what kind Dũng's row is, is not known
      countLate        2           0     1           -
      countLateInTime  1           0     1           -
      sum              6           0     -           1
      sumLate          5           0     -           -
      mean             2           -     -           1
      max              3           -     -           1
      first            2025-03-01  -     2025-07-01  2025-07-01
      only             1           -     -           -
      // 10 of 10 counts, 9 of 10 does not, a row without a target is left out
      full             1           0     -           1
    `),
  )('$figure', ({ figure = '', ...expected }) => {
    const derivation = {
      how: 'register',
      register: 'Sổ',
      column: null,
      where: [],
      ...cases[figure],
    } as Derivation;
    const found = derived(derivation, {}, (campaign) => ({
      individuals: people(campaign, '', 'An | P |\nBình | P |\nChi | P |\nDũng | P |'),
      registers: new Map([['Sổ', rows]]),
    }));
    expect(found).toEqual(Object.values(expected));
  });

  test('a row that a filter rules out may have blanks elsewhere', () => {
    const derivation: Derivation = {
      how: 'register',
      register: 'Sổ',
      aggregate: 'count',
      column: null,
      where: [filter('Loại', 'Muộn'), filter('Lần', '>=1')],
    };
    const found = derived(derivation, {}, (campaign) => ({
      individuals: people(campaign, '', 'An | P |'),
      registers: new Map([['Sổ', register('Loại Lần', 'An | Thuốc -')]]),
    }));
    expect(found).toEqual(['0']);
  });

  test('a register that is not there leaves the fact open', () => {
    const derivation: Derivation = {
      how: 'register',
      register: 'Sổ',
      aggregate: 'count',
      column: null,
      where: [],
    };
    const found = derived(derivation, {}, (campaign) => ({
      individuals: people(campaign, '', 'An | P |'),
    }));
    expect(found).toEqual(['-']);
  });

  test('of two rows where one is wanted, none is taken', () => {
    const derivation: Derivation = {
      how: 'register',
      register: 'Sổ',
      aggregate: 'only',
      column: 'Lần',
      where: [],
    };
    const found = derived(derivation, {}, (campaign) => ({
      individuals: people(campaign, '', 'An | P |\nBình | P |'),
      registers: new Map([['Sổ', register('Lần', 'An | 1\nAn | 1\nBình | KAD')]]),
    }));
    expect(found).toEqual(['-', 'KAD']);
  });
});
