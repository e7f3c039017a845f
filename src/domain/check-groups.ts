/**
 * Groups that do not add up: a stated maximum that their lines miss or pass, weights that are not
 * whole. With lines for some roles only, every role is looked at.
 */
import type { Campaign, Clause, Subject } from './campaign';
import { SUBJECTS, personalScope, stands } from './campaign';
import type { Criterion, GroupRule } from './criterion';
import { TOTAL } from './fact';
import { ONE, ZERO, add, compareFractions, fractionOfPoints, multiply } from './fraction';
import type { Fraction } from './fraction';
import { naturalMaximum } from './group-points';
import type { RuleProblem, RuleProblemDetail } from './rule-problem';
import { groupRules, plainGroup } from './scoring';

/** Choices of a nominee that decide which lines he has: figure → value. */
type Role = ReadonlyMap<string, string>;

interface Part {
  readonly name: string;
  readonly maximum: Fraction;
  readonly weight: Fraction | null;
  /** Where its weight stands. */
  readonly place: RuleProblem['place'];
}

/** With more combinations of roles than this none is looked at: some alone would mislead. */
const ROLES_MAX = 64;

export function checkGroups(campaign: Campaign): readonly RuleProblem[] {
  const found = SUBJECTS.flatMap((subject) =>
    rolesOf(campaign, subject).flatMap((role) => checkRole(campaign, subject, role)),
  );
  return [...found, ...emptyGroups(campaign)];
}

function checkRole(campaign: Campaign, subject: Subject, role: Role): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  const rules = groupRules(campaign, subject);
  const criteria = campaign.criteria.filter((criterion) => has(criterion, campaign, subject, role));
  const reachOf = (rule: GroupRule): Fraction | null => {
    const parts = [
      ...criteria.filter(({ group }) => group === rule.code).map(linePart),
      ...rules
        .filter(({ parent, code, counts }) => parent === rule.code && counts && code !== TOTAL)
        .flatMap(groupPart),
    ];
    return reach(rule, parts);
  };
  const linePart = ({ code, pointsMax, weight }: Criterion): Part => ({
    name: code,
    maximum: fractionOfPoints(pointsMax),
    weight,
    place: { kind: 'criterion', code, column: 'weight' },
  });
  const groupPart = (rule: GroupRule): Part[] => {
    const maximum = reachOf(rule);
    const { code, weight } = rule;
    const place = { kind: 'group', code, column: 'groupWeight' } as const;
    return maximum === null ? [] : [{ name: code, maximum, weight, place }];
  };
  const reach = (rule: GroupRule, parts: readonly Part[]): Fraction | null => {
    if (parts.length === 0) return null;
    problems.push(...partProblems(rule, parts));
    const maxima = parts.map(({ maximum }) => maximum);
    const natural = naturalMaximum(
      rule,
      maxima,
      parts.map(({ weight }) => weight),
    );
    const stated = rule.pointsMax === null ? null : fractionOfPoints(rule.pointsMax);
    if (stated === null || rule.pointsMax === null) return natural;
    const order = compareFractions(natural, stated);
    if (order < 0 || (order > 0 && !rule.cut)) {
      const detail = {
        code: 'groupMaximum',
        group: rule.code,
        stated: rule.pointsMax,
        reached: natural,
        isCut: rule.cut,
      } as const;
      problems.push({ detail, place: { kind: 'group', code: rule.code, column: 'groupMax' } });
    }
    return rule.cut && order > 0 ? stated : natural;
  };
  const top = rules.filter(({ parent, code }) => parent === null && code !== TOTAL);
  const outside = rules.filter(({ counts }) => !counts);
  for (const rule of outside) groupPart(rule);
  const total = rules.find(({ code }) => code === TOTAL) ?? plainGroup(TOTAL);
  reach(total, top.filter(({ counts }) => counts).flatMap(groupPart));
  return problems;
}

/** Weights: all parts have one or none has, and the shares of a sum make a whole. */
function partProblems(rule: GroupRule, parts: readonly Part[]): readonly RuleProblem[] {
  const weighted = parts.filter(({ weight }) => weight !== null);
  const [first] = weighted;
  if (!first) return [];
  const at = (detail: RuleProblemDetail, { place } = first): RuleProblem => ({ detail, place });
  const invalid = weighted.find(({ weight }) => weight !== null && weight.numerator <= 0n);
  if (invalid?.weight) {
    return [at({ code: 'weightInvalid', owner: invalid.name, got: invalid.weight }, invalid)];
  }
  if (rule.combine !== 'sum') return [];
  const without = parts.find(({ weight }) => weight === null);
  if (without) return [at({ code: 'weightsMixed', group: rule.code, without: without.name })];
  const sum = weighted.map(({ weight }) => weight ?? ZERO).reduce(add, ZERO);
  return compareFractions(sum, ONE) === 0
    ? []
    : [at({ code: 'weightsNotWhole', group: rule.code, sum: multiply(sum, ONE) })];
}

function has(
  { appliesTo, onlyIf }: Criterion,
  campaign: Campaign,
  subject: Subject,
  role: Role,
): boolean {
  if (!appliesTo.includes(subject) || !stands(onlyIf, campaign)) return false;
  return personalScope(onlyIf, campaign).every(({ of, is }) => is.includes(role.get(of) ?? ''));
}

/** Every combination of choices on which the lines of a subject depend. */
function rolesOf(campaign: Campaign, subject: Subject): readonly Role[] {
  const clauses = campaign.criteria
    .filter(({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, campaign))
    .flatMap(({ onlyIf }) => personalScope(onlyIf, campaign));
  const figures = [...new Set(clauses.map(({ of }) => of))];
  let roles: readonly Role[] = [new Map()];
  for (const figure of figures) {
    const values = valuesOf(figure, clauses, campaign);
    if (roles.length * values.length > ROLES_MAX) return [];
    roles = roles.flatMap((role) => values.map((value) => new Map([...role, [figure, value]])));
  }
  return roles;
}

function valuesOf(figure: string, clauses: readonly Clause[], campaign: Campaign) {
  const fact = campaign.facts.find(({ code }) => code === figure);
  const named = clauses.filter(({ of }) => of === figure).flatMap(({ is }) => is);
  return [...new Set(fact && fact.values.length > 0 ? fact.values : named)];
}

/** A rule about a group that no criterion and no group belongs to. */
function emptyGroups(campaign: Campaign): readonly RuleProblem[] {
  const used = new Set<string | null>([
    TOTAL,
    ...campaign.criteria.map(({ group }) => group),
    ...campaign.groups.map(({ parent }) => parent),
  ]);
  return campaign.groups
    .filter(({ code }) => !used.has(code))
    .map(({ code }) => ({
      detail: { code: 'groupEmpty', group: code },
      place: { kind: 'group', code, column: 'groupCode' },
    }));
}
