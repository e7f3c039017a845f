/** The words of the pane's path: its steps, what stands at each, cards of nominees, suppositions. */
import type { Origin } from '../domain/citation';
import type { Answer } from '../domain/eligibility';
import type { SureWords } from './sure-words';

export type StepName = 'campaign' | 'data' | 'scoring' | 'results' | 'signing';
/** How far a step is. */
export type StepMark = 'open' | 'done' | 'attention' | 'blocked';

/** Choosing by hand what sheets and columns are read as. */
export interface ChoosingWords {
  readonly sheets: string;
  readonly about: string;
  /** Name of the list that chooses for a column. */
  readonly columnIs: (heading: string) => string;
  /** A column of which nothing stands in the heading row. */
  readonly letter: (letter: string) => string;
  readonly noSheet: string;
  readonly groups: Readonly<Record<'who' | 'fact' | 'mark', string>>;
  readonly unused: string;
  /** What no column is read as yet. */
  readonly open: (label: string) => string;
  readonly byHand: string;
  readonly match: string;
  readonly matchAll: (count: number) => string;
  readonly goToSheets: string;
  readonly goToColumns: string;
  readonly working: string;
  readonly chosen: (what: string, label: string) => string;
  readonly matched: (what: string) => string;
  readonly matchedAll: string;
  readonly takenBack: string;
  readonly takeBack: string;
  /** Beside the name in the workbook. */
  readonly sheetComment: (label: string) => string;
  readonly columnComment: (label: string) => string;
}

export interface PathWords {
  readonly heading: string;
  readonly steps: Readonly<Record<StepName, string>>;
  /** "Bước 2: Dữ liệu, cần xem". */
  readonly step: (number: number, name: string, mark: StepMark) => string;
  readonly loading: string;
  readonly state: {
    readonly waking: string;
    readonly noCampaign: string;
    readonly needsFixing: (count: number) => string;
    /** Sheets were made from a template; nothing was entered yet. */
    readonly unfilled: string;
    readonly ready: (warnings: number) => string;
    readonly stale: string;
    readonly scored: string;
    readonly changed: string;
  };
  readonly cancel: string;
  /** Writing ends before its next request. */
  readonly stopping: string;
  /** Excel keeps the pane waiting. */
  readonly silent: string;
  readonly cancelled: string;
  readonly clearing: string;
  readonly cleared: (count: number) => string;
  readonly removed: (sheets: number) => string;
  readonly copyDetails: string;
  readonly copied: string;
  /** A short code under an error, for whoever is asked for help. */
  readonly errorCode: (code: string) => string;
  readonly rules: {
    readonly heading: string;
    readonly about: string;
    readonly from: Readonly<Record<Origin, (count: number) => string>>;
    readonly approveScale: string;
  };
  readonly readings: {
    readonly heading: string;
    readonly nominees: (count: number) => string;
    readonly goTo: (sheet: string) => string;
    readonly none: string;
  };
  readonly choosing: ChoosingWords;
  readonly before: {
    readonly heading: string;
    readonly campaign: (name: string) => string;
    readonly noCampaign: string;
    readonly data: string;
    readonly dataBlocked: (count: number) => string;
    readonly dataNoted: (count: number) => string;
    readonly nominees: (collectives: number, individuals: number) => string;
    readonly scale: string;
    readonly scaleOpen: string;
    readonly what: string;
  };
  readonly noResults: string;
  readonly cutLine: (points: string) => string;
  readonly open: {
    readonly heading: string;
    readonly tied: (count: number) => string;
    readonly review: (count: number) => string;
    readonly incomplete: (count: number) => string;
    readonly goToCouncil: string;
  };
  readonly card: {
    readonly back: string;
    readonly goTo: string;
    readonly points: string;
    readonly total: string;
    readonly of: (points: string, most: string) => string;
    readonly conditions: string;
    readonly answers: Readonly<Record<Exclude<Answer, 'notApplicable'>, string>>;
    readonly facts: (label: string, value: string) => string;
    readonly blank: string;
    readonly leftOut: string;
    readonly tieKeys: string;
    readonly loading: string;
    readonly gone: string;
    readonly fromSheet: string;
  };
  readonly sure: SureWords;
  readonly whatIf: {
    readonly heading: string;
    readonly about: string;
    readonly kind: string;
    readonly kinds: Readonly<
      Record<'places' | 'threshold' | 'maximum' | 'tieKeyFirst' | 'tieKeyOut', string>
    >;
    readonly rule: string;
    readonly value: string;
    readonly now: (value: string) => string;
    readonly try: string;
    readonly working: string;
    readonly notANumber: string;
    readonly notADay: string;
    readonly nothing: string;
    readonly entered: (count: number) => string;
    readonly left: (count: number) => string;
    readonly otherwise: (count: number) => string;
    readonly moved: (name: string, before: string, after: string) => string;
    readonly untouched: string;
  };
}
