import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  areaAddress,
  columnName,
  newWorkbook,
  parseAddress,
  parseColumn,
  quoteSheetName,
  saveWorkbook,
  shiftFormula,
} from '../../src/xlsx';
import type { Cell } from '../../src/xlsx';
import { edited, open, sheetOf } from './package-fixture';

const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
);
const cell: fc.Arbitrary<Cell> = value.map((content) => ({ value: content, style: 0 }));
const place = fc.tuple(fc.nat(40), fc.nat(12));
const cells = fc.array(fc.tuple(place, cell), { maxLength: 60 });

function grid(list: [[number, number], Cell][]): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [[row, column], content] of list) {
    const columns = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, columns.set(column, content));
  }
  return rows;
}

test('any cells, saved and opened, are the same cells', () => {
  fc.assert(
    fc.property(cells, (list) => {
      const workbook = newWorkbook('S');
      sheetOf(workbook).cells = grid(list);
      sheetOf(workbook).touched.add('cells');
      expect(sheetOf(open(saveWorkbook(workbook))).cells).toEqual(grid(list));
    }),
    { numRuns: 200 },
  );
});

test('a sheet changed from any cells to any others is as if it had always held those', () => {
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      const workbook = newWorkbook('S');
      sheetOf(workbook).cells = grid(before);
      sheetOf(workbook).touched.add('cells');
      const bytes = edited(saveWorkbook(workbook), (opened) => {
        sheetOf(opened).cells = grid(after);
        sheetOf(opened).touched.add('cells');
      });
      expect(sheetOf(open(bytes)).cells).toEqual(grid(after));
    }),
    { numRuns: 200 },
  );
});

test('any sheet name survives', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(name, (given) => {
      expect(sheetOf(open(saveWorkbook(newWorkbook(given)))).name).toBe(given);
    }),
  );
});

describe('addresses', () => {
  test('of a cell and an area are read as they were written', () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 48_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(area, (given) => {
        expect(parseAddress(areaAddress(given))).toEqual(given);
        expect(parseColumn(columnName(given.column))).toBe(given.column);
      }),
    );
    expect(addressOf(6, 27)).toBe('AB7');
  });

  test.each([
    ['$B$7:C9', { row: 6, column: 1, rows: 3, columns: 2 }],
    ['C9:B7', { row: 6, column: 1, rows: 3, columns: 2 }],
    ['b7', { row: 6, column: 1, rows: 1, columns: 1 }],
    ['A:C', { row: 0, column: 0, rows: 1_048_576, columns: 3 }],
    ['$3:$5', { row: 2, column: 0, rows: 3, columns: 16_384 }],
    ['XFE1', null],
    ['A1048577', null],
    ['A0', null],
    ['A', null],
    ['A1:B', null],
    ['', null],
    ['A1:B2:C3', null],
  ])('%s', (address, area) => {
    expect(parseAddress(address)).toEqual(area);
  });

  test.each([
    ['Sheet1', 'Sheet1'],
    ['KetQua', 'KetQua'],
    ['Kết quả', "'Kết quả'"],
    ["O'Brien", "'O''Brien'"],
    ['A1', "'A1'"],
    ['RC', "'RC'"],
    ['2026', "'2026'"],
    ['TRUE', "'TRUE'"],
  ])('the sheet %s is called %s in a formula', (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});

describe('a formula moved two rows down and one column right', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A)+SUM($A:B)', 'SUM(B:B)+SUM($A:C)'],
    ['SUM(1:2)+SUM($1:2)', 'SUM(3:4)+SUM($1:4)'],
    ['"A1"&A1', '"A1"&B3'],
    ["'A1'!A1+Sheet1!B2+[1]Sheet1!C3", "'A1'!B3+Sheet1!C4+[1]Sheet1!D5"],
    ['LOG10(A1)+ATAN2(1,2)', 'LOG10(B3)+ATAN2(1,2)'],
    ['Bang[[#This Row],[A1]]+Bang[B2]', 'Bang[[#This Row],[A1]]+Bang[B2]'],
    ['A1_x+wxyzA1+Điểm1+A1.b', 'A1_x+wxyzA1+Điểm1+A1.b'],
    ['1.5+2E3+TRUE', '1.5+2E3+TRUE'],
    ['XFD1', '#REF!'],
    ['A1048576', '#REF!'],
  ])('%s becomes %s', (formula, shifted) => {
    expect(shiftFormula(formula, 2, 1)).toBe(shifted);
  });
});
