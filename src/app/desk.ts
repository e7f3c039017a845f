/**
 * The desk of somebody who works on a campaign: the use cases, and what the last run found. It may
 * stand in a worker, so everything that goes in and out of it is plain data.
 */
import type { Campaign, Day } from '../domain/campaign';
import type { Issue } from '../domain/issue';
import { judgeCampaign } from '../domain/judge';
import type { Outcome } from '../domain/judge';
import { catalogs } from '../i18n/catalog';
import type { Language } from '../i18n/catalog';
import { unitTitle, unitsOf } from '../workbook/forms/unit';
import { fingerprintOf } from '../workbook/fingerprint';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkCampaign } from './check-campaign';
import type { ReadyCheck, UnreadyCheck } from './check-campaign';
import { chooseReading } from './choose-reading';
import type { ChooseResult, Choosing } from './choose-reading';
import type { CopyOrder, CopyResult } from './open-copy';
import type { OnProgress, Receipt, WorkbookPort } from './ports';
import { inputOf, judgementOf, questionsOn } from './questions';
import type { Judgement, Questions } from './questions';
import { receiptOf } from './readings';
import type { ReadingReceipt } from './readings';
import { removeResults } from './remove-results';
import type { RemoveResult } from './remove-results';
import { resultsView } from './results-view';
import type { ResultsView } from './results-view';
import { scoreCampaign } from './score-campaign';
import { sealCampaign } from './seal-campaign';
import type { Approval, SealResult } from './seal-campaign';
import { startCampaign } from './start-campaign';
import type { StartResult } from './start-campaign';
import { verifyCampaign } from './verify-campaign';
import type { VerifyResult } from './verify-campaign';

export interface ReadyView extends ReadingReceipt {
  readonly status: 'ready';
  readonly campaign: Campaign;
  readonly asOf: Day;
  readonly issues: readonly Issue[];
  /** Results that stand in the workbook are older than what was read. */
  readonly isStale: boolean;
  /** The results that stand; `null` where there are none, or older ones. */
  readonly results: ResultsView | null;
  /** The units that forms can be made for. */
  readonly units: readonly UnitChoice[];
}

/** A unit, by what its forms are asked for and as it is shown. */
export interface UnitChoice {
  readonly id: string;
  readonly text: string;
}

/** The workbook has to be mended first; nothing was written. */
export interface UnreadyView extends ReadingReceipt {
  readonly status: 'needsFixing';
  readonly campaign: Campaign | null;
  readonly issues: readonly Issue[];
}

export interface ScoredView extends ReadingReceipt {
  readonly status: 'scored';
  readonly results: ResultsView;
  readonly issues: readonly Issue[];
  readonly receipt: Receipt;
}

/** Excel refused or did not answer while writing. The sheets say so themselves; score again. */
export interface InterruptedView extends ReadingReceipt {
  readonly status: 'interrupted';
  readonly campaign: Campaign;
  readonly issues: readonly Issue[];
}

export type CheckView = ReadyView | UnreadyView;
export type ScoreView = ScoredView | UnreadyView | InterruptedView;

export interface Desk extends Questions {
  templates(): Promise<readonly Campaign[]>;
  check(onProgress: OnProgress): Promise<CheckView>;
  /** `keepSealed`: results under seal are set aside rather than refused. */
  score(
    request: { readonly language: Language; readonly keepSealed: boolean },
    onProgress: OnProgress,
  ): Promise<ScoreView>;
  /** Writes the sheets of a template. */
  start(request: { readonly language: Language; readonly template: string }): Promise<StartResult>;
  seal(request: {
    readonly language: Language;
    readonly approval: Approval;
    readonly password: string | undefined;
  }): Promise<SealResult>;
  /** `printed`: the seal on paper; without it every round is compared. */
  verify(request: { readonly printed: string | undefined }): Promise<VerifyResult>;
  remove(what: { readonly sealed: boolean }): Promise<RemoveResult>;
  /** Keeps what a sheet or a column is read as, or gives it back to matching. */
  choose(request: {
    readonly language: Language;
    readonly choosing: Choosing;
  }): Promise<ChooseResult>;
  copy(request: { readonly language: Language; readonly order: CopyOrder }): Promise<CopyResult>;
}

/** `pause` lets the desk hear of other things while it works for long. */
export function openDesk(
  port: WorkbookPort,
  templates: readonly Campaign[],
  pause: () => Promise<void>,
): Desk {
  let last: Judgement | null = null;
  return {
    templates: () => Promise.resolve(templates),
    check: async (onProgress) => {
      const checked = await checkCampaign(port, { onProgress });
      if (checked.status === 'needsFixing') return unready(checked);
      const standing = standingOf(checked);
      if (standing === 'asJudged') {
        onProgress('judging', 0.6);
        last = judgementOf(checked, judgeCampaign(inputOf(checked)));
      }
      const outcome = standing === 'asJudged' && last ? last.outcome : null;
      return readyView(checked, standing === 'stale', outcome);
    },
    score: async ({ language, keepSealed }, onProgress) => {
      const words = catalogs[language];
      const result = await scoreCampaign(port, { words, onProgress, keepSealed });
      if (result.status === 'needsFixing') return unready(result);
      const { outcome, issues, checked } = result;
      const read = receiptOf(checked);
      if (result.status === 'interrupted') {
        return { status: 'interrupted', campaign: outcome.campaign, issues, ...read };
      }
      last = judgementOf(checked, outcome);
      const { receipt } = result;
      return { status: 'scored', results: resultsView(outcome), issues, ...read, receipt };
    },
    start: async ({ language, template: id }) => {
      const template = templates.find((each) => each.id === id);
      if (!template) throw new Error(`no template ${id}`);
      return startCampaign(port, { template, words: catalogs[language] });
    },
    seal: ({ language, ...rest }) => sealCampaign(port, { words: catalogs[language], ...rest }),
    verify: (request) => verifyCampaign(port, request),
    remove: (what) => removeResults(port, what),
    choose: ({ language, choosing }) =>
      chooseReading(port, { choosing, words: catalogs[language] }),
    ...questionsOn(() => last, pause),
    copy: async ({ language, order }) => {
      // What writes files is large, and loaded when somebody asks for one.
      const { openCopy } = await import('./open-copy');
      return openCopy(port, order, catalogs[language]);
    },
  };
}

function unready(checked: UnreadyCheck): UnreadyView {
  const { campaign, issues } = checked;
  return { status: 'needsFixing', campaign, issues, ...receiptOf(checked) };
}

/**
 * Whether the results that stand are those of what was read now. The sheets notice other cells; that
 * the same cells were read as something else shows in the fingerprint alone.
 */
function standingOf(checked: ReadyCheck): WorkbookSnapshot['results'] {
  const { results, snapshot } = checked;
  const { judged } = snapshot;
  if (results !== 'asJudged' || judged === null) return results;
  return judged === fingerprintOf(inputOf(checked)) ? 'asJudged' : 'stale';
}

function readyView(checked: ReadyCheck, isStale: boolean, outcome: Outcome | null): ReadyView {
  const { status, campaign, asOf, issues } = checked;
  const results = outcome && resultsView(outcome);
  const units = unitsOf(checked.entry).map((unit) => ({
    id: unit.id === '' ? unit.name : unit.id,
    text: unitTitle(unit),
  }));
  return { status, campaign, asOf, issues, ...receiptOf(checked), isStale, results, units };
}
