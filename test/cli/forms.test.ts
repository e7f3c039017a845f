/** `forms`: what is sent to the units or printed for them, as new files beside the campaign's. */
import { readFileSync, readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileNames } from '../../src/app/unit-forms';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import { newFolder, run, runInTerminal } from '../support/command-line';
import { readIndependently, rowsIn } from '../support/reader';

const folder = newFolder();
afterAll(() => {
  folder.remove();
});

const sample = (id: string) =>
  new Uint8Array(readFileSync(new URL(`../../assets/samples/${id}.xlsx`, import.meta.url)));

/** Every text of a sheet, row by row. */
const textsIn = (bytes: Uint8Array, sheet: string) =>
  rowsIn(readIndependently(bytes), sheet).map((row) =>
    row.filter((cell) => cell !== '').map(String),
  );

beforeAll(() => {
  folder.put('ag.xlsx', sample('an-giang-2026'));
  folder.put('st.xlsx', sample('soc-trang-2023'));
});

describe('a file for each unit, to send', () => {
  test('bears its code and name, and holds the four forms of the unit alone', async () => {
    const before = folder.read('ag.xlsx');
    const { code } = await run('forms', folder.at('ag.xlsx'));
    expect(code).toBe(0);
    const files = readdirSync(folder.at('ag.forms')).toSorted();
    expect(files).toHaveLength(12);
    expect(files[0]).toBe('TT01 - Văn phòng Sở.xlsx');
    const bytes = folder.read(`ag.forms/${files[0] ?? ''}`);
    const tabs = ['Đăng ký', 'Tự chấm', 'Điều kiện', 'Cá nhân'].map((tab) => `TT01 ${tab}`);
    expect(readIndependently(bytes).SheetNames).toEqual(tabs);
    // Ten people of the sample belong to this unit; nobody of another stands on its form.
    const people = textsIn(bytes, 'TT01 Cá nhân').flat();
    expect(people).toContain('Lê Ngọc Linh');
    expect(folder.read('ag.xlsx')).toEqual(before);
  });

  test('existing files are not overwritten without being told, and then none is written', async () => {
    const out = folder.at('ag.forms');
    const [first = '', second = ''] = readdirSync(out).toSorted();
    folder.put(`ag.forms/${second}`, 'đã điền');
    const refused = await run('forms', folder.at('ag.xlsx'), '--out', out);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`${first}: tệp đã có, không ghi đè và chưa ghi tệp nào.`);
    expect(refused.err.split('\n')).toHaveLength(1);
    expect(String(readFileSync(folder.at(`ag.forms/${second}`)))).toBe('đã điền');
    const told = await run('forms', folder.at('ag.xlsx'), '--out', out, '--overwrite');
    expect(told.code).toBe(0);
    expect(readIndependently(folder.read(`ag.forms/${second}`)).SheetNames).toHaveLength(4);
  });
});

