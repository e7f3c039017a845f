/**
 * Which campaign gets which charts over which numbers. The numbers of the cases are those of their
 * notes, worked out by hand; those of the samples stand in `test/samples/notes.md`.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ClassRule } from '../../src/domain/criterion';
import { fraction } from '../../src/domain/fraction';
import { judgeCampaign } from '../../src/domain/judge';
import { catalogs } from '../../src/i18n/catalog';
import { planSummary } from '../../src/workbook/results/summary';
import { addressOf, openWorkbook } from '../../src/xlsx';
import type { SheetData } from '../../src/xlsx';
import { EDGES, edgeInput } from '../libreoffice/edge-campaigns';
import { readWorkbookCase } from '../support/case';
import { scenarioBytes } from '../support/excel';
import { scoredSample } from '../support/scored-sample';

const QUOTAS = 'Hình thức khen thưởng | Đề nghị | Chờ chọn | Còn trống';
const STATUSES =
  'Đối tượng | Đề nghị | Đồng điểm | Hội đồng xét | Chờ số lượng | Ngoài chỉ tiêu' +
  ' | Chưa đạt TC | Tạm dừng | Không đủ ĐK | Thiếu dữ liệu';
const nobody = (subject: string) => `${subject} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0`;

interface Expected {
  readonly chart: string;
  /** Columns that it covers. */
  readonly over: string;
  readonly rows: readonly string[];
}

const quotas = (over: string, ...rows: string[]): Expected => ({
  ...{ chart: 'BarStacked columns “Sử dụng chỉ tiêu khen thưởng”', over },
  rows: [QUOTAS, ...rows],
});
const statuses = (over: string, ...rows: string[]): Expected => ({
  ...{ chart: 'BarClustered rows “Kết quả xét theo đối tượng”', over },
  rows: [STATUSES, ...rows],
});
const classes = (over: string, of: string, ...rows: string[]): Expected => ({
  ...{ chart: `ColumnClustered columns “Kết quả xếp loại – ${of.toLowerCase()}”`, over },
  rows: [`Xếp loại | ${of}`, ...rows],
});

const CASES: Readonly<Record<string, readonly Expected[]>> = {
  // Two awards of the board; a place of the second waits for who loses the tie for the first.
  'doanh-nghiep-nha-nuoc': [
    quotas(
      'A:D',
      'Cờ thi đua của Tổng công ty – tập thể | 2 | 1 | 0',
      'Giấy khen của Tổng giám đốc – tập thể | 1 | 1 | 0',
    ),
    statuses('E:L', 'Tập thể | 3 | 2 | 0 | 0 | 1 | 0 | 0 | 1 | 0', nobody('Cá nhân')),
  ],
  // Percentages of both subjects; one of eight places stays empty.
  'cong-doan-danh-hieu': [
    quotas(
      'A:D',
      'Tổ công đoàn dẫn đầu – tập thể | 1 | 0 | 0',
      'Tổ công đoàn xuất sắc – tập thể | 2 | 0 | 0',
      'Chiến sĩ thi đua cơ sở – cá nhân | 1 | 0 | 0',
      'Lao động tiên tiến – cá nhân | 7 | 0 | 1',
      'Giấy khen của Công đoàn cơ sở – cá nhân | 4 | 0 | 0',
    ),
    statuses(
      'E:L',
      'Tập thể | 1 | 0 | 1 | 0 | 1 | 0 | 0 | 1 | 0',
      'Cá nhân | 8 | 0 | 0 | 0 | 2 | 0 | 1 | 1 | 0',
    ),
  ],
  // Classes and quotas: three charts.
  'khoa-phong-benh-vien': [
    quotas(
      'A:B',
      'Tập thể lao động xuất sắc – tập thể | 2 | 0 | 0',
      'Tập thể lao động tiên tiến – tập thể | 4 | 0 | 1',
    ),
    statuses('C:G', 'Tập thể | 6 | 0 | 0 | 0 | 0 | 2 | 0 | 0 | 0', nobody('Cá nhân')),
    classes(
      'H:L',
      'Tập thể',
      'Xuất sắc | 1',
      'Tốt | 4',
      'Hoàn thành | 1',
      'Không hoàn thành | 1',
      '(không ghi) | 1',
    ),
  ],
  // An award without a number is no quota.
  'phe-duyet-nhieu-cap': [
    statuses('A:D', nobody('Tập thể'), 'Cá nhân | 4 | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 1'),
    classes(
      'E:L',
      'Cá nhân',
      'Xuất sắc | 1',
      'Tốt | 3',
      'Hoàn thành | 1',
      'Không hoàn thành | 1',
      '(không ghi) | 1',
    ),
  ],
};

