import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeAwards } from '../../src/domain/awards';
import type { Award, Quota } from '../../src/domain/campaign';
import { wholePoints } from '../support/points';
import { rankContenders } from '../../src/domain/ranking';
import { table } from '../support/table';

const award = (code: string, quota: Quota): Award => ({
  code,
  name: code,
  authority: '',
  subject: 'individual',
  quota,
  onlyIf: null,
  source: { document: 'Kế hoạch', section: 'V.3', origin: 'plan' },
});

/** "An 95, Bình 92" → contenders. */
const contenders = (text: string) =>
  text.split(', ').map((each) => {
    const [id = '', points] = each.split(' ');
    return { id, points: wholePoints(Number(points)) };
  });

const names = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(' ') || '-';

describe('ranking', () => {
  test('equal points share a place and the next place is skipped: 1, 1, 3', () => {
    const standings = rankContenders(contenders('Chi 90, An 95, Bình 95'));
    expect(standings.map(({ contender, rank }) => `${contender.id} ${String(rank)}`)).toEqual([
      'An 1',
      'Bình 1',
      'Chi 3',
    ]);
  });
});

describe('a quota is a ceiling', () => {
  test.each(
    table(`
      who                               places  proposed  tied          beyond  empty
      // An Giang 2026, V.3 "Số lượng khen thưởng", in small
      An 95, Bình 92, Chi 92, Dũng 90   2       An        Bình Chi      Dũng    0
      An 95, Bình 92, Chi 92, Dũng 90   3       An Bình Chi  -          Dũng    0
      An 95, Bình 92, Chi 92, Dũng 90   1       An        -             Bình Chi Dũng  0
      An 95, Bình 92                    6       An Bình   -             -       4
      An 90, Bình 90, Chi 90            2       -         An Bình Chi   -       0
      An 90, Bình 90                    0       -         -             An Bình  0
    `),
  )('$places places for $who', ({ who = '', places, proposed, tied, beyond, empty }) => {
    const [result] = proposeAwards([award('BK', Number(places))], rankContenders(contenders(who)));
    expect(names(result?.proposed ?? [])).toBe(proposed);
    expect(names(result?.tied ?? [])).toBe(tied);
    expect(names(result?.beyond ?? [])).toBe(beyond);
    expect(result?.empty).toBe(Number(empty));
  });

  test('a quota that is not allocated yet proposes nobody and leaves everybody waiting', () => {
    const [result] = proposeAwards(
      [award('GK', 'awaiting')],
      rankContenders(contenders('An 95, Bình 92')),
    );
    expect(names(result?.awaiting ?? [])).toBe('An Bình');
    expect(names(result?.proposed ?? [])).toBe('-');
  });

  test('who has the higher award is out of the lower', () => {
    const standings = rankContenders(contenders('An 95, Bình 92, Chi 90'));
    const [, lower] = proposeAwards([award('BK', 1), award('GK', 1)], standings);
    expect(names(lower?.proposed ?? [])).toBe('Bình');
    expect(names(lower?.beyond ?? [])).toBe('Chi');
  });

  test('losers of an open tie above keep their places below', () => {
    // Two of three tied ones will lose and stand before Dũng in the lower award: of its three
    // places two are theirs, so one is left. Giving Dũng and Em both a place would be one too many.
    const standings = rankContenders(contenders('An 92, Bình 92, Chi 92, Dũng 90, Em 89'));
    const [upper, lower] = proposeAwards([award('BK', 1), award('GK', 3)], standings);
    expect(names(upper?.tied ?? [])).toBe('An Bình Chi');
    expect(names(lower?.proposed ?? [])).toBe('Dũng');
    expect(names(lower?.beyond ?? [])).toBe('Em');
  });
});

const field = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    points: fc.integer({ min: 0, max: 12 }).map(wholePoints),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);
const quotas = fc.array(fc.oneof(fc.nat(8), fc.constant('awaiting' as const)), {
  minLength: 1,
  maxLength: 3,
});

describe('laws of awards', () => {
  test('the order of rows is irrelevant', () => {
    fc.assert(
      fc.property(field, quotas, (people, numbers) => {
        const awards = numbers.map((quota, index) => award(String(index), quota));
        const forwards = proposeAwards(awards, rankContenders(people));
        const backwards = proposeAwards(awards, rankContenders(people.toReversed()));
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  test('a quota is never exceeded, whichever way the ties fall', () => {
    fc.assert(
      fc.property(field, quotas, (people, numbers) => {
        const awards = numbers.map((quota, index) => award(String(index), quota));
        for (const result of proposeAwards(awards, rankContenders(people))) {
          if (typeof result.award.quota !== 'number') continue;
          expect(result.proposed.length + result.tiedPlaces + result.empty).toBeLessThanOrEqual(
            result.award.quota,
          );
          expect(result.tied.length === 0 || result.tied.length > result.tiedPlaces).toBe(true);
        }
      }),
    );
  });

  test('equal points have equal fate, and nobody is lost or doubled', () => {
    fc.assert(
      fc.property(field, fc.nat(8), (people, places) => {
        const [result] = proposeAwards([award('BK', places)], rankContenders(people));
        if (!result) throw new Error('one award gives one result');
        const groups = [result.proposed, result.tied, result.beyond];
        const all = groups.flatMap((group) => group.map(({ id }) => id));
        expect(all.toSorted()).toEqual(people.map(({ id }) => id).toSorted());
        const points = groups.map((group) => new Set(group.map((each) => each.points)));
        points.forEach((set, index) => {
          points.slice(index + 1).forEach((other) => {
            expect([...set].filter((each) => other.has(each))).toEqual([]);
          });
        });
      }),
    );
  });
});
