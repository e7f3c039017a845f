/**
 * What a user made of the result sheets stays when they are written again: widths, comments,
 * formulas elsewhere that refer to them, notes beside and below them, the order of the tabs.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { scoreCampaign } from '../../src/app/score-campaign';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import { notesOf, withNote } from '../support/notes';
import type { RunningExcel } from '../support/excel';
import { cellIn, readIndependently } from '../support/reader';

const { input } = readCase('an-giang-2026-mini');
const score = async (running: RunningExcel) => {
  const result = await scoreCampaign(running.port, { words: catalogs.vi });
  if (result.status !== 'scored') throw new Error(JSON.stringify(result.issues));
  return result.receipt;
};

let scored: Uint8Array;
beforeAll(async () => {
  const running = openInExcel(await scenarioBytes(input));
  await score(running);
  scored = saveWorkbook(running.workbook);
});

const sheetOf = ({ excel }: RunningExcel, title: string) => {
  const sheet = excel.data.sheets.find(({ name }) => name === title);
  if (!sheet) throw new Error(`no sheet ${title}`);
  return sheet;
};

/** A change by which every ranking, list and the summary is written again. */
async function scoredAgain(running: RunningExcel): Promise<void> {
  running.excel.user.type('Cá nhân', 'F7', [['Không']]);
  running.excel.user.type('Tập thể', 'C8', [['Không']]);
  expect((await score(running)).sheetsWritten).toBeGreaterThan(5);
}

const RESULTS = ['Tổng hợp', 'Xếp hạng cá nhân', 'ĐN Bằng khen - TT', 'Trích ngang', 'Tờ trình'];

describe('on result sheets that are written again', () => {
  test('widths that the user set', async () => {
    const running = openInExcel(scored);
    for (const title of RESULTS) {
      const sheet = sheetOf(running, title);
      sheet.columnWidths.set(1, 41);
      sheet.touched.add('columns');
    }
    await scoredAgain(running);
    for (const title of RESULTS) {
      expect(sheetOf(running, title).columnWidths.get(1), title).toBe(41);
    }
  });

  test('comments on their cells, on a sheet with charts and on a list', async () => {
    const noted = ['Tổng hợp', 'Xếp hạng cá nhân'].reduce(
      (bytes, title) => withNote(bytes, { title, cell: 'B9', text: `Hỏi lại: ${title}` }),
      scored,
    );
    const before = ['Tổng hợp', 'Xếp hạng cá nhân'].map((title) => notesOf(noted, title));
    expect(before[0]).toContain('Hỏi lại: Tổng hợp');
    const running = openInExcel(noted);
    await scoredAgain(running);
    const after = saveWorkbook(running.workbook);
    expect(['Tổng hợp', 'Xếp hạng cá nhân'].map((title) => notesOf(after, title))).toEqual(before);
  });

  test('a note beside a list', async () => {
    const running = openInExcel(scored);
    running.excel.user.type('Xếp hạng cá nhân', 'Q9', [['xem lại với chị Hoa']]);
    await scoredAgain(running);
    expect(sheetOf(running, 'Xếp hạng cá nhân').cells.get(8)?.get(16)?.value).toBe(
      'xem lại với chị Hoa',
    );
  });

  test('their names, their order and their colours', async () => {
    const running = openInExcel(scored);
    running.excel.user.renameSheet('Xếp hạng cá nhân', 'Bảng xếp hạng');
    running.excel.data.sheets.reverse();
    running.excel.data.touched = true;
    const before = running.excel.data.sheets.map(({ name }) => name);
    await scoredAgain(running);
    expect(running.excel.data.sheets.map(({ name }) => name)).toEqual(before);
  });
});

describe('formulas of the user’s own', () => {
  test('go on reading the cell of the result sheet that they read', async () => {
    const running = openInExcel(scored);
    const points = sheetOf(running, 'Xếp hạng cá nhân');
    const row = [...points.cells.keys()].find((at) => points.cells.get(at)?.get(0)?.value === 1);
    const cell = `H${String((row ?? 0) + 1)}`;
    running.excel.user.type('Ghi chú', 'A1', [[`='Xếp hạng cá nhân'!${cell}`]]);
    running.excel.user.type('Ghi chú', 'A2', [['=COUNTIF(\'Tổng hợp\'!A:A,"*Bằng khen*")']]);
    const now = () => sheetOf(running, 'Ghi chú').cells;
    const formulas = [0, 1].map((at) => now().get(at)?.get(0)?.formula);
    await scoredAgain(running);
    expect([0, 1].map((at) => now().get(at)?.get(0)?.formula)).toEqual(formulas);
    const shown = sheetOf(running, 'Xếp hạng cá nhân')
      .cells.get(row ?? 0)
      ?.get(7)?.value;
    expect(now().get(0)?.get(0)?.value).toBe(shown ?? 0);
    expect(Number(now().get(1)?.get(0)?.value)).toBeGreaterThan(0);
    const file = readIndependently(saveWorkbook(running.workbook));
    expect(cellIn(file, 'Ghi chú', 'A1')?.f).toBe(`'Xếp hạng cá nhân'!${cell}`);
  });

  test('and names that refer to a result sheet', async () => {
    const running = openInExcel(scored);
    running.excel.data.names.push({
      name: 'BangKhen',
      formula: "'Tổng hợp'!$A$12",
      scope: null,
      hidden: false,
      comment: '',
    });
    running.excel.data.touched = true;
    await scoredAgain(running);
    expect(running.excel.data.names.find(({ name }) => name === 'BangKhen')?.formula).toBe(
      "'Tổng hợp'!$A$12",
    );
  });
});
