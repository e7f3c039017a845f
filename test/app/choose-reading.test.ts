/**
 * Columns and sheets that were chosen by hand, through the genuine client: a workbook with headings of
 * the office's own comes to the result that was worked out by hand for the standard ones.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { openDesk } from '../../src/app/desk';
import { nextRound } from '../../src/app/next-round';
import { publicCopy } from '../../src/app/public-copy';
import { reportOf } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { EmulatedExcel } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { placed } from '../support/damaged';
import { atOnce, openInExcel } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import * as office from '../support/own-headings';
import { HEADINGS, INPUTS, PEOPLE, choicesIn, choose, column } from '../support/own-headings';
import { marksOf, sheetAs } from '../support/own-headings';
import { userSheets } from '../support/workbook-state';

const words = catalogs.vi;
let own: Uint8Array;
let chosen: Uint8Array;
/** Of the same campaign with the standard headings. */
let fingerprint: string;
beforeAll(async () => {
  [own, chosen] = [await office.ownBytes(), await office.chosenBytes()];
  const { result } = await scored(await office.standardBytes());
  if (result.status === 'scored') ({ fingerprint } = result);
});

async function scored(bytes: Uint8Array, act: (excel: EmulatedExcel) => void = () => undefined) {
  const running = openInExcel(bytes);
  act(running.excel);
  const result = await scoreCampaign(running.port, { words });
  return { ...running, result };
}

