import { describe, expect, test } from 'vitest';
import { startExcel } from '../../src/emulator/node';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { OpenWorkbook } from '../../src/xlsx';
import { foreignChart } from '../xlsx/foreign-chart';
import { textOfPart } from '../xlsx/package-fixture';
import { failureOf, onSheet, plain, start } from './run';

function reopened(workbook: OpenWorkbook): OpenWorkbook {
  const opened = openWorkbook(saveWorkbook(workbook));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook;
}

/** Three units with points of two years, and a chart over them. */
async function addChart(sheet: Excel.Worksheet, type = 'ColumnClustered'): Promise<Excel.Chart> {
  const source = sheet.getRange('A1:C4');
  source.values = [
    ['Đơn vị', 'Năm 2025', 'Năm 2026'],
    ['Sở Nội vụ', 91.5, 93],
    ['Sở Tài chính', 88, 90.25],
    ['UBND xã <A & B>', 79, 85],
  ];
  const chart = sheet.charts.add(type as 'Pie', source, 'Columns');
  chart.name = 'DiemTheoNam';
  await sheet.context.sync();
  return chart;
}

async function describeChart(sheet: Excel.Worksheet, name = 'DiemTheoNam') {
  const chart = sheet.charts.getItem(name);
  chart.load('name,chartType,left,top,width,height');
  chart.title.load('text,visible');
  chart.legend.load('visible,position');
  chart.series.load('items/name');
  await sheet.context.sync();
  return plain({
    name: chart.name,
    type: chart.chartType,
    box: [chart.left, chart.top, chart.width, chart.height],
    title: [chart.title.text, chart.title.visible],
    legend: [chart.legend.visible, chart.legend.position],
    series: chart.series.items.map((series) => series.name),
  });
}

test('a chart is added, placed, titled, and is the same after saving and opening', async () => {
  const workbook = newWorkbook('Kết quả');
  const change = async (sheet: Excel.Worksheet) => {
    const chart = await addChart(sheet);
    chart.title.text = 'Điểm <thi đua> & xếp hạng';
    chart.legend.position = 'Right';
    chart.setPosition('E2', sheet.getRange('K18'));
    chart.axes.categoryAxis.reversePlotOrder = true;
    return describeChart(sheet);
  };
  const before = await onSheet(startExcel(workbook), change);
  expect(before).toEqual({
    name: 'DiemTheoNam',
    type: 'ColumnClustered',
    box: [192, 15, 336, 255],
    title: ['Điểm <thi đua> & xếp hạng', true],
    legend: [true, 'Right'],
    series: ['Năm 2025', 'Năm 2026'],
  });
  const after = await onSheet(startExcel(reopened(workbook)), (sheet) => describeChart(sheet));
  expect(after).toEqual(before);
});

test.each(['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Pie', 'Doughnut'])(
  'a chart of type %s is known again, takes new cells and is deleted after opening',
  async (type) => {
    const workbook = newWorkbook('Kết quả');
    await onSheet(startExcel(workbook), (sheet) => addChart(sheet, type));
    const second = reopened(workbook);
    await onSheet(startExcel(second), async (sheet, context) => {
      const chart = sheet.charts.getItemOrNullObject('diemtheonam');
      chart.load('chartType,id');
      await context.sync();
      expect([chart.isNullObject, chart.chartType]).toEqual([false, type]);
      chart.setData(sheet.getRange('A1:B3'), 'Auto');
      expect((await describeChart(sheet)).series).toEqual(['Năm 2025']);
    });
    const third = reopened(second);
    expect(third.data.sheets[0]?.charts[0]?.own?.source?.area.columns).toBe(2);
    await onSheet(startExcel(third), async (sheet, context) => {
      sheet.charts.getItem('DiemTheoNam').delete();
      const count = sheet.charts.getCount();
      const gone = sheet.charts.getItemOrNullObject('DiemTheoNam');
      await context.sync();
      expect([count.value, gone.isNullObject]).toEqual([0, true]);
    });
    expect(reopened(third).kept.parts.names()).not.toContain('xl/drawings/drawing1.xml');
  },
);

test('charts are listed in order, found by place and by id, and named by number', async () => {
  await onSheet(start(), async (sheet, context) => {
    const source = sheet.getRange('A1:B3');
    source.values = [
      ['', 'Điểm'],
      ['An', 1],
      ['Bình', 2],
    ];
    const pie = sheet.charts.add('Pie', source);
    sheet.charts.add('BarClustered', source);
    sheet.charts.load('items/name,items/id,count');
    const second = sheet.charts.getItemAt(1);
    second.load('name');
    second.title.load('text');
    second.legend.load('visible');
    pie.legend.load('visible,position');
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2']);
    expect([sheet.charts.count, second.name, second.title.text]).toEqual([2, 'Chart 2', 'Điểm']);
    expect([second.legend.visible, pie.legend.visible, pie.legend.position]).toEqual([
      false,
      true,
      'Bottom',
    ]);
    sheet.charts.items[0]?.delete();
    second.width = 100;
    second.left = 10;
    second.load('left,top,width,height');
    await context.sync();
    expect([second.left, second.top, second.width, second.height]).toEqual([10, 75, 100, 216]);
    second.title.visible = false;
    second.title.load('visible');
    await context.sync();
    expect(second.title.visible).toBe(false);
  });
});

