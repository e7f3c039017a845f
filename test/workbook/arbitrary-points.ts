/** Criteria with every measure, groups, classes, awards, limits, scorers, periods, documents. */
import fc from 'fast-check';
import type { Award, Limit, Percentage, Quota, QuotaBase } from '../../src/domain/award';
import type { MarkingRules, ScorerRule } from '../../src/domain/ballot';
import type { Question } from '../../src/domain/campaign';
import type { ClassRule, Criterion, GroupRule, Measure } from '../../src/domain/criterion';
import type { TieKey } from '../../src/domain/fact';
import { fraction } from '../../src/domain/fraction';
import type { LegalBasis } from '../../src/domain/legal-basis';
import type { Points } from '../../src/domain/points';
import { oneOf } from '../../src/domain/value';
import {
  comparisonsOf,
  day,
  maybe,
  maybeText,
  notNegative,
  number,
  numbered,
  points,
  positive,
  scopeOn,
  some,
  source,
  subjects,
  testOf,
  text,
} from './arbitrary-words';
import type { Known } from './arbitrary-words';

export const GROUPS = ['', 'Nhóm A', 'B; phụ', '1. "Ý thức": tốt', 'x=y', '2.5'];

/** Labels that look like numbers, comparisons or separators. */
const LABELS = ['Đạt', 'Không đạt', '5', '>=80', 'a;b', 'x: y', '"q"', 'Khá|TB', '01/02/2022'];

const tablePoints = fc.integer({ min: 0, max: 200 }).map((n) => (n * 5_000) as Points);

function tableOf(figure: Known | null): fc.Arbitrary<Measure> {
  const numeric = comparisonsOf(figure?.kind === 'date' ? 'date' : 'number');
  const values = figure && figure.values.length > 0 ? figure.values : LABELS;
  const labels = some(values).map((chosen) => oneOf(...chosen));
  const test = figure ? (figure.kind === 'choice' ? labels : numeric) : null;
  const rows = (of: typeof labels) =>
    fc.array(fc.record({ test: of, points: tablePoints }), { minLength: 1, maxLength: 4 });
  const own = fc.oneof(rows(labels), rows(numeric));
  return (test ? rows(test) : own).map((all) => ({ kind: 'table', rows: all }));
}

function linearOn(codes: readonly string[]): fc.Arbitrary<Measure> {
  const figures =
    codes.length === 0
      ? fc.constant([])
      : fc.subarray([...codes], { maxLength: Math.min(2, codes.length) });
  const signs = fc.constantFrom<'loss' | 'any'>('loss', 'any');
  return fc.tuple(figures, fc.boolean(), signs).chain(([others, own, sign]) => {
    const of = own || others.length === 0 ? [null, ...others] : others;
    const rate = sign === 'loss' ? positive.map(negated) : number;
    return fc.record({
      kind: fc.constant('linear' as const),
      start: points,
      terms: fc.tuple(...of.map((figure) => rate.map((each) => ({ figure, rate: each })))),
      from: notNegative,
      step: fc.option(positive, { nil: null }),
    });
  });
}

const negated = ({ numerator, denominator }: { numerator: bigint; denominator: bigint }) =>
  fraction(-numerator, denominator);

function measureOn(figure: Known | null, codes: readonly string[]): fc.Arbitrary<Measure> {
  const table = tableOf(figure);
  if (figure && figure.kind !== 'number') return table;
  const target = fc.oneof(positive, ...(codes.length > 0 ? [fc.constantFrom(...codes)] : []));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Measure>({ kind: 'points', step: null }) },
    { weight: 1, arbitrary: fc.constant<Measure>({ kind: 'points', step: 5_000 as Points }) },
    { weight: 2, arbitrary: table },
    { weight: 2, arbitrary: linearOn(codes) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('ratio' as const),
        target,
        lowerIsBetter: fc.boolean(),
      }),
    },
  );
}

