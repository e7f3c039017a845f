/**
 * A session with Excel: every request goes through one place, is counted, and is watched. Excel
 * may never answer a request; then nothing is known of it, and nothing is tried again blindly.
 */
import type { Answered, Receipt } from '../../app/ports';
import { HostProblem, hostIssue } from './host-issues';

/** What not every Excel has that the add-in runs in. */
export interface HostAbilities {
  /** `Table.resize` came with ExcelApi 1.13. */
  readonly canResizeTables: boolean;
  /** Where cells lie, in points, came with ExcelApi 1.10. */
  readonly canMeasureCells: boolean;
}

/** The client's namespace, and time as the composition root gives it. */
export interface OfficeHost {
  readonly excel: typeof Excel;
  /** Resolves after so many milliseconds; tests inject their own. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Lets the page draw and take keys before the work goes on. */
  readonly pause: () => Promise<void>;
  /** Excel keeps a request waiting, or has answered after all; where somebody sits and waits. */
  readonly onSilence?: (isSilent: boolean) => void;
  /** Asked before each request: nothing more is sent, and what was begun says that it is unfinished. */
  readonly isGivenUp?: () => boolean;
}

/** Counts of one run. */
export type Tally = {
  -readonly [Key in 'requests' | 'requestBytes' | 'responseBytes']: Receipt[Key];
};

export interface Session {
  readonly context: Excel.RequestContext;
  readonly tally: Tally;
  /** Sends what is queued; rejects when Excel refuses, or does not answer in time. */
  sync(): Promise<void>;
  /** Lets the page draw and take keys: between pieces of work that take a while each. */
  pause(): Promise<void>;
  /** Announces so many bytes of content; sends what is queued first where both would be too much. */
  makeRoom(bytes: number): Promise<void>;
}

/**
 * UTF-8 bytes of content in one request. Excel on the web refuses bodies above 5 MB; how long the
 * pane stands still while the client puts a request together is what sets the limit.
 */
const REQUEST_BYTES = 200_000;

/** How long a request may take before it counts as unanswered. */
export const PATIENCE_MS = 60_000;

/** How long a request may take before somebody who waits is told of it. */
export const SILENCE_MS = 4_000;

/** While a cell is being edited Excel keeps requests waiting; without it, it refuses them. */
export const PATIENT = { delayForCellEdit: true } as const;

/** Runs one unit of work in a context of its own; whatever Excel refuses becomes an issue. */
export async function inSession<T>(
  host: OfficeHost,
  work: (session: Session) => Promise<T>,
): Promise<Answered<T>> {
  const tally: Tally = { requests: 0, requestBytes: 0, responseBytes: 0 };
  try {
    const value = await host.excel.run(PATIENT, (context) => work(sessionOn(context, tally, host)));
    return { ok: true, value };
  } catch (error) {
    return { ok: false, issue: hostIssue(error) };
  }
}

function sessionOn(context: Excel.RequestContext, tally: Tally, host: OfficeHost): Session {
  let queuedBytes = 0;
  const sync = async () => {
    tally.requests += 1;
    queuedBytes = 0;
    await host.pause();
    if (host.isGivenUp?.() === true) throw new HostProblem('givenUp', 'stopped');
    await answered(context.sync(), host);
    await host.pause();
  };
  const makeRoom = async (bytes: number) => {
    if (queuedBytes > 0 && queuedBytes + bytes > REQUEST_BYTES) await sync();
    queuedBytes += bytes;
    tally.requestBytes += bytes;
  };
  return { context, tally, sync, pause: host.pause, makeRoom };
}

/** Waits for Excel, though not for ever. */
export async function answered(request: Promise<unknown>, host: OfficeHost): Promise<void> {
  let isOver = false;
  let isSilent = false;
  const silence = host.wait(SILENCE_MS).then(() => {
    if (isOver) return;
    isSilent = true;
    host.onSilence?.(true);
  });
  silence.catch(() => undefined);
  const late = host.wait(PATIENCE_MS).then(() => {
    throw new HostProblem('noAnswer', 'timeout');
  });
  // A late answer or a late alarm must not surface as an unhandled rejection.
  late.catch(() => undefined);
  request.catch(() => undefined);
  try {
    await Promise.race([request, late]);
  } finally {
    isOver = true;
    if (isSilent) host.onSilence?.(false);
  }
}

const encoder = new TextEncoder();

/** UTF-8 bytes of cell content as it travels. */
export function bytesOf(content: unknown): number {
  return encoder.encode(JSON.stringify(content)).length;
}
