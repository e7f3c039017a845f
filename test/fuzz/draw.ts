/** Draws cases and plays them; the first that fails is made smaller and kept. */
import fc from 'fast-check';
import { fuzzCases } from './cases';
import type { FuzzCase } from './cases';
import { Difference, must } from './difference';
import { keep } from './keep';
import { play } from './play';

/** Of so many cases one goes both roads: office.js takes twenty times as long. */
const BOTH_ROADS = 25;

export interface Drawing {
  readonly seed: number;
  readonly runs: number;
  /** Told after each case. */
  readonly onCase?: () => void;
}

export async function drawAndPlay({ seed, runs, onCase }: Drawing): Promise<void> {
  let number = 0;
  const property = fc.asyncProperty(fuzzCases, async (one) => {
    number += 1;
    await (number % BOTH_ROADS === 0 ? playOnBoth(one) : play(one, 'file'));
    onCase?.();
  });
  // Smaller cases are looked for on both roads: which of them fails is not known.
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    ...{ seed, numRuns: runs, endOnFailure: true },
  });
  if (!failed || !counterexample) return;
  const smallest = await smaller(counterexample[0]);
  const what = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Difference(`${what}\nseed ${String(seed)}, kept as test/fuzz/kept/${keep(smallest)}`);
}

/** Tries smaller cases until none of them fails. */
async function smaller(one: FuzzCase): Promise<FuzzCase> {
  const property = fc.asyncProperty(fuzzCases, playOnBoth);
  const { counterexample } = await fc.check(property, {
    ...{ examples: [[one]] as [FuzzCase][], numRuns: 1, interruptAfterTimeLimit: 240_000 },
  });
  return counterexample?.[0] ?? one;
}

/** Both roads have to leave the same cells after every step. */
export async function playOnBoth(one: FuzzCase): Promise<void> {
  const onFile = await play(one, 'file', true);
  const byOffice = await play(one, 'office', true);
  for (const [index, state] of byOffice.entries()) {
    must(state, onFile[index], `the workbook by office.js after step ${String(index)}, beside the file`); // prettier-ignore
  }
}
