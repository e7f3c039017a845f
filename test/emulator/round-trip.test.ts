import { expect, test } from 'vitest';
import { startExcel } from '../../src/emulator/node';
import { newSheetData, newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import { plain } from './run';

/** Reads back what the other half of the test wrote. */
async function read(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem('Kết quả');
  const cells = sheet.getRange('A1:B3');
  cells.load('values,formulas,numberFormat,format/fill/color');
  const table = sheet.tables.getItem('BangDiem');
  table.load('name,style');
  table.columns.load('items/name');
  const rules = sheet.getRange().conditionalFormats;
  rules.load('items/customOrNullObject/rule/formula');
  const list = sheet.getRange('D2:D3').dataValidation;
  list.load('rule,errorAlert');
  const name = context.workbook.names.getItem('td_DanhSach');
  name.load('formula,visible');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('address');
  sheet.pageLayout.load('orientation,paperSize,zoom');
  await context.sync();
  return plain([
    [cells.values, cells.formulas, cells.numberFormat, cells.format.fill.color],
    [table.name, table.style, table.columns.items.map((column) => column.name)],
    rules.items.map((rule) => rule.customOrNullObject.rule.formula),
    [list.rule, list.errorAlert],
    [name.formula, name.visible, frozen.address],
    [sheet.pageLayout.orientation, sheet.pageLayout.paperSize, sheet.pageLayout.zoom],
  ]);
}

test('what an add-in wrote is there after saving and opening the file', async () => {
  const workbook = newWorkbook('Nguồn');
  workbook.data.sheets.push(newSheetData('2', 'Tạm'));
  const before = await startExcel(workbook).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Kết quả');
    const cells = sheet.getRange('A1:B3');
    cells.numberFormat = [
      ['@', 'General'],
      ['@', '0.00'],
      ['@', '0.00'],
    ];
    cells.values = [
      ['Mã', 'Điểm'],
      ['001', 92.5],
      ['=A1', '=B2*2'],
    ];
    cells.format.fill.color = '#FFEB9C';
    sheet.tables.add('A1:B3', true).name = 'BangDiem';
    const rule = sheet.getRange('A2:B3').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2<50';
    rule.custom.format.fill.color = '#FFC7CE';
    const list = sheet.getRange('D2:D3').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
    list.errorAlert = { showAlert: true, style: 'Stop', title: 'Sai', message: 'Chọn lại.' };
    context.workbook.names.add('td_DanhSach', sheet.getRange('A2:A3')).visible = false;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    context.workbook.worksheets.getItem('Tạm').delete();
    return read(context);
  });
  const opened = openWorkbook(saveWorkbook(workbook));
  if (!('workbook' in opened)) throw new Error(JSON.stringify(opened));
  expect(opened.workbook.data.sheets.map((sheet) => sheet.name)).toEqual(['Nguồn', 'Kết quả']);
  expect(await startExcel(opened.workbook).Excel.run(read)).toEqual(before);
});
