import { describe, expect, test } from 'vitest';
import { failureOf, onSheet, plain, start } from './run';

describe('tables', () => {
  test('headers become text, filled in and unlike each other', async () => {
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

  test('a table without headers gets a row of its own above the data', async () => {
    const values = await onSheet(start(), async (sheet, context) => {
      sheet.getRange('A1:A2').values = [['An'], ['Bình']];
      const range = sheet.tables.add('A1:A2', false).getRange();
      range.load('values,address');
      await context.sync();
      return plain([range.address, range.values]);
    });
    expect(values).toEqual(['Sheet1!A1:A3', [['Column1'], ['An'], ['Bình']]]);
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['Bảng điểm', 'InvalidArgument'],
    ['1Diem', 'InvalidArgument'],
    ['bangdiem', 'InvalidArgument'],
    ['Diem_2026', null],
  ])('the name %s gives %s', async (name, code) => {
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

  test('a table over another table or a merged cell is refused', async () => {
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

  test('a table grows over what is written directly below it, and can be resized', async () => {
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
});

describe('defined names', () => {
  test('a name keeps its cells, can be hidden and given another formula', async () => {
    const excel = start({}, 'Kết quả');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kết quả');
      const name = context.workbook.names.add(
        'td_KhongDat',
        sheet.getRange('A2:A9'),
        'của phần mềm',
      );
      name.visible = false;
      name.load();
      await context.sync();
      expect(plain(name.toJSON())).toMatchObject({
        name: 'td_KhongDat',
        type: 'Range',
        value: "'Kết quả'!A2:A9",
        formula: "='Kết quả'!$A$2:$A$9",
        visible: false,
        scope: 'Workbook',
        comment: 'của phần mềm',
      });
      name.formula = "='Kết quả'!$A$2:$A$20";
      const range = name.getRangeOrNullObject();
      range.load('rowCount');
      await context.sync();
      expect(range.rowCount).toBe(19);
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject('td_KhongDat');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('a name of a sheet and one of the workbook live beside each other', async () => {
    const excel = start();
    const count = await onSheet(excel, async (sheet, context) => {
      context.workbook.names.add('Moc', '=80');
      sheet.names.add('Moc', '=90');
      sheet.names.load('items/value');
      await context.sync();
      return sheet.names.items.map((name) => name.value as unknown);
    });
    expect(count).toEqual([90]);
    expect(excel.data.names.map((name) => name.scope)).toEqual([null, '1']);
  });

  test.each([
    ['A1', 'InvalidArgument'],
    ['có khoảng trắng', 'InvalidArgument'],
    ['moc', 'ItemAlreadyExists'],
  ])('the name %s is refused with %s', async (name, code) => {
    const failure = await failureOf(start(), async (context) => {
      context.workbook.names.add('Moc', '=80');
      context.workbook.names.add(name, '=90');
      await context.sync();
    });
    expect(failure.code).toBe(code);
  });
});

test('settings are kept in the workbook as JSON', async () => {
  const excel = start();
  await excel.Excel.run(async (context) => {
    context.workbook.settings.add('thi-dua', { sheets: ['1'], note: 'á' });
    const setting = context.workbook.settings.getItemOrNullObject('thi-dua');
    setting.load('value');
    await context.sync();
    expect(plain(setting.value as unknown)).toEqual({ sheets: ['1'], note: 'á' });
  });
  expect(excel.data.settings.get('thi-dua')).toBe('{"sheets":["1"],"note":"á"}');
});
