/** Lets one job run at a time, whatever is clicked meanwhile. */
import { useMemo } from 'react';

export interface Alone {
  (job: () => Promise<void>): void;
  /** The job that runs was given up: the next one may begin. */
  release(): void;
}

export function useAlone(): Alone {
  return useMemo(() => {
    // A second click can come before React has drawn the disabled button.
    let running: Promise<void> | null = null;
    const alone = (job: () => Promise<void>) => {
      if (running) return;
      const mine = job()
        .catch(reportError)
        .finally(() => {
          if (running === mine) running = null;
        });
      running = mine;
    };
    return Object.assign(alone, {
      release: () => {
        running = null;
      },
    });
  }, []);
}
