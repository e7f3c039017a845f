/** Lists as offices lay them out: letterheads, merged headings, totals, signatures. */
import { describe, expect, test } from 'vitest';
import { placed } from '../support/damaged';
import { readList, sheetOf } from './sheets';

const LETTERHEAD = [
  ['UBND TỈNH AN GIANG', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['SỞ CÔNG THƯƠNG', null, null, 'Độc lập - Tự do - Hạnh phúc'],
  [],
  ['BẢNG CHẤM ĐIỂM CÁ NHÂN NĂM 2026'],
  ['(Kèm theo Kế hoạch số 12/KH-SCT)'],
  [],
];
const AN = ['Nguyễn Văn An', 'Văn phòng'];
const BINH = ['Trần Thị Bình', 'Thanh tra'];

describe('a list is found by its headings', () => {
  test.each<[string, (string | null)[]]>([
    ['the headings of the template', ['Họ và tên', 'Đơn vị']],
    ['other words of offices', ['Họ tên', 'Phòng, đơn vị']],
    ['English headings', ['Full name', 'Unit']],
    ['capitals without diacritics', ['HO VA TEN', 'DON VI']],
    ['a colon and an asterisk', ['Họ và tên (*)', 'Đơn vị:']],
  ])('%s', (_, headings) => {
    const { names, blocking } = readList(sheetOf([headings, AN, BINH]));
    expect(blocking).toEqual([]);
    expect(names).toEqual(['Nguyễn Văn An', 'Trần Thị Bình']);
  });

  test('in any order of columns, with others between', () => {
    const { parsed, blocking } = readList(
      sheetOf([
        ['STT', 'Đơn vị', 'Năm sinh', 'Họ và tên', 'Chức vụ'],
        [1, 'Văn phòng', 1980, 'Nguyễn Văn An', 'Chuyên viên'],
      ]),
    );
    expect(blocking).toEqual([]);
    expect(parsed?.entrants.nominees).toEqual([
      {
        id: 'Nguyễn Văn An | Văn phòng',
        name: 'Nguyễn Văn An',
        unit: 'Văn phòng',
        post: 'Chuyên viên',
        document: '',
      },
    ]);
  });

  test('that does not start in A1', () => {
    const list = [
      ['Họ và tên', 'Đơn vị', '1.1'],
      [...AN, 11],
      [...BINH, 8],
    ];
    const { blocking } = readList(sheetOf(list, { row: 9, column: 2 }), { criteria: ['1.1'] });
    // Heading in row 10, An in row 11; names in C, units in D, marks in E.
    expect(blocking.map(placed)).toEqual(['markAboveMax @ Danh sách!E11']);
  });

  test('below a letterhead and two rows of title', () => {
    const { names, blocking } = readList(
      sheetOf([...LETTERHEAD, ['Họ và tên', 'Đơn vị', null, '1.1'], [...AN, null, 8]]),
      { criteria: ['1.1'] },
    );
    expect(blocking).toEqual([]);
    expect(names).toEqual(['Nguyễn Văn An']);
  });

  test('with headings merged over two rows, and the codes of the marks in the lower', () => {
    const { marks, facts, names, blocking } = readList(
      sheetOf([
        ...LETTERHEAD,
        ['Họ và tên', 'Đơn vị', 'Kỷ luật', 'Điểm theo tiêu chí', null],
        [null, null, null, '1.1', '1.2'],
        [...AN, 'Không', 8, '8,5'],
      ]),
      { criteria: ['1.1', '1.2'], facts: ['Kỷ luật'] },
    );
    expect(blocking).toEqual([]);
    expect(names).toEqual(['Nguyễn Văn An']);
    expect(facts('Kỷ luật')).toEqual(['Không']);
    expect([marks('1.1'), marks('1.2')]).toEqual([[80_000], [85_000]]);
  });

  test('with headings merged over three rows', () => {
    const { marks, facts, blocking } = readList(
      sheetOf([
        ['Họ và tên', 'Đơn vị', 'Kỷ luật', 'Chấm điểm', null],
        [null, null, null, 'Nhóm 1', 'Nhóm 2'],
        [null, null, null, '1.1', '2.1'],
        [...AN, 'Không', 8, '8,5'],
      ]),
      { criteria: ['1.1', '2.1'], facts: ['Kỷ luật'] },
    );
    expect(blocking).toEqual([]);
    expect(facts('Kỷ luật')).toEqual(['Không']);
    expect([marks('1.1'), marks('2.1')]).toEqual([[80_000], [85_000]]);
  });

  test('with the codes headed by their text, and codes that begin alike', () => {
    const { marks, blocking } = readList(
      sheetOf([
        ['Họ và tên', 'Đơn vị', '1.1. Chấp hành', '1.10 Phối hợp', '1.1.2', '1.1.2a (mới)'],
        [...AN, 1, 2, 3, 4],
      ]),
      { criteria: ['1.1', '1.10', '1.1.2', '1.1.2a'] },
    );
    expect(blocking).toEqual([]);
    expect(['1.1', '1.10', '1.1.2', '1.1.2a'].map((code) => marks(code)?.[0])).toEqual([
      10_000, 20_000, 30_000, 40_000,
    ]);
  });

  test('not at all where there is no such heading', () => {
    const { parsed } = readList(
      sheetOf([
        ['STT', 'Ngạch', 'Hệ số'],
        [1, 'A1', 2.34],
      ]),
    );
    expect(parsed).toBeNull();
  });
});

describe('rows that are nobody', () => {
  const head = ['STT', 'Họ và tên', 'Đơn vị', '1.1'];
  const people = [
    [1, ...AN, 8],
    [2, ...BINH, 9],
  ];
  const both = ['Nguyễn Văn An', 'Trần Thị Bình'];

  test.each<[string, (string | number | null)[][]]>([
    ['the numbers of the columns', [['(1)', '(2)', '(3)', '(4)'], ...people]],
    ['a blank row in the middle', [people[0] ?? [], [], people[1] ?? []]],
    ['a total with its word among the names', [...people, [null, 'Tổng cộng', null, 17]]],
    ['a total with its word before the names', [...people, ['Cộng', null, null, 17]]],
    ['a total in capitals', [...people, [null, 'TỔNG SỐ:', null, 2]]],
    [
      'signatures below the total',
      [
        ...people,
        [null, 'Tổng cộng', null, 17],
        [],
        [null, 'Người lập', 'Thủ trưởng'],
        [],
        [null, 'Lê Văn Ký', 'Võ Thị Duyệt'],
      ],
    ],
  ])('%s', (_, rows) => {
    const { names, blocking, marks } = readList(sheetOf([head, ...rows]), { criteria: ['1.1'] });
    expect(blocking).toEqual([]);
    expect(names).toEqual(both);
    expect(marks('1.1')).toEqual([80_000, 90_000]);
  });

  test('marks beside no name are pointed out, not dropped', () => {
    const rows = [head, ...people, [3, null, 'Văn phòng', 7]];
    const { blocking } = readList(sheetOf(rows), { criteria: ['1.1'] });
    expect(blocking.map(placed)).toEqual(['nameMissing @ Danh sách!B4']);
  });
});

describe('who is who', () => {
  test('“0012” and “12” are two codes', () => {
    const { parsed, blocking } = readList(
      sheetOf([
        ['Mã số', 'Họ và tên', 'Đơn vị'],
        ['0012', ...AN],
        ['12', ...BINH],
      ]),
    );
    expect(blocking).toEqual([]);
    expect(parsed?.entrants.nominees.map(({ id }) => id)).toEqual(['0012', '12']);
  });

  test('one code in two spellings of case is one code', () => {
    const { blocking } = readList(
      sheetOf([
        ['Mã số', 'Họ và tên', 'Đơn vị'],
        ['cb01', ...AN],
        ['CB01', ...BINH],
      ]),
    );
    expect(blocking.map(placed)).toEqual(['nomineeTwice @ Danh sách!A3']);
  });

  test('the place that is highlighted spans the rows of people, over all columns', () => {
    const { parsed } = readList(
      sheetOf([
        ...LETTERHEAD,
        ['Mã số', 'Họ và tên', 'Đơn vị', '1.1'],
        ['(1)', '(2)', '(3)', '(4)'],
        ['01', ...AN, 8],
        [],
        ['02', ...BINH, 9],
        [null, 'Tổng cộng', null, 17],
      ]),
      { criteria: ['1.1'] },
    );
    expect(parsed?.places).toMatchObject({
      area: { row: 8, column: 0, rows: 3, columns: 4 },
      idColumn: 0,
      nameColumn: 1,
      rows: [8, 10],
      idTexts: ['01', '02'],
    });
  });
});

test('a title that reads like a heading is not taken for the row of headings', () => {
  const sheet = sheetOf([['TẬP THỂ'], ['Mã số', 'Tên tập thể', 'C1'], ['01', 'Văn phòng', 8]]);
  const { names } = readList(sheet, { subject: 'collective', criteria: ['C1'] });
  // Before, "TẬP THỂ" was the heading, and "Mã số" and "01" were two collectives.
  expect(names).toEqual(['Văn phòng']);
});
