import { describe, expect, test } from 'vitest';
import { error, valueOf } from './on-sheet';

const cells = {
  A1: 5,
  A2: '5',
  A3: '',
  A4: true,
  A5: 'Đạt',
  A6: error('#N/A'),
  // A9 is blank.
};

describe('arithmetic', () => {
  test.each<[string, unknown, string]>([
    ['=1+2*3', 7, 'products come before sums'],
    ['=(1+2)*3', 9, 'unless brackets say otherwise'],
    ['=10-3-2', 5, 'from the left'],
    ['=2^3^2', 64, 'powers too'],
    ['=-2^2', 4, 'a sign binds closer than a power'],
    ['=2^-1', 0.5, 'also behind it'],
    ['=0-2^2', -4, 'a minus between operands does not'],
    ['=50%', 0.5, 'percent divides by a hundred'],
    ['=-50%+1', 0.5, 'and goes with a sign'],
    ['=200*5%', 10, 'and comes before a product'],
    ['=A9+1', 1, 'a blank is 0'],
    ['=A9', 0, 'also by itself'],
    ['=A2+1', 6, 'text that reads as a number is that number'],
    ['="1,234"+0', 1234, 'with separators'],
    ['="50%"+0', 0.5, 'or a percent sign'],
    ['="2026-03-31"+0', 46112, 'or a day'],
    ['=A3+1', '#VALUE!', 'the empty text is no number'],
    ['=A5*2', '#VALUE!', 'nor are words'],
    ['=-A5', '#VALUE!', 'not even negated'],
    ['=+A5', 'Đạt', 'a plus leaves text alone'],
    ['=A4+1', 2, 'TRUE is 1'],
    ['=-TRUE', -1, 'TRUE is 1 when negated'],
    ['=--A2', 5, 'two signs make a number of text'],
    ['=1/0', '#DIV/0!', 'nothing is divided by 0'],
    ['=1/A9', '#DIV/0!', 'nor by a blank'],
    ['=0^0', '#NUM!', '0 to the power of 0 is no number'],
    ['=0^-1', '#DIV/0!', '0 to a negative power divides by 0'],
    ['=(-8)^0.5', '#NUM!', 'there is no root of a negative number'],
    ['=10^308*10', '#NUM!', 'what is too large is no number'],
    ['=0*-1', 0, 'there is no negative 0'],
    ['=A6+1', '#N/A', 'an error stays what it is'],
    ['=A6+1/0', '#N/A', 'the left one of two comes first'],
  ])('%s is %s: %s', (formula, value) => {
    expect(valueOf(formula, cells)).toBe(value);
  });
});

describe('comparisons', () => {
  test.each<[string, unknown, string]>([
    ['="ĐẠT"=A5', true, 'case does not count'],
    ['="dat"=A5', false, 'accents do'],
    ['=A9=0', true, 'a blank is 0'],
    ['=A9=""', true, 'and the empty text'],
    ['=A9=FALSE', true, 'and FALSE'],
    ['=A3=0', false, 'the empty text is not 0'],
    ['=A2=5', false, 'text is not a number'],
    ['="a">999', true, 'text is above every number'],
    ['=FALSE>"z"', true, 'and truths above text'],
    ['="a"<"B"', true, 'text is ordered without case'],
    ['=2<>2', false, 'what is equal is not unequal'],
    ['=A1>=5', true, 'at least'],
    ['=1<2=TRUE', true, 'from the left'],
    ['=1+1=2', true, 'sums come before comparisons'],
    ['=A6=A6', '#N/A', 'errors are not compared'],
  ])('%s is %s: %s', (formula, value) => {
    expect(valueOf(formula, cells)).toBe(value);
  });
});

describe('joining text', () => {
  test.each<[string, unknown, string]>([
    ['="a"&"b"', 'ab', 'texts'],
    ['=A1&A9', '5', 'a blank is nothing'],
    ['=1/3&""', '0.333333333333333', 'a number has fifteen digits'],
    ['=0.1+0.2&""', '0.3', 'so that binary dust is not seen'],
    ['=1/4&"đ"', '0.25đ', 'without trailing zeros'],
    ['=-0.5&""', '-0.5', 'with their sign'],
    ['=A4&""', 'TRUE', 'truths are words'],
    ['=1+2&3+4', '37', 'after sums'],
    ['="""x"""', '"x"', 'two quotation marks are one'],
    ['=A6&""', '#N/A', 'errors stay'],
  ])('%s is %s: %s', (formula, value) => {
    expect(valueOf(formula, cells)).toBe(value);
  });
});

describe('the digits beyond the fifteenth', () => {
  test.each<[string, unknown, string]>([
    ['=0.1+0.2-0.3', 0, 'a last difference of them is 0'],
    ['=(0.1+0.2-0.3)*10^17>5', true, 'one that is not last is not'],
    ['=0.1+0.2=0.3', true, 'they are not compared'],
    ['=SUM(0.1,0.2,-0.3)>0', true, 'sums keep them'],
  ])('%s is %s: %s', (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });
});

test.each<[string, unknown, string]>([
  ['=Trang!A1', 5, 'a sheet by its name'],
  ["='trang'!A1", 5, 'in any case and quoted'],
  ['=Khác!A1', '#REF!', 'a sheet that is not there'],
  ['=#REF!+1', '#REF!', 'a reference that was lost'],
  ['=KhôngCó', '#NAME?', 'a name that is not there'],
  ['=KHONGCO(1)', '#NAME?', 'a function that is not there'],
  ['=ROUND(1)', '#NAME?', 'a function given too little'],
  ['=Bảng[Điểm]', '#NAME?', 'a way of writing that is not known'],
  ['=SUM(A:A)', 5, 'a whole column'],
  ['=SUM(1:2)', 5, 'whole rows'],
  ['=SUM({1,2;3,-4})', 2, 'an array'],
  ['=@A1:A3', '#VALUE!', 'a column that the formula is not beside'],
])('%s is %s: %s', (formula, value) => {
  expect(valueOf(formula, { A1: 5, A2: 'x' })).toBe(value);
});
