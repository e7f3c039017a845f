/** Whole workbooks, typed from the documentation by hand, against figures worked out by hand. */
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readWorkbookCase, workbookCaseFolders } from '../support/case';
import { openInExcel } from '../support/excel';

test('there are workbooks to score', () => {
  expect(workbookCaseFolders().length).toBeGreaterThan(0);
});

describe.each(workbookCaseFolders())('workbook %s, worked out by hand', (name) => {
  const run = async () => {
    const { bytes, expected } = readWorkbookCase(name);
    const running = openInExcel(bytes);
    const result = await scoreCampaign(running.port, { words: catalogs.vi });
    return { ...running, expected, result, report: reportOf(result, catalogs.vi) };
  };

  test('nothing in it is refused', async () => {
    const { expected, result, report } = await run();
    const refused = report.issues.filter(({ severity }) => severity === 'blocks');
    expect(refused.map(({ code, sheet, cell, text }) => ({ code, sheet, cell, text }))).toEqual([]);
    expect(result.status).toBe('scored');
    expect(report.asOf).toBe(expected.asOf);
  });

  test('verdict, points, class, rank, status, award and reasons', async () => {
    const { expected, report } = await run();
    const found = report.nominees.map((nominee) => ({
      id: nominee.id,
      verdict: nominee.verdict,
      points: nominee.points,
      rank: nominee.rank,
      status: nominee.status,
      award: nominee.award,
      classification: nominee.classification,
      reasons: nominee.reasons.map(({ code }) => code),
    }));
    expect(found).toEqual(expected.nominees);
  });

  test('places of each award', async () => {
    const { expected, report } = await run();
    const found = report.awards.map(({ id, quota, proposed, tied, empty }) => ({
      id,
      quota,
      proposed,
      tied,
      empty,
    }));
    expect(found).toEqual(expected.awards);
  });

  test('the office is warned of what it should look at', async () => {
    const { expected, report } = await run();
    const warned = report.issues.filter(({ severity }) => severity === 'warns');
    expect([...new Set(warned.map(({ code }) => code))].toSorted()).toEqual(
      expected.issues.toSorted(),
    );
  });

  test('a second scoring sends no cell and leaves the same bytes', async () => {
    const { port, workbook } = await run();
    const before = saveWorkbook(workbook);
    const again = await scoreCampaign(port, { words: catalogs.vi });
    expect(again.status === 'scored' && again.receipt.requestBytes).toBe(0);
    expect(saveWorkbook(workbook)).toEqual(before);
  });
});
