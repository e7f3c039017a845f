/** Entries for a campaign: people, facts, marks, scoring sheets and registers. */
import fc from 'fast-check';
import type { Campaign, Subject } from '../../src/domain/campaign';
import type { Criterion } from '../../src/domain/criterion';
import { NOBODY } from '../../src/domain/entry';
import type { Ballots, Entrants, Entry, Mark, Nominee, Register } from '../../src/domain/entry';
import type { FactKind } from '../../src/domain/fact';
import { NOT_APPLICABLE, passes } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import {
  enteredFacts,
  hasBallots,
  isTyped,
  markedCriteria,
  takesPart,
} from '../../src/workbook/asked-columns';
import { registerUses } from '../../src/workbook/register-uses';
import type { ColumnUse } from '../../src/workbook/register-uses';
import { day, maybeText, notNegative, number, some, text } from './arbitrary-words';

const CODES = [
  '001',
  '1',
  '=2',
  '+3',
  '4/5',
  'TRUE',
  '6%',
  '@7',
  '0009',
  'CB 10',
  '1e9',
  'x*',
  '~?',
];

type Cells<T> = fc.Arbitrary<T>;
const NOTHING: Cells<Given> = fc.constantFrom(null, NOT_APPLICABLE);

function valueOf(kind: FactKind, values: readonly string[]): Cells<Given> {
  if (kind === 'number') return fc.oneof(number, NOTHING);
  if (kind === 'date') return fc.oneof(day, NOTHING);
  return values.length === 0 ? NOTHING : fc.oneof(fc.constantFrom(...values), NOTHING);
}

function markOf({ pointsMax, pointsMin, decimals, measure }: Criterion): Cells<Mark> {
  const unit = 10 ** (4 - decimals);
  const step = measure.kind === 'points' ? (measure.step ?? unit) : unit;
  // A mark must be a whole number of steps and of decimals.
  const every = step % unit === 0 ? step : step * unit;
  const given = fc
    .integer({ min: Math.ceil(pointsMin / every), max: Math.floor(pointsMax / every) })
    // There is one zero, not two.
    .map((n) => (n * every + 0) as Mark);
  return fc.oneof(given, fc.constantFrom<Mark>('blank', 'notApplicable'));
}

/** What a criterion's own column may hold: a label, a number that a row covers, a count. */
function measuredOf({ measure }: Criterion): Cells<Given> {
  if (measure.kind !== 'table') {
    return fc.oneof(measure.kind === 'linear' ? notNegative : number, NOTHING);
  }
  const labels = measure.rows.flatMap(({ test }) => (test.kind === 'oneOf' ? test.values : []));
  if (labels.length > 0) return fc.oneof(fc.constantFrom(...labels), NOTHING);
  const covered = (value: Given) =>
    typeof value === 'object' &&
    value !== null &&
    measure.rows.some(({ test }) => passes(value, test));
  return fc.oneof(number, NOTHING).map((value) => (covered(value) ? value : null));
}

function columnOf<T>(cell: Cells<T>, rows: number): fc.Arbitrary<T[]> {
  return fc.array(cell, { minLength: rows, maxLength: rows });
}

function columnsOf<T>(
  named: readonly (readonly [string, Cells<T>])[],
  rows: number,
): fc.Arbitrary<Map<string, readonly T[]>> {
  return fc
    .tuple(...named.map(([, cell]) => columnOf(cell, rows)))
    .map((columns) => new Map(named.map(([code], index) => [code, columns[index] ?? []])));
}

function marksOf(criteria: readonly Criterion[], rows: number) {
  const typed = criteria.filter(isTyped);
  const measured = criteria.filter((criterion) => !isTyped(criterion));
  return {
    marks: columnsOf(
      typed.map((each) => [each.code, markOf(each)] as const),
      rows,
    ),
    facts: columnsOf(
      measured.map((each) => [each.code, measuredOf(each)] as const),
      rows,
    ),
  };
}

