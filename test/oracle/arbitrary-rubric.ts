/** Random criteria, groups and classes, added to a draft in an order that has no circles. */
import type { Subject } from '../../src/domain/campaign';
import type { Criterion, GroupRule } from '../../src/domain/criterion';
import { CLASSIFICATION, TOTAL, UNCLASSIFIED } from '../../src/domain/fact';
import { addDerivedFact, addGate, addRisingGate, outcomeBy } from './arbitrary-figures';
import type { Stage } from './arbitrary-figures';
import { measureBy, typed } from './arbitrary-measures';
import { makeWhole } from './arbitrary-weights';
import { classRow, criterion, group, points, when } from './build';
import { CHOICE_VALUES, learn, nextCode, scopeBy, subjectsBy } from './draft';
import type { Draft } from './draft';
import { rational } from './rational';
import type { Rational } from './rational';

const WEIGHTS = [rational(1), rational(2), rational(1, 2), rational(3, 10)];
const CLASS_NAMES = ['XS', 'T', 'K'] as const;

/** Lines, groups, total and classes of some subjects, with facts and conditions between them. */
export function addRubric(draft: Draft, subjects: readonly Subject[], linesMax: number): void {
  const { dice, wanted } = draft;
  const names = dice.chance(50) ? CLASS_NAMES : [];
  between(draft, subjects, 'beforeTotal', names);
  addTree(draft, subjects, linesMax, names);
  if (dice.chance(wanted.plain ? 0 : 40)) addTotalRule(draft, subjects);
  for (const subject of subjects) makeWhole(draft.campaign, subject);
  learn(draft, { code: TOTAL, kind: 'number', values: [] }, subjects);
  between(draft, subjects, 'beforeClass', names);
  if (names.length > 0) addClasses(draft, subjects, names);
  const values = [...CLASS_NAMES, UNCLASSIFIED];
  learn(draft, { code: CLASSIFICATION, kind: 'choice', values }, subjects);
  between(draft, subjects, 'afterClass', names);
}

/** A few facts and conditions at this point. */
function between(
  draft: Draft,
  subjects: readonly Subject[],
  stage: Stage,
  names: readonly string[],
): void {
  const { dice, wanted } = draft;
  if (wanted.plain && stage !== 'beforeTotal') return;
  if (!wanted.plain) dice.times(0, 2, () => { addDerivedFact(draft, subjects); }); // prettier-ignore
  dice.times(0, stage === 'beforeTotal' ? 2 : 1, () => {
    addGate(draft, subjects, outcomeBy(draft, wanted.plain ? 'afterClass' : stage, names));
  });
  if (wanted.steady && stage === 'beforeClass' && dice.chance(60)) {
    addRisingGate(draft, subjects, outcomeBy(draft, stage, names));
  }
}

function addTree(
  draft: Draft,
  subjects: readonly Subject[],
  linesMax: number,
  names: readonly string[],
): void {
  const { dice, wanted } = draft;
  let left = dice.from(1, linesMax);
  const weightedTop = !wanted.plain && dice.chance(15);
  while (left > 0) {
    const code = `N${String(groupsUsed(draft) + 1)}`;
    const weighted = !wanted.plain && dice.chance(20);
    if (!wanted.plain && left > 1 && dice.chance(30)) {
      const below = `${code}a`;
      const deep = dice.chance(20);
      left -= addLines(draft, subjects, below, left, deep);
      addGroupRule(draft, subjects, below, { parent: code, weight: weightBy(draft, weighted) });
      learn(draft, { code: below, kind: 'number', values: [] });
    }
    const hasLines = left > 0;
    if (hasLines) left -= addLines(draft, subjects, code, left, weighted);
    const rule = { weight: weightBy(draft, weightedTop) };
    if (!hasLines || weightedTop || (!wanted.plain && dice.chance(45)))
      addGroupRule(draft, subjects, code, rule);
    learn(draft, { code, kind: 'number', values: [] });
    if (!wanted.plain && dice.chance(30)) addDerivedFact(draft, subjects);
    if (!wanted.plain && dice.chance(15)) addGate(draft, subjects, outcomeBy(draft, 'beforeTotal', names)); // prettier-ignore
  }
}

function groupsUsed({ campaign: { criteria } }: Draft): number {
  return new Set(criteria.map((one) => one.group)).size;
}

function weightBy({ dice }: Draft, weighted: boolean): Rational | null {
  return weighted ? dice.pick(WEIGHTS) : null;
}

