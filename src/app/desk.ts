/**
 * The desk of somebody who works on a campaign: the use cases, and what the last run found. It may
 * stand in a worker, so everything that goes in and out of it is plain data.
 */
import type { Campaign, Day, Subject } from '../domain/campaign';
import { figuresOf } from '../domain/figures';
import type { Figures, JudgeInput } from '../domain/figures';
import type { Issue } from '../domain/issue';
import { judgeCampaign } from '../domain/judge';
import type { Outcome } from '../domain/judge';
import { movement, supposed } from '../domain/what-if';
import type { Supposition } from '../domain/what-if';
import { catalogs } from '../i18n/catalog';
import type { Language } from '../i18n/catalog';
import type { EntryPlaces } from '../workbook/parse-workbook';
import { fingerprintOf } from '../workbook/fingerprint';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { checkCampaign } from './check-campaign';
import type { ReadyCheck, UnreadyCheck } from './check-campaign';
import { chooseReading } from './choose-reading';
import type { ChooseResult, Choosing } from './choose-reading';
import { nomineeCard } from './nominee-card';
import type { NomineeCard } from './nominee-card';
import type { OnProgress, Receipt, WorkbookPort } from './ports';
import { receiptOf } from './readings';
import type { ReadingReceipt } from './readings';
import { removeResults } from './remove-results';
import type { RemoveResult } from './remove-results';
import { nomineeView, resultsView } from './results-view';
import type { NomineeView, ResultsView } from './results-view';
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

/** Who would come in and go out, with how they stand and would stand. */
export type MovementView = Readonly<
  Record<
    'entered' | 'left' | 'otherwise',
    readonly { readonly before: NomineeView; readonly after: NomineeView }[]
  >
>;

export interface Desk {
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
  /** `null` before anything was scored. */
  card(who: { readonly subject: Subject; readonly index: number }): Promise<NomineeCard | null>;
  whatIf(supposition: Supposition): Promise<MovementView | null>;
}

/** What was judged last, and what cards and suppositions are answered from. */
interface Judgement {
  readonly outcome: Outcome;
  readonly input: JudgeInput;
  readonly figures: Figures;
  readonly places: EntryPlaces;
}

export function openDesk(port: WorkbookPort, templates: readonly Campaign[]): Desk {
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
    card: ({ subject, index }) => {
      const outcome = last?.outcome.subjects.find((each) => each.subject === subject);
      return Promise.resolve(last && outcome ? nomineeCard(outcome, index, last) : null);
    },
    whatIf: (supposition) => Promise.resolve(last && moved(last, supposition)),
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
  return { status, campaign, asOf, issues, ...receiptOf(checked), isStale, results };
}

function judgementOf(checked: ReadyCheck, outcome: Outcome): Judgement {
  const input = inputOf(checked);
  return { outcome, input, figures: figuresOf(input), places: checked.places };
}

function inputOf({ campaign, entry, asOf, council }: ReadyCheck): JudgeInput {
  return { campaign, entry, asOf, council: council.council };
}

function moved({ outcome, input }: Judgement, supposition: Supposition): MovementView {
  const campaign = supposed(input.campaign, supposition);
  const { entered, left, otherwise } = movement(outcome, judgeCampaign({ ...input, campaign }));
  const views = (list: typeof entered) =>
    list.map(({ before, after }) => ({ before: nomineeView(before), after: nomineeView(after) }));
  return { entered: views(entered), left: views(left), otherwise: views(otherwise) };
}