/** Some of the criteria are marked in a scoring sheet; of each scorer and period one row at most. */
function ballotsOf(
  { marking }: Campaign,
  criteria: readonly Criterion[],
  nominees: readonly Nominee[],
): fc.Arbitrary<Ballots> {
  const scorers = marking.scorers.length === 0 ? [''] : marking.scorers.map(({ code }) => code);
  const periods = marking.periods.length === 0 ? [''] : marking.periods.map(({ code }) => code);
  const all = nominees.flatMap((_, nominee) =>
    scorers.flatMap((scorer) => periods.map((period) => ({ nominee, scorer, period }))),
  );
  return fc.shuffledSubarray(all, { maxLength: Math.min(6, all.length) }).chain((rows) =>
    fc.record({
      nominees: fc.constant(rows.map(({ nominee }) => nominee)),
      scorers: fc.constant(rows.map(({ scorer }) => scorer)),
      periods: fc.constant(rows.map(({ period }) => period)),
      ...marksOf(criteria, rows.length),
    }),
  );
}

function entrantsOf(
  campaign: Campaign,
  subject: Subject,
  nominees: readonly Nominee[],
): fc.Arbitrary<Entrants> {
  const marked = markedCriteria(campaign, subject);
  const apart = hasBallots(campaign) ? some(marked) : fc.constant<readonly Criterion[]>([]);
  const facts = enteredFacts(campaign, subject).map(
    ({ code, kind, values }) => [code, valueOf(kind, values)] as const,
  );
  return apart.chain((elsewhere) => {
    const here = marksOf(
      marked.filter((each) => !elsewhere.includes(each)),
      nominees.length,
    );
    return fc.record({
      nominees: fc.constant(nominees),
      marks: here.marks,
      facts: fc
        .tuple(columnsOf(facts, nominees.length), here.facts)
        .map(([entered, measured]) => new Map([...entered, ...measured])),
      ballots: elsewhere.length > 0 ? ballotsOf(campaign, elsewhere, nominees) : fc.constant(null),
    });
  });
}

function registerOf(
  columns: readonly ColumnUse[],
  nominees: readonly Nominee[],
): fc.Arbitrary<Register> {
  return fc.array(fc.constantFrom(...nominees.map(({ id }) => id)), { maxLength: 5 }).chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      columns: columnsOf(
        columns.map(({ heading, kind, texts, choices }) => {
          const words = choices.length > 0 ? choices : [...texts, 'Việc khác'];
          return [heading, valueOf(kind, words)] as const;
        }),
        ids.length,
      ),
    }),
  );
}

export function entriesOf(campaign: Campaign): fc.Arbitrary<Entry> {
  const codes = (max: number) =>
    fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: max });
  const units = fc.tuple(codes(4), text, maybeText).map(([ids, name, document]) =>
    ids.map((id, index): Nominee => {
      const unit = `${name} ${String(index)}`;
      return { id, name: unit, unit, post: '', document };
    }),
  );
  return units.chain((collectives) => {
    const person = fc.record({
      name: text,
      unit: fc.constantFrom(...collectives.map(({ name }) => name)),
      post: maybeText,
      document: maybeText,
      achievement: maybeText,
    });
    const people = codes(8).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          person.map(({ achievement, ...about }) => ({
            id,
            ...about,
            ...(achievement !== '' && { achievement }),
          })),
        ),
      ),
    );
    return people.chain((individuals) => {
      const listed = { individual: individuals, collective: collectives };
      const uses = registerUses(campaign.facts);
      const registers = uses.map(({ columns, subjects }) =>
        registerOf(
          columns,
          subjects.flatMap((subject) => listed[subject]),
        ),
      );
      // Whom a campaign asks nothing of has no list.
      const entered = (subject: Subject) =>
        takesPart(campaign, subject)
          ? entrantsOf(campaign, subject, listed[subject])
          : fc.constant(NOBODY);
      return fc.record({
        collectives: entered('collective'),
        individuals: entered('individual'),
        registers: fc
          .tuple(...registers)
          .map((all) => new Map(uses.map(({ name }, index) => [name, all[index] as Register]))),
      });
    });
  });
}
