/**
 * A campaign (phong trào) as data: its criteria, its conditions, its awards, and where each of
 * them is written. A template is one such value; a workbook's campaign sheets hold another.
 *
 * Nothing here decides anything; `judge.ts` does.
 */
import type { Award, Limit } from './award';
import type { Citation } from './citation';
import type { ClassRule, Criterion, GroupRule } from './criterion';
import type { FactDefinition, FigureCode, TieKey } from './fact';
import type { FormLine } from './form';
import type { LegalBasis } from './legal-basis';
import type { Points } from './points';
import type { MarkingRules } from './ballot';
import type { Test } from './value';

/** An ISO calendar day, "2026-12-31". */
export type Day = string;

/** Whom a rule or an award is for. */
export type Subject = 'individual' | 'collective';

export const SUBJECTS: readonly Subject[] = ['collective', 'individual'];

export interface Campaign {
  readonly id: string;
  readonly name: string;
  /** The plan that launched it, as it is cited: number and issuing body. */
  readonly plan: { readonly document: string; readonly issuer: string };
  /** First and last day of the campaign; the first may be unknown until the launch. */
  readonly period: { readonly from: Day | null; readonly to: Day | null };
  readonly office: Office;
  /** Document that approved the point scale; `null` while the scale is only proposed. */
  readonly scaleApproval: string | null;
  readonly questions: readonly Question[];
  readonly facts: readonly FactDefinition[];
  readonly gates: readonly Gate[];
  readonly criteria: readonly Criterion[];
  readonly groups: readonly GroupRule[];
  readonly classes: readonly ClassRule[];
  readonly ranking: readonly RankingRule[];
  readonly tieKeys: readonly TieKey[];
  readonly awards: readonly Award[];
  readonly limits: readonly Limit[];
  readonly marking: MarkingRules;
  readonly bases: readonly LegalBasis[];
  readonly dossier: readonly DossierItem[];
  /** The plan's registration form; empty where it has none. */
  readonly form: readonly FormLine[];
}

/** In whose name the documents are issued and signed; what is empty is left to be written by hand. */
export interface Office {
  /** The body above the issuing one (cơ quan chủ quản). */
  readonly parent: string;
  /** Place name before the date. */
  readonly place: string;
  readonly signerPost: string;
  readonly signer: string;
  readonly preparer: string;
}

export const NO_OFFICE: Office = {
  parent: '',
  place: '',
  signerPost: '',
  signer: '',
  preparer: '',
};

/** What the plan leaves open. The office answers; nothing is guessed. */
export interface Question {
  readonly code: string;
  readonly text: string;
  /** The plan's own words that leave it open. */
  readonly planWords: string;
  readonly options: readonly { readonly code: string; readonly text: string }[];
  /** Code of the chosen option; `null` while unanswered. */
  readonly answer: string | null;
  readonly source: Citation;
}

/** "Q1=A", "V1=Lãnh đạo|Quản lý": an answer of the office, or a choice about the nominee. */
export interface Clause {
  /** Code of a question or of a figure with choices. */
  readonly of: string;
  /** One of these. */
  readonly is: readonly string[];
}

/** For whom and under which answers a rule stands: all clauses hold. Empty is always. */
export type Scope = readonly Clause[];

/**
 * A condition with its outcome. It is met when at least `needed` of its figures pass the test:
 * the nominee's own, or, `over` members, those of every individual of the unit.
 */
export interface Gate {
  readonly code: string;
  readonly text: string;
  readonly appliesTo: readonly Subject[];
  readonly facts: readonly FigureCode[];
  readonly accepts: Test;
  /** How many of the figures must pass. */
  readonly needed: number;
  readonly over: 'self' | 'members';
  readonly otherwise: GateOutcome;
  /** The condition stands only then; otherwise it does not apply. */
  readonly onlyIf: Scope;
  readonly source: Citation;
}

/** What follows when a condition is not met. */
export type GateOutcome =
  | { readonly effect: 'ineligible' }
  | { readonly effect: 'onHold' }
  /** The council looks at the case; a place is kept meanwhile. */
  | { readonly effect: 'review' }
  | { readonly effect: 'noClass' }
  | { readonly effect: 'classIs'; readonly name: string }
  | { readonly effect: 'notTopClass' }
  | { readonly effect: 'oneClassDown' }
  | { readonly effect: 'totalCapped'; readonly at: Points }
  /** Nothing by itself: classes, awards and other conditions refer to it. */
  | { readonly effect: 'noted' };

/** How one subject is ranked: in one field, or within each khối, cụm, or role. */
export interface RankingRule {
  readonly subject: Subject;
  /** Figures with choices; nominees with equal values of all of them are ranked together. */
  readonly within: readonly FigureCode[];
  /** A better class stands before more points. */
  readonly classFirst: boolean;
}

/** A part of the dossier: each nominee needs one of its own, or one serves the whole round. */
export interface DossierItem {
  readonly text: string;
  readonly per: 'nominee' | 'round';
  readonly source: Citation;
}

/** What the office answered: whether the clauses about questions hold. */
export function stands(scope: Scope, campaign: Campaign): boolean {
  return scope.every(({ of, is }) => {
    const question = campaign.questions.find(({ code }) => code === of);
    return !question || (question.answer !== null && is.includes(question.answer));
  });
}

/** The clauses about the nominee, left when the office's answers are known. */
export function personalScope(scope: Scope, campaign: Campaign): Scope {
  return scope.filter(({ of }) => !campaign.questions.some(({ code }) => code === of));
}
