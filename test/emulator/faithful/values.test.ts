/** What becomes of a value that is written, and how it is read again. */
import { describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../../src/emulator/node';
import { failureOf, onSheet, plain, start } from '../run';

const today = () => new Date(2026, 5, 1);

/** Writes one string and reads back value, type and format. */
async function typed(text: string, format?: string) {
  return onSheet(start({ today }), async (sheet, context) => {
    const cell = sheet.getRange('B2');
    if (format) cell.numberFormat = [[format]];
    cell.values = [[text]];
    cell.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    return plain({
      value: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0] as unknown,
      format: cell.numberFormat[0]?.[0] as unknown,
    });
  });
}

/** Reads one property of cells of the first sheet. */
async function read(
  excel: EmulatedExcel,
  address: string,
  property: 'values' | 'text' | 'valueTypes',
): Promise<unknown> {
  return onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return plain(range[property] as unknown);
  });
}

/** Writes a block at A1:B2 of a new workbook, or into the one that is given. */
async function written(block: unknown, excel = start()): Promise<unknown> {
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:B2').values = block as unknown[][];
    await context.sync();
  });
  return read(excel, 'A1:B2', 'values');
}

// Source: https://learn.microsoft.com/javascript/api/excel/excel.range, `values`: what begins with "+", "-" or
// "=" is a formula, "19-8-2025" stays text; and https://stackoverflow.com/a/49616210. Which other
// notations count as numbers, dates and times is general knowledge of Excel in en-US.
describe('en-US parsing of strings', () => {
  test.each([
    ['a code with zeros in front', '001', 1, 'General'],
    ['a citizen’s number', '079123456789', 79123456789, 'General'],
    ['percent', '50%', 0.5, '0%'],
    ['percent with decimals', '12.5 %', 0.125, '0.00%'],
    ['thousands', '1,234', 1234, '#,##0'],
    ['an exponent', '1E5', 100000, '0.00E+00'],
    ['brackets', '(5)', -5, 'General'],
    ['a plus', '+5', 5, 'General'],
    ['a minus', '-5', -5, 'General'],
    ['a date without a year', '1/2', 46024, 'd-mmm'],
    ['a date, the month first', '3/31/2026', 46112, 'm/d/yyyy'],
    ['a date, the year first', '2026-03-31', 46112, 'm/d/yyyy'],
    ['a date with a name', '31-Mar-2026', 46112, 'd-mmm-yy'],
    ['a time', '12:00', 0.5, 'h:mm'],
    ['a boolean', 'TRUE', true, 'General'],
    ['a boolean in small letters', 'true', true, 'General'],
    ['a name', 'Nguyễn Văn An', 'Nguyễn Văn An', 'General'],
    ['no date, for there is no 19th month', '19-8-2025', '19-8-2025', 'General'],
    ['no date either', '31/3/2026', '31/3/2026', 'General'],
    ['no number', '01.003.5', '01.003.5', 'General'],
    ['no error', '#hashtag', '#hashtag', 'General'],
  ])('%s: %s becomes %s in the format %s', async (_what, text, value, format) => {
    const found = await typed(text);
    expect([found.value, found.format]).toEqual([value, format]);
  });

  // That a string with "@" in front is read as a formula, too, is not verified.
  test.each([
    ['=A1+1', 1],
    ['+A1', 0],
    ['-A1', 0],
    ['@A1', 0],
  ])('= + - @: %s becomes a formula', async (text, result) => {
    const { formula, value } = await typed(text);
    expect([formula, value]).toEqual([text.startsWith('=') ? text : `=${text}`, result]);
  });

  test.each(['=SUM(', '- ghi chú thêm', '@nguyễn văn an', '=A1 B', `="${'x'.repeat(256)}"`])(
    '= + - @: %s is no formula that can be entered, and the request fails',
    async (text) => {
      const failure = await failureOf(start(), async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
        await context.sync();
      });
      expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    },
  );

  // Source: https://stackoverflow.com/a/49616210
  test.each(['001', '=A1', '1/2', '- ghi chú', "'x"])(
    'the format "@" before the value keeps %s as it is',
    async (text) => {
      expect(await typed(text, '@')).toMatchObject({ value: text, formula: text, type: 'String' });
    },
  );
});

