/** The preview as `npm run build:preview` makes it, built once for all test files. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sources = ['src', 'assets', 'tools', 'webpack.config.js', 'package-lock.json'];
const MINUTE = 60_000;

/** The folder; the first test that asks builds it, the others wait. */
export async function builtSite(): Promise<string> {
  const home = join(root, '.cache', 'preview');
  const folder = join(home, fingerprint());
  const lock = `${folder}.lock`;
  mkdirSync(home, { recursive: true });
  for (;;) {
    if (existsSync(folder)) return folder;
    if (take(lock)) break;
    await sleep(300);
  }
  try {
    // Somebody may have built it while this one looked and took.
    if (!existsSync(folder)) await build(home, folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return folder;
}

async function build(home: string, folder: string): Promise<void> {
  for (const old of readdirSync(home)) {
    const path = join(home, old);
    if (age(path) > 24 * 60 * MINUTE) rmSync(path, { recursive: true, force: true });
  }
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const given = ['--import', 'tsx', 'tools/build-preview.ts', '--out', unfinished];
  await promisify(execFile)(process.execPath, given, { cwd: root });
  renameSync(unfinished, folder);
}

/** Whoever makes the folder of the lock has it; one that was left behind counts for little. */
function take(lock: string): boolean {
  try {
    if (existsSync(lock) && age(lock) > 4 * MINUTE) rmSync(lock, { recursive: true });
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function age(path: string): number {
  return Date.now() - statSync(path).mtimeMs;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const add = (path: string) => {
    hash.update(path);
    if (statSync(join(root, path)).isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(join(path, name));
    } else hash.update(readFileSync(join(root, path)));
  };
  for (const source of sources) add(source);
  return hash.digest('hex').slice(0, 16);
}
