/** Words of the sheets that an office fills in: headings, and the words that cells may hold. */
import type { Limit, Percentage, QuotaBase, TiePolicy } from '../domain/award';
import type { MarkingRules, ScorerRule } from '../domain/ballot';
import type { DossierItem } from '../domain/campaign';
import type { GroupRule } from '../domain/criterion';
import type { FactKind } from '../domain/fact';
import type { Fraction } from '../domain/fraction';
import type { Notation } from '../domain/issue';

/** Headings of the input sheets; parsing matches them, in either language. */
export interface InputColumns {
  readonly item: string;
  readonly content: string;
  readonly document: string;
  readonly section: string;
  readonly origin: string;
  readonly subjects: string;
  readonly onlyIf: string;
  readonly requires: string;
  readonly questionCode: string;
  readonly question: string;
  readonly planWords: string;
  readonly choices: string;
  readonly answer: string;
  readonly awardCode: string;
  readonly awardName: string;
  readonly authority: string;
  readonly quota: string;
  readonly quotaBase: string;
  readonly rounding: string;
  readonly ties: string;
  readonly emptyPlaces: string;
  readonly together: string;
  readonly limitAward: string;
  readonly limitKind: string;
  readonly limitAmong: string;
  readonly limitPer: string;
  readonly limitAmount: string;
  readonly className: string;
  readonly classTest: string;
  readonly rankedSubject: string;
  readonly rankedWithin: string;
  readonly classFirst: string;
  readonly tieFigure: string;
  readonly tiePrefer: string;
  readonly factCode: string;
  readonly factLabel: string;
  readonly factKind: string;
  readonly values: string;
  readonly documented: string;
  readonly factHow: string;
  readonly factFrom: string;
  readonly factColumn: string;
  readonly factFilter: string;
  readonly factWithin: string;
  readonly gateCode: string;
  readonly gateText: string;
  readonly gateFacts: string;
  readonly accepts: string;
  readonly needed: string;
  readonly over: string;
  readonly otherwise: string;
  readonly groupCode: string;
  readonly groupParent: string;
  readonly groupCombine: string;
  readonly groupMax: string;
  readonly groupCut: string;
  readonly groupMin: string;
  readonly groupWeight: string;
  readonly groupDecimals: string;
  readonly groupCounts: string;
  readonly scorerCode: string;
  readonly scorerName: string;
  readonly scorerUnit: string;
  readonly scorerWeight: string;
  readonly periodCode: string;
  readonly periodWeight: string;
  readonly basis: string;
  readonly basisTitle: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly replacedBy: string;
  readonly dossierItem: string;
  readonly dossierPer: string;
  readonly formPart: string;
  readonly formText: string;
  readonly criterionCode: string;
  readonly group: string;
  readonly criterion: string;
  readonly measure: string;
  readonly parameters: string;
  readonly figure: string;
  readonly pointsMax: string;
  readonly pointsMin: string;
  readonly weight: string;
  readonly decimals: string;
  readonly notApplicable: string;
  readonly nomineeId: string;
  readonly personName: string;
  readonly post: string;
  readonly unit: string;
  readonly collectiveName: string;
  readonly evidence: string;
  readonly achievement: string;
  readonly scorer: string;
  readonly period: string;
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
  readonly officeParent: string;
  readonly officePlace: string;
  readonly signerPost: string;
  readonly signer: string;
  readonly preparer: string;
  readonly scorerRule: string;
  readonly periodRule: string;
}

/** The tables of the settings sheet, in their order. */
export const SECTIONS = [
  'info',
  'questions',
  'awards',
  'limits',
  'classes',
  'ranking',
  'tieKeys',
  'facts',
  'gates',
  'groups',
  'scorers',
  'periods',
  'bases',
  'dossier',
  'form',
] as const;

export type SectionKey = (typeof SECTIONS)[number];

/** How the points of a criterion come about; deductions and additions are one measure. */
export type MeasureKey = 'points' | 'table' | 'deduction' | 'addition' | 'ratio';

/** Where the values of a fact come from, one word each. */
export type DerivationKey =
  | 'entered'
  | `register.${'count' | 'sum' | 'mean' | 'max' | 'min' | 'only'}`
  | `combine.${'sum' | 'difference' | 'quotient' | 'mean' | 'max' | 'min'}`
  | 'months'
  | 'fullShare'
  | `cohort.${'mean' | 'max' | 'min' | 'rank'}`
  | `members.${'count' | 'share' | 'sum' | 'mean' | 'max' | 'min'}`
  | 'unit';

/** Words that begin or stand for a part of a cell. */
export interface RuleWords {
  readonly factKinds: Readonly<Record<FactKind, string>>;
  readonly derivations: Readonly<Record<DerivationKey, string>>;
  readonly measures: Readonly<Record<MeasureKey, string>>;
  readonly parameters: {
    readonly step: string;
    readonly eachTime: string;
    readonly eachUnit: string;
    readonly start: string;
    readonly from: string;
    readonly target: string;
    readonly lowerIsBetter: string;
  };
  readonly groupCombines: Readonly<Record<GroupRule['combine'], string>>;
  readonly cut: Readonly<Record<'cut' | 'uncut', string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  /** All of the figures of a condition must pass. */
  readonly all: string;
  readonly scorerRules: Readonly<Record<ScorerRule['kind'], string>>;
  readonly periodRules: Readonly<Record<MarkingRules['periodCombine'], string>>;
  readonly bases: Readonly<Record<Exclude<QuotaBase['of'], 'figure'>, string>>;
  readonly roundings: Readonly<Record<Percentage['rounding'], string>>;
  readonly ties: Readonly<Record<TiePolicy, string>>;
  readonly emptyPlaces: Readonly<Record<'stay' | 'rollDown', string>>;
  readonly limitKinds: Readonly<Record<Limit['kind'], string>>;
  readonly limitPer: Readonly<Record<'all' | 'unit', string>>;
  readonly dossierPer: Readonly<Record<DossierItem['per'], string>>;
  readonly prefer: Readonly<Record<'higher' | 'lower', string>>;
  /** A condition used as a figure. */
  readonly gateResults: Readonly<Record<'met' | 'notMet', string>>;
  /** How each form is written, with examples; for messages, prompts and the manual. */
  readonly notations: Readonly<Record<Notation, string>>;
  number(value: Fraction): string;
  percent(share: Fraction): string;
}
