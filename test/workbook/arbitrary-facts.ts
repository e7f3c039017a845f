/** Facts of every kind and derivation, and conditions on them. */
import fc from 'fast-check';
import type { Gate, GateOutcome, Question } from '../../src/domain/campaign';
import type { Derivation, FactDefinition, Filter } from '../../src/domain/fact';
import { ONE } from '../../src/domain/fraction';
import type { Points } from '../../src/domain/points';
import { oneOf } from '../../src/domain/value';
import {
  comparisonsOf,
  maybe,
  number,
  numbered,
  scopeOn,
  some,
  source,
  subjects,
  testOf,
  text,
} from './arbitrary-words';
import type { Known } from './arbitrary-words';

const VALUES = [
  'Có',
  'Không',
  'Đang xem xét',
  '=1',
  '0',
  '1/2',
  'Đã kết luận',
  'Có, một phần',
  'A|B',
  'trong "ngoặc"',
  '"Nữ"',
  'Rất '.repeat(60).trim(),
];

const choices = fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 4 });

export const enteredFacts = numbered(4, (nth): fc.Arbitrary<FactDefinition> =>
  fc
    .constantFrom('choice' as const, 'choice' as const, 'number' as const, 'date' as const)
    .chain((kind) =>
      fc.record({
        code: fc.constant(`D${String(nth)}`),
        label: text.map((label) => `Dữ kiện ${String(nth)} ${label}`),
        appliesTo: subjects,
        kind: fc.constant(kind),
        values: kind === 'choice' ? choices : fc.constant([]),
        documented: fc.constant([]),
        derivation: fc.constant<Derivation>({ how: 'entered' }),
      }),
    ),
);

const REGISTERS = [
  'Sổ vi phạm',
  'Sổ: đơn/thư',
  'Sổ theo dõi, kiểm tra thực hiện kỷ luật, kỷ cương',
];

/** A column holds one kind of thing whoever uses it. */
const COLUMNS = {
  number: ['Số lần', 'Điểm đạt', 'Điểm chuẩn', 'Mức >= 80'],
  date: ['Ngày', 'Ngày kết thúc'],
  choice: ['Loại', 'Nơi; chốn', 'a=b'],
} as const;
const TEXTS = ['Đi muộn', 'Về sớm', '5', '01/02/2022', '[x]', 'a|b', 'c=d', '"e"', 'x: y'];

const columnFilter = fc
  .tuple(fc.constantFrom(...COLUMNS.number), fc.constantFrom('Điểm đạt', 'Điểm chuẩn'))
  .chain(([column, other]) =>
    fc.constantFrom('<', '<=', '>', '>=', '=', '<>').map((operator): Filter => ({
      column,
      test: { kind: 'column', operator: operator as '<', column: other },
    })),
  );
const compareFilter = (kind: 'number' | 'date') =>
  fc
    .tuple(fc.constantFrom<string>(...COLUMNS[kind]), comparisonsOf(kind))
    .map(([column, test]): Filter => ({ column, test: test as Filter['test'] }));
const textFilter = fc
  .tuple(fc.constantFrom(...COLUMNS.choice), some(TEXTS))
  .map(([column, values]): Filter => ({ column, test: oneOf(...values) }));
const filters = fc.array(
  fc.oneof(columnFilter, compareFilter('number'), compareFilter('date'), textFilter),
  { maxLength: 2 },
);

type Derived = Pick<FactDefinition, 'kind' | 'derivation'> &
  Partial<Pick<FactDefinition, 'appliesTo'>>;

const register = fc.constantFrom(...REGISTERS);

const counted = fc
  .record({ register, where: filters })
  .map(({ register: from, where }): Derived => ({
    kind: 'number',
    derivation: { how: 'register', register: from, aggregate: 'count', column: null, where },
  }));

const fromRegister = fc
  .record({
    register,
    where: filters,
    aggregate: fc.constantFrom('sum' as const, 'mean' as const, 'max' as const, 'only' as const),
    kind: fc.constantFrom('number' as const, 'date' as const, 'choice' as const),
  })
  .chain(({ kind: any, aggregate, ...rest }) => {
    const kind =
      aggregate === 'only' ? any : aggregate === 'max' && any === 'date' ? 'date' : 'number';
    return fc.constantFrom<string>(...COLUMNS[kind]).map((column): Derived => ({
      kind,
      derivation: { how: 'register', ...rest, aggregate, column },
    }));
  });

