/**
 * The desk in a worker of its own, as the pane uses it: reading, judging and planning of thousands
 * of people never hold up the pane, while Excel is spoken to from here, where office.js lives.
 */
import type { Desk } from '../../app/desk';
import type { WorkbookPort } from '../../app/ports';
import { Line } from './line';
import type { Wire } from './line';

/** A desk whose work can be given up, as long as nothing is being written. */
export interface Engine extends Desk {
  /**
   * What runs comes to its end without writing anything; its promise rejects. `false` where writing
   * has begun: a sheet that is half written helps nobody.
   */
  cancel(): boolean;
}

export function engineOn(wire: Wire, port: WorkbookPort): Engine {
  const line = new Line(wire);
  const gate = new Gate();
  line.serve(gate.before(port));
  const desk = line.other<Desk>();
  let turn: Promise<unknown> = Promise.resolve();
  /** One job after the other: one that was given up may still be on its way to the gate. */
  const inTurn =
    (name: keyof Desk) =>
    (...given: unknown[]) => {
      const job = desk[name] as (...given: unknown[]) => Promise<unknown>;
      const result = turn.then(() => {
        gate.open();
        return job(...given);
      });
      turn = result.catch(() => undefined);
      return result;
    };
  return new Proxy({} as Engine, {
    get: (_, name) => {
      if (name === 'cancel') return () => gate.close();
      // What only looks at the last judgement, and for long, holds up nobody.
      return BESIDE.includes(name) ? desk[name as keyof Desk] : inTurn(name as keyof Desk);
    },
  });
}

/** Stands between a job and the workbook. */
class Gate {
  #isOpen = true;
  #isWriting = false;

  open(): void {
    this.#isOpen = true;
    this.#isWriting = false;
  }

  close(): boolean {
    if (this.#isWriting) return false;
    this.#isOpen = false;
    return true;
  }

  before(port: WorkbookPort): WorkbookPort {
    return new Proxy(port, {
      get: (target, name: keyof WorkbookPort) => {
        const step = target[name].bind(target) as (...given: unknown[]) => Promise<unknown>;
        return (...given: unknown[]) => {
          if (!this.#isOpen) return Promise.reject(new Error('given up'));
          this.#isWriting ||= !READS.includes(name);
          return step(...given);
        };
      },
    });
  }
}

const BESIDE: readonly (string | symbol)[] = ['nearLine', 'robustness'] satisfies (keyof Desk)[];

const READS: readonly (keyof WorkbookPort)[] = ['read', 'readImages', 'goTo', 'openCopy'];
