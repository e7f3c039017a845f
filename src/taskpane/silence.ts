/** Whether Excel keeps the pane waiting, as it does while a cell is being edited. */
import { useSyncExternalStore } from 'react';

export class Silence {
  #isSilent = false;
  readonly #listeners = new Set<() => void>();

  readonly tell = (isSilent: boolean): void => {
    this.#isSilent = isSilent;
    for (const listener of this.#listeners) listener();
  };

  /** The answer stops it. */
  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly now = (): boolean => this.#isSilent;
}

export function useSilence(silence: Silence): boolean {
  return useSyncExternalStore(silence.listen, silence.now);
}
