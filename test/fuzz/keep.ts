/** Cases that failed, in the smallest form that was found, to be played again in every run. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { read, written } from '../oracle/keep';
import type { FuzzCase } from './cases';

const FOLDER = new URL('kept/', import.meta.url);

export const keptNames = (): readonly string[] =>
  readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

export function kept(name: string): FuzzCase {
  const { steps, input } = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as {
    readonly steps: FuzzCase['steps'];
    readonly input: unknown;
  };
  return { steps, input: read(JSON.stringify(input)), roads: 'both' };
}

/** Answers the name; a case that was found anew is to be called after what it is about. */
export function keep({ steps, input }: Omit<FuzzCase, 'roads'>): string {
  const text = JSON.stringify({ steps, input: JSON.parse(written(input)) as unknown }, null, 1);
  const name = `found-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(new URL(name, FOLDER), `${text}\n`);
  return name;
}
