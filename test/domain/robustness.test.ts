/** Robustness: how little would have to be other for somebody to stand otherwise. */
import { describe, expect, test } from 'vitest';
import type { Campaign, Subject } from '../../src/domain/campaign';
import type { Criterion } from '../../src/domain/criterion';
import type { Entry } from '../../src/domain/entry';
import { figuresOf } from '../../src/domain/figures';
import { fraction, multiply, ONE } from '../../src/domain/fraction';
import { judgeCampaign } from '../../src/domain/judge';
import { nearestToLine } from '../../src/domain/near-line';
import { decimalText } from '../../src/domain/points';
import type { Points } from '../../src/domain/points';
import { RobustnessStudy } from '../../src/domain/robustness';
import type { Robustness } from '../../src/domain/robustness';
import { samples } from '../../tools/samples';
import {
  award,
  campaignOf,
  entryOf,
  fact,
  gate,
  judge,
  line,
  number,
  people,
  rowsOf,
} from '../support/rules';

/** Runs a study to its end. */
function ended(study: Generator<void, Robustness | null>): Robustness | null {
  for (;;) {
    const step = study.next();
    if (step.done) return step.value;
  }
}

const two = { criteria: [line('1', '60'), line('2', '40')], awards: [award('GK', 1)] };

/** "1 55→53: GK? (1 −10 %: GK)": the mark, then the weight; "?" is a tie, "–" is nothing. */
function said(parts: Partial<Campaign>, heads: string, rows: string, id: string): string {
  const campaign = campaignOf(parts);
  const individuals = people(campaign, heads, rows);
  const figures = figuresOf({ campaign, entry: entryOf({ individuals }), asOf: '2026-12-31' });
  const index = individuals.nominees.findIndex((nominee) => nominee.id === id);
  const found = ended(new RobustnessStudy(figures, 'individual').of(index));
  if (!found) return 'not ranked';
  const then = ({ proposed, tied }: { proposed: readonly string[]; tied: readonly string[] }) =>
    [...proposed, ...tied.map((name) => `${name}?`)].join(' ') || 'out';
  const { mark, weight, isClose } = found;
  return [
    mark
      ? `${mark.criterion.code} ${decimalText(mark.from)}→${decimalText(mark.to)}: ${then(mark.then)}`
      : '–',
    weight ? `${weight.criterion.code} ${String(weight.percent)} %: ${then(weight.then)}` : '–',
    isClose ? 'close' : 'safe',
  ].join(', ');
}

describe('one place, 90 points before 88 before 70', () => {
  const rows = 'An | P | 55 35\nBình | P | 50 38\nChi | P | 40 30';
  test.each([
    // Two points of sixty are less of the scale than two of forty; then An and Bình are level.
    ['An', '1 55→53: GK?, –, close'],
    ['Bình', '1 50→52: GK?, –, close'],
    // Twenty points more take all that the first criterion can give.
    ['Chi', '1 40→60: GK?, –, safe'],
  ])('%s', (id, expected) => {
    expect(said(two, '1 2', rows, id)).toBe(expected);
  });

  test('in steps of five the second criterion turns it with less', () => {
    const criteria = [
      line('1', '60', { measure: { kind: 'points', step: 50_000 as Points } }),
      line('2', '40'),
    ];
    expect(said({ ...two, criteria }, '1 2', rows, 'An')).toBe('2 35→33: GK?, –, close');
  });

  test('with two places the third is as far from them as the second is from the third', () => {
    const awards = [award('GK', 2)];
    // 88 − 70 = 18: of the first criterion's sixty it is less than of forty.
    expect(said({ ...two, awards }, '1 2', rows, 'Bình')).toBe('1 50→32: GK?, –, safe');
    expect(said({ ...two, awards }, '1 2', rows, 'Chi')).toBe('1 40→58: GK?, –, safe');
  });

  test('where nobody is left outside nothing turns it', () => {
    const awards = [award('GK', 'unlimited')];
    expect(said({ ...two, awards }, '1 2', rows, 'Chi')).toBe('–, –, safe');
  });
});

