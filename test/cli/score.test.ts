/** `score`: what the command answers, what it writes, and what it never touches. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/app/report';
import type { Report } from '../../src/app/report';
import { newFolder, run, runInTerminal } from '../support/command-line';
import type { Ended } from '../support/command-line';
import { sampleAfter, sampleBytes } from '../support/damaged';
import { readIndependently, recordsIn, rowsIn } from '../support/reader';

const folder = newFolder();
const sample = sampleBytes();
let report: Report;
let ended: Ended;

const reportIn = (file: string): Report =>
  reportSchema.parse(JSON.parse(new TextDecoder().decode(folder.read(file))));

beforeAll(async () => {
  folder.put('mau.xlsx', sample);
  ended = await run('score', folder.at('mau.xlsx'), '--json', folder.at('mau.json'));
  report = reportIn('mau.json');
});
afterAll(() => {
  folder.remove();
});

describe('a workbook that is in order', () => {
  test('ends with 0 and leaves the result beside the input, which stays as it was', () => {
    expect(ended.code).toBe(0);
    expect(ended.err).toBe('');
    expect(folder.read('mau.xlsx')).toEqual(sample);
    expect(folder.has('mau.scored.xlsx')).toBe(true);
  });

  test('in a terminal too, with the numbers of each award and the place of the result', () => {
    const file = folder.put('terminal.XLSX', sample);
    const { code, out } = runInTerminal('score', file);
    expect(code).toBe(0);
    expect(folder.has('terminal.scored.XLSX')).toBe(true);
    expect(out).toContain(folder.at('terminal.scored.XLSX'));
    // 5 of 6 places go to clear winners, two tie for the sixth: tools/samples.
    expect(out).toContain('Bằng khen – Cá nhân: Số lượng: 6 · Đề nghị: 5');
    expect(out).toContain('Đồng điểm tại ngưỡng: 2');
  });

  test('--out names the result', async () => {
    const out = folder.at('ket-qua.xlsx');
    const { code } = await run('score', folder.at('mau.xlsx'), '--out', out);
    expect(code).toBe(0);
    expect(folder.read('ket-qua.xlsx')).toEqual(folder.read('mau.scored.xlsx'));
  });

  test('scoring the result again gives the same bytes', async () => {
    const { code } = await run(
      'score',
      folder.at('mau.scored.xlsx'),
      '--out',
      folder.at('lan-hai.xlsx'),
      '--json',
      folder.at('lan-hai.json'),
    );
    expect(code).toBe(0);
    expect(folder.read('lan-hai.xlsx')).toEqual(folder.read('mau.scored.xlsx'));
    const again = reportIn('lan-hai.json');
    expect({ ...again, receipt: null }).toEqual({ ...report, receipt: null });
    expect(again.receipt?.requestBytes).toBe(0);
  });

  test('several workbooks in one call each get a result; the worst of them is the answer', async () => {
    const good = [folder.put('mot.xlsx', sample), folder.put('hai.xlsx', sample)];
    expect((await run('score', ...good)).code).toBe(0);
    expect(folder.read('mot.scored.xlsx')).toEqual(folder.read('mau.scored.xlsx'));
    expect(folder.read('hai.scored.xlsx')).toEqual(folder.read('mau.scored.xlsx'));

    const bad = sampleAfter((user) => {
      user.type('Cá nhân', 'P5', [[7]]);
    });
    const files = [folder.put('sai.xlsx', bad), folder.put('dung.xlsx', sample)];
    expect((await run('score', ...files)).code).toBe(1);
    expect(folder.has('sai.scored.xlsx')).toBe(false);
    expect(folder.has('dung.scored.xlsx')).toBe(true);
  });
});

test('one file that is no workbook does not keep the others from being scored', async () => {
  const files = [folder.put('hong.xlsx', 'no workbook'), folder.put('lanh.xlsx', sample)];
  const { code, err } = await run('score', ...files);
  expect(code).toBe(2);
  expect(err).toContain('hong.xlsx: ');
  expect(folder.read('lanh.scored.xlsx')).toEqual(folder.read('mau.scored.xlsx'));
});

test('report and result must be two files', async () => {
  const both = folder.at('both.xlsx');
  const input = folder.put('input.xlsx', sample);
  const { code } = await run('score', input, '--out', both, '--json', both);
  expect(code).toBe(2);
  expect(folder.has('both.xlsx')).toBe(false);
});

describe('--json', () => {
  test('has every nominee, award and issue, in the form that is documented', () => {
    expect(report.nominees.filter(({ subject }) => subject === 'collective')).toHaveLength(12);
    expect(report.nominees.filter(({ subject }) => subject === 'individual')).toHaveLength(120);
    expect(report.awards.map(({ id, quota }) => `${id} ${String(quota)}`)).toEqual([
      'BK-TT 6',
      'GK-TT awaiting',
      'BK-CN 6',
      'GK-CN awaiting',
    ]);
    expect(report.asOf).toBe('2026-12-31');
    expect(report.fingerprint).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
  });

  test('says every reason in the words of the ranking sheets', () => {
    const workbook = readIndependently(folder.read('mau.scored.xlsx'));
    for (const [subject, sheet] of [
      ['collective', 'Xếp hạng tập thể'],
      ['individual', 'Xếp hạng cá nhân'],
    ]) {
      const listed = recordsIn(workbook, sheet ?? '', 'Hạng');
      const shown = new Map(listed.map((row) => [row['Mã số'], row['Lý do']]));
      const nominees = report.nominees.filter((nominee) => nominee.subject === subject);
      expect(nominees.length).toBe(shown.size);
      for (const { id, reasons } of nominees) {
        for (const { text, citation } of reasons) {
          expect(shown.get(id), id).toContain(`• ${text}`);
          expect(shown.get(id), id).toContain(citation.section);
        }
      }
    }
  });

  test('says every issue in the words of the summary sheet and of the terminal', () => {
    const workbook = readIndependently(folder.read('mau.scored.xlsx'));
    const lines = rowsIn(workbook, 'Tổng hợp').map(([first]) => first);
    expect(report.issues).toHaveLength(3);
    for (const { text } of report.issues) {
      expect(lines).toContain(`- ${text}`);
      expect(ended.out).toContain(text);
    }
  });

  test('names the sheets that hold the results, as they are called in the workbook', () => {
    const workbook = readIndependently(folder.read('mau.scored.xlsx'));
    const input = ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];
    expect(report.receipt?.sheets).toEqual(
      workbook.SheetNames.filter((name) => !input.includes(name)),
    );
  });

  test('is written for a workbook that has to be mended, with its issues and no result', async () => {
    const bad = sampleAfter((user) => {
      user.type('Cá nhân', 'P7', [['tám']]);
    });
    const file = folder.put('tam.xlsx', bad);
    const { code } = await run('score', file, '--json', folder.at('tam.json'));
    expect(code).toBe(1);
    const found = reportIn('tam.json');
    expect(found.nominees).toEqual([]);
    expect(found.receipt).toBeNull();
    expect(found.fingerprint).toBeNull();
    expect(found.issues.filter(({ severity }) => severity === 'blocks')).toEqual([
      {
        code: 'markNotNumber',
        severity: 'blocks',
        sheet: 'Cá nhân',
        cell: 'P7',
        text: expect.stringContaining('Sheet Cá nhân, ô P7: Điểm tiêu chí 1.1') as string,
      },
    ]);
    expect(folder.has('tam.scored.xlsx')).toBe(false);
  });
});

describe('--as-of and --lang', () => {
  test('--as-of stands in for the review date of the sheet, and is printed as it is judged', async () => {
    const noDate = sampleAfter((user) => {
      user.clear('Thiết lập', 'B12');
    });
    const file = folder.put('khong-ngay.xlsx', noDate);
    const args = ['--as-of', '2026-06-30', '--json', folder.at('khong-ngay.json')];
    const { code } = await run('score', file, ...args);
    expect(code).toBe(0);
    expect(reportIn('khong-ngay.json').asOf).toBe('2026-06-30');
    const workbook = readIndependently(folder.read('khong-ngay.scored.xlsx'));
    expect(String(rowsIn(workbook, 'Tổng hợp')[6]?.[0])).toContain('Ngày xét: 30/06/2026');
  });

  test('another review date gives another fingerprint', async () => {
    const args = ['--as-of', '2026-06-30', '--json', folder.at('som.json')];
    await run('score', folder.at('mau.xlsx'), '--out', folder.at('som.xlsx'), ...args);
    expect(reportIn('som.json').fingerprint).not.toBe(report.fingerprint);
  });

  test('--lang en titles the result sheets in English and leaves the office’s own sheets', async () => {
    const args = ['--lang', 'en', '--json', folder.at('en.json'), '--out', folder.at('en.xlsx')];
    const { code, out } = await run('score', folder.at('mau.xlsx'), ...args);
    expect(code).toBe(0);
    expect(out).toContain('Point scale'.toLowerCase());
    const workbook = readIndependently(folder.read('en.xlsx'));
    expect(workbook.SheetNames.slice(0, 4)).toEqual([
      'Thiết lập',
      'Tiêu chí',
      'Tập thể',
      'Cá nhân',
    ]);
    const nominations = ['Nom. Bằng khen - Coll', 'Nom. Bằng khen - Ind', 'Nom. Giấy khen - Coll'];
    expect(workbook.SheetNames.slice(4, 10)).toEqual([
      ...['Summary', ...nominations, 'Nom. Giấy khen - Ind', 'Achievement list'],
    ]);
    const english = reportIn('en.json');
    const verdicts = ({ nominees }: Report) => nominees.map(({ id, verdict }) => [id, verdict]);
    expect(verdicts(english)).toEqual(verdicts(report));
    expect(english.fingerprint).toBe(report.fingerprint);
  });
});

describe('a call that is wrong ends with 2 and writes nothing', () => {
  test.each<[string, string[], RegExp]>([
    ['no workbook', [], /^Cách dùng: npm run score/],
    ['an option nobody knows', ['mau.xlsx', '--force'], /--force/],
    ['a language nobody knows', ['mau.xlsx', '--lang', 'fr'], /“fr”/],
    ['a date that is none', ['mau.xlsx', '--as-of', '31/12/2026'], /“31\/12\/2026”/],
    ['a day that no calendar has', ['mau.xlsx', '--as-of', '2026-02-30'], /“2026-02-30”/],
    ['one result for two workbooks', ['a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], /--out/],
    ['one report for two workbooks', ['a.xlsx', 'b.xlsx', '--json', 'c.json'], /--json/],
  ])('%s', async (_, args, message) => {
    const { code, err, out } = await run('score', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  test('a folder that is not there for the result', async () => {
    const out = folder.at('khong-co/ket-qua.xlsx');
    const { code, err } = await run('score', folder.at('mau.xlsx'), '--out', out);
    expect(code).toBe(2);
    expect(err).toContain('ket-qua.xlsx');
  });

  test('a command nobody knows, in a terminal', () => {
    const { code, err } = runInTerminal('cham-diem', folder.at('mau.xlsx'));
    expect(code).toBe(2);
    expect(err).toContain('“cham-diem”');
    expect(err).toContain('score, seal, verify, remove, public, forms, new, next, templates');
  });
});
