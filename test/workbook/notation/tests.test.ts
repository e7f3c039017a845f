/** Tests, scopes, codes, filters: the text of a cell and what it means, both ways. */
import { describe, expect, test } from 'vitest';
import type { Scope } from '../../../src/domain/campaign';
import type { FactKind, Filter } from '../../../src/domain/fact';
import { fraction } from '../../../src/domain/fraction';
import { oneOf } from '../../../src/domain/value';
import type { Operator, Test, Value } from '../../../src/domain/value';
import { catalogs } from '../../../src/i18n/catalog';
import {
  readCodes,
  readWeights,
  writeCodes,
  writeWeights,
} from '../../../src/workbook/notation/codes';
import { readFilters, writeFilters } from '../../../src/workbook/notation/filters';
import { readScope, writeScope } from '../../../src/workbook/notation/scopes';
import { readTest, writeTest } from '../../../src/workbook/notation/tests';

const { sheets } = catalogs.vi;

const compare = (...all: [Operator, Value][]): Test => ({
  kind: 'compare',
  comparisons: all.map(([operator, value]) => ({ operator, value })),
});

describe('a test of a value', () => {
  test.each<[FactKind, string, Test, string]>([
    ['choice', 'Có; Đạt', oneOf('Có', 'Đạt'), 'Có; Đạt'],
    // What looks like a comparison is a word where the fact has words.
    ['choice', '=1', oneOf('=1'), '=1'],
    ['number', '>=80', compare(['>=', fraction(80)]), '>=80'],
    ['number', '≥ 80 < 90', compare(['>=', fraction(80)], ['<', fraction(90)]), '>=80 <90'],
    ['number', '>=85%', compare(['>=', fraction(17, 20)]), '>=0,85'],
    ['number', '> 0,5', compare(['>', fraction(1, 2)]), '>0,5'],
    ['number', '=0', compare(['=', fraction(0)]), '=0'],
    ['number', '≠0', compare(['<>', fraction(0)]), '<>0'],
    ['date', '<30/10/2026', compare(['<', '2026-10-30']), '<30/10/2026'],
    [
      'date',
      '>=01/02/2022 <=31/12/2022',
      compare(['>=', '2022-02-01'], ['<=', '2022-12-31']),
      '>=01/02/2022 <=31/12/2022',
    ],
  ])('of a %s: “%s”', (kind, typed, value, written) => {
    expect(readTest(typed, kind)).toEqual(value);
    expect(writeTest(value, sheets)).toBe(written);
    expect(readTest(written, kind)).toEqual(value);
  });

  test('a share is written as a percentage', () => {
    const test = compare(['>=', fraction(7, 10)]);
    expect(writeTest(test, sheets, 'percent')).toBe('>=70%');
    expect(readTest('>=70%', 'number')).toEqual(test);
  });

  test.each<[FactKind, string, string]>([
    // "Đạt 80" does not say whether exactly 80 is enough.
    ['number', '80', 'comparisonMissing'],
    ['number', '85%', 'comparisonMissing'],
    ['date', '30/10/2026', 'comparisonMissing'],
    ['number', 'từ 80', 'unreadable'],
    ['number', '>=80; <90', 'unreadable'],
    ['number', '>=', 'unreadable'],
    ['number', '>=tám', 'unreadable'],
    ['number', '', 'unreadable'],
    ['date', '<31/02/2026', 'unreadable'],
    ['date', '<80', 'unreadable'],
    ['choice', '', 'unreadable'],
  ])('of a %s: “%s” is %s', (kind, typed, problem) => {
    expect(readTest(typed, kind)).toBe(problem);
  });
});

describe('for whom and under which answers', () => {
  test.each<[string, Scope, string]>([
    ['', [], ''],
    ['Q1=A', [{ of: 'Q1', is: ['A'] }], 'Q1=A'],
    [
      'Q1 = A ; V1= Lãnh đạo | Quản lý',
      [
        { of: 'Q1', is: ['A'] },
        { of: 'V1', is: ['Lãnh đạo', 'Quản lý'] },
      ],
      'Q1=A; V1=Lãnh đạo|Quản lý',
    ],
    ['D1="x=y"|"A|B"', [{ of: 'D1', is: ['x=y', 'A|B'] }], 'D1="x=y"|"A|B"'],
    // An older workbook may have written a value with a sign in it plainly.
    ['D1=x=y', [{ of: 'D1', is: ['x=y'] }], 'D1="x=y"'],
  ])('“%s”', (typed, scope, written) => {
    expect(readScope(typed)).toEqual(scope);
    expect(writeScope(scope)).toBe(written);
    expect(readScope(written)).toEqual(scope);
  });

  test.each(['khi cần', 'Q1', 'Q1=', '=A', 'Q1=A; khác'])('“%s” is no scope', (typed) => {
    expect(readScope(typed)).toBeNull();
  });
});

