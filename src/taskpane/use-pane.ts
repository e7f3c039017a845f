/** Runs the use cases of the pane's main path, and keeps what it shows of them. */
import { useCallback, useMemo, useReducer, useState } from 'react';
import { checkCampaign } from '../app/check-campaign';
import type { OnProgress, WorkbookPort } from '../app/ports';
import { removeResults } from '../app/remove-results';
import { scoreCampaign } from '../app/score-campaign';
import { startCampaign } from '../app/start-campaign';
import type { Campaign } from '../domain/campaign';
import type { CellRef, Issue } from '../domain/issue';
import type { Catalog } from '../i18n/catalog';
import { initialState, nextState } from './pane-state';
import type { PaneEvent, PaneState } from './pane-state';
import type { Alone } from './use-alone';

export interface Pane {
  readonly state: PaneState;
  /** Why Excel did not go to a place; `null` after a success. */
  readonly notReached: Issue | null;
  check(): void;
  /** `keepSealed`: results under seal are set aside rather than refused. */
  score(keepSealed: boolean): void;
  start(template: Campaign): void;
  /** Takes the results out; `sealed` rounds too, which cannot be computed again. */
  remove(sealed: boolean): void;
  goTo(place: CellRef): void;
}

export function usePane(port: WorkbookPort, words: Catalog, alone: Alone): Pane {
  const [state, dispatch] = useReducer(nextState, initialState);
  const [notReached, setNotReached] = useState<Issue | null>(null);
  const run = useCallback(
    (first: PaneEvent, job: (onProgress: OnProgress) => Promise<PaneEvent>) => {
      alone(async () => {
        setNotReached(null);
        dispatch(first);
        const last = await job((phase, share) => {
          dispatch({ type: 'progressed', progress: { phase, share } });
        }).catch((): PaneEvent => ({ type: 'failed' }));
        dispatch(last);
      });
    },
    [alone],
  );

  const actions = useMemo(
    () => ({
      check: () => {
        run({ type: 'checking' }, async (onProgress) => ({
          type: 'checked',
          result: await checkCampaign(port, { onProgress }),
        }));
      },
      score: (keepSealed: boolean) => {
        run({ type: 'scoring' }, async (onProgress) => ({
          type: 'scored',
          result: await scoreCampaign(port, { words, onProgress, keepSealed }),
        }));
      },
      start: (template: Campaign) => {
        run({ type: 'starting' }, async () => ({
          type: 'started',
          template,
          result: await startCampaign(port, { template, words }),
        }));
      },
      remove: (sealed: boolean) => {
        run({ type: 'removing' }, async () => ({
          type: 'removed',
          result: await removeResults(port, { sealed }),
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