describe('a workbook with headings of the office’s own', () => {
  test('is not understood by matching', async () => {
    const { result } = await scored(own);
    expect(result.status).toBe('needsFixing');
    expect(result.issues.filter(({ severity }) => severity === 'blocks').map(placed)).toEqual([
      'sheetMissing',
    ]);
  });

  test('says which columns are missing once its sheet was chosen', async () => {
    const running = openInExcel(own);
    await choose(running, sheetAs('individuals', PEOPLE));
    const view = await openDesk(running.port, [], atOnce).check(() => undefined);
    const list = view.readings.find(({ key }) => key === 'individuals')?.list;
    expect(list?.headerRow).toBe(HEADINGS);
    expect(list?.columns.map(({ as }) => as)).toEqual(list?.columns.map(() => 'unused'));
    const missing = view.issues.filter(({ code }) => code === 'columnMissing');
    expect(missing).toHaveLength(2 + (list?.options ?? []).filter(({ as }) => as !== 'who').length);
  });

  test('comes to what was worked out by hand when its columns were chosen', async () => {
    const { result } = await scored(chosen);
    expect(result.issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
    const found = reportOf(result, words).nominees.map(({ id, points, rank, status, award }) => ({
      ...{ id, points, rank, status, award },
    }));
    const wanted = office.expected.nominees.map(({ id, points, rank, status, award }) => ({
      ...{ id, points, rank, status, award },
    }));
    expect(found).toEqual(wanted);
    expect(result.status === 'scored' && result.fingerprint).toBe(fingerprint);
  });

  test('has no cell written by choosing, and names that anybody can read', async () => {
    const before = openInExcel(own);
    const after = openInExcel(chosen);
    const sheets = ({ excel }: RunningExcel) => userSheets(excel.data, INPUTS);
    expect(sheets(after)).toEqual(sheets(before));
    const marks = choicesIn(after).find(({ name }) => name === 'ThiDua.Column.individual.mark.1.1');
    expect(marks).toMatchObject({
      hidden: false,
      comment: 'Thi Đua: người dùng chọn cột này là “một cột”.',
    });
  });

  test('can go on to the next round and to a public copy', async () => {
    const { port, result } = await scored(chosen);
    expect(result.status).toBe('scored');
    const next = { asOf: '2026-12-31', plan: null, period: { from: null, to: null } } as const;
    const planned = await nextRound(port, next, words);
    if (planned.status !== 'made') throw new Error(planned.status);
    const people = openInExcel(planned.bytes).excel.data.sheets.find(
      ({ name }) => name === 'Cá nhân',
    );
    const cells = [...(people?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
    expect(cells.map(({ value }) => value)).toContain('Nguyễn Văn An');
    expect((await publicCopy(port, { words })).status).toBe('made');
  });
});

describe('what was chosen stays chosen when', () => {
  test.each<[string, (excel: EmulatedExcel) => void]>([
    ['its heading is renamed', ({ user }) => user.type(PEOPLE, 'F4', [['Tên khác']])],
    ['its sheet is renamed', ({ user }) => user.renameSheet(PEOPLE, "Tổ 'A' 2026")],
    ['a column is inserted before it', ({ user }) => user.insertColumns(PEOPLE, 'C:C')],
    ['rows are inserted above', ({ user }) => user.insertRows(PEOPLE, '1:2')],
    ['the first row is deleted', ({ user }) => user.deleteRows(PEOPLE, '1:1')],
    ['the list is sorted', ({ user }) => user.sort(PEOPLE, 'A5:AZ14', 1)],
  ])('%s', async (_, act) => {
    const { result } = await scored(chosen, act);
    expect(result.issues.filter(({ code }) => code.startsWith('chosen'))).toEqual([]);
    expect(result.status === 'scored' && result.fingerprint).toBe(fingerprint);
  });
});

describe('what can no longer be followed is told', () => {
  const lost = async (act: (excel: EmulatedExcel) => void) => {
    const { result } = await scored(chosen, act);
    const told = result.issues.filter(({ code }) => code.startsWith('chosen'));
    return { status: result.status, told: told.map(placed), issues: result.issues.map(placed) };
  };

  test('a column that was deleted', async () => {
    const { status, told, issues } = await lost(({ user }) => {
      user.deleteColumns(PEOPLE, 'F:F');
    });
    expect(status).toBe('needsFixing');
    expect(told).toEqual(['chosenColumnLost']);
    expect(issues).toContain('columnMissing @ Danh bạ!A4');
  });

  test('a heading that was moved out of the heading row', async () => {
    const { told } = await lost(({ data }) => {
      const name = data.names.find((each) => each.name.endsWith('.mark.1.1'));
      if (name) name.formula = "'Danh bạ'!$F$12";
    });
    expect(told).toEqual(['chosenColumnLost @ Danh bạ!F12']);
  });

  test('a sheet that was deleted', async () => {
    const { told } = await lost(({ user }) => {
      user.deleteSheet(PEOPLE);
    });
    expect(told).toHaveLength(1 + (await office.meanings()).length);
    expect(told[0]).toMatch(/^chosen/);
  });
});

describe('results that stand', () => {
  test('are old as soon as a column is read as something else, and fresh when it is taken back', async () => {
    const running = openInExcel(chosen);
    await scoreCampaign(running.port, { words });
    const desk = openDesk(running.port, [], atOnce);
    const isStale = async () => {
      const view = await desk.check(() => undefined);
      return view.status === 'ready' && view.isStale;
    };
    expect(await isStale()).toBe(false);
    // Two criteria change their columns.
    const at = (await office.meanings()).findIndex(({ code }) => code === '4.1');
    await choose(running, column(at, marksOf('4.2')));
    const swapped = await choose(running, column(at + 1, marksOf('4.1')));
    expect(await isStale()).toBe(true);
    expect(swapped.status).toBe('chosen');
    await choose(running, column(at, marksOf('4.1')));
    await choose(running, column(at + 1, marksOf('4.2')));
    expect(await isStale()).toBe(false);
  });
});

test('when the product is taken out, what was chosen goes, too', async () => {
  const running = openInExcel(chosen);
  await scoreCampaign(running.port, { words });
  const { port, excel } = running;
  expect((await port.remove({ sealed: false })).ok).toBe(true);
  expect(excel.data.names.filter(({ name }) => name.startsWith('ThiDua.'))).toEqual([]);
});