export const criterionCode = (nth: number) =>
  fc.constantFrom(`${String(nth)}.1`, `C${String(nth)}`, `${String(nth)}.10`);

export function criteriaOn(
  codes: readonly string[],
  figures: readonly Known[],
  asked: readonly Question[],
): fc.Arbitrary<Criterion[]> {
  const measured = figures.filter(({ kind, values }) => kind !== 'choice' || values.length > 0);
  const numbers = figures.filter(({ kind }) => kind === 'number').map((each) => each.code);
  const one = (code: string) =>
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), fc.oneof(fc.constant(null), maybe(measured)))
      .chain(([decimals, figure]) =>
        fc.record({
          code: fc.constant(code),
          group: fc.constantFrom(...GROUPS),
          text,
          measure: measureOn(figure, numbers),
          figure: fc.constant(figure?.code ?? null),
          // Whole steps of the declared decimals, up to a thousand points.
          pointsMax: fc
            .integer({ min: 1, max: 1000 })
            .map((steps) => (steps * 10 ** (4 - decimals)) as Points),
          pointsMin: fc.constantFrom(0 as Points, 0 as Points, -25_000 as Points),
          weight: fc.option(positive),
          decimals: fc.constant(decimals),
          notApplicable: fc.constantFrom('full', 'rescale', 'zero'),
          appliesTo: subjects,
          onlyIf: scopeOn(asked, figures),
          source,
        }),
      );
  return fc.tuple(...codes.map(one));
}

export function groupsOf(named: readonly string[]): fc.Arbitrary<GroupRule[]> {
  const codes = [...new Set([...named.filter((name) => name !== ''), 'Cấp trên', 'TONG'])];
  const parents = codes.filter((code) => code !== 'TONG');
  return fc.subarray(codes).chain((ruled) =>
    fc.tuple(
      ...ruled.map((code) =>
        fc.record({
          code: fc.constant(code),
          parent: maybe(
            parents.filter((parent) => ruled.includes(parent) || named.includes(parent)),
          ),
          combine: fc.constantFrom('sum' as const, 'best' as const, 'mean' as const),
          pointsMax: fc.option(points.filter((value) => value >= 0)),
          cut: fc.boolean(),
          pointsMin: fc.option(points),
          weight: fc.option(positive),
          decimals: fc.integer({ min: 0, max: 4 }),
          counts: fc.boolean(),
          appliesTo: subjects,
        }),
      ),
    ),
  );
}

export const CLASSES = ['Xuất sắc', 'Hoàn thành: tốt', '=Khá', '4'];

export function classesOn(
  names: readonly string[],
  gates: readonly string[],
  asked: readonly Question[],
  figures: readonly Known[],
): fc.Arbitrary<ClassRule[]> {
  return fc.tuple(
    ...names.map((name) =>
      fc.record({
        name: fc.constant(name),
        test: comparisonsOf('number'),
        requires: fc.subarray([...gates]),
        appliesTo: subjects,
        onlyIf: scopeOn(asked, figures),
        source,
      }),
    ),
  );
}

export function tieKeysOn(
  figures: readonly Known[],
  asked: readonly Question[],
): fc.Arbitrary<TieKey[]> {
  const usable = figures.filter(({ kind, values }) => kind !== 'choice' || values.length > 0);
  if (usable.length === 0) return fc.constant([]);
  const key = fc.constantFrom(...usable).chain(({ code, kind, values }) =>
    fc.record({
      figure: fc.constant(code),
      prefer:
        kind === 'choice'
          ? some(values).map((chosen) => ({ values: chosen }))
          : fc.constantFrom<TieKey['prefer']>('higher', 'lower'),
      appliesTo: subjects,
      onlyIf: scopeOn(asked),
      source,
    }),
  );
  return fc.array(key, { maxLength: 3 });
}

