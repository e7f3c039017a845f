/**
 * `npm run reliability`: strikes every use case (a share of the points, or with `SWEEP=all` all of
 * them) and makes the table of `docs/reliability.md` from what the run itself counted.
 * `npm run reliability -- seal`: strikes the one of that name anew and keeps the counts of the others.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { useCaseNamed } from '../test/sweep/use-cases';
import { ways } from '../test/sweep/ways';
import type { Way } from '../test/sweep/ways';

interface Row {
  readonly name: string;
  readonly isWhole: boolean;
  /** How long it was struck. */
  readonly seconds: number;
  readonly counts: Readonly<Partial<Record<Way, { points: number; violations: number }>>>;
}

const counted = fileURLToPath(new URL('../test/output/sweep/', import.meta.url));
const page = fileURLToPath(new URL('../docs/reliability.md', import.meta.url));
const folder = fileURLToPath(new URL('../test/sweep/', import.meta.url));
/** The tests that strike; the others of the folder look at how it is done. */
const SWEEPS = readdirSync(folder)
  .map((file) => folder + file)
  .filter((file) => file.endsWith('.test.ts') && /^sweep\(/m.test(readFileSync(file, 'utf8')));
const MARKS = ['<!-- table -->', '<!-- end of table -->'] as const;

const [only] = process.argv.slice(2);
if (only === undefined) rmSync(counted, { recursive: true, force: true });
// Vitest quotes the names of use cases.
const chosen = only === undefined ? [] : ['-t', `'${useCaseNamed(only).name}' `];
const { status } = spawnSync('npx', ['vitest', 'run', ...SWEEPS, ...chosen], { stdio: 'inherit' });
const rows = readdirSync(counted)
  .map((file) => JSON.parse(readFileSync(counted + file, 'utf8')) as Row)
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));
const [before = '', rest = ''] = readFileSync(page, 'utf8').split(MARKS[0]);
const after = rest.split(MARKS[1])[1] ?? '';
writeFileSync(page, [before, MARKS[0], '\n\n', table(), '\n\n', MARKS[1], after].join(''));
spawnSync('npx', ['prettier', '--write', page]);
process.exit(status ?? 1);

function table(): string {
  const head = ['use case', ...ways, 'points', 'violations'];
  const body = rows.map(({ name, counts }) => {
    const cells = ways.map((way) => counts[way]?.points ?? 0);
    return [name, ...cells, sum(cells), sum(ways.map((way) => counts[way]?.violations ?? 0))];
  });
  const totals = head.slice(1).map((_, column) => sum(body.map((row) => Number(row[column + 1]))));
  const lines = [head, head.map(() => '---'), ...body, ['**all**', ...totals]];
  const isWhole = rows.every((row) => row.isWhole);
  const minutes = Math.ceil(sum(rows.map(({ seconds }) => seconds)) / 60);
  const about = isWhole ? 'All points' : 'The share of the points that `npm test` strikes';
  return [
    `${about}, struck in ${String(minutes)} minutes of one core:`,
    '',
    ...lines.map((line) => `| ${line.join(' | ')} |`),
  ].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
