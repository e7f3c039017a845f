/** A share of the points of a use case as tests, or all of them: `SWEEP=all`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehearse, strike } from './strike';
import type { Rehearsed, UseCase } from './strike';
import { useCases } from './use-cases';
import { pointsOf, ways } from './ways';
import type { Point, Way } from './ways';

const isWhole = process.env['SWEEP'] === 'all';
/** Points of one way in one use case that `npm test` strikes. */
const SHARE = 12;
const PATIENCE = isWhole ? 36_000_000 : 600_000;

/** The use cases of a file of `src/app`, or one of them. */
export function sweep(file: string, name?: string): void {
  const swept = (useCases[file] ?? []).filter((each) => name === undefined || each.name === name);
  if (swept.length === 0) throw new Error(`no use case ${name ?? file}`);
  describe.each(swept)('$name', (useCase) => {
    const table = new Map<Way, Struck>();
    let rehearsed: Rehearsed;
    let began = 0;
    beforeAll(async () => {
      began = Date.now();
      rehearsed = await rehearse(useCase);
    });
    afterAll(() => {
      keep(useCase, table, (Date.now() - began) / 1000);
    });

    test.each(ways)(
      '%s: nothing is lost, nothing deceives, and the same click mends it',
      async (way) => {
        const violations: unknown[] = [];
        const points = shareOf(pointsOf(way, rehearsed.requests));
        for (const point of points) {
          const found = await strike(rehearsed, point);
          if (found.length > 0) violations.push({ point: JSON.stringify(point), found });
        }
        table.set(way, { points: points.length, violations: violations.length });
        expect(violations).toEqual([]);
      },
      PATIENCE,
    );
  });
}

/** A cell of the table in `docs/reliability.md`. */
export interface Struck {
  readonly points: number;
  readonly violations: number;
}

/** One file a use case: they run side by side. */
function keep({ name }: UseCase, table: ReadonlyMap<Way, Struck>, seconds: number): void {
  // A filter of tests left ways out: it says nothing of the use case.
  if (table.size < ways.length) return;
  const folder = fileURLToPath(new URL('../output/sweep/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const counts = Object.fromEntries(table);
  writeFileSync(`${folder}${name}.json`, JSON.stringify({ name, isWhole, seconds, counts }));
}

/** Evenly from the first to the last. */
function shareOf(points: readonly Point[]): readonly Point[] {
  if (isWhole || points.length <= SHARE) return points;
  return Array.from(
    { length: SHARE },
    (_, index) => points[Math.floor((index * (points.length - 1)) / (SHARE - 1))],
  ).filter((point) => point !== undefined);
}
