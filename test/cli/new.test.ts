/** `templates` and `new`: a campaign workbook from a plan, with the staff that an office has. */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anGiang2026 } from '../../src/templates/an-giang-2026';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { newFolder, run, runInTerminal } from '../support/command-line';
import { openInExcel, runExcel } from '../support/excel';
import { readIndependently, recordsIn, rowsIn } from '../support/reader';
import { table } from '../support/table';

const folder = newFolder();
afterAll(() => {
  folder.remove();
});

const made = async (name: string, ...args: string[]) => {
  const out = folder.at(name);
  const ended = await run('new', 'an-giang-2026', '--out', out, ...args);
  return { ...ended, bytes: folder.has(name) ? folder.read(name) : new Uint8Array() };
};

/** The campaign as it is read back out of a workbook. */
async function campaignIn(bytes: Uint8Array) {
  const read = await openInExcel(bytes).port.read();
  if (!read.ok) throw new Error(read.issue.code);
  return parseCampaignWorkbook(read.value).campaign;
}

test('`templates` lists the plan of An Giang 2026, in a terminal', () => {
  const { code, out } = runInTerminal('templates');
  expect(code).toBe(0);
  expect(out).toMatch(/^an-giang-2026\t.*văn hóa công vụ.*\(Sở Công Thương tỉnh An Giang\)$/m);
});

describe('a new workbook', () => {
  test.each(['vi', 'en'])(
    'holds the whole campaign, in the sheets of language %s',
    async (lang) => {
      const { code, bytes } = await made(`moi-${lang}.xlsx`, '--lang', lang);
      expect(code).toBe(0);
      expect(await campaignIn(bytes)).toEqual(anGiang2026);
    },
  );

  test('has its four sheets and no empty one', async () => {
    const { bytes } = await made('bon-sheet.xlsx');
    const { SheetNames } = readIndependently(bytes);
    expect(SheetNames).toEqual(['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân']);
    const english = await made('four-sheets.xlsx', '--lang', 'en');
    expect(readIndependently(english.bytes).SheetNames).toEqual([
      'Settings',
      'Criteria',
      'Collectives',
      'Individuals',
    ]);
  });

  test('offers lists to choose from and limits for marks', async () => {
    const { bytes } = await made('chon.xlsx');
    const parts = unzipSync(bytes);
    // The four sheets in the order of their tabs; 50 rows stand ready for people, 10 for units.
    const rules = (sheet: number) => {
      const xml = strFromU8(parts[`xl/worksheets/sheet${String(sheet)}.xml`] ?? new Uint8Array());
      return new Map(
        [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([rule]) => [
          /sqref="([^"]*)"/.exec(rule)?.[1] ?? '',
          rule,
        ]),
      );
    };
    const parts4 = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    const all = parts4.map((name) => rules(Number(/\d+/.exec(name.slice(14))?.[0])));
    const settings = all.find((each) => each.has('E22'));
    const criteria = all.find((each) => each.has('F5:F20'));
    const individuals = all.find((each) => each.has('D5:D54'));
    const collectives = all.find((each) => each.has('C5:C14'));
    expect(settings?.get('E22')).toContain('<formula1>"A,B"</formula1>');
    expect(criteria?.get('F5:F20')).toContain('"Trọn điểm,Bỏ và quy đổi,0 điểm"');
    expect(collectives?.get('C5:C14')).toContain('"Có,Không"');
    expect(individuals?.get('H5:H54')).toContain(
      '"Không,Đang xem xét,Đang thi hành,Đã kết luận không vi phạm"',
    );
    expect(individuals?.get('D5:D54')).toMatch(/'?Tập thể'?!\$B\$5:\$B\$14/);
    const mark = individuals?.get('P5:P54') ?? '';
    expect(mark).toContain('type="decimal"');
    expect(mark).toContain('<formula2>6.25</formula2>');
    // A mark that is out of range is pointed out and can still be kept: "KAD" is no number.
    expect(mark).toContain('errorStyle="warning"');
  });
});

