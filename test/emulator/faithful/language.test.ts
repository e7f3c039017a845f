/** What depends on the language of the system, and what does not. */
import { describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../../src/emulator/node';
import { failureOf, onSheet, plain, start } from '../run';

/** Reads one property of cells of the first sheet. */
async function read(
  excel: EmulatedExcel,
  address: string,
  property: 'values' | 'formulas' | 'formulasLocal' | 'text',
): Promise<unknown> {
  return onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(address).load(property);
    await context.sync();
    return plain(range[property] as unknown);
  });
}

// Source: https://learn.microsoft.com/javascript/api/excel/excel.range, `text` and `formulasLocal`. That the list
// separator is a semicolon where the decimal sign is a comma is the setting of Windows for Vietnamese.
describe('the language of the system', () => {
  const shown = async (locale: string) => {
    const excel = start({ locale });
    await onSheet(excel, async (sheet, context) => {
      const row = sheet.getRange('A1:F1');
      row.numberFormat = [['0.00', '#,##0', 'dd/mm/yyyy', '0%', 'General', '#,##0.00;(#,##0.00)']];
      row.values = [[92.5, 1234567, 46112, 0.25, 1.5, -1234.5]];
      await context.sync();
    });
    return read(excel, 'A1:F1', 'text');
  };

  test('text per locale: separators of Vietnam and of the United States', async () => {
    expect(await shown('vi-VN')).toEqual([
      ['92,50', '1.234.567', '31/03/2026', '25%', '1,5', '(1.234,50)'],
    ]);
    expect(await shown('en-US')).toEqual([
      ['92.50', '1,234,567', '31/03/2026', '25%', '1.5', '(1,234.50)'],
    ]);
  });

  test('text is never "####", however narrow the column', async () => {
    const excel = start();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').format.columnWidth = 3;
      sheet.getRange('A1').values = [[1234567]];
      await context.sync();
    });
    expect(await read(excel, 'A1', 'text')).toEqual([['1234567']]);
  });

  test('formulas and values are en-US everywhere', async () => {
    const excel = start({ locale: 'vi-VN' });
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['=ROUND(2.25,1)', '1.5']];
      await context.sync();
    });
    expect(await read(excel, 'A1:B1', 'values')).toEqual([[2.3, 1.5]]);
    expect(await read(excel, 'A1', 'formulas')).toEqual([['=ROUND(2.25,1)']]);
  });

  const english = '=IF(A2>1.5,"a,b;1.5",SUM(\'Điểm, 1\'!B2,Sheet1!C3))';
  test.each([
    ['vi-VN', '=IF(A2>1,5;"a,b;1.5";SUM(\'Điểm, 1\'!B2;Sheet1!C3))'],
    ['en-US', english],
  ])('formulasLocal: the list separator of %s, read and written', async (locale, local) => {
    const excel = start({ locale }, 'Sheet1', 'Điểm, 1');
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').formulas = [[english]];
      sheet.getRange('B1').formulasLocal = [[local]];
      await context.sync();
    });
    expect(await read(excel, 'A1:B1', 'formulasLocal')).toEqual([[local, local]]);
    expect(await read(excel, 'B1', 'formulas')).toEqual([[english]]);
  });

  test('formulasLocal: the separator of another language is refused', async () => {
    const failure = await failureOf(start({ locale: 'vi-VN' }), async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulasLocal = [
        ['=SUM(A2,B2)'],
      ];
      await context.sync();
    });
    expect(failure.code).toBe('InvalidArgument');
  });
});
