import type { Points } from '../../src/domain/points';

/** Whole points, as examples are easiest to read. */
export function wholePoints(count: number): Points {
  return (count * 10_000) as Points;
}
