/**
 * Files that are no workbooks, bombs and trick packages, let in by a process of its own: each ends in
 * what is said of it, within two seconds of the processor, and all together below 1 GB.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FILES } from './files';

interface Measured {
  readonly what: string;
  readonly begun?: true;
  readonly ended: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const SECONDS = 2;
const MEGABYTES = 1024;

const measure = fileURLToPath(new URL('measure.ts', import.meta.url));
const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', measure], {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  encoding: 'utf8',
  timeout: 100_000,
});
const lines = stdout
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line) as Measured);

test('each file was let in and came to an end', () => {
  const begun = lines.filter((line) => line.begun).map(({ what }) => what);
  const ended = lines.filter((line) => !line.begun).map(({ what }) => what);
  expect(
    begun.filter((what) => !ended.includes(what)),
    stderr,
  ).toEqual([]);
  expect(ended).toEqual(FILES.map(({ what }) => what));
});

test.each(FILES.map(({ what, ends }) => [what, ends] as const))('%s: %s', (what, ends) => {
  const measured = lines.find((line) => line.what === what && !line.begun);
  expect(measured?.ended).toBe(ends);
  expect(measured?.seconds).toBeLessThan(SECONDS);
  expect(measured?.megabytes).toBeLessThan(MEGABYTES);
});
