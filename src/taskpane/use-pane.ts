/** Runs the use cases for the pane: one at a time, whatever is clicked meanwhile. */
import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { checkCampaign } from '../app/check-campaign';
import type { OnProgress, WorkbookPort } from '../app/ports';
import { scoreCampaign } from '../app/score-campaign';
import { startCampaign } from '../app/start-campaign';
import type { Campaign } from '../domain/campaign';
import type { CellRef, Issue } from '../domain/issue';
import type { Catalog } from '../i18n/catalog';
import { initialState, nextState } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';

export interface Pane {
  readonly state: PaneState;
  /** Why Excel did not go to a place; `null` after a success. */
  readonly notReached: Issue | null;
  check(): void;
  score(): void;
  start(template: Campaign): void;
  goTo(place: CellRef): void;
}

export function usePane(port: WorkbookPort, words: Catalog): Pane {
  const [state, dispatch] = useReducer(nextState, initialState);
  const [notReached, setNotReached] = useState<Issue | null>(null);
  // A second click can come before React has drawn the disabled button.
  const isRunning = useRef(false);

  const run = useCallback(
    (first: PaneEvent, job: (onProgress: OnProgress) => Promise<PaneEvent>) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setNotReached(null);
      dispatch(first);
      job((phase, share) => {
        dispatch({ type: 'progressed', progress: { phase, share } });
      })
        .catch((): PaneEvent => ({ type: 'failed' }))
        .then((last) => {
          isRunning.current = false;
          dispatch(last);
        })
        .catch(reportError);
    },
    [],
  );

  const actions = useMemo(
    () => ({
      check: () => {
        run({ type: 'checking' }, async (onProgress) => ({
          type: 'checked',
          result: await checkCampaign(port, { onProgress }),
        }));
      },
      score: () => {
        run({ type: 'scoring' }, async (onProgress) => ({
          type: 'scored',
          result: await scoreCampaign(port, { words, onProgress }),
        }));
      },
      start: (template: Campaign) => {
        run({ type: 'starting' }, async () => ({
          type: 'started',
          template,
          result: await startCampaign(port, { template, words }),
        }));
      },
      goTo: (place: CellRef) => {
        port
          .goTo(place)
          .then((answer) => {
            setNotReached(answer.ok ? null : answer.issue);
          })
          .catch(reportError);
      },
    }),
    [port, words, run],
  );
  return { state, notReached, ...actions };
}
