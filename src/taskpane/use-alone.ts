/** Lets one job run at a time, whatever is clicked meanwhile. */
import { useCallback, useRef } from 'react';

export type Alone = (job: () => Promise<void>) => void;

export function useAlone(): Alone {
  // A second click can come before React has drawn the disabled button.
  const isRunning = useRef(false);
  return useCallback((job) => {
    if (isRunning.current) return;
    isRunning.current = true;
    job()
      .catch(reportError)
      .finally(() => {
        isRunning.current = false;
      });
  }, []);
}
