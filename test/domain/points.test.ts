import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPoints, decimalText, readDecimal, scalePoints } from '../../src/domain/points';
import type { Points } from '../../src/domain/points';
import { table } from '../support/table';

const read = (text: string, decimals = 4) => {
  const points = readDecimal(text, decimals);
  if (points === null) throw new Error(`${text} is not a decimal`);
  return points;
};

describe('points are exact', () => {
  test('8,1 + 0,7 + 0,2 is 9', () => {
    // In binary floating point 8.1 + 0.7 + 0.2 is 8.999999999999998.
    expect(addPoints(addPoints(read('8.1'), read('0.7')), read('0.2'))).toBe(read('9'));
  });

  test.each(
    table(`
      text      decimals  points
      8.75      2         8.75
      // half away from zero
      0.125     2         0.13
      -0.125    2         -0.13
      0.124999  2         0.12
      2.5       0         3
      1e-3      4         0.001
      12e1      2         120
      0.00005   4         0.0001
      -0        2         0
    `),
  )('$text rounded to $decimals decimals is $points', ({ text = '', decimals, points }) => {
    expect(decimalText(read(text, Number(decimals)))).toBe(points);
  });

  test.each(['', 'tám', '8,5', '1/2', '0x10', 'Infinity', '1e9999', '--1'])(
    '“%s” is no decimal',
    (text) => {
      expect(readDecimal(text, 2)).toBeNull();
    },
  );

  test('15 of 18,75 stands for 20 of 25', () => {
    expect(decimalText(scalePoints(read('15'), read('25'), read('18.75'), 2))).toBe('20');
  });

  test('two thirds of ten points, rounded once to two decimals, is 6,67', () => {
    expect(decimalText(scalePoints(read('2'), read('10'), read('3'), 2))).toBe('6.67');
  });

  test('every ten-thousandth survives being written and read', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (count) => {
        expect(readDecimal(decimalText(count as Points), 4)).toBe(count === 0 ? 0 : count);
      }),
    );
  });
});