describe('what a measure can give', () => {
  test('a table has no points between its rows', () => {
    const criteria = [
      line('1', '60', { measure: rowsOf('Tốt: 60; Khá: 45; Yếu: 0') }),
      line('2', '40', { measure: rowsOf('Tốt: 40; Khá: 30; Yếu: 0') }),
    ];
    const facts = 'An | P | Tốt Khá\nBình | P | Khá Tốt';
    // 90 before 85. Fifteen of sixty are a quarter, as ten of forty would be, of which one has 30.
    expect(said({ ...two, criteria }, '1 2', facts, 'An')).toBe('1 60→45: out, –, safe');
    expect(said({ ...two, criteria }, '1 2', facts, 'Bình')).toBe('1 45→60: GK, –, safe');
  });

  test('a deduction of two points for each day late comes in twos', () => {
    const typed = line('1', '60');
    const table = line('1', '60', { measure: rowsOf('A: 51; B: 52') });
    const deducted = line('2', '40', {
      measure: {
        kind: 'linear',
        start: 400_000 as Points,
        terms: [{ figure: null, rate: number('-2') }],
        from: number('0'),
        step: number('1'),
      },
    });
    const late = (first: Criterion) => ({ ...two, criteria: [first, deducted] });
    // 91 before 90: a whole day late puts An behind, one point of the first makes them level.
    expect(said(late(typed), '1 2', 'An | P | 51 0\nBình | P | 52 1', 'An')).toBe(
      '1 51→50: GK?, –, close',
    );
    expect(said(late(table), '1 2', 'An | P | A 0\nBình | P | B 1', 'An')).toBe(
      '2 40→38: out, –, close',
    );
  });
});

describe('a weight', () => {
  test('90 by the second criterion against 89 by the first', () => {
    // The first counted a tenth more: 50 + 5 and 60 + 6 give 95 each.
    expect(said(two, '1 2', 'An | P | 50 40\nBình | P | 60 29', 'An')).toBe(
      '1 50→49: GK?, 1 10 %: GK?, close',
    );
  });
});

describe('a threshold', () => {
  test('whoever has half a point over it loses the award with a little more than that', () => {
    const campaign = {
      criteria: [line('1', '60'), line('2', '40')],
      gates: [gate('DK', 'TONG', '>=80', { otherwise: { effect: 'noted' } })],
      awards: [award('GK', 'unlimited', { requires: ['DK'] })],
    };
    // One percent less is 49.995 and 30: 79.995, which is rounded to 80.
    expect(said(campaign, '1 2', 'An | P | 50.5 30', 'An')).toBe(
      '1 50.5→49.99: out, 1 -2 %: out, close',
    );
  });
});

test('whoever is barred is not ranked, and nothing is asked', () => {
  const campaign = {
    ...two,
    facts: [fact('kl')],
    gates: [gate('DK', 'kl', 'Không')],
  };
  expect(said(campaign, '1 2 kl', 'An | P | 50 40 Có', 'An')).toBe('not ranked');
});

describe('nearest to the line', () => {
  const near = (rows: string, parts: Partial<Campaign> = {}) => {
    const campaign = campaignOf({ ...two, ...parts });
    const outcome = judge(campaign, { individuals: people(campaign, '1 2', rows) });
    return nearestToLine(outcome, campaign, 2).map((index) => outcome.judged[index]?.nominee.id);
  };

  test('those on both sides of it, whoever they are', () => {
    expect(near('An | P | 60 40\nBình | P | 50 38\nChi | P | 40 30\nDũng | P | 59 39')).toEqual([
      'An',
      'Dũng',
    ]);
  });

  test('without a number of places the threshold is the line', () => {
    const parts = {
      gates: [gate('DK', 'TONG', '>=70', { otherwise: { effect: 'noted' } })],
      awards: [award('GK', 'unlimited', { requires: ['DK'] })],
    };
    expect(near('An | P | 60 40\nBình | P | 50 21\nChi | P | 40 29', parts)).toEqual([
      'Bình',
      'Chi',
    ]);
  });
});

