/** What a click leaves of the steps that its user can undo. */
import { expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { ProfileName } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';

const score = async ({ port }: RunningExcel) => {
  const result = await scoreCampaign(port, { words: catalogs.vi });
  return result.status === 'scored' ? result.receipt.sheetsWritten : result.issues;
};

/** A workbook that was scored, closed and opened again. */
async function scoredBefore(profile: ProfileName): Promise<RunningExcel> {
  const running = openInExcel(await scenarioBytes(readCase('an-giang-2026-mini').input));
  await score(running);
  return openInExcel(saveWorkbook(running.workbook), { profile });
}

test.each<ProfileName>(['microsoft365', 'mac', 'web'])(
  'a scoring that changes nothing leaves everything to undo: %s',
  async (profile) => {
    const running = await scoredBefore(profile);
    running.excel.user.type('Cá nhân', 'Z1', [['ghi chú']]);
    running.excel.user.clear('Cá nhân', 'Z1');
    expect(await score(running)).toBe(0);
    expect(running.excel.user.undoSteps).toBe(2);
  },
);

test.each<[ProfileName, number]>([
  ['microsoft365', 1],
  ['mac', 1],
  // There the comment of a name, by which a sheet says that it is being written, ends what can be undone.
  ['web', 0],
])('after a scoring that writes again the user can undo in %s: %s', async (profile, steps) => {
  const running = await scoredBefore(profile);
  running.excel.user.type('Tập thể', 'I6', [['5']]);
  expect(await score(running)).toBeGreaterThan(0);
  expect(running.excel.user.undoSteps).toBe(steps);
});
