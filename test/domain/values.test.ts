import { describe, expect, test } from 'vitest';
import { asCellNumber, decimalText, readDecimal } from '../../src/domain/points';
import type { Points } from '../../src/domain/points';
import { NOT_APPLICABLE, compareValues, extreme, fieldName, holds } from '../../src/domain/value';
import type { Given, Operator, Value } from '../../src/domain/value';
import { number } from '../support/rules';
import { table } from '../support/table';

const value = (text: string): Value => (/^-?[\d./]+$/.test(text) ? number(text) : text);

describe('a comparison holds or not, at the limit itself too', () => {
  test.each(
    table(`
      value       operators that hold
      79.99       < <= <>
      80          <= >= =
      80.01       > >= <>
      // a text is no number: it differs, and nothing else can be said
      Có          <>
    `),
  )('$value against 80', (row) => {
    const operators: readonly Operator[] = ['<', '<=', '>', '>=', '=', '<>'];
    const found = operators.filter((operator) =>
      holds(value(row['value'] ?? ''), { operator, value: number('80') }),
    );
    expect(found.toSorted()).toEqual((row['operators that hold'] ?? '').split(' ').toSorted());
  });

  test.each(
    table(`
      a           b           order
      1/3         0.33        1
      2/6         1/3         0
      -1          0           -1
      2026-01-31  2026-02-01  -1
      2026-02-01  2026-01-31  1
      2026-02-01  2026-02-01  0
      Có          1           none
      1           Có          none
    `),
  )('$a beside $b: $order', ({ a = '', b = '', order }) => {
    expect(String(compareValues(value(a), value(b)) ?? 'none')).toBe(order);
  });
});

test('the highest and the lowest of numbers and of days; of both together there is none', () => {
  const of = (which: 'max' | 'min', ...texts: string[]) => extreme(which, texts.map(value));
  expect(of('max', '1', '3', '2')).toEqual(number('3'));
  expect(of('min', '2', '1', '3')).toEqual(number('1'));
  expect(of('max', '2026-01-31', '2026-02-01')).toBe('2026-02-01');
  expect(of('min', '2026-02-01', '2026-01-31')).toBe('2026-01-31');
  expect(of('max', '1', 'Có')).toBeNull();
  expect(of('max')).toBeNull();
});

test('what a field is named by keeps blank, KAD and values apart', () => {
  const given: Given[] = [null, NOT_APPLICABLE, 'Lãnh đạo', number('1/3'), number('2')];
  expect(given.map(fieldName)).toEqual(['–', 'KAD', 'Lãnh đạo', '1/3', '2/1']);
});

describe('decimals are read exactly and rounded once', () => {
  test.each(
    table(`
      text      decimals  points
      8.75      2         8.75
      8.745     2         8.75
      8.7449    2         8.74
      -8.745    2         -8.75
      +1        0         1
      -0.4      0         0
      0.00005   4         0.0001
      1e2       2         100
      1.5e1     2         15
      25e-1     2         2.5
      1e-7      4         0
      1e-10     4         0
      1e0       0         1
      1.        2         none
      1,5       2         none
      1e1000    2         none
      Infinity  2         none
    `),
  )('$text to $decimals decimals: $points', ({ text = '', decimals, points }) => {
    const read = readDecimal(text, Number(decimals));
    expect(read === null ? 'none' : decimalText(read)).toBe(points);
    // No negative zero, which a cell would show as "-0".
    expect(Object.is(read, -0)).toBe(false);
  });

  test('a cell shows the nearest number', () => {
    expect(asCellNumber(87_500 as Points)).toBe(8.75);
    expect(asCellNumber(-1 as Points)).toBe(-0.0001);
  });
});
