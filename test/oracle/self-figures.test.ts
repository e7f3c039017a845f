/** Facts that are derived, conditions and classes of the oracle, worked out by hand. */
import { expect, test } from 'vitest';
import type { Campaign, GateOutcome, Subject } from '../../src/domain/campaign';
import type { Entry } from '../../src/domain/entry';
import { CLASSIFICATION, MET, NOT_MET, TOTAL, UNCLASSIFIED } from '../../src/domain/fact';
import type { Derivation } from '../../src/domain/fact';
import { NOT_APPLICABLE as KAD } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import { campaignOf, classRow, criterion, entryOf, fact, gate, number, oneOf } from './build';
import { points, question, when } from './build';
import { classOf } from './classes';
import { figure } from './figures';
import { oracle } from './oracle';
import { decimal } from './rational';
import type { World } from './world';

function shown(given: Given): unknown {
  if (given === KAD) return 'KAD';
  if (given === null || typeof given === 'string') return given;
  const { numerator, denominator } = given;
  return 10_000n % denominator === 0n ? decimal(given) : `${numerator}/${denominator}`;
}

/** The figure "X" of everybody. */
function figuresOf(given: Partial<Campaign>, entry: Entry, subject: Subject = 'individual') {
  const campaign = campaignOf(given);
  const world: World = { campaign, entry, asOf: '2026-12-31', decided: [], memo: new Map() };
  const list = subject === 'individual' ? entry.individuals : entry.collectives;
  return list.nominees.map((_, index) => shown(figure(world, { subject, index }, 'X')));
}

const derived = (derivation: Derivation) => fact('X', { derivation });

test('registers: rows of the nominee that pass every filter', () => {
  const entry = entryOf({ who: ['P0', 'P1', 'P2', 'P3'] }, undefined, {
    So: {
      ids: ['P0', 'P0', 'P1', 'P1', 'P3'],
      columns: {
        loai: ['muon', 'som', 'muon', 'muon', null],
        lan: [2, 5, 3, 4, 1],
        chuan: [1, 9, 3, 5, KAD],
      },
    },
  });
  const late = { column: 'loai', test: oneOf('muon') };
  const of = (aggregate: 'count' | 'sum' | 'mean' | 'max' | 'only', column: string | null) =>
    figuresOf(
      { facts: [derived({ how: 'register', register: 'So', where: [late], aggregate, column })] },
      entry,
    );
  expect(of('count', null)).toEqual(['1', '2', '0', null]);
  expect(of('sum', 'lan')).toEqual(['2', '7', '0', null]);
  expect(of('mean', 'lan')).toEqual(['2', '3.5', null, null]);
  expect(of('max', 'lan')).toEqual(['2', '4', null, null]);
  expect(of('only', 'lan')).toEqual(['2', null, null, null]);
  // At least the standard: P0 has one of two, P1 one of two; KAD does not pass.
  const test = { kind: 'column', operator: '>=', column: 'chuan' } as const;
  const where = [{ column: 'lan', test }];
  const count = { how: 'register', register: 'So', aggregate: 'count', column: null } as const;
  expect(figuresOf({ facts: [derived({ ...count, where })] }, entry)).toEqual(['1', '1', '0', '0']);
});

test('operations over figures of one nominee', () => {
  const entry = entryOf({
    who: ['P0', 'P1', 'P2', 'P3'],
    facts: { A: [6, 6, KAD, null], B: [4, KAD, KAD, 4] },
  });
  const of = (operation: Extract<Derivation, { how: 'combine' }>['operation']) => {
    const terms = [
      { figure: 'A', weight: number(1) },
      { figure: 'B', weight: number(3) },
    ];
    const facts = [fact('A'), fact('B'), derived({ how: 'combine', operation, of: terms })];
    return figuresOf({ facts }, entry);
  };
  expect(of('sum')).toEqual(['10', '6', 'KAD', null]);
  expect(of('mean')).toEqual(['4.5', '6', 'KAD', null]); // (6 + 12) ÷ 4
  expect(of('difference')).toEqual(['2', 'KAD', 'KAD', null]);
  expect(of('quotient')).toEqual(['1.5', 'KAD', 'KAD', null]);
  expect(of('max')).toEqual(['6', '6', 'KAD', null]);
  expect(of('min')).toEqual(['4', '6', 'KAD', null]);
});

test('whole months between days', () => {
  const entry = entryOf({
    who: ['P0', 'P1', 'P2', 'P3', 'P4'],
    facts: {
      A: ['2026-01-31', '2025-11-30', '2026-03-01', null, KAD],
      B: ['2026-02-28', '2026-11-30', '2026-01-01', '2026-01-01', '2026-01-01'],
    },
  });
  const facts = [fact('A', { kind: 'date' }), fact('B', { kind: 'date' })];
  const of = (to: string | null) =>
    figuresOf({ facts: [...facts, derived({ how: 'months', from: 'A', to })] }, entry);
  expect(of('B')).toEqual(['0', '12', '0', null, 'KAD']);
  expect(of(null)).toEqual(['11', '13', '9', null, 'KAD']); // to 31/12/2026
});