describe('codes', () => {
  test.each<[string, string[], string]>([
    ['', [], ''],
    ['F1;F2 ; 1.1', ['F1', 'F2', '1.1'], 'F1; F2; 1.1'],
    ['"1. Ý thức; thái độ"; F2', ['1. Ý thức; thái độ', 'F2'], '"1. Ý thức; thái độ"; F2'],
  ])('“%s”', (typed, codes, written) => {
    expect(readCodes(typed)).toEqual(codes);
    expect(writeCodes(codes)).toBe(written);
  });

  test.each([
    ['F1; F2', [['F1', 1] as const, ['F2', 1] as const], 'F1; F2'],
    ['F1: 2; F2: 1', [['F1', 2] as const, ['F2', 1] as const], 'F1: 2; F2: 1'],
    ['F1: 2; F2', [['F1', 2] as const, ['F2', 1] as const], 'F1: 2; F2: 1'],
    ['"a: b": 0,5', [['a: b', 0.5] as const], '"a: b": 0,5'],
  ])('with weights: “%s”', (typed, weights, written) => {
    const expected = weights.map(([figure, weight]) => ({
      figure,
      weight: fraction(weight * 2, 2),
    }));
    expect(readWeights(typed)).toEqual(expected);
    expect(writeWeights(expected, sheets)).toBe(written);
  });

  test.each(['', 'F1: hai', 'F1: '])('“%s” has no weights', (typed) => {
    expect(readWeights(typed)).toBeNull();
  });
});

describe('filters of a register', () => {
  const column = (heading: string, operator: Operator, other: string): Filter => ({
    column: heading,
    test: { kind: 'column', operator, column: other },
  });
  test.each<[string, Filter[], string]>([
    ['', [], ''],
    ['Loại=Đi muộn', [{ column: 'Loại', test: oneOf('Đi muộn') }], 'Loại=Đi muộn'],
    [
      'Loại = Đi muộn | Về sớm; Ngày>=01/02/2022',
      [
        { column: 'Loại', test: oneOf('Đi muộn', 'Về sớm') },
        { column: 'Ngày', test: compare(['>=', '2022-02-01']) },
      ],
      'Loại=Đi muộn|Về sớm; Ngày>=01/02/2022',
    ],
    [
      'Số lần>1 <=5',
      [{ column: 'Số lần', test: compare(['>', fraction(1)], ['<=', fraction(5)]) }],
      'Số lần>1 <=5',
    ],
    ['Điểm đạt>=[Điểm chuẩn]', [column('Điểm đạt', '>=', 'Điểm chuẩn')], 'Điểm đạt>=[Điểm chuẩn]'],
    ['Điểm đạt = [Điểm chuẩn]', [column('Điểm đạt', '=', 'Điểm chuẩn')], 'Điểm đạt=[Điểm chuẩn]'],
    // A year is a number; in quotes it is a word.
    ['Năm=2022', [{ column: 'Năm', test: compare(['=', fraction(2022)]) }], 'Năm=2022'],
    ['Năm="2022"', [{ column: 'Năm', test: oneOf('2022') }], 'Năm="2022"'],
    ['"Mức >= 80"=Có', [{ column: 'Mức >= 80', test: oneOf('Có') }], '"Mức >= 80"=Có'],
  ])('“%s”', (typed, filters, written) => {
    expect(readFilters(typed)).toEqual(filters);
    expect(writeFilters(filters, sheets)).toBe(written);
    expect(readFilters(written)).toEqual(filters);
  });

  test.each(['Đi muộn', 'Loại=', '=Đi muộn', 'Loại>Đi muộn', 'Ngày>=31/02/2022', 'Loại<>Đi muộn'])(
    '“%s” is no filter',
    (typed) => {
      expect(readFilters(typed)).toBeNull();
    },
  );
});
