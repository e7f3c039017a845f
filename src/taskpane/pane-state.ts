/**
 * What the pane knows of the workbook, what it is doing, and what came of the last job; and how
 * each event changes that. Nothing here knows words, components or Excel.
 */
import type { InterruptedView, ReadyView, ScoredView, UnitChoice, UnreadyView } from '../app/desk';
import type { Answered, Phase, Receipt } from '../app/ports';
import type { ChooseResult, Choosing } from '../app/choose-reading';
import type { Reading, SheetChoices } from '../app/readings';
import type { RemoveResult } from '../app/remove-results';
import type { ResultsView } from '../app/results-view';
import type { StartResult } from '../app/start-campaign';
import type { Campaign, Day } from '../domain/campaign';
import type { Issue } from '../domain/issue';

export type Job = 'checking' | 'scoring' | 'starting' | 'removing' | 'clearing' | 'choosing';

export interface Work {
  readonly job: Job;
  readonly phase: Phase;
  /** 0 to 1 over the whole click. */
  readonly share: number;
  /** It ends before its next request. */
  readonly isStopping?: true;
}

/** What was chosen, as it is called in the pane: a column or sheet, and what it is read as from now on. */
export type Chosen =
  | { readonly kind: 'as'; readonly what: string; readonly label: string }
  | { readonly kind: 'matched'; readonly what: string }
  | { readonly kind: 'matchedAll' | 'takenBack' };

/** What the last job that somebody asked for came to. */
export type Said =
  | { readonly name: 'scored'; readonly receipt: Receipt }
  | { readonly name: 'started'; readonly sheets: readonly string[] }
  | { readonly name: 'removed'; readonly sheets: readonly string[] }
  /** So many highlights were taken out. */
  | { readonly name: 'cleared'; readonly count: number }
  /** Something is read as somebody chose; `back` is what takes it back. */
  | { readonly name: 'chosen'; readonly choice: Chosen; readonly back: Choosing }
  | { readonly name: 'notChosen'; readonly issues: readonly Issue[] }
  | { readonly name: 'noSummary' }
  | { readonly name: 'interrupted'; readonly job: Job; readonly issues: readonly Issue[] }
  | { readonly name: 'cancelled' }
  /** A mistake of ours: nothing more is known. */
  | { readonly name: 'failed'; readonly detail: string };

export interface PaneState {
  /** What the last reading found; `unread` before the first. */
  readonly found: 'unread' | 'noCampaign' | 'needsFixing' | 'ready';
  readonly campaign: Campaign | null;
  readonly asOf: Day | null;
  readonly readings: readonly Reading[];
  readonly sheetChoices: SheetChoices;
  readonly issues: readonly Issue[];
  readonly results: ResultsView | null;
  /** The units that forms can be made for, as the last reading that could be judged had them. */
  readonly units: readonly UnitChoice[];
  /** Results stand in the workbook that are older than its entries. */
  readonly isStale: boolean;
  /** Something was typed since the workbook was read. */
  readonly isChanged: boolean;
  readonly work: Work | null;
  readonly said: Said | null;
}

export type PaneEvent =
  | { readonly type: 'began'; readonly job: Job }
  | { readonly type: 'progressed'; readonly phase: Phase; readonly share: number }
  | { readonly type: 'checked'; readonly view: ReadyView | UnreadyView }
  | { readonly type: 'scored'; readonly view: ScoredView | UnreadyView | InterruptedView }
  | { readonly type: 'started'; readonly template: Campaign; readonly result: StartResult }
  | { readonly type: 'removed'; readonly result: RemoveResult }
  | { readonly type: 'cleared'; readonly result: Answered<number> }
  | {
      readonly type: 'chosen';
      readonly choice: Chosen;
      readonly result: ChooseResult;
      /** What the workbook says since; `null` where nothing was written. */
      readonly view: ReadyView | UnreadyView | null;
    }
  | { readonly type: 'changed' | 'stopping' | 'cancelled' | 'noSummary' }
  | { readonly type: 'failed'; readonly detail: string };

