/** The years: sealed rounds become lines of a history, and rules take them from there. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkCampaign } from '../../src/app/check-campaign';
import { removeResults } from '../../src/app/remove-results';
import { scoreCampaign } from '../../src/app/score-campaign';
import { sealCampaign } from '../../src/app/seal-campaign';
import { verifyCampaign } from '../../src/app/verify-campaign';
import { figuresOf } from '../../src/domain/figures';
import { fieldName } from '../../src/domain/value';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel, scenarioBytes } from '../support/excel';
import type { RunningExcel } from '../support/excel';
import { award, campaignOf, entryOf, fact, gate, line, people, test_ } from '../support/rules';

const words = catalogs.vi;
const approval = { document: '12/TTr-S', day: '2026-12-31', name: 'Nguyễn Văn A' };

const fromHistory = (code: string, column: string, filters: readonly [string, string][]) => ({
  ...fact(code, 'number', {
    how: 'register',
    register: 'Lịch sử',
    aggregate: 'max',
    column,
    where: filters.map(([name, test]) => ({ column: name, test: test_(test) })),
  }),
  appliesTo: ['individual'] as const,
});

/** One award for one person; who has more points than last year is noted. */
const campaign = campaignOf({
  criteria: [line('K1', '10', { appliesTo: ['individual'] })],
  facts: [
    fromHistory('NT', 'Tổng điểm', [['Cách đây (năm)', '=1']]),
    fromHistory('LT', 'Số năm liên tiếp', [['Hình thức đề nghị', 'Bằng khen']]),
  ],
  gates: [gate('G1', 'NT', '<9', { appliesTo: ['individual'], otherwise: { effect: 'noted' } })],
  awards: [award('BK', 1, { name: 'Bằng khen' })],
});

const entry = entryOf({
  collectives: people(campaign, '', 'Phòng 1 | Phòng 1 |\nPhòng 2 | Phòng 2 |'),
  individuals: people(campaign, 'K1', 'An | Phòng 1 | 9\nBình | Phòng 1 | 8.5\nChi | Phòng 2 | -'),
});

const score = ({ port }: RunningExcel, asOf = '2026-12-31', keepSealed = false) =>
  scoreCampaign(port, { words, asOf, keepSealed });
const seal = ({ port }: RunningExcel, asOf = '2026-12-31') =>
  sealCampaign(port, { words, approval, asOf });

/** Rows of the history below its headings, as texts. */
function historyOf({ excel }: RunningExcel): readonly string[] {
  const sheet = excel.data.sheets.find(({ name }) => name === 'Lịch sử');
  const rows = [...(sheet?.cells ?? [])].filter(([row]) => row > 3);
  return rows
    .map(([, cells]) =>
      Array.from({ length: 12 }, (_, column) => String(cells.get(column)?.value ?? '')).join(' | '),
    )
    .filter((text) => /[^ |]/.test(text));
}

/** What rules take from the history on a later day, person by person. */
async function taken(running: RunningExcel, asOf: string, code: string) {
  const checked = await checkCampaign(running.port, { asOf });
  if (checked.status !== 'ready') throw new Error(JSON.stringify(checked.issues));
  const { campaign: found, entry: entered } = checked;
  return figuresOf({ campaign: found, entry: entered, asOf })
    .column('individual', code)
    .map((value) => fieldName(value));
}

let plain: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  const input = { campaign, entry, asOf: '2026-12-31', typedAsText: [] };
  plain = await scenarioBytes(input);
  const running = openInExcel(plain);
  const first = await score(running);
  if (first.status !== 'scored') throw new Error(JSON.stringify(first.issues));
  expect(await seal(running)).toMatchObject({ status: 'sealed' });
  sealed = saveWorkbook(running.workbook);
});

