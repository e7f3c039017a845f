import { expect, test } from 'vitest';
import { onSheet, plain, start } from './run';

test('formulas, names and rules follow a renamed sheet', async () => {
  const excel = start({}, 'Điểm', 'Kết quả');
  await excel.Excel.run(async (context) => {
    const scores = context.workbook.worksheets.getItem('Điểm');
    const results = context.workbook.worksheets.getItem('Kết quả');
    results.getRange('A1:A2').formulas = [['=SUM(Điểm!A1:A9)'], ['="Điểm!A1"&Điểm!A1']];
    context.workbook.names.add('DanhSach', scores.getRange('A2:A9'));
    const rule = results.getRange('A1:A9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=A1>Điểm!$B$1';
    await context.sync();
    scores.name = 'Điểm 2026';
    await context.sync();
  });
  const [, results] = excel.data.sheets;
  expect(results?.cells.get(0)?.get(0)?.formula).toBe("SUM('Điểm 2026'!A1:A9)");
  expect(results?.cells.get(1)?.get(0)?.formula).toBe(`"Điểm!A1"&'Điểm 2026'!A1`);
  expect(excel.data.names[0]?.formula).toBe("'Điểm 2026'!$A$2:$A$9");
  expect(results?.conditionalFormats[0]?.rule).toMatchObject({ formula: "A1>'Điểm 2026'!$B$1" });
});

test('references to a deleted sheet are lost', async () => {
  const excel = start({}, 'Giữ', 'Bỏ');
  await excel.Excel.run(async (context) => {
    const [kept, gone] = ['Giữ', 'Bỏ'].map((name) => context.workbook.worksheets.getItem(name));
    if (!kept || !gone) return;
    kept.getRange('A1').formulas = [['=Bỏ!A1+1']];
    context.workbook.names.add('Moc', gone.getRange('B2'));
    await context.sync();
    gone.delete();
    const name = context.workbook.names.getItem('Moc');
    name.load('type,formula');
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.type, name.formula, range.isNullObject]).toEqual(['Error', '=#REF!$B$2', true]);
  });
  expect(excel.data.sheets[0]?.cells.get(0)?.get(0)?.formula).toBe('#REF!A1+1');
});

test('cells, tables, rules, names and formulas follow inserted and deleted rows', async () => {
  const excel = start();
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Tên', 'Điểm'],
      ['An', 9],
      ['Bình', 8],
    ];
    sheet.tables.add('A1:B3', true).name = 'BangDiem';
    sheet.getRange('D1').formulas = [['=SUM($B$2:B3)']];
    context.workbook.names.add('Dau', sheet.getRange('B2'));
    const rule = sheet.getRange('A2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2<9';
    const kept = sheet.getRange('A3');
    await context.sync();
    sheet.getRange('2:3').insert('Down');
    kept.load('address,values');
    await context.sync();
    expect([kept.address, kept.values[0]?.[0]]).toEqual(['Sheet1!A5', 'Bình']);
    sheet.getRange('2:2').delete('Up');
    await context.sync();
  });
  const [sheet] = excel.data.sheets;
  expect(sheet?.tables[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 2 });
  expect(sheet?.cells.get(0)?.get(3)?.formula).toBe('SUM($B$3:B4)');
  expect(excel.data.names[0]?.formula).toBe('Sheet1!$B$3');
  expect(sheet?.conditionalFormats[0]?.areas).toEqual([{ row: 2, column: 0, rows: 2, columns: 2 }]);
});

test('gridlines and the colour of the tab are set and read back', async () => {
  const excel = start();
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.tabColor = '#ff6600';
    await context.sync();
    sheet.load('showGridlines,tabColor');
    await context.sync();
    return [sheet.showGridlines, sheet.tabColor];
  });
  expect(read).toEqual([false, '#FF6600']);
  expect(excel.data.sheets[0]?.showGridlines).toBe(false);
});

test('panes freeze and print set-up is kept in inches', async () => {
  const excel = start();
  const read = await onSheet(excel, async (sheet, context) => {
    sheet.freezePanes.freezeRows(3);
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.leftMargin = 36;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows('$1:$3');
    sheet.pageLayout.setPrintArea('A1:F20');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
    sheet.pageLayout.headersFooters.state = 'FirstAndDefault';
    sheet.pageLayout.load('leftMargin,paperSize,zoom');
    await context.sync();
    return plain([frozen.address, sheet.pageLayout.leftMargin, sheet.pageLayout.zoom]);
  });
  expect(read).toEqual(['Sheet1!1:3', 36, { horizontalFitToPages: 1 }]);
  expect(excel.data.sheets[0]?.page).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: null,
    titleRows: { first: 0, last: 2 },
    printArea: { row: 0, column: 0, rows: 20, columns: 6 },
    footer: { center: 'Trang &P/&N' },
    differentFirstPage: true,
    margins: { left: 0.5 },
  });
});
