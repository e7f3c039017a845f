/** Every word that stands in a sheet: titles, headings, choices, lines of text. */
import type { Origin } from '../domain/citation';
import type { Campaign, Day, Gate, NotApplicablePolicy, Quota, Subject } from '../domain/campaign';
import type { DecisionStatus } from '../domain/decide';
import type { Points } from '../domain/points';

/** Headings of the input sheets; parsing matches them, in either language. */
export interface InputColumns {
  readonly item: string;
  readonly content: string;
  readonly document: string;
  readonly section: string;
  readonly origin: string;
  readonly questionCode: string;
  readonly question: string;
  readonly planWords: string;
  readonly choices: string;
  readonly answer: string;
  readonly factCode: string;
  readonly factLabel: string;
  readonly values: string;
  readonly documented: string;
  readonly subjects: string;
  readonly gateCode: string;
  readonly gateText: string;
  readonly gateFacts: string;
  readonly accepts: string;
  readonly over: string;
  readonly otherwise: string;
  readonly onlyIf: string;
  readonly awardCode: string;
  readonly awardName: string;
  readonly authority: string;
  readonly quota: string;
  readonly dossierItem: string;
  readonly criterionCode: string;
  readonly group: string;
  readonly criterion: string;
  readonly pointsMax: string;
  readonly decimals: string;
  readonly notApplicable: string;
  readonly nomineeId: string;
  readonly personName: string;
  readonly post: string;
  readonly unit: string;
  readonly collectiveName: string;
  readonly evidence: string;
}

/** Rows of the settings sheet's first table. */
export interface SettingItems {
  readonly campaignId: string;
  readonly campaignName: string;
  readonly plan: string;
  readonly issuer: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly scaleApproval: string;
}

export interface ResultColumns {
  readonly rank: string;
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly unit: string;
  readonly subject: string;
  readonly total: string;
  readonly status: string;
  readonly award: string;
  readonly reasons: string;
  readonly conclusion: string;
  readonly documents: string;
  readonly sources: string;
  readonly number: string;
}

export interface SummaryWords {
  readonly awardsSection: string;
  readonly award: string;
  readonly quota: string;
  readonly proposed: string;
  readonly tied: string;
  readonly empty: string;
  readonly waiting: string;
  readonly totalsSection: string;
  readonly subject: string;
  readonly count: string;
  readonly unitsSection: string;
  readonly unit: string;
  readonly unitStatus: string;
  readonly people: string;
  readonly total: string;
  readonly issuesSection: string;
  readonly place: string;
  readonly issue: string;
  readonly noIssues: string;
  readonly dossierSection: string;
  readonly statusShort: Readonly<Record<DecisionStatus, string>>;
}

export interface SheetWords {
  readonly titles: Readonly<
    Record<'settings' | 'criteria' | 'collectives' | 'individuals' | 'summary' | 'held', string>
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
  readonly otherwise: Readonly<Record<Gate['otherwise'], string>>;
  readonly policies: Readonly<Record<NotApplicablePolicy, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  readonly unlimited: string;
  readonly awaiting: string;
  /** Kinds of codes, for messages. */
  readonly kinds: Readonly<Record<'question' | 'fact' | 'gate' | 'award' | 'criterion', string>>;
  readonly sections: Readonly<
    Record<'info' | 'questions' | 'facts' | 'gates' | 'awards' | 'dossier', string>
  >;
  readonly notes: {
    readonly settings: string;
    readonly criteria: string;
    readonly nominees: string;
    readonly mark: string;
    readonly fact: string;
    readonly unit: string;
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
  points(points: Points): string;
  placesLine(quota: Quota, proposed: number, tied: number, empty: number): string;
  readonly emptyPlace: string;
  readonly nobodyHeld: string;
  /** The empty sheet of a new workbook file. */
  readonly coverSheet: string;
  readonly retired: string;
  readonly dropped: string;
}
