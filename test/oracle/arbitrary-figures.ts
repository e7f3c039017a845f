/** Random facts and conditions, added to a draft. */
import type { Gate, GateOutcome, Subject } from '../../src/domain/campaign';
import { MET, NOT_MET, TOTAL } from '../../src/domain/fact';
import type { Derivation, FactDefinition, Filter } from '../../src/domain/fact';
import { BOTH, fact, gate, points, when } from './build';
import { mildTestBy, OPERATORS, testBy } from './dice';
import type { Kind } from './dice';
import { CHOICE_VALUES, knownFor, learn, nextCode, REGISTER_COLUMNS } from './draft';
import { REGISTERS, scopeBy, subjectsBy } from './draft';
import type { Draft, Known } from './draft';
import { rational } from './rational';

const WEIGHTS = [rational(1), rational(2), rational(1, 2), rational(3, 10)];

export function addFact(draft: Draft, given: Partial<FactDefinition>): void {
  const kind: Kind = given.kind ?? 'number';
  const values = given.values ?? (kind === 'choice' ? CHOICE_VALUES : []);
  const definition = fact(nextCode(draft, 'F'), { ...given, kind, values });
  draft.campaign.facts.push(definition);
  learn(draft, { code: definition.code, kind, values });
}

export function addEnteredFacts(draft: Draft): void {
  const { dice, wanted } = draft;
  addFact(draft, { kind: 'choice' });
  for (const kind of dice.times(0, 3, () => dice.pick(['number', 'choice', 'date'] as const))) {
    const appliesTo = wanted.plain ? BOTH : subjectsBy(draft, BOTH);
    addFact(draft, { kind, appliesTo });
  }
}

/** One fact that is computed, if anything is there to compute it from. */
export function addDerivedFact(draft: Draft, subjects: readonly Subject[]): void {
  const { dice, wanted } = draft;
  if (wanted.steady) return;
  const appliesTo = subjectsBy(draft, subjects);
  const kinds = ['register', 'register', 'combine', 'combine', 'months', 'fullShare', 'cohort'];
  if (subjects.includes('collective')) kinds.push('members', 'members');
  if (subjects.includes('individual')) kinds.push('unit');
  const how = dice.pick(kinds);
  if (how === 'register') addRegisterFact(draft, appliesTo);
  if (how === 'combine') addCombined(draft, appliesTo);
  if (how === 'members') addMembersFact(draft);
  if (how === 'unit') addUnitFact(draft);
  if (how === 'cohort') addCohortFact(draft, appliesTo);
  if (how === 'months') addMonths(draft, appliesTo);
  if (how === 'fullShare' && draft.campaign.criteria.length > 0) {
    const codes = draft.campaign.criteria.map(({ code }) => code);
    addFact(draft, { appliesTo, derivation: { how, of: dice.some(codes, 1) } });
  }
}

function addRegisterFact(draft: Draft, appliesTo: readonly Subject[]): void {
  const { dice } = draft;
  const columns = Object.keys(REGISTER_COLUMNS);
  const where = dice.times(0, 2, (): Filter => {
    if (dice.chance(30)) {
      const [column, other] = dice.pick([['lan', 'chuan'], ['chuan', 'lan'], ['tu', 'den']] as const); // prettier-ignore
      const operator = dice.pick(OPERATORS);
      return { column, test: { kind: 'column', operator, column: other } };
    }
    const column = dice.pick(columns);
    return { column, test: testBy(dice, REGISTER_COLUMNS[column] ?? 'number', CHOICE_VALUES) };
  });
  const aggregate = dice.pick(['count', 'sum', 'mean', 'max', 'min', 'only'] as const);
  const wanted: readonly Kind[] =
    aggregate === 'only'
      ? ['number', 'choice', 'date']
      : aggregate === 'max' || aggregate === 'min'
        ? ['number', 'date']
        : ['number'];
  const column =
    aggregate === 'count'
      ? null
      : dice.pick(columns.filter((one) => wanted.includes(REGISTER_COLUMNS[one] ?? 'number')));
  const kind = column === null ? 'number' : (REGISTER_COLUMNS[column] ?? 'number');
  const register = dice.pick(REGISTERS);
  const derivation: Derivation = { how: 'register', register, aggregate, column, where };
  addFact(draft, { kind, appliesTo, derivation });
}

function addCombined(draft: Draft, appliesTo: readonly Subject[]): void {
  const { dice } = draft;
  const days = dice.chance(10);
  const known = knownFor(draft, appliesTo, [days ? 'date' : 'number']);
  if (known.length === 0) return;
  const operation = days
    ? dice.pick(['max', 'min'] as const)
    : dice.pick(['sum', 'difference', 'quotient', 'mean', 'max', 'min'] as const);
  const two = operation === 'difference' || operation === 'quotient';
  const of = dice.times(two ? 2 : 1, two ? 2 : 3, () => ({
    figure: dice.pick(known).code,
    weight: operation === 'mean' ? dice.pick(WEIGHTS) : rational(1),
  }));
  const kind = days ? 'date' : 'number';
  addFact(draft, { kind, appliesTo, derivation: { how: 'combine', operation, of } });
}

