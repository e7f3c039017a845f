/**
 * Another program's files read by us, and our files read by another program.
 */
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { newSheetData, newWorkbook, saveWorkbook } from '../../src/xlsx';
import { edited, open, sheetOf } from './package-fixture';

/** SheetJS as the independent writer. */
function theirs(): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Họ tên', 'Điểm', 'Đạt'],
    ['Nguyễn Văn An', 92.5, true],
    ['=không phải công thức', -0.25, false],
    [' 007', null, null],
  ]);
  sheet['B4'] = { t: 'n', f: 'SUM(B2:B3)', v: 92.25 };
  sheet['C4'] = { t: 'e', v: 0x2a, w: '#N/A' };
  sheet['!merges'] = [{ s: { r: 5, c: 0 }, e: { r: 6, c: 1 } }];
  sheet['!cols'] = [{ wch: 20 }, { hidden: true }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Cá nhân');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[1]]), 'Tờ 2');
  const written: unknown = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true });
  return new Uint8Array(written as Buffer);
}

test('we read what another program wrote', () => {
  const sheet = sheetOf(open(theirs()));
  const value = (row: number, column: number) => sheet.cells.get(row)?.get(column)?.value;
  expect(sheet.name).toBe('Cá nhân');
  expect([value(0, 0), value(1, 1), value(1, 2), value(2, 0)]).toEqual([
    'Họ tên',
    92.5,
    true,
    '=không phải công thức',
  ]);
  expect(sheet.cells.get(3)?.get(1)).toMatchObject({ value: 92.25, formula: 'SUM(B2:B3)' });
  expect(value(3, 2)).toEqual({ error: '#N/A' });
  expect(sheet.merges).toEqual([{ row: 5, column: 0, rows: 2, columns: 2 }]);
  expect(sheet.hiddenColumns.has(1)).toBe(true);
});

test('another program reads what we changed in its file', () => {
  const bytes = edited(theirs(), (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.cells.get(1)?.set(1, { value: 95, style: 0 });
    sheet.cells.get(1)?.set(3, { value: '+1 điểm cộng', style: 0 });
    sheet.touched.add('cells');
    const results = newSheetData('9', 'Kết quả');
    results.cells.set(0, new Map([[0, { value: 'hạng', style: 0 }]]));
    workbook.data.sheets.push(results);
  });
  const book = XLSX.read(bytes, { sheetStubs: false });
  expect(book.SheetNames).toEqual(['Cá nhân', 'Tờ 2', 'Kết quả']);
  const first = book.Sheets['Cá nhân'];
  expect(first?.['B2']).toMatchObject({ t: 'n', v: 95 });
  expect(first?.['D2']).toMatchObject({ t: 's', v: '+1 điểm cộng' });
  expect(first?.['B4']).toMatchObject({ f: 'SUM(B2:B3)', v: 92.25 });
  expect(first?.['!ref']).toBe('A1:D4');
  expect(book.Sheets['Kết quả']?.['A1']).toMatchObject({ v: 'hạng' });
});

test('another program reads a workbook that is all ours', () => {
  const workbook = newWorkbook('Danh sách');
  const sheet = sheetOf(workbook);
  const style = workbook.data.styles.derive(0, { numberFormat: 'dd/mm/yyyy', fill: '#FFEE00' });
  const values = ['=1+1', '-x', '@y', '\tz', '\nw', '007', ' hai bên ', '_x000D_', '<&>'];
  values.forEach((value, row) => sheet.cells.set(row, new Map([[0, { value, style: 0 }]])));
  sheet.cells.get(0)?.set(1, { value: 46112, style });
  sheet.cells.get(0)?.set(2, { value: 'x', formula: 'IF(TRUE,"x")', style: 0 });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.columnWidths.set(0, 30);
  sheet.touched.add('cells').add('view').add('columns');
  workbook.data.names.push({
    name: 'DanhSach',
    formula: "'Danh sách'!$A$1:$A$9",
    scope: null,
    hidden: false,
    comment: '',
  });
  const book = XLSX.read(saveWorkbook(workbook), { cellNF: true, cellStyles: true });
  const read = book.Sheets['Danh sách'];
  values.forEach((value, row) => {
    expect((read?.[`A${String(row + 1)}`] as { v: unknown } | undefined)?.v).toBe(value);
  });
  expect(read?.['B1']).toMatchObject({ v: 46112, z: 'dd/mm/yyyy' });
  expect(read?.['C1']).toMatchObject({ v: 'x', f: 'IF(TRUE,"x")' });
  expect(book.Workbook?.Names?.[0]).toMatchObject({ Name: 'DanhSach' });
});
