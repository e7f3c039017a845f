/**
 * The charts of the summary in the workbook: made by the genuine client, left alone where nothing
 * changed, made anew with their sheet, and never mixed up with a chart of the user's.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { removeResults } from '../../src/app/remove-results';
import { sealCampaign } from '../../src/app/seal-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { addressOf, saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { score, small } from '../support/small-campaign';
import { contentOf } from '../support/workbook-state';
import { partsOf } from '../xlsx/package-fixture';

const words = catalogs.vi;
const SUMMARY = 'Tổng hợp';
const QUOTAS = 'ThiDua.Chart.quotas';
const STATUSES = 'ThiDua.Chart.statuses';

let plain: Uint8Array;
let scored: Uint8Array;

beforeAll(async () => {
  plain = await scenarioBytes(readCase('an-giang-2026-mini').input);
  const running = openInExcel(plain);
  await score(running);
  scored = saveWorkbook(running.workbook);
});

/** What somebody does in the summary with Excel's own means. */
function inSummary<T>({ excel }: RunningExcel, act: (sheet: Excel.Worksheet) => T): Promise<T> {
  return excel.Excel.run(async (context) => {
    const result = act(context.workbook.worksheets.getItem(SUMMARY));
    await context.sync();
    return result;
  });
}

function addOwnChart(running: RunningExcel): Promise<unknown> {
  return inSummary(running, (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B3')));
}

function chartsIn({ excel }: RunningExcel, sheet = SUMMARY): readonly string[] {
  return excel.data.sheets.find(({ name }) => name === sheet)?.charts.map(({ name }) => name) ?? [];
}

/** Somebody is not scored yet: numbers change, and with them the summary. */
function changeEntries({ excel }: RunningExcel): void {
  const sheet = excel.data.sheets.find(({ name }) => name === 'Cá nhân');
  const found = [...(sheet?.cells.get(3) ?? [])].find(([, { value }]) => value === '1.1');
  excel.user.clear('Cá nhân', addressOf(4, found?.[0] ?? -1));
}

/** The number of an award in the settings, by its code. */
function setQuota({ excel }: RunningExcel, code: string, quota: string | number): void {
  const sheet = excel.data.sheets.find(({ name }) => name === 'Thiết lập');
  const cells = [...(sheet?.cells ?? [])];
  const header = cells.find(([, row]) =>
    [...row.values()].some((c) => c.value === 'Mã khen thưởng'),
  );
  const column = [...(header?.[1] ?? [])].find(([, { value }]) => value === 'Số lượng')?.[0] ?? -1;
  const row = cells.find(([at, line]) => at > (header?.[0] ?? 0) && line.get(0)?.value === code);
  if (!row || column < 0) throw new Error(`no award ${code}`);
  excel.user.type('Thiết lập', addressOf(row[0], column), [[quota]]);
}

function sourceOf({ excel }: RunningExcel, chart: string): readonly (readonly unknown[])[] {
  const sheet = excel.data.sheets.find(({ name }) => name === SUMMARY);
  const area = sheet?.charts.find(({ name }) => name === chart)?.own?.source?.area;
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => sheet?.cells.get(area.row + row)?.get(area.column + column)?.value,
    ),
  );
}

test('they are made under names of ours, titled, coloured, with their numbers at the bars', async () => {
  const running = openInExcel(scored);
  expect(chartsIn(running)).toEqual([QUOTAS, STATUSES]);
  const chart = await inSummary(running, (sheet) => {
    const quotas = sheet.charts.getItem(QUOTAS);
    quotas.load('chartType,left,width');
    quotas.title.load('text');
    quotas.format.font.load('name,size');
    quotas.legend.load('visible,position');
    quotas.axes.valueAxis.load('visible,minimum');
    quotas.axes.categoryAxis.load('reversePlotOrder');
    quotas.series.load('items/name,items/hasDataLabels');
    return quotas;
  });
  expect([chart.chartType, chart.title.text]).toEqual([
    'BarStacked',
    'Sử dụng chỉ tiêu khen thưởng',
  ]);
  expect(chart.left).toBe(0);
  // Four columns of 150, 92, 47 and 47 points; the file rounds them to its own units.
  expect(Math.abs(chart.width - 336)).toBeLessThan(3);
  expect([chart.format.font.name, chart.format.font.size]).toEqual(['Times New Roman', 9]);
  expect([chart.legend.visible, chart.legend.position]).toEqual([true, 'Bottom']);
  // A bar is as long as its number: its axis begins at nought.
  expect(chart.axes.valueAxis.minimum).toBe(0);
  expect([chart.axes.valueAxis.visible, chart.axes.categoryAxis.reversePlotOrder]).toEqual([
    false,
    true,
  ]);
  expect(chart.series.items.map(({ name, hasDataLabels }) => [name, hasDataLabels])).toEqual([
    ['Đề nghị', true],
    ['Chờ chọn', true],
    ['Còn trống', true],
  ]);
});

describe('where nothing changed', () => {
  test('no chart is asked for, and the file stays as it is', async () => {
    const running = openInExcel(scored);
    await score(running);
    const methods = running.excel.requests.entries.flatMap((entry) => entry.methods);
    expect(methods.filter((method) => method.startsWith('Chart'))).toEqual([]);
    expect(Buffer.from(saveWorkbook(running.workbook)).equals(Buffer.from(scored))).toBe(true);
  });

  test('a chart that the user deleted stays away', async () => {
    const running = openInExcel(scored);
    await inSummary(running, (sheet) => {
      sheet.charts.getItem(QUOTAS).delete();
    });
    await score(running);
    expect(chartsIn(running)).toEqual([STATUSES]);
  });
});

