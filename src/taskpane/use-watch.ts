/** Follows what happens in the workbook: checks again after typing, and knows the selected row. */
import { useEffect, useRef, useState } from 'react';
import type { SelectedRow, WorkbookWatch } from '../app/ports';
import type { Pane } from './use-pane';

/** How long nothing is typed before the workbook is read again. */
const REST_MS = 1_500;
/** Reading again may take at most this part of the time: large workbooks are read less often. */
const SHARE = 5;

/** The row that was selected last; `null` before any was. */
export function useWatch(port: WorkbookWatch, pane: Pane, isBusy: boolean): SelectedRow | null {
  const [selected, setSelected] = useState<SelectedRow | null>(null);
  const [changes, setChanges] = useState(0);
  const cost = useRef(0);
  const { checkQuietly, noteChange } = pane;
  const { isChanged } = pane.state;
  useEffect(() => {
    const watching = port.watch({
      onChanged: () => {
        noteChange();
        setChanges((count) => count + 1);
      },
      onSelected: setSelected,
    });
    return () => {
      watching.then((stop) => stop()).catch(reportError);
    };
  }, [port, noteChange]);
  useEffect(() => {
    if (!isChanged || isBusy) return undefined;
    const timer = setTimeout(
      () => {
        const begun = performance.now();
        checkQuietly()
          .then(() => {
            cost.current = performance.now() - begun;
          })
          .catch(reportError);
      },
      Math.max(REST_MS, cost.current * SHARE),
    );
    return () => {
      clearTimeout(timer);
    };
    // Each further change begins the wait anew.
  }, [changes, isChanged, isBusy, checkQuietly]);
  return selected;
}