test('the share of lines at full marks', () => {
  const criteria = ['A', 'B', 'C'].map((code) => criterion(code));
  const facts = [derived({ how: 'fullShare', of: ['A', 'B', 'C'] })];
  const marks = {
    A: [10, 10, 'notApplicable', 10],
    B: [9.99, 'notApplicable', 'notApplicable', 'blank'],
    C: [10, 10, 'notApplicable', 10],
  };
  const entry = entryOf({ who: ['P0', 'P1', 'P2', 'P3'], marks });
  expect(figuresOf({ criteria, facts }, entry)).toEqual(['2/3', '1', 'KAD', null]);
});

test('the field: its mean, its best, the place in it', () => {
  const entry = entryOf({
    who: ['P0', 'P1', 'P2', 'P3', 'P4', 'P5'],
    facts: { A: [5, 5, 2, KAD, 7, null], K: ['a', 'a', 'a', 'a', 'b', 'b'] },
  });
  const facts = [fact('A'), fact('K', { kind: 'choice', values: ['a', 'b'] })];
  const of = (what: 'mean' | 'max' | 'rank', within: string | null) => {
    const cohort = derived({ how: 'cohort', function: what, of: 'A', within });
    return figuresOf({ facts: [...facts, cohort] }, entry);
  };
  expect(of('mean', 'K')).toEqual(['4', '4', '4', 'KAD', null, null]);
  expect(of('max', 'K')).toEqual(['5', '5', '5', 'KAD', null, null]);
  expect(of('rank', 'K')).toEqual(['1', '1', '3', 'KAD', null, null]);
  expect(of('mean', null)).toEqual([null, null, null, 'KAD', null, null]);
});

test('the people of a unit, and the unit of a person', () => {
  const entry = entryOf(
    { who: ['P0 U1', 'P1 U1', 'P2 U2', 'P3 U9'], facts: { A: [1, 4, KAD, 3] } },
    { who: ['C1 U1', 'C2 U2', 'C3 U3'], facts: { T: [8, null, 6] } },
  );
  const facts = [fact('A'), fact('T', { appliesTo: ['collective'] })];
  const of = (
    aggregate: 'count' | 'share' | 'sum' | 'mean' | 'min',
    test = aggregate === 'count' || aggregate === 'share',
  ) => {
    const members = {
      how: 'members',
      aggregate,
      of: 'A',
      test: test ? when('>=', 4) : null,
    } as const;
    return figuresOf({ facts: [...facts, derived(members)] }, entry, 'collective');
  };
  expect(of('count')).toEqual(['1', '0', '0']);
  expect(of('count', false)).toEqual(['2', '1', '0']);
  expect(of('share')).toEqual(['0.5', 'KAD', 'KAD']);
  expect(of('sum')).toEqual(['5', '0', '0']);
  expect(of('mean')).toEqual(['2.5', 'KAD', 'KAD']);
  expect(of('min')).toEqual(['1', 'KAD', 'KAD']);
  const unit = { facts: [...facts, derived({ how: 'unit', of: 'T' })] };
  expect(figuresOf(unit, entry)).toEqual(['8', '8', null, null]);
});

test('conditions: so many of the figures that matter, and the scope of the condition', () => {
  const F = ['A', 'B', 'C'].map((code) => fact(code, { kind: 'choice', values: ['a', 'b'] }));
  const entry = entryOf({
    who: ['P0', 'P1', 'P2', 'P3', 'P4'],
    facts: {
      A: ['a', 'a', 'b', KAD, KAD],
      B: ['a', null, null, KAD, 'a'],
      C: ['b', 'b', 'b', KAD, KAD],
    },
  });
  const two = gate('X', { facts: ['A', 'B', 'C'], needed: 2 });
  // P2 can no longer reach 2; of P4 only one figure matters, and it passes.
  expect(figuresOf({ facts: F, gates: [two] }, entry)).toEqual([
    ...[MET, null, 'Không đạt', 'KAD', MET],
  ]);
  const some = { ...two, onlyIf: [{ of: 'A', is: ['a'] }] };
  expect(figuresOf({ facts: F, gates: [some] }, entry)).toEqual([MET, null, ...Array(3).fill('KAD')]); // prettier-ignore
  const asked = { ...two, onlyIf: [{ of: 'Q', is: ['A'] }] };
  const questions = [question('Q', null)];
  expect(figuresOf({ facts: F, gates: [asked], questions }, entry)[0]).toBe('KAD');
});

