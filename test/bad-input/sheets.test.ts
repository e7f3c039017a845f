/**
 * A sheet, a column or a whole campaign is gone. What is missing is named once, not again for
 * every row that lacks it, and nothing is scored and nothing is written.
 */
import { describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { catalogs } from '../../src/i18n/catalog';
import type { User } from '../../src/emulator/node';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { placed, sampleAfter, sampleBytes, scoreFile } from '../support/damaged';
import { openInExcel } from '../support/excel';
import { table } from '../support/table';
import { besideHeadings, headingPlace, headingRow, placeIn, rowsFrom, sampleText } from './places';
import { expectTold } from './told';

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
    sheet      column          english         why
    Cá nhân    Họ và tên       Full name       no name column
    Cá nhân    Đơn vị          Unit            no unit column
    Cá nhân    Kỷ luật         Kỷ luật         no column of a fact
    Cá nhân    4.4             4.4             no column of a criterion
    Tập thể    Chấp hành tốt   Chấp hành tốt   no column of a fact
    Tập thể    1.1             1.1             no column of a criterion
    Tiêu chí   Điểm tối đa     Maximum points  no maxima
    Thiết lập  Nội dung        Content         no content: not “no name” and “no date” as well
    Thiết lập  Trả lời         Answer          no answers: not “Q1=A cannot be read” as well
    Thiết lập  Số lượng        Number          no numbers: never scored without awards
    Thiết lập  Các giá trị     Values          no values of the facts
    Thiết lập  Xét theo        Looks at        no conditions: everybody would be eligible
    Thiết lập  Ưu tiên         Preferred       no order of equals
    Thiết lập  Hiệu lực từ     In force from   no validity of the documents
  `),
  )('$sheet “$column”: $why', async (row) => {
    const { sheet = '', column = '', english } = row;
    const bytes = sampleAfter((user) => {
      user.clear(sheet, headingPlace(sheet, column));
    });
    await expectTold(bytes, {
      issues: [`columnMissing @ ${sheet}!${headingRow(sheet, column)}`],
      vi: [`Không tìm thấy cột “${column}”`, 'Thêm cột này hoặc sửa lại tên cột', sheet],
      en: [`The column “${english ?? ''}” was not found`, 'Add the column', sheet],
    });
  });

  test('the only required heading of a list is gone: the sheet is there, and lacks it', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Tập thể', headingPlace('Tập thể', 'Tên tập thể'));
    });
    await expectTold(bytes, {
      issues: ['columnMissing @ Tập thể'],
      vi: ['Không tìm thấy cột “Tên tập thể”', 'Thêm cột này hoặc sửa lại tên cột'],
      en: ['The column “Collective” was not found', 'Add the column'],
    });
  });

  test('all required headings of a sheet are gone: each is named with the sheet', async () => {
    const bytes = sampleAfter((user) => {
      for (const column of ['Họ và tên', 'Đơn vị']) {
        user.clear('Cá nhân', headingPlace('Cá nhân', column));
      }
    });
    await expectTold(bytes, {
      issues: ['columnMissing @ Cá nhân', 'columnMissing @ Cá nhân'],
      vi: ['“Họ và tên”', '“Đơn vị”'],
      en: ['“Full name”', '“Unit”'],
    });
  });
});

describe('a heading stands twice', () => {
  test.each(
    table(`
    sheet    heading
    Cá nhân  Đơn vị
    Cá nhân  Kỷ luật
    Cá nhân  '1.1
    Tập thể  '4.4
  `),
  )('a second “$heading” in $sheet', async (row) => {
    const { sheet = '', heading = '' } = row;
    const column = heading.replace("'", '');
    const cell = besideHeadings(sheet, column);
    const bytes = sampleAfter((user) => {
      user.type(sheet, cell, [[heading]]);
    });
    await expectTold(bytes, {
      issues: [`columnTwice @ ${sheet}!${cell}`],
      vi: [`hai cột “${column}”`, 'Xóa hoặc đổi tên một cột'],
      en: [`two columns “${column}”`, 'Delete or rename one'],
    });
  });
});

const WRONG: readonly (readonly [string, string, string, string, string | number | null])[] = [
  ['errorCell', 'Tập thể', 'TT01', 'Chấp hành tốt', '#REF!'],
  ['markAboveMax', 'Cá nhân', '001', '1.1', 7],
  ['markNotNumber', 'Cá nhân', '003', '1.2', 'tám'],
  ['maximumMissing', 'Tiêu chí', '4.4', 'Điểm tối đa', null],
  ['questionOpen', 'Thiết lập', 'Q1', 'Trả lời', null],
  ['quotaInvalid', 'Thiết lập', 'BK-CN', 'Số lượng', 'sáu'],
  ['unitUnknown', 'Cá nhân', '002', 'Đơn vị', 'Ban Nữ công'],
];

describe('several things are wrong at once', () => {
  test('all of them are listed together, each with its cell', async () => {
    const bytes = sampleAfter((user) => {
      for (const [, sheet, row, column, typed] of WRONG) {
        if (typed === null) user.clear(sheet, placeIn(sheet, row, column));
        else user.type(sheet, placeIn(sheet, row, column), [[typed]]);
      }
    });
    const { status, blocking, isUntouched } = await scoreFile(bytes);
    expect(status).toBe('needsFixing');
    const expected = WRONG.map(
      ([code, sheet, row, column]) => `${code} @ ${sheet}!${placeIn(sheet, row, column)}`,
    );
    expect(blocking.map(placed).toSorted()).toEqual(expected.toSorted());
    expect(isUntouched).toBe(true);
  });

  const first = sampleText('Cá nhân', '001', 'Họ và tên');

  test('a person entered twice where the office gives no codes', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Cá nhân', 'A5:A124');
      user.type('Cá nhân', 'B7', [[first.toUpperCase().replace(' ', '  ')]]);
    });
    await expectTold(bytes, {
      issues: ['nomineeTwice @ Cá nhân!B7'],
      vi: [`${first.toUpperCase()} đã có ở ô B5`, 'Xóa dòng trùng'],
      en: [`${first.toUpperCase()} already stands in B5`, 'Delete the double row'],
    });
  });

  test('two people of one name with codes of their own are only pointed out', async () => {
    const bytes = sampleAfter((user) => {
      user.type('Cá nhân', 'B7', [[first]]);
    });
    const { status, warnings } = await scoreFile(bytes);
    expect(status).toBe('scored');
    expect(warnings.map(placed)).toContain('nomineeTwice @ Cá nhân!B7');
  });

  test('lists without a single row', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Cá nhân', rowsFrom('Cá nhân', '001', '120'));
      user.clear('Tập thể', rowsFrom('Tập thể', 'TT01', 'TT12'));
    });
    await expectTold(bytes, {
      issues: ['noNominees'],
      vi: ['Nhập danh sách rồi chấm lại'],
      en: ['Enter the lists and score again'],
    });
  });

  test('criteria without a single row', async () => {
    const bytes = sampleAfter((user) => {
      user.clear('Tiêu chí', rowsFrom('Tiêu chí', '1.1', '4.4'));
    });
    await expectTold(bytes, {
      issues: ['noCriteria @ Tiêu chí'],
      vi: ['Sheet Tiêu chí: ', 'Nhập ít nhất một tiêu chí'],
      en: ['Sheet Tiêu chí: ', 'Enter at least one criterion'],
    });
  });
});

test('a condition that was emptied in the middle does not hide the conditions below it', async () => {
  // K5 is "Không vi phạm kỷ luật"; L1 to L4 stand below it. 014 is being considered.
  const emptied = (user: User) => {
    user.clear('Thiết lập', rowsFrom('Thiết lập', 'K5', 'K5'));
  };
  const { port } = openInExcel(sampleAfter(emptied));

  const result = await scoreCampaign(port, { words: catalogs.vi });
  if (result.status !== 'scored') throw new Error(result.status);
  const people = result.outcome.subjects.find(({ subject }) => subject === 'individual')?.judged;
  const verdict = (id: string) => people?.find(({ nominee }) => nominee.id === id)?.verdict;
  expect(result.outcome.campaign.gates.map(({ code }) => code).join(' ')).toBe(
    'K1 K2 K3 K4 K6 K7 K8 K9 K10 K11 L1 L2 L3 L4 UT',
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
    `scaleProposed @ Thiết lập!${placeIn('Thiết lập', 'Văn bản phê duyệt thang điểm', 'Nội dung')}`,
    `marksBlank @ Cá nhân!${placeIn('Cá nhân', '026', 'Họ và tên')}`,
    `factsBlank @ Cá nhân!${placeIn('Cá nhân', '064', 'Họ và tên')}`,
  ]);
});

test('a mark written as text with a comma is understood: “5,5” is five and a half', async () => {
  const bytes = sampleAfter((user) => {
    user.type('Cá nhân', placeIn('Cá nhân', '001', '1.1'), [["'5,5", "' 5.25 "]]);
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
      /^(\d+\. Điều kiện xét|Mã điều kiện|[KL]\d+|UT)$/.test(String(cells.get(0)?.value)),
    );
    expect(rows, 'with the order of equals that rests on UT').toHaveLength(19);
    for (const [row] of rows)
      excel.user.clear('Thiết lập', `${String(row + 1)}:${String(row + 1)}`);
    const { status, warnings } = await scoreFile(saveWorkbook(workbook));
    expect(status).toBe('scored');
    expect(warnings.map(placed)).toContain('noConditions @ Thiết lập');
  });
});
