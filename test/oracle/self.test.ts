/**
 * The oracle on examples worked out by hand: each construct once, with the sum in a comment, so
 * that oracle and program do not share one misunderstanding.
 */
import { expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import type { Entry } from '../../src/domain/entry';
import type { Criterion } from '../../src/domain/criterion';
import { NOT_APPLICABLE as KAD } from '../../src/domain/value';
import { ballotsOf, campaignOf, criterion, entryOf, fact, group, number, oneOf } from './build';
import { points, when } from './build';
import { oracle } from './oracle';

const P = (campaign: Partial<Campaign>, entry: Entry) =>
  oracle({ campaign: campaignOf(campaign), entry, asOf: '2026-12-31' }).individual.nominees;

/** Totals of one line measured on a fact "F", one nominee a value. */
function linesOf(
  rule: Partial<Criterion>,
  values: readonly (number | string | null | typeof KAD)[],
) {
  const cells = values.map((value) => (typeof value === 'number' ? number(value) : value));
  const entry = entryOf({
    who: values.map((_, index) => `P${String(index)}`),
    facts: { C: cells },
  });
  return P({ criteria: [criterion('C', rule)] }, entry).map(({ lines }) => lines['C']);
}

/** Totals of typed lines under group rules, one nominee a row of marks. */
function totalsOf(campaign: Partial<Campaign>, rows: readonly (readonly (number | string)[])[]) {
  const codes = (campaign.criteria ?? []).map(({ code }) => code);
  const marks = Object.fromEntries(
    codes.map((code, column) => [code, rows.map((row) => row[column] ?? 'blank')]),
  );
  const who = rows.map((_, index) => `P${String(index)}`);
  return P(campaign, entryOf({ who, marks })).map(({ total }) => total);
}

test('points: typed, blank is open, KAD by its policy', () => {
  const [a, b] = [criterion('A', { notApplicable: 'full' }), criterion('B')];
  const zero = { ...b, notApplicable: 'zero' } as const;
  // 8.1 + 0.9 = 9; blank → open; KAD full 10 + 2; KAD zero 3 + 0; KAD dropped: 3 × 20 ÷ 10 = 6.
  const rows = [
    [8.1, 0.9],
    ['blank', 2],
    ['notApplicable', 2],
    [3, 'notApplicable'],
  ];
  expect(totalsOf({ criteria: [a, zero] }, rows)).toEqual(['9', null, '12', '3']);
  expect(totalsOf({ criteria: [a, b] }, [[3, 'notApplicable']])).toEqual(['6']);
  expect(totalsOf({ criteria: [b] }, [['notApplicable']])).toEqual([null]);
});

test('table: the first row that passes; none passes is open', () => {
  const rows = [
    { test: when('>=', 90), points: points(10) },
    { test: when('>=', 80), points: points(7.25) },
  ];
  const measure = { kind: 'table', rows } as const;
  // 7.25 to one decimal is 7.3, half away from zero.
  expect(linesOf({ measure, decimals: 1 }, [90, 89, 79, null, KAD])).toEqual(
    ['10', '7.3', null, null, 'dropped'], // prettier-ignore
  );
  const words = {
    kind: 'table',
    rows: [{ test: oneOf('Tốt', 'Khá'), points: points(-1) }],
  } as const;
  expect(linesOf({ measure: words, pointsMin: points(-2) }, ['Khá', 'Yếu'])).toEqual(['-1', null]);
});

test('linear: start, a rate for every unit or whole step above the threshold, clamped', () => {
  const terms = [{ figure: null, rate: number(-0.5) }];
  const measure = {
    kind: 'linear',
    start: points(10),
    terms,
    from: number(2),
    step: null,
  } as const;
  // 10 − 0.5 × max(0, x − 2): x=1 → 10; x=4.5 → 8.75; x=30 → −4, floor 0.
  expect(linesOf({ measure }, [1, 4.5, 30, null, KAD])).toEqual([
    '10',
    '8.75',
    '0',
    null,
    'dropped',
  ]);
  const stepped = { ...measure, step: number(2) };
  // whole steps of 2 above 2: x=3.9 → 0; x=4 → 1; x=7 → 2.
  expect(linesOf({ measure: stepped }, [3.9, 4, 7])).toEqual(['10', '9.5', '9']);
});

test('ratio: to a target, never over the maximum, also lower is better', () => {
  const measure = { kind: 'ratio', target: number(3), lowerIsBetter: false } as const;
  // 10 × 1 ÷ 3 = 3.33…; 10 × 4 ÷ 3 is over 10.
  expect(linesOf({ measure }, [1, 4, 0])).toEqual(['3.33', '10', '0']);
  const lower = { ...measure, lowerIsBetter: true };
  // 10 × 3 ÷ 4 = 7.5; nothing at all is the maximum.
  expect(linesOf({ measure: lower }, [4, 3, 0])).toEqual(['7.5', '10', '10']);
  expect(linesOf({ measure: { ...measure, target: number(0) } }, [1])).toEqual(['dropped']);
  // Nothing allowed, and nothing there: the maximum; anything else is nothing.
  expect(linesOf({ measure: { ...lower, target: number(0) } }, [0, 1])).toEqual(['10', '0']);
});

test('a target, an input and a kind of fault may each be a figure', () => {
  const campaign = {
    facts: [fact('F'), fact('G')],
    criteria: [
      criterion('A', {
        figure: 'F',
        measure: { kind: 'ratio', target: 'G', lowerIsBetter: false },
      }),
      criterion('B', {
        pointsMin: points(-9),
        measure: {
          kind: 'linear',
          start: points(0),
          terms: [
            { figure: 'F', rate: number(-1) },
            { figure: 'G', rate: number(-2) },
          ],
          ...{ from: number(0), step: null },
        },
      }),
    ],
  };
  const who = ['P0', 'P1', 'P2', 'P3'];
  const entry = entryOf({ who, facts: { F: [1, 1, KAD, 1], G: [4, KAD, KAD, null] } });
  const lines = P(campaign, entry).map(({ lines: { A, B } }) => [A, B]);
  // 10 × 1 ÷ 4; −1 − 8. G KAD: no target; −1 − 0. Both KAD. G blank.
  expect(lines).toEqual([
    ['2.5', '-9'],
    ['dropped', '-1'],
    ['dropped', 'dropped'],
    [null, null],
  ]);
});

test('a group: weights, caps, floors, best, mean, dropped lines, and what is rounded', () => {
  const lines = (weight: number | null) =>
    ['A', 'B', 'C'].map((code) =>
      criterion(code, { weight: weight === null ? null : number(weight) }),
    );
  const row = [[10, 5, 2]];
  const totals = (rule: Parameters<typeof group>[1], weight: number | null = null, rows = row) =>
    totalsOf({ criteria: lines(weight), groups: [group('N1', rule)] }, rows as never)[0];
  expect(totals({})).toBe('17');
  expect(totals({}, 0.3)).toBe('5.1'); // 0.3 × 17
  expect(totals({ decimals: 0 }, 0.3)).toBe('5');
  expect(totals({ combine: 'mean' })).toBe('5.67'); // 17 ÷ 3
  expect(totals({ combine: 'best' })).toBe('10');
  expect(totals({ pointsMax: points(15), cut: true })).toBe('15');
  expect(totals({ pointsMax: points(15) })).toBe('17');
  expect(totals({ pointsMin: points(20) })).toBe('20');
  // 7 of 20 become 10.5 of 30; to no decimals 11.
  const dropped = [['notApplicable', 5, 2]] as never;
  expect(totals({}, null, dropped)).toBe('10.5');
  expect(totals({ decimals: 0 }, null, dropped)).toBe('11');
  expect(totals({ combine: 'best' }, null, dropped)).toBe('5');
  expect(totals({ combine: 'mean' }, null, dropped)).toBe('3.5');
});

test('groups in groups; a group apart; a group that is dropped rescales the rest', () => {
  const criteria = [
    criterion('A', { group: 'N1' }),
    criterion('B', { group: 'N2' }),
    criterion('C', { group: 'N3' }),
  ];
  const groups = [
    group('N0', { pointsMax: points(12), cut: true }),
    group('N1', { parent: 'N0' }),
    group('N2', { parent: 'N0' }),
    group('N3', { counts: false }),
  ];
  // min(12, 9 + 8) = 12; N3 is no part of it. With B dropped: 4 × 20 ÷ 10 = 8.
  expect(
    totalsOf({ criteria, groups }, [
      [9, 8, 5],
      [4, 'notApplicable', 5],
    ]),
  ).toEqual(['12', '8']);
  // N3 open: the total is not.
  expect(totalsOf({ criteria, groups }, [[1, 1, 'blank']])).toEqual(['2']);
  // A group dropped under the total: N1 dropped, 6 × 20 ÷ 10.
  expect(totalsOf({ criteria: criteria.slice(0, 2) }, [['notApplicable', 6]])).toEqual(['12']);
});

test('a line for some only: others do not have it, and with an open role it is open', () => {
  const campaign = {
    facts: [fact('V', { kind: 'choice', values: ['a', 'b'] })],
    criteria: [criterion('A'), criterion('B', { onlyIf: [{ of: 'V', is: ['a'] }] })],
  };
  const who = ['P0', 'P1', 'P2', 'P3'];
  const marks = { A: [4, 4, 4, 4], B: [5, 5, 5, 5] };
  const nominees = P(campaign, entryOf({ who, marks, facts: { V: ['a', 'b', null, KAD] } }));
  expect(nominees.map(({ total }) => total)).toEqual(['9', '4', null, '4']);
  expect(nominees.map(({ lines }) => lines['B'])).toEqual(['5', 'absent', null, 'absent']);
});

test('several scorers', () => {
  const scorer = (code: string, unit: string, weight: number) => ({
    ...{ code, unit, name: code },
    weight: number(weight),
  });
  const scorers = [scorer('S1', '', 1), scorer('S2', 'U2', 2), scorer('S3', '', 3)];
  const marks = (a: number | string, b: number | string, c: number | string) => ({
    ...{ who: ['P0 U1'], marks: {} },
    ballots: ballotsOf([[0, 'S1', ''], [0, 'S2', ''], [0, 'S3', '']], { A: [a, b, c] }), // prettier-ignore
  });
  const totalUnder = (kind: string, over: number, abc: [unknown, unknown, unknown]) => {
    const combine = { kind, over: points(over) } as never;
    const [a, b, c] = abc as [number, number, number];
    const marking = { scorers, combine, periods: [], periodCombine: 'mean' } as const;
    return P({ criteria: [criterion('A')], marking }, entryOf(marks(a, b, c)))[0]?.total;
  };
  expect(totalUnder('mean', 0, [3, 4, 6])).toBe('4.33'); // 13 ÷ 3
  expect(totalUnder('weighted', 0, [3, 4, 6])).toBe('4.83'); // (3 + 8 + 18) ÷ 6
  expect(totalUnder('trimmed', 0, [3, 4, 6])).toBe('4');
  expect(totalUnder('last', 0, ['blank', 'blank', 6])).toBe('6');
  expect(totalUnder('third', 1, [3, 4, 'blank'])).toBe('3.5'); // they differ by 1, not by more
  expect(totalUnder('third', 1, [3, 5, 9])).toBe('9');
  expect(totalUnder('third', 1, [3, 5, 'blank'])).toBe(null);
  expect(totalUnder('mean', 0, [3, 'blank', 6])).toBe(null);
  expect(totalUnder('mean', 0, [3, 'notApplicable', 6])).toBe('4.5');
  expect(totalUnder('trimmed', 0, [3, 'notApplicable', 6])).toBe(null);

  // S2's own unit: that ballot is ignored, and not missed. (3 + 6) ÷ 2.
  const own = { ...marks(3, 9, 6), who: ['P0 U2'] };
  const marking = {
    scorers,
    combine: { kind: 'mean' },
    periods: [],
    periodCombine: 'mean',
  } as const;
  expect(P({ criteria: [criterion('A')], marking }, entryOf(own))[0]?.total).toBe('4.5');
});

test('several periods: by their weights, or added up', () => {
  const periods = [
    { code: 'K1', weight: number(1) },
    { code: 'K2', weight: number(2) },
  ];
  const totalUnder = (periodCombine: 'mean' | 'sum', marks: readonly (number | string)[]) => {
    const ballots = ballotsOf([[0, '', 'K1'], [0, '', 'K2']], { A: marks }); // prettier-ignore
    const marking = { scorers: [], combine: { kind: 'mean' }, periods, periodCombine } as const;
    const entry = entryOf({ who: ['P0'], ballots });
    return P({ criteria: [criterion('A')], marking }, entry)[0]?.total;
  };
  expect(totalUnder('mean', [1, 3])).toBe('2.33'); // (1 + 6) ÷ 3
  expect(totalUnder('sum', [1, 3])).toBe('7');
  expect(totalUnder('mean', ['notApplicable', 3])).toBe('3');
  expect(totalUnder('mean', ['blank', 3])).toBe(null);
});