describe('a sealed round', () => {
  test('is one line a nominee, with total, rank, award and the document', () => {
    expect(historyOf(openInExcel(sealed))).toEqual([
      '1 | Phong trào thử | 31/12/2026 | Cá nhân | An | An | Phòng 1 | 9 | 1 | Không | Bằng khen | 12/TTr-S',
      '1 | Phong trào thử | 31/12/2026 | Cá nhân | Bình | Bình | Phòng 1 | 8.5 | 2 | Không | Không | 12/TTr-S',
      '1 | Phong trào thử | 31/12/2026 | Cá nhân | Chi | Chi | Phòng 2 |  |  | Không | Không | 12/TTr-S',
    ]);
  });

  test('changes nothing of what was judged that day', async () => {
    const running = openInExcel(sealed);
    const again = await score(running);
    expect(again.status === 'scored' && again.receipt.sheetsWritten).toBe(0);
    expect((await seal(running)).status).toBe('sealed');
    expect(historyOf(running)).toHaveLength(3);
    expect(saveWorkbook(running.workbook)).toEqual(sealed);
  });
});

describe('in a later year', () => {
  test('rules take last year’s points and the years on end', async () => {
    const running = openInExcel(sealed);
    // 17/2 is 8,5; Chi had no total, so that the question stays open.
    expect(await taken(running, '2027-12-31', 'NT')).toEqual(['9/1', '17/2', '–']);
    expect(await taken(running, '2027-12-31', 'LT')).toEqual(['1/1', '–', '–']);
  });

  test('a year without a round leaves last year’s points open', async () => {
    expect(await taken(openInExcel(sealed), '2028-12-31', 'NT')).toEqual(['–', '–', '–']);
  });

  test('the day of the round itself and days before it know nothing of it', async () => {
    for (const day of ['2026-12-31', '2026-06-30']) {
      expect(await taken(openInExcel(sealed), day, 'NT')).toEqual(['–', '–', '–']);
    }
  });

  test('the summary names who was proposed before, with the years on end', async () => {
    const running = openInExcel(sealed);
    running.excel.user.type('Lịch sử', 'B8', [
      ['Phong trào thử', '31/12/2025', 'Cá nhân', 'An', 'An', 'Phòng 1', 8, 1, '', 'Bằng khen'],
    ]);
    const result = await score(running, '2027-12-31', true);
    if (result.status !== 'scored') throw new Error(JSON.stringify(result.issues));
    const summary = running.excel.data.sheets.find(({ name }) => name === 'Tổng hợp');
    const texts = [...(summary?.cells.values() ?? [])].map((cells) => cells.get(0)?.value);
    expect(texts).toContain('Đã được đề nghị ở các lần xét trước');
    expect(texts).toContain(
      '- An (Phòng 1): lần này Bằng khen; trước đây Bằng khen 2026, 2025; Bằng khen 3 năm liên tiếp.',
    );
  });

  test('the next round is added below; lines that are there are not written again', async () => {
    const running = openInExcel(sealed);
    running.excel.user.type('Cá nhân', 'F6', [['9,5']]);
    await score(running, '2027-12-31', true);
    const before = historyOf(running);
    expect((await seal(running, '2027-12-31')).status).toBe('sealed');
    const after = historyOf(running);
    expect(after.slice(0, 3)).toEqual(before);
    expect(after.slice(3).map((text) => text.split(' | ').slice(2, 9).join(' '))).toEqual([
      '31/12/2027 Cá nhân An An Phòng 1 9 2',
      '31/12/2027 Cá nhân Bình Bình Phòng 1 9.5 1',
      '31/12/2027 Cá nhân Chi Chi Phòng 2  ',
    ]);
  });

  test('of a round that was sealed again the last one counts', async () => {
    const running = openInExcel(sealed);
    running.excel.user.type('Cá nhân', 'F5', [['7']]);
    await score(running, '2026-12-31', true);
    expect((await seal(running)).status).toBe('sealed');
    expect(historyOf(running)).toHaveLength(6);
    expect(await taken(running, '2027-12-31', 'NT')).toEqual(['7/1', '17/2', '–']);
  });
});

