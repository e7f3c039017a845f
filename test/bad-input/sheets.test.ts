/**
 * A sheet, a column or a whole campaign is gone. What is missing is named once, not again for
 * every row that lacks it, and nothing is scored and nothing is written.
 */
import { describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import type { User } from '../../src/emulator/node';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import {
  UNWORDED,
  placed,
  sampleAfter,
  sampleBytes,
  scoreFile,
  sentences,
} from '../support/damaged';
import { openInExcel } from '../support/excel';
import { table } from '../support/table';

interface Told {
  /** "code @ place" of every blocking issue. */
  readonly issues: readonly string[];
  readonly vi: readonly string[];
  readonly en: readonly string[];
}

async function expectTold(bytes: Uint8Array, { issues, vi, en }: Told): Promise<void> {
  const { status, blocking, warnings, isUntouched } = await scoreFile(bytes);
  expect(status).toBe('needsFixing');
  expect(blocking.map(placed)).toEqual(issues);
  expect(isUntouched).toBe(true);
  const words = blocking.map(sentences);
  for (const each of words) {
    expect(each.vi).not.toBe(each.en);
    expect(each.vi + each.en).not.toMatch(UNWORDED);
  }
  for (const part of vi) expect(words.map((each) => each.vi).join('\n')).toContain(part);
  for (const part of en) expect(words.map((each) => each.en).join('\n')).toContain(part);
  // The sample's own three remarks stand; a missing column adds none for each of 120 people.
  expect(warnings.length).toBeLessThanOrEqual(4);
}

describe('a sheet was deleted', () => {
  test.each(
    table(`
    sheet      columns               english      headings
    Thiết lập  “Mục”, “Nội dung”     Settings     “Item”, “Content”
    Tiêu chí   “Mã tiêu chí”, “Nhóm tiêu chí”, “Tiêu chí”, “Điểm tối đa”, “Khi không áp dụng”, “Đối tượng”  Criteria  “Criterion code”, “Criterion group”, “Criterion”, “Maximum points”, “When not applicable”, “Subjects”
    Tập thể    “Tên tập thể”         Collectives  “Collective”
    Cá nhân    “Họ và tên”, “Đơn vị”  Individuals  “Full name”, “Unit”
  `),
  )('without “$sheet” the office is told its name and columns', async (row) => {
    const { sheet, columns, english, headings } = row;
    const bytes = sampleAfter((user) => {
      user.deleteSheet(sheet ?? '');
    });
    await expectTold(bytes, {
      issues: ['sheetMissing'],
      vi: [`Thiếu sheet “${sheet ?? ''}”`, columns ?? '', 'Tạo lại sheet từ mẫu'],
      en: [`“${english ?? ''}” is missing`, headings ?? '', 'from the template'],
    });
  });

  test('all sheets but one of notes are gone', async () => {
    const bytes = sampleAfter((user) => {
      user.addSheet('Ghi chú');
      user.type('Ghi chú', 'A1', [['Họp lúc 8 giờ']]);
      for (const sheet of ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân']) user.deleteSheet(sheet);
    });
    await expectTold(bytes, {
      issues: ['noCampaign'],
      vi: ['Thiết lập và Tiêu chí', 'Tạo từ mẫu phong trào'],
      en: ['settings and criteria', 'Start from a template'],
    });
  });
});

describe('a heading was emptied', () => {
  test.each(
    table(`
sheet      cell  column          english         reported  why
    Cá nhân    B4    Họ và tên       Full name       A4        no name column
    Cá nhân    D4    Đơn vị          Unit            A4        no unit column
    Cá nhân    H4    Kỷ luật         Kỷ luật         A4        no column of a fact
    Cá nhân    AD4   4.4             4.4             A4        no column of a criterion
    Tập thể    C4    Chấp hành tốt   Chấp hành tốt   A4        no column of a fact
    Tập thể    J4    1.1             1.1             A4        no column of a criterion
    Tiêu chí   D4    Điểm tối đa     Maximum points  A4        no maxima
    Thiết lập  B5    Nội dung        Content         A5        no content: not “no name” and “no date” as well
    Thiết lập  E16   Trả lời         Answer          A16       no answers: not “Q1=A cannot be read” as well
    Thiết lập  E22   Số lượng        Number          A22       no numbers: never scored without awards
    Thiết lập  C31   Các giá trị     Values          A31       no values of the facts
    Thiết lập  D43   Xét theo        Looks at        A43       no conditions: everybody would be eligible
  `),
  )('$sheet!$cell “$column”: $why', async (row) => {
    const { sheet = '', cell = '', column, english, reported } = row;
    const bytes = sampleAfter((user) => {
      user.clear(sheet, cell);
    });
    await expectTold(bytes, {
      issues: [`columnMissing @ ${sheet}!${reported ?? ''}`],
      vi: [`Không tìm thấy cột “${column ?? ''}”`, 'Thêm cột này hoặc sửa lại tên cột', sheet],
      en: [`The column “${english ?? ''}” was not found`, 'Add the column', sheet],
    });
  });

  test('the only required heading of a list is gone: the list is asked for by its columns', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Tập thể', 'B4');
    });
    await expectTold(bytes, {
      issues: ['sheetMissing'],
      vi: ['Thiếu sheet “Tập thể”', '“Tên tập thể”'],
      en: ['“Collectives” is missing', '“Collective”'],
    });
  });
});

