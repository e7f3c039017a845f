/** The sample workbooks: made as they are kept, scored to what was worked out by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { templates } from '../../src/templates';
import { saveWorkbook } from '../../src/xlsx';
import { samples } from '../../tools/samples';
import { workbookBytes } from '../../tools/samples/workbook';
import { openInExcel } from '../support/excel';
import { expectedOf, foundIn } from './expected';

const request = { words: catalogs.vi };

test('every template has a sample', () => {
  expect(samples.map(({ campaign }) => campaign.id)).toEqual(templates.map(({ id }) => id));
});

describe.each(samples.map((sample) => ({ id: sample.campaign.id, sample })))(
  '$id',
  ({ id, sample }) => {
    const making = workbookBytes(sample);
    const scoring = making.then(async (bytes) => {
      const { port, workbook } = openInExcel(bytes);
      const first = await scoreCampaign(port, request);
      if (first.status !== 'scored') throw new Error(JSON.stringify(first.issues));
      const reopened = openInExcel(saveWorkbook(workbook));
      return {
        first,
        again: [await scoreCampaign(port, request), await scoreCampaign(reopened.port, request)],
      };
    });

    test('the file in assets/samples is what the generator makes (npm run samples)', async () => {
      const kept = readFileSync(new URL(`../../assets/samples/${id}.xlsx`, import.meta.url));
      expect(kept.equals(await making)).toBe(true);
    });

    test('every question is answered', () => {
      const open = sample.campaign.questions.filter(({ answer }) => answer === null);
      expect(open.map(({ code }) => code)).toEqual([]);
    });

    test('statuses, points, ranks, places, reasons and their sources', async () => {
      const { first } = await scoring;
      const expected = expectedOf(id);
      expect(Object.keys(expected.nominees).length).toBeGreaterThanOrEqual(8);
      expect(first.issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
      expect(foundIn(first.outcome, first.issues, expected)).toEqual(expected);
    });

    test('nobody who is held, ineligible, tied or incomplete is left out', async () => {
      const { first } = await scoring;
      const { nominees } = expectedOf(id);
      const unsaid = first.outcome.subjects
        .flatMap(({ judged }) => judged)
        .filter(({ nominee }) => nominees[nominee.id] === undefined)
        .map(({ decision }) => decision.status);
      const ordinary = ['proposed', 'awaitingQuota', 'beyondQuota'];
      expect(unsaid.filter((status) => !ordinary.includes(status))).toEqual([]);
    });

    test('every reason cites the plan, the decree in the text, or the office', async () => {
      const { first } = await scoring;
      const { campaign } = sample;
      const documents = {
        plan: [campaign.plan.document],
        law: ['Nghị định 152/2025/NĐ-CP'],
        office: ['', 'Cơ quan trả lời'],
      };
      const cited = first.outcome.subjects
        .flatMap(({ judged }) => judged)
        .flatMap(({ decision }) => decision.reasons.map(({ source }) => source));
      expect(cited.length).toBeGreaterThan(0);
      const foreign = cited.filter(({ origin, document }) => !documents[origin].includes(document));
      expect(foreign).toEqual([]);
    });

    test('scoring again sends nothing, nor after the file was saved and opened', async () => {
      const { first, again } = await scoring;
      expect(first.receipt.requestBytes).toBeGreaterThan(0);
      const sent = again.map((each) => each.status === 'scored' && each.receipt.requestBytes);
      expect(sent).toEqual([0, 0]);
    });
  },
);
