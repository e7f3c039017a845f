import { describe, expect, test } from 'vitest';
import { failureOf, onSheet, plain, start } from './run';

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
