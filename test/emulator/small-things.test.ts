import { describe, expect, test } from 'vitest';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import { startExcel } from '../../src/emulator/node';
import { failureOf, onSheet, plain, start } from './run';

test('a sheet is moved to another position', async () => {
  const excel = start({}, 'Một', 'Hai', 'Ba');
  const position = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Ba');
    sheet.position = 0;
    sheet.load('position');
    await context.sync();
    return sheet.position;
  });
  expect([position, ...excel.data.sheets.map(({ name }) => name)]).toEqual([0, 'Ba', 'Một', 'Hai']);
});

describe('looks of cells', () => {
  test('are written, read back, and there after opening', async () => {
    const read = async (sheet: Excel.Worksheet) => {
      const { format } = sheet.getRange('B2');
      format.load('rowHeight,horizontalAlignment,indentLevel,shrinkToFit');
      format.font.load('underline');
      format.protection.load('locked');
      const bottom = format.borders.getItem('EdgeBottom');
      bottom.load('style');
      const right = format.borders.getItem('EdgeRight');
      right.load('style');
      await sheet.context.sync();
      return plain([
        [format.rowHeight, format.horizontalAlignment, format.indentLevel, format.shrinkToFit],
        [format.font.underline, format.protection.locked, bottom.style, right.style],
      ]);
    };
    const workbook = newWorkbook('Sheet1');
    const before = await onSheet(startExcel(workbook), async (sheet) => {
      const { format } = sheet.getRange('B2');
      format.rowHeight = 31.5;
      format.horizontalAlignment = 'Right';
      format.indentLevel = 2;
      format.shrinkToFit = true;
      format.font.underline = 'Single';
      format.protection.locked = false;
      format.borders.getItem('EdgeBottom').style = 'Continuous';
      format.borders.getItem('EdgeRight').style = 'Continuous';
      format.borders.getItem('EdgeRight').style = 'None';
      return read(sheet);
    });
    expect(before).toEqual([
      [31.5, 'Right', 2, true],
      ['Single', false, 'Continuous', 'None'],
    ]);
    const opened = openWorkbook(saveWorkbook(workbook));
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(await onSheet(startExcel(opened.workbook), read)).toEqual(before);
  });

  test.each(['General', 'Left', 'Center', 'Right', 'Justify'] as const)(
    'are aligned: %s',
    async (alignment) => {
      const found = await onSheet(start(), async (sheet, context) => {
        const { format } = sheet.getRange('A1:B2');
        format.horizontalAlignment = alignment;
        format.load('horizontalAlignment');
        await context.sync();
        return format.horizontalAlignment;
      });
      expect(found).toBe(alignment);
    },
  );
});

test('cells are merged row by row, or as one', async () => {
  const excel = start();
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:B2').merge(true);
    sheet.getRange('D1:E2').merge();
    await context.sync();
  });
  expect(excel.data.sheets[0]?.merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 1, columns: 2 },
    { row: 0, column: 3, rows: 2, columns: 2 },
  ]);
});

test('protection takes options and a password, and opens to the right one only', async () => {
  const excel = start();
  const options = await onSheet(excel, async (sheet, context) => {
    sheet.protection.protect(
      { allowFormatColumns: true, allowSort: true, allowAutoFilter: true },
      'mật khẩu',
    );
    sheet.protection.load('protected,options');
    sheet.getRange('A:A').format.columnWidth = 70;
    await context.sync();
    return [sheet.protection.protected, plain(sheet.protection.options)];
  });
  expect(options).toMatchObject([
    true,
    { allowFormatColumns: true, allowSort: true, allowAutoFilter: true, allowFormatRows: false },
  ]);
  for (const wrong of ['sai', undefined]) {
    const failure = await failureOf(excel, async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect(wrong);
      await context.sync();
    });
    expect(failure.code).toBe('AccessDenied');
  }
  const isProtected = await onSheet(excel, async (sheet, context) => {
    sheet.protection.unprotect('mật khẩu');
    sheet.protection.load('protected');
    await context.sync();
    return sheet.protection.protected;
  });
  expect(isProtected).toBe(false);
});

test('a name follows its renamed sheet, and is deleted', async () => {
  await onSheet(start(), async (sheet, context) => {
    const name = context.workbook.names.add('DanhSach', sheet.getRange('A1:A3'));
    sheet.name = 'Cá nhân';
    name.load('formula');
    await context.sync();
    expect(name.formula).toBe("='Cá nhân'!$A$1:$A$3");
    name.delete();
    const gone = context.workbook.names.getItemOrNullObject('DanhSach');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('formulas of a whole sheet are not read, those of what is used are', async () => {
  const formulas = await onSheet(start(), async (sheet, context) => {
    sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
    const whole = sheet.getRange();
    whole.load('formulas');
    const used = sheet.getUsedRange();
    used.load('formulas');
    await context.sync();
    return plain([whole.formulas, used.formulas]);
  });
  expect(formulas).toEqual([null, [[1, '=A1+1']]]);
});

test('a sheet is deleted', async () => {
  const excel = start({}, 'Một', 'Hai');
  const gone = await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Hai').delete();
    const sheet = context.workbook.worksheets.getItemOrNullObject('Hai');
    await context.sync();
    return sheet.isNullObject;
  });
  expect(gone).toBe(true);
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