function addLines(
  draft: Draft,
  subjects: readonly Subject[],
  code: string,
  most: number,
  weighted: boolean,
): number {
  const { dice } = draft;
  const count = dice.from(1, Math.min(3, most));
  for (let line = 0; line < count; line += 1) {
    addCriterion(draft, subjects, code, weightBy(draft, weighted));
    if (!draft.wanted.plain && dice.chance(20)) addDerivedFact(draft, subjects);
  }
  return count;
}

function addGroupRule(
  draft: Draft,
  subjects: readonly Subject[],
  code: string,
  given: Partial<GroupRule>,
): void {
  const { dice, campaign } = draft;
  const combine = dice.pick(['sum', 'sum', 'sum', 'best', 'mean'] as const);
  const ceilings = [3, 5, 8, 12].filter((most) => points(most) <= reachOf(draft, code, combine));
  const cut = ceilings.length > 0 && dice.chance(35);
  campaign.groups.push(
    group(code, {
      ...{ cut, combine },
      pointsMax: cut ? points(dice.pick(ceilings)) : null,
      pointsMin: dice.chance(15) ? points(dice.pick([0, 1, -1])) : null,
      decimals: dice.pick([0, 1, 2, 2, 2, 3]),
      counts: !dice.chance(10),
      appliesTo: subjectsBy(draft, subjects),
      ...given,
    }),
  );
}

/** About what the lines below a group come to, so that its ceiling is not above them. */
function reachOf({ campaign }: Draft, code: string, combine: GroupRule['combine']): number {
  const inside = campaign.criteria.filter((line) => code === TOTAL || line.group.startsWith(code));
  const most = inside.map(({ pointsMax, weight }): number => (weight === null ? pointsMax : 0));
  if (inside.length === 0) return 0;
  return combine === 'sum' ? most.reduce((a, b) => a + b, 0) : Math.min(...most);
}

function addTotalRule(draft: Draft, subjects: readonly Subject[]): void {
  if (draft.campaign.groups.some(({ code }) => code === TOTAL)) return;
  addGroupRule(draft, subjects, TOTAL, { counts: true, appliesTo: subjects });
}

function addCriterion(
  draft: Draft,
  subjects: readonly Subject[],
  code: string,
  weight: Rational | null,
): void {
  const { dice, wanted } = draft;
  // Shares of a whole are whole for everybody only if everybody has all the lines.
  const forSome = weight === null || dice.chance(20);
  const appliesTo = forSome ? subjectsBy(draft, subjects) : subjects;
  const decimals = dice.pick([0, 1, 2, 2, 2, 4]);
  const max = dice.pick(decimals === 0 ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10]);
  const min = wanted.plain || dice.chance(75) ? 0 : dice.pick([-1, -2, -5]);
  const measured = wanted.plain
    ? { measure: typed(draft, decimals), figure: null }
    : measureBy(draft, appliesTo, { max, min, decimals });
  const scope = wanted.plain || !forSome ? [] : scopeBy(draft, appliesTo);
  const line: Criterion = criterion(nextCode(draft, 'C'), {
    ...{ group: code, weight, decimals, appliesTo, onlyIf: scope, ...measured },
    ...{ pointsMax: points(max), pointsMin: points(min) },
    notApplicable: dice.pick(['full', 'rescale', 'rescale', 'zero'] as const),
  });
  draft.campaign.criteria.push(line);
  learn(draft, { code: line.code, kind: 'number', values: [] });
}

function addClasses(draft: Draft, subjects: readonly Subject[], names: readonly string[]): void {
  const { dice, campaign, wanted } = draft;
  const roles = campaign.facts.find((one) => one.kind === 'choice' && one.derivation.how === 'entered'); // prettier-ignore
  const gates = campaign.gates.map(({ code }) => code);
  const limits = [dice.pick([5, 8, 10]), dice.pick([2, 3, 4]), dice.pick([0, 1, -9])];
  const rowsFor = (position: number) => {
    const operator = dice.chance(80) ? '>=' : '>';
    const test = when(operator, limits[position] ?? 0);
    return { test, requires: dice.some(gates, 0, dice.chance(30) ? 1 : 0), appliesTo: subjects };
  };
  for (const [position, name] of names.entries()) {
    const [first, ...others] = CHOICE_VALUES;
    if (roles && !wanted.plain && dice.chance(15)) {
      for (const is of [[first ?? ''], others]) {
        const onlyIf = [{ of: roles.code, is }];
        campaign.classes.push(classRow(name, { ...rowsFor(position), onlyIf }));
      }
    } else {
      const onlyIf = wanted.plain ? [] : scopeBy(draft, subjects);
      campaign.classes.push(classRow(name, { ...rowsFor(position), onlyIf }));
    }
  }
}
