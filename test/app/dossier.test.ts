/** The dossier's sheet: what is missing is listed, and what the office ticked off is never lost. */
import { beforeAll, describe, expect, test } from 'vitest';
import { cellName } from '../../src/workbook/address';
import { saveWorkbook } from '../../src/xlsx';
import { listCell, tiedBytes } from '../support/council-sheet';
import { openDossier } from '../support/dossier-sheet';
import type { DossierDesk } from '../support/dossier-sheet';

const SHEET = 'Hồ sơ';
/** An Giang 2026, V.2: the report alone is made for each nominee. */
const REPORT = { item: 'Báo cáo thành tích theo Mẫu 08' };
const ROUND = [
  'Tờ trình của phòng, đơn vị đề nghị',
  'Biên bản xét khen thưởng của phòng, đơn vị',
  'Danh sách tóm tắt thành tích trích ngang tập thể, cá nhân đề nghị khen thưởng',
  'Văn bản, tài liệu khác có liên quan (nếu có)',
  '01 bộ hồ sơ (bản chính) và các tệp tin điện tử của hồ sơ',
];
/** Proposed or tied at the line, collectives first; by the notes of the case. */
const NOMINEES = [
  ...['TT01 BK-TT', 'TT04 BK-TT', 'TT05 GK-TT'],
  ...['CN01 BK-CN', 'CN02 BK-CN', 'CN03 BK-CN', 'CN04 BK-CN'],
];

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await tiedBytes();
});

type Scored = Awaited<ReturnType<DossierDesk['score']>>;
const sent = ({ result }: Scored) => result.status === 'scored' && result.receipt.requestBytes;
const dossierIssues = ({ report }: Scored) =>
  report.issues.filter(({ code }) => code.startsWith('dossier'));

/** The unit's first mark is taken away: it has no total and is proposed for nothing. */
const dropOut = ({ excel }: DossierDesk, id: string) => {
  excel.user.clear('Tập thể', listCell(excel.data, 'Tập thể', id, '1.1'));
};

/** Cell of the settings sheet that holds a text, and the one below the last part of the dossier. */
function settingsCell({ excel }: DossierDesk, text: string): { row: number; column: number } {
  const sheet = excel.data.sheets.find(({ name }) => name === 'Thiết lập');
  for (const [row, cells] of sheet?.cells ?? []) {
    for (const [column, { value }] of cells) if (value === text) return { row, column };
  }
  throw new Error(`no ${text} in the settings`);
}

function addPart(desk: DossierDesk, text: string, per: string): void {
  const { row } = settingsCell(desk, ROUND[4] ?? '');
  desk.excel.user.type('Thiết lập', cellName(row + 1, 0), [[text, per]]);
}

describe('the first scoring', () => {
  test('lists each part of the round, then everyone proposed or tied, with what is missing', () => {
    const desk = openDossier(bytes);
    expect(desk.listed()).toEqual([...ROUND, ...NOMINEES]);
    for (const part of ROUND) expect(desk.shows(part, 'missing'), part).toBe('Thiếu');
    for (const who of NOMINEES) expect(desk.shows(who, 'missing'), who).toMatch(/^Báo cáo thành/);
  });

  test('the summary names each with the parts that are missing', () => {
    const lines = openDossier(bytes).summary();
    expect(lines.filter((line) => line.startsWith('☐ Còn thiếu'))).toHaveLength(5);
    const [named = '', ...others] = lines.filter((line) => line.startsWith('- Còn thiếu của: '));
    expect(others).toEqual([]);
    expect(named).toMatch(/^- Còn thiếu của: Văn phòng Sở \(BK-TT\); .*\.$/);
    // Five by name, and how many more.
    expect(named.split('; ')).toHaveLength(6);
    expect(named).toContain(`và ${String(NOMINEES.length - 5)} trường hợp khác`);
    expect(lines).not.toContain('Hồ sơ đủ.');
  });
});

