/**
 * The program beside the oracle, over random campaigns and over the cases that were found before.
 * `ORACLE_RUNS=60000 SEED=7 npm run oracle` draws more and others; a failure prints its smallest
 * case, which goes to `kept/` under a name that says what it is about.
 */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, sideBySide } from './adapt';
import { cases } from './arbitraries';
import { read, written } from './keep';

const RUNS = Number(process.env['ORACLE_RUNS'] ?? 10_000);
const FOLDER = new URL('kept/', import.meta.url);
const KEPT = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

describe('cases that were found before', () => {
  test('are there', () => {
    expect(KEPT).not.toEqual([]);
  });

  for (const name of KEPT) {
    test(name, () => {
      expect(differences(sideBySide(read(readFileSync(new URL(name, FOLDER), 'utf8'))))).toEqual(
        [],
      );
    });
  }
});

test('a case that is written and read is the same case', () => {
  fc.assert(
    fc.property(cases(), (one) => {
      expect(read(written(one))).toEqual(one);
    }),
    { numRuns: 50 },
  );
});

test(
  `program and oracle agree over ${String(RUNS)} random campaigns`,
  () => {
    fc.assert(
      fc.property(cases(), (one) => {
        const found = differences(sideBySide(one));
        if (found.length > 0) throw new Error(`${found.join('\n')}\n${written(one)}`);
      }),
      { numRuns: RUNS, verbose: 0 },
    );
  },
  60_000 + RUNS * 100,
);
