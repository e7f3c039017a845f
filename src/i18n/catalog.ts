/**
 * The words of the product: one catalog a language, with the same keys. Only this room holds
 * sentences; everything else passes codes and parameters.
 */
import type { DecisionStatus } from '../domain/decide';
import type { Verdict } from '../domain/eligibility';
import type { IssueCode, IssueDetail } from '../domain/issue';
import type { Reason, ReasonCode } from '../domain/reason';
import type { Value } from '../domain/value';
import { copiesEn, copiesVi } from './copy-words';
import type { CopyWords } from './copy-words';
import { issuesEn } from './issues.en';
import { issuesVi } from './issues.vi';
import type { FileWords } from './file-words';
import { filesEn, filesVi } from './file-words';
import type { PaneWords } from './pane-words';
import { paneEn } from './pane.en';
import { paneVi } from './pane.vi';
import { reasonsEn } from './reasons.en';
import { reasonsVi } from './reasons.vi';
import { sealEn, sealVi } from './seal-words';
import type { SealWords } from './seal-words';
import type { SheetWords } from './sheet-words';
import { sheetsEn } from './sheets.en';
import { sheetsVi } from './sheets.vi';

export type Language = 'vi' | 'en';

export type IssueWords = {
  readonly [Code in IssueCode]: (issue: Extract<IssueDetail, { code: Code }>) => string;
};

export type ReasonWords = {
  readonly [Code in ReasonCode]: (reason: Extract<Reason, { code: Code }>) => string;
};

export interface OutcomeWords {
  /** A number, a day or a text as it is read; a missing one is said to be. */
  value(given: Value | null): string;
  /** "Sheet Cá nhân, ô F12"; a place without a sheet is the workbook. */
  place(at: { sheet: string; cell: string }): string;
  readonly status: Readonly<Record<DecisionStatus, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly reasons: ReasonWords;
}

export interface Catalog {
  readonly language: Language;
  readonly issues: IssueWords;
  readonly outcome: OutcomeWords;
  readonly sheets: SheetWords;
  readonly pane: PaneWords;
  readonly files: FileWords;
  readonly seal: SealWords;
  readonly copies: CopyWords;
}

export const catalogs: Readonly<Record<Language, Catalog>> = {
  vi: {
    language: 'vi',
    issues: issuesVi,
    outcome: reasonsVi,
    sheets: sheetsVi,
    pane: paneVi,
    files: filesVi,
    seal: sealVi,
    copies: copiesVi,
  },
  en: {
    language: 'en',
    issues: issuesEn,
    outcome: reasonsEn,
    sheets: sheetsEn,
    pane: paneEn,
    files: filesEn,
    seal: sealEn,
    copies: copiesEn,
  },
};

/** Each status has a sign of its own, so that colour never carries it alone. */
export const STATUS_SIGN: Readonly<Record<DecisionStatus, string>> = {
  proposed: '✔',
  tiedAtCutLine: '⚖',
  awaitingCouncil: '☰',
  awaitingQuota: '⏳',
  beyondQuota: '▽',
  notForAward: '◇',
  onHold: '⏸',
  notMet: '✖',
  incomplete: '…',
};
