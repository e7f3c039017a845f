/** The command line on files of a test's own: in this process, or as a process of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { formsCommand } from '../../src/cli/forms';
import { newCommand } from '../../src/cli/new';
import { nextCommand } from '../../src/cli/next';
import { publicCommand } from '../../src/cli/public';
import { removeCommand } from '../../src/cli/remove';
import { scoreCommand } from '../../src/cli/score';
import { sealCommand } from '../../src/cli/seal';
import { UsageError } from '../../src/cli/usage';
import { verifyCommand } from '../../src/cli/verify';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const COMMANDS = {
  score: scoreCommand,
  seal: sealCommand,
  verify: verifyCommand,
  public: publicCommand,
  forms: formsCommand,
  remove: removeCommand,
  new: newCommand,
  next: nextCommand,
};

export interface Ended {
  /** 0 done, 1 the workbook has to be mended, 2 bad usage or no workbook. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder that is gone when the test file ends; call `remove` in `afterAll`. */
export interface Folder {
  readonly at: (name: string) => string;
  readonly put: (name: string, bytes: Uint8Array | string) => string;
  readonly read: (name: string) => Uint8Array;
  readonly has: (name: string) => boolean;
  readonly remove: () => void;
}

export function newFolder(): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-'));
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    put(name, bytes) {
      writeFileSync(at(name), bytes);
      return at(name);
    },
    read: (name) => new Uint8Array(readFileSync(at(name))),
    has: (name) => existsSync(at(name)),
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Types a command into a terminal. */
export function runInTerminal(...args: string[]): Ended {
  const tsx = path.join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const main = path.join(PROJECT, 'src/cli/main.ts');
  const ended = spawnSync(process.execPath, [tsx, main, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

/** The same command without a process of its own, which takes a second to start. */
export async function run(command: keyof typeof COMMANDS, ...args: string[]): Promise<Ended> {
  const lines = { out: [] as string[], err: [] as string[] };
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => lines.out.push(line));
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line: string) => lines.err.push(line));
  const ended = (code: number) => ({ code, out: lines.out.join('\n'), err: lines.err.join('\n') });
  try {
    return ended(await COMMANDS[command](args));
  } catch (thrown) {
    // What `main.ts` does with it; the tests in a terminal hold the two together.
    if (!(thrown instanceof UsageError)) throw thrown;
    lines.err.push(thrown.message);
    return ended(2);
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
