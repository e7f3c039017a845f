/** Results of an award, or of a list, that is no longer there. */
import { expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { small } from '../support/small-campaign';
import { valuesOf } from '../support/workbook-state';

const LIST = 'ĐN Bằng khen - CN';
const RETIRED = 'Sheet này không còn trong kết quả lần chấm gần nhất.';

async function score({ port }: RunningExcel) {
  const result = await scoreCampaign(port, { words: catalogs.vi });
  if (result.status !== 'scored') throw new Error(JSON.stringify(result.issues[0]));
  return result.receipt.sheetsWritten;
}

const sheetNamed = ({ excel }: RunningExcel, name: string) => {
  const sheet = excel.data.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}: ${excel.data.sheets.map((s) => s.name).join()}`);
  return sheet;
};

/** The row of the settings in which an award stands, with its cells. */
function awardRow(running: RunningExcel, code: string) {
  const { cells } = sheetNamed(running, 'Thiết lập');
  const found = [...cells].find(([, line]) => line.get(0)?.value === code);
  if (!found) throw new Error(`no award ${code}`);
  return String(found[0] + 1);
}

async function scoredOnce() {
  const running = openInExcel(await scenarioBytes(small));
  await score(running);
  return running;
}

test('the list of an award that was taken out of the settings says that it is no result', async () => {
  const running = await scoredOnce();
  running.excel.user.type(LIST, 'N3', [['ghi chú của tôi']]);
  const row = awardRow(running, 'BK-CN');
  running.excel.user.deleteRows('Thiết lập', `${row}:${row}`);
  await score(running);
  const list = sheetNamed(running, LIST);
  expect(valuesOf(list)).toEqual({ '0,0': RETIRED, '2,13': 'ghi chú của tôi' });
  expect(list.tables).toEqual([]);
});

test('scored again it is left alone', async () => {
  const running = await scoredOnce();
  const row = awardRow(running, 'BK-CN');
  running.excel.user.deleteRows('Thiết lập', `${row}:${row}`);
  await score(running);
  const before = saveWorkbook(running.workbook);
  expect(await score(running)).toBe(0);
  expect(saveWorkbook(running.workbook)).toEqual(before);
});

test('with the award back in the settings the list is there again', async () => {
  const running = await scoredOnce();
  const row = awardRow(running, 'BK-CN');
  const before = valuesOf(sheetNamed(running, LIST));
  const [line] = [sheetNamed(running, 'Thiết lập').cells.get(Number(row) - 1)];
  const cells = Array.from({ length: 20 }, (_, column) => line?.get(column)?.value ?? '');
  running.excel.user.deleteRows('Thiết lập', `${row}:${row}`);
  await score(running);
  running.excel.user.insertRows('Thiết lập', `${row}:${row}`);
  running.excel.user.type('Thiết lập', `A${row}`, [cells]);
  await score(running);
  const list = sheetNamed(running, LIST);
  expect(valuesOf(list)).toEqual(before);
  expect(list.tables.map(({ name }) => name)).toEqual(['TD_nomination_BK_CN']);
});

test('a list of nobody leaves no ranking and no details behind', async () => {
  const running = await scoredOnce();
  running.excel.user.deleteRows('Cá nhân', '5:8');
  await score(running);
  for (const name of [LIST, 'Xếp hạng cá nhân', 'Chi tiết điểm cá nhân']) {
    expect(valuesOf(sheetNamed(running, name)), name).toEqual({ '0,0': RETIRED });
  }
});

test('a note beside a row that goes stays, and scoring goes on', async () => {
  const running = await scoredOnce();
  const ranking = sheetNamed(running, 'Xếp hạng cá nhân');
  const last = Math.max(
    ...[...ranking.cells].flatMap(([row, { size }]) => (size > 3 ? [row] : [])),
  );
  running.excel.user.type(ranking.name, `Z${String(last + 1)}`, [['hỏi lại']]);
  running.excel.user.deleteRows('Cá nhân', '8:8');
  await score(running);
  expect(valuesOf(ranking)[`${String(last)},25`]).toBe('hỏi lại');
});
