/** Criteria that contradict themselves: points that cannot be, ranges with gaps, wrong figures. */
import type { Campaign } from './campaign';
import { rangeProblems } from './check-ranges';
import type { Criterion, Measure } from './criterion';
import { kindOf } from './figure-kind';
import { compareFractions, fractionOfPoints, magnitude, subtract } from './fraction';
import type { FactKind, FigureCode } from './fact';
import type { RuleProblem, RuleProblemDetail } from './rule-problem';

export function checkCriteria(campaign: Campaign): readonly RuleProblem[] {
  return campaign.criteria.flatMap((criterion) => checkCriterion(criterion, campaign));
}

function checkCriterion(criterion: Criterion, campaign: Campaign): readonly RuleProblem[] {
  const { code, measure, pointsMin, pointsMax } = criterion;
  const at = (column: string) => (detail: RuleProblemDetail) => ({
    detail,
    place: { kind: 'criterion' as const, code, column },
  });
  if (pointsMin > pointsMax) {
    const detail = { code: 'minimumAboveMaximum', owner: code, pointsMin, pointsMax } as const;
    return [at('pointsMin')(detail)];
  }
  return [
    ...measureProblems(criterion).map(at('parameters')),
    ...figureProblems(criterion, measure, campaign).map(at('figure')),
  ];
}

function measureProblems(criterion: Criterion): readonly RuleProblemDetail[] {
  const { measure } = criterion;
  switch (measure.kind) {
    case 'points':
      return [];
    case 'table':
      return tableProblems(criterion, measure.rows);
    case 'linear':
      return linearProblems(criterion, measure);
    case 'ratio': {
      const { target } = measure;
      const isInvalid = typeof target !== 'string' && target.numerator <= 0n;
      return isInvalid ? [{ code: 'targetInvalid', criterion: criterion.code, got: target }] : [];
    }
  }
}

/** The best level may be below the maximum, and a level may be negative down to the floor. */
function tableProblems(
  { code, pointsMin: min, pointsMax: max }: Criterion,
  rows: Extract<Measure, { kind: 'table' }>['rows'],
): readonly RuleProblemDetail[] {
  const outside = rows
    .filter(({ points }) => points > max || points < min)
    .map(({ points }): RuleProblemDetail => ({
      code: 'tablePointsOutside',
      criterion: code,
      got: points,
      min,
      max,
    }));
  const ranges = rangeProblems(rows).map(({ kind, rows: [first, second] }): RuleProblemDetail => ({
    code: kind === 'gap' ? 'rangesGap' : 'rangesOverlap',
    criterion: code,
    first: String(first + 1),
    second: String(second + 1),
  }));
  return [...outside, ...ranges];
}

function linearProblems(
  { code, pointsMin: min, pointsMax: max }: Criterion,
  { start, terms }: Extract<Measure, { kind: 'linear' }>,
): readonly RuleProblemDetail[] {
  if (start < min || start > max)
    return [{ code: 'startOutside', criterion: code, start, min, max }];
  const span = subtract(fractionOfPoints(max), fractionOfPoints(min));
  const tooLarge = terms
    .filter(({ rate }) => rate.numerator < 0n && compareFractions(magnitude(rate), span) > 0)
    .map(({ rate }): RuleProblemDetail => ({
      code: 'deductionTooLarge',
      criterion: code,
      rate,
      span: (max - min) as typeof max,
    }));
  const isUnreachable = start < max && terms.every(({ rate }) => rate.numerator <= 0n);
  if (!isUnreachable) return tooLarge;
  return [...tooLarge, { code: 'maximumUnreachable', criterion: code, start, max }];
}

/** A measure of numbers over a figure of words, and the other way round. */
function figureProblems(
  { code, figure }: Criterion,
  measure: Measure,
  campaign: Campaign,
): readonly RuleProblemDetail[] {
  const wanted: (readonly [FigureCode, readonly FactKind[]])[] = [];
  if (figure !== null) wanted.push([figure, wantedBy(measure)]);
  if (measure.kind === 'linear') {
    for (const term of measure.terms) if (term.figure !== null) wanted.push([term.figure, NUMBER]);
  }
  if (measure.kind === 'ratio' && typeof measure.target === 'string') {
    wanted.push([measure.target, NUMBER]);
  }
  return wanted.flatMap(([of, kinds]): readonly RuleProblemDetail[] => {
    const got = kindOf(of, campaign);
    if (got === null || kinds.includes(got)) return [];
    return [{ code: 'figureKindWrong', owner: code, figure: of, got, wanted: kinds }];
  });
}

const NUMBER: readonly FactKind[] = ['number'];

function wantedBy(measure: Measure): readonly FactKind[] {
  if (measure.kind !== 'table') return NUMBER;
  return measure.rows.some(({ test }) => test.kind === 'oneOf') ? ['choice'] : ['number', 'date'];
}
