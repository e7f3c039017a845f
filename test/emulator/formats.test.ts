import { expect, test } from 'vitest';
import { failureOf, onSheet, plain, start } from './run';

test('looks are set on every cell and read back; differing looks are null', async () => {
  const excel = start();
  const read = await onSheet(excel, async (sheet, context) => {
    const block = sheet.getRange('A1:B2');
    block.format.fill.color = '#ffeb9c';
    block.format.font.bold = true;
    block.format.horizontalAlignment = 'Center';
    block.format.wrapText = true;
    sheet.getRange('A1').format.font.size = 14;
    block.format.load('horizontalAlignment,wrapText,fill/color,font/bold,font/size');
    await context.sync();
    const { format } = block;
    return plain([
      format.horizontalAlignment,
      format.wrapText,
      format.fill.color,
      format.font.bold,
      format.font.size,
    ]);
  });
  expect(read).toEqual(['Center', true, '#FFEB9C', true, null]);
  expect(excel.data.sheets[0]?.touched.has('cells')).toBe(true);
});

test('borders are drawn at the edge they are named after, and taken away again', async () => {
  const excel = start();
  await onSheet(excel, async (sheet, context) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('EdgeBottom').style = 'Double';
    borders.getItem('InsideVertical').style = 'Continuous';
    borders.getItem('InsideVertical').color = '#FF0000';
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('EdgeTop').style = 'None';
    await context.sync();
  });
  const { sheets, styles } = excel.data;
  const bordersOf = (row: number, column: number) =>
    styles.get(sheets[0]?.cells.get(row)?.get(column)?.style ?? 0).borders;
  expect(bordersOf(1, 0)).toEqual({
    bottom: { style: 'double', color: null },
    right: { style: 'thin', color: '#FF0000' },
  });
  expect(bordersOf(0, 1)).toEqual({ left: { style: 'thin', color: '#FF0000' } });
});

test('widths are points outside and characters inside; autofit makes room for the text', async () => {
  const excel = start();
  const [set, fitted, height] = await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A:A').format.columnWidth = 105;
    sheet.getRange('B1').values = [['Sở Công Thương tỉnh Sóc Trăng']];
    sheet.getRange('B:B').format.autofitColumns();
    const wrapped = sheet.getRange('A2');
    wrapped.values = [['một hai ba bốn năm sáu bảy tám chín mười']];
    wrapped.format.wrapText = true;
    wrapped.format.autofitRows();
    const columns = ['A1', 'B1'].map((address) => sheet.getRange(address).format);
    for (const format of columns) format.load('columnWidth');
    wrapped.format.load('rowHeight');
    await context.sync();
    return [...columns.map((format) => format.columnWidth), wrapped.format.rowHeight];
  });
  expect(set).toBe(105);
  expect(excel.data.sheets[0]?.columnWidths.get(0)).toBe(20);
  expect(fitted).toBeGreaterThan(29 * 5);
  expect(height).toBe(45);
});

test('a custom rule is listed on every range it touches, first the newest, and can be removed', async () => {
  const excel = start();
  await onSheet(excel, async (sheet, context) => {
    const first = sheet.getRange('A2:D9').conditionalFormats.add('Custom');
    first.custom.rule.formula = '=ISNUMBER(MATCH($A2,td_KhongDat,0))';
    first.custom.format.fill.color = '#FFC7CE';
    first.custom.format.font.strikethrough = true;
    const second = sheet.getRange('D5:F6').conditionalFormats.add('Custom');
    second.custom.rule.formula = '=$A2>1';
    await context.sync();
    const all = sheet.getRange().conditionalFormats;
    const some = sheet.getRange('A1:A3').conditionalFormats;
    all.load('items/type,items/priority,items/customOrNullObject/rule/formula');
    some.load('items/id');
    await context.sync();
    expect(
      plain(all.items.map((rule) => [rule.priority, rule.customOrNullObject.rule.formula])),
    ).toEqual([
      [0, '=$A2>1'],
      [1, '=ISNUMBER(MATCH($A2,td_KhongDat,0))'],
    ]);
    expect(some.items).toHaveLength(1);
    const range = some.items[0]?.getRangeOrNullObject();
    range?.load('address');
    await context.sync();
    expect(range?.address).toBe('Sheet1!A2:D9');
    some.items[0]?.delete();
    await context.sync();
  });
  expect(excel.data.sheets[0]?.conditionalFormats.map((rule) => rule.rule)).toEqual([
    { kind: 'custom', formula: '$A2>1', format: {} },
  ]);
});

test('a rule that is not understood is listed by its type and has no custom part', async () => {
  const excel = start();
  excel.data.sheets[0]?.conditionalFormats.push({
    id: 'x',
    areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    priority: 1,
    stopIfTrue: false,
    rule: { kind: 'kept', xml: '<cfRule type="dataBar" priority="1"/>' },
  });
  await onSheet(excel, async (sheet, context) => {
    const rules = sheet.getRange().conditionalFormats;
    rules.load('items/type');
    await context.sync();
    const [rule] = rules.items;
    const custom = rule?.customOrNullObject;
    custom?.load();
    await context.sync();
    expect([rule?.type, custom?.isNullObject]).toEqual(['DataBar', true]);
  });
});

test('drop-downs and rules for numbers are kept as the file has them and read as the client does', async () => {
  const excel = start();
  const rules = await onSheet(excel, async (sheet, context) => {
    const list = sheet.getRange('A2:A9').dataValidation;
    list.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
    list.errorAlert = {
      showAlert: true,
      style: 'Stop',
      title: 'Sai',
      message: 'Chọn trong danh sách.',
    };
    const cells = sheet.getRange('B2:B9').dataValidation;
    cells.rule = { list: { inCellDropDown: true, source: '=Sheet1!$H$1:$H$3' } };
    const mark = sheet.getRange('C2:C9').dataValidation;
    mark.rule = { decimal: { formula1: 0, formula2: '=$D$1', operator: 'Between' } };
    mark.ignoreBlanks = false;
    for (const validation of [list, cells, mark]) validation.load('rule,type');
    await context.sync();
    sheet.getRange('A5').dataValidation.clear();
    await context.sync();
    return plain([list.rule, cells.rule, mark.rule]);
  });
  expect(rules).toEqual([
    { list: { inCellDropDown: true, source: 'Có,Không' } },
    { list: { inCellDropDown: true, source: '=Sheet1!$H$1:$H$3' } },
    { decimal: { formula1: 0, formula2: '=$D$1', operator: 'Between' } },
  ]);
  const kept = excel.data.sheets[0]?.validations ?? [];
  expect(
    kept.find(({ rule }) => rule.kind === 'list' && rule.source === '"Có,Không"')?.areas,
  ).toEqual([
    { row: 1, column: 0, rows: 3, columns: 1 },
    { row: 5, column: 0, rows: 4, columns: 1 },
  ]);
  expect(kept.find(({ rule }) => rule.kind === 'decimal')).toMatchObject({
    ignoreBlanks: false,
    rule: { operator: 'between', formula1: '0', formula2: '$D$1' },
  });
});

test('a list longer than 255 characters is refused', async () => {
  const failure = await failureOf(start(), async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(130) } };
    await context.sync();
  });
  expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'DataValidation.rule' });
});
