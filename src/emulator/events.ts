/**
 * Events: who listens, what happened, and the delivery after the answer of the request.
 */
import { type EventEntry, objectEventCategory } from './protocol/wire';

/** The client's numbers for events. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableChanged: 101,
} as const;

export type Deliver = (entries: readonly EventEntry[]) => void;

/** The target of events of a collection. */
export const workbookTarget = 'Workbook';

export class Events {
  /** The add-in's own switch; Excel keeps it until the add-in turns it on again. */
  enabled = true;
  readonly #listening = new Map<string, number>();
  readonly #receivers = new Set<Deliver>();
  #waiting: EventEntry[] = [];

  listen({ type, target, on }: { type: number; target: string; on: boolean }): void {
    const key = `${String(type)} ${target}`;
    this.#listening.set(key, Math.max(0, (this.#listening.get(key) ?? 0) + (on ? 1 : -1)));
  }

  /** Notes an event for the collection and for the object that it happened to. */
  raise(type: number, target: string, payload: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const listener of [workbookTarget, target]) {
      if (!this.#listening.get(`${String(type)} ${listener}`)) continue;
      const message = JSON.stringify(payload);
      this.#waiting.push([objectEventCategory, type, listener, message, 0, false]);
    }
  }

  /** Connects a pane; the returned function disconnects it. */
  connect(deliver: Deliver): () => void {
    this.#receivers.add(deliver);
    return () => this.#receivers.delete(deliver);
  }

  /** Hands over what has happened since the last time. */
  flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    if (entries.length === 0) return;
    for (const deliver of this.#receivers) deliver(entries);
  }
}
