/** Numbers inside the cells of rules: what is typed, what it means, how it is written back. */
import { describe, expect, test } from 'vitest';
import { fraction } from '../../../src/domain/fraction';
import { catalogs } from '../../../src/i18n/catalog';
import { readNumber, readPoints, writeNumber } from '../../../src/workbook/notation/numbers';
import { aroundSign, partsOf, quotedWhere, unquoted } from '../../../src/workbook/notation/quotes';

const { vi, en } = catalogs;

describe('a number', () => {
  test.each([
    ['8,5', fraction(17, 2), '8,5', '8.5'],
    ['8.5', fraction(17, 2), '8,5', '8.5'],
    ['-1', fraction(-1), '-1', '-1'],
    ['0', fraction(0), '0', '0'],
    ['85%', fraction(17, 20), '0,85', '0.85'],
    ['12,5 %', fraction(1, 8), '0,125', '0.125'],
    ['1/3', fraction(1, 3), '1/3', '1/3'],
    ['2/4', fraction(1, 2), '0,5', '0.5'],
    // More digits than binary fractions have: nothing is lost.
    [
      '0,12345678901234567890',
      fraction(1234567890123456789n, 10n ** 19n),
      '0,1234567890123456789',
      '0.1234567890123456789',
    ],
    ['1e-7', fraction(1, 10_000_000), '0,0000001', '0.0000001'],
    // "1.125" could be a thousand and more: one zero makes it plain.
    ['1,125', fraction(9, 8), '1,125', '1.1250'],
  ])('“%s”', (typed, value, inVi, inEn) => {
    expect(readNumber(typed)).toEqual(value);
    expect(writeNumber(value, vi.sheets)).toBe(inVi);
    expect(writeNumber(value, en.sheets)).toBe(inEn);
    expect(readNumber(inVi)).toEqual(value);
    expect(readNumber(inEn)).toEqual(value);
  });

  test.each([
    '',
    '9.000',
    '1.125',
    'tám',
    '8,',
    ',5',
    '1.000,5',
    '8 5',
    '1/0',
    '5 điểm',
    '>=5',
    '1/2/3',
  ])('“%s” is none', (typed) => {
    expect(readNumber(typed)).toBeNull();
  });

  test.each([
    ['0,5', 5_000],
    ['-2,5', -25_000],
    ['0,0001', 1],
    // Finer than a ten-thousandth is no number of points.
    ['0,00001', null],
    ['1/3', null],
  ])('“%s” as points is %o ten-thousandths', (typed, expected) => {
    expect(readPoints(typed)).toBe(expected);
  });
});

describe('text in quotes is taken as it is', () => {
  test.each<[string, string, string[]]>([
    ['F1; F2', ';', ['F1', 'F2']],
    [' F1 ;; F2; ', ';', ['F1', 'F2']],
    ['"a;b"; c', ';', ['"a;b"', 'c']],
    ['"nói ""có""; không"; d', ';', ['"nói ""có""; không"', 'd']],
    // A sign in the middle of a word, or without an end, is only a sign.
    ['5"; 6"', ';', ['5"', '6"']],
    ['"a; b', ';', ['"a', 'b']],
    ['Khá|"A|B"', '|', ['Khá', '"A|B"']],
  ])('“%s” parted at “%s”', (text, separator, parts) => {
    expect(partsOf(text, separator)).toEqual(parts);
  });

  test.each([
    ['mục tiêu: 95', ':', 'last', ['mục tiêu', ':', '95']],
    ['a: b: 5', ':', 'last', ['a: b', ':', '5']],
    ['a: b: 5', ':', 'first', ['a', ':', 'b: 5']],
    ['"a: b": 5', ':', 'first', ['"a: b"', ':', '5']],
    ['không có', ':', 'first', null],
  ] as const)('“%s” around “%s”, %s', (text, signs, which, expected) => {
    expect(aroundSign(text, signs, which)).toEqual(expected);
  });

  test.each([
    ['Đi muộn', 'Đi muộn'],
    ['a;b', '"a;b"'],
    ['nói "có"', '"nói ""có"""'],
    ['x=y', '"x=y"'],
    ['', '""'],
  ])('“%s” is written as %s', (text, written) => {
    expect(quotedWhere(text, () => false)).toBe(written);
    expect(unquoted(written)).toBe(text);
  });
});