function percentageOf(
  bases: readonly QuotaBase[],
  figures: readonly Known[],
): fc.Arbitrary<Percentage> {
  const usable = figures.filter(({ kind, values }) => kind !== 'choice' || values.length > 0);
  const figured = usable.map((figure) =>
    testOf(figure).map((test): QuotaBase => ({ of: 'figure', figure: figure.code, test })),
  );
  return fc.record({
    share: fc.constantFrom(fraction(3, 20), fraction(1, 8), fraction(1, 3), fraction(1)),
    base: fc.oneof(fc.constantFrom(...bases), ...figured),
    rounding: fc.constantFrom('down', 'up', 'nearest'),
  });
}

const BASES: readonly QuotaBase[] = [{ of: 'listed' }, { of: 'eligible' }];

export function awardsOn(
  gates: readonly string[],
  figures: readonly Known[],
  asked: readonly Question[],
): fc.Arbitrary<Award[]> {
  return fc.integer({ min: 0, max: 3 }).chain((count) => {
    const codes = Array.from({ length: count }, (_, index) => `BK-${String(index + 1)}`);
    const others = codes.map((award): QuotaBase => ({ of: 'award', award }));
    return fc.tuple(
      ...codes.map((code) =>
        fc.record({
          code: fc.constant(code),
          name: text,
          authority: maybeText,
          subject: fc.constantFrom('individual' as const, 'collective' as const),
          quota: fc.oneof<fc.Arbitrary<Quota>[]>(
            fc.nat(99),
            fc.constantFrom('awaiting' as const, 'unlimited' as const),
            percentageOf([...BASES, ...others], figures),
          ),
          ties: fc.constantFrom('council' as const, 'all' as const, 'none' as const),
          requires: fc.subarray([...gates]),
          rollsDown: fc.boolean(),
          exclusive: fc.boolean(),
          onlyIf: scopeOn(asked, figures),
          source,
        }),
      ),
    );
  });
}

export function limitsOn(
  awards: readonly Award[],
  figures: readonly Known[],
  asked: readonly Question[],
): fc.Arbitrary<Limit[]> {
  if (awards.length === 0) return fc.constant([]);
  const fields = figures.filter(({ kind }) => kind === 'choice').map(({ code }) => code);
  const limit = fc.record({
    award: fc.constantFrom(...awards.map(({ code }) => code)),
    kind: fc.constantFrom('atMost' as const, 'reserved' as const),
    among: scopeOn(asked, figures),
    per: fc.constantFrom('all', 'unit', ...fields),
    amount: fc.oneof(fc.nat(20), percentageOf([...BASES, { of: 'quota' }], figures)),
    source,
  });
  return fc.array(limit, { maxLength: 3 });
}

const RULES: readonly ScorerRule[] = [
  { kind: 'mean' },
  { kind: 'weighted' },
  { kind: 'trimmed' },
  { kind: 'last' },
  { kind: 'third', over: 15_000 as Points },
];

export const marking: fc.Arbitrary<MarkingRules> = fc
  .tuple(
    numbered(3, (nth) =>
      fc.record({
        code: fc.constant(`CH${String(nth)}`),
        name: text,
        unit: fc.constantFrom('', 'Sở Nội vụ'),
        weight: positive,
      }),
    ),
    numbered(2, (nth) => fc.record({ code: fc.constant(`0${String(nth)}`), weight: positive })),
  )
  .chain(([scorers, periods]) =>
    fc.record({
      scorers: fc.constant(scorers),
      combine:
        scorers.length > 0 ? fc.constantFrom(...RULES) : fc.constant({ kind: 'mean' as const }),
      periods: fc.constant(periods),
      periodCombine: periods.length > 0 ? fc.constantFrom('sum', 'mean') : fc.constant('mean'),
    }),
  );

export const bases: fc.Arbitrary<LegalBasis[]> = numbered(2, (nth) =>
  fc.record({
    document: text.map((name) => `Văn bản ${String(nth)} ${name}`),
    title: maybeText,
    validFrom: fc.option(day),
    validTo: fc.option(day),
    replacedBy: maybeText,
  }),
);
