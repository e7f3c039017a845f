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
import { nearestToLine } from '../domain/near-line';
import type { Robustness } from '../domain/robustness';
import { movement, supposed } from '../domain/what-if';
import type { Supposition } from '../domain/what-if';
import { catalogs } from '../i18n/catalog';
import type { Language } from '../i18n/catalog';
import { unitTitle, unitsOf } from '../workbook/forms/unit';
import type { EntryPlaces } from '../workbook/parse-workbook';
import { checkCampaign } from './check-campaign';
import type { ReadyCheck, UnreadyCheck } from './check-campaign';
import { Doubts } from './doubts';
import type { Who } from './doubts';
import { nomineeCard } from './nominee-card';
import type { NomineeCard } from './nominee-card';
import type { CopyOrder, CopyResult } from './open-copy';
import type { OnProgress, Receipt, WorkbookPort } from './ports';
import { readingsOf } from './readings';
import type { Reading } from './readings';
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

export interface ReadyView {
  readonly status: 'ready';
  readonly campaign: Campaign;
  readonly asOf: Day;
  readonly issues: readonly Issue[];
  readonly readings: readonly Reading[];
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
export interface UnreadyView {
  readonly status: 'needsFixing';
  readonly campaign: Campaign | null;
  readonly issues: readonly Issue[];
  readonly readings: readonly Reading[];
}

export interface ScoredView {
  readonly status: 'scored';
  readonly results: ResultsView;
  readonly issues: readonly Issue[];
  readonly readings: readonly Reading[];
  readonly receipt: Receipt;
}

/** Excel refused or did not answer while writing. The sheets say so themselves; score again. */
export interface InterruptedView {
  readonly status: 'interrupted';
  readonly campaign: Campaign;
  readonly issues: readonly Issue[];
  readonly readings: readonly Reading[];
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
  /** `null` before anything was scored. */
  card(who: Who): Promise<NomineeCard | null>;
  whatIf(supposition: Supposition): Promise<MovementView | null>;
  /** Positions of those of a subject who stand nearest to a line, the nearest first. */
  nearLine(subject: Subject): Promise<readonly number[]>;
  /** How sure somebody's standing is; `null` for whoever is not ranked, or was judged anew since. */
  robustness(who: Who): Promise<Robustness | null>;
  copy(request: { readonly language: Language; readonly order: CopyOrder }): Promise<CopyResult>;
}

/** Of so many nominees the pane says by itself how sure their standing is. */
const NEAR = 20;

/** What was judged last, and what cards and suppositions are answered from. */
interface Judgement {
  readonly outcome: Outcome;
  readonly input: JudgeInput;
  readonly figures: Figures;
  readonly places: EntryPlaces;
  readonly doubts: Doubts;
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
      if (checked.results === 'asJudged') {
        onProgress('judging', 0.6);
        last = judgementOf(checked, judgeCampaign(inputOf(checked)));
      }
      return readyView(checked, checked.results === 'asJudged' && last ? last.outcome : null);
    },
    score: async ({ language, keepSealed }, onProgress) => {
      const words = catalogs[language];
      const result = await scoreCampaign(port, { words, onProgress, keepSealed });
      if (result.status === 'needsFixing') return unready(result);
      const { outcome, issues, checked } = result;
      const readings = readingsOf(checked);
      if (result.status === 'interrupted') {
        return { status: 'interrupted', campaign: outcome.campaign, issues, readings };
      }
      last = judgementOf(checked, outcome);
      const { receipt } = result;
      return { status: 'scored', results: resultsView(outcome), issues, readings, receipt };
    },
    start: async ({ language, template: id }) => {
      const template = templates.find((each) => each.id === id);
      if (!template) throw new Error(`no template ${id}`);
      return startCampaign(port, { template, words: catalogs[language] });
    },
    seal: ({ language, ...rest }) => sealCampaign(port, { words: catalogs[language], ...rest }),
    verify: (request) => verifyCampaign(port, request),
    remove: (what) => removeResults(port, what),
    card: ({ subject, index }) => {
      const outcome = last?.outcome.subjects.find((each) => each.subject === subject);
      return Promise.resolve(last && outcome ? nomineeCard(outcome, index, last) : null);
    },
    whatIf: (supposition) => Promise.resolve(last && moved(last, supposition)),
    nearLine: (subject) => {
      const outcome = last?.outcome.subjects.find((each) => each.subject === subject);
      return Promise.resolve(
        last && outcome ? nearestToLine(outcome, last.input.campaign, NEAR) : [],
      );
    },
    robustness: async (who) => {
      const asked = last;
      return asked && asked.doubts.about(who, { pause, isWanted: () => last === asked });
    },
    copy: async ({ language, order }) => {
      // What writes files is large, and loaded when somebody asks for one.
      const { openCopy } = await import('./open-copy');
      return openCopy(port, order, catalogs[language]);
    },
  };
}

function unready({ campaign, issues, ...read }: UnreadyCheck): UnreadyView {
  return { status: 'needsFixing', campaign, issues, readings: readingsOf(read) };
}

function readyView(checked: ReadyCheck, outcome: Outcome | null): ReadyView {
  const { status, campaign, asOf, issues } = checked;
  const readings = readingsOf(checked);
  const isStale = checked.results === 'stale';
  return {
    status,
    campaign,
    asOf,
    issues,
    readings,
    isStale,
    results: outcome && resultsView(outcome),
    units: unitsOf(checked.entry).map((unit) => ({
      id: unit.id === '' ? unit.name : unit.id,
      text: unitTitle(unit),
    })),
  };
}

function judgementOf(checked: ReadyCheck, outcome: Outcome): Judgement {
  const input = inputOf(checked);
  const figures = figuresOf(input);
  return { outcome, input, figures, places: checked.places, doubts: new Doubts(figures) };
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
