/** Draws cases and plays them; the first that fails is made smaller and kept. */
import fc from 'fast-check';
import { fuzzCases } from './cases';
import type { FuzzCase } from './cases';
import { Difference, must } from './difference';
import { keep } from './keep';
import { play } from './play';

export async function drawAndPlay({ seed, runs }: { seed: number; runs: number }): Promise<void> {
  const property = fc.asyncProperty(fuzzCases, async (one) => {
    await (one.roads === 'both' ? playOnBoth(one) : play(one, 'file'));
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    ...{ seed, numRuns: runs },
  });
  if (!failed || !counterexample) return;
  const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const name = keep(counterexample[0]);
  throw new Difference(`${what}\nseed ${String(seed)}, kept as test/fuzz/kept/${name}`);
}

/** Both roads have to leave the same cells after every step. */
export async function playOnBoth(one: FuzzCase): Promise<void> {
  const onFile = await play(one, 'file', true);
  const byOffice = await play(one, 'office', true);
  for (const [index, state] of byOffice.entries()) {
    must(state, onFile[index], `by office.js after step ${String(index)}, beside the file`);
  }
}
