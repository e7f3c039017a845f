/** Entry of the worker: takes calls off the page one by one and sends the answers. */
import { Desk } from './desk/desk';
import type { Call, Message } from './desk/messages';

/** What a worker's global object has that a page's has not. */
interface WorkerScope {
  postMessage(message: Message): void;
  onmessage: ((event: MessageEvent<Call>) => void) | null;
}

const scope = self as unknown as WorkerScope;
const tell = (message: Message) => {
  scope.postMessage(message);
};
const desk = new Desk(tell);

scope.onmessage = ({ data: { id, name, given } }) => {
  // The types of a call belong together; the compiler cannot follow them through the name.
  const called = desk[name].bind(desk) as (...given: readonly unknown[]) => unknown;
  new Promise((settle) => {
    settle(called(...given));
  }).then(
    (value) => {
      tell({ kind: 'answer', id, value });
    },
    (error: unknown) => {
      tell({ kind: 'failure', id, message: String(error) });
    },
  );
};
