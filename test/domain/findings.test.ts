/** What a condition found: its answer, the figures that decided, the members that decided. */
import { describe, expect, test } from 'vitest';
import type { Campaign, Gate, Subject } from '../../src/domain/campaign';
import { personalScope, stands } from '../../src/domain/campaign';
import { gatesOf } from '../../src/domain/eligibility';
import { figuresOf } from '../../src/domain/figures';
import { campaignOf, entryOf, fact, gate, people, scope, source } from '../support/rules';
import { table } from '../support/table';

const both = ['collective', 'individual'] as const;
const question = (code: string, answer: string | null) => ({
  code,
  text: '',
  planWords: '',
  options: [],
  answer,
  source,
});

interface Lists {
  readonly individuals?: string;
  readonly collectives?: string;
}

/** "answer: figures: members" of the first nominee: "notMet: b=Không: 0 2", "-" for none. */
function found(asked: Gate, subject: Subject, heads: string, lists: Lists): string {
  const campaign = campaignOf({
    facts: ['a', 'b', 'c', 'v', 'w'].map((code) => fact(code)),
    questions: [question('Q1', 'A')],
    gates: [asked],
  });
  const entry = entryOf({
    individuals: people(campaign, heads, lists.individuals ?? ''),
    collectives: people(campaign, heads, lists.collectives ?? ''),
  });
  const column = figuresOf({ campaign, entry, asOf: '2026-12-31' }).gate(subject, asked);
  const { gate: of, answer, figures, members } = column.finding(0);
  expect(of).toBe(asked);
  expect(column.answers[0]).toBe(answer);
  const values = figures.map(
    ({ code, value }) => `${code}=${value === null ? '-' : textOf(value)}`,
  );
  return [answer, values.join(' ') || '-', members.join(' ') || '-'].join(': ');
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : 'a number');

describe("what decided about one's own facts", () => {
  const conditions: Readonly<Record<string, Gate>> = {
    one: gate('K', 'a b c', 'Có', { needed: 1 }),
    two: gate('K', 'a b c', 'Có', { needed: 2 }),
    all: gate('K', 'a b c', 'Có', { needed: 3 }),
    amount: gate('K', 'a b', '>=80', { needed: 2 }),
    leaders: gate('K', 'a', 'Có', { onlyIf: scope('Q1=A; v=Lãnh đạo; w=A') }),
  };
  test.each(
    table(`
      condition  cells              found
      one        Không Không Không  notMet: a=Không b=Không c=Không
      // what does not apply did not fail
      one        Không KAD Không    notMet: a=Không c=Không
      // neither did what passed, nor what is blank and can no longer help
      two        Có Không Không     notMet: b=Không c=Không
      all        Có Không -         notMet: b=Không
      // while it is open only what is missing is named
      two        Có Không -         unknown: c=-
      all        Có - -             unknown: b=- c=-
      two        KAD Có -           unknown: c=-
      one        Có Có Có           met: -
      amount     90 70              notMet: b=a_number
      amount     90 -               unknown: b=-
      amount     70 -               notMet: a=a_number
      // whose condition it is, is not known: only what says so is named
      leaders    - - - - A          unknown: v=-
      leaders    Có - - Lãnh_đạo -  unknown: w=-
      leaders    Có - - - -         unknown: v=- w=-
      leaders    - - - Lãnh_đạo A   unknown: a=-
    `),
  )('$condition, $cells: $found', ({ condition = '', cells = '', found: expected = '' }) => {
    const asked = conditions[condition];
    if (!asked) throw new Error(condition);
    const said = found(asked, 'individual', 'a b c v w', { individuals: `An | P1 | ${cells}` });
    expect(said).toBe(`${expected.replaceAll('_', ' ')}: -`);
  });
});

