import { describe, expect, test } from 'vitest';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { PackageProblem } from '../../src/xlsx';
import {
  open,
  partsOf,
  sheetOf,
  simpleParts,
  simpleWorkbook,
  worksheet,
  zipParts,
} from '../xlsx/package-fixture';
import { richWorkbook } from '../xlsx/rich-workbook';
import { findDirectory, withSizes } from '../support/zip-directory';

function problemOf(bytes: Uint8Array): PackageProblem | null {
  const result = openWorkbook(bytes);
  return result.ok ? null : result.problem;
}

const sheet1 = 'xl/worksheets/sheet1.xml';
const sheetWith = (text: string) => zipParts({ ...simpleParts(), [sheet1]: text });

describe('what is no workbook is named for what it is', () => {
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...old, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])];
  const withoutWorkbook = simpleParts();
  delete withoutWorkbook['xl/workbook.xml'];
  const binary = simpleParts();
  binary['[Content_Types].xml'] = String(binary['[Content_Types].xml']).replace(
    /application[^"]*sheet\.main\+xml/,
    'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
  );
  const cases: [string, Uint8Array, PackageProblem][] = [
    ['an empty file', new Uint8Array(), { code: 'notAZip' }],
    ['text', new TextEncoder().encode('STT;Họ tên'), { code: 'notAZip' }],
    ['an .xls of old', new Uint8Array(old), { code: 'oldBinaryFormat' }],
    ['a workbook with a password', new Uint8Array(encrypted), { code: 'encrypted' }],
    ['a zip of something else', zipParts({ 'a.txt': 'x' }), { code: 'notAWorkbook' }],
    ['a binary workbook', zipParts(binary), { code: 'notAWorkbook', detail: 'xlsb' }],
    [
      'a workbook without its first part',
      zipParts(withoutWorkbook),
      { code: 'damaged', part: 'xl/workbook.xml', detail: 'missing' },
    ],
  ];
  test.each(cases)('%s', (_name, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });
});

describe('damage is found and the part is named', () => {
  const cases: [string, string][] = [
    ['cut off in the middle', worksheet('<sheetData><row r="1"><c r="A1"><v>1').slice(0, -14)],
    ['a row that is not closed', worksheet('<sheetData><row r="1"></sheetData>')],
    ['tags that cross', worksheet('<cols><col></cols></col><sheetData/>')],
    ['no XML at all', 'hello'],
    [
      'an unknown entity',
      worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData>'),
    ],
    [
      'a bare ampersand',
      worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>a & b</v></c></row></sheetData>'),
    ],
    ['rows out of order', worksheet('<sheetData><row r="2"/><row r="1"/></sheetData>')],
    ['cells twice', worksheet('<sheetData><row r="1"><c r="A1"/><c r="A1"/></row></sheetData>')],
    [
      'a column beyond the last',
      worksheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>'),
    ],
    [
      'a number that is none',
      worksheet('<sheetData><row r="1"><c r="A1"><v>x</v></c></row></sheetData>'),
    ],
    ['something else than a sheet', '<workbook/>'],
    [
      'a document type with entities that multiply',
      `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${worksheet('<sheetData/>').replace(/^<\?.*\?>\n/, '')}`,
    ],
    [
      'a document type that reads a file',
      '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>',
    ],
  ];
  test.each(cases)('%s', (_, text) => {
    expect(problemOf(sheetWith(text))).toMatchObject({ code: 'damaged', part: sheet1 });
  });

  test('bytes that are no text', () => {
    const bytes = new Uint8Array([60, 97, 62, 0xff, 0xfe, 0xfd, 60, 47, 97, 62]);
    expect(problemOf(zipParts({ ...simpleParts(), [sheet1]: bytes }))).toEqual({
      code: 'damaged',
      part: sheet1,
      detail: 'encoding',
    });
  });

  test('a file cut short anywhere never throws and never opens', () => {
    const whole = richWorkbook();
    for (let length = 0; length < whole.length; length += 97) {
      expect(problemOf(whole.slice(0, length))).not.toBeNull();
    }
  });

  test('a flipped byte anywhere never throws', () => {
    const whole = saveWorkbook(newWorkbook('S'));
    for (let at = 0; at < whole.length; at += 3) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      expect(() => openWorkbook(bytes)).not.toThrow();
    }
  });

  test('changed content under an old checksum is damage', () => {
    const bytes = zipParts(simpleParts());
    const stored = withSizes(bytes, (size) => size);
    const data = new DataView(stored.buffer);
    const at = findDirectory(stored);
    data.setUint32(at + 16, 12345, true);
    expect(problemOf(stored)).toMatchObject({ code: 'damaged', detail: 'checksum' });
  });

  test('nesting a hundred thousand deep is refused or read, but never overflows', () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    expect(problemOf(sheetWith(worksheet(`<sheetData/>${deep}`)))).toBeNull();
    expect(problemOf(sheetWith(worksheet(`<sheetData/>${'<a>'.repeat(100_000)}`)))).toMatchObject({
      code: 'damaged',
    });
  });
});

describe('a zip cannot grow beyond measure', () => {
  test('a part that says it is larger than everything may be is not inflated', () => {
    const bytes = withSizes(zipParts(simpleParts()), () => 0x1fffffff);
    expect(problemOf(bytes)?.code).toBe('tooLarge');
  });

  test('a part that is larger than it says is damage', () => {
    const parts = { ...simpleParts(), 'xl/bomb.xml': new Uint8Array(1_000_000) };
    const bytes = withSizes(zipParts(parts), (size) => (size === 1_000_000 ? 10 : size));
    expect(problemOf(bytes)).toMatchObject({ code: 'damaged', part: 'xl/bomb.xml' });
  });

  test('a part of nothing but zeros, a thousand times its zipped size, is refused', () => {
    const parts = { ...simpleParts(), 'xl/bomb.xml': new Uint8Array(20 * 1024 * 1024) };
    expect(problemOf(zipParts(parts))).toEqual({ code: 'tooLarge', part: 'xl/bomb.xml' });
  });
});

describe('names are only names', () => {
  test('a name with ".." is kept and reaches nothing', () => {
    const bytes = zipParts({ ...simpleParts(), '../../evil.txt': 'x' });
    expect(Object.keys(partsOf(saveWorkbook(open(bytes))))).toContain('../../evil.txt');
  });

  test('parts are found whatever the letter case or slash of their names', () => {
    const { [sheet1]: sheet = '', ...rest } = simpleParts(
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>',
    );
    const bytes = zipParts({ ...rest, 'XL\\WorkSheets\\SHEET1.xml': sheet });
    expect(sheetOf(open(bytes)).cells.get(0)?.get(0)?.value).toBe(5);
  });

  test('two parts of one name are damage', () => {
    const bytes = zipParts({ ...simpleParts(), 'xl/Workbook.xml': 'x' });
    expect(problemOf(bytes)).toMatchObject({ code: 'damaged', detail: 'name twice' });
  });

  test('keys that objects have by nature stay harmless', () => {
    const names = '<definedNames><definedName name="__proto__">1</definedName></definedNames>';
    const parts = simpleParts();
    const workbook = String(parts['xl/workbook.xml']).replace('</workbook>', `${names}</workbook>`);
    const bytes = zipParts({ ...parts, 'xl/workbook.xml': workbook });
    expect(open(bytes).data.names[0]?.name).toBe('__proto__');
    expect(
      problemOf(simpleWorkbook('<sheetProtection __proto__="1" sheet="1"/><sheetData/>')),
    ).toBeNull();
  });
});
