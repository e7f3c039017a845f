/** Every word that stands in a sheet: titles, headings, choices, lines of text. */
import type { Origin } from '../domain/citation';
import type { Quota } from '../domain/award';
import type { QuotaBasis } from '../domain/quota';
import type { Campaign, Day, Gate, GateOutcome, Subject } from '../domain/campaign';
import type { NotApplicablePolicy } from '../domain/criterion';
import type { CodeKind } from '../domain/issue';
import type { Points } from '../domain/points';
import type { SummaryWords } from './summary-words';
import type { CouncilWords } from './council-words';
import type { HistoryWords } from './history-words';
import type { DocumentWords } from './document-words';
import type { DossierWords } from './dossier-words';
import type { FormWords } from './form-words';
import type { InputColumns, RuleWords, SectionKey, SettingItems } from './input-words';

export interface ResultColumns {
  readonly rank: string;
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly unit: string;
  readonly subject: string;
  readonly field: string;
  readonly total: string;
  readonly classification: string;
  readonly status: string;
  readonly award: string;
  readonly reasons: string;
  readonly conclusion: string;
  readonly documents: string;
  readonly sources: string;
  readonly number: string;
}

/** The sheet that works the results out again by formulas. */
export interface DetailWords {
  tab(subject: Subject): string;
  title(subject: Subject): string;
  readonly how: string;
  /** Heading of what was judged, beside what the formulas give. */
  judged(of: string): string;
  readonly agrees: string;
  readonly allAgree: string;
  /** The number of rows follows. */
  readonly someDiffer: string;
  readonly nothingToCheck: string;
}

/** The copy that may be shown to everybody. */
export interface PublicWords {
  readonly listTab: string;
  readonly listTitle: string;
  readonly countTab: string;
  readonly countTitle: string;
  readonly smallUnits: string;
  readonly notBrokenDown: string;
}

export interface SheetWords {
  readonly titles: Readonly<
    Record<
      | 'settings'
      | 'criteria'
      | 'collectives'
      | 'individuals'
      | 'ballotsCollective'
      | 'ballotsIndividual'
      | 'summary'
      | 'held',
      string
    >
  >;
  /** Names of result tabs, at most 31 characters. */
  rankingTab(subject: Subject): string;
  nominationTab(award: string, subject: Subject): string;
  readonly columns: InputColumns;
  readonly items: SettingItems;
  readonly results: ResultColumns;
  readonly summary: SummaryWords;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly over: Readonly<Record<Gate['over'], string>>;
  readonly otherwise: Readonly<Record<GateOutcome['effect'], string>>;
  readonly policies: Readonly<Record<NotApplicablePolicy, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly unlimited: string;
  readonly awaiting: string;
  readonly rules: RuleWords;
  readonly documents: DocumentWords;
  readonly council: CouncilWords;
  readonly history: HistoryWords;
  readonly dossier: DossierWords;
  readonly forms: FormWords;
  readonly detail: DetailWords;
  /** Whether the inputs are still those that were judged; no text in it may hold a quotation mark. */
  readonly freshness: {
    readonly unchanged: string;
    readonly pieceChanged: string;
    readonly allUnchanged: string;
    readonly changed: string;
  };
  readonly publicCopy: PublicWords;
  /** Kinds of codes, for messages. */
  readonly kinds: Readonly<Record<CodeKind, string>>;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly notes: {
    readonly settings: string;
    readonly criteria: string;
    readonly nominees: string;
    readonly mark: string;
    readonly fact: string;
    readonly unit: string;
    readonly quota: string;
    readonly number: string;
    readonly date: string;
    readonly register: string;
    readonly ballots: string;
    readonly nomineeId: string;
  };
  readonly inputTitle: (subject: Subject, campaign: Campaign) => string;
  readonly rankingTitle: (subject: Subject) => string;
  readonly nominationTitle: (award: string, subject: Subject) => string;
  readonly heldTitle: string;
  readonly summaryTitle: string;
  campaignLine(campaign: Campaign): string;
  reviewLine(asOf: Day): string;
  scaleLine(approval: string | null): string;
  statusWhole(fingerprint: string): string;
  readonly statusWriting: string;
  readonly proposalLine: string;
  quota(quota: Quota): string;
  /** "15% × 47 = 7,05, làm tròn xuống". */
  quotaBasis(basis: QuotaBasis): string;
  points(points: Points): string;
  placesLine(quota: Quota, proposed: number, tied: number, empty: number): string;
  readonly emptyPlace: string;
  readonly nobodyHeld: string;
  /** The empty sheet of a new workbook file. */
  readonly coverSheet: string;
  readonly retired: string;
  readonly dropped: string;
}
