/** Who is eligible, and in which order the eligible stand. */
import type { RankingRule } from '../../src/domain/campaign';
import type { TieKey } from '../../src/domain/fact';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import { classNameOf, classOf, classPosition } from './classes';
import { figure } from './figures';
import { answersWith } from './gates';
import { totalOf } from './groups';
import { compare, decimal } from './rational';
import { answersLet, isValue, listed, nameOf, once, orderOf } from './world';
import type { Who, World } from './world';

export type Verdict = 'ineligible' | 'onHold' | 'undetermined' | 'eligible';

export function verdictOf(world: World, who: Who): Verdict {
  return once(world, `verdict ${nameOf(who)}`, () => {
    const ineligible = answersWith(world, who, 'ineligible').map(({ answer }) => answer);
    const onHold = answersWith(world, who, 'onHold').map(({ answer }) => answer);
    if (ineligible.includes('notMet')) return 'ineligible';
    if (onHold.includes('notMet')) return 'onHold';
    const review = answersWith(world, who, 'review').map(({ answer }) => answer);
    if ([...ineligible, ...onHold, ...review].includes('unknown')) return 'undetermined';
    if (totalOf(world, who) === null) return 'undetermined';
    return classOf(world, who) === null ? 'undetermined' : 'eligible';
  });
}

/** The council looks at the case first. */
export function isUnderReview(world: World, who: Who): boolean {
  return answersWith(world, who, 'review').some(({ answer }) => answer === 'notMet');
}

export function eligible(world: World, subject: Who['subject']): Who[] {
  return listed(world, subject).filter((who) => verdictOf(world, who) === 'eligible');
}

function ruleOf({ campaign }: World, { subject }: Who): RankingRule {
  return (
    campaign.ranking.find((rule) => rule.subject === subject) ?? {
      subject,
      within: [],
      classFirst: false,
    }
  );
}

/** Standard competition rank in the nominee's own field: 1, 1, 3. `null` if not ranked. */
export function rankOf(world: World, who: Who): number | null {
  if (verdictOf(world, who) !== 'eligible') return null;
  const field = fieldOf(world, who);
  const rivals = eligible(world, who.subject).filter((other) => fieldOf(world, other) === field);
  let ahead = 0;
  for (const level of levelsOf(world, rivals)) {
    if (level.some(({ index }) => index === who.index)) return ahead + 1;
    ahead += level.length;
  }
  throw new Error('an eligible nominee stands in no level');
}

function fieldOf(world: World, who: Who): string {
  const { within } = ruleOf(world, who);
  return JSON.stringify(within.map((code) => textOf(figure(world, who, code))));
}

/** A value as a label of a field or a cell; a blank and "KAD" have labels of their own. */
export function textOf(given: Given): readonly string[] {
  if (given === null) return ['blank'];
  if (given === NOT_APPLICABLE) return ['notApplicable'];
  if (typeof given === 'string') return ['text', given];
  return ['number', `${String(given.numerator)}/${String(given.denominator)}`];
}

/** Nominees in order, those who are equal together. */
export function levelsOf(world: World, whos: readonly Who[]): Who[][] {
  const [first] = whos;
  if (!first) return [];
  const keys = world.campaign.tieKeys.filter(
    (key) => key.appliesTo.includes(first.subject) && answersLet(world, key.onlyIf),
  );
  return sorted(whos, (a, b) => compareStanding(world, a, b)).flatMap((set) =>
    byTieKeys(world, set, keys),
  );
}

/** Below 0 if `a` stands before `b`, by class where declared and by points. */
function compareStanding(world: World, a: Who, b: Who): number {
  if (ruleOf(world, a).classFirst) {
    const order = classPlace(world, a) - classPlace(world, b);
    if (order !== 0) return order;
  }
  const [totalA, totalB] = [totalOf(world, a), totalOf(world, b)];
  if (totalA === null || totalB === null) throw new Error('an eligible nominee has no total');
  return compare(totalB, totalA);
}

function classPlace(world: World, who: Who): number {
  const name = classNameOf(world, who);
  return name === null ? Number.MAX_SAFE_INTEGER : classPosition(world, who, name);
}

function byTieKeys(world: World, set: readonly Who[], keys: readonly TieKey[]): Who[][] {
  const [key, ...rest] = keys;
  if (!key || set.length < 2) return [[...set]];
  if (set.some((who) => !isValue(figure(world, who, key.figure)))) return [[...set]];
  return sorted(set, (a, b) => compareByKey(world, key, a, b)).flatMap((subset) =>
    byTieKeys(world, subset, rest),
  );
}

function compareByKey(world: World, { figure: code, prefer }: TieKey, a: Who, b: Who): number {
  const valueA = figure(world, a, code);
  const valueB = figure(world, b, code);
  if (!isValue(valueA) || !isValue(valueB)) throw new Error('a tie key is blank');
  if (prefer === 'higher') return orderOf(valueB, valueA) ?? 0;
  if (prefer === 'lower') return orderOf(valueA, valueB) ?? 0;
  const listedFirst = (value: unknown) =>
    typeof value === 'string' && prefer.values.includes(value) ? 0 : 1;
  return listedFirst(valueA) - listedFirst(valueB);
}

/** Sets of equals, in order. */
function sorted(whos: readonly Who[], order: (a: Who, b: Who) => number): Who[][] {
  const left = [...whos];
  const sets: Who[][] = [];
  while (left.length > 0) {
    const first = left.filter((who) => left.every((other) => order(who, other) <= 0));
    if (first.length === 0) throw new Error('the order goes round in a circle');
    sets.push(first);
    for (const who of first) left.splice(left.indexOf(who), 1);
  }
  return sets;
}

export function totalText(world: World, who: Who): string | null {
  const total = totalOf(world, who);
  return total === null ? null : decimal(total);
}
