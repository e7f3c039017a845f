/**
 * A campaign (phong trào) as data: its criteria, its conditions, its awards, and where each of
 * them is written. A template is one such value; a workbook's campaign sheets hold another.
 *
 * Nothing here decides anything; `judge.ts` does.
 */
import type { Citation } from './citation';
import type { Points } from './points';

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
  /** Document that approved the point scale; `null` while the scale is only proposed. */
  readonly scaleApproval: string | null;
  readonly questions: readonly Question[];
  readonly facts: readonly FactDefinition[];
  readonly gates: readonly Gate[];
  readonly criteria: readonly Criterion[];
  readonly awards: readonly Award[];
  readonly dossier: readonly DossierItem[];
}

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

/** An answer on which a rule depends. */
export interface ChosenOption {
  readonly question: string;
  readonly option: string;
}

/** A named value about a nominee, entered in a column of its own and chosen from a list. */
export interface FactDefinition {
  readonly code: string;
  /** Heading of the column, and the name used in reasons. */
  readonly label: string;
  readonly appliesTo: readonly Subject[];
  readonly values: readonly string[];
  /** Values that count only with a document named beside them (a written clearance, say). */
  readonly documented: readonly string[];
}

/**
 * A condition with its outcome. It is met when at least one of `facts` has an accepted value:
 * the nominee's own, or, `over` members, that of every individual of the unit.
 */
export interface Gate {
  readonly code: string;
  readonly text: string;
  readonly appliesTo: readonly Subject[];
  readonly facts: readonly string[];
  readonly accepts: readonly string[];
  readonly over: 'self' | 'members';
  readonly otherwise: 'ineligible' | 'onHold';
  /** The gate stands only under this answer; `null` stands always. */
  readonly onlyIf: ChosenOption | null;
  readonly source: Citation;
}

/** What "not applicable" does: full points, dropped and the rest rescaled, or zero. */
export type NotApplicablePolicy = 'full' | 'rescale' | 'zero';

/** One line of the rubric (thang điểm): points are typed in, from 0 to `pointsMax`. */
export interface Criterion {
  readonly code: string;
  readonly group: string;
  readonly text: string;
  readonly pointsMax: Points;
  /** Decimals to which a mark is rounded, 0 to 4. */
  readonly decimals: number;
  readonly notApplicable: NotApplicablePolicy;
  readonly appliesTo: readonly Subject[];
  /** Source of the text. The points are the office's until `scaleApproval` names a document. */
  readonly source: Citation;
}

/** How many may be proposed: a ceiling, never a target. */
export type Quota = number | 'awaiting' | 'unlimited';

/** A form of commendation for one subject. Awards stand in order, the higher first. */
export interface Award {
  readonly code: string;
  readonly name: string;
  readonly authority: string;
  readonly subject: Subject;
  readonly quota: Quota;
  /** The award is given only under this answer; `null` is given always. */
  readonly onlyIf: ChosenOption | null;
  readonly source: Citation;
}

export interface DossierItem {
  readonly text: string;
  readonly source: Citation;
}

/** A group of criteria in the order of the sheet, with the positions of its criteria. */
export interface CriterionGroup {
  readonly name: string;
  readonly criteria: readonly number[];
}

/** The lines that one subject is marked on, in their groups. */
export interface Rubric {
  readonly criteria: readonly Criterion[];
  readonly groups: readonly CriterionGroup[];
}

export function rubricOf(campaign: Campaign, subject: Subject): Rubric {
  const criteria = campaign.criteria.filter((criterion) => criterion.appliesTo.includes(subject));
  const names = [...new Set(criteria.map((criterion) => criterion.group))];
  const groups = names.map((name) => ({
    name,
    criteria: criteria.flatMap((criterion, index) => (criterion.group === name ? [index] : [])),
  }));
  return { criteria, groups };
}

/** Whether a rule stands under the office's answers; one that does not is not applicable. */
export function stands(
  rule: { readonly onlyIf: ChosenOption | null },
  campaign: Campaign,
): boolean {
  const wanted = rule.onlyIf;
  if (!wanted) return true;
  return campaign.questions.some(
    ({ code, answer }) => code === wanted.question && answer === wanted.option,
  );
}
