/** How much Excel takes at once. */
import { describe, expect, test } from 'vitest';
import { failureOf, onSheet, start } from '../run';

const firstSheet = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet();

// Source: https://learn.microsoft.com/office/dev/add-ins/concepts/correlated-objects-pattern and
// https://github.com/OfficeDev/office-js/issues/3274
test('50 pending requests: the next is refused, by a message alone', async () => {
  const excel = start({ locale: 'en-US' });
  const runs = Array.from({ length: 51 }, () =>
    onSheet(excel, async (sheet, context) => {
      sheet.load('name');
      await context.sync();
    }),
  );
  const refused = (await Promise.allSettled(runs)).filter((each) => each.status === 'rejected');
  expect(refused.map(({ reason }) => reason as unknown)).toMatchObject([
    { code: 'GeneralException', message: 'Wait until the previous call completes.' },
  ]);
});

// Source: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
// How the five megabytes are counted is not known; here they are bytes of UTF-8.
describe('5 MB of a request and of an answer in Excel on the web', () => {
  const rows = Array.from({ length: 6000 }, () => ['đ'.repeat(500)]);

  test('a larger request is refused, and nothing of it is done', async () => {
    const excel = start({ profile: 'web' });
    const failure = await failureOf(excel, async (context) => {
      firstSheet(context).getRange('A1:A6000').values = rows;
      await context.sync();
    });
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.data.sheets[0]?.cells.size).toBe(0);
  });

  test('a larger answer is refused', async () => {
    const excel = start({ profile: 'web' });
    excel.user.type('Sheet1', 'A1', rows);
    const failure = await failureOf(excel, async (context) => {
      firstSheet(context).getRange('A1:A6000').load('values');
      await context.sync();
    });
    expect(failure.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('no other Excel has the limit', async () => {
    const excel = start({ profile: 'microsoft365' });
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:A6000').values = rows;
      await context.sync();
    });
    expect(excel.data.sheets[0]?.cells.size).toBe(6000);
  });
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/performance and
// https://github.com/OfficeDev/office-js/issues/6781: either was seen, which Excel does which is not known.
test('5 million cells in a read: values are null, or the read fails', async () => {
  const read = async (context: Excel.RequestContext) => {
    const range = firstSheet(context).getRange('A1:F1000000');
    range.load('values');
    await context.sync();
    return range.values as unknown;
  };
  expect(await start({ profile: 'microsoft365' }).Excel.run(read)).toBeNull();
  const failure = await failureOf(start({ profile: 'excel2021' }), read);
  expect(failure.code).toBe('RangeExceedsLimit');
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting and
// https://github.com/OfficeDev/office-js/issues/5198
test('8192 characters of an address: a longer one is refused', async () => {
  const failure = await failureOf(start(), async (context) => {
    firstSheet(context)
      .getRange(`A1:${'A'.repeat(8190)}`)
      .load('values');
    await context.sync();
  });
  expect(failure.code).toBe('InvalidArgument');
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
test('unbounded ranges: what is read is null, and a write fails', async () => {
  const excel = start();
  const read = await onSheet(excel, async (sheet, context) => {
    const columns = sheet.getRange('A:C').load('values');
    await context.sync();
    return columns.values as unknown;
  });
  expect(read).toBeNull();
  const failure = await failureOf(excel, async (context) => {
    firstSheet(context).getRange('A:C').values = 1 as unknown as number[][];
    await context.sync();
  });
  expect(failure.code).toBe('InvalidArgument');
});
