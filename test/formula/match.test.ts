import { describe, expect, test } from 'vitest';
import { match } from '../../src/emulator/formula/match';

describe('MATCH with 0: an exact match', () => {
  test.each([
    { wanted: 'CN01', list: ['x', 'cn01'], at: 2, why: 'case does not count' },
    { wanted: 'ĐỖ', list: ['đỗ'], at: 1, why: 'nor does it in Vietnamese' },
    { wanted: '1', list: [1, '1'], at: 2, why: 'text is not a number' },
    { wanted: 1, list: ['1', 1], at: 2, why: 'a number is not text' },
    { wanted: '001', list: ['1', '01'], at: null, why: 'leading zeros count' },
    { wanted: 'A*', list: ['ABC'], at: 1, why: 'a star is any text' },
    { wanted: 'A~*', list: ['ABC', 'A*'], at: 2, why: 'an escaped star is a star' },
    { wanted: 'A?C', list: ['AC', 'ABC'], at: 2, why: 'a question mark is one character' },
    { wanted: 'A~?', list: ['AB', 'A?'], at: 2, why: 'an escaped one is itself' },
    { wanted: 'A~~B', list: ['A~~B', 'A~B'], at: 2, why: 'an escaped tilde is one tilde' },
    { wanted: 'A~B', list: ['A~B'], at: 1, why: 'a tilde before a letter is itself' },
    {
      wanted: 'a.(b)[c]-/',
      list: ['aX(b)[c]-/', 'A.(B)[C]-/'],
      at: 2,
      why: 'no sign is a pattern',
    },
    { wanted: 'x', list: [null, true], at: null, why: 'blanks and truths are no text' },
  ])('$wanted in $list: $why', ({ wanted, list, at }) => {
    expect(match(wanted, list, 0)).toBe(at);
  });
});

test('MATCH with 1 finds the last that is not greater, in a list that rises', () => {
  expect(match(25, [10, 20, 30], 1)).toBe(2);
  expect(match(5, [10, 20, 30], 1)).toBeNull();
});

test('MATCH with -1 finds the last that is not smaller, in a list that falls', () => {
  expect(match(25, [30, 26, 10], -1)).toBe(2);
});
