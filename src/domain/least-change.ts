/**
 * The least of many changes that brings something about. Trying one is dear, so whole paths are
 * left out where even what is still smaller than the best change found does nothing.
 */
import { compareFractions } from './fraction';
import type { Fraction } from './fraction';

/** One way to change something, ever further: step 1 is the least. */
export interface Path<T> {
  readonly steps: number;
  at(step: number): T;
}

export interface Search<T, R> {
  /** How much of a change it is; more with every step. */
  sizeOf(trial: T): Fraction;
  /** What a change brings about; `null` where everything stays as it was. */
  after(trial: T): R | null;
}

export interface Found<T, R> {
  readonly trial: T;
  readonly size: Fraction;
  readonly then: R;
}

/** The least change on any path; of equal ones the first path's. */
export function* leastOf<T, R>(
  paths: readonly Path<T>[],
  { sizeOf, after }: Search<T, R>,
): Generator<void, Found<T, R> | null> {
  let best: Found<T, R> | null = null;
  for (const path of paths) {
    const limit: Fraction | null = best && best.size;
    const isSmaller = (step: number): boolean =>
      limit === null || compareFractions(sizeOf(path.at(step)), limit) < 0;
    const farthest: number = firstStep(path.steps, (step) => !isSmaller(step)) - 1;
    let [low, high]: [number, number] = [0, farthest];
    let found: R | null = high > 0 ? after(path.at(high)) : null;
    yield;
    if (!found) continue;
    // At `low` everything stays as it was, at `high` it does not.
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const then = after(path.at(middle));
      yield;
      if (then) [high, found] = [middle, then];
      else low = middle;
    }
    const trial = path.at(high);
    best = { trial, size: sizeOf(trial), then: found };
  }
  return best;
}

/** The first of the steps from 1 on that passes; one more than there are where none does. */
function firstStep(steps: number, passes: (step: number) => boolean): number {
  let [low, high] = [0, steps + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}
