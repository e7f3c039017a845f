/** The line between the pane and its worker: what goes in comes out, long lists in parcels. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineOn } from '../../src/taskpane/engine/engine';
import { Line } from '../../src/taskpane/engine/line';
import type { Wire } from '../../src/taskpane/engine/line';
import { pack, unpack } from '../../src/taskpane/engine/parcels';
import type { WorkbookPort } from '../../src/app/ports';

/** Two ends that copy as a worker copies; `sent` is the largest list in one message. */
function wires(): {
  near: Wire;
  far: Wire;
  largest: () => number;
  breakNear: (message: string) => void;
} {
  const listeners = { near: [] as Listener[], far: [] as Listener[] };
  const broken = { near: [] as Breakage[], far: [] as Breakage[] };
  let largest = 0;
  const end = (own: 'near' | 'far', other: 'near' | 'far'): Wire => ({
    postMessage: (message) => {
      const { items } = message as { items?: unknown[] };
      largest = Math.max(largest, items?.length ?? 0);
      const data: unknown = structuredClone(message);
      setImmediate(() => {
        for (const listener of listeners[other]) listener({ data });
      });
    },
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') listeners[own].push(listener);
      else broken[own].push(listener);
    },
  });
  const breakNear = (message: string) => {
    for (const listener of broken.near) listener({ message });
  };
  return { near: end('near', 'far'), far: end('far', 'near'), largest: () => largest, breakNear };
}
type Listener = (event: { data: unknown }) => void;
type Breakage = (event: { message: string }) => void;

const atOnce = () => Promise.resolve();

function joined(functions: object) {
  const { near, far, largest } = wires();
  new Line(far, atOnce).serve(functions);
  return { other: new Line(near, atOnce).other<Record<string, Called>>(), largest };
}
type Called = (...given: unknown[]) => Promise<unknown>;

describe('a value on its way', () => {
  test('comes out as it went in, whatever it is', () => {
    const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean())), {
      maxLength: 900,
      size: 'max',
    });
    const value = fc.record({
      rows,
      map: fc.dictionary(fc.string(), rows).map((each) => new Map(Object.entries(each))),
      none: fc.constantFrom(null, undefined, 12n, ''),
      bytes: fc.uint8Array({ maxLength: 900 }),
    });
    fc.assert(
      fc.property(value, (given) => {
        const { value: packed, lists } = pack(given);
        expect(unpack(structuredClone({ value: packed, lists }))).toEqual(given);
      }),
      { numRuns: 50 },
    );
  });

  test('twenty thousand rows travel in parcels of four hundred', async () => {
    const { other, largest } = joined({ same: (value: unknown) => Promise.resolve(value) });
    const rows = Array.from({ length: 20_000 }, (_, row) => [row, `người ${String(row)}`]);
    expect(await other['same']?.({ sheets: [{ rows }] })).toEqual({ sheets: [{ rows }] });
    expect(largest()).toBe(400);
  });
});

describe('a call', () => {
  test('hears what is told on the way, in order, before the answer', async () => {
    const { other } = joined({
      work: (tell: (share: number) => void) => {
        tell(0.1);
        tell(0.5);
        return Promise.resolve('done');
      },
    });
    const heard: unknown[] = [];
    heard.push(await other['work']?.((share: number) => heard.push(share)));
    expect(heard).toEqual([0.1, 0.5, 'done']);
  });

  test('that fails there fails here', async () => {
    const { other } = joined({ work: () => Promise.reject(new Error('no such sheet')) });
    await expect(other['work']?.()).rejects.toThrow('no such sheet');
    await expect(other['unheardOf']?.()).rejects.toThrow('unheardOf');
  });

  test('whose answer or question cannot be copied fails, and the next one goes through', async () => {
    const { other } = joined({
      symbol: () => Promise.resolve(Symbol('no copy')),
      same: (value: unknown) => Promise.resolve(value),
    });
    await expect(other['symbol']?.()).rejects.toThrow('could not be cloned');
    await expect(other['same']?.(Symbol('no copy'))).rejects.toThrow('could not be cloned');
    expect(await other['same']?.(12n)).toBe(12n);
  });
});

