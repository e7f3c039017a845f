/**
 * Scoring: lines become groups, groups the total, from the leaves up.
 *
 * A blank line is "not scored yet", so neither its group nor the total has points until it is
 * filled in. What does not apply follows the criterion's policy; "rescale" drops the line and lets
 * the rest of its group stand for the whole group, and a group that is dropped does so above.
 */
import type { Campaign, Gate, Subject } from './campaign';
import { stands } from './campaign';
import type { GroupRule } from './criterion';
import { rubricOf } from './criterion';
import { TOTAL } from './fact';
import type { Figures } from './figures';
import { combineParts } from './group-points';
import type { GroupColumn, Part } from './group-points';
import type { Line } from './lines';
import type { Points } from './points';

/** Points of one nominee. */
export interface ScoreCard {
  /** One a criterion of the rubric, in its order. */
  readonly lines: readonly Line[];
  /** One a group of the rubric, in its order. */
  readonly groups: readonly Line[];
  /** `null` where a mark is missing or nothing applies. */
  readonly total: Points | null;
}

/** Every group that a subject has, from its criteria and from the rules about groups. */
export function groupRules(campaign: Campaign, subject: Subject): readonly GroupRule[] {
  const stated = campaign.groups.filter(({ appliesTo }) => appliesTo.includes(subject));
  const known = new Set(stated.map(({ code }) => code));
  const named = rubricOf(campaign, subject).groups.map(({ name }) => name);
  // A group above others is one, though no line of its own and no rule makes it one.
  const above = stated.flatMap(({ parent }) => parent ?? []);
  const unsaid = [...new Set([...named, ...above])].filter((name) => !known.has(name));
  return [...stated, ...unsaid.map(plainGroup)];
}

/** A group of which nothing is said: its lines are added up and belong to the total. */
export function plainGroup(code: string): GroupRule {
  return {
    code,
    parent: null,
    combine: 'sum',
    pointsMax: null,
    cut: false,
    pointsMin: null,
    weight: null,
    decimals: 2,
    counts: true,
    appliesTo: ['collective', 'individual'],
  };
}

/** A group from its lines and the groups below it. Those outside the total are scored alike. */
export function scoreGroup(figures: Figures, subject: Subject, rule: GroupRule): GroupColumn {
  const { campaign } = figures;
  const lines = rubricOf(campaign, subject)
    .criteria.filter(({ group }) => group === rule.code)
    .map((criterion): Part => ({
      points: figures.line(subject, criterion).points,
      maximum: criterion.pointsMax,
      weight: criterion.weight,
    }));
  const below = groupRules(campaign, subject).filter(
    ({ parent, code, counts }) => parent === rule.code && counts && code !== TOTAL,
  );
  const parts = [...lines, ...partsOf(figures, subject, below)];
  return combineParts(rule, parts, figures.entrants(subject).nominees.length);
}

/** The total of the groups that count, under the caps that conditions set. */
export function scoreTotal(figures: Figures, subject: Subject): readonly Line[] {
  const rules = groupRules(figures.campaign, subject);
  const top = rules.filter(
    ({ code, parent, counts }) => parent === null && counts && code !== TOTAL,
  );
  const rule = rules.find(({ code }) => code === TOTAL) ?? plainGroup(TOTAL);
  const parts = partsOf(figures, subject, top);
  const { points } = combineParts(rule, parts, figures.entrants(subject).nominees.length);
  return cappedByGates(figures, subject, points);
}

function partsOf(figures: Figures, subject: Subject, rules: readonly GroupRule[]): readonly Part[] {
  return rules.map((rule) => ({ ...figures.group(subject, rule), weight: rule.weight }));
}

type Capping = Gate & { readonly otherwise: { readonly effect: 'totalCapped' } };

/** "Khống chế tổng điểm": an open condition leaves the total open. */
function cappedByGates(
  figures: Figures,
  subject: Subject,
  totals: readonly Line[],
): readonly Line[] {
  const caps = figures.campaign.gates
    .filter((gate): gate is Capping => gate.otherwise.effect === 'totalCapped')
    .filter(
      ({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, figures.campaign),
    )
    .map((gate) => ({ at: gate.otherwise.at, answers: figures.gate(subject, gate).answers }));
  if (caps.length === 0) return totals;
  return totals.map((total, nominee) => {
    if (typeof total !== 'number') return total;
    let capped = total;
    for (const { at, answers } of caps) {
      if (answers[nominee] === 'unknown') return 'blank';
      if (answers[nominee] === 'notMet' && at < capped) capped = at;
    }
    return capped;
  });
}
