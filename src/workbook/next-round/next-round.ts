/**
 * The next round of a campaign: the same rules and people, with everything blank that has to be
 * found out anew. What a heading calls "… năm trước" takes what stood under that heading.
 */
import { SUBJECTS } from '../../domain/campaign';
import type { Campaign, Day, Subject } from '../../domain/campaign';
import type { Entrants, Entry } from '../../domain/entry';
import type { FactDefinition } from '../../domain/fact';
import { neededBy } from '../../domain/figure-graph';
import { figuresOf } from '../../domain/figures';
import type { Figures } from '../../domain/figures';
import type { Given } from '../../domain/value';
import { HISTORY_WORDS } from '../history/history-sheet';
import { foldHeading } from '../text';

export interface NextRound {
  readonly asOf: Day;
  /** The plan of the next round; `null` where the same plan goes on. */
  readonly plan: {
    readonly document: string;
    /** `null` for the same as before. */
    readonly issuer: string | null;
  } | null;
  /** Days that are not said stay as they are, under another plan open. */
  readonly period: Campaign['period'];
}

/** Whether the plan that is there still stands on a day: its period is open or not over. */
export function planGoesOn({ period }: Campaign, asOf: Day): boolean {
  return period.to === null || asOf <= period.to;
}

/**
 * Under another plan the point scale is not approved and the office's questions are open again:
 * both were said of the old one. Rules keep citing the plan that they come from.
 */
export function nextCampaign(campaign: Campaign, { plan, period }: NextRound): Campaign {
  const days = {
    from: period.from ?? (plan ? null : campaign.period.from),
    to: period.to ?? (plan ? null : campaign.period.to),
  };
  if (plan === null) return { ...campaign, period: days };
  return {
    ...campaign,
    plan: { document: plan.document, issuer: plan.issuer ?? campaign.plan.issuer },
    period: days,
    scaleApproval: null,
    questions: campaign.questions.map((question) => ({ ...question, answer: null })),
  };
}

/** Rules that cite a plan: after a change of plan they have to be looked through. */
export function rulesCiting(campaign: Campaign, document: string): number {
  const { questions, gates, criteria, classes, tieKeys, awards, limits, dossier } = campaign;
  const rules = [questions, gates, criteria, classes, tieKeys, awards, limits, dossier].flat();
  return rules.filter(({ source }) => source.document === document).length;
}

export function nextEntry(campaign: Campaign, entry: Entry, asOf: Day): Entry {
  const figures = figuresOf({ campaign, entry, asOf });
  return {
    collectives: nextEntrants(campaign, 'collective', entry.collectives, figures),
    individuals: nextEntrants(campaign, 'individual', entry.individuals, figures),
    registers: new Map(),
  };
}

/** Names, units and posts stay; a document that a discipline refers to does not. */
function nextEntrants(
  campaign: Campaign,
  subject: Subject,
  { nominees, facts }: Entrants,
  figures: Figures,
): Entrants {
  const own = campaign.facts.filter(({ appliesTo }) => appliesTo.includes(subject));
  const carried = own.flatMap((fact): [string, readonly Given[]][] => {
    if (fact.derivation.how !== 'entered') return [];
    const source = own.find(({ label }) => isLastYearOf(fact.label, label));
    if (source) return [[fact.code, figures.column(subject, source.code)]];
    const values = facts.get(fact.code);
    return values && saysWho(campaign, fact) ? [[fact.code, values]] : [];
  });
  return {
    nominees: nominees.map(({ id, name, unit, post }) => ({ id, name, unit, post, document: '' })),
    marks: new Map(),
    facts: new Map(carried),
    ballots: null,
  };
}

const LAST_YEAR = HISTORY_WORDS.map(({ lastYear }) => foldHeading(lastYear));

/** Whether a heading means what another one says, a year ago: "Điểm đạt năm trước", "Điểm đạt". */
export function isLastYearOf(heading: string, of: string): boolean {
  const wanted = foldHeading(heading);
  return LAST_YEAR.some((suffix) => wanted === `${foldHeading(of)} ${suffix}`);
}

/**
 * Khối, cụm, role: a fact that only tells people apart, for ranking, limits or whom a rule is for.
 * What conditions, points, ties or other facts rest on is to be found out anew.
 */
function saysWho(campaign: Campaign, { code }: FactDefinition): boolean {
  const { ranking, limits, criteria, gates, classes, tieKeys, facts } = campaign;
  const scopes = [
    ...[...criteria, ...gates, ...classes, ...tieKeys].map(({ onlyIf }) => onlyIf),
    ...limits.map(({ among }) => among),
  ];
  const telling = [
    ...ranking.flatMap(({ within }) => within),
    ...limits.map(({ per }) => per),
    ...scopes.flat().map(({ of }) => of),
  ];
  const deciding = [
    ...gates.flatMap((gate) => gate.facts),
    ...criteria.map(({ figure }) => figure),
    ...tieKeys.map(({ figure }) => figure),
    ...SUBJECTS.flatMap((subject) =>
      facts.flatMap((fact) => neededBy(campaign, { subject, code: fact.code })),
    ).map((node) => node.code),
  ];
  return telling.includes(code) && !deciding.includes(code);
}
