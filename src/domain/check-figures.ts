/** Figures that go round in circles, and figures of the wrong kind where they are used. */
import type { Campaign } from './campaign';
import { TOTAL } from './fact';
import type { FactDefinition, FactKind, FigureCode } from './fact';
import { circlesOf } from './figure-graph';
import { kindOf } from './figure-kind';
import type { RulePlace, RuleProblem } from './rule-problem';
import type { Test } from './value';

export function checkFigures(campaign: Campaign): readonly RuleProblem[] {
  return [...circleProblems(campaign), ...kindProblems(campaign)];
}

/** Every rule of a circle is named at its own cell, so that it can be opened anywhere. */
function circleProblems(campaign: Campaign): readonly RuleProblem[] {
  return circlesOf(campaign).flatMap((circle) => {
    const rules = circle.flatMap((code) => placeOf(code, campaign) ?? []);
    // Without a single line in it: groups that contain each other. The total lies in none.
    const groups = circle.includes(TOTAL) ? [] : circle.map(groupPlace);
    const places = rules.length > 0 ? rules : groups;
    return places.map((place): RuleProblem => ({
      detail: { code: 'ruleCycle', owner: place.code, circle },
      place,
    }));
  });
}

function groupPlace(code: FigureCode): RulePlace {
  return { kind: 'group', code, column: 'groupParent' };
}

/** Groups and the total are not rules of their own in a circle: their lines are. */
function placeOf(code: FigureCode, { facts, gates, criteria }: Campaign): RulePlace | null {
  if (facts.some((fact) => fact.code === code)) return { kind: 'fact', code, column: 'factFrom' };
  if (gates.some((gate) => gate.code === code)) return { kind: 'gate', code, column: 'gateFacts' };
  if (criteria.some((criterion) => criterion.code === code)) {
    return { kind: 'criterion', code, column: 'figure' };
  }
  return null;
}

function kindProblems(campaign: Campaign): readonly RuleProblem[] {
  const check = (
    figure: FigureCode,
    wanted: readonly FactKind[],
    place: RulePlace,
  ): readonly RuleProblem[] => {
    const got = kindOf(figure, campaign);
    if (got === null || wanted.includes(got)) return [];
    return [{ detail: { code: 'figureKindWrong', owner: place.code, figure, got, wanted }, place }];
  };
  const facts = campaign.facts.flatMap((fact) => {
    const place = { kind: 'fact', code: fact.code, column: 'factFrom' } as const;
    return needsOf(fact).flatMap(([figure, wanted]) => check(figure, wanted, place));
  });
  const gates = campaign.gates.flatMap(({ code, facts: figures, accepts }) => {
    const place = { kind: 'gate', code, column: 'accepts' } as const;
    return figures.flatMap((figure) => check(figure, kindsFor(accepts), place));
  });
  const ties = campaign.tieKeys.flatMap(({ figure, prefer }, index) => {
    const place = { kind: 'tieKey', code: String(index), column: 'tiePrefer' } as const;
    const wanted: readonly FactKind[] = typeof prefer === 'string' ? ORDERED : ['choice'];
    return check(figure, wanted, place);
  });
  return [...facts, ...gates, ...ties];
}

const NUMBER: readonly FactKind[] = ['number'];
const DATE: readonly FactKind[] = ['date'];
const ORDERED: readonly FactKind[] = ['number', 'date'];

/** What kind each figure that a fact is made of has to be. */
function needsOf({
  derivation,
}: FactDefinition): readonly (readonly [FigureCode, readonly FactKind[]])[] {
  switch (derivation.how) {
    case 'combine': {
      const isOrder = derivation.operation === 'max' || derivation.operation === 'min';
      return derivation.of.map(({ figure }) => [figure, isOrder ? ORDERED : NUMBER]);
    }
    case 'months': {
      const days = [derivation.from, derivation.to].filter((day) => day !== null);
      return days.map((day) => [day, DATE]);
    }
    case 'cohort':
      return [[derivation.of, NUMBER]];
    case 'members': {
      if (derivation.of === null) return [];
      const counts = derivation.aggregate === 'count' || derivation.aggregate === 'share';
      const wanted = counts && derivation.test ? kindsFor(derivation.test) : ORDERED;
      return [[derivation.of, counts && !derivation.test ? ['choice', ...ORDERED] : wanted]];
    }
    case 'entered':
    case 'register':
    case 'fullShare':
    case 'unit':
      return [];
  }
}

function kindsFor(test: Test): readonly FactKind[] {
  if (test.kind === 'oneOf') return ['choice'];
  return test.comparisons.some(({ value }) => typeof value === 'string') ? DATE : NUMBER;
}
