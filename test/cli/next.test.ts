/** `next`: the workbook of the next round, with the people, the years and nothing judged. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import { saveWorkbook } from '../../src/xlsx';
import { newFolder, run } from '../support/command-line';
import { openInExcel } from '../support/excel';
import { readIndependently, rowsIn } from '../support/reader';

const folder = newFolder();
afterAll(() => {
  folder.remove();
});

const SAMPLES = new URL('../../assets/samples/', import.meta.url);
const sample = (name: string) => new Uint8Array(readFileSync(new URL(`${name}.xlsx`, SAMPLES)));

async function parsed(bytes: Uint8Array) {
  const read = await openInExcel(bytes).port.read();
  if (!read.ok) throw new Error(read.issue.code);
  return parseCampaignWorkbook(read.value);
}

describe('a plan that goes on', () => {
  let next: Uint8Array;
  let before: Awaited<ReturnType<typeof parsed>>;
  let after: Awaited<ReturnType<typeof parsed>>;
  beforeAll(async () => {
    const running = openInExcel(sample('soc-trang-2022'));
    // A column of the office's own, and a sealed round.
    running.excel.user.type('Tiêu chí được giao', 'E4:E5', [
      ['Tiêu chí'],
      ['Trả kết quả đúng hạn'],
    ]);
    folder.put('2022.xlsx', saveWorkbook(running.workbook));
    const scored = folder.at('2022-scored.xlsx');
    expect((await run('score', folder.at('2022.xlsx'), '--out', scored)).code).toBe(0);
    const approval = ['--document', '9/TTr', '--day', '2022-12-21', '--name', 'Bà B'];
    const sealed = folder.at('2022-sealed.xlsx');
    expect((await run('seal', scored, ...approval, '--out', sealed)).code).toBe(0);
    const out = folder.at('2023.xlsx');
    const days = ['--as-of', '2023-12-20'];
    const ended = await run('next', sealed, ...days, '--out', out);
    expect(ended).toMatchObject({ code: 0, err: '' });
    next = folder.read('2023.xlsx');
    before = await parsed(folder.read('2022-sealed.xlsx'));
    after = await parsed(next);
  });

  test('has the same campaign and people, another review date and no mark', () => {
    expect(after.campaign).toEqual(before.campaign);
    expect(after.asOf).toBe('2023-12-20');
    for (const list of ['collectives', 'individuals'] as const) {
      const names = (of: typeof before) =>
        of.entry?.[list].nominees.map(({ id, name }) => [id, name]);
      expect(names(after)).toEqual(names(before));
      const marks = [...(after.entry?.[list].marks.values() ?? [])].flat();
      expect(marks.length).toBeGreaterThan(0);
      expect(new Set(marks)).toEqual(new Set(['blank']));
    }
  });

  test('last year’s points stand under “năm trước”, this year’s are blank, own columns stay', () => {
    const rows = rowsIn(readIndependently(next), 'Tiêu chí được giao');
    expect(rows[3]).toEqual(['Mã số', 'Điểm đạt', 'Điểm chuẩn', 'Điểm đạt năm trước', 'Tiêu chí']);
    const first = rowsIn(readIndependently(sample('soc-trang-2022')), 'Tiêu chí được giao')[4];
    expect(rows[4]).toEqual([first?.[0], '', first?.[2], first?.[1], 'Trả kết quả đúng hạn']);
  });

  test('takes the history along, and nothing of the results', () => {
    const file = readIndependently(next);
    expect(file.SheetNames).not.toContain('Tổng hợp');
    const years = rowsIn(file, 'Lịch sử');
    expect(years).toEqual(rowsIn(readIndependently(folder.read('2022-sealed.xlsx')), 'Lịch sử'));
    const found = after.entry?.history ?? [];
    const lines = years.slice(4).filter(([round]) => round !== '');
    expect(found.length).toBe(lines.length);
    expect(new Set(found.map(({ day }) => day))).toEqual(new Set(['2022-12-20']));
  });
});

describe('a plan that is over', () => {
  test('asks for the plan of the next round, and writes nothing', async () => {
    folder.put('ag.xlsx', sample('an-giang-2026'));
    const ended = await run(
      'next',
      folder.at('ag.xlsx'),
      '--as-of',
      '2027-12-31',
      '--out',
      folder.at('x.xlsx'),
    );
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('kết thúc ngày 31/12/2026');
    expect(folder.has('x.xlsx')).toBe(false);
  });

  test('with another plan the questions and the scale are open again, and old citations are counted', async () => {
    folder.put('ag.xlsx', sample('an-giang-2026'));
    const out = folder.at('ag-2027.xlsx');
    const plan = [
      '--plan',
      'Kế hoạch số 5/KH-SCT năm 2027',
      '--from',
      '2027-02-01',
      '--to',
      '2027-12-31',
    ];
    const ended = await run(
      'next',
      folder.at('ag.xlsx'),
      '--as-of',
      '2027-12-31',
      ...plan,
      '--out',
      out,
    );
    expect(ended.code).toBe(0);
    expect(ended.out).toMatch(/^\d+ quy định còn dẫn kế hoạch cũ/m);
    const { campaign } = await parsed(folder.read('ag-2027.xlsx'));
    expect(campaign?.plan.document).toBe('Kế hoạch số 5/KH-SCT năm 2027');
    expect(campaign?.period).toEqual({ from: '2027-02-01', to: '2027-12-31' });
    expect(campaign?.scaleApproval).toBeNull();
    expect(campaign?.questions.map(({ answer }) => answer)).toEqual(
      campaign?.questions.map(() => null),
    );
  });
});

test.each([{ args: [] }, { args: ['a.xlsx', '--out', 'b.xlsx'] }])(
  '`next` with $args says how it is used',
  async ({ args }) => {
    const ended = await run('next', ...args);
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('npm run next');
  },
);
