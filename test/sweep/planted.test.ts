/** The sweeps can fail: each fault that is planted in the writer is found by them. */
import { expect, test } from 'vitest';
import { planted, plants } from './plants';
import { rehearse, strike } from './strike';
import { useCaseNamed } from './use-cases';
import type { TracedRequest } from './trace';
import { pointsOf } from './ways';

/** As many points as the sweeps of `npm test` have of a few ways in a use case. */
const POINTS_MAX = 60;
const PATIENCE = 300_000;

test('a dozen and more faults are planted, each in a place of its own', () => {
  expect(new Set(plants.map(({ from }) => from)).size).toBeGreaterThanOrEqual(12);
});

test.each(plants.map((plant, index) => ({ ...plant, index, plant })))(
  'it is found that $what',
  async ({ plant, index }) => {
    const rehearsed = await rehearse(useCaseNamed(plant.useCase));
    const portOn = await planted(plant, String(index));
    const struck = plant.inContents ? rehearsed.requests.map(contentsOnly) : rehearsed.requests;
    let tried = 0;
    for (const point of spread(pointsOf(plant.way, struck))) {
      if ((await strike(rehearsed, point, portOn)).length > 0) return;
      if (++tried === POINTS_MAX) break;
    }
    expect.fail(`none of ${String(tried)} points found it`);
  },
  PATIENCE,
);

function contentsOnly({ number, actions }: TracedRequest): TracedRequest {
  return { number, actions: actions.map((effect) => (effect === 'values' ? effect : 'looks')) };
}

/** All points, far ones before near ones, so that a fault is found soon wherever it is. */
function* spread<T>(points: readonly T[]): Generator<T> {
  const done = new Set<number>();
  for (
    let step = Math.ceil(points.length / 2);
    step >= 1;
    step = step > 1 ? Math.ceil(step / 2) : 0
  ) {
    for (let index = 0; index < points.length; index += step) {
      const point = points[index];
      if (done.has(index) || point === undefined) continue;
      done.add(index);
      yield point;
    }
  }
}
