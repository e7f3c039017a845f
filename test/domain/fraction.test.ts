import { describe, expect, test } from 'vitest';
import {
  add,
  compareFractions,
  divide,
  fraction,
  fractionOfPoints,
  magnitude,
  multiply,
  pointsOfFraction,
  readFraction,
  subtract,
  wholeBelow,
} from '../../src/domain/fraction';
import type { Fraction } from '../../src/domain/fraction';
import { number, points, text } from '../support/rules';
import { table } from '../support/table';

const shown = (value: Fraction | null) =>
  value === null ? '-' : `${String(value.numerator)}/${String(value.denominator)}`;

describe('a number is read exactly as it is written', () => {
  test.each(
    table(`
      written  value
      8.75     35/4
      08.50    17/2
      0        0/1
      -1       -1/1
      -0.5     -1/2
      +3       3/1
      12.0     12/1
      80%      4/5
      100%     1/1
      12.5%    1/8
      // as Excel writes what is very small or very large
      1e-7     1/10000000
      1.5E3    1500/1
      2e+2     200/1
      2.5e-1   1/4
      3e10     30000000000/1
      1e2%     1/1
    `),
  )('$written', ({ written = '', value }) => {
    expect(shown(readFraction(written))).toBe(value);
  });

  test.each([
    '',
    '8,5',
    '.5',
    '5.',
    '1e',
    'e5',
    '1x5',
    '1e*5',
    '1e+-5',
    '1e1000',
    '--1',
    '%',
    '8 %',
  ])('"%s" is no number', (written) => {
    expect(readFraction(written)).toBeNull();
  });
});

describe('a fraction is kept in lowest terms, with a denominator above 0', () => {
  test.each(
    table(`
      top  bottom  kept
      6    4       3/2
      4    6       2/3
      -4   6       -2/3
      4    -6      -2/3
      -6   -4      3/2
      6    -4      -3/2
      0    -5      0/1
      7    1       7/1
    `),
  )('$top over $bottom', ({ top = '', bottom = '', kept }) => {
    expect(shown(fraction(Number(top), Number(bottom)))).toBe(kept);
    expect(shown(fraction(BigInt(top), BigInt(bottom)))).toBe(kept);
  });

  test('nothing is divided by 0', () => {
    expect(() => fraction(1, 0)).toThrow('A fraction needs a denominator other than 0.');
    expect(divide(number('1'), number('0'))).toBeNull();
    expect(shown(divide(number('0'), number('3')))).toBe('0/1');
  });
});

describe('arithmetic is exact', () => {
  test.each(
    table(`
      a     b     sum   difference  product  quotient
      1/2   1/3   5/6   1/6         1/6      3/2
      1/10  2/10  3/10  -1/10       1/50     1/2
      -3/4  1/4   -1/2  -1/1        -3/16    -3/1
      2     -5    -3/1  7/1         -10/1    -2/5
    `),
  )('$a and $b', ({ a = '', b = '', sum, difference, product, quotient }) => {
    const [first, second] = [number(a), number(b)];
    expect(shown(add(first, second))).toBe(sum);
    expect(shown(subtract(first, second))).toBe(difference);
    expect(shown(multiply(first, second))).toBe(product);
    expect(shown(divide(first, second))).toBe(quotient);
  });

  test.each(
    table(`
      a     b     order
      1/2   1/3   1
      1/3   1/2   -1
      2/4   1/2   0
      -1/2  1/3   -1
      -1/2  -1/3  -1
      7/3   5/2   -1
      5/2   7/3   1
    `),
  )('$a against $b: $order', ({ a = '', b = '', order }) => {
    expect(Math.sign(compareFractions(number(a), number(b)))).toBe(Number(order));
  });

  test.each(
    table(`
      value  below  size
      7/2    3      7/2
      -7/2   -4     7/2
      -4     -4     4/1
      -1/3   -1     1/3
      1/3    0      1/3
      0      0      0/1
    `),
  )('whole below $value is $below, its size $size', ({ value = '', below, size }) => {
    expect(String(wholeBelow(number(value)))).toBe(below);
    expect(shown(magnitude(number(value)))).toBe(size);
  });

  test.each(
    table(`
      value  decimals  points
      2/3    2         0.67
      1/8    2         0.13
      -1/8   2         -0.13
      1/2    0         1
      -1/2   0         -1
      -1/3   1         -0.3
    `),
  )('$value to $decimals decimals: $points', ({ value = '', decimals, points: rounded }) => {
    expect(text(pointsOfFraction(number(value), Number(decimals)))).toBe(rounded);
  });

  test('points are ten-thousandths', () => {
    expect(shown(fractionOfPoints(points('8.25')))).toBe('33/4');
  });
});
