import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AwardResult } from '../../src/domain/awards';
import { NO_COUNCIL } from '../../src/domain/council';
import type { Council, CouncilDecision } from '../../src/domain/council';
import { decide } from '../support/council';
import { award, gate, limit, number } from '../support/rules';

const field = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdefghij'),
    points: fc.nat(3),
    unit: fc.nat(2),
    role: fc.constantFrom('A', 'A', 'B'),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 10 },
);
const said = fc.uniqueArray(
  fc.record({
    subject: fc.constant('individual' as const),
    nominee: fc.constantFrom(...'abcdefghijz'),
    award: fc.constantFrom('0', '1', '9'),
    choice: fc.constantFrom('choose' as const, 'choose' as const, 'refuse' as const, null),
    reason: fc.constant('vì'),
    by: fc.constant('Hội đồng'),
    yes: fc.option(fc.nat(11), { freq: 3 }),
    recused: fc.constant(''),
  }),
  { selector: (each) => `${each.nominee} ${each.award}`, maxLength: 14 },
);
const council = (decisions: readonly CouncilDecision[]): Council => ({
  ...NO_COUNCIL,
  members: 11,
  threshold: number('80%'),
  decisions,
});

const scene = fc.record({
  list: field,
  quotas: fc.tuple(fc.nat(5), fc.oneof(fc.nat(4), fc.constant('awaiting' as const))),
  rollsDown: fc.boolean(),
  perUnit: fc.option(fc.integer({ min: 1, max: 2 })),
  decisions: said,
});
type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

function judged({ list, quotas, rollsDown, perUnit }: Scene, given: Council | undefined) {
  const awards = quotas.map((quota, index) => award(String(index), quota, { rollsDown }));
  const who = list
    .map(({ id, points, unit, role }) => `${id} ${String(points)} P${String(unit)} ${role}`)
    .join(', ');
  const gates = [gate('X', 'v', 'A', { otherwise: { effect: 'review' } })];
  const limits = perUnit === null ? [] : [limit('0', perUnit, { per: 'unit' })];
  return decide(awards, who, given, { gates, limits });
}

const plain = (results: readonly AwardResult[]) =>
  results.map(({ decided: _, ...rest }) => ({
    ...rest,
    beyond: rest.beyond.map(({ contender }) => contender.id),
  }));
const RUNS = { numRuns: 400 };

describe('laws of the council', () => {
  test('without decisions nothing changes', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const without = judged(given, undefined).people;
        const empty = judged(given, council([])).people;
        expect(plain(empty.awards)).toEqual(plain(without.awards));
        expect(empty.judged).toEqual(without.judged);
      }),
      RUNS,
    );
  });

  test('no number and no limit is exceeded, whatever is decided', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const { people } = judged(given, council(given.decisions));
        for (const {
          award: of,
          places,
          proposed,
          tied,
          tiedPlaces,
          empty,
          kept,
        } of people.awards) {
          if (typeof places.count !== 'number') continue;
          const used = proposed.length + tiedPlaces;
          expect(used + empty).toBeLessThanOrEqual(places.count);
          expect(used + kept).toBeLessThanOrEqual(Math.max(places.count, used));
          expect(tied.length === 0 || tied.length > tiedPlaces).toBe(true);
          if (of.code !== '0' || given.perUnit === null) continue;
          const units = proposed.map(({ id }) => given.list.find((each) => each.id === id)?.unit);
          for (const unit of units) {
            const inUnit = units.filter((each) => each === unit).length;
            expect(inUnit).toBeLessThanOrEqual(given.perUnit);
          }
        }
      }),
      RUNS,
    );
  });

  test('nobody is lost or doubled, whatever is decided', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const { people } = judged(given, council(given.decisions));
        const [first] = people.awards;
        if (!first) throw new Error('no award');
        const groups = [first.proposed, first.tied, first.refused, first.outvoted];
        const behind = first.beyond.map(({ contender }) => contender);
        const all = [...groups.flat(), ...behind].map(({ id }) => id);
        expect(all.toSorted()).toEqual(given.list.map(({ id }) => id).toSorted());
      }),
      RUNS,
    );
  });

  test('the order of decisions and of rows never matters', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const forwards = judged(given, council(given.decisions));
        const turned = { ...given, list: given.list.toReversed() };
        const backwards = judged(turned, council(given.decisions.toReversed()));
        for (const { id } of given.list) expect(backwards.status(id)).toBe(forwards.status(id));
        const told = ({ outcome }: typeof forwards) =>
          (['unused', 'tooMany', 'unusedVotes'] as const).map((fate) =>
            outcome.council[fate].map((each) => `${each.nominee} ${each.award}`).toSorted(),
          );
        expect(told(backwards)).toEqual(told(forwards));
      }),
      RUNS,
    );
  });

  test('every choice is used, unused or one of too many, and what is used is seen', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const { people, outcome } = judged(given, council(given.decisions));
        const { unused, tooMany } = outcome.council;
        for (const decision of given.decisions) {
          if (decision.choice === null) continue;
          const fates = [unused, tooMany].filter((list) => list.includes(decision));
          expect(fates.length).toBeLessThanOrEqual(1);
          if (fates.length === 1) continue;
          const result = people.awards.find(({ award: of }) => of.code === decision.award);
          const isIn = (list: readonly { id: string }[] | undefined) =>
            list?.some(({ id }) => id === decision.nominee) ?? false;
          const seen =
            decision.choice === 'choose'
              ? isIn(result?.proposed) || isIn(result?.outvoted)
              : isIn(result?.refused);
          expect(seen).toBe(true);
          const about = people.judged.find(({ nominee }) => nominee.id === decision.nominee);
          const codes = about?.decision.reasons.map(({ code }) => code) ?? [];
          expect(codes).toContain(decision.choice === 'choose' ? 'councilChose' : 'councilRefused');
        }
      }),
      RUNS,
    );
  });

  test('who is neither tied nor under review stands the same, whatever is chosen for him', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('choose' as const, 'refuse' as const), (given, choice) => {
        const before = judged(given, undefined);
        for (const { nominee, decision } of before.people.judged) {
          const role = given.list.find(({ id }) => id === nominee.id)?.role;
          if (role === 'B' || decision.status === 'tiedAtCutLine') continue;
          const about = { subject: 'individual', nominee: nominee.id, choice } as const;
          const rest = { reason: 'vì', by: 'Hội đồng', yes: null, recused: '' };
          const after = judged(given, council([{ ...about, award: '0', ...rest }]));
          expect(after.people.judged.map((each) => each.decision)).toEqual(
            before.people.judged.map((each) => each.decision),
          );
          expect(after.outcome.council.unused).toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