test('the file offers the words to choose from and takes no more points than the scale has', () => {
  const [file = ''] = readdirSync(folder.at('ag.forms')).toSorted();
  const parts = unzipSync(folder.read(`ag.forms/${file}`));
  const rulesOf = (sheet: number) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${String(sheet)}.xml`] ?? new Uint8Array());
    return [...xml.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([rule]) => rule);
  };
  const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const rules = sheets.map((name) => rulesOf(Number(/sheet(\d+)\.xml$/.exec(name)?.[1])));
  const limits = rules.flat().filter((rule) => rule.includes('type="decimal"'));
  // 16 lines of the unit, and a column for each of the 16 of its people.
  expect(limits).toHaveLength(32);
  for (const rule of limits) expect(rule).toMatch(/<formula1>0<.*<formula2>6.25</s);
  expect(rules.flat().some((rule) => rule.includes('<formula1>"Có,Không"</formula1>'))).toBe(true);
});

describe('one workbook of all, to print', () => {
  test('has a sheet for every form of every unit', async () => {
    const out = folder.at('in.xlsx');
    expect((await run('forms', folder.at('st.xlsx'), '--out', out)).code).toBe(0);
    const { SheetNames } = readIndependently(folder.read('in.xlsx'));
    // 18 units; the plan judges collectives alone.
    expect(SheetNames).toHaveLength(18 * 3);
    expect(new Set(SheetNames).size).toBe(SheetNames.length);
    const again = await run('forms', folder.at('st.xlsx'), '--out', out, '--lang', 'en');
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain('in.xlsx: the file exists; nothing was written.');
  });

  test('of one unit, named by its code or by its name', async () => {
    for (const [index, unit] of ['TT12', 'ubnd thành phố Sóc Trăng'].entries()) {
      const name = `mot-${String(index)}.xlsx`;
      const args = ['--unit', unit, '--out', folder.at(name)];
      expect((await run('forms', folder.at('st.xlsx'), ...args)).code).toBe(0);
      const { SheetNames } = readIndependently(folder.read(name));
      expect(SheetNames).toEqual(['TT12 Đăng ký', 'TT12 Tự chấm', 'TT12 Điều kiện']);
    }
  });
});

describe('what cannot be done is said in one sentence', () => {
  test.each([
    ['no workbook', [], 'Cách dùng: npm run forms'],
    ['two workbooks', ['ag.xlsx', 'st.xlsx'], 'Cách dùng: npm run forms'],
    ['a file that is not there', ['khong-co.xlsx'], 'khong-co.xlsx: không mở được tệp'],
    [
      'a unit nobody knows',
      ['ag.xlsx', '--unit', 'TT99'],
      'Không có đơn vị “TT99”. Các đơn vị: TT01',
    ],
    ['its own input', ['ag.xlsx', '--out', 'ag.xlsx'], 'không ghi đè lên tệp đầu vào'],
  ])('%s', async (_, args, said) => {
    const paths = args.map((arg) => (arg.endsWith('.xlsx') ? folder.at(arg) : arg));
    const { code, err } = await run('forms', ...paths);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err.split('\n')).toHaveLength(1);
  });

  test('a workbook that has to be mended first is not guessed at', async () => {
    const opened = openWorkbook(sample('an-giang-2026'));
    if (!opened.ok) throw new Error(opened.problem.code);
    const { data } = opened.workbook;
    const settings = data.sheets.find(({ name }) => name === 'Thiết lập');
    for (const cells of settings?.cells.values() ?? []) {
      const cell = cells.get(0);
      if (cell?.value === 'Tiêu đề') cell.value = 'Tựa đề';
    }
    settings?.touched.add('cells');
    folder.put('sai.xlsx', saveWorkbook(opened.workbook));
    const { code, err } = await run('forms', folder.at('sai.xlsx'));
    expect(code).toBe(1);
    expect(err).toContain('“Tựa đề” không dùng được ở cột “Phần của bản đăng ký”');
    expect(folder.has('sai.forms')).toBe(false);
  });

  test('a command in a terminal', () => {
    const out = folder.at('terminal.xlsx');
    const ended = runInTerminal('forms', folder.at('st.xlsx'), '--unit', 'TT01', '--out', out);
    expect(ended).toMatchObject({ code: 0, out: `${out}\n` });
  });
});

describe('names of files', () => {
  test.each([
    [['TT01 - Phòng A/B: "kế hoạch" <1>?'], ['TT01 - Phòng A-B- -kế hoạch- -1--']],
    [
      ['CON', 'nul.xlsx', 'Công an xã'],
      ['_CON', '_nul.xlsx', 'Công an xã'],
    ],
    [
      ['Phòng A. ', ' .Phòng B', ''],
      ['Phòng A', 'Phòng B', '_'],
    ],
    [
      ['Phòng A', 'PHÒNG A', 'phòng a (2)'],
      ['Phòng A', 'PHÒNG A (2)', 'phòng a (2) (2)'],
    ],
    [
      ['x'.repeat(120), 'x'.repeat(130)],
      ['x'.repeat(100), `${'x'.repeat(96)} (2)`],
    ],
  ])('%j', (wanted, made) => {
    expect(fileNames(wanted)).toEqual(made);
  });
});
