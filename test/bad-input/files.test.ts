/**
 * Files that are no workbook: the command says in the user's language what the file is and what
 * to do, ends with 2, and writes nothing.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { newFolder, run, runInTerminal } from '../support/command-line';
import { UNWORDED, oleFile, sampleAfter, sampleBytes } from '../support/damaged';
import { placeIn, sampleText } from './places';

const folder = newFolder();
afterAll(() => {
  folder.remove();
});

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
const sample = sampleBytes();

/** The sample without some of its parts. */
function without(...parts: string[]): Uint8Array {
  const entries = unzipSync(sample);
  return zipSync(Object.fromEntries(Object.entries(entries).filter(([n]) => !parts.includes(n))));
}

const FILES: readonly [string, string, Uint8Array, string, string][] = [
  // what, file name, bytes, what to do in Vietnamese, in English
  [
    'a text file renamed',
    'danh-sach.xlsx',
    strToU8('Họ và tên;Đơn vị\nAn;Văn phòng'),
    'không phải sổ làm việc Excel (.xlsx). Chọn tệp .xlsx',
    'no Excel workbook (.xlsx). Choose',
  ],
  ['a picture', 'anh.png', new Uint8Array(PNG), 'Chọn tệp .xlsx', 'Choose the campaign’s .xlsx'],
  ['an empty file', 'trong.xlsx', new Uint8Array(), 'Chọn tệp .xlsx', 'Choose the campaign’s'],
  [
    'a workbook cut off half way',
    'tai-ve-do.xlsx',
    sample.slice(0, sample.length / 2),
    'bị hỏng hoặc thiếu phần. Mở bằng Excel để sửa',
    'damaged or lacks a part. Open it in Excel to repair',
  ],
  [
    'a workbook that lost its last bytes',
    'thieu-cuoi.xlsx',
    sample.slice(0, sample.length - 30),
    'bị hỏng',
    'damaged',
  ],
  [
    'an archive without a workbook',
    'anh-chup.zip',
    zipSync({ 'doc/ghi-chu.txt': strToU8('…'), 'anh.png': new Uint8Array(PNG) }),
    'tệp nén nhưng bên trong không có sổ làm việc',
    'an archive without an Excel workbook',
  ],
  [
    'a text document of Word',
    'to-trinh.docx',
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8('<document/>'),
    }),
    'không có sổ làm việc Excel',
    'without an Excel workbook',
  ],
  [
    'a workbook without its first sheet',
    'mat-sheet.xlsx',
    without('xl/worksheets/sheet2.xml'),
    'bị hỏng hoặc thiếu phần',
    'damaged or lacks a part',
  ],
  [
    'a workbook with a password',
    'mat-khau.xlsx',
    oleFile('EncryptionInfo', 'EncryptedPackage'),
    'được đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu',
    'has a password. Open it in Excel, remove the password',
  ],
  [
    'a workbook of Excel 97',
    'cu.xls',
    oleFile('Workbook'),
    'định dạng Excel cũ (.xls). Mở bằng Excel và lưu thành .xlsx',
    'the old Excel format (.xls). Open it in Excel and save it as .xlsx',
  ],
];

describe.each(FILES)('%s', (_, name, bytes, doVi, doEn) => {
  test('is refused with 2 and one sentence, and nothing is written', async () => {
    const file = folder.put(name, bytes);
    const vi = await run('score', file, '--out', folder.at('out.xlsx'));
    const en = await run('score', file, '--out', folder.at('out.xlsx'), '--lang', 'en');
    expect([vi.code, en.code]).toEqual([2, 2]);
    expect(vi.err).toMatch(new RegExp(`^[^\\n]*${name}: [^\\n]+\\.$`));
    expect(vi.err).toContain(doVi);
    expect(en.err).toContain(doEn);
    expect(en.err).toContain(name);
    expect(vi.err + en.err).not.toMatch(UNWORDED);
    expect([vi.out, en.out]).toEqual(['', '']);
    expect(folder.has('out.xlsx')).toBe(false);
    expect(folder.read(name)).toEqual(bytes);
  });
});

test('a file that is not there', async () => {
  const file = folder.at('khong-co.xlsx');
  const vi = await run('score', file);
  const en = await run('score', file, '--lang', 'en');
  expect([vi.code, en.code]).toEqual([2, 2]);
  expect(vi.err).toContain('khong-co.xlsx: không mở được tệp. Kiểm tra đường dẫn');
  expect(en.err).toContain('khong-co.xlsx: the file cannot be opened. Check its path');
  expect(folder.has('khong-co.scored.xlsx')).toBe(false);
});

test('a folder instead of a file', async () => {
  const { code, err } = await run('score', folder.at(''));
  expect(code).toBe(2);
  expect(err).toContain('không mở được tệp');
});

describe('typed into a terminal', () => {
  const damaged = sampleAfter((user) => {
    user.type('Cá nhân', placeIn('Cá nhân', '001', '1.1'), [[7]]);
  });

  test('a mark above its maximum: 1, the sentence on stderr, nothing written', () => {
    const file = folder.put('cham.xlsx', damaged);
    const { code, out, err } = runInTerminal('score', file, '--lang', 'en');
    expect(code).toBe(1);
    expect(err).toContain(
      `Sheet Cá nhân, cell ${placeIn('Cá nhân', '001', '1.1')}: The mark of ${sampleText('Cá nhân', '001', 'Họ và tên')} for criterion 1.1 is 7, above the maximum of 6.25.`,
    );
    expect(err).toContain('nothing written');
    expect(out).not.toContain('above the maximum');
    expect(folder.has('cham.scored.xlsx')).toBe(false);
    expect(folder.read('cham.xlsx')).toEqual(damaged);
  });

  test('a text file: 2, and nothing written', () => {
    const file = folder.put('ghi-chu.xlsx', 'Đây là ghi chú.');
    const { code, out, err } = runInTerminal('score', file);
    expect(code).toBe(2);
    expect(err).toContain('ghi-chu.xlsx: không phải sổ làm việc Excel (.xlsx).');
    expect(out).toBe('');
    expect(folder.has('ghi-chu.scored.xlsx')).toBe(false);
  });

  test('an empty campaign as it is made by `new`: 1, with the questions that are open', () => {
    const file = folder.at('moi.xlsx');
    expect(runInTerminal('new', 'an-giang-2026', '--out', file).code).toBe(0);
    const { code, err } = runInTerminal('score', file);
    expect(code).toBe(1);
    for (const cell of ['E22', 'E23', 'E24']) {
      expect(err).toContain(`✖ Sheet Thiết lập, ô ${cell}: Câu hỏi “`);
    }
    expect(err).toContain('✖ Sheet Thiết lập, ô B12: Chưa có ngày xét.');
    expect(err).toContain('Chưa có tập thể hay cá nhân nào được nhập.');
  });
});
