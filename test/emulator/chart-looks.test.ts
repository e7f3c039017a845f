import { expect, test } from 'vitest';
import { startExcel } from '../../src/emulator/node';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { OpenWorkbook } from '../../src/xlsx';
import { textOfPart } from '../xlsx/package-fixture';
import { failureOf, onSheet, plain, start } from './run';

const chart1 = 'xl/charts/chart1.xml';

function reopened(workbook: OpenWorkbook): OpenWorkbook {
  const opened = openWorkbook(saveWorkbook(workbook));
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook;
}

function addChart(sheet: Excel.Worksheet, type: 'BarStacked' | 'Pie' = 'BarStacked'): Excel.Chart {
  const source = sheet.getRange('A1:C3');
  source.values = [
    ['Hình thức', 'Đề nghị', 'Còn trống'],
    ['Bằng khen', 5, 1],
    ['Giấy khen', 0, 4],
  ];
  const chart = sheet.charts.add(type, source, 'Columns');
  chart.title.text = 'Chỉ tiêu';
  return chart;
}

function setLooks(chart: Excel.Chart): void {
  chart.format.font.name = 'Times New Roman';
  chart.format.font.size = 9;
  chart.title.format.font.bold = true;
  chart.title.format.font.size = 10.5;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.visible = false;
  const second = chart.series.getItemAt(1);
  second.gapWidth = 60;
  second.format.fill.setSolidColor('#f2f2f2');
  second.format.line.color = '7F7F7F';
  second.hasDataLabels = true;
  second.dataLabels.numberFormat = '0;;';
}

async function looksOf(sheet: Excel.Worksheet) {
  const chart = sheet.charts.getItemAt(0);
  chart.format.font.load('name,size,bold');
  chart.title.format.font.load('name,size,bold');
  chart.axes.valueAxis.load('visible,minimum');
  chart.axes.valueAxis.majorGridlines.load('visible');
  const series = [0, 1].map((index) => chart.series.getItemAt(index));
  for (const one of series) {
    one.load('hasDataLabels,gapWidth');
    one.dataLabels.load('numberFormat');
    one.format.line.load('color');
  }
  await sheet.context.sync();
  const { font } = chart.format;
  const title = chart.title.format.font;
  return plain({
    font: [font.name, font.size, font.bold],
    title: [title.name, title.size, title.bold],
    axis: [
      chart.axes.valueAxis.visible,
      chart.axes.valueAxis.minimum as unknown,
      chart.axes.valueAxis.majorGridlines.visible,
    ],
    labels: series.map((one) => [one.hasDataLabels, one.dataLabels.numberFormat, one.gapWidth]),
    line: series.map((one) => one.format.line.color),
  });
}

test('looks that were set are there after saving and opening; the others are as before', async () => {
  const workbook = newWorkbook('Kết quả');
  const plainChart = newWorkbook('Kết quả');
  await onSheet(startExcel(plainChart), async (sheet) => {
    addChart(sheet);
    await sheet.context.sync();
    expect(await looksOf(sheet)).toEqual({
      font: ['Calibri', 10, false],
      title: ['Calibri', 10, false],
      axis: [true, '', true],
      labels: [
        [false, 'General', 150],
        [false, 'General', 150],
      ],
      line: ['#', '#'],
    });
  });
  const set = {
    font: ['Times New Roman', 9, false],
    title: ['Calibri', 10.5, true],
    axis: [false, 0, false],
    labels: [
      [false, 'General', 60],
      [true, '0;;', 60],
    ],
    line: ['#', '#7F7F7F'],
  };
  await onSheet(startExcel(workbook), async (sheet) => {
    setLooks(addChart(sheet));
    await sheet.context.sync();
    expect(await looksOf(sheet)).toEqual(set);
  });
  const again = reopened(workbook);
  expect(await onSheet(startExcel(again), looksOf)).toEqual(set);
  const text = textOfPart(saveWorkbook(workbook), chart1);
  expect(text).toContain('<a:srgbClr val="F2F2F2"/>');
  expect(text).toContain('<c:numFmt formatCode="0;;" sourceLinked="0"/>');
  expect(textOfPart(saveWorkbook(plainChart), chart1)).not.toContain('dLbls');
});

test('what no chart can be given is refused', async () => {
  const attempts: [string, 'BarStacked' | 'Pie', (chart: Excel.Chart) => unknown][] = [
    ['InvalidArgument', 'BarStacked', (chart) => (chart.format.font.size = 0)],
    ['InvalidArgument', 'BarStacked', (chart) => (chart.title.format.font.name = '')],
    ['InvalidArgument', 'BarStacked', (chart) => (chart.series.getItemAt(0).gapWidth = 501)],
    ['InvalidArgument', 'BarStacked', (chart) => { chart.series.getItemAt(0).format.fill.setSolidColor('blue'); }], // prettier-ignore
    ['InvalidOperation', 'Pie', (chart) => (chart.axes.valueAxis.visible = false)],
    ['NotImplemented', 'Pie', (chart) => (chart.series.getItemAt(0).hasDataLabels = true)],
    ['NotImplemented', 'BarStacked', (chart) => (chart.axes.categoryAxis.visible = false)],
    ['NotImplemented', 'BarStacked', (chart) => (chart.axes.valueAxis.reversePlotOrder = true)],
  ];
  for (const [code, type, attempt] of attempts) {
    const failure = await failureOf(start(), async (context) => {
      attempt(addChart(context.workbook.worksheets.getFirst(), type));
      await context.sync();
    });
    expect(failure.code, attempt.toString()).toBe(code);
  }
});