describe('a heading stands twice', () => {
  test.each(
    table(`
    sheet    cell  heading    reported
    Cá nhân  AE4   Đơn vị     AE4
    Cá nhân  AE4   Kỷ luật    AE4
    Cá nhân  AE4   '1.1       AE4
    Tập thể  Z4    '4.4       Z4
  `),
  )('a second “$heading” in $sheet!$cell', async (row) => {
    const { sheet = '', cell = '', heading = '' } = row;
    const bytes = sampleAfter((user) => {
      user.type(sheet, cell, [[heading]]);
    });
    const column = heading.replace("'", '');
    await expectTold(bytes, {
      issues: [`columnTwice @ ${sheet}!${cell}`],
      vi: [`hai cột “${column}”`, 'Xóa hoặc đổi tên một cột'],
      en: [`two columns “${column}”`, 'Delete or rename one'],
    });
  });
});

describe('several things are wrong at once', () => {
  test('all of them are listed together, each with its cell', async () => {
    const bytes = sampleAfter((user) => {
      user.type('Cá nhân', 'O5', [[7]]);
      user.type('Cá nhân', 'P7', [['tám']]);
      user.type('Cá nhân', 'D6', [['Ban Nữ công']]);
      user.type('Tập thể', 'C5', [['#REF!']]);
      user.clear('Tiêu chí', 'D20');
      user.clear('Thiết lập', 'E17');
      user.type('Thiết lập', 'E24', [['sáu']]);
    });
    const { status, blocking, isUntouched } = await scoreFile(bytes);
    expect(status).toBe('needsFixing');
    expect(blocking.map(placed).toSorted()).toEqual([
      'errorCell @ Tập thể!C5',
      'markAboveMax @ Cá nhân!O5',
      'markNotNumber @ Cá nhân!P7',
      'maximumMissing @ Tiêu chí!D20',
      'questionOpen @ Thiết lập!E17',
      'quotaInvalid @ Thiết lập!E24',
      'unitUnknown @ Cá nhân!D6',
    ]);
    expect(isUntouched).toBe(true);
  });

  test('a person entered twice where the office gives no codes', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Cá nhân', 'A5:A124');
      user.type('Cá nhân', 'B7', [['HUỲNH  THỊ KIM NGỌC']]);
    });
    await expectTold(bytes, {
      issues: ['nomineeTwice @ Cá nhân!B7'],
      vi: ['HUỲNH THỊ KIM NGỌC đã có ở ô B5', 'Xóa dòng trùng'],
      en: ['HUỲNH THỊ KIM NGỌC already stands in B5', 'Delete the double row'],
    });
  });

  test('two people of one name with codes of their own are only pointed out', async () => {
    const bytes = sampleAfter((user) => {
      user.type('Cá nhân', 'B7', [['Huỳnh Thị Kim Ngọc']]);
    });
    const { status, warnings } = await scoreFile(bytes);
    expect(status).toBe('scored');
    expect(warnings.map(placed)).toContain('nomineeTwice @ Cá nhân!B7');
  });

  test('lists without a single row', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Cá nhân', 'A5:AD124');
      user.clear('Tập thể', 'A5:Y16');
    });
    await expectTold(bytes, {
      issues: ['noNominees'],
      vi: ['Nhập danh sách rồi chấm lại'],
      en: ['Enter the lists and score again'],
    });
  });

  test('criteria without a single row', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Tiêu chí', 'A5:J20');
    });
    await expectTold(bytes, {
      issues: ['noCriteria @ Tiêu chí'],
      vi: ['Sheet Tiêu chí: ', 'Nhập ít nhất một tiêu chí'],
      en: ['Sheet Tiêu chí: ', 'Enter at least one criterion'],
    });
  });
});

