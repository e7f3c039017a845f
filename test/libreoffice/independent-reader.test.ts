/** The scored sample read by a reader that is not ours: results as the report says them. */
import type { WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/app/report';
import { readIndependently, recordsIn, rowsIn } from '../support/reader';
import { scoredSample } from '../support/scored-sample';
import { table } from '../support/table';

let report: Report;
let workbook: WorkBook;

beforeAll(async () => {
  const scored = await scoredSample();
  report = scored.report;
  workbook = readIndependently(scored.bytes);
});

const WORDS: Readonly<Record<string, string>> = {
  proposed: '✔ Đề nghị khen thưởng',
  tiedAtCutLine: '⚖ Đồng điểm tại ngưỡng – Hội đồng quyết định',
  awaitingQuota: '⏳ Chờ phân bổ số lượng',
  onHold: '⏸ Tạm dừng xét',
  notMet: '✖ Không đủ điều kiện',
  incomplete: '… Chưa đủ dữ liệu',
};

test.each([
  ['collective', 'Xếp hạng tập thể', 12],
  ['individual', 'Xếp hạng cá nhân', 120],
])('every %s has its rank, total and result in “%s”', (subject, sheet, count) => {
  const rows = recordsIn(workbook, sheet, 'Hạng');
  const found = rows
    .map((row) => [row['Mã số'], row['Hạng'], row['Tổng điểm'], row['Kết quả xét']])
    .toSorted();
  const expected = report.nominees
    .filter((nominee) => nominee.subject === subject)
    .map(({ id, rank, points, status }) => [
      id,
      rank ?? '',
      points === null ? '' : Number(points),
      WORDS[status],
    ])
    .toSorted();
  expect(found).toHaveLength(count);
  expect(found).toEqual(expected);
});

describe('the winners that the sample was made for', () => {
  test.each(
    table(`
    // tools/samples/an-giang-2026.ts gives seven people these totals, for six places
    rank  total  result
    1     98.5   ✔ Đề nghị khen thưởng
    2     98     ✔ Đề nghị khen thưởng
    3     97.75  ✔ Đề nghị khen thưởng
    4     97.5   ✔ Đề nghị khen thưởng
    5     97.25  ✔ Đề nghị khen thưởng
  `),
  )('rank $rank with $total points: $result', ({ rank, total, result }) => {
    const rows = recordsIn(workbook, 'ĐN Bằng khen - CN', 'STT');
    const found = rows.filter((row) => row['Hạng'] === Number(rank));
    expect(found.map((row) => [row['Tổng điểm'], row['Kết quả xét']])).toEqual([
      [Number(total), result],
    ]);
  });

  test('two with 97 points tie for the sixth place; the list shows both and breaks no tie', () => {
    const rows = recordsIn(workbook, 'ĐN Bằng khen - CN', 'STT').filter(
      (row) => typeof row['STT'] === 'number',
    );
    expect(rows).toHaveLength(7);
    expect(rows.slice(5).map((row) => [row['Hạng'], row['Tổng điểm'], row['Kết quả xét']])).toEqual(
      [
        [6, 97, '⚖ Đồng điểm tại ngưỡng – Hội đồng quyết định'],
        [6, 97, '⚖ Đồng điểm tại ngưỡng – Hội đồng quyết định'],
      ],
    );
  });
});

test('the groups of a line add up to its total, for everyone with a total', () => {
  const rows = recordsIn(workbook, 'Chi tiết điểm cá nhân', 'Hạng').filter(
    (row) => row['Tổng điểm'] !== '' && !Object.values(row).includes('KAD'),
  );
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    const groups = Object.entries(row).filter(([heading]) => /^\d\. /.test(heading));
    expect(groups).toHaveLength(4);
    const sum = groups.reduce((total, [, points]) => total + Number(points), 0);
    expect(sum.toFixed(2), String(row['Mã số'])).toBe(Number(row['Tổng điểm']).toFixed(2));
  }
});

test('codes keep their leading zeros and are text', () => {
  const sheet = workbook.Sheets['Xếp hạng cá nhân'] ?? {};
  const rows = rowsIn(workbook, 'Xếp hạng cá nhân');
  const first = rows.findIndex(([heading]) => heading === 'Hạng') + 2;
  for (let row = first; row < first + 120; row += 1) {
    const cell = sheet[`B${String(row)}`] as { t: string; v: unknown; f?: string };
    expect(cell.t).toBe('s');
    expect(cell.v).toMatch(/^\d{3}$/);
    expect(cell.f).toBeUndefined();
  }
});

test('the summary states numbers, and that results are proposals', () => {
  const rows = rowsIn(workbook, 'Tổng hợp');
  const lines = rows.map(([first]) => String(first));
  expect(lines.join('\n')).toContain(
    'Hội đồng Thi đua - Khen thưởng xét, trình cấp có thẩm quyền quyết định',
  );
  const awards = rows.filter(([first]) => first === 'Bằng khen');
  // award, subject, places, proposed, tied, empty: collectives fill six; five people and a tie.
  expect(awards.map((row) => row.slice(1, 6))).toEqual([
    ['Tập thể', 6, 6, 0, 0],
    ['Cá nhân', 6, 5, 2, 0],
  ]);
});