/**
 * What is found by computing only what a change touches is found again by judging everything anew:
 * at the change the standing is another, one step before it is as it was.
 */
describe.each(samples)('the sample $campaign.id, judged anew', ({ campaign, entry, asOf }) => {
  const figures = figuresOf({ campaign, entry, asOf });
  const outcome = judgeCampaign({ campaign, entry, asOf });

  test.each(['collective', 'individual'] as const)('%s', (subject) => {
    const own = outcome.subjects.find((each) => each.subject === subject);
    const study = new RobustnessStudy(figures, subject);
    const standing = (parts: { campaign?: Campaign; entry?: Entry }, index: number) =>
      standingOf({ campaign, entry, asOf, ...parts }, subject, index);
    let checked = 0;
    for (const index of own ? nearestToLine(own, campaign, 8) : []) {
      const found = ended(study.of(index));
      const now = standing({}, index);
      const typed = campaign.criteria.find(
        ({ code, figure, measure }) =>
          code === found?.mark?.criterion.code && figure === null && measure.kind === 'points',
      );
      if (found?.mark && typed && !ballotsOf(entry, subject)) {
        const { from, to } = found.mark;
        const unit = unitOf(typed, from) * Math.sign(to - from);
        const at = (points: number) =>
          withMark(entry, subject, typed.code, index, points as Points);
        expect(standing({ entry: at(to) }, index), 'with the mark').not.toBe(now);
        expect(standing({ entry: at(to - unit) }, index), 'one step less').toBe(now);
        checked += 1;
      }
      if (found?.weight) {
        const { criterion, percent } = found.weight;
        const at = (share: number) => withWeight(campaign, criterion.code, share);
        expect(standing({ campaign: at(percent) }, index), 'with the weight').not.toBe(now);
        expect(standing({ campaign: at(percent - Math.sign(percent)) }, index)).toBe(now);
        checked += 1;
      }
    }
    expect(checked > 4).toBe(WITH_LINES.includes(`${campaign.id} ${subject}`));
  });
});

/** Where places are counted; elsewhere everybody who may be proposed waits for a number. */
const WITH_LINES = [
  'an-giang-2026 collective',
  'an-giang-2026 individual',
  'soc-trang-2023 collective',
  'son-tien-2021 collective',
  'soc-trang-2022 collective',
  'soc-trang-2022 individual',
];

function standingOf(
  input: Parameters<typeof judgeCampaign>[0],
  subject: Subject,
  index: number,
): string {
  const own = judgeCampaign(input).subjects.find((each) => each.subject === subject);
  return (own?.awards ?? [])
    .flatMap(({ award: { code }, proposed, tied }) => [
      ...proposed.filter((each) => each.index === index).map(() => code),
      ...tied.filter((each) => each.index === index).map(() => `${code}?`),
    ])
    .join(' ');
}

function ballotsOf(entry: Entry, subject: Subject) {
  return (subject === 'individual' ? entry.individuals : entry.collectives).ballots;
}

function unitOf({ measure, decimals }: Criterion, from: Points): number {
  const step = measure.kind === 'points' ? measure.step : null;
  return step !== null && from % step === 0 ? step : 10 ** (4 - decimals);
}

function withMark(
  entry: Entry,
  subject: Subject,
  code: string,
  index: number,
  mark: Points,
): Entry {
  const key = subject === 'individual' ? 'individuals' : 'collectives';
  const entrants = entry[key];
  const column = (entrants.marks.get(code) ?? []).with(index, mark);
  return { ...entry, [key]: { ...entrants, marks: new Map(entrants.marks).set(code, column) } };
}

function withWeight(campaign: Campaign, code: string, percent: number): Campaign {
  const factor = fraction(100 + percent, 100);
  return {
    ...campaign,
    criteria: campaign.criteria.map((each) =>
      each.code === code ? { ...each, weight: multiply(each.weight ?? ONE, factor) } : each,
    ),
  };
}
