/** Groups of criteria become headings of the detail sheet, whatever an office calls them. */
import { describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { readCase } from '../support/case';
import { openInExcel, scenarioBytes } from '../support/excel';
import { readIndependently, rowsIn } from '../support/reader';

describe.each<[string, string, string]>([
  ['no name', '', ''],
  ['a name that the sheet has already', 'Tổng điểm', 'Tổng điểm'],
  ['the same in other case', 'TỔNG ĐIỂM', 'TỔNG ĐIỂM'],
  ['a formula', '=1+1', '=1+1'],
  ['a number', '1', '1'],
  ['a name of 300 letters', 'Nhóm '.repeat(60).trim(), 'Nhóm '.repeat(60).trim()],
  ['a name over two lines', 'Nhóm một\nvà hai', 'Nhóm một và hai'],
])('a group with %s', (_, group, heading) => {
  test('is scored, read back and scored again without a change', async () => {
    const { input } = readCase('an-giang-2026-mini');
    const criteria = input.campaign.criteria.map((criterion) =>
      criterion.group.startsWith('1.') ? { ...criterion, group } : criterion,
    );
    const bytes = await scenarioBytes({ ...input, campaign: { ...input.campaign, criteria } });
    const { port, workbook } = openInExcel(bytes);
    const result = await scoreCampaign(port, { words: catalogs.vi });
    expect(result.issues.filter(({ severity }) => severity === 'blocks')).toEqual([]);
    expect(result.status).toBe('scored');
    const again = await scoreCampaign(port, { words: catalogs.vi });
    expect(again.status === 'scored' && again.receipt.requestBytes).toBe(0);

    const rows = rowsIn(readIndependently(saveWorkbook(workbook)), 'Chi tiết điểm tập thể');
    const headings = rows.find(([first]) => first === 'Hạng')?.map(String) ?? [];
    // Rank, code, name, 16 lines; then the groups.
    expect(headings[19]).toBe(heading);
  });
});
