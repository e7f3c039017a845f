/** Random measures that do not contradict themselves. */
import type { Subject } from '../../src/domain/campaign';
import type { Criterion, Measure, TableRow } from '../../src/domain/criterion';
import type { Test } from '../../src/domain/value';
import { points, when } from './build';
import { testBy } from './dice';
import type { Dice, Kind } from './dice';
import { CHOICE_VALUES, knownFor } from './draft';
import type { Draft } from './draft';
import { rational } from './rational';

type Measured = Pick<Criterion, 'measure' | 'figure'>;

interface Span {
  readonly max: number;
  readonly min: number;
  readonly decimals: number;
}

const TARGETS = [
  ...[rational(1), rational(2), rational(3), rational(5), rational(1, 2), rational(5, 4)],
];
const RATES = [-2, -1, -0.5, 1, 2];

export function typed({ dice }: Draft, decimals: number): Measure {
  const steps = decimals === 0 ? [null, points(1)] : [null, points(0.5), points(1)];
  return { kind: 'points', step: dice.pick(steps) };
}

export function measureBy(draft: Draft, subjects: readonly Subject[], span: Span): Measured {
  const { dice } = draft;
  const numbers = knownFor(draft, subjects, ['number']);
  const numberFigure = () =>
    numbers.length > 0 && dice.chance(55) ? dice.pick(numbers).code : null;
  const kind = dice.pick(['points', 'points', 'table', 'linear', 'ratio'] as const);
  if (kind === 'points') {
    const figure = dice.chance(25) ? numberFigure() : null;
    return { figure, measure: figure ? { kind, step: null } : typed(draft, span.decimals) };
  }
  if (kind === 'table') return tableBy(draft, subjects, span);
  if (kind === 'linear') return linearBy(dice, span, numberFigure);
  const target = numberFigure() ?? dice.pick(TARGETS);
  return { figure: numberFigure(), measure: { kind, target, lowerIsBetter: dice.chance(40) } };
}

/** From the maximum down, or from anywhere with at least one rate that goes up. */
function linearBy(dice: Dice, { max, min }: Span, numberFigure: () => string | null): Measured {
  const start = dice.pick([max, max, min, 0]);
  const rates = RATES.filter((rate) => -rate <= max - min);
  const terms = dice.times(1, 3, (index) => {
    const possible = rates.filter((rate) => rate > 0 || start === max || index > 0);
    const rate = dice.chance(15) ? rational(1, 3) : rational(dice.pick(possible) * 2, 2);
    return { figure: dice.chance(40) ? null : numberFigure(), rate };
  });
  const from = dice.pick([rational(0), rational(0), rational(1), rational(2)]);
  const step = dice.pick([null, null, rational(1), rational(2), rational(3, 2)]);
  const measure = { kind: 'linear', start: points(start), terms, from, step } as const;
  return { figure: numberFigure(), measure };
}

function tableBy(draft: Draft, subjects: readonly Subject[], { max, min }: Span): Measured {
  const { dice } = draft;
  const known = knownFor(draft, subjects);
  const input = known.length > 0 && dice.chance(50) ? dice.pick(known) : null;
  const kind: Kind = input?.kind ?? dice.pick(['number', 'choice'] as const);
  const values = input?.values ?? CHOICE_VALUES;
  const pointsBy = () => points(dice.pick([min, 0, 1, max, max / 2, 0.25]));
  const rowOf = (test: Test): TableRow => ({ test, points: pointsBy() });
  const tests =
    kind === 'number' ? rangesBy(dice) : dice.times(1, 3, () => testBy(dice, kind, values));
  const rows = tests.map(rowOf);
  // Mostly something is said for every choice; otherwise the line stays open.
  if (kind === 'choice' && dice.chance(80)) rows.push(rowOf({ kind: 'oneOf', values }));
  return { figure: input?.code ?? null, measure: { kind: 'table', rows } };
}

/** Ranges that follow one another, the highest first or last; the lowest may be missing. */
function rangesBy(dice: Dice): Test[] {
  const edges = dice.some([1, 2, 3, 5], 1, 2).sort((a, b) => a - b);
  // "From 2", or "over 2".
  const [from, below] = dice.pick([['>=', '<'], ['>', '<=']] as const); // prettier-ignore
  const ranges = edges.map((edge, index): Test => {
    const next = edges[index + 1];
    const low = { operator: from, value: rational(edge) } as const;
    const high = next === undefined ? [] : [{ operator: below, value: rational(next) }];
    return { kind: 'compare', comparisons: [low, ...high] };
  });
  if (dice.chance(80)) ranges.unshift(when(below, edges[0] ?? 0));
  if (dice.chance(10)) ranges.unshift(when('<>', dice.pick([0, 1, 2])));
  return dice.chance(50) ? ranges : ranges.reverse();
}