async function scoredCharts(bytes: Uint8Array) {
  const scored = await scoredSample(bytes);
  const opened = openWorkbook(scored.bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const sheet = opened.workbook.data.sheets.find(({ name }) => name === 'Tổng hợp');
  if (!sheet) throw new Error('no summary');
  return { sheet, charts: sheet.charts.map((chart) => described(sheet, chart)) };
}

function described(sheet: SheetData, { own }: SheetData['charts'][number]): Expected {
  const { type, source, title, anchor } = own ?? {};
  if (!source || !anchor) throw new Error('a chart without source');
  const { row, column, rows, columns } = source.area;
  expect([source.hasHeaderRow, source.hasHeaderColumn]).toEqual([true, true]);
  const letter = (at: number) => addressOf(0, at).replace('1', '');
  const lines = Array.from({ length: rows }, (_, index) => sheet.cells.get(row + index));
  return {
    chart: `${type ?? ''} ${source.seriesBy} “${title ?? ''}”`,
    over: `${letter(anchor.from.column)}:${letter(anchor.to.column - 1)}`,
    rows: lines.map((cells) =>
      Array.from({ length: columns }, (_, index) => cells?.get(column + index)?.value).join(' | '),
    ),
  };
}

test.each(Object.entries(CASES))('%s', async (name, expected) => {
  const { charts } = await scoredCharts(readWorkbookCase(name).bytes);
  expect(charts).toEqual(expected);
});

test('a plan without awards has one chart, of how everybody stands', async () => {
  const file = new URL('../../assets/samples/binh-phuoc-2022.xlsx', import.meta.url);
  const { charts } = await scoredCharts(readFileSync(file));
  expect(charts).toEqual([
    statuses(
      'A:G',
      'Tập thể | 0 | 0 | 0 | 3 | 0 | 0 | 0 | 0 | 1',
      'Cá nhân | 0 | 0 | 0 | 18 | 0 | 0 | 1 | 1 | 2',
    ),
  ]);
});

test('numbers of nought, unknown numbers and awards without limit are no quotas', async () => {
  const none = { 'BK-CN': 0, 'BK-TT': 0, 'GK-CN': 'awaiting', 'GK-TT': 'unlimited' } as const;
  const edge = EDGES['one unit with one person'];
  if (!edge) throw new Error('no such campaign');
  const { charts } = await scoredCharts(await scenarioBytes(edgeInput({ ...edge, quotas: none })));
  expect(charts.map(({ chart }) => chart)).toEqual([
    'BarClustered rows “Kết quả xét theo đối tượng”',
  ]);
});

test('without places and without anybody there is nothing to draw, and no section for it', () => {
  // A workbook like that is refused before it is scored; the plan alone can be asked.
  const planned = (quota: number) => {
    const quotas = { 'BK-CN': quota, 'BK-TT': 0, 'GK-CN': 0, 'GK-TT': 0 };
    const outcome = judgeCampaign(edgeInput({ rows: {}, quotas }));
    const context = { outcome, fingerprint: '', words: catalogs.vi };
    const nothing = { issues: [], inputs: [], cases: [] };
    const places = { collective: null, individual: null };
    const plan = planSummary(context, { ...nothing, places }).sheet;
    return [plan.charts.map(({ name }) => name), plan.rows.some(([cell]) => cell === 'BIỂU ĐỒ')];
  };
  expect(planned(0)).toEqual([[], false]);
  expect(planned(1)).toEqual([['quotas'], true]);
});

test('two subjects with classes stand beside each other in one chart', async () => {
  const input = edgeInput({
    rows: {
      individuals: [
        { id: 'A', unit: 'TT1', marks: '6' },
        { id: 'B', unit: 'TT1', marks: '1' },
      ],
      collectives: [{ id: 'TT1', marks: '6' }],
    },
    quotas: { 'BK-CN': 'unlimited', 'BK-TT': 'unlimited' },
  });
  const rule = (name: string, value: number): ClassRule => ({
    ...{ name, requires: [], onlyIf: [], appliesTo: ['individual', 'collective'] },
    test: { kind: 'compare', comparisons: [{ operator: '>=', value: fraction(value) }] },
    source: { document: '', section: '', origin: 'office' },
  });
  const all = [rule('Xuất sắc', 50), rule('Đạt', 0)];
  const { charts } = await scoredCharts(
    await scenarioBytes({ ...input, campaign: { ...input.campaign, classes: all } }),
  );
  expect(charts.slice(1)).toEqual([
    {
      chart: 'ColumnClustered columns “Kết quả xếp loại”',
      over: 'E:L',
      rows: ['Xếp loại | Tập thể | Cá nhân', 'Xuất sắc | 1 | 1', 'Đạt | 0 | 1'],
    },
  ]);
});

test('under the charts stands nothing, and nothing of a chart beyond the columns', async () => {
  for (const name of ['khoa-phong-benh-vien', 'doanh-nghiep-nha-nuoc']) {
    const { sheet } = await scoredCharts(readWorkbookCase(name).bytes);
    for (const { own } of sheet.charts) {
      if (!own) throw new Error('not a chart of ours');
      const { from, to } = own.anchor;
      expect(to.column).toBeLessThanOrEqual(12);
      expect(to.row - from.row).toBeGreaterThanOrEqual(10);
      for (let row = from.row; row < to.row; row++) {
        const texts = [...(sheet.cells.get(row)?.values() ?? [])].map(({ value }) => value ?? '');
        expect(texts.join('')).toBe('');
      }
      expect(sheet.cells.get(from.row - 1)?.get(0)?.value).toBe('BIỂU ĐỒ');
    }
  }
});