test('a worker that breaks leaves nobody waiting', async () => {
  const { near, breakNear } = wires();
  const waiting = new Line(near, atOnce).other<Record<string, Called>>()['work']?.();
  await new Promise(setImmediate);
  breakNear('Loading the script failed');
  await expect(waiting).rejects.toThrow('Loading the script failed');
});

test('a worker that broke is ended, and the next one begins when Excel is at rest', async () => {
  const hired: ReturnType<typeof wires>[] = [];
  const steps: string[] = [];
  let rest: () => void = () => undefined;
  const apply = () => {
    steps.push('apply');
    return new Promise((resolve) => {
      rest = () => {
        resolve(undefined);
      };
    });
  };
  const engine = engineOn(
    () => {
      const number = hired.length;
      const wire = wires();
      hired.push(wire);
      const line = new Line(wire.far, atOnce);
      const excel = line.other<{ apply: Called }>();
      line.serve({
        score: async () => {
          await excel.apply();
          // Somebody who was sent away does nothing more.
          return number === 0 ? excel.apply() : 'scored';
        },
      });
      return { ...wire.near, terminate: () => steps.push(`ended ${String(number)}`) };
    },
    { apply } as unknown as WorkbookPort,
    { isAsked: false },
  );
  const score = () =>
    engine.score({ language: 'vi', keepSealed: false }, () => undefined) as Promise<unknown>;
  const turns = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  };
  const first = score();
  await turns();
  hired[0]?.breakNear('broken');
  await expect(first).rejects.toThrow('broken');
  const second = score();
  await turns();
  expect(steps).toEqual(['apply']);
  rest();
  await turns();
  expect(steps).toEqual(['apply', 'ended 0', 'apply']);
  rest();
  expect(await second).toBe('scored');
  expect(hired).toHaveLength(2);
});

describe('a job that is given up', () => {
  /** A desk that reads, thinks, and writes; Excel answers each step when the test says so. */
  function started() {
    const { near, far } = wires();
    const steps: string[] = [];
    let go: () => void = () => undefined;
    const answer = (step: string) => () => {
      steps.push(step);
      return new Promise((resolve) => {
        go = () => {
          resolve({ ok: true, value: step });
        };
      });
    };
    const port = { read: answer('read'), apply: answer('apply') } as unknown as WorkbookPort;
    const line = new Line(far, atOnce);
    const excel = line.other<{ read: Called; apply: Called }>();
    line.serve({
      score: async () => {
        await excel.read();
        return excel.apply();
      },
    });
    const stop = { isAsked: false };
    const engine = engineOn(() => ({ ...near, terminate: () => undefined }), port, stop);
    const score = () =>
      engine.score({ language: 'vi', keepSealed: false }, () => undefined) as Promise<unknown>;
    const until = async (count: number) => {
      while (steps.length < count) await new Promise(setImmediate);
    };
    return { engine, stop, score, steps, until, answer: () => go() };
  }

  test('before it writes, writes nothing', async () => {
    const { engine, score, steps, until, answer } = started();
    const result = score();
    await until(1);
    expect(engine.cancel()).toBe(true);
    answer();
    await expect(result).rejects.toThrow('given up');
    expect(steps).toEqual(['read']);
  });

  test('while it writes, ends before its next request', async () => {
    const { engine, stop, score, steps, until, answer } = started();
    const result = score();
    await until(1);
    answer();
    await until(2);
    expect(stop.isAsked).toBe(false);
    expect(engine.cancel()).toBe(false);
    expect(stop.isAsked).toBe(true);
    answer();
    expect(await result).toEqual({ ok: true, value: 'apply' });
    expect(steps).toEqual(['read', 'apply']);
    // The next job is not stopped with it.
    expect(stop.isAsked).toBe(false);
  });

  test('lets the next one begin only when it has come to its end', async () => {
    const { engine, score, steps, until, answer } = started();
    const first = score();
    await until(1);
    engine.cancel();
    const second = score();
    await new Promise(setImmediate);
    expect(steps).toEqual(['read']);
    answer();
    await expect(first).rejects.toThrow('given up');
    await until(2);
    answer();
    await until(3);
    answer();
    expect(await second).toEqual({ ok: true, value: 'apply' });
    expect(steps).toEqual(['read', 'read', 'apply']);
  });
});