export const initialState: PaneState = {
  found: 'unread',
  campaign: null,
  asOf: null,
  readings: [],
  sheetChoices: { sheets: [], roles: [], chosen: 0 },
  issues: [],
  results: null,
  units: [],
  isStale: false,
  isChanged: false,
  work: null,
  said: null,
};

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'began':
      return { ...state, said: null, work: { job: event.job, phase: 'reading', share: 0 } };
    case 'progressed': {
      const { phase, share } = event;
      // A late report of progress must not bring a finished run back.
      return state.work ? { ...state, work: { ...state.work, phase, share } } : state;
    }
    case 'changed':
      return { ...state, isChanged: true };
    case 'checked':
      return { ...read(state, event.view), work: null };
    case 'scored':
      return { ...scored(state, event.view), work: null };
    case 'started':
      return { ...started(state, event), work: null };
    case 'removed':
      return { ...removed(state, event.result), work: null };
    case 'cleared':
      return { ...state, work: null, said: cleared(event.result) };
    case 'chosen':
      return { ...chosen(state, event), work: null };
    case 'noSummary':
      return { ...state, said: { name: 'noSummary' } };
    case 'stopping':
      return state.work ? { ...state, work: { ...state.work, isStopping: true } } : state;
    case 'cancelled':
      return { ...state, work: null, said: { name: 'cancelled' } };
    case 'failed':
      return { ...state, work: null, said: { name: 'failed', detail: event.detail } };
  }
}

export function blockingIn({ issues }: Pick<PaneState, 'issues'>): number {
  return issues.filter(({ severity }) => severity === 'blocks').length;
}

function read(state: PaneState, view: ReadyView | UnreadyView): PaneState {
  const { readings, sheetChoices, issues, campaign } = view;
  const known = { ...state, readings, sheetChoices, issues, isChanged: false };
  if (view.status === 'ready') {
    const { asOf, isStale, results, units } = view;
    // What was written is no longer what stands to be believed.
    const said = isStale && state.said?.name === 'scored' ? null : state.said;
    return { ...known, found: 'ready', campaign, asOf, isStale, results, units, said };
  }
  const isWithout = issues.some(({ code }) => code === 'noCampaign' || code === 'workbookEmpty');
  if (isWithout) {
    return { ...known, found: 'noCampaign', campaign: null, asOf: null, results: null };
  }
  return { ...known, found: 'needsFixing', campaign: campaign ?? state.campaign };
}

function scored(state: PaneState, view: ScoredView | UnreadyView | InterruptedView): PaneState {
  if (view.status === 'needsFixing') return read(state, view);
  const { readings, sheetChoices, issues } = view;
  const now = { readings, sheetChoices, issues };
  const known = { ...state, ...now, isChanged: false, found: 'ready' as const };
  if (view.status === 'interrupted') {
    const { campaign } = view;
    // What has no place in the workbook is not to be mended among the data.
    const among = issues.filter(({ severity, at }) => severity !== 'blocks' || at.sheet !== '');
    const said = interrupted('scoring', issues);
    return { ...known, campaign, issues: among, results: null, said };
  }
  const { results, receipt } = view;
  const { campaign, asOf } = results;
  return { ...known, campaign, asOf, results, isStale: false, said: { name: 'scored', receipt } };
}

function started(
  state: PaneState,
  { template, result }: Extract<PaneEvent, { type: 'started' }>,
): PaneState {
  if (result.status === 'refused') {
    return { ...state, said: interrupted('starting', result.issues) };
  }
  const { sheets } = result.receipt;
  const said: Said = { name: 'started', sheets };
  return { ...state, found: 'needsFixing', campaign: template, issues: [], said };
}

function removed(state: PaneState, result: RemoveResult): PaneState {
  return result.status === 'removed'
    ? { ...state, results: null, isStale: false, said: { name: 'removed', sheets: result.sheets } }
    : { ...state, said: interrupted('removing', result.issues) };
}

function chosen(
  state: PaneState,
  { choice, result, view }: Extract<PaneEvent, { type: 'chosen' }>,
): PaneState {
  const known = view ? read(state, view) : state;
  if (result.status === 'interrupted') {
    return { ...known, said: { name: 'notChosen', issues: result.issues } };
  }
  const back: Choosing = { kind: 'takeBack', order: result.back };
  return { ...known, said: { name: 'chosen', choice, back } };
}

function cleared(result: Answered<number>): Said {
  return result.ok
    ? { name: 'cleared', count: result.value }
    : interrupted('clearing', [result.issue]);
}

function interrupted(job: Job, issues: readonly Issue[]): Said {
  return { name: 'interrupted', job, issues };
}