describe('what the office ticks off', () => {
  test.each([
    ['Có', 'Đủ', 0],
    ['Không cần', 'Đủ', 0],
    [' có ', 'Đủ', 0],
    ['Yes', 'Đủ', 0],
    ['sắp nộp', 'Báo cáo', 1],
    ['Không', 'Báo cáo', 1],
    [1, 'Báo cáo', 1],
  ])('“%s” leaves “%s”, with %i warnings', async (mark, shown, warnings) => {
    const desk = openDossier(bytes);
    desk.mark('TT01', REPORT, mark);
    expect(desk.shows('TT01', 'missing')).toMatch(new RegExp(`^${shown}`));
    const scored = await desk.score();
    expect(scored.result.status).toBe('scored');
    expect(desk.shows('TT01', 'missing')).toMatch(new RegExp(`^${shown}`));
    const cell = desk.at('TT01', REPORT);
    const found = dossierIssues(scored).map((issue) => [issue.code, issue.sheet, issue.cell]);
    expect(found).toEqual(Array(warnings).fill(['dossierMarkUnknown', SHEET, cell]));
    const isNamed = desk.summary().some((line) => line.includes('Văn phòng Sở (BK-TT)'));
    expect(isNamed).toBe(warnings > 0);
  });

  test('when everything is there the summary says so', async () => {
    const desk = openDossier(bytes);
    for (const part of ROUND) desk.mark(part, 'round', 'Có');
    for (const who of NOMINEES) desk.mark(who, REPORT, 'Có');
    await desk.score();
    expect(desk.summary().at(-1)).toBe('Hồ sơ đủ.');
    expect(desk.summary().filter((line) => line.startsWith('✔ Đủ'))).toHaveLength(5);
  });

  test('changes no verdict and no fingerprint, and scoring again sends no cell', async () => {
    const desk = openDossier(bytes);
    const before = await desk.score();
    expect(sent(before)).toBe(0);
    desk.mark('TT01', REPORT, 'Có');
    desk.mark('CN03', 'note', 'nộp bản giấy');
    const after = await desk.score();
    expect(after.report.nominees).toEqual(before.report.nominees);
    expect(after.report.fingerprint).toBe(before.report.fingerprint);
    expect(sent(await desk.score())).toBe(0);
    expect(desk.shows('CN03', 'note')).toBe('nộp bản giấy');
  });
});

describe('a row in which something was filled in', () => {
  const filled = () => {
    const desk = openDossier(bytes);
    desk.mark('TT05', REPORT, 'Có');
    desk.mark('TT05', 'day', '05/12/2026');
    return desk;
  };

  test('stays with a remark when the nominee drops out, and is live again afterwards', async () => {
    const desk = filled();
    const address = listCell(desk.excel.data, 'Tập thể', 'TT05', '1.1');
    const before = desk.at('TT05', REPORT);
    dropOut(desk, 'TT05');
    await desk.score();
    expect(desk.at('TT05', REPORT)).toBe(before);
    expect(desk.shows('TT05', REPORT)).toBe('Có');
    expect(desk.shows('TT05', 'day')).toBe('05/12/2026');
    expect(desk.shows('TT05', 'missing')).toBe('Không còn trong danh sách đề nghị');
    expect(desk.summary().join()).not.toContain('Phòng Quản lý thương mại');
    expect(sent(await desk.score())).toBe(0);
    desk.excel.user.type('Tập thể', address, [[6]]);
    await desk.score();
    expect(desk.shows('TT05', 'missing')).toBe('Đủ');
  });

  test('belongs to its award: whoever moves to a higher one needs a report for that', async () => {
    const desk = filled();
    // TT05 takes the place of TT04, whose row goes: nothing was filled in there.
    dropOut(desk, 'TT04');
    await desk.score();
    expect(desk.listed()).not.toContain('TT04 BK-TT');
    expect(desk.shows('TT05 GK-TT', REPORT)).toBe('Có');
    expect(desk.shows('TT05 GK-TT', 'missing')).toBe('Không còn trong danh sách đề nghị');
    expect(desk.shows('TT05 BK-TT', 'missing')).toMatch(/^Báo cáo/);
  });

  test('is known wherever the list is sorted to', async () => {
    const desk = filled();
    desk.excel.user.sort(SHEET, 'A7:I18', 0);
    const scored = await desk.score();
    expect(dossierIssues(scored)).toEqual([]);
    expect(desk.listed().toSorted()).toEqual([...ROUND, ...NOMINEES].toSorted());
    expect(desk.shows('TT05', REPORT)).toBe('Có');
    expect(desk.shows('TT05', 'missing')).toBe('Đủ');
    expect(desk.shows('TT01', 'missing')).toMatch(/^Báo cáo/);
    expect(sent(await desk.score())).toBe(0);
  });

  test('counts once where it was copied, and the copy says so', async () => {
    const desk = filled();
    desk.excel.user.type(SHEET, 'A30', [['Bản sao', 'TT05', 'Tập thể', 'GK-TT', '', 'sao']]);
    await desk.score();
    const first = desk.at('TT05', 'name').slice(1);
    expect(desk.cell('E30')?.value).toBe(`Trùng với dòng ${first}; chỉ dòng đó được tính`);
    expect(desk.cell('F30')?.value).toBe('sao');
  });

  test('notes of the office below and beside the list stay', async () => {
    const desk = filled();
    const beside = desk.at('CN01', 'name').replace('A', 'L');
    desk.excel.user.type(SHEET, 'A40', [['Người theo dõi: Trần Thị Út']]);
    desk.excel.user.type(SHEET, beside, [['hỏi lại đơn vị']]);
    dropOut(desk, 'TT04');
    expect((await desk.score()).result.status).toBe('scored');
    expect(desk.cell('A40')?.value).toBe('Người theo dõi: Trần Thị Út');
    expect(desk.cell(beside)?.value).toBe('hỏi lại đơn vị');
    expect(sent(await desk.score())).toBe(0);
  });

  test('is read by the add-in in the other language', async () => {
    const desk = filled();
    const english = await desk.score('en');
    expect(dossierIssues(english)).toEqual([]);
    expect(desk.shows('TT05', REPORT)).toBe('Có');
    expect(desk.shows('TT05', 'missing')).toBe('Complete');
    expect(sent(await desk.score('en'))).toBe(0);
  });
});

