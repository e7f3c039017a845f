/** Campaigns and entries that nobody thought of, as an office might still write them. */
import fc from 'fast-check';
import type {
  Award,
  Campaign,
  Criterion,
  FactDefinition,
  Gate,
  Question,
  Subject,
} from '../../src/domain/campaign';
import type { Citation } from '../../src/domain/citation';
import type { Entrants, Entry, Mark, Nominee } from '../../src/domain/entry';
import type { Points } from '../../src/domain/points';

/** Words an office writes, some of which Excel would take for something else. */
const START = ['', '', '=', '+', '-', '@', '1/', '00', '"', '(', '✔ ', 'TRUE ', 'May ', '&', '<b>'];
const WORD = [
  'Nguyễn',
  'Hoà',
  'Hòa',
  'Đặng',
  'ẩn',
  'số 5',
  '12,5',
  'a.b',
  'x=y',
  'Có',
  'không',
  '%',
];

export const text = fc
  .tuple(
    fc.constantFrom(...START),
    fc.array(fc.constantFrom(...WORD), { minLength: 1, maxLength: 4 }),
  )
  .map(([start, words]) => start + words.join(' '));
const maybeText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: text },
);

const source: fc.Arbitrary<Citation> = fc.record({
  document: maybeText,
  section: maybeText,
  origin: fc.constantFrom('plan', 'law', 'office'),
});
const subjects: fc.Arbitrary<readonly Subject[]> = fc.constantFrom<readonly Subject[]>(
  ['collective', 'individual'],
  ['collective'],
  ['individual'],
);
const day = fc
  .tuple(
    fc.integer({ min: 2021, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    [year, month, date].map((n) => String(n).padStart(2, '0')).join('-'),
  );

/** Items of an arbitrary, each with its number. */
function numbered<T>(max: number, item: (number: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc
    .integer({ min: 0, max })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => item(index + 1))));
}

const questions = numbered(3, (number): fc.Arbitrary<Question> =>
  fc.record({
    code: fc.constant(`Q${String(number)}`),
    text,
    planWords: maybeText,
    options: fc
      .array(text, { minLength: 1, maxLength: 3 })
      // "; " between words is part of an option; "; B. " would begin the next.
      .map((texts) =>
        texts.map((each, index) => ({ code: 'ABC'[index] ?? '', text: `${each}; thêm` })),
      ),
    answer: fc.constantFrom(null, 'A'),
    source,
  }),
);

const VALUES = [
  'Có',
  'Không',
  'Đang xem xét',
  '=1',
  '0',
  '1/2',
  'Đã kết luận',
  'Có, một phần',
  'Rất '.repeat(60).trim(),
];
const facts = numbered(4, (number): fc.Arbitrary<FactDefinition> =>
  fc.record({
    code: fc.constant(`D${String(number)}`),
    label: text.map((label) => `Dữ kiện ${String(number)} ${label}`),
    appliesTo: subjects,
    values: fc.uniqueArray(fc.constantFrom(...VALUES), { minLength: 1, maxLength: 4 }),
    documented: fc.constant([]),
  }),
);

const criteria = numbered(6, (number): fc.Arbitrary<Criterion> =>
  fc.integer({ min: 0, max: 4 }).chain((decimals) =>
    fc.record({
      code: fc.constantFrom(`${String(number)}.1`, `C${String(number)}`, `${String(number)}.10`),
      group: maybeText,
      text,
      // Whole steps of the declared decimals, up to a thousand points.
      pointsMax: fc
        .integer({ min: 1, max: 1000 })
        .map((steps) => (steps * 10 ** (4 - decimals)) as Points),
      decimals: fc.constant(decimals),
      notApplicable: fc.constantFrom('full', 'rescale', 'zero'),
      appliesTo: subjects,
      source,
    }),
  ),
);

function onlyIf(known: readonly Question[]) {
  const choices = known.flatMap(({ code, options }) =>
    options.map((option) => ({ question: code, option: option.code })),
  );
  return fc.constantFrom(null, ...choices);
}

