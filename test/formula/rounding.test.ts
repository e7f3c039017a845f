import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundDecimal } from '../../src/emulator/formula/functions/arithmetic';
import { valueOf } from './on-sheet';

describe('rounding', () => {
  test.each<[string, unknown, string]>([
    ['=ROUND(2.5,0)', 3, 'a half goes up'],
    ['=ROUND(-2.5,0)', -3, 'away from zero'],
    ['=ROUND(3.5,0)', 4, 'and not to the even'],
    ['=ROUND(2.675,2)', 2.68, 'the decimal digits count, not the binary ones'],
    ['=ROUND(1.005,2)', 1.01, 'however near'],
    ['=ROUND(-1.005,2)', -1.01, 'on both sides'],
    ['=ROUND(0.285,2)', 0.29, 'below one'],
    ['=ROUND(1.15*100,0)', 115, 'after a product'],
    ['=ROUND(4.35*100,1)', 435, 'that binary numbers miss'],
    ['=ROUND(92.45,1)', 92.5, 'as marks are'],
    ['=ROUND(1234.5,-2)', 1200, 'to hundreds'],
    ['=ROUND(1250,-2)', 1300, 'half a hundred goes up'],
    ['=ROUND(49,-2)', 0, 'less does not'],
    ['=ROUND(50,-2)', 100, 'a half of what is rounded to'],
    ['=ROUND(5,-2)', 0, 'a hundredth of it does not'],
    ['=ROUND(1.4,)', 1, 'digits left out are 0'],
    ['=ROUND(1.29,1.9)', 1.3, 'digits are cut to a whole number'],
    ['=ROUND(0.1+0.2,20)', 0.1 + 0.2, 'more digits than there are change nothing'],
    ['=ROUND("2.5",0)', 3, 'text that is a number'],
    ['=ROUND("x",0)', '#VALUE!', 'text that is none'],
    ['=ROUNDUP(2.001,0)', 3, 'up is away from zero'],
    ['=ROUNDUP(-2.001,0)', -3, 'on both sides'],
    ['=ROUNDUP(0.1+0.2,1)', 0.3, 'binary dust does not count'],
    ['=ROUNDUP(3.14159,3)', 3.142, 'to digits'],
    ['=ROUNDUP(31415.92,-2)', 31500, 'to hundreds'],
    ['=ROUNDUP(1,-3)', 1000, 'to more than there is'],
    ['=ROUNDDOWN(2.999,0)', 2, 'down is towards zero'],
    ['=ROUNDDOWN(-2.999,0)', -2, 'on both sides'],
    ['=ROUNDDOWN(4.35*100,0)', 435, 'binary dust does not count'],
    ['=ROUNDDOWN(999,-3)', 0, 'to nothing'],
    ['=TRUNC(-8.9)', -8, 'cutting is the same'],
    ['=INT(8.9)', 8, 'the whole number below'],
    ['=INT(-8.9)', -9, 'also below zero'],
    ['=INT(4.1*100)', 410, 'of the fifteen digits'],
    ['=MOD(3,2)', 1, 'the rest of a division'],
    ['=MOD(-3,2)', 1, 'has the sign of the divisor'],
    ['=MOD(3,-2)', -1, 'whatever is divided'],
    ['=MOD(-4,2)', 0, 'unless there is none'],
    ['=MOD(3,0)', '#DIV/0!', 'by 0 there is none'],
    ['=ABS(-4)', 4, 'without its sign'],
    ['=ABS("")', '#VALUE!', 'of the empty text there is none'],
    ['=SQRT(-1)', '#NUM!', 'no root below zero'],
  ])('%s is %s: %s', (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  test('of a decimal agrees with rounding its digits by hand', () => {
    const decimal = fc.record({
      units: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      places: fc.integer({ min: 0, max: 6 }),
      digits: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(decimal, ({ units, places, digits }) => {
        const value = Number(`${String(units)}e-${String(places)}`);
        const cut = BigInt(10) ** BigInt(Math.max(0, places - digits));
        const size = BigInt(Math.abs(units));
        const head = (size + cut / 2n) / cut;
        const kept = Math.min(places, digits);
        const expected = Math.sign(units) * Number(`${String(head)}e-${String(kept)}`);
        expect(roundDecimal(value, digits, 'nearest') + 0).toBe(expected + 0);
      }),
    );
  });
});
