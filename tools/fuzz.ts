/**
 * `npm run fuzz`: plays random sequences of operations beside the oracle, a process a core.
 * `FUZZ_RUNS=100000 SEED=7 npm run fuzz`: how many, and which; the same seed draws the same cases.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { drawAndPlay } from '../test/fuzz/draw';

/** Cases that are drawn from one seed: a run that goes on for hours draws from many. */
const AT_ONCE = 250;

const runs = Number(process.env['FUZZ_RUNS'] ?? 100_000);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const started = Date.now();
const minutes = () => `${((Date.now() - started) / 60_000).toFixed(1)} minutes`;

if (process.send) await work();
else conduct();

/** Draws what it is told, until there is nothing more to draw. */
async function work(): Promise<void> {
  for await (const from of orders()) {
    await drawAndPlay({ seed: seed + from, runs: Math.min(AT_ONCE, runs - from) });
    process.send?.('done');
  }
}

async function* orders(): AsyncGenerator<number> {
  for (;;) {
    const from = await new Promise<number>((resolve) => process.once('message', resolve));
    if (from >= runs) return process.disconnect();
    yield from;
  }
}

function conduct(): void {
  console.log(`seed ${String(seed)}, ${String(runs)} cases`);
  let [next, done] = [0, 0];
  const env = { ...process.env, SEED: String(seed), FUZZ_RUNS: String(runs) };
  // What a case needs is short-lived.
  const execArgv = [...process.execArgv, '--max-semi-space-size=128'];
  const workers = Array.from({ length: availableParallelism() }, () =>
    fork(fileURLToPath(import.meta.url), { env, execArgv }),
  );
  for (const worker of workers) {
    const order = () => {
      worker.send(next);
      next += AT_ONCE;
    };
    worker.on('message', () => {
      done = Math.min(runs, done + AT_ONCE);
      console.log(`${String(done)} of ${String(runs)} cases, ${minutes()}`);
      order();
    });
    worker.on('exit', (code) => {
      if (code !== 0) {
        process.exitCode = 1;
        // One difference ends the run.
        for (const other of workers) other.kill();
      } else if (done >= runs) console.log(`no difference: seed ${String(seed)}, ${minutes()}`);
    });
    order();
  }
}
