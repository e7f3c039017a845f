/**
 * The fingerprint of what was judged: campaign, entry, the council's decisions and review date. Equal inputs have equal
 * fingerprints on every machine; it is printed on the results, so that they can be compared.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Entrants } from '../domain/entry';
import type { JudgeInput } from '../domain/figures';

/** Sixteen hexadecimal digits in four groups: "3F2A-90C1-77DE-0B14". */
export function fingerprintOf(inputs: JudgeInput): string {
  const digest = bytesToHex(sha256(utf8ToBytes(canonicalText(inAnyOrder(inputs))))).toUpperCase();
  return [0, 4, 8, 12].map((start) => digest.slice(start, start + 4)).join('-');
}

/** JSON with the keys of every object in order, maps as sorted pairs, and what JSON lacks as pairs. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'bigint') return { integer: String(part) };
    if (typeof part === 'symbol') return { symbol: part.description };
    if (part instanceof Map) return sortedPairs([...part] as [string, unknown][]);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(sortedPairs(Object.entries(part)));
  });
}

function sortedPairs(pairs: readonly [string, unknown][]): [string, unknown][] {
  return pairs.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** Rows of lists, scoring sheets and registers have no order: a sorted list is the same list. */
function inAnyOrder({ entry, ...inputs }: JudgeInput): unknown {
  const { individuals, collectives, registers, history } = entry;
  const kept = new Map(
    [...registers].map(([name, { ids, columns }]) => [name, rowsOf(ids, { columns }, ids)]),
  );
  return {
    ...inputs,
    entry: {
      individuals: unordered(individuals),
      collectives: unordered(collectives),
      kept,
      // Without sealed rounds the fingerprint is what it was before there could be any.
      ...(history && history.length > 0 && { history: history.map(canonicalText).toSorted() }),
    },
  };
}

function unordered({ nominees, marks, facts, ballots }: Entrants): unknown {
  const list = rowsOf(nominees, { marks, facts }, nominees);
  if (!ballots) return { list, ballots };
  const { nominees: positions, scorers, periods } = ballots;
  const about = positions.map((position, row) => [
    nominees[position]?.id,
    scorers[row],
    periods[row],
  ]);
  const columns = { marks: ballots.marks, facts: ballots.facts };
  return { list, ballots: rowsOf(about, columns, about) };
}

/** Rows with their values by column, in the order of what they say. */
function rowsOf(
  rows: readonly unknown[],
  columns: Readonly<Record<string, ReadonlyMap<string, readonly unknown[]>>>,
  about: readonly unknown[],
): readonly string[] {
  const named = Object.entries(columns).flatMap(([kind, map]) =>
    sortedPairs([...map]).map(([code, values]) => ({ kind, code, values: values as unknown[] })),
  );
  return rows
    .map((_, row) =>
      canonicalText([
        about[row],
        ...named.map(({ kind, code, values }) => [kind, code, values[row] ?? null]),
      ]),
    )
    .toSorted();
}
