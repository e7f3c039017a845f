/** The public copy: who is proposed, and not a word of what the council's workbook holds beside. */
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { publicCopy } from '../../src/app/public-copy';
import { reportOf } from '../../src/app/report';
import type { Report } from '../../src/app/report';
import { scoreCampaign } from '../../src/app/score-campaign';
import { sealCampaign } from '../../src/app/seal-campaign';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { openInExcel } from '../support/excel';
import { readIndependently, rowsIn } from '../support/reader';
import { sampleAfter } from '../support/damaged';

const words = catalogs.vi;

let bytes: Uint8Array;
let before: Uint8Array;
let after: Uint8Array;
let report: Report;
let parts: Readonly<Record<string, string>>;

beforeAll(async () => {
  const running = openInExcel(
    sampleAfter((user) => {
      user.addSheet('Ghi chú riêng');
      user.type('Ghi chú riêng', 'A1', [['sinh ngày 02/03/1985'], ['điện thoại 0912 345 678']]);
    }),
  );
  const scored = await scoreCampaign(running.port, { words });
  report = reportOf(scored, words);
  const approval = { document: '77/TTr-KÍN', day: '2026-12-31', name: 'Người ký kín' };
  await sealCampaign(running.port, { words, approval });
  before = saveWorkbook(running.workbook);
  const copy = await publicCopy(running.port, { words });
  if (copy.status !== 'made') throw new Error(copy.status);
  ({ bytes } = copy);
  after = saveWorkbook(running.workbook);
  const unzipped = Object.entries(unzipSync(bytes));
  parts = Object.fromEntries(unzipped.map(([name, content]) => [name, strFromU8(content)]));
});

test('making it leaves the workbook as it was', () => {
  expect(after).toEqual(before);
});

test('names everyone who is proposed, with unit and award, and nobody else', () => {
  const rows = rowsIn(readIndependently(bytes), 'Danh sách công khai');
  const listed = rows
    .filter(([number]) => typeof number === 'number')
    .map((row) => row.slice(1, 4));
  const proposed = report.nominees.filter(({ status }) => status === 'proposed');
  const names = new Map(report.awards.map(({ id, name }) => [id, name]));
  expect(proposed.length).toBe(11);
  expect(listed.toSorted()).toEqual(
    proposed.map(({ name, unit, award }) => [name, unit, names.get(award ?? '')]).toSorted(),
  );
});

/** Everything that is told of people in the council's workbook and is not for everybody. */
function withheld(): readonly string[] {
  const proposed = new Set(
    report.nominees.filter(({ status }) => status === 'proposed').map(({ name }) => name),
  );
  const people = report.nominees.filter(({ subject }) => subject === 'individual');
  const reasons = report.nominees.flatMap((nominee) => nominee.reasons.map(({ text }) => text));
  return [
    ...people.map(({ name }) => name).filter((name) => !proposed.has(name)),
    ...reasons,
    ...[words.outcome.status.notMet, words.outcome.status.onHold, words.sheets.titles.held],
    ...['Kỷ luật', 'Đang xem xét', 'Đang thi hành', 'Khiếu nại', 'khiếu nại', 'Giới tính'],
    ...['02/03/1985', '0912 345 678', 'Ghi chú riêng', '77/TTr-KÍN', 'Người ký kín'],
    ...['Trưởng phòng', 'Kế toán viên', 'Văn thư', 'ThiDua.', 'Hội đồng chọn', 'Mã niêm phong'],
  ];
}

describe('every part of the unpacked file', () => {
  test('is one of the few that a workbook needs', () => {
    for (const name of Object.keys(parts)) {
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet[12]\.xml)$/,
      );
    }
  });

  test('holds none of the values that are withheld', () => {
    const values = withheld();
    expect(values.length).toBeGreaterThan(300);
    for (const [name, text] of Object.entries(parts)) {
      for (const value of values) {
        expect(text.includes(escaped(value)), `${name}: ${value}`).toBe(false);
      }
    }
  });

  test('has no hidden sheet, no name, no comment, no property, no formula', () => {
    const all = Object.values(parts).join('\n');
    expect(all).not.toMatch(/state="(hidden|veryHidden)"|<comment|docProps|customXml|<f>|<f /);
    const defined = [...all.matchAll(/<definedName [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(defined)).toEqual(new Set(['_xlnm.Print_Titles']));
  });

  test('no code of a person stands in a cell', () => {
    const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)];
    const codes = new Set(report.nominees.map(({ id }) => id));
    for (const [, text] of texts) expect(codes.has(text ?? ''), text).toBe(false);
  });
});

test('the search finds what is there: the name of someone proposed', () => {
  const someone = report.nominees.find(({ status }) => status === 'proposed')?.name ?? '?';
  expect(Object.values(parts).some((text) => text.includes(escaped(someone)))).toBe(true);
});

test('a unit of fewer than four people is not counted by itself', async () => {
  const running = openInExcel(
    sampleAfter((user) => {
      // Seven of the ten people of a unit leave the list.
      for (let row = 0; row < 7; row++) user.deleteRows('Cá nhân', '5:5');
    }),
  );
  const copy = await publicCopy(running.port, { words });
  if (copy.status !== 'made') throw new Error(copy.status);
  const rows = rowsIn(readIndependently(copy.bytes), 'Theo đơn vị').flat().map(String);
  const first = report.nominees.find(({ subject }) => subject === 'individual')?.unit ?? '?';
  expect(rows).not.toContain(first);
  expect(rows).toContain('Đơn vị dưới 04 người không thống kê riêng');
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