test('a condition that was emptied in the middle does not hide the conditions below it', async () => {
  // Row 48 is K5, "Không vi phạm kỷ luật"; L1 to L4 stand below it. 014 is being considered.
  const emptied = (user: User) => {
    user.clear('Thiết lập', 'A48:K48');
  };
  const { port } = openInExcel(sampleAfter(emptied));

  const result = await scoreCampaign(port, { words: catalogs.vi });
  if (result.status !== 'scored') throw new Error(result.status);
  const people = result.outcome.subjects.find(({ subject }) => subject === 'individual')?.judged;
  const verdict = (id: string) => people?.find(({ nominee }) => nominee.id === id)?.verdict;
  expect(result.outcome.campaign.gates.map(({ code }) => code).join(' ')).toBe(
    'K1 K2 K3 K4 K6 K7 K8 K9 K10 K11 L1 L2 L3 L4',
  );
  expect(verdict('014')).toBe('onHold');
});

describe('workbooks without a campaign', () => {
  test('an empty workbook', async () => {
    await expectTold(saveWorkbook(newWorkbook('Sheet1')), {
      issues: ['workbookEmpty'],
      vi: ['không có dữ liệu', 'tạo sheet mới từ mẫu'],
      en: ['holds no data', 'start one from a template'],
    });
  });

  test('a workbook of something else', async () => {
    const workbook = newWorkbook('Bảng lương');
    const { excel } = openInExcel(saveWorkbook(workbook));
    excel.user.type('Bảng lương', 'A1', [
      ['STT', 'Ngạch', 'Hệ số'],
      [1, 'A1', 2.34],
    ]);
    await expectTold(saveWorkbook({ ...workbook, data: excel.data }), {
      issues: ['noCampaign'],
      vi: ['Không tìm thấy sheet', 'kiểm tra tên sheet và hàng tiêu đề'],
      en: ['No settings and criteria sheets', 'check the sheet names and heading rows'],
    });
  });
});

test('the undamaged sample is scored, with its three remarks', async () => {
  const { status, blocking, warnings } = await scoreFile(sampleBytes());
  expect(status).toBe('scored');
  expect(blocking).toEqual([]);
  expect(warnings.map(placed)).toEqual([
    'scaleProposed @ Thiết lập!B13',
    'marksBlank @ Cá nhân!B30',
    'factsBlank @ Cá nhân!B68',
  ]);
});

test('a mark written as text with a comma is understood: “5,5” is five and a half', async () => {
  const bytes = sampleAfter((user) => {
    user.type('Cá nhân', 'O5:P5', [["'5,5", "' 5.25 "]]);
  });
  const { port } = openInExcel(bytes);

  const result = await scoreCampaign(port, { words: catalogs.vi });
  if (result.status !== 'scored') throw new Error(result.status);
  const marks = result.outcome.subjects.find(({ subject }) => subject === 'individual')?.entrants;
  expect(marks?.marks.get('1.1')?.[0]).toBe(55_000);
  expect(marks?.marks.get('1.2')?.[0]).toBe(52_500);
});

describe('a campaign without conditions', () => {
  test('is scored, but the office is told that nobody is kept out by one', async () => {
    const { excel, workbook } = openInExcel(sampleBytes());
    const settings = excel.data.sheets.find(({ name }) => name === 'Thiết lập');
    const rows = [...(settings?.cells ?? [])].filter(([, cells]) =>
      /^(5\. Điều kiện xét|Mã điều kiện|[KL]\d+)$/.test(String(cells.get(0)?.value)),
    );
    expect(rows).toHaveLength(17);
    for (const [row] of rows)
      excel.user.clear('Thiết lập', `A${String(row + 1)}:K${String(row + 1)}`);
    const { status, warnings } = await scoreFile(saveWorkbook(workbook));
    expect(status).toBe('scored');
    expect(warnings.map(placed)).toContain('noConditions @ Thiết lập');
  });
});