function gatesOn(known: readonly FactDefinition[], asked: readonly Question[]) {
  if (known.length === 0) return fc.constant<Gate[]>([]);
  return numbered(4, (number) =>
    fc.subarray([...known], { minLength: 1 }).chain((used) =>
      fc.record({
        code: fc.constant(`K${String(number)}`),
        text,
        appliesTo: subjects,
        facts: fc.constant(used.map(({ code }) => code)),
        accepts: fc.subarray([...new Set(used.flatMap(({ values }) => values))], { minLength: 1 }),
        over: fc.constantFrom<Gate['over']>('self', 'members'),
        otherwise: fc.constantFrom<Gate['otherwise']>('ineligible', 'onHold'),
        onlyIf: onlyIf(asked),
        source,
      }),
    ),
  );
}

function awardsOn(asked: readonly Question[]): fc.Arbitrary<Award[]> {
  return numbered(3, (number) =>
    fc.record({
      code: fc.constant(`BK-${String(number)}`),
      name: text,
      authority: maybeText,
      subject: fc.constantFrom<Subject>('individual', 'collective'),
      quota: fc.oneof(fc.nat(99), fc.constantFrom('awaiting' as const, 'unlimited' as const)),
      onlyIf: onlyIf(asked),
      source,
    }),
  );
}

export const campaigns: fc.Arbitrary<Campaign> = fc
  .tuple(
    questions,
    facts,
    criteria.filter((list) => list.length > 0),
  )
  .chain(([asked, known, lines]) =>
    fc.record({
      id: text,
      name: text,
      plan: fc.record({ document: maybeText, issuer: maybeText }),
      period: fc
        .tuple(day, day, fc.boolean())
        .map(([a, b, open]) => ({ from: open ? null : a < b ? a : b, to: a < b ? b : a })),
      scaleApproval: fc.option(text),
      questions: fc.constant(asked),
      facts: fc.constant(known),
      gates: gatesOn(known, asked),
      criteria: fc.constant(lines),
      awards: awardsOn(asked),
      dossier: fc.array(fc.record({ text, source }), { maxLength: 3 }),
    }),
  );

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

function entrantsOf(
  campaign: Campaign,
  subject: Subject,
  nominees: readonly Nominee[],
): fc.Arbitrary<Entrants> {
  const column = <T>(cell: fc.Arbitrary<T>) =>
    fc.array(cell, { minLength: nominees.length, maxLength: nominees.length });
  const marks = campaign.criteria
    .filter(({ appliesTo }) => appliesTo.includes(subject))
    .map(({ code, pointsMax, decimals }) => {
      const step = 10 ** (4 - decimals);
      const given = fc.integer({ min: 0, max: pointsMax / step }).map((n) => (n * step) as Mark);
      const mark = fc.oneof(given, fc.constantFrom<Mark>('blank', 'notApplicable'));
      return column(mark).map((cells) => [code, cells] as const);
    });
  const values = campaign.facts
    .filter(({ appliesTo }) => appliesTo.includes(subject))
    .map((fact) =>
      column(fc.constantFrom(null, ...fact.values)).map((cells) => [fact.code, cells] as const),
    );
  return fc.record({
    nominees: fc.constant(nominees),
    marks: fc.tuple(...marks).map((columns) => new Map<string, readonly Mark[]>(columns)),
    facts: fc
      .tuple(...values)
      .map((columns) => new Map<string, readonly (string | null)[]>(columns)),
  });
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
    });
    const people = codes(8).chain((ids) =>
      fc.tuple(...ids.map((id) => person.map((about) => ({ id, ...about })))),
    );
    return people.chain((individuals) =>
      fc.record({
        collectives: entrantsOf(campaign, 'collective', collectives),
        individuals: entrantsOf(campaign, 'individual', individuals),
      }),
    );
  });
}
