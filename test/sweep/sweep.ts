/** A share of the points of a use case as tests, or all of them: `SWEEP=all`. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rehearse, strike } from './strike';
import type { Rehearsed } from './strike';
import { useCases } from './use-cases';
import { pointsOf, ways } from './ways';
import type { Point } from './ways';

const isWhole = process.env['SWEEP'] === 'all';
/** Points of one way in one use case that `npm test` strikes. */
const SHARE = 12;
const PATIENCE = isWhole ? 36_000_000 : 600_000;

/** The use cases of a file of `src/app`. */
export function sweep(file: string): void {
  describe.each(useCases[file] ?? [])('$name', (useCase) => {
    let rehearsed: Rehearsed;
    beforeAll(async () => {
      rehearsed = await rehearse(useCase);
    });

    test.each(ways)(
      '%s: nothing is lost, nothing deceives, and the same click mends it',
      async (way) => {
        const violations: unknown[] = [];
        for (const point of shareOf(pointsOf(way, rehearsed.requests))) {
          const found = await strike(rehearsed, point);
          if (found.length > 0) violations.push({ point: JSON.stringify(point), found });
        }
        expect(violations).toEqual([]);
      },
      PATIENCE,
    );
  });
}

/** Evenly from the first to the last. */
function shareOf(points: readonly Point[]): readonly Point[] {
  if (isWhole || points.length <= SHARE) return points;
  return Array.from(
    { length: SHARE },
    (_, index) => points[Math.floor((index * (points.length - 1)) / (SHARE - 1))],
  ).filter((point) => point !== undefined);
}
