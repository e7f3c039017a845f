/**
 * The desk in a worker of its own, as the pane uses it: reading, judging and planning of thousands
 * of people never hold up the pane, while Excel is spoken to from here, where office.js lives.
 */
import type { Desk } from '../../app/desk';
import type { WorkbookPort } from '../../app/ports';
import { Line } from './line';
import type { Wire } from './line';

/** A desk whose work can be given up. */
export interface Engine extends Desk {
  /**
   * What runs comes to its end without writing anything; its promise rejects. `false` where writing
   * has begun: it ends before the next request, and answers that it was interrupted.
   */
  cancel(): boolean;
}

/** Whether what is being written is to end before its next request; the port asks. */
export interface Stop {
  isAsked: boolean;
}

/** A worker, as somebody sees it who can also end it. */
export interface Hired extends Wire {
  terminate(): void;
}

/** `hire` brings a new worker in; one that broke is sent away with all that it had begun. */
export function engineOn(hire: () => Hired, port: WorkbookPort, stop: Stop): Engine {
  const gate = new Gate(stop);
  const guarded = gate.before(port);
  const started = () => {
    const worker = hire();
    const line = new Line(worker);
    line.serve(guarded);
    return { worker, line, desk: line.other<Desk>() };
  };
  let current = started();
  const desk = (): Desk => {
    if (current.line.isBroken) {
      current.worker.terminate();
      current = started();
    }
    return current.desk;
  };
  let turn: Promise<unknown> = Promise.resolve();
  /** One job after the other: one that was given up may still be on its way to the gate. */
  const inTurn =
    (name: keyof Desk) =>
    (...given: unknown[]) => {
      const result = turn.then(async () => {
        // A worker that broke left Excel at work.
        await gate.empty();
        gate.open();
        return (desk()[name] as Job)(...given).finally(() => {
          stop.isAsked = false;
        });
      });
      turn = result.catch(() => undefined);
      return result;
    };
  return new Proxy({} as Engine, {
    get: (_, name) => {
      if (name === 'cancel') return () => gate.close();
      // What only looks at the last judgement, and for long, holds up nobody.
      return BESIDE.includes(name) ? desk()[name as keyof Desk] : inTurn(name as keyof Desk);
    },
  });
}

type Job = (...given: unknown[]) => Promise<unknown>;

/** Stands between a job and the workbook. */
class Gate {
  #isOpen = true;
  #isWriting = false;
  #inside: Promise<unknown> = Promise.resolve();

  constructor(private readonly stop: Stop) {}

  /** Resolves when nobody is with the workbook any more. */
  async empty(): Promise<void> {
    await this.#inside;
  }

  open(): void {
    this.#isOpen = true;
    this.#isWriting = false;
  }

  close(): boolean {
    if (this.#isWriting) this.stop.isAsked = true;
    else this.#isOpen = false;
    return !this.#isWriting;
  }

  before(port: WorkbookPort): WorkbookPort {
    return new Proxy(port, {
      get: (target, name: keyof WorkbookPort) => {
        const step = target[name].bind(target) as (...given: unknown[]) => Promise<unknown>;
        return (...given: unknown[]) => {
          if (!this.#isOpen) return Promise.reject(new Error('given up'));
          this.#isWriting ||= !READS.includes(name);
          const answer = step(...given);
          const before = this.#inside;
          this.#inside = Promise.allSettled([before, answer]);
          return answer;
        };
      },
    });
  }
}

const BESIDE: readonly (string | symbol)[] = ['nearLine', 'robustness'] satisfies (keyof Desk)[];

const READS: readonly (keyof WorkbookPort)[] = ['read', 'readImages', 'goTo', 'openCopy'];
