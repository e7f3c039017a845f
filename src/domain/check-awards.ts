/** Classes out of order, percentages that are none, more reserved places than there are. */
import type { Award, Limit, Percentage, Quota } from './award';
import type { Campaign, Subject } from './campaign';
import { SUBJECTS, stands } from './campaign';
import type { ClassRule } from './criterion';
import { ONE, compareFractions } from './fraction';
import type { Fraction } from './fraction';
import { basesOf } from './quota';
import type { RulePlace, RuleProblem } from './rule-problem';
import type { Test } from './value';

export function checkAwards(campaign: Campaign): readonly RuleProblem[] {
  return [
    ...SUBJECTS.flatMap((subject) => classProblems(campaign, subject)),
    ...campaign.awards.flatMap(quotaProblems),
    ...awardCircles(campaign),
    ...campaign.limits.flatMap((limit, index) => limitProblems(limit, index, campaign)),
    ...scorerProblems(campaign),
    ...campaign.gates
      .filter(({ over, appliesTo }) => over === 'members' && appliesTo.includes('individual'))
      .map(({ code }): RuleProblem => ({
        detail: { code: 'membersOfPeople', gate: code },
        place: { kind: 'gate', code, column: 'over' },
      })),
  ];
}

/** From the best down, each class of the same people begins lower than the one above it. */
function classProblems(campaign: Campaign, subject: Subject): readonly RuleProblem[] {
  const classes = campaign.classes.filter(
    ({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, campaign),
  );
  const above = new Map<string, ClassRule>();
  return classes.flatMap((rule): readonly RuleProblem[] => {
    const place = { kind: 'class', code: rule.name, column: 'classTest' } as const;
    if (rule.test.kind === 'oneOf') {
      return [{ detail: { code: 'classNeedsComparison', name: rule.name }, place }];
    }
    const people = JSON.stringify(rule.onlyIf);
    const previous = above.get(people);
    above.set(people, rule);
    if (!previous) return [];
    if (isLower(rule.test, previous.test)) {
      if (!leavesGap(rule.test, previous.test)) return [];
      const detail = { code: 'classGap', name: rule.name, previous: previous.name } as const;
      return [{ detail, place }];
    }
    return [
      { detail: { code: 'classOutOfOrder', name: rule.name, previous: previous.name }, place },
    ];
  });
}

function isLower(test: Test, above: Test): boolean {
  const [low, high] = [lowest(test), lowest(above)];
  if (high === null) return false;
  return low === null || compareFractions(low, high) < 0;
}

/** Where a test begins; `null` where it has no lower end. */
function lowest(test: Test): Fraction | null {
  if (test.kind === 'oneOf') return null;
  const lower = test.comparisons.find(({ operator }) => ['>', '>=', '='].includes(operator));
  return lower && typeof lower.value !== 'string' ? lower.value : null;
}

/** Between the end of a class and the beginning of the one above it nobody would have a class. */
function leavesGap(test: Test, above: Test): boolean {
  if (test.kind === 'oneOf' || above.kind === 'oneOf') return false;
  const upper = test.comparisons.find(({ operator }) => ['<', '<=', '='].includes(operator));
  const lower = above.comparisons.find(({ operator }) => ['>', '>=', '='].includes(operator));
  if (!upper || !lower || typeof upper.value === 'string' || typeof lower.value === 'string') {
    return false;
  }
  const order = compareFractions(upper.value, lower.value);
  return order < 0 || (order === 0 && upper.operator === '<' && lower.operator === '>');
}

function quotaProblems({ code, name, quota }: Award): readonly RuleProblem[] {
  if (typeof quota !== 'object' || isPercentage(quota)) return [];
  const detail = { code: 'percentInvalid', owner: name, got: quota.share } as const;
  return [{ detail, place: { kind: 'award', code, column: 'quota' } }];
}

function isPercentage({ share }: Percentage): boolean {
  return share.numerator > 0n && compareFractions(share, ONE) <= 0;
}

/** A number, or a limit on it, that is taken of an award whose own is taken of it. */
function awardCircles({ awards, limits }: Campaign): readonly RuleProblem[] {
  const basesFor = (code: string) =>
    awards.filter((award) => award.code === code).flatMap((award) => basesOf(award, limits));
  /** From an award back to the one that was begun with; `null` if there is no way. */
  const wayTo = (goal: string, path: readonly string[]): readonly string[] | null => {
    for (const base of basesFor(path.at(-1) ?? goal)) {
      if (base === goal) return path;
      const way = path.includes(base) ? null : wayTo(goal, [...path, base]);
      if (way) return way;
    }
    return null;
  };
  return awards.flatMap(({ code, quota }): readonly RuleProblem[] => {
    const circle = wayTo(code, [code]);
    if (!circle) return [];
    const next = circle[1] ?? code;
    const isOwn = isTakenOf(quota, next);
    const limit = limits.findIndex((each) => each.award === code && isTakenOf(each.amount, next));
    const place: RulePlace = isOwn
      ? { kind: 'award', code, column: 'quotaBase' }
      : { kind: 'limit', code: String(limit), column: 'quotaBase' };
    return [{ detail: { code: 'ruleCycle', owner: code, circle }, place }];
  });
}

function isTakenOf(amount: Quota | Limit['amount'], award: string): boolean {
  return typeof amount === 'object' && amount.base.of === 'award' && amount.base.award === award;
}

function limitProblems(limit: Limit, index: number, { awards }: Campaign): readonly RuleProblem[] {
  const place = { kind: 'limit', code: String(index), column: 'limitAmount' } as const;
  const { amount, award: code } = limit;
  if (typeof amount === 'object') {
    if (isPercentage(amount)) return [];
    return [{ detail: { code: 'percentInvalid', owner: code, got: amount.share }, place }];
  }
  const award = awards.find((each) => each.code === code);
  if (limit.kind !== 'reserved' || typeof award?.quota !== 'number') return [];
  if (amount <= award.quota) return [];
  const { name, quota } = award;
  return [{ detail: { code: 'reservedAboveQuota', award: name, reserved: amount, quota }, place }];
}

/** A trimmed mean needs one mark between the highest and the lowest, a decider must be the third. */
function scorerProblems({ marking }: Campaign): readonly RuleProblem[] {
  const { scorers, combine } = marking;
  const wanted = combine.kind === 'trimmed' || combine.kind === 'third' ? 3 : 0;
  const last = scorers.at(-1);
  if (!last || scorers.length >= wanted) return [];
  const detail = { code: 'scorersTooFew', wanted, got: scorers.length } as const;
  return [{ detail, place: { kind: 'scorer', code: last.code, column: 'scorerCode' } }];
}
