/**
 * What the pane shows, as one value with named states, and how each event changes it.
 * Nothing here knows words, components or Excel.
 */
import type { CheckResult } from '../app/check-campaign';
import type { Phase, Receipt } from '../app/ports';
import type { RemoveResult } from '../app/remove-results';
import type { ScoreResult } from '../app/score-campaign';
import type { StartResult } from '../app/start-campaign';
import type { Campaign, Day } from '../domain/campaign';
import type { Issue } from '../domain/issue';
import type { Outcome } from '../domain/judge';

export interface Progress {
  readonly phase: Phase;
  /** 0 to 1 over the whole click. */
  readonly share: number;
}

export type PaneState =
  | { readonly name: 'idle' }
  | {
      readonly name: 'reading' | 'writing';
      readonly campaign: Campaign | null;
      readonly progress: Progress;
    }
  /** The workbook holds no campaign: the pane teaches, and offers a template. */
  | { readonly name: 'noCampaign'; readonly issues: readonly Issue[] }
  | { readonly name: 'removing'; readonly campaign: Campaign | null }
  | {
      readonly name: 'removed';
      readonly campaign: Campaign | null;
      readonly sheets: readonly string[];
    }
  | { readonly name: 'starting' }
  | { readonly name: 'started'; readonly campaign: Campaign; readonly receipt: Receipt }
  | {
      readonly name: 'needsFixing';
      readonly campaign: Campaign | null;
      readonly issues: readonly Issue[];
    }
  | {
      readonly name: 'ready';
      readonly campaign: Campaign;
      readonly asOf: Day;
      readonly issues: readonly Issue[];
      /** Results stand in the workbook, older than what was read. */
      readonly isStale: boolean;
    }
  | {
      readonly name: 'scored';
      readonly outcome: Outcome;
      readonly issues: readonly Issue[];
      readonly receipt: Receipt;
    }
  | { readonly name: 'interrupted'; readonly outcome: Outcome; readonly issues: readonly Issue[] }
  /** A mistake of ours: nothing more is known. */
  | { readonly name: 'failed' };

export type PaneEvent =
  | { readonly type: 'checking' | 'scoring' | 'starting' | 'removing' }
  | { readonly type: 'removed'; readonly result: RemoveResult }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'checked'; readonly result: CheckResult }
  | { readonly type: 'scored'; readonly result: ScoreResult }
  | { readonly type: 'started'; readonly template: Campaign; readonly result: StartResult }
  | { readonly type: 'failed' };

export const initialState: PaneState = { name: 'idle' };

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'checking':
    case 'scoring':
      return {
        name: 'reading',
        campaign: campaignOf(state),
        progress: { phase: 'reading', share: 0 },
      };
    case 'starting':
      return { name: 'starting' };
    case 'removing':
      return { name: 'removing', campaign: campaignOf(state) };
    case 'removed':
      return removed(campaignOf(state), event.result);
    case 'progressed':
      return progressed(state, event.progress);
    case 'checked':
      return event.result.status === 'ready' ? ready(event.result) : stopped(event.result);
    case 'scored':
      return scored(event.result);
    case 'started':
      return event.result.status === 'started'
        ? { name: 'started', campaign: event.template, receipt: event.result.receipt }
        : { name: 'needsFixing', campaign: null, issues: event.result.issues };
    case 'failed':
      return { name: 'failed' };
  }
}

/** The campaign that is shown at the top; it stays in view while the pane works. */
export function campaignOf(state: PaneState): Campaign | null {
  if ('outcome' in state) return state.outcome.campaign;
  return 'campaign' in state ? state.campaign : null;
}

export function asOfOf(state: PaneState): Day | null {
  if ('outcome' in state) return state.outcome.asOf;
  return 'asOf' in state ? state.asOf : null;
}

export function isBusy(state: PaneState): boolean {
  return ['idle', 'reading', 'writing', 'starting', 'removing'].includes(state.name);
}

/** A late report of progress must not bring a finished run back. */
function progressed(state: PaneState, progress: Progress): PaneState {
  if (state.name !== 'reading' && state.name !== 'writing') return state;
  const writes = progress.phase === 'writing' || progress.phase === 'verifying';
  return { name: writes ? 'writing' : 'reading', campaign: state.campaign, progress };
}

function ready(checked: Extract<CheckResult, { status: 'ready' }>): PaneState {
  const { campaign, asOf, issues, isStale } = checked;
  return { name: 'ready', campaign, asOf, issues, isStale };
}

function stopped({
  campaign,
  issues,
}: {
  campaign: Campaign | null;
  issues: readonly Issue[];
}): PaneState {
  const isWithout = issues.some(({ code }) => code === 'noCampaign' || code === 'workbookEmpty');
  return isWithout ? { name: 'noCampaign', issues } : { name: 'needsFixing', campaign, issues };
}

function scored(result: ScoreResult): PaneState {
  switch (result.status) {
    case 'scored': {
      const { outcome, issues, receipt } = result;
      return { name: 'scored', outcome, issues, receipt };
    }
    case 'needsFixing':
      return stopped(result);
    case 'interrupted':
      return { name: 'interrupted', outcome: result.outcome, issues: result.issues };
  }
}

function removed(campaign: Campaign | null, result: RemoveResult): PaneState {
  return result.status === 'removed'
    ? { name: 'removed', campaign, sheets: result.sheets }
    : { name: 'needsFixing', campaign, issues: result.issues };
}
