import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, NotApplicablePolicy } from '../../src/domain/campaign';
import type { Mark } from '../../src/domain/entry';
import { decimalText, readDecimal } from '../../src/domain/points';
import type { Points } from '../../src/domain/points';
import { scoreEntrants } from '../../src/domain/scoring';
import { table } from '../support/table';

const source = { document: '', section: '', origin: 'office' } as const;

/** Four lines in two groups of 10 + 5 and 6 + 4 points. */
function rubric(policy: NotApplicablePolicy) {
  const line = (code: string, group: string, maximum: number): Criterion => ({
    code,
    group,
    text: code,
    pointsMax: (maximum * 10_000) as Points,
    decimals: 2,
    notApplicable: policy,
    appliesTo: ['individual'],
    source,
  });
  const criteria = [
    line('a1', 'A', 10),
    line('a2', 'A', 5),
    line('b1', 'B', 6),
    line('b2', 'B', 4),
  ];
  return {
    criteria,
    groups: [
      { name: 'A', criteria: [0, 1] },
      { name: 'B', criteria: [2, 3] },
    ],
  };
}

function markOf(text: string): Mark {
  if (text === '-') return 'blank';
  if (text === 'KAD') return 'notApplicable';
  return readDecimal(text, 4) ?? 'blank';
}

function total(text: string, policy: NotApplicablePolicy) {
  const { criteria, groups } = rubric(policy);
  const marks = text.split(' ').map(markOf);
  const [card] = scoreEntrants(
    { criteria, groups },
    {
      nominees: [{ id: '1', name: '1', unit: '', post: '', document: '' }],
      facts: new Map(),
      marks: new Map(criteria.map(({ code }, index) => [code, [marks[index] ?? 'blank']])),
    },
  );
  return card?.total == null ? 'none' : decimalText(card.total);
}

describe('marks become a total', () => {
  test.each(
    table(`
      marks            policy   total
      10 5 6 4         rescale  25
      8.1 0.7 0.2 0    rescale  9
      // a blank is not zero: no total until it is filled in
      10 - 6 4         rescale  none
      // 8 of 10 stands for 12 of 15 in its group
      8 KAD 6 4        rescale  22
      8 KAD 6 4        full     23
      8 KAD 6 4        zero     18
      // a whole group dropped: 12 of 15 stands for 20 of 25 in the total
      8 4 KAD KAD      rescale  20
      // 1 of 10 in the group of 15 is 1,5; 1 of 6 in the group of 10 is 1,666… → 1,67
      1 KAD 1 KAD      rescale  3.17
      KAD KAD KAD KAD  rescale  none
      KAD KAD KAD KAD  full     25
      KAD KAD KAD KAD  zero     0
    `),
  )(
    '$marks with not-applicable as $policy is $total',
    ({ marks = '', policy, total: expected }) => {
      expect(total(marks, policy as NotApplicablePolicy)).toBe(expected);
    },
  );

  test('raising a mark never lowers the total', () => {
    const mark = fc.nat(40).map((tenths) => (tenths / 10).toFixed(1));
    fc.assert(
      fc.property(fc.tuple(mark, mark, mark, mark), fc.nat(3), (marks, index) => {
        const raised = marks.map((each, at) =>
          at === index ? (Number(each) + 0.1).toFixed(1) : each,
        );
        expect(Number(total(raised.join(' '), 'rescale'))).toBeGreaterThan(
          Number(total(marks.join(' '), 'rescale')),
        );
      }),
    );
  });
});
