/** What people type: the same name in several spellings, numbers with commas, dates as text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOf,
  dayOf,
  isBlank,
  isNotApplicable,
  pointsOf,
  textOf,
} from '../../src/workbook/cells';
import { isReinterpreted } from '../../src/workbook/diff';
import { fold, foldHeading, nearest, tidy } from '../../src/workbook/text';

describe('names that are the same name', () => {
  test.each<[string, string, string]>([
    ['Hoà', 'Hòa', 'the tone on either vowel'],
    ['Thuỷ', 'Thủy', 'the tone on either vowel, another tone'],
    ['khoẻ', 'khỏe', 'the tone on either vowel, in a word'],
    ['Nguyễn Hoà Bình', 'NGUYỄN HÒA BÌNH', 'in capitals'],
    ['Đặng Thị Đào', 'đặng thị đào', 'in small letters'],
    ['Hòa'.normalize('NFD'), 'Hòa'.normalize('NFC'), 'letters and tones apart'],
    ['Ưng Hoà'.normalize('NFD'), 'ưng hòa', 'both at once'],
    ['Lê\u00a0Văn\u00a0An', 'Lê Văn An', 'spaces that do not break'],
    ['Lê  Văn \t An ', 'Lê Văn An', 'several spaces and a tab'],
    ['Lê\u200bVăn An', 'Lê Văn An', 'a space without width'],
    ['Lê Văn An\ufeff', 'Lê Văn An', 'a byte-order mark from another file'],
    ['Lê Văn\nAn', 'Lê Văn An', 'a line feed in the cell'],
  ])('“%s” and “%s”: %s', (one, other) => {
    expect(one).not.toBe(other);
    expect(fold(one)).toBe(fold(other));
  });

  test.each<[string, string]>([
    ['Hoa', 'Hòa'],
    ['Hòa', 'Hóa'],
    ['Dũng', 'Đũng'],
    ['An', 'Ân'],
    ['Thu', 'Thư'],
    ['Hùng', 'Hưng'],
    ['Lê Văn An', 'Lê Văn'],
    ['mày', 'may'],
  ])('“%s” and “%s” are two names', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('what is shown keeps its spelling, in composed letters and single spaces', () => {
    expect(tidy('  Nguyễn\u00a0 Hoà '.normalize('NFD'))).toBe('Nguyễn Hoà');
  });
});

describe('headings match without diacritics and punctuation', () => {
  test.each<[string, string]>([
    ['Họ và tên', 'HO VA TEN'],
    ['Họ và tên:', 'họ  và tên'],
    ['Chức vụ, chức danh', 'Chức vụ / chức danh'],
    ['Điểm tối đa', 'diem toi da'],
    ['Mục, điều khoản', 'Mục – Điều khoản'],
  ])('“%s” and “%s”', (one, other) => {
    expect(foldHeading(one)).toBe(foldHeading(other));
  });
});

describe('the unit that was meant', () => {
  const units = ['Văn phòng Sở', 'Thanh tra Sở', 'Phòng Quản lý năng lượng'];

  test.each<[string, string | null]>([
    ['Van phong So', 'Văn phòng Sở'],
    ['Phòng Quản lí năng lượng', 'Phòng Quản lý năng lượng'],
    ['Thanhtra Sở', 'Thanh tra Sở'],
    ['Ban Nữ công', null],
    ['Phòng', null],
  ])('“%s” is nearest to %s', (typed, expected) => {
    expect(nearest(typed, units)).toBe(expected);
  });

  test('is the one that trying all of them letter by letter finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (typed, known) => {
        const steps = known.map((each) => stepsBetween(typed, each));
        const least = Math.min(...steps);
        const isNear = least <= Math.max(2, typed.length / 4);
        expect(nearest(typed, known)).toBe(isNear ? known[steps.indexOf(least)] : null);
      }),
    );
  });
});

/** Letters to put in, take out or change, by the definition. */
function stepsBetween(a: string, b: string): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === a.length || j === b.length) return a.length - i + b.length - j;
    const key = `${String(i)},${String(j)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = from(i + 1, j + 1) + (a[i] === b[j] ? 0 : 1);
    const steps = Math.min(same, from(i + 1, j) + 1, from(i, j + 1) + 1);
    known.set(key, steps);
    return steps;
  };
  return from(0, 0);
}

describe('a cell as points', () => {
  test.each<[string | number | boolean, number | null]>([
    // points are ten-thousandths
    [8.5, 85_000],
    ['8,5', 85_000],
    ['8.5', 85_000],
    [' 8,5 ', 85_000],
    ['\u00a08,5', 85_000],
    ['+6', 60_000],
    ['-1', -10_000],
    ['08', 80_000],
    [0, 0],
    ['0', 0],
    // what a formula makes of 8.1 + 0.7 + 0.2
    [8.999999999999998, 90_000],
    // halves go away from zero: 6,125 is 6,13
    [6.125, 61_300],
    ['6,125', 61_300],
    // none of these is a mark
    ['1e3', null],
    ['8,5,0', null],
    ['1.000,5', null],
    ['8 5', null],
    ['8,', null],
    [',5', null],
    ['tám', null],
    ['5 điểm', null],
    ['80%', null],
    [true, null],
    ['', null],
    ['٨', null],
  ])('%o is %o ten-thousandths', (cell, expected) => {
    expect(pointsOf(cell, 2)).toBe(expected);
  });
});

describe('a cell as a day', () => {
  test.each<[string | number | boolean, string | null]>([
    // Excel counts 1 January 2026 as 46023
    [46_023, '2026-01-01'],
    [46_387, '2026-12-31'],
    [46_387.75, '2026-12-31'],
    [61, '1900-03-01'],
    ['31/12/2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    ['31-12-2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    [' 31/12/2026 ', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['29/02/2028', '2028-02-29'],
    // no such day, or no day at all
    ['29/02/2026', null],
    ['30/02/2026', null],
    ['2026-02-30', null],
    ['31/04/2026', null],
    ['00/01/2026', null],
    ['12/31/2026', null],
    ['31/12/26', null],
    ['tháng 12/2026', null],
    [60, null],
    [-1, null],
    [0, null],
    [1e9, null],
    [true, null],
    ['', null],
  ])('%o is %o', (cell, expected) => {
    expect(dayOf(cell, { daysFrom: 1900 })).toBe(expected);
  });

  // 1,462 days less: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
  test.each([
    [44650, '2026-03-31'],
    [0, '1904-01-01'],
    ['31/03/2026', '2026-03-31'],
  ])('in a workbook that counts from 1904 %o is %o', (cell, expected) => {
    expect(dayOf(cell, { daysFrom: 1904 })).toBe(expected);
  });
});

describe('a cell as a count, as blank, as not applicable', () => {
  test.each<[string | number | boolean, number | null]>([
    [6, 6],
    ['06', 6],
    [0, 0],
    [2.5, null],
    [-1, null],
    ['sáu', null],
    ['6 chỗ', null],
    [true, null],
    ['', null],
  ])('%o counts %o', (cell, expected) => {
    expect(countOf(cell)).toBe(expected);
  });

  test.each<[string | number | boolean, boolean]>([
    ['', true],
    ['   ', true],
    ['\u00a0\u200b', true],
    ['-', false],
    [0, false],
    [false, false],
  ])('%o is blank: %o', (cell, expected) => {
    expect(isBlank(cell)).toBe(expected);
  });

  test.each<[string | number, boolean]>([
    ['KAD', true],
    ['kad', true],
    [' Không áp dụng ', true],
    ['N/A', true],
    // a dash is as often a blank; an error is an error
    ['-', false],
    ['#N/A', false],
    ['không', false],
    [0, false],
  ])('%o does not apply: %o', (cell, expected) => {
    expect(isNotApplicable(cell)).toBe(expected);
  });

  test('numbers are shown as Excel shows them', () => {
    expect(textOf(0.1 + 0.2)).toBe('0.3');
    expect(textOf({ error: '#REF!' })).toBe('#REF!');
    expect(textOf(true)).toBe('TRUE');
  });
});

describe('text that Excel would take for something else', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("http://x")',
    '+84 296 123',
    '-',
    '-1',
    '@SUM(A1)',
    '\tTab',
    '\n=1',
    ' 001',
    "'001",
    '001',
    '1/2',
    '31/12/2026',
    '5%',
    '1e5',
    '12:30',
    '(5)',
    '$5',
    '.5',
    '＝1+1',
    '＋1',
    '＠x',
    'TRUE',
    'false',
    'May 5',
    'Mar 2026',
    'dec-26',
    '#REF!',
    '"x"',
    '½',
    '١٢',
  ])('%o is written as text', (text) => {
    expect(isReinterpreted(text)).toBe(true);
  });

  test.each([
    'Nguyễn Văn An',
    'Đặng Thị Đào',
    'Ông Văn Ích',
    'Ẩn',
    'Phòng Quản lý năng lượng',
    'Ngày xét: 31/12/2026',
    'Hạng',
    '✔ Đề nghị khen thưởng',
    '☐ Tờ trình',
    '…',
    '“Văn phòng”',
    '',
  ])('%o is safe as it is', (text) => {
    expect(isReinterpreted(text)).toBe(false);
  });
});
