/**
 * What people do with a campaign's workbook, drawn at random and played: the sheets beside the oracle
 * after every scoring. `npm run fuzz` plays many more; a failure's smallest case goes to `kept/`.
 */
import { describe, expect, test } from 'vitest';
import { drawAndPlay, playOnBoth } from './draw';
import { kept, keptNames } from './keep';

const RUNS = 300;

describe('cases that were found before', () => {
  test('are there', () => {
    expect(keptNames()).not.toEqual([]);
  });

  test.each(keptNames())('%s', async (name) => {
    await playOnBoth(kept(name));
  });
});

test(`sheets and oracle agree over ${String(RUNS)} random sequences`, async () => {
  await drawAndPlay({ seed: Number(process.env['SEED'] ?? 20261121), runs: RUNS });
}, 600_000);
