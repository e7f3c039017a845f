/**
 * Rules that contradict each other or themselves: circles, ranges with gaps, weights that do not
 * add up. They are found in the campaign as a whole, after each cell has been read.
 */
import type { Campaign } from './campaign';
import { checkAwards } from './check-awards';
import { checkCriteria } from './check-criteria';
import { checkFigures } from './check-figures';
import { checkGroups } from './check-groups';
import type { RuleProblem } from './rule-problem';

export function checkRules(campaign: Campaign): readonly RuleProblem[] {
  return distinct([
    ...checkFigures(campaign),
    ...checkCriteria(campaign),
    ...checkGroups(campaign),
    ...checkAwards(campaign),
  ]);
}

/** What is wrong for collectives and for individuals, or in two roles, is one problem of a cell. */
function distinct(problems: readonly RuleProblem[]): readonly RuleProblem[] {
  const known = new Map<string, RuleProblem>();
  for (const problem of problems) {
    const name = JSON.stringify(problem, named);
    if (!known.has(name)) known.set(name, problem);
  }
  return [...known.values()];
}

/** A circle is the same wherever one enters it. */
function named(key: string, value: unknown): unknown {
  if (key === 'circle') return undefined;
  return typeof value === 'bigint' ? String(value) : value;
}
