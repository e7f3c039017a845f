/** One workbook in every Excel that is supported. */
import { expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { Profile, ProfileName } from '../../src/emulator/node';
import { profiles } from '../../src/emulator/profiles';
import { catalogs } from '../../src/i18n/catalog';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import { contentOf } from '../support/workbook-state';

const words = catalogs.vi;

/** Scores, lets lists grow and shrink, scores again, and once more without a change. */
async function scoredTwice(bytes: Uint8Array, profile: ProfileName | Profile) {
  const { excel, port } = openInExcel(bytes, { profile });
  expect((await scoreCampaign(port, { words })).status).toBe('scored');
  excel.user.type('Cá nhân', 'H10', [['Không']]);
  excel.user.type('Tập thể', 'I6', [['5']]);
  expect((await scoreCampaign(port, { words })).status).toBe('scored');
  const again = await scoreCampaign(port, { words });
  expect(again.status === 'scored' && again.receipt.requestBytes).toBe(0);
  return contentOf(excel.data);
}

/** The oldest that the pane accepts: it has no `Table.resize`, and tables are made anew. */
const floor = { ...profiles.excel2021, sets: { ...profiles.excel2021.sets, ExcelApi: '1.9' } };

test('the sheets are the same in every Excel that the pane accepts', async () => {
  const bytes = await scenarioBytes(readCase('an-giang-2026-mini').input);
  const here = await scoredTwice(bytes, 'microsoft365');
  for (const profile of ['excel2021', 'ltsc2024', 'web', 'mac', 'ipad'] as const) {
    expect(await scoredTwice(bytes, profile), profile).toEqual(here);
  }
  expect(await scoredTwice(bytes, floor), 'ExcelApi 1.9').toEqual(here);
});