describe('which cells are labels', () => {
  const kindsOf = async (values: (string | number)[][], seriesBy?: 'Columns' | 'Rows') => {
    const excel = start();
    await onSheet(excel, async (sheet, context) => {
      const source = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
      source.values = values;
      sheet.charts.add('ColumnClustered', source, seriesBy);
      await context.sync();
    });
    const source = excel.data.sheets[0]?.charts[0]?.own?.source;
    return [source?.seriesBy, source?.hasHeaderRow, source?.hasHeaderColumn];
  };

  test.each([
    ['names and points', [['Tên', 'Điểm'], ['An', 9], ['Bình', 8]], ['columns', true, true]], // prettier-ignore
    ['an empty corner over numbers', [['', 2025], [1, 9], [2, 8]], ['columns', true, true]], // prettier-ignore
    ['years under a heading are a series', [['Năm', 'Điểm'], [2025, 9], [2026, 8]], ['columns', true, false]], // prettier-ignore
    ['a single column', [['Điểm'], [9], [8]], ['columns', true, false]],
    ['numbers alone', [[1, 9], [2, 8]], ['columns', false, false]], // prettier-ignore
    ['a wide block', [['', 'An', 'Bình'], ['Điểm', 9, 8]], ['rows', true, true]], // prettier-ignore
  ])('%s', async (_, values, expected) => {
    expect(await kindsOf(values)).toEqual(expected);
  });

  test('the add-in may say which way the series run', async () => {
    const [seriesBy] = await kindsOf([['', 'An', 'Bình', 'Chi'], ['Điểm', 9, 8, 7]], 'Columns'); // prettier-ignore
    expect(seriesBy).toBe('columns');
  });
});

test('a chart follows its cells: renamed sheets, inserted rows, and a sheet that goes', async () => {
  const workbook = newWorkbook('Điểm');
  const excel = startExcel(workbook);
  await onSheet(excel, async (sheet, context) => {
    const other = context.workbook.worksheets.add('Biểu đồ');
    await addChart(sheet);
    const chart = other.charts.add('Pie', sheet.getRange('A1:B4'));
    chart.name = 'Tron';
    chart.setPosition('A5', 'D9');
    sheet.name = "Điểm '26";
    sheet.getRange('1:2').insert('Down');
    other.getRange('3:3').insert('Down');
    await context.sync();
  });
  const bytes = saveWorkbook(workbook);
  expect(textOfPart(bytes, 'xl/charts/chart2.xml')).toContain("<c:f>'Điểm ''26'!$B$4:$B$6</c:f>");
  expect(textOfPart(bytes, 'xl/drawings/drawing2.xml')).toContain('<xdr:row>5</xdr:row>');
  const again = reopened(workbook);
  await startExcel(again).Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  expect(textOfPart(saveWorkbook(again), 'xl/charts/chart2.xml')).not.toContain('<c:ser>');
  const [left] = reopened(again).data.sheets[0]?.charts ?? [];
  expect(left).toMatchObject({ name: 'Tron', own: { type: 'Pie', source: null } });
});

test('what cannot be drawn or changed is refused by name', async () => {
  const attempts: [string, (sheet: Excel.Worksheet) => unknown][] = [
    ['NotImplemented', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    ['InvalidArgument', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2'), 'x' as 'Auto')],
    ['ItemNotFound', (sheet) => sheet.charts.getItem('Không có').load('name')],
    ['InvalidArgument', (sheet) => (sheet.charts.getItemAt(0).name = '')],
    ['InvalidArgument', (sheet) => (sheet.charts.getItemAt(0).width = -1)],
    ['NotImplemented', (sheet) => (sheet.charts.getItemAt(0).series.getItemAt(0).name = 'x')],
    ['NotImplemented', (sheet) => (sheet.charts.getItemAt(0).legend.position = 'Custom')],
  ];
  const excel = start();
  await onSheet(excel, (sheet) => addChart(sheet));
  for (const [code, attempt] of attempts) {
    const failure = await failureOf(excel, async (context) => {
      attempt(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    expect(failure.code).toBe(code);
  }
});

test('a protected sheet locks its charts unless objects may be edited', async () => {
  const excel = start();
  await onSheet(excel, async (sheet, context) => {
    await addChart(sheet);
    sheet.protection.protect({ allowEditObjects: true });
    sheet.charts.getItemAt(0).title.text = 'Được';
    sheet.protection.unprotect();
    sheet.protection.protect();
    await context.sync();
  });
  const failure = await failureOf(excel, async (context) => {
    context.workbook.worksheets.getFirst().charts.getItemAt(0).delete();
    await context.sync();
  });
  expect(failure).toMatchObject({ code: 'AccessDenied', location: 'Chart.delete' });
});

test('a chart by another program is listed by name, can be deleted, and nothing else', async () => {
  const opened = openWorkbook(foreignChart());
  if (!opened.ok) throw new Error(opened.problem.code);
  const excel = startExcel(opened.workbook);
  const names = await onSheet(excel, async (sheet, context) => {
    sheet.charts.load('items/name');
    await context.sync();
    return sheet.charts.items.map(({ name }) => name);
  });
  expect(names).toEqual(['Biểu đồ cũ']);
  const failure = await failureOf(excel, async (context) => {
    context.workbook.worksheets.getFirst().charts.getItemAt(0).title.text = 'Khác';
    await context.sync();
  });
  expect(failure).toMatchObject({ code: 'NotImplemented', location: 'ChartTitle.text' });
  await onSheet(excel, async (sheet, context) => {
    sheet.charts.getItem('Biểu đồ cũ').delete();
    await context.sync();
  });
  expect(reopened(opened.workbook).data.sheets[0]?.charts).toEqual([]);
});
