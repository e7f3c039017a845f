import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import type { WorkbookData } from '../../src/xlsx';
import { matchingRows } from '../../src/emulator/formula/matching-rows';
import { caseFolders, readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';

const SHEETS = { individual: 'Cá nhân', collective: 'Tập thể' } as const;

/** Ids in the rows that a rule colours, as the workbook itself computes it. */
function coloured(data: WorkbookData, subject: keyof typeof SHEETS, kind: string) {
  const sheet = data.sheets.find(({ name }) => name === SHEETS[subject]);
  if (!sheet) throw new Error(`no sheet of ${subject}`);
  return sheet.conditionalFormats
    .filter(({ rule }) => rule.kind === 'custom' && rule.formula.includes(`.${kind}.`))
    .flatMap((format) => [...matchingRows(data, sheet, format)])
    .map((row) => String(sheet.cells.get(row)?.get(0)?.value));
}

test('there are case folders to run', () => {
  expect(caseFolders()).toContain('an-giang-2026-mini');
});

describe.each(caseFolders())('case %s, worked out by hand', (name) => {
  const { input, expected } = readCase(name);
  const run = async () => {
    const running = openInExcel(await scenarioBytes(input));
    const result = await scoreCampaign(running.port, { words: catalogs.vi });
    return { ...running, result, report: reportOf(result, catalogs.vi) };
  };

  test('verdict, points, rank, status, award, reasons and their sources', async () => {
    const { report } = await run();
    const found = report.nominees.map((nominee) => ({
      id: nominee.id,
      verdict: nominee.verdict,
      points: nominee.points,
      rank: nominee.rank,
      status: nominee.status,
      award: nominee.award,
      reasons: nominee.reasons.map(({ code, citation }) => {
        const { document, section, origin } = citation;
        return `${code} @ ${document === '' ? origin : `${document}, ${section}`}`;
      }),
    }));
    expect(found).toEqual(expected.nominees);
  });

  test('places of each award', async () => {
    const { report } = await run();
    const found = report.awards.map(({ id, quota, proposed, tied, empty }) => ({
      id,
      quota,
      proposed,
      tied,
      empty,
    }));
    expect(found).toEqual(expected.awards);
  });

  test('the rows that are coloured', async () => {
    const { excel } = await run();
    for (const [subject, kinds] of Object.entries(expected.highlighted)) {
      for (const [kind, ids] of Object.entries(kinds)) {
        expect(coloured(excel.data, subject as keyof typeof SHEETS, kind).toSorted()).toEqual(ids);
      }
    }
  });

  test('the colours follow the rows when the sheet is sorted', async () => {
    const { excel } = await run();
    excel.user.sort('Cá nhân', 'A5:AD14', 1);
    expect(coloured(excel.data, 'individual', 'onHold')).toEqual(
      expected.highlighted.individual['onHold'],
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
