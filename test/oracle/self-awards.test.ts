/** Ranking and selection of the oracle, worked out by hand. */
import { expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import type { Award } from '../../src/domain/award';
import { NOT_APPLICABLE as KAD } from '../../src/domain/value';
import { award, campaignOf, classRow, criterion, entryOf, fact, gate, limit, oneOf } from './build';
import { question, tieKey, when } from './build';
import { oracle } from './oracle';
import { rational } from './rational';

const choice = { kind: 'choice', values: ['a', 'b', 'c'] } as const;
const FACTS = [fact('V', choice), fact('N'), fact('M')];

interface Field {
  readonly marks: readonly number[];
  readonly units?: readonly string[];
  readonly V?: readonly (string | null)[];
  readonly N?: readonly (number | null | typeof KAD)[];
  readonly M?: readonly number[];
}

/** P0, P1, ... with these marks under these rules. */
function judged(rules: Partial<Campaign>, { marks, units, V, N, M }: Field) {
  const who = marks.map((_, index) => `P${String(index)} ${units?.[index] ?? 'U1'}`);
  const plain = marks.map(() => 0);
  const facts = { V: V ?? marks.map(() => 'a'), N: N ?? plain, M: M ?? plain };
  const entry = entryOf({ who, facts, marks: { C: [...marks] } });
  const campaign = campaignOf({ criteria: [criterion('C')], facts: FACTS, ...rules });
  return oracle({ campaign, entry, asOf: '2026-12-31' }).individual;
}

/** "P0 P1 / P2 1 of 3, 0 empty": proposed, tied, places they can take, places, empty. */
function awardsOf(rules: Partial<Campaign>, field: Field): string[] {
  return judged(rules, field).awards.map(({ proposed, tied, tiedPlaces, places, empty }) => {
    const names = `${proposed.join(' ')}/${tied.join(' ')}`;
    return `${names} ${String(tiedPlaces)} of ${String(places)}, ${String(empty)} empty`;
  });
}

const one = (given: Partial<Award>) => [award('X', given)];

test('ranking: 1, 1, 3; tie keys until one is blank; fields of their own', () => {
  const ranks = (rules: Partial<Campaign>, field: Field) =>
    judged(rules, field).nominees.map(({ rank }) => rank);
  const marks = [9, 9, 8, 9];
  expect(ranks({}, { marks })).toEqual([1, 1, 4, 1]);
  const byN = { tieKeys: [tieKey('N'), tieKey('M', { prefer: 'lower' })] };
  expect(ranks(byN, { marks, N: [1, 2, 0, 1], M: [5, 5, 5, 4] })).toEqual([3, 1, 4, 2]);
  // N is blank for one of the three: neither it nor M is used for them.
  expect(ranks(byN, { marks, N: [1, null, 0, 1], M: [5, 5, 5, 4] })).toEqual([1, 1, 4, 1]);
  expect(ranks(byN, { marks, N: [1, KAD, 0, 1] })).toEqual([1, 1, 4, 1]);
  const women = { tieKeys: [tieKey('V', { prefer: { values: ['b', 'c'] } })] };
  expect(ranks(women, { marks, V: ['a', 'b', 'a', 'c'] })).toEqual([3, 1, 4, 1]);
  const off = { tieKeys: [tieKey('N', { onlyIf: [{ of: 'Q', is: ['A'] }] })] };
  const questions = [question('Q', 'B')];
  expect(ranks({ ...off, questions }, { marks, N: [1, 2, 3, 4] })).toEqual([1, 1, 4, 1]);
  const within = {
    ranking: [{ subject: 'individual', within: ['V'], classFirst: false }],
  } as const;
  expect(ranks(within, { marks, V: ['a', 'b', 'b', null] })).toEqual([1, 1, 2, 1]);
  // Better class first: P2 with 8 has class XS by its condition, the others T.
  const classes = [
    classRow('XS', { test: when('>=', 8), requires: ['G'] }),
    classRow('T', { test: when('>=', 5) }),
  ];
  const gates = [gate('G', { facts: ['V'], otherwise: { effect: 'noted' } })];
  const ranking = [{ subject: 'individual', within: [], classFirst: true }] as const;
  const field = { marks, V: ['b', 'b', 'a', 'b'] };
  expect(ranks({ classes, gates, ranking }, field)).toEqual([2, 2, 1, 2]);
});

test('a number of places: proposed in order, a tie at the line by the policy', () => {
  const marks = [9, 8, 8, 7];
  expect(awardsOf({ awards: one({ quota: 3 }) }, { marks })).toEqual(['P0 P1 P2/ 0 of 3, 0 empty']);
  expect(awardsOf({ awards: one({ quota: 5 }) }, { marks })).toEqual(['P0 P1 P2 P3/ 0 of 5, 1 empty']); // prettier-ignore
  const tie = (ties: Award['ties']) => awardsOf({ awards: one({ quota: 2, ties }) }, { marks });
  expect(tie('council')).toEqual(['P0/P1 P2 1 of 2, 0 empty']);
  expect(tie('none')).toEqual(['P0/ 0 of 2, 1 empty']);
  expect(tie('all')).toEqual(['P0 P1 P2/ 0 of 2, 0 empty']);
  const { nominees } = judged({ awards: one({ quota: 2 }) }, { marks });
  expect(nominees.map(({ status }) => status)).toEqual(
    ['proposed', 'tiedAtCutLine', 'tiedAtCutLine', 'beyondQuota'], // prettier-ignore
  );
});

test('no number yet, no ceiling, no award, not for this award', () => {
  const marks = [9, 8];
  const statuses = (
    awards: Award[],
    gates = [gate('G', { facts: ['V'], otherwise: { effect: 'noted' } })],
  ) =>
    // prettier-ignore
    judged({ awards, gates }, { marks, V: ['a', 'b'] }).nominees.map(({ status }) => status);
  expect(statuses(one({ quota: 'awaiting' }))).toEqual(['awaitingQuota', 'awaitingQuota']);
  expect(statuses(one({ quota: 'unlimited' }))).toEqual(['proposed', 'proposed']);
  expect(statuses([])).toEqual(['awaitingQuota', 'awaitingQuota']);
  expect(statuses(one({ quota: 2, requires: ['G'] }))).toEqual(['proposed', 'notForAward']);
  expect(statuses(one({ quota: 2, onlyIf: [{ of: 'V', is: ['b'] }] }))).toEqual(
    ['notForAward', 'proposed'], // prettier-ignore
  );
  const review = [gate('G', { facts: ['V'], otherwise: { effect: 'review' } })];
  expect(statuses(one({ quota: 2 }), review)).toEqual(['proposed', 'awaitingCouncil']);
});

test('a percentage of a declared base, rounded as declared', () => {
  const field = { marks: [9, 8, 7, 6, 5], V: ['a', 'a', 'a', 'b', 'b'] };
  const gates = [gate('G', { facts: ['V'] })];
  const places = (numerator: number, base: object, rounding: string) => {
    const quota = { share: rational(numerator, 100), base, rounding } as unknown as Award['quota'];
    return judged({ gates, awards: one({ quota }) }, field).awards[0]?.places;
  };
  expect(places(50, { of: 'listed' }, 'down')).toBe(2); // 2.5
  expect(places(50, { of: 'listed' }, 'up')).toBe(3);
  expect(places(50, { of: 'listed' }, 'nearest')).toBe(3);
  expect(places(40, { of: 'listed' }, 'up')).toBe(2); // 2 exactly
  expect(places(29, { of: 'listed' }, 'nearest')).toBe(1); // 1.45
  expect(places(50, { of: 'eligible' }, 'down')).toBe(1); // of 3
  expect(places(50, { of: 'figure', figure: 'V', test: oneOf('b') }, 'up')).toBe(1); // of 2
  const share = { share: rational(1, 2), rounding: 'up' } as const;
  const awards = [
    award('X', { quota: { ...share, base: { of: 'award', award: 'Y' } } }),
    award('Y', { quota: 3 }),
  ];
  // Y before X, as X is counted from it: three for Y; two places for X, for the next two.
  expect(awardsOf({ awards }, field)).toEqual([
    'P3 P4/ 0 of 2, 0 empty',
    'P0 P1 P2/ 0 of 3, 0 empty',
  ]);
});

test('one award after another: out of the lower, kept places, places that roll down', () => {
  const awards = (given: Partial<Award>, second: Partial<Award> = {}) => [
    award('X', { quota: 2, ...given }),
    award('Y', { quota: 2, ...second }),
  ];
  const marks = [9, 8, 8, 7, 6, 5];
  // One of P1 and P2 loses the tie, and may need one of the two places of Y.
  expect(awardsOf({ awards: awards({}) }, { marks })).toEqual([
    'P0/P1 P2 1 of 2, 0 empty',
    'P3/ 0 of 2, 0 empty',
  ]);
  expect(awardsOf({ awards: awards({}, { exclusive: false }) }, { marks })).toEqual([
    'P0/P1 P2 1 of 2, 0 empty',
    'P0/P1 P2 1 of 2, 0 empty',
  ]);
  // X: two of its places are for V = a, and only P5 is: three empty ones would stay; they roll.
  const rolls = awards({ quota: 2, rollsDown: true, onlyIf: [{ of: 'V', is: ['a'] }] });
  const V = ['b', 'b', 'b', 'b', 'b', 'a'];
  expect(awardsOf({ awards: rolls }, { marks, V })).toEqual([
    'P5/ 0 of 2, 1 empty',
    'P0 P1 P2/ 0 of 3, 0 empty',
  ]);
});

test('limits: at most so many, in each unit, in each value; places reserved for some', () => {
  const field = { marks: [9, 8, 7, 6], units: ['U1', 'U1', 'U1', 'U2'], V: ['a', 'b', 'b', 'a'] };
  const withLimit = (given: Parameters<typeof limit>[1], quota = 3) =>
    awardsOf({ awards: one({ quota }), limits: [limit('X', given)] }, field)[0];
  expect(withLimit({ per: 'unit', amount: 2 })).toBe('P0 P1 P3/ 0 of 3, 0 empty');
  expect(withLimit({ per: 'V', amount: 1 })).toBe('P0 P1/ 0 of 3, 1 empty');
  expect(withLimit({ among: [{ of: 'V', is: ['b'] }], amount: 0 })).toBe('P0 P3/ 0 of 3, 1 empty');
  // Two reserved for V = a: everybody else has one place.
  const reserved = { kind: 'reserved', among: [{ of: 'V', is: ['a'] }], amount: 2 } as const;
  expect(withLimit(reserved)).toBe('P0 P1 P3/ 0 of 3, 0 empty');
  const half = { share: rational(1, 2), base: { of: 'quota' }, rounding: 'down' } as const;
  // Half of three places, down: one in each unit.
  expect(withLimit({ per: 'unit', amount: half })).toBe('P0 P3/ 0 of 3, 1 empty');
});

test('a tie inside a limit: the limit is closed, the rest goes on with what is sure to be left', () => {
  // P1 and P2 of U1 stand for the one place U1 has left; P3 is of U2.
  const field = { marks: [9, 8, 8, 7, 6], units: ['U1', 'U1', 'U1', 'U2', 'U1'] };
  const limits = [limit('X', { per: 'unit', amount: 2 })];
  const result = judged({ awards: one({ quota: 3 }), limits }, field);
  expect(result.awards[0]).toMatchObject({ proposed: ['P0', 'P3'], tied: ['P1', 'P2'], tiedPlaces: 1, empty: 0 }); // prettier-ignore
  expect(result.nominees.map(({ status }) => status)).toEqual(
    ['proposed', 'tiedAtCutLine', 'tiedAtCutLine', 'proposed', 'beyondQuota'], // prettier-ignore
  );
  // With ties 'none' the limit is closed as well, and nobody takes that place.
  const none = awardsOf({ awards: one({ quota: 3, ties: 'none' }), limits }, field);
  expect(none).toEqual(['P0 P3/ 0 of 3, 1 empty']);
});

test('an answer of the office decides whether an award is given', () => {
  const awards = one({ quota: 1, onlyIf: [{ of: 'Q', is: ['A'] }] });
  const given = (answer: string | null) =>
    judged({ awards, questions: [question('Q', answer)] }, { marks: [9] }).awards.length;
  expect([given('A'), given('B'), given(null)]).toEqual([1, 0, 0]);
});
