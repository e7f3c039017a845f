/** What is written as a campaign's sheets reads back as the same campaign and the same entry. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startCampaign } from '../../src/app/start-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { openInExcel, runExcel } from '../support/excel';
import { campaigns, entriesOf } from './campaigns';

const given = campaigns.chain((campaign) =>
  fc.record({
    campaign: fc.constant(campaign),
    entry: entriesOf(campaign),
    language: fc.constantFrom('vi' as const, 'en' as const),
  }),
);

test('any campaign with any entry, in either language, through a saved file', async () => {
  await fc.assert(
    fc.asyncProperty(given, async ({ campaign, entry, language }) => {
      const { port, workbook } = runExcel(newWorkbook('Ghi chú'));
      const words = catalogs[language];
      const asOf = '2026-12-31';
      const started = await startCampaign(port, { template: campaign, words, entry, asOf });
      expect(started).toMatchObject({ status: 'started' });

      const read = await openInExcel(saveWorkbook(workbook)).port.read();
      if (!read.ok) throw new Error(read.issue.code);
      const parsed = parseCampaignWorkbook(read.value);
      expect(parsed.campaign).toEqual(campaign);
      expect(parsed.entry).toEqual(entry);
      expect(parsed.asOf).toBe(asOf);
      const blocking = parsed.issues.filter(({ severity }) => severity === 'blocks');
      expect(blocking.filter(({ code }) => code !== 'questionOpen')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
