/** The page's end of the wire to the worker: calls go out, answers and news come in, in order. */
import type { Deliver } from '../../emulator/events';
import type { Call, CallName, DeskCalls, Message, NewWorkbook, News } from './messages';

type Value<Name extends CallName> = Awaited<ReturnType<DeskCalls[Name]>>;

interface Waiting {
  readonly settle: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

export class RemoteDesk {
  readonly #worker = new Worker(new URL('../worker.ts', import.meta.url));
  readonly #waiting = new Map<number, Waiting>();
  readonly #receivers = new Set<Deliver>();
  #calls = 0;

  constructor(
    private readonly onNews: (news: News) => void,
    private readonly onOpened: (workbook: NewWorkbook) => void,
  ) {
    this.#worker.onmessage = ({ data }: MessageEvent<Message>) => {
      this.#receive(data);
    };
    // Without a message its script has not arrived. Whoever waits is told; else nobody would be.
    this.#worker.onerror = ({ message }: { message?: string }) => {
      const error = new Error(message ?? 'the worker has not been loaded');
      if (this.#waiting.size === 0) reportError(error);
      for (const { fail } of this.#waiting.values()) fail(error);
      this.#waiting.clear();
    };
  }

  call<Name extends CallName>(
    name: Name,
    ...given: Parameters<DeskCalls[Name]>
  ): Promise<Value<Name>> {
    this.#calls += 1;
    const call: Call<Name> = { id: this.#calls, name, given };
    return new Promise((settle, fail) => {
      this.#waiting.set(call.id, { settle: settle as Waiting['settle'], fail });
      this.#worker.postMessage(call);
    });
  }

  /** A call that nobody waits for. */
  send<Name extends CallName>(name: Name, ...given: Parameters<DeskCalls[Name]>): void {
    this.call(name, ...given).catch(reportError);
  }

  connect(deliver: Deliver): () => void {
    this.#receivers.add(deliver);
    return () => this.#receivers.delete(deliver);
  }

  close(): void {
    this.#worker.terminate();
    this.#receivers.clear();
    this.#waiting.clear();
  }

  #receive(message: Message): void {
    switch (message.kind) {
      case 'news':
        this.onNews(message.news);
        return;
      case 'opened':
        this.onOpened(message.workbook);
        return;
      case 'events':
        for (const deliver of this.#receivers) deliver(message.entries);
        return;
      default: {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.kind === 'answer') waiting?.settle(message.value);
        else waiting?.fail(new Error(message.message));
      }
    }
  }
}