describe('parts that the office adds or takes out in the settings', () => {
  test('one that each nominee needs gets a column of its own; what was ticked off stays', async () => {
    const desk = openDossier(bytes);
    desk.mark('TT01', REPORT, 'Có');
    addPart(desk, 'Bản cam kết', 'Từng trường hợp');
    await desk.score();
    expect(desk.shows('TT01', REPORT)).toBe('Có');
    expect(desk.shows('TT01', 'missing')).toBe('Bản cam kết');
    expect(desk.shows('TT04', 'missing')).toMatch(/^Báo cáo .*; Bản cam kết$/);
    desk.mark('TT01', { item: 'Bản cam kết' }, 'Có');
    expect(desk.shows('TT01', 'missing')).toBe('Đủ');
  });

  test('one without a word on whom it is for is asked once', async () => {
    const desk = openDossier(bytes);
    addPart(desk, 'Công văn đề nghị', '');
    await desk.score();
    expect(desk.shows('Công văn đề nghị', 'missing')).toBe('Thiếu');
  });

  test('a word that says nothing is told at its cell, with the words there are', async () => {
    const desk = openDossier(bytes);
    addPart(desk, 'Bản cam kết', 'Mọi người');
    const { result, report } = await desk.score();
    expect(result.status).toBe('needsFixing');
    const { row } = settingsCell(desk, 'Mọi người');
    const [issue] = report.issues.filter(({ severity }) => severity === 'blocks');
    expect(issue).toMatchObject({ code: 'choiceUnknown', cell: cellName(row, 1) });
    expect(issue?.text).toContain('Từng trường hợp; Cả đợt');
  });

  test('one taken out is asked for no more; its marks stay where they are', async () => {
    const desk = openDossier(bytes);
    desk.mark(ROUND[1] ?? '', 'round', 'Có');
    desk.mark('TT01', REPORT, 'Có');
    for (const text of [ROUND[1] ?? '', ...reportText(desk)]) {
      const { row } = settingsCell(desk, text);
      desk.excel.user.deleteRows('Thiết lập', `${String(row + 1)}:${String(row + 1)}`);
    }
    await desk.score();
    expect(desk.shows(ROUND[1] ?? '', 'missing')).toBe(
      'Không còn trong thành phần hồ sơ ở Thiết lập',
    );
    expect(desk.shows('TT01', REPORT)).toBe('Có');
    expect(desk.listed().filter((each) => NOMINEES.includes(each))).toEqual(['TT01 BK-TT']);
    expect(sent(await desk.score())).toBe(0);
  });
});

/** The whole text of the report's part, as the settings hold it. */
function reportText(desk: DossierDesk): readonly string[] {
  const sheet = desk.excel.data.sheets.find(({ name }) => name === 'Thiết lập');
  return [...(sheet?.cells.values() ?? [])]
    .map((cells) => String(cells.get(0)?.value ?? ''))
    .filter((text) => text.startsWith(REPORT.item));
}

test('the sheet is made again after it was deleted', async () => {
  const desk = openDossier(bytes);
  const before = desk.listed();
  desk.excel.user.deleteSheet(SHEET);
  await desk.score();
  expect(desk.listed()).toEqual(before);
  expect(saveWorkbook(desk.workbook).length).toBeGreaterThan(0);
});
