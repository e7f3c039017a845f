/**
 * Objects that the client keeps between requests, by the reference id it was given.
 *
 * Releasing an unknown id is no failure: the client's clean-up may release the same one twice.
 */
import type { HostObject } from './class-table';
import { fail } from './host-error';

export class References {
  readonly #kept = new Map<string, HostObject>();
  #last = 0;

  keep(object: HostObject): void {
    if (object.reference !== undefined) return;
    this.#last += 1;
    object.reference = `ref${String(this.#last)}`;
    this.#kept.set(object.reference, object);
  }

  release(reference: string): void {
    const object = this.#kept.get(reference);
    if (object) delete object.reference;
    this.#kept.delete(reference);
  }

  find(reference: string): HostObject {
    return this.#kept.get(reference) ?? fail('ItemNotFound');
  }

  /** The kept objects, so that an inserted row can move the ranges among them. */
  all(): IterableIterator<HostObject> {
    return this.#kept.values();
  }

  get count(): number {
    return this.#kept.size;
  }
}
