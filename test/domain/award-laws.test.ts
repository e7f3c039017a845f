import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, shape } from '../support/awards';
import { award, limit } from '../support/rules';

const field = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    points: fc.nat(12),
    unit: fc.nat(3),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 20 },
);
const quotas = fc.array(fc.oneof(fc.nat(8), fc.constant('awaiting' as const)), {
  minLength: 1,
  maxLength: 3,
});
const written = (list: readonly { id: string; points: number; unit: number }[]) =>
  list.map(({ id, points, unit }) => `${id} ${String(points)} P${String(unit)}`).join(', ');

describe('laws of awards', () => {
  test('the order of rows is irrelevant', () => {
    fc.assert(
      fc.property(field, quotas, (list, numbers) => {
        const awards = numbers.map((quota, index) => award(String(index), quota));
        const limits = [limit('0', 2, { per: 'unit' })];
        const forwards = outcomeOf(awards, written(list), { limits });
        const backwards = outcomeOf(awards, written(list.toReversed()), { limits });
        expect(backwards.awards.map(shape)).toEqual(forwards.awards.map(shape));
      }),
    );
  });

  test('a quota and a limit are never exceeded, whichever way the ties fall', () => {
    fc.assert(
      fc.property(field, quotas, (list, numbers) => {
        const awards = numbers.map((quota, index) => award(String(index), quota));
        const limits = [limit('0', 2, { per: 'unit' })];
        for (const result of outcomeOf(awards, written(list), { limits }).awards) {
          if (typeof result.award.quota !== 'number') continue;
          const used = result.proposed.length + result.tiedPlaces + result.empty;
          expect(used).toBeLessThanOrEqual(result.award.quota);
          expect(result.tied.length === 0 || result.tied.length > result.tiedPlaces).toBe(true);
          if (result.award.code !== '0') continue;
          const units = result.proposed.map(({ id }) => list.find((each) => each.id === id)?.unit);
          for (const unit of units) {
            expect(units.filter((each) => each === unit).length).toBeLessThanOrEqual(2);
          }
        }
      }),
    );
  });

  test('equal points have equal fate, and nobody is lost or doubled', () => {
    fc.assert(
      fc.property(field, fc.nat(8), (list, places) => {
        const [result] = outcomeOf([award('BK', places)], written(list)).awards;
        if (!result) throw new Error('one award gives one result');
        const groups = [
          result.proposed,
          result.tied,
          result.beyond.map(({ contender }) => contender),
        ];
        const all = groups.flatMap((group) => group.map(({ id }) => id));
        expect(all.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
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
