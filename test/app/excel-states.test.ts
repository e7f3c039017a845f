/** Excel is in a state in which it refuses, or does other than it says: the click ends well later. */
import { beforeAll, describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { EmulatedExcel, Profile } from '../../src/emulator/node';
import { profiles } from '../../src/emulator/profiles';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { contentOf } from '../support/workbook-state';

/** "scored", or why not. */
async function score({ port }: RunningExcel): Promise<string> {
  const result = await scoreCampaign(port, { words: catalogs.vi });
  if (result.status === 'scored') return result.status;
  const [issue] = result.issues.filter(({ severity }) => severity === 'blocks');
  return issue?.code === 'hostFailed' ? issue.cause : String(issue?.code);
}

/** Not every Excel keeps requests waiting while a cell is edited. */
const { DelayForCellEdit: _, ...sets } = profiles.microsoft365.sets;
const impatient: Profile = { ...profiles.microsoft365, sets };

const { input } = readCase('an-giang-2026-mini');
let entered: Uint8Array;
let scored: Uint8Array;
beforeAll(async () => {
  entered = await scenarioBytes(input);
  const running = openInExcel(entered);
  await score(running);
  scored = saveWorkbook(running.workbook);
});

const editMark = ({ user }: EmulatedExcel) => {
  user.type('Tập thể', 'I6', [['5']]);
};

describe.each([
  ['for the first time', () => entered],
  ['again', () => scored],
])('scoring %s', (_when, file) => {
  let undisturbed: unknown;
  beforeAll(async () => {
    const running = openInExcel(file());
    editMark(running.excel);
    await score(running);
    undisturbed = contentOf(running.excel.data);
  });

  test.each<[string, string, (excel: EmulatedExcel, on: boolean) => void]>([
    ['a dialog is open', 'refused', ({ user }, on) => user.showDialog(on)],
    ['another workbook is in front', 'other', ({ user }, on) => user.bringOtherWorkbookToFront(on)],
    [
      'a cell is being edited in an Excel that does not wait',
      'cellEdit',
      ({ user }, on) => (on ? user.beginCellEdit() : user.endCellEdit()),
    ],
  ])('while %s is told as “%s”, and the next click does all', async (_what, told, begin) => {
    const disturbed = openInExcel(file(), { profile: impatient });
    editMark(disturbed.excel);
    begin(disturbed.excel, true);
    expect(await score(disturbed)).toBe(told);
    begin(disturbed.excel, false);
    expect(await score(disturbed)).toBe('scored');
    expect(contentOf(disturbed.excel.data)).toEqual(undisturbed);
  });
});

test('a workbook that is only for reading is refused and stays as it was', async () => {
  const running = openInExcel(entered, { readOnly: true });
  expect(await score(running)).toBe('refused');
  expect(contentOf(running.excel.data)).toEqual(contentOf(openInExcel(entered).excel.data));
});

test.each<Profile['filteredWrite']>(['refused', 'misplaced'])(
  'rankings that the user filtered are written as others are, where Excel would have them %s',
  async (filteredWrite) => {
    const profile = { ...profiles.microsoft365, filteredWrite };
    const [plain, filtered] = [openInExcel(scored), openInExcel(scored, { profile })];
    filtered.excel.user.filter('Xếp hạng tập thể', 'A7:G15', ([place]) => place === 1);
    expect(filtered.excel.data.sheets.some(({ hiddenRows }) => hiddenRows.size > 5)).toBe(true);
    for (const running of [plain, filtered]) {
      editMark(running.excel);
      expect(await score(running)).toBe('scored');
    }
    expect(contentOf(filtered.excel.data)).toEqual(contentOf(plain.excel.data));
  },
);

// Whether Excel takes the two for one name is not verified; a number in the title is right either way.
test.each([
  ['in capitals', 'TỔNG HỢP'],
  ['in decomposed letters', 'Tổng hợp'.normalize('NFD')],
])('a sheet of the user’s with the title of a result, %s, is left alone', async (_how, title) => {
  const running = openInExcel(entered);
  running.excel.user.addSheet(title);
  expect(await score(running)).toBe('scored');
  const titles = running.excel.data.sheets.map(({ name }) => name);
  expect(titles).toContain(title);
  expect(titles).toContain('Tổng hợp (2)');
  expect(titles).not.toContain('Tổng hợp');
});
