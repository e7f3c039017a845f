/** What Excel asks of tables, and does with them. */
import { expect, test } from 'vitest';
import { failureOf, onSheet, plain, start } from '../run';

// Source: https://www.excelxam.com/anatomy-and-features-of-an-excel-table/ (a second header of one name gets a
// number). How a blank one is called, and that numbers become text, is general knowledge, not verified.
test('header coercion: headers become text, filled in and unlike each other', async () => {
  const excel = start();
  const headers = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:E1').values = [['Điểm', '', 2026, 'điểm', true]];
    const table = sheet.tables.add('A1:E3', true);
    const row = table.getHeaderRowRange();
    row.load('values');
    table.columns.load('items/name');
    await context.sync();
    return plain([row.values[0], table.columns.items.map((column) => column.name)]);
  });
  const expected = ['Điểm', 'Column2', '2026', 'điểm2', 'TRUE'];
  expect(headers).toEqual([expected, expected]);
});

test('header coercion: a table without headers gets a row of its own above the data', async () => {
  const values = await onSheet(start(), async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['An'], ['Bình']];
    const range = sheet.tables.add('A1:A2', false).getRange();
    range.load('values,address');
    await context.sync();
    return plain([range.address, range.values]);
  });
  expect(values).toEqual(['Sheet1!A1:A3', [['Column1'], ['An'], ['Bình']]]);
});

// Source: https://github.com/OfficeDev/office-js-docs-reference/issues/555 and
// https://github.com/OfficeDev/office-js/issues/551 (a taken name gives no more than InvalidArgument).
test.each([
  ['A1', 'InvalidArgument'],
  ['Bảng điểm', 'InvalidArgument'],
  ['1Diem', 'InvalidArgument'],
  ['bangdiem', 'InvalidArgument'],
  ['Diem_2026', null],
])('table name rules: %s gives %s', async (name, code) => {
  const excel = start();
  const rename = async (context: Excel.RequestContext) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('A1:B2', true).name = 'BangDiem';
    const second = sheet.tables.add('D1:E2', true);
    second.name = name;
    await context.sync();
  };
  if (code === null) await excel.Excel.run(rename);
  else expect((await failureOf(excel, rename)).code).toBe(code);
});

// Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
test('MergedRangeConflict: a table over another table or a merged cell is refused', async () => {
  for (const obstacle of ['table', 'merge']) {
    const failure = await failureOf(start(), async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      if (obstacle === 'table') sheet.tables.add('B2:C4', true);
      else sheet.getRange('B2:C4').merge();
      sheet.tables.add('A1:B2', true);
      await context.sync();
    });
    expect(failure).toMatchObject({
      code: 'MergedRangeConflict',
      location: 'TableCollection.add',
    });
  }
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins and
// https://learn.microsoft.com/office/dev/add-ins/excel/performance
test('auto-expansion: a table grows over what is written directly below it, and can be resized', async () => {
  const excel = start();
  const addresses = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['Tên', 'Điểm'],
      ['An', 9],
    ];
    const table = sheet.tables.add('A1:B2', true);
    sheet.getRange('A3:B4').values = [
      ['Bình', 8],
      ['Chi', 7],
    ];
    const grown = table.getDataBodyRange();
    grown.load('address');
    await context.sync();
    table.resize('A1:B3');
    const resized = table.getRange();
    resized.load('address');
    await context.sync();
    return [grown.address, resized.address];
  });
  expect(addresses).toEqual(['Sheet1!A2:B4', 'Sheet1!A1:B3']);
});

test('auto-expansion: a table does not grow over what is written a row further down', async () => {
  const excel = start();
  const address = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['Tên', 'Điểm'],
      ['An', 9],
    ];
    const table = sheet.tables.add('A1:B2', true);
    sheet.getRange('A4:B5').values = [
      ['Chi', 7],
      ['Dũng', 6],
    ];
    const whole = table.getRange().load('address');
    await context.sync();
    return whole.address;
  });
  expect(address).toBe('Sheet1!A1:B2');
});

test('clearing the filters of a table shows its rows again', async () => {
  const excel = start();
  excel.user.type('Sheet1', 'A1', [['Tên'], ['An'], ['Bình']]);
  await onSheet(excel, async (sheet, context) => {
    const table = sheet.tables.add('A1:A3', true);
    await context.sync();
    excel.user.filter('Sheet1', 'A1:A3', ([name]) => name === 'An');
    table.autoFilter.load('isDataFiltered');
    const row = sheet.getRange('A3');
    row.load('rowHidden');
    await context.sync();
    expect([table.autoFilter.isDataFiltered, row.rowHidden]).toEqual([true, true]);
    table.clearFilters();
    row.load('rowHidden');
    await context.sync();
    expect(row.rowHidden).toBe(false);
  });
});
