/** One choice after another, each a name of the workbook; refused and failing ones leave no half. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ChooseResult } from '../../src/app/choose-reading';
import type { EmulatedExcel } from '../../src/emulator/node';
import type { ColumnMeaning } from '../../src/workbook/chosen';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel } from '../support/excel';
import { INPUTS, PEOPLE, choose, chosenCells, column } from '../support/own-headings';
import { marksOf, ownBytes, sheetAs } from '../support/own-headings';
import { userSheets } from '../support/workbook-state';

let own: Uint8Array;
beforeAll(async () => {
  own = await ownBytes();
});

const REFUSED_WHILE_TYPING = {
  mode: 'errorBefore',
  code: 'InvalidOperationInCellEditMode',
  request: 1,
  persistent: true,
} as const;

describe('choosing', () => {
  const first = marksOf('1.1');
  const NAME = 'ThiDua.Column.individual.mark.1.1';

  test('for another column moves the meaning there', async () => {
    const running = openInExcel(own);
    await choose(running, column(13, first));
    await choose(running, column(14, first));
    expect(chosenCells(running)).toEqual({ [NAME]: "'Danh bạ'!$O$4" });
  });

  test('another meaning for a column ends the first one', async () => {
    const running = openInExcel(own);
    await choose(running, column(13, first));
    await choose(running, column(13, marksOf('1.2')));
    expect(chosenCells(running)).toEqual({
      'ThiDua.Column.individual.mark.1.2': "'Danh bạ'!$N$4",
    });
  });

  test('several columns not to be used gives each a name', async () => {
    const running = openInExcel(own);
    const unused: ColumnMeaning = { of: 'individual', as: 'unused', code: '' };
    await choose(running, column(13, unused));
    await choose(running, column(14, unused));
    expect(Object.values(chosenCells(running))).toEqual(["'Danh bạ'!$N$4", "'Danh bạ'!$O$4"]);
  });

  test('another sheet for a list, and one sheet for two, leaves one choice', async () => {
    const running = openInExcel(own);
    await choose(running, sheetAs('individuals', 'Tập thể'));
    await choose(running, sheetAs('individuals', PEOPLE));
    expect(chosenCells(running)).toEqual({ 'ThiDua.Input.individuals': "'Danh bạ'!$A$1" });
    await choose(running, sheetAs('collectives', PEOPLE));
    expect(chosenCells(running)).toEqual({ 'ThiDua.Input.collectives': "'Danh bạ'!$A$1" });
  });

  test('is taken back as it was', async () => {
    const running = openInExcel(own);
    await choose(running, column(13, first));
    await choose(running, column(14, marksOf('1.2')));
    const before = saveWorkbook(running.workbook);
    // The marks of 1.1 move to the column of 1.2: two choices end and one is made.
    const moved = backOf(await choose(running, column(14, first)));
    expect(Object.keys(chosenCells(running))).toEqual([NAME]);
    await choose(running, { kind: 'takeBack', order: moved });
    expect(chosenCells(running)).toEqual(chosenCells(openInExcel(before)));
    const forgotten = backOf(await choose(running, { kind: 'forget', what: 'all' }));
    expect(chosenCells(running)).toEqual({});
    await choose(running, { kind: 'takeBack', order: forgotten });
    expect(chosenCells(running)).toEqual(chosenCells(openInExcel(before)));
  });

  test('goes back to matching for one column alone', async () => {
    const running = openInExcel(own);
    await choose(running, column(13, first));
    await choose(running, column(14, marksOf('1.2')));
    await choose(running, { kind: 'forget', what: [first] });
    expect(Object.keys(chosenCells(running))).toEqual(['ThiDua.Column.individual.mark.1.2']);
  });

  function backOf(result: ChooseResult) {
    if (result.status !== 'chosen') throw new Error(JSON.stringify(result.issues));
    return result.back;
  }

  test.each<[string, (excel: EmulatedExcel) => void, string]>([
    ['the structure is protected', ({ user }) => user.protectStructure(true), 'structureProtected'],
    [
      'somebody types in a cell, in an Excel that does not wait for it',
      (excel) => excel.setFaults([REFUSED_WHILE_TYPING]),
      'hostFailed cellEdit',
    ],
    [
      'another column stands there by now',
      ({ user }) => user.insertColumns(PEOPLE, 'C:C'),
      'hostFailed changedMeanwhile',
    ],
    [
      'the sheet is gone by now',
      ({ user }) => user.deleteSheet(PEOPLE),
      'hostFailed changedMeanwhile',
    ],
  ])('is refused while %s, and nothing is kept', async (_, act, code) => {
    const running = openInExcel(own);
    act(running.excel);
    const result = await choose(running, column(13, first));
    if (result.status !== 'interrupted') throw new Error(result.status);
    const told = result.issues.map((issue) =>
      issue.code === 'hostFailed' ? `${issue.code} ${issue.cause}` : issue.code,
    );
    expect(told).toEqual([code]);
    expect(chosenCells(running)).toEqual({});
  });
});

describe('when Excel fails in the middle of it', () => {
  const MODES = [
    'errorBefore',
    'errorAfterPrefix',
    'errorAfterAll',
    'malformedBody',
    'hang',
    'ignoredWrite',
    'nullValues',
  ] as const;
  const requests = [1, 2, 3, 4];

  test.each(MODES.flatMap((mode) => requests.map((request) => ({ mode, request }))))(
    '$mode in request $request: success is claimed for what stands, and a second try makes it',
    async ({ mode, request }) => {
      // An answer that is cut off never ends: the watchdog rings.
      const running = openInExcel(own, {}, () => new Promise((ring) => setTimeout(ring, 300)));
      await choose(running, column(13, marksOf('1.2')));
      running.excel.setFaults([{ mode, request, code: 'GeneralException' }]);
      const sheets = userSheets(running.excel.data, INPUTS);
      const result = await choose(running, column(13, marksOf('1.1')));
      running.excel.setFaults([]);
      const wanted = { 'ThiDua.Column.individual.mark.1.1': "'Danh bạ'!$N$4" };
      if (result.status === 'chosen') expect(chosenCells(running)).toEqual(wanted);
      const again = await choose(running, column(13, marksOf('1.1')));
      expect(again.status).toBe('chosen');
      expect(chosenCells(running)).toEqual(wanted);
      expect(userSheets(running.excel.data, INPUTS)).toEqual(sheets);
    },
  );
});
