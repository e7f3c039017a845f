/**
 * A line between the pane and its worker, over which each calls functions of the other. Arguments
 * and answers are plain data; a function among the arguments is called back over the same line.
 */
import { pack, parcelsOf, unpack } from './parcels';

/** A worker as the pane sees it, or the pane as its worker sees it. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  /** The other side broke; without a message it could not even be loaded. */
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
}

type Served = (...given: never[]) => Promise<unknown>;
type Listener = (...given: never[]) => void;

type Content =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly given: unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'tell'; readonly listener: number; readonly given: unknown[] };

type Message =
  | { readonly parcel: number; readonly list: number; readonly items: readonly unknown[] }
  | { readonly parcel: number; readonly lists: number; readonly content: unknown };

/** A function that the other side is to call; its number is known on both sides. */
interface Callback {
  readonly listener: number;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

export class Line {
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<number, Listener>();
  readonly #lists = new Map<number, unknown[][]>();
  #functions: Readonly<Record<string, Served | undefined>> = {};
  #last = 0;
  /** What the other side broke of; nobody is there any more. */
  #broken: string | null = null;
  #sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly wire: Wire,
    /** Lets the page draw between two parcels. */
    private readonly pause: () => Promise<void> = nextTask,
  ) {
    wire.addEventListener('message', ({ data }) => {
      // What was on its way when the other side broke comes too late.
      if (this.#broken === null) this.#take(data as Message);
    });
    // Whoever waits for an answer then waits in vain.
    wire.addEventListener('error', ({ message = NOT_LOADED }) => {
      this.#broken ??= message;
      for (const { reject } of this.#waiting.values()) reject(new Error(message));
      this.#waiting.clear();
    });
  }

  get isBroken(): boolean {
    return this.#broken !== null;
  }

  /** What the other side may call, by name; each function answers with a promise of plain data. */
  serve(functions: object): void {
    this.#functions = functions as Readonly<Record<string, Served | undefined>>;
  }

  /** The functions of the other side. */
  other<T>(): T {
    return new Proxy({} as object, {
      get:
        (_, name) =>
        (...given: unknown[]) =>
          this.#call(String(name), given),
    }) as T;
  }

  #call(name: string, given: unknown[]): Promise<unknown> {
    if (this.#broken !== null) return Promise.reject(new Error(this.#broken));
    const id = ++this.#last;
    const heard: number[] = [];
    const plain = given.map((each) => {
      if (typeof each !== 'function') return each;
      const listener = ++this.#last;
      heard.push(listener);
      this.#listeners.set(listener, each as Listener);
      return { listener } satisfies Callback;
    });
    return new Promise<never>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send({ kind: 'call', id, name, given: plain });
    }).finally(() => {
      for (const listener of heard) this.#listeners.delete(listener);
    });
  }

  /** Calls and answers keep their order, the parcels of one before the next; a tell overtakes them. */
  #send(content: Content): void {
    this.#sending = this.#sending
      .then(() => this.#post(content))
      .catch((error: unknown) => {
        this.#undeliverable(content, String(error));
      });
  }

  /** What cannot be copied fails where it is waited for, instead of being waited for for ever. */
  #undeliverable(content: Content, message: string): void {
    if (content.kind === 'answer') this.#send({ kind: 'failure', id: content.id, message });
    if (content.kind === 'call') this.#read({ kind: 'failure', id: content.id, message });
  }

  async #post(content: Content): Promise<void> {
    const parcel = ++this.#last;
    const { value, lists } = pack(content);
    for (const [list, whole] of lists.entries()) {
      for (const items of parcelsOf(whole)) {
        this.wire.postMessage({ parcel, list, items } satisfies Message);
        await this.pause();
      }
    }
    this.wire.postMessage({ parcel, lists: lists.length, content: value } satisfies Message);
  }

  #take(message: Message): void {
    const lists = this.#lists.get(message.parcel) ?? [];
    if ('items' in message) {
      (lists[message.list] ??= []).push(...message.items);
      this.#lists.set(message.parcel, lists);
      return;
    }
    this.#lists.delete(message.parcel);
    this.#read(unpack({ value: message.content, lists }) as Content);
  }

  #read(content: Content): void {
    switch (content.kind) {
      case 'call':
        void this.#serve(content);
        return;
      case 'answer':
        this.#waiting.get(content.id)?.resolve(content.answer as never);
        this.#waiting.delete(content.id);
        return;
      case 'failure':
        this.#waiting.get(content.id)?.reject(new Error(content.message));
        this.#waiting.delete(content.id);
        return;
      case 'tell':
        this.#listeners.get(content.listener)?.(...(content.given as never[]));
    }
  }

  async #serve({ id, name, given }: Extract<Content, { kind: 'call' }>): Promise<void> {
    const run = this.#functions[name];
    const whole = given.map((each) => (isCallback(each) ? this.#teller(each) : each));
    try {
      if (!run) throw new Error(`nothing here is called ${name}`);
      this.#send({ kind: 'answer', id, answer: await run(...(whole as never[])) });
    } catch (error) {
      this.#send({ kind: 'failure', id, message: String(error) });
    }
  }

  #teller({ listener }: Callback): (...given: unknown[]) => void {
    return (...given) => {
      // At once: what waits for its turn is not told of before the work that it is about is over.
      const content: Content = { kind: 'tell', listener, given };
      this.wire.postMessage({ parcel: ++this.#last, lists: 0, content } satisfies Message);
    };
  }
}

function isCallback(value: unknown): value is Callback {
  return typeof value === 'object' && value !== null && 'listener' in value;
}

const NOT_LOADED = 'the worker could not be loaded';

/** Lets whatever waits have its turn. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // A function of ours has an address when the browser tells what held the page up.
    setTimeout(() => {
      resolve();
    }, 0);
  });
}
