/** What somebody does to a sheet of results: beside its list, above it, to its table. */
import { beforeAll, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/node';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel, scenarioBytes } from '../support/excel';
import { score, small } from '../support/small-campaign';

const RANKING = 'Xếp hạng tập thể';
let scored: Uint8Array;
beforeAll(async () => {
  const running = openInExcel(await scenarioBytes(small));
  await score(running);
  scored = saveWorkbook(running.workbook);
});

const sheetOf = (excel: EmulatedExcel) => {
  const sheet = excel.data.sheets.find(({ name }) => name === RANKING);
  if (!sheet) throw new Error('no ranking');
  return sheet;
};
const cell = (excel: EmulatedExcel, row: number, column: number) =>
  sheetOf(excel).cells.get(row)?.get(column)?.value ?? null;

/** As Excel lengthens a table when somebody types right beside it. */
async function lengthen(excel: EmulatedExcel): Promise<void> {
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('TD_ranking_collective');
    table.resize('A7:H10');
    await context.sync();
  });
}

test('a note that Excel took into the table stays, and the list is as wide as it was', async () => {
  const running = openInExcel(scored);
  const { excel } = running;
  excel.user.type(RANKING, 'H8', [['hỏi lại Văn phòng']]);
  await lengthen(excel);
  excel.user.type('Tập thể', 'J6', [['5']]);
  expect((await score(running)).status).toBe('scored');
  expect(cell(excel, 7, 7)).toBe('hỏi lại Văn phòng');
  expect(sheetOf(excel).tables.map(({ area }) => area)).toEqual([
    { row: 6, column: 0, rows: 4, columns: 7 },
  ]);
});

test('a list that had more columns leaves none behind, and the note beside them stays', async () => {
  const running = openInExcel(scored);
  const { excel } = running;
  // Somebody's own column in the middle: the product's last one is the eighth now.
  excel.user.insertColumns(RANKING, 'C:C');
  excel.user.type(RANKING, 'J8', [['ghi chú']]);
  expect(cell(excel, 6, 7)).toBe('Lý do');
  expect((await score(running)).status).toBe('scored');
  expect(cell(excel, 6, 6)).toBe('Lý do');
  expect([6, 7, 8, 9].map((row) => cell(excel, row, 7))).toEqual([null, null, null, null]);
  expect(cell(excel, 7, 9)).toBe('ghi chú');
  const again = await score(running);
  expect(again.status === 'scored' && again.receipt.sheetsWritten).toBe(0);
});

test('rows that were put in above a list do not keep it from being written', async () => {
  const running = openInExcel(scored);
  const { excel } = running;
  excel.user.insertRows(RANKING, '2:3');
  expect((await score(running)).status).toBe('scored');
  expect(cell(excel, 6, 0)).toBe('Hạng');
  expect(sheetOf(excel).tables.map(({ name, area }) => ({ name, ...area }))).toEqual([
    { name: 'TD_ranking_collective', row: 6, column: 0, rows: 4, columns: 7 },
  ]);
  const again = await score(running);
  expect(again.status === 'scored' && again.receipt.sheetsWritten).toBe(0);
});

test('a table that lost its last row, or is none any more, is one again', async () => {
  const running = openInExcel(scored);
  const { excel } = running;
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('TD_ranking_collective').convertToRange();
    context.workbook.tables.getItem('TD_ranking_individual').resize('A7:I10');
    await context.sync();
  });
  expect((await score(running)).status).toBe('scored');
  const areas = excel.data.sheets
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => name.startsWith('TD_ranking'))
    .map(({ name, area }) => `${name} ${String(area.rows)} × ${String(area.columns)}`);
  expect(areas.toSorted()).toEqual(['TD_ranking_collective 4 × 7', 'TD_ranking_individual 5 × 9']);
});