describe('a staff list as offices have it', () => {
  /** Letterhead, headings in row 8, "(1) (2) (3)", sections of numbers, a total, signatures. */
  const staffList = () => {
    const { excel, workbook } = runExcel(newWorkbook('DS CBCCVC'));
    const { user } = excel;
    const sheet = 'DS CBCCVC';
    user.type(sheet, 'A1', [['UBND TỈNH AN GIANG']]);
    user.type(sheet, 'A2', [['SỞ CÔNG THƯƠNG']]);
    user.type(sheet, 'D1', [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]);
    user.type(sheet, 'D2', [['Độc lập - Tự do - Hạnh phúc']]);
    user.type(sheet, 'A4', [['DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2026']]);
    user.type(sheet, 'A8', [['STT', 'Mã CBCCVC', 'Họ tên', 'Chức vụ, chức danh', 'Phòng, đơn vị']]);
    user.type(sheet, 'A9', [["'(1)", "'(2)", "'(3)", "'(4)", "'(5)"]]);
    user.type(sheet, 'A10', [
      [1, "'0012", 'Nguyễn Văn Hoà', 'Chánh Văn phòng', 'Văn phòng Sở'],
      [2, "'0013", 'Trần Thị Bích Thủy', 'Chuyên viên', 'Phòng Quản lý  năng lượng'],
      [3, "'0020", 'Lê Hữu Đạt', '', 'văn phòng sở'],
    ]);
    user.type(sheet, 'C13', [['Tổng cộng']]);
    user.type(sheet, 'B13', [[3]]);
    user.type(sheet, 'B15', [['Người lập']]);
    user.type(sheet, 'E15', [['Thủ trưởng đơn vị']]);
    user.type(sheet, 'B19', [['Phạm Thị Mai']]);
    user.type(sheet, 'E19', [['Võ Văn Long']]);
    return saveWorkbook(workbook);
  };
  let bytes: Uint8Array;

  beforeAll(async () => {
    const list = folder.put('danh-sach.xlsx', staffList());
    const result = await made('co-nguoi.xlsx', '--staff', list);
    expect(result.err).toBe('');
    expect(result.code).toBe(0);
    bytes = result.bytes;
  });

  test('gives everybody above the total, and nobody of those who sign', () => {
    const people = recordsIn(readIndependently(bytes), 'Cá nhân', 'Mã số').map((row) => [
      row['Mã số'],
      row['Họ và tên'],
      row['Chức vụ'],
      row['Đơn vị'],
    ]);
    expect(people).toEqual([
      ['0012', 'Nguyễn Văn Hoà', 'Chánh Văn phòng', 'Văn phòng Sở'],
      ['0013', 'Trần Thị Bích Thủy', 'Chuyên viên', 'Phòng Quản lý năng lượng'],
      // "văn phòng sở" is the unit that was named first.
      ['0020', 'Lê Hữu Đạt', '', 'Văn phòng Sở'],
    ]);
  });

  test('makes each unit a collective once', () => {
    const units = recordsIn(readIndependently(bytes), 'Tập thể', 'Mã số').map((row) => [
      row['Mã số'],
      row['Tên tập thể'],
    ]);
    expect(units).toEqual([
      ['TT01', 'Văn phòng Sở'],
      ['TT02', 'Phòng Quản lý năng lượng'],
    ]);
  });

  test('leaves facts and marks to be entered', () => {
    const [person = []] = rowsIn(readIndependently(bytes), 'Cá nhân').slice(4);
    expect(person.slice(4)).toEqual(person.slice(4).map(() => ''));
  });

  test('with somebody entered twice, is refused with the cell, and nothing is made', async () => {
    const { excel, workbook } = openInExcel(staffList());
    excel.user.type('DS CBCCVC', 'B12', [["'0012"]]);
    const list = folder.put('trung.xlsx', saveWorkbook(workbook));
    const { code, err } = await made('khong-tao.xlsx', '--staff', list);
    expect(code).toBe(1);
    expect(err).toContain('Sheet DS CBCCVC, ô B12: Mã số của Lê Hữu Đạt đã dùng ở ô B10');
    expect(folder.has('khong-tao.xlsx')).toBe(false);
  });

  test('without names and units, is refused', async () => {
    const { excel, workbook } = runExcel(newWorkbook('Bảng lương'));
    excel.user.type('Bảng lương', 'A1', [
      ['STT', 'Ngạch'],
      [1, 'A1'],
    ]);
    const list = folder.put('luong.xlsx', saveWorkbook(workbook));
    const { code, err } = await made('khong-tao.xlsx', '--staff', list);
    expect(code).toBe(1);
    expect(err).toContain('Nhập danh sách');
    expect(folder.has('khong-tao.xlsx')).toBe(false);
  });
});

describe('a call that is wrong ends with 2', () => {
  test.each(
    table(`
    what                       args                               message
    no template                --out X                            npm run new
    two templates              an-giang-2026 an-giang-2026 --out X  npm run new
    no place for the workbook  an-giang-2026                      --out FILE
    a template nobody knows    an-giang-2062 --out X              Các mẫu: an-giang-2026
    a staff list not there     an-giang-2026 --out X --staff Y    không mở được tệp
  `),
  )('$what', async ({ args = '', message = '' }) => {
    const given = args.split(' ').map((each) => each.replace(/^[XY]$/, folder.at(`${each}.xlsx`)));
    const { code, err, out } = await run('new', ...given);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(folder.has('X.xlsx')).toBe(false);
  });
});

test('a workbook that is there already is never overwritten', async () => {
  const filled = folder.put('filled.xlsx', 'somebody’s work');
  const { code, err } = await run('new', 'an-giang-2026', '--out', filled);
  expect(code).toBe(2);
  expect(err).toContain('không ghi đè');
  expect(Buffer.from(folder.read('filled.xlsx')).toString()).toBe('somebody’s work');
});
