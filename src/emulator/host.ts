/**
 * The emulated Excel as a transport meets it: request text in, answer text out.
 *
 * Requests are taken one after the other. Here live the limits of the transport, cell-edit mode and
 * faults; what a request does is the dispatcher's and the classes' business.
 */
import { excelClasses } from './classes/index';
import type { Deliver } from './events';
import type { ExcelState } from './excel-state';
import { type Fault, faultError, Faults, interferenceOf, Silence } from './faults';
import type { HostDescription, PaneHost } from './pane-host';
import { Dispatcher } from './protocol/dispatcher';
import { HostError, tooManyRequests } from './protocol/host-error';
import { type RequestBody, RequestFlag, type ResponseBody } from './protocol/wire';
import { RequestLog, type RequestSummary } from './request-log';

/** An answer to the transport: a body, or a number that the client knows as a failure. */
export type Answer = { body: string } | { error: number; message: string };

/** Failures of the transport by the numbers that the client translates. */
export const TransportError = {
  internal: 5001,
  /** The client turns this one into `InvalidOperationInCellEditMode`. */
  inCellEditMode: 5004,
  sessionOver: 5012,
  dialogOpen: 5016,
  tooManyIncompleteRequests: 5100,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Requests that may be without an answer at the same time. */
const pendingMax = 50;

/** A request that was taken. */
interface Taken {
  readonly body: RequestBody;
  readonly flags: number;
  readonly partition: string;
}

/** Runs something a little later, so that the user can act between two requests. */
export type Later = (run: () => void) => void;

export class ExcelHost implements PaneHost {
  readonly requests = new RequestLog();
  readonly faults = new Faults();
  /** Told of each request before it runs, counted as faults are: to trace it, or to act in between. */
  beforeRequest: (number: number, body: RequestBody) => void = () => undefined;
  readonly #dispatcher: Dispatcher<ExcelState>;
  #turn: Promise<void> = Promise.resolve();
  #pending = 0;
  #held: (() => void)[] = [];
  #untilEditEnds: (() => void)[] = [];

  constructor(
    readonly state: ExcelState,
    private readonly later: Later,
  ) {
    this.#dispatcher = new Dispatcher(excelClasses, state);
  }

  /** Takes a request; the promise may never settle, as in Excel. */
  async process(text: string, flags: number, partition = ''): Promise<Answer> {
    const body = JSON.parse(text) as RequestBody;
    const entry = this.requests.open(body, utf8Length(text));
    if (this.#pending >= pendingMax) {
      return refuse(
        entry,
        TransportError.tooManyIncompleteRequests,
        tooManyRequests(this.state.locale),
      );
    }
    this.#pending += 1;
    const answer = await this.#inTurn({ body, flags, partition }, entry);
    this.#pending -= 1;
    return answer;
  }

  describe(): Promise<HostDescription> {
    const { data, settings, profile } = this.state;
    const { workbookName } = settings;
    return Promise.resolve({ workbookName, settings: [...data.settings], sets: profile.sets });
  }

  saveSettings(settings: readonly (readonly [string, string])[]): Promise<void> {
    const { data } = this.state;
    data.settings.clear();
    for (const [key, text] of settings) data.settings.set(key, text);
    data.touched = true;
    return Promise.resolve();
  }

  connect(deliver: Deliver): () => void {
    return this.state.events.connect(deliver);
  }

  /** Lets the requests that a fault holds back come to their end. */
  releaseLate(): void {
    for (const go of this.#held.splice(0)) go();
  }

  /** The user left the cell: requests that wait for it go on. */
  cellEditEnded(): void {
    for (const go of this.#untilEditEnds.splice(0)) go();
  }

  /** Delivers events a little later, after the answer of the request that caused them. */
  deliverEvents(): void {
    this.later(() => {
      this.state.events.flush();
    });
  }

  async #inTurn({ body, flags, partition }: Taken, entry: RequestSummary): Promise<Answer> {
    const limit = this.state.profile.payloadBytesMax;
    if (limit !== null && entry.requestBytes > limit) {
      return refuse(entry, TransportError.requestTooLarge, 'The request payload is too large.');
    }
    const fault = this.faults.next();
    const number = this.faults.arrived;
    await this.#myTurn();
    if (fault?.mode === 'hang' && fault.action === undefined) return never();
    if (fault?.mode === 'lateCompletion') await new Promise<void>((go) => this.#held.push(go));
    if (this.state.isEditingCell && (flags & RequestFlag.delayForCellEdit) !== 0) {
      await new Promise<void>((go) => this.#untilEditEnds.push(go));
    }
    if (this.state.isSessionOver) {
      return refuse(entry, TransportError.sessionOver, 'The session has expired.');
    }
    if (this.state.isDialogOpen && (flags & RequestFlag.writes) !== 0) {
      return refuse(entry, TransportError.dialogOpen, 'A dialog is open.');
    }
    if (this.state.isEditingCell) {
      return refuse(entry, TransportError.inCellEditMode, 'Excel is in cell-editing mode.');
    }
    this.state.partition = partition;
    this.beforeRequest(number, body);
    const response = this.#run(body, fault, entry);
    this.deliverEvents();
    if (response === null) return never();
    return this.#answer(response, fault, entry);
  }

  /** One request after the other, each in a turn of its own. */
  #myTurn(): Promise<void> {
    this.#turn = this.#turn.then(
      () =>
        new Promise<void>((go) => {
          this.later(go);
        }),
    );
    return this.#turn;
  }

  /** Runs the batch; null when a fault silences it. */
  #run(body: RequestBody, fault: Fault | null, entry: RequestSummary): ResponseBody | null {
    const { state } = this;
    state.calls = [];
    try {
      const interference = interferenceOf(fault, body.Actions) ?? undefined;
      return this.#dispatcher.execute(body, interference);
    } catch (error) {
      if (error instanceof Silence) return null;
      throw error;
    } finally {
      state.isCalculationSuspended = false;
      state.calculateIfDue();
      entry.sets = state.calls.filter((call) => call.kind === 'set').map((call) => call.member);
      entry.methods = state.calls
        .filter((call) => call.kind === 'method')
        .map((call) => call.member);
    }
  }

  #answer(response: ResponseBody, fault: Fault | null, entry: RequestSummary): Answer {
    if (
      fault &&
      typeof fault.code === 'number' &&
      (response.Error || fault.mode === 'errorAfterAll')
    ) {
      return refuse(entry, fault.code, 'The request failed.');
    }
    const lost = fault?.mode === 'errorAfterAll';
    const answered = lost ? refused(faultError(fault), this.state) : response;
    const text = JSON.stringify(answered);
    entry.responseBytes = utf8Length(text);
    entry.outcome = answered.Error?.Code ?? 'ok';
    const limit = this.state.profile.payloadBytesMax;
    if (limit !== null && entry.responseBytes > limit) {
      return refuse(entry, TransportError.responseTooLarge, 'The response payload is too large.');
    }
    return { body: fault?.mode === 'malformedBody' ? text.slice(0, text.length / 2) : text };
  }
}

function refuse(entry: RequestSummary, error: number, message: string): Answer {
  entry.outcome = String(error);
  return { error, message };
}

/** A failure that belongs to no action. */
function refused(error: HostError, state: ExcelState): ResponseBody {
  return {
    Error: {
      Code: error.code,
      Message: error.messageIn(state.locale),
      Location: '',
      HttpStatusCode: error.status,
      ActionIndex: 0,
    },
    Results: [],
    TraceIds: [],
  };
}

function never(): Promise<never> {
  return new Promise<never>(() => undefined);
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