describe('where the summary is written again', () => {
  test('a chart of ours that was deleted, moved or made into another comes back', async () => {
    const running = openInExcel(scored);
    await inSummary(running, (sheet) => {
      sheet.charts.getItem(QUOTAS).delete();
      const statuses = sheet.charts.getItem(STATUSES);
      statuses.setData(sheet.getRange('A1:B2'));
      statuses.setPosition('A1', 'B5');
      statuses.title.text = 'Khác';
    });
    changeEntries(running);
    await score(running);
    const fresh = openInExcel(plain);
    changeEntries(fresh);
    await score(fresh);
    expect(contentOf(running.excel.data)).toEqual(contentOf(fresh.excel.data));
  });

  test('a chart that the user added stays as it is, before those of ours', async () => {
    const running = openInExcel(scored);
    await addOwnChart(running);
    const [own] =
      running.excel.data.sheets.find(({ name }) => name === SUMMARY)?.charts.slice(-1) ?? [];
    const before = JSON.stringify(own?.own);
    changeEntries(running);
    await score(running);
    expect(chartsIn(running)).toEqual([own?.name, QUOTAS, STATUSES]);
    const after = running.excel.data.sheets.find(({ name }) => name === SUMMARY)?.charts[0];
    expect(JSON.stringify(after?.own)).toBe(before);
  });

  test('a quota more is a bar more, and a campaign without quotas has no chart of them', async () => {
    const running = openInExcel(scored);
    const names = () => sourceOf(running, QUOTAS).map(([name]) => name);
    expect(names()).toEqual([
      'Hình thức khen thưởng',
      'Bằng khen – tập thể',
      'Giấy khen – tập thể',
      'Bằng khen – cá nhân',
    ]);
    setQuota(running, 'GK-CN', 1);
    await score(running);
    expect(names()).toEqual([
      'Hình thức khen thưởng',
      'Bằng khen – tập thể',
      'Giấy khen – tập thể',
      'Bằng khen – cá nhân',
      'Giấy khen – cá nhân',
    ]);
    for (const code of ['BK-CN', 'BK-TT', 'GK-CN', 'GK-TT'])
      setQuota(running, code, 'Không giới hạn');
    await score(running);
    expect(chartsIn(running)).toEqual([STATUSES]);
  });
});

test('taking results out takes them along, and nothing of them is left in the file', async () => {
  const running = openInExcel(scored);
  const chartParts = (bytes: Uint8Array) =>
    Object.keys(partsOf(bytes)).filter((name) => /charts|drawings/.test(name));
  expect(chartParts(scored)).not.toEqual([]);
  const { status } = await removeResults(running.port, { sealed: false });
  expect(status).toBe('removed');
  expect(chartParts(saveWorkbook(running.workbook))).toEqual([]);
});

test('a sealed round keeps its charts when it is set aside, over its own cells', async () => {
  const running = openInExcel(scored);
  const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };
  expect((await sealCampaign(running.port, { words, approval })).status).toBe('sealed');
  changeEntries(running);
  expect((await score(running, { keepSealed: true })).status).toBe('scored');
  const drawn = running.excel.data.sheets.filter(({ charts }) => charts.length > 0);
  expect(drawn).toHaveLength(2);
  for (const sheet of drawn) {
    expect(chartsIn(running, sheet.name)).toEqual([QUOTAS, STATUSES]);
    expect(sheet.charts.map(({ own }) => own?.source?.sheet)).toEqual([sheet.name, sheet.name]);
  }
});

describe('a run that breaks off while it makes charts', () => {
  let before: Uint8Array;
  let adding: { number: number; actions: number };
  let good: unknown;

  beforeAll(async () => {
    const first = openInExcel(await scenarioBytes(small));
    await score(first);
    await addOwnChart(first);
    changeEntries(first);
    before = saveWorkbook(first.workbook);
    const running = openInExcel(before);
    running.excel.setFaults([]);
    await score(running);
    const request = running.excel.requests.entries.find(({ methods }) =>
      methods.includes('ChartCollection.add'),
    );
    if (!request) throw new Error('no charts are made');
    adding = { number: request.number, actions: request.actions };
    good = contentOf(running.excel.data);
  });

  test('is finished by the next, wherever it broke off, without a chart too many', async () => {
    let nameless = 0;
    // The first chart is added and named within the first actions; later ones are made alike.
    for (let action = 0; action < adding.actions; action += action < 18 ? 1 : 5) {
      const running = openInExcel(before);
      running.excel.setFaults([
        { mode: 'errorAfterPrefix', code: 'AccessDenied', request: adding.number, action },
      ]);
      expect((await score(running)).status).not.toBe('scored');
      nameless += chartsIn(running).filter((name) => name.startsWith('Chart ')).length - 1;
      running.excel.setFaults([]);
      expect((await score(running)).status).toBe('scored');
      expect(contentOf(running.excel.data), String(action)).toEqual(good);
    }
    // Otherwise nothing of what this test is for has happened.
    expect(nameless).toBeGreaterThan(0);
  }, 300_000);
});