// Source: https://github.com/OfficeDev/office-js/issues/6687
describe('leading apostrophe', () => {
  test('consumed and invisible on read, in values and in formulas', async () => {
    expect(await typed("'=A1")).toMatchObject({ value: '=A1', formula: '=A1', type: 'String' });
    expect(await typed("'001")).toMatchObject({ value: '001', formula: '001', type: 'String' });
  });

  test('formulas that are read and written back turn the text into a formula', async () => {
    const excel = start();
    await written(
      [
        ["'=1+1", ''],
        ['', ''],
      ],
      excel,
    );
    await onSheet(excel, async (sheet, context) => {
      const cell = sheet.getRange('A1').load('formulas');
      await context.sync();
      cell.formulas = plain(cell.formulas);
      await context.sync();
    });
    expect(await read(excel, 'A1', 'values')).toEqual([[2]]);
  });
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
describe('null and ""', () => {
  test('null keeps a cell, "" clears it', async () => {
    const excel = start();
    await written(
      [
        [1, 2],
        [3, 4],
      ],
      excel,
    );
    expect(
      await written(
        [
          [null, ''],
          ['x', null],
        ],
        excel,
      ),
    ).toEqual([
      [1, ''],
      ['x', 4],
    ]);
  });

  test('null for a whole property is refused', async () => {
    await expect(written(null)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('an empty cell is read as "", of the type Empty', async () => {
    const excel = start();
    expect(await read(excel, 'A1', 'values')).toEqual([['']]);
    expect(await read(excel, 'A1', 'valueTypes')).toEqual([['Empty']]);
  });
});

// Source: https://learn.microsoft.com/javascript/api/excel/excel.range, `values` and `valueTypes`.
test('errors as strings + valueTypes: an error is told from text by its type alone', async () => {
  expect(await typed('#N/A')).toMatchObject({ value: '#N/A', type: 'Error' });
  expect(await typed('=1/0')).toMatchObject({ value: '#DIV/0!', type: 'Error' });
  expect(await typed('#N/A', '@')).toMatchObject({ value: '#N/A', type: 'String' });
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dates. Excel counts 31.3.2026
// as 46112, and from 1904 on 1,462 days less.
test.each([
  [false, 46112],
  [true, 44650],
])('dates as serials: counted from 1904: %s, a day is %s', async (date1904, serial) => {
  const excel = start({ today });
  excel.data.date1904 = date1904;
  await written(
    [
      ['3/31/2026', ''],
      ['', ''],
    ],
    excel,
  );
  expect(await read(excel, 'A1', 'values')).toEqual([[serial]]);
  expect(await read(excel, 'A1', 'text')).toEqual([['3/31/2026']]);
});

// Source: https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1),
// "a number from 1900 or 1904 (depending on the workbook's date system)". That it counts as the workbook does was
// not seen in a real Excel.
test.each([
  [false, 1462],
  [true, 0],
])(
  'the function DATE: counted from 1904: %s, the first day of 1904 is %s',
  async (from1904, serial) => {
    const excel = start();
    excel.data.date1904 = from1904;
    const result = await onSheet(excel, async (_, context) => {
      const day = context.workbook.functions.date(1904, 1, 1).load('value,error');
      await context.sync();
      return [day.value, day.error];
    });
    expect(result).toEqual([serial, null]);
  },
);

// Source: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
describe('limits of a cell', () => {
  test('15 digits: of sixteen the last becomes 0', async () => {
    expect((await typed('1234567890123456')).value).toBe(1234567890123450);
  });

  // That the numbers in a formula are cut like typed ones is general knowledge, and not verified.
  test.each([
    ['=A1*12345678901234567+"12345678901234567"', '=A1*12345678901234500+"12345678901234567"'],
    ['=0.12345678901234567', '=0.123456789012345'],
    ['=100.000000000000001', '=100'],
    ['=1234567890.123456789E-5', '=1234567890.12345E-5'],
    ['=123456789012345', '=123456789012345'],
    ['=A1234567', '=A1234567'],
  ])('15 digits of a number in a formula, too: %s', async (formula, kept) => {
    expect((await typed(formula)).formula).toBe(kept);
  });

  // Whether Excel refuses longer text or cuts it off is not verified.
  test('32,767 characters: longer text is refused (not verified), so many are kept', async () => {
    const excel = start();
    const longest = 'x'.repeat(32_767);
    await written(
      [
        [longest, ''],
        ['', ''],
      ],
      excel,
    );
    expect(await read(excel, 'A1', 'values')).toEqual([[longest]]);
    const longer = written(
      [
        [`${longest}x`, ''],
        ['', ''],
      ],
      excel,
    );
    await expect(longer).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await read(excel, 'A1', 'values')).toEqual([[longest]]);
  });
});

// Source: https://github.com/OfficeDev/office-js/issues/226 (the message) and 1025.
test.each([
  ['fewer rows', [[1, 2]]],
  ['fewer columns', [[1], [2]]],
  ['rows of different lengths', [[1, 2], [3]]],
])('shape mismatch: %s give InvalidArgument, and nothing is written', async (_what, block) => {
  const excel = start();
  await expect(written(block, excel)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(excel.data.sheets[0]?.cells.size).toBe(0);
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts, "Update all cells in
// a range".
test('single scalar broadcast: one value fills the block', async () => {
  expect(await written(7)).toEqual([
    [7, 7],
    [7, 7],
  ]);
});