describe('what decided about the members of a unit', () => {
  const asked = (more: Partial<Gate> = {}) =>
    gate('K', 'a', 'Không', { over: 'members', appliesTo: ['collective'], ...more });
  test.each(
    table(`
      first  second  found
      Không  Không   met: -: -
      Có     Không   notMet: a=Có: 0
      Có     Có      notMet: a=Có: 0 1
      -      Có      notMet: a=Có: 1
      -      Không   unknown: a=-: 0
      KAD    Không   met: -: -
    `),
  )('$first and $second: $found', ({ first = '', second = '', found: expected }) => {
    const individuals = `An | P1 | ${first}\nBình | P1 | ${second}\nChi | P2 | Có`;
    expect(found(asked(), 'collective', 'a', { individuals, collectives: 'P1 | P1 | -' })).toBe(
      expected,
    );
  });

  test('nobody is listed: it is open, and no figure is named', () => {
    const lists = { individuals: 'Chi | P2 | Có', collectives: 'P1 | P1 | -' };
    expect(found(asked(), 'collective', 'a', lists)).toBe('unknown: -: -');
  });

  test.each(
    table(`
      block  found
      A      notMet: a=Có: 0
      B      notApplicable: -: -
      // whether the unit is asked at all is not known
      -      unknown: -: -
    `),
  )('it is asked of some units only: $block', ({ block = '', found: expected }) => {
    const lists = { individuals: 'An | P1 | Có -', collectives: `P1 | P1 | - ${block}` };
    expect(found(asked({ onlyIf: scope('v=A') }), 'collective', 'a v', lists)).toBe(expected);
  });

  test('people are not asked about the people of their unit', () => {
    const lists = { individuals: 'An | P1 | Có', collectives: 'P1 | P1 | Có' };
    expect(found(asked(), 'individual', 'a', lists)).toBe('notApplicable: -: -');
    expect(found(asked({ appliesTo: both }), 'individual', 'a', lists)).toBe('notApplicable: -: -');
    const forPeople = asked({ appliesTo: ['individual'] });
    expect(found(forPeople, 'individual', 'a', lists)).toBe('notApplicable: -: -');
    expect(found(forPeople, 'collective', 'a', lists)).toBe('notApplicable: -: -');
  });
});

describe('a condition of the other subject', () => {
  test('does not apply, whatever stands in the cells', () => {
    const lists = { individuals: 'An | P1 | Không', collectives: 'P1 | P1 | Không' };
    const own = gate('K', 'a', 'Có', { appliesTo: ['individual'] });
    expect(found(own, 'individual', 'a', lists)).toBe('notMet: a=Không: -');
    expect(found(own, 'collective', 'a', lists)).toBe('notApplicable: -: -');
  });

  test('has an answer for each nominee', () => {
    const own = gate('K', 'a', 'Có', { appliesTo: ['individual'] });
    const campaign = campaignOf({ facts: [fact('a')], gates: [own] });
    const collectives = people(campaign, 'a', 'P1 | P1 | Có\nP2 | P2 | Không');
    const figures = figuresOf({ campaign, entry: entryOf({ collectives }), asOf: '2026-12-31' });
    expect(figures.gate('collective', own).answers).toEqual(['notApplicable', 'notApplicable']);
  });
});

describe('the conditions that a subject has', () => {
  const campaign: Campaign = campaignOf({
    questions: [question('Q1', 'A'), question('Q2', null)],
    gates: [
      gate('K1', 'a', 'Có'),
      gate('K2', 'a', 'Có', { appliesTo: ['collective'] }),
      gate('K3', 'a', 'Có', { appliesTo: ['individual'], onlyIf: scope('Q1=A|C') }),
      gate('K4', 'a', 'Có', { onlyIf: scope('Q1=B') }),
      // whose it is among the nominees is asked of each of them
      gate('K5', 'a', 'Có', { onlyIf: scope('v=Lãnh đạo') }),
    ],
  });
  test.each(
    table(`
      of          conditions
      individual  K1 K3 K5
      collective  K1 K2 K5
    `),
  )('$of: $conditions', ({ of, conditions }) => {
    const figures = figuresOf({ campaign, entry: entryOf({}), asOf: '2026-12-31' });
    const codes = gatesOf(figures, of as Subject).map(({ code }) => code);
    expect(codes.join(' ')).toBe(conditions);
  });

  test.each(
    table(`
      scope               stands  of the nominee
      Q1=A                yes     -
      Q1=B                no      -
      Q1=B|A              yes     -
      // a question without an answer is answered by nothing
      Q2=null             no      -
      Q1=A; v=Lãnh đạo    yes     v
      v=A; w=B; Q1=A      yes     v w
    `),
  )('$scope: $stands', (row) => {
    const clauses = scope(row['scope'] ?? '');
    expect(stands(clauses, campaign)).toBe(row['stands'] === 'yes');
    const personal = personalScope(clauses, campaign).map(({ of }) => of);
    expect(personal.join(' ') || '-').toBe(row['of the nominee']);
  });
});
