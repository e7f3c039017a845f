/**
 * Words to write a plan in: each makes one rule, with what plans usually mean where they say
 * nothing. What differs from the usual is named where it is used.
 */
import type { Award } from '../domain/award';
import { ONE_MARK } from '../domain/ballot';
import { NO_OFFICE } from '../domain/campaign';
import type { Campaign, DossierItem, Gate, Question, Scope, Subject } from '../domain/campaign';
import type { Citation } from '../domain/citation';
import type { Criterion, GroupRule } from '../domain/criterion';
import type { Aggregate, Derivation, FactDefinition, FactKind, Filter } from '../domain/fact';
import type { FormLine, FormPart } from '../domain/form';
import { readFraction } from '../domain/fraction';
import type { Points } from '../domain/points';
import type { Operator, Test } from '../domain/value';
import { oneOf } from '../domain/value';

export const both: readonly Subject[] = ['collective', 'individual'];
export const people: readonly Subject[] = ['individual'];
export const units: readonly Subject[] = ['collective'];

export const YES = 'Có';
export const NO = 'Không';

export function citing(document: string): (section: string) => Citation {
  return (section) => ({ document, section, origin: 'plan' });
}

/** For what neither the plan nor the law says. */
export function office(section: string): Citation {
  return { document: 'Cơ quan trả lời', section, origin: 'office' };
}

/** Only under this answer, or for these: "Q1=A", "V1=Có". */
export function when(of: string, ...is: readonly string[]): Scope {
  return [{ of, is }];
}

export function points(count: number): Points {
  return (count * 10_000) as Points;
}

/** ">=" "80%", "<" "2023-10-30": a number as written, or a day. */
export function compare(operator: Operator, value: string): Test {
  const number = readFraction(value);
  return { kind: 'compare', comparisons: [{ operator, value: number ?? value }] };
}

type FactHead = readonly [code: string, label: string, appliesTo: readonly Subject[]];

export function choice(
  ...[code, label, appliesTo, values]: [...FactHead, readonly string[]]
): FactDefinition {
  const derivation = { how: 'entered' } as const;
  return { code, label, appliesTo, kind: 'choice', values, documented: [], derivation };
}

/** A number or a day that the office enters. */
export function entered(
  ...[code, label, appliesTo, kind]: [...FactHead, FactKind]
): FactDefinition {
  return derived(code, label, appliesTo, { how: 'entered' }, kind);
}

export function derived(
  ...[code, label, appliesTo, derivation, kind]: [...FactHead, Derivation, FactKind?]
): FactDefinition {
  return { code, label, appliesTo, kind: kind ?? 'number', values: [], documented: [], derivation };
}

/** From the rows of a register: how many there are, or what a column makes. */
export function inRegister(
  register: string,
  aggregate: Aggregate,
  column: string | null,
  where: readonly Filter[] = [],
): Derivation {
  return { how: 'register', register, aggregate, column, where };
}

/** A row counts where its column passes: a text of a list, or a comparison. */
export function having(column: string, test: Test | string): Filter {
  return { column, test: typeof test === 'string' ? oneOf(test) : test };
}

export function besideColumn(column: string, operator: Operator, other: string): Filter {
  return { column, test: { kind: 'column', operator, column: other } };
}

type GateGiven = Pick<Gate, 'code' | 'text' | 'appliesTo' | 'facts' | 'accepts' | 'source'>;

/** Unless said otherwise: one's own figures, one of them is enough, failing it makes ineligible. */
export function gate(given: GateGiven & Partial<Gate>): Gate {
  return { needed: 1, over: 'self', otherwise: { effect: 'ineligible' }, onlyIf: [], ...given };
}

/** An answer that other rules build on, with no effect of its own. */
export function noted(given: GateGiven & Partial<Gate>): Gate {
  return gate({ otherwise: { effect: 'noted' }, ...given });
}

type CriterionGiven = Pick<
  Criterion,
  'code' | 'group' | 'text' | 'pointsMax' | 'appliesTo' | 'source'
>;

/** Unless said otherwise: points typed in, and what does not apply is borne by the other lines. */
export function criterion(given: CriterionGiven & Partial<Criterion>): Criterion {
  return {
    measure: { kind: 'points', step: null },
    figure: null,
    pointsMin: points(0),
    weight: null,
    decimals: 2,
    notApplicable: 'rescale',
    onlyIf: [],
    ...given,
  };
}

export function group(
  given: Pick<GroupRule, 'code' | 'appliesTo'> & Partial<GroupRule>,
): GroupRule {
  return {
    parent: null,
    combine: 'sum',
    pointsMax: null,
    cut: false,
    pointsMin: null,
    weight: null,
    decimals: 2,
    counts: true,
    ...given,
  };
}

/** Options are named A, B, C in the order given; nothing is answered beforehand. */
export function question(
  given: Omit<Question, 'options' | 'answer'> & {
    readonly options: readonly string[];
    readonly answer?: string;
  },
): Question {
  const options = given.options.map((text, index) => ({ code: 'ABCDE'[index] ?? '', text }));
  return { ...given, options, answer: given.answer ?? null };
}

type AwardGiven = Pick<Award, 'code' | 'name' | 'authority' | 'subject' | 'source'>;

/**
 * Where a plan states no number the office does: "awaiting" claims neither a ceiling nor that
 * there is none. Ties at the line are the council's, and one achievement has one award.
 */
export function award(given: AwardGiven & Partial<Award>): Award {
  return {
    quota: 'awaiting',
    ties: 'council',
    requires: [],
    rollsDown: false,
    exclusive: true,
    onlyIf: [],
    ...given,
  };
}

/** A part of the dossier that everyone who is nominated needs. */
export function perNominee(text: string, source: Citation): DossierItem {
  return { text, per: 'nominee', source };
}

/** A part of the dossier that is made once. */
export function perRound(text: string, source: Citation): DossierItem {
  return { text, per: 'round', source };
}

/** Lines of a registration form as a plan prints it: part and words. */
export function formLines(
  source: Citation,
  lines: readonly (readonly [FormPart, string])[],
): readonly FormLine[] {
  return lines.map(([part, text]) => ({ part, text, source }));
}

type CampaignGiven = Omit<
  Campaign,
  'scaleApproval' | 'office' | 'classes' | 'ranking' | 'limits' | 'marking' | 'groups' | 'form'
> &
  Partial<Campaign>;

/** No plan states a point, a class or a field of ranking; every scale is only proposed. */
export function campaign(given: CampaignGiven): Campaign {
  return {
    scaleApproval: null,
    office: NO_OFFICE,
    groups: [],
    classes: [],
    ranking: [],
    limits: [],
    marking: ONE_MARK,
    form: [],
    ...given,
  };
}
