/**
 * What was sent and answered: counts, sizes, and the members that each request called.
 */
import type { RequestBody } from './protocol/wire';

export interface RequestSummary {
  /** 1 for the first request since the log was cleared. */
  readonly number: number;
  readonly requestBytes: number;
  responseBytes: number;
  readonly actions: number;
  /** Properties set, as `Range.values`. */
  sets: readonly string[];
  /** Methods called, as `Worksheet.delete`; the client's own begin with an underscore. */
  methods: readonly string[];
  /** The client's clean-up, which only releases references. */
  readonly isCleanUp: boolean;
  /** `ok`, the code of the failure, or `none` while there is no answer. */
  outcome: string;
}

export class RequestLog {
  readonly entries: RequestSummary[] = [];

  get count(): number {
    return this.entries.length;
  }

  get requestBytes(): number {
    return this.entries.reduce((sum, entry) => sum + entry.requestBytes, 0);
  }

  get responseBytes(): number {
    return this.entries.reduce((sum, entry) => sum + entry.responseBytes, 0);
  }

  /** Begins a new count. */
  clear(): void {
    this.entries.length = 0;
  }

  /** Notes a request on its arrival. */
  open(body: RequestBody, requestBytes: number): RequestSummary {
    const entry: RequestSummary = {
      number: this.entries.length + 1,
      requestBytes,
      responseBytes: 0,
      actions: body.Actions.length,
      sets: [],
      methods: [],
      isCleanUp: isCleanUp(body),
      outcome: 'none',
    };
    this.entries.push(entry);
    return entry;
  }
}

function isCleanUp({ Actions: actions }: RequestBody): boolean {
  const called = actions.filter((action) => action.Name !== '');
  return called.length > 0 && called.every((action) => action.Name === '_RemoveReference');
}
