/** Runs the jobs of the pane, and keeps what it knows. */
import { useCallback, useMemo, useReducer, useRef, useState } from 'react';
import type { Choosing } from '../app/choose-reading';
import type { Answered, OnProgress, WorkbookPort } from '../app/ports';
import type { Campaign } from '../domain/campaign';
import type { CellRef, Issue } from '../domain/issue';
import type { Language } from '../i18n/catalog';
import type { Engine } from './engine/engine';
import { initialState, nextState } from './pane-state';
import type { Chosen, Job, PaneEvent, PaneState } from './pane-state';
import type { Alone } from './use-alone';

export interface Pane {
  readonly state: PaneState;
  /** Why Excel did not go to a place; `null` after a success. */
  readonly notReached: Issue | null;
  check(): void;
  /** Checks without a word of it; nothing that runs is disturbed. */
  checkQuietly(): Promise<void>;
  noteChange(): void;
  /** `keepSealed`: results under seal are set aside rather than refused. */
  score(keepSealed: boolean): void;
  cancel(): void;
  start(template: Campaign): void;
  /** Takes the results out; `sealed` rounds too, which cannot be computed again. */
  remove(sealed: boolean): void;
  /** Reads a sheet or column as somebody chose; `choice` says so in words of the pane. */
  choose(choosing: Choosing, choice: Chosen): void;
  goTo(place: CellRef): void;
  goToSummary(): void;
  clearHighlights(): void;
}

export interface PaneParts {
  readonly engine: Engine;
  readonly port: Pick<WorkbookPort, 'goTo' | 'show' | 'clearHighlights'>;
  readonly language: Language;
  readonly alone: Alone;
}

export function usePane({ engine, port, language, alone }: PaneParts): Pane {
  const [state, dispatch] = useReducer(nextState, initialState);
  const [notReached, setNotReached] = useState<Issue | null>(null);
  /** Counts the jobs: what a job reports after it was given up is no longer heard. */
  const current = useRef(0);
  const run = useCallback<Run>(
    (job, work) => {
      alone(async () => {
        const number = ++current.current;
        const tell = (event: PaneEvent) => {
          if (current.current === number) dispatch(event);
        };
        setNotReached(null);
        tell({ type: 'began', job });
        const last = await work((phase, share) => {
          tell({ type: 'progressed', phase, share });
        }).catch((error: unknown): PaneEvent => ({ type: 'failed', detail: String(error) }));
        tell(last);
      });
    },
    [alone],
  );
  const jobs = useMemo(
    () => jobsOf({ engine, port, language }, run),
    [engine, port, language, run],
  );
  const asides = useMemo(
    () => ({
      checkQuietly: async () => {
        const number = current.current;
        const view = await engine.check(() => undefined);
        if (current.current === number) dispatch({ type: 'checked', view });
      },
      noteChange: () => {
        dispatch({ type: 'changed' });
      },
      cancel: () => {
        if (!engine.cancel()) {
          dispatch({ type: 'stopping' });
          return;
        }
        current.current += 1;
        alone.release();
        dispatch({ type: 'cancelled' });
      },
    }),
    [engine, alone],
  );
  const ways = useMemo(() => waysOf(port, setNotReached, dispatch), [port]);
  return { state, notReached, ...jobs, ...asides, ...ways };
}

type Run = (job: Job, work: (onProgress: OnProgress) => Promise<PaneEvent>) => void;

function jobsOf({ engine, port, language }: Omit<PaneParts, 'alone'>, run: Run) {
  return {
    check: () => {
      run('checking', async (onProgress) => ({
        type: 'checked',
        view: await engine.check(onProgress),
      }));
    },
    score: (keepSealed: boolean) => {
      run('scoring', async (onProgress) => ({
        type: 'scored',
        view: await engine.score({ language, keepSealed }, onProgress),
      }));
    },
    start: (template: Campaign) => {
      run('starting', async () => ({
        type: 'started',
        template,
        result: await engine.start({ language, template: template.id }),
      }));
    },
    choose: (choosing: Choosing, choice: Chosen) => {
      run('choosing', async (onProgress) => {
        const result = await engine.choose({ language, choosing });
        const view = result.status === 'chosen' ? await engine.check(onProgress) : null;
        return { type: 'chosen', choice, result, view };
      });
    },
    clearHighlights: () => {
      run('clearing', async () => ({ type: 'cleared', result: await port.clearHighlights() }));
    },
    remove: (sealed: boolean) => {
      run('removing', async () => ({ type: 'removed', result: await engine.remove({ sealed }) }));
    },
  };
}

function waysOf(
  port: PaneParts['port'],
  setNotReached: (issue: Issue | null) => void,
  dispatch: (event: PaneEvent) => void,
) {
  const reached = (answer: Answered<unknown>) => {
    setNotReached(answer.ok ? null : answer.issue);
  };
  return {
    goTo: (place: CellRef) => {
      port.goTo(place).then(reached).catch(reportError);
    },
    goToSummary: () => {
      port
        .show('summary')
        .then((answer) => {
          reached(answer);
          if (answer.ok && !answer.value) dispatch({ type: 'noSummary' });
        })
        .catch(reportError);
    },
  };
}
