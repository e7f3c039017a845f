/** Somebody works in the workbook while a click is under way: before each of its requests. */
import { beforeAll, describe, expect, test } from 'vitest';
import { doings, inResults, underSeal } from './doings';
import type { Doing } from './doings';
import { expectedOf, interfere } from './interfere';
import { rehearse } from './strike';
import type { Rehearsed, UseCase } from './strike';
import { useCases } from './use-cases';

const isWhole = process.env['SWEEP'] === 'all';
/** Moments of one click at which each doing is tried in `npm test`. */
const SHARE = 4;
const PATIENCE = isWhole ? 36_000_000 : 600_000;

const [first, again, sealed] = useCases['score-campaign'] ?? [];

describe.each<[string, UseCase | undefined, readonly Doing[]]>([
  ['a first scoring', first, doings],
  ['scoring again', again, [...doings, ...inResults]],
  ['scoring over a sealed round', sealed, [...doings, ...underSeal]],
])('during %s', (_, useCase, all) => {
  let rehearsed: Rehearsed;
  beforeAll(async () => {
    if (!useCase) throw new Error('no such use case');
    rehearsed = await rehearse(useCase);
  });

  test.each(all)(
    '$what',
    async (doing) => {
      const expected = await expectedOf(rehearsed, doing);
      // Nothing that is done to results stands in the way of a click.
      if (inResults.includes(doing)) expect(expected.status).toBe('scored');
      const violations: unknown[] = [];
      for (const at of moments(rehearsed.requests.length)) {
        const found = await interfere(rehearsed, expected, at);
        if (found.length > 0) violations.push({ at, found });
      }
      expect(violations).toEqual([]);
    },
    PATIENCE,
  );
});

function moments(requests: number): readonly number[] {
  if (isWhole || requests <= SHARE)
    return Array.from({ length: requests }, (_, index) => index + 1);
  const step = (requests - 1) / (SHARE - 1);
  return Array.from({ length: SHARE }, (_, index) => 1 + Math.floor(index * step));
}