describe('the sheet of the history', () => {
  test('a line that was changed after sealing is found; lines added later are not', async () => {
    const running = openInExcel(sealed);
    running.excel.user.type('Lịch sử', 'A8:D8', [['', 'Phong trào', '31/12/2020', 'Cá nhân']]);
    running.excel.user.type('Lịch sử', 'E8:F8', [['An', 'An']]);
    expect((await verifyCampaign(running.port, {})).status).toBe('unchanged');
    running.excel.user.type('Lịch sử', 'K6', [['Bằng khen']]);
    const found = await verifyCampaign(running.port, {});
    expect(found.status).toBe('changed');
    expect('rounds' in found && found.rounds[0]?.changes).toMatchObject([
      { sheet: 'Lịch sử', cell: 'K6', before: 'Không', after: 'Bằng khen' },
    ]);
  });

  test.each([
    ['C5', 'hôm qua', 'registerCellUnreadable'],
    ['D5', 'Nhóm', 'choiceUnknown'],
    ['E5', '', 'registerIdMissing'],
    ['H5', 'chín', 'registerCellUnreadable'],
    ['I5', '1,5', 'registerCellUnreadable'],
    ['H4', 'Điểm cũ', 'registerColumnMissing'],
  ])('%s “%s” is said at its cell, and nothing is written', async (cell, typed, code) => {
    const running = openInExcel(sealed);
    running.excel.user.type('Lịch sử', cell, [[typed]]);
    const before = saveWorkbook(running.workbook);
    const result = await score(running, '2027-12-31', true);
    expect(result.status).toBe('needsFixing');
    const place = { sheet: 'Lịch sử', cell: code === 'registerColumnMissing' ? '' : cell };
    expect(result.issues).toContainEqual(expect.objectContaining({ code, at: place }));
    expect(saveWorkbook(running.workbook)).toEqual(before);
  });

  test('with its columns in another order new lines stand under their headings', async () => {
    const running = openInExcel(sealed);
    const swapped = [
      ['Hạng', 'Tổng điểm'],
      [1, 9],
      [2, 8.5],
      ['', ''],
    ];
    running.excel.user.type('Lịch sử', 'H4:I7', swapped);
    expect(await taken(running, '2027-12-31', 'NT')).toEqual(['9/1', '17/2', '–']);
    await score(running, '2027-12-31', true);
    await seal(running, '2027-12-31');
    expect(historyOf(running)[3]).toContain('| Phòng 1 | 1 | 9 |');
  });

  test('hidden by its user while its mark says that it is being written, it keeps every line', async () => {
    const running = openInExcel(sealed);
    const mark = running.excel.data.names.find(({ name }) => name === 'ThiDua.Sheet.history');
    const sheet = running.excel.data.sheets.find(({ name }) => name === 'Lịch sử');
    if (!mark || !sheet) throw new Error('no history');
    mark.comment = 'writing';
    sheet.visibility = 'hidden';
    const before = historyOf(running);
    expect(await taken(running, '2027-12-31', 'NT')).toEqual(['9/1', '17/2', '–']);
    await score(running, '2027-12-31', true);
    expect((await seal(running, '2027-12-31')).status).toBe('sealed');
    expect(historyOf(running).slice(0, 3)).toEqual(before);
    expect(historyOf(running)).toHaveLength(6);
  });

  test('stays when results are taken out, and goes with the sealed rounds', async () => {
    const names = ({ excel }: RunningExcel) => excel.data.sheets.map(({ name }) => name);
    const running = openInExcel(sealed);
    await removeResults(running.port, { sealed: false });
    expect(names(running)).toContain('Lịch sử');
    await removeResults(running.port, { sealed: true });
    expect(names(running)).not.toContain('Lịch sử');
  });
});
