/** What is written as a campaign's sheets reads back as the same campaign and the same entry. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startCampaign } from '../../src/app/start-campaign';
import type { Campaign } from '../../src/domain/campaign';
import type { Entry } from '../../src/domain/entry';
import { catalogs } from '../../src/i18n/catalog';
import type { Language } from '../../src/i18n/catalog';
import { ruleIssuesVi } from '../../src/i18n/rule-issues.vi';
import { templates } from '../../src/templates';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import type { ParsedWorkbook } from '../../src/workbook/parse-workbook';
import { planCampaignSheets } from '../../src/workbook/plan-campaign-sheets';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { openInExcel, runExcel } from '../support/excel';
import { campaigns, entriesOf } from './campaigns';
import { snapshotOf } from './planned';

const asOf = '2026-12-31';

async function readBack(campaign: Campaign, language: Language, entry?: Entry) {
  const { port, workbook } = runExcel(newWorkbook('Ghi chú'));
  const words = catalogs[language];
  const started = await startCampaign(port, { template: campaign, words, entry, asOf });
  expect(started).toMatchObject({ status: 'started' });
  const read = await openInExcel(saveWorkbook(workbook)).port.read();
  if (!read.ok) throw new Error(read.issue.code);
  return parseCampaignWorkbook(read.value);
}

const given = campaigns.chain((campaign) =>
  fc.record({
    campaign: fc.constant(campaign),
    entry: entriesOf(campaign),
    language: fc.constantFrom('vi' as const, 'en' as const),
  }),
);

/** Random rules go in circles and contradict each other; that they are read is another matter. */
const CONTRADICTIONS = ['questionOpen', ...Object.keys(ruleIssuesVi)];

function expectSame(
  parsed: ParsedWorkbook,
  { campaign, entry }: { campaign: Campaign; entry: Entry },
): void {
  const blocking = parsed.issues.filter(({ severity }) => severity === 'blocks');
  expect(blocking.filter(({ code }) => !CONTRADICTIONS.includes(code))).toEqual([]);
  expect(parsed.campaign).toEqual(campaign);
  expect(parsed.entry).toEqual(entry);
  expect(parsed.asOf).toBe(asOf);
}

/** Parts refer to each other: making a campaign smaller takes far longer than reading it. */
const runs = (times: number) => ({
  numRuns: times * Number(process.env['ROUND_TRIPS'] ?? 1),
  endOnFailure: true,
});

test('any campaign with any entry, in either language, as it is planned', () => {
  fc.assert(
    fc.property(given, ({ campaign, entry, language }) => {
      const plan = planCampaignSheets(campaign, catalogs[language], { entry, asOf });
      expectSame(parseCampaignWorkbook(snapshotOf(plan)), { campaign, entry });
    }),
    runs(80),
  );
});

test('any campaign with any entry, in either language, through a saved file', async () => {
  await fc.assert(
    fc.asyncProperty(given, async ({ campaign, entry, language }) => {
      expectSame(await readBack(campaign, language, entry), { campaign, entry });
    }),
    runs(12),
  );
});

test.each(
  templates.flatMap((template) => [
    [template.id, 'vi', template] as const,
    [template.id, 'en', template] as const,
  ]),
)('the template %s, in %s', async (_, language, template) => {
  const parsed = await readBack(template, language);
  expect(parsed.campaign).toEqual(template);
  const blocking = parsed.issues.filter(({ severity }) => severity === 'blocks');
  expect(blocking.map(({ code }) => code).filter((code) => code !== 'questionOpen')).toEqual([
    'noNominees',
  ]);
});
