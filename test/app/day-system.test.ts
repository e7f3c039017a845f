/** A workbook that began on a Mac may count its days from 1904: the same number is another day. */
import { expect, test } from 'vitest';
import { checkCampaign } from '../../src/app/check-campaign';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';

// 31/12/2026, as many days after 30/12/1899 and after 1/1/1904.
test.each([
  [false, 46_387],
  [true, 44_925],
])(
  'counted from 1904: %s, a review date of %i is read as the day that is shown',
  async (from1904, serial) => {
    const { excel, port } = openInExcel(await scenarioBytes(readCase('an-giang-2026-mini').input));
    const settings = excel.data.sheets.find(({ name }) => name === 'Thiết lập');
    const [row] =
      [...(settings?.cells ?? [])].find(([, line]) => line.get(0)?.value === 'Ngày xét') ?? [];
    const date = settings?.cells.get(row ?? -1)?.get(1);
    if (!date) throw new Error('no review date');
    excel.data.date1904 = from1904;
    Object.assign(date, { value: serial, style: 0 });
    const check = await checkCampaign(port, {});
    expect(check.status).toBe('ready');
    expect('asOf' in check && check.asOf).toBe('2026-12-31');
  },
);
