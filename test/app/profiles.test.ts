/** One workbook in every Excel that is supported, and in one that cannot resize tables. */
import { expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import type { ProfileName } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { officePort } from '../../src/workbook/office/office-port';
import { readCase } from '../support/case';
import { atOnce, openInExcel, scenarioBytes } from '../support/excel';
import { contentOf } from '../support/workbook-state';

const words = catalogs.vi;

/** Scores, lets lists grow and shrink, scores again, and once more without a change. */
async function scoredTwice(bytes: Uint8Array, profile: ProfileName, canResize: boolean) {
  const { excel } = openInExcel(bytes, { profile });
  const port = officePort({
    excel: excel.Excel,
    wait: () => new Promise<void>(() => undefined),
    pause: atOnce,
    supports: () => canResize,
  });
  expect((await scoreCampaign(port, { words })).status).toBe('scored');
  excel.user.type('Cá nhân', 'H10', [['Không']]);
  excel.user.type('Tập thể', 'I6', [['5']]);
  expect((await scoreCampaign(port, { words })).status).toBe('scored');
  const again = await scoreCampaign(port, { words });
  expect(again.status === 'scored' && again.receipt.requestBytes).toBe(0);
  return contentOf(excel.data);
}

test('the sheets are the same in Excel 2021, LTSC 2024, 365, on the web, and without Table.resize', async () => {
  const bytes = await scenarioBytes(readCase('an-giang-2026-mini').input);
  const here = await scoredTwice(bytes, 'microsoft365', true);
  for (const profile of ['excel2021', 'ltsc2024', 'web'] as const) {
    expect(await scoredTwice(bytes, profile, true), profile).toEqual(here);
  }
  expect(await scoredTwice(bytes, 'microsoft365', false), 'tables rebuilt').toEqual(here);
});
