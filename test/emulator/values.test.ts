import { describe, expect, test } from 'vitest';
import { failureOf, onSheet, plain, start } from './run';

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

describe('a string written through values is read as if typed in en-US', () => {
  test.each([
    ['001', 1, 'General'],
    ['079123456789', 79123456789, 'General'],
    ['1234567890123456', 1234567890123450, 'General'],
    ['50%', 0.5, '0%'],
    ['12.5 %', 0.125, '0.00%'],
    ['1,234', 1234, '#,##0'],
    ['1E5', 100000, '0.00E+00'],
    ['(5)', -5, 'General'],
    ['+5', 5, 'General'],
    ['-5', -5, 'General'],
    ['1/2', 46024, 'd-mmm'],
    ['3/31/2026', 46112, 'm/d/yyyy'],
    ['2026-03-31', 46112, 'm/d/yyyy'],
    ['31-Mar-2026', 46112, 'd-mmm-yy'],
    ['12:00', 0.5, 'h:mm'],
    ['TRUE', true, 'General'],
    ['true', true, 'General'],
    ['Nguyễn Văn An', 'Nguyễn Văn An', 'General'],
    ['19-8-2025', '19-8-2025', 'General'],
    ['31/3/2026', '31/3/2026', 'General'],
    ['01.003.5', '01.003.5', 'General'],
    ['#hashtag', '#hashtag', 'General'],
  ])('%s becomes %s in the format %s', async (text, value, format) => {
    const read = await typed(text);
    expect(read.value).toBe(value);
    expect(read.format).toBe(format);
  });

  test('an error written as text is an error, told from text only by its type', async () => {
    expect(await typed('#N/A')).toMatchObject({ value: '#N/A', type: 'Error' });
    expect(await typed('#N/A', '@')).toMatchObject({ value: '#N/A', type: 'String' });
  });

  test.each([
    ['=A1+1', 1],
    ['+A1', 0],
    ['-A1', 0],
    ['@A1', 0],
  ])('%s becomes a formula', async (text, result) => {
    const { formula, value } = await typed(text);
    expect(formula).toBe(text.startsWith('=') ? text : `=${text}`);
    expect(value).toBe(result);
  });

  test.each(['=SUM(', '- ghi chú thêm', '@nguyễn văn an', '=A1 B', `="${'x'.repeat(256)}"`])(
    '%s cannot be entered and the request fails',
    async (text) => {
      const failure = await failureOf(start(), async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
        await context.sync();
      });
      expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    },
  );

  test.each(['001', '=A1', '1/2', '- ghi chú', "'x"])(
    'the format "@" before the value keeps %s as it is',
    async (text) => {
      expect(await typed(text, '@')).toMatchObject({ value: text, formula: text, type: 'String' });
    },
  );

  test('a leading apostrophe keeps text, is not seen again, and is lost on writing back', async () => {
    expect(await typed("'=A1")).toMatchObject({ value: '=A1', formula: '=A1', type: 'String' });
    const again = await typed('=A1');
    expect(again.type).toBe('Double');
  });
});

test('dates count from 1904 in a workbook that says so', async () => {
  const excel = start({ today });
  excel.data.date1904 = true;
  const value = await onSheet(excel, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [['3/31/2026']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe(46112 - 1462);
});

test('null keeps a cell, an empty text empties it, a single value fills the block', async () => {
  const values = await onSheet(start(), async (sheet, context) => {
    const block = sheet.getRange('A1:B2');
    block.values = 7 as unknown as number[][];
    block.values = [
      [null, ''],
      ['x', true],
    ];
    block.load('values,valueTypes');
    await context.sync();
    return plain([block.values, block.valueTypes]);
  });
  expect(values).toEqual([
    [
      [7, ''],
      ['x', true],
    ],
    [
      ['Double', 'Empty'],
      ['String', 'Boolean'],
    ],
  ]);
});

test.each([
  ['a block of another shape', [[1, 2]]],
  ['text longer than a cell holds', [['x'.repeat(32_768)], [1]]],
])('%s is refused and nothing is written', async (_what, values) => {
  const excel = start();
  const failure = await failureOf(excel, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = values;
    await context.sync();
  });
  expect(failure.code).toBe('InvalidArgument');
  expect(excel.data.sheets[0]?.cells.size).toBe(0);
});

test('a block of more than 1500 cells arrives in pieces and whole', async () => {
  const excel = start();
  const rows = Array.from({ length: 1000 }, (_, i) => [i, i * 2, `Đơn vị ${String(i)}`]);
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:C1000').values = rows;
    await context.sync();
  });
  const sets = excel.requests.entries.flatMap((entry) => entry.sets);
  expect(sets).toEqual(['Range.values', 'Range.values']);
  expect(excel.data.sheets[0]?.cells.get(999)?.get(2)?.value).toBe('Đơn vị 999');
});

test('a write to a cell under a merged one is dropped without a word', async () => {
  const values = await onSheet(start(), async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    const block = sheet.getRange('A1:B1');
    block.values = [['giữ', 'mất']];
    block.load('values');
    await context.sync();
    return plain(block.values);
  });
  expect(values).toEqual([['giữ', '']]);
});

test('a block across rows that a filter hides is refused', async () => {
  const excel = start();
  excel.user.type('Sheet1', 'A1', [['Tên'], ['An'], ['Bình']]);
  excel.user.filter('Sheet1', 'A1:A3', ([name]) => name === 'An');
  const failure = await failureOf(excel, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A2:A3').values = [['x'], ['y']];
    await context.sync();
  });
  expect(failure.code).toBe('FilteredRangeConflict');
});

test('text shows numbers and dates in their formats with the separators of Vietnam', async () => {
  const text = await onSheet(start(), async (sheet, context) => {
    const row = sheet.getRange('A1:F1');
    row.numberFormat = [['0.00', '#,##0', 'dd/mm/yyyy', '0%', 'General', '#,##0.00;(#,##0.00)']];
    row.values = [[92.5, 1234567, 46112, 0.25, 1.5, -1234.5]];
    row.load('text');
    await context.sync();
    return plain(row.text);
  });
  expect(text).toEqual([['92,50', '1.234.567', '31/03/2026', '25%', '1,5', '(1.234,50)']]);
});

test('formulas are calculated by the engine that the host was given, also within a request', async () => {
  const excel = start({
    calculate: (data) => {
      for (const row of data.sheets[0]?.cells.values() ?? []) {
        for (const cell of row.values()) if (cell.formula !== undefined) cell.value = 42;
      }
    },
  });
  const value = await onSheet(excel, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulas = [['=6*7']];
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe(42);
});

test('calculation waits while it is suspended or manual', async () => {
  let calculations = 0;
  const excel = start({ calculate: () => (calculations += 1) });
  await onSheet(excel, async (sheet, context) => {
    context.application.calculationMode = 'Manual';
    sheet.getRange('A1').formulas = [['=1']];
    await context.sync();
    expect(calculations).toBe(0);
    context.application.calculate('Full');
    await context.sync();
    expect(calculations).toBe(1);
    context.application.calculationMode = 'Automatic';
    context.application.suspendApiCalculationUntilNextSync();
    const cell = sheet.getRange('A1');
    cell.formulas = [['=2']];
    cell.load('values');
    await context.sync();
    expect(calculations).toBe(2);
  });
});
