/** A register that goes on in the next round: days stay the days that they were. */
import { expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { copyRegister } from '../../src/workbook/next-round/copy-register';
import type { RegisterUse } from '../../src/workbook/register-uses';
import { sheetOf } from './sheets';

const column = (heading: string, kind: 'date' | 'number') => ({
  ...{ heading, kind, texts: [], choices: [], isMixed: false },
});

const use: RegisterUse = {
  name: 'Sổ họp',
  fact: 'H',
  subjects: ['individual'],
  columns: [column('ngày họp', 'date'), column('Số giờ', 'number')],
};

// 31/12/2026 in a workbook that counts days from 1900, and in one that counts them from 1904.
test.each([
  [1900, 46_387],
  [1904, 44_925],
] as const)(
  'from %i: a day that Excel keeps as %i is written as it is read',
  (daysFrom, serial) => {
    const register = sheetOf([
      ['Mã số', 'Ngày họp', 'Số giờ', 'Số giờ năm trước'],
      ['CB01', serial, 44_925, 3],
      ['CB02', '5/1/2026', 2, ''],
      ['CB03', 'chưa rõ', 1, 4],
    ]);
    const plan = copyRegister({ ...register, daysFrom }, use, catalogs.vi);
    expect(plan?.rows.slice(-3)).toEqual([
      ['CB01', '31/12/2026', null, 44_925],
      ['CB02', '05/01/2026', null, 2],
      ['CB03', 'chưa rõ', null, 1],
    ]);
  },
);