function addMembersFact(draft: Draft): void {
  const { dice } = draft;
  const aggregate = dice.pick(['count', 'share', 'sum', 'mean', 'max', 'min'] as const);
  const counts = aggregate === 'count' || aggregate === 'share';
  const known = knownFor(draft, ['individual'], counts ? undefined : ['number']);
  const appliesTo = ['collective'] as const;
  if (aggregate === 'count' && dice.chance(20)) {
    const derivation = { how: 'members', aggregate, of: null, test: null } as const;
    addFact(draft, { appliesTo, derivation });
  } else if (known.length > 0) {
    const { code: of, kind, values } = dice.pick(known);
    const test = counts ? testBy(dice, kind, values) : null;
    addFact(draft, { appliesTo, derivation: { how: 'members', aggregate, of, test } });
  }
}

function addUnitFact(draft: Draft): void {
  const known = knownFor(draft, ['collective']);
  if (known.length === 0) return;
  const { code: of, kind, values } = draft.dice.pick(known);
  addFact(draft, { kind, values, appliesTo: ['individual'], derivation: { how: 'unit', of } });
}

function addCohortFact(draft: Draft, appliesTo: readonly Subject[]): void {
  const { dice } = draft;
  const numbers = knownFor(draft, appliesTo, ['number']);
  const choices = knownFor(draft, appliesTo, ['choice']);
  if (numbers.length === 0) return;
  const within = choices.length > 0 && dice.chance(40) ? dice.pick(choices).code : null;
  const what = dice.pick(['mean', 'max', 'min', 'rank'] as const);
  const of = dice.pick(numbers).code;
  addFact(draft, { appliesTo, derivation: { how: 'cohort', function: what, of, within } });
}

function addMonths(draft: Draft, appliesTo: readonly Subject[]): void {
  const { dice } = draft;
  const dates = knownFor(draft, appliesTo, ['date']);
  if (dates.length === 0) return;
  const to = dice.chance(50) ? null : dice.pick(dates).code;
  addFact(draft, { appliesTo, derivation: { how: 'months', from: dice.pick(dates).code, to } });
}

/** Which outcomes a condition may have at this point without going round in a circle. */
export type Stage = 'beforeTotal' | 'beforeClass' | 'afterClass';

const VERDICTS: readonly GateOutcome[] = [
  { effect: 'ineligible' },
  { effect: 'onHold' },
  { effect: 'review' },
  { effect: 'noted' },
  { effect: 'noted' },
];
const CLASSINGS: readonly GateOutcome[] = [
  { effect: 'noClass' },
  { effect: 'notTopClass' },
  { effect: 'oneClassDown' },
];

export function outcomeBy({ dice }: Draft, stage: Stage, names: readonly string[]): GateOutcome {
  const classings = [
    ...CLASSINGS,
    ...names.map((name): GateOutcome => ({ effect: 'classIs', name })),
  ];
  if (stage === 'beforeTotal' && dice.chance(15)) {
    return { effect: 'totalCapped', at: points(dice.pick([0, 3, 5, 7, 10])) };
  }
  if (stage !== 'afterClass' && names.length > 0 && dice.chance(45)) return dice.pick(classings);
  return dice.pick(VERDICTS);
}

export function addGate(
  draft: Draft,
  subjects: readonly Subject[],
  outcome: GateOutcome,
  given: Partial<Gate> = {},
): void {
  const { dice, wanted } = draft;
  const members = !wanted.plain && subjects.includes('collective') && dice.chance(20);
  const appliesTo = members ? (['collective'] as const) : subjectsBy(draft, subjects);
  const known = knownFor(draft, members ? ['individual'] : appliesTo);
  if (known.length === 0) return;
  const first = dice.pick(known);
  const like = known.filter((one) => one.kind === first.kind && sameValues(one, first));
  const facts = dice.some(like, 1, 3).map(({ code }) => code);
  const rule = gate(nextCode(draft, 'D'), {
    ...{ appliesTo, facts, otherwise: outcome, over: members ? 'members' : 'self' },
    accepts: mildTestBy(dice, first.kind, first.values),
    needed: dice.from(1, facts.length),
    onlyIf: wanted.plain ? [] : scopeBy(draft, appliesTo),
    ...given,
  });
  draft.campaign.gates.push(rule);
  learn(draft, { code: rule.code, kind: 'choice', values: [MET, NOT_MET] });
}

/** A minimum of points: more of them can only help. */
export function addRisingGate(
  draft: Draft,
  subjects: readonly Subject[],
  outcome: GateOutcome,
): void {
  const { dice, campaign } = draft;
  const facts = dice.some([TOTAL, ...campaign.criteria.map(({ code }) => code)], 1, 3);
  const least = dice.pick([0, 1, 2, 5]);
  const rule = gate(nextCode(draft, 'D'), {
    ...{ appliesTo: subjects, facts, otherwise: outcome, needed: dice.from(1, facts.length) },
    accepts: when(dice.pick(['>', '>=']), least),
  });
  campaign.gates.push(rule);
}

function sameValues(a: Known, b: Known): boolean {
  return a.values.join('|') === b.values.join('|');
}