/** A derivation from the figures that are known; circles are somebody else's matter. */
function derivedFrom(known: readonly Known[], criteria: readonly string[]): fc.Arbitrary<Derived> {
  const numbers = known.filter(({ kind }) => kind === 'number').map(({ code }) => code);
  const days = known.filter(({ kind }) => kind === 'date').map(({ code }) => code);
  const arbitraries: fc.Arbitrary<Derived>[] = [counted, fromRegister];
  const kind = 'number' as const;
  if (numbers.length > 0) {
    const one = fc.constantFrom(...numbers);
    arbitraries.push(combined(numbers), summed(numbers));
    arbitraries.push(
      fc
        .record({
          function: fc.constantFrom(
            'mean' as const,
            'max' as const,
            'min' as const,
            'rank' as const,
          ),
          of: one,
          within: maybe(known.map(({ code }) => code)),
        })
        .map((cohort) => ({ kind, derivation: { how: 'cohort', ...cohort } })),
      fc
        .record({
          aggregate: fc.constantFrom('sum' as const, 'mean' as const, 'max' as const),
          of: one,
        })
        .map((members) => ({
          kind,
          appliesTo: ['collective'],
          derivation: { how: 'members', test: null, ...members },
        })),
      one.map((of) => ({ kind, appliesTo: ['individual'], derivation: { how: 'unit', of } })),
    );
  }
  if (days.length > 0) {
    arbitraries.push(
      fc
        .tuple(fc.constantFrom(...days), maybe(days))
        .map(([from, to]) => ({ kind, derivation: { how: 'months', from, to } })),
    );
  }
  arbitraries.push(membersCounted(known));
  if (criteria.length > 0) {
    arbitraries.push(some(criteria).map((of) => ({ kind, derivation: { how: 'fullShare', of } })));
  }
  return fc.oneof(...arbitraries);
}

function combined(numbers: readonly string[]): fc.Arbitrary<Derived> {
  const one = fc.constantFrom(...numbers);
  const weighted = fc.array(fc.record({ figure: one, weight: number }), {
    minLength: 1,
    maxLength: 3,
  });
  return weighted.map((of) => ({
    kind: 'number',
    derivation: { how: 'combine', operation: 'mean', of },
  }));
}

function summed(numbers: readonly string[]): fc.Arbitrary<Derived> {
  const one = fc.constantFrom(...numbers).map((figure) => ({ figure, weight: ONE }));
  const operations = ['sum', 'difference', 'quotient', 'max', 'min'] as const;
  return fc.tuple(fc.constantFrom(...operations), one, one).map(([operation, ...of]) => ({
    kind: 'number',
    derivation: { how: 'combine', operation, of },
  }));
}

function membersCounted(known: readonly Known[]): fc.Arbitrary<Derived> {
  const testable = known.filter(({ kind, values }) => kind !== 'choice' || values.length > 0);
  const about = { kind: 'number', appliesTo: ['collective'] } as const;
  const everybody = fc.constant<Derived>({
    ...about,
    derivation: { how: 'members', aggregate: 'count', of: null, test: null },
  });
  if (testable.length === 0) return everybody;
  const passing = fc.constantFrom(...testable).chain((figure) =>
    fc
      .tuple(fc.constantFrom('count' as const, 'share' as const), testOf(figure))
      .map(([aggregate, test]): Derived => ({
        ...about,
        derivation: { how: 'members', aggregate, of: figure.code, test },
      })),
  );
  return fc.oneof(everybody, passing);
}

export function derivedFacts(
  known: readonly Known[],
  criteria: readonly string[],
): fc.Arbitrary<FactDefinition[]> {
  return numbered(5, (nth) =>
    fc
      .tuple(text, subjects, derivedFrom(known, criteria))
      .map(([label, appliesTo, derived]): FactDefinition => ({
        code: `F${String(nth)}`,
        label: `Tính ${String(nth)} ${label}`,
        appliesTo,
        values: [],
        documented: [],
        ...derived,
      })),
  );
}

const OUTCOMES: readonly GateOutcome[] = [
  { effect: 'ineligible' },
  { effect: 'onHold' },
  { effect: 'review' },
  { effect: 'noClass' },
  { effect: 'notTopClass' },
  { effect: 'oneClassDown' },
  { effect: 'totalCapped', at: 705_000 as Points },
  { effect: 'noted' },
];

export function gatesOn(
  figures: readonly Known[],
  asked: readonly Question[],
  classes: readonly string[],
): fc.Arbitrary<Gate[]> {
  const kinds = (['choice', 'number', 'date'] as const)
    .map((kind) =>
      figures.filter((each) => each.kind === kind && (kind !== 'choice' || each.values.length > 0)),
    )
    .filter((alike) => alike.length > 0);
  if (kinds.length === 0) return fc.constant([]);
  const forced = classes.map((name): GateOutcome => ({ effect: 'classIs', name }));
  return numbered(4, (nth) =>
    fc
      .constantFrom(...kinds)
      .chain((alike) => some(alike))
      .chain((used) => {
        const values = [...new Set(used.flatMap((figure) => figure.values))];
        return fc.record({
          code: fc.constant(`K${String(nth)}`),
          text,
          appliesTo: subjects,
          facts: fc.constant(used.map(({ code }) => code)),
          accepts: testOf({ kind: used[0]?.kind ?? 'choice', values }),
          needed: fc.integer({ min: 1, max: used.length }),
          over: fc.constantFrom<Gate['over']>('self', 'members'),
          otherwise: fc.constantFrom(...OUTCOMES, ...forced),
          onlyIf: scopeOn(asked, figures),
          source,
        });
      }),
  );
}