test('a condition over the people of a unit', () => {
  const F = [fact('A', { kind: 'choice', values: ['a', 'b'] })];
  const entry = entryOf(
    {
      who: ['P0 U1', 'P1 U1', 'P2 U2', 'P3 U2', 'P4 U3'],
      facts: { A: ['a', 'a', null, 'b', KAD] },
    },
    { who: ['C1 U1', 'C2 U2', 'C3 U3', 'C4 U4'] },
  );
  const all = gate('X', { facts: ['A'], over: 'members', appliesTo: ['collective'] });
  expect(figuresOf({ facts: F, gates: [all] }, entry, 'collective')).toEqual([
    ...[MET, 'Không đạt', MET, null],
  ]);
});

test('what follows when a condition is not met: verdicts', () => {
  const entry = entryOf({
    who: ['P0', 'P1', 'P2', 'P3'],
    facts: { A: ['a', 'b', null, KAD] },
    marks: { C: [8, 8, 8, 8] },
  });
  const verdicts = (otherwise: GateOutcome) =>
    oracle({
      campaign: campaignOf({
        facts: [fact('A', { kind: 'choice', values: ['a', 'b'] })],
        gates: [gate('G', { facts: ['A'], otherwise })],
        criteria: [criterion('C')],
      }),
      ...{ entry, asOf: '2026-12-31' },
    }).individual.nominees.map(({ verdict, total }) => `${verdict} ${total ?? 'open'}`);
  expect(verdicts({ effect: 'ineligible' })).toEqual(['eligible 8', 'ineligible 8', 'undetermined 8', 'eligible 8']); // prettier-ignore
  expect(verdicts({ effect: 'onHold' })).toEqual(['eligible 8', 'onHold 8', 'undetermined 8', 'eligible 8']); // prettier-ignore
  expect(verdicts({ effect: 'noted' })).toEqual(Array(4).fill('eligible 8'));
  const capped = { effect: 'totalCapped', at: points(7) } as const;
  expect(verdicts(capped)).toEqual(['eligible 8', 'eligible 7', 'undetermined open', 'eligible 8']);
});

test('classes: thresholds, required conditions, forced, barred from the top, down', () => {
  const classes = [
    classRow('XS', { test: when('>=', 9), requires: ['R'] }),
    classRow('T', { test: when('>=', 7) }),
    classRow('K', { test: when('>=', 5) }),
  ];
  const classesOf = (otherwise: GateOutcome, mark: number, required = 'a') => {
    const choice = { kind: 'choice', values: ['a', 'b'] } as const;
    const campaign = campaignOf({
      ...{ classes, criteria: [criterion('C')] },
      facts: [fact('A', choice), fact('B', choice)],
      gates: [
        gate('G', { facts: ['A'], otherwise }),
        gate('R', { facts: ['B'], otherwise: { effect: 'noted' } }),
      ],
    });
    const facts = { A: ['a', 'b', null], B: Array<string>(3).fill(required) };
    const marks = { C: Array<number>(3).fill(mark) };
    const entry = entryOf({ who: ['P0', 'P1', 'P2'], facts, marks });
    const world: World = { campaign, entry, asOf: '2026-12-31', decided: [], memo: new Map() };
    return [0, 1, 2].map((index) => shown(classOf(world, { subject: 'individual', index })));
  };
  expect(classesOf({ effect: 'noted' }, 9)).toEqual(['XS', 'XS', 'XS']);
  expect(classesOf({ effect: 'noted' }, 8.99)).toEqual(['T', 'T', 'T']);
  expect(classesOf({ effect: 'noted' }, 4)).toEqual(Array<string>(3).fill(UNCLASSIFIED));
  expect(classesOf({ effect: 'noted' }, 9, 'b')).toEqual(['T', 'T', 'T']);
  expect(classesOf({ effect: 'notTopClass' }, 9)).toEqual(['XS', 'T', null]);
  expect(classesOf({ effect: 'notTopClass' }, 7)).toEqual(['T', 'T', null]);
  expect(classesOf({ effect: 'oneClassDown' }, 7)).toEqual(['T', 'K', null]);
  expect(classesOf({ effect: 'oneClassDown' }, 5)).toEqual(['K', 'K', null]);
  expect(classesOf({ effect: 'noClass' }, 9)).toEqual(['XS', UNCLASSIFIED, null]);
  expect(classesOf({ effect: 'classIs', name: 'K' }, 9)).toEqual(['XS', 'K', null]);
});

test('the total and the class are figures too', () => {
  const entry = entryOf({ who: ['P0', 'P1'], marks: { C: [8, 3] } });
  const rules = {
    criteria: [criterion('C')],
    classes: [classRow('T', { test: when('>=', 7) })],
  };
  const rank = derived({ how: 'cohort', function: 'rank', of: TOTAL, within: null });
  expect(figuresOf({ ...rules, facts: [rank] }, entry)).toEqual(['1', '2']);
  const good = gate('X', { facts: [CLASSIFICATION], accepts: oneOf('T') });
  expect(figuresOf({ ...rules, gates: [good] }, entry)).toEqual([MET, NOT_MET]);
});
