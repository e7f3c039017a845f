/** Campaigns and entries in few words: everything that is not said has its plainest value. */
import type { Award, Limit } from '../../src/domain/award';
import type { MarkingRules } from '../../src/domain/ballot';
import { NO_OFFICE } from '../../src/domain/campaign';
import type { Campaign, Gate, Question, Subject } from '../../src/domain/campaign';
import type { ClassRule, Criterion, GroupRule } from '../../src/domain/criterion';
import type { Ballots, Entrants, Entry, Mark, Nominee } from '../../src/domain/entry';
import type { Derivation, FactDefinition, FactKind, TieKey } from '../../src/domain/fact';
import type { Points } from '../../src/domain/points';
import type { Given, Operator, Test, Value } from '../../src/domain/value';
import { rational } from './rational';
import type { Rational } from './rational';

export const BOTH: readonly Subject[] = ['collective', 'individual'];
const source = { document: 'Kế hoạch thử', section: 'I.1', origin: 'plan' } as const;

/** 8.75 as points; only for numbers that a decimal can say. */
export function points(value: number): Points {
  return Math.round(value * 10_000) as Points;
}

/** A number of at most four decimals, exactly. */
export function number(value: number): Rational {
  return rational(Math.round(value * 10_000), 10_000);
}

export function oneOf(...values: readonly string[]): Test {
  return { kind: 'oneOf', values };
}

export function when(operator: Operator, value: Value | number): Test {
  const limit = typeof value === 'number' ? number(value) : value;
  return { kind: 'compare', comparisons: [{ operator, value: limit }] };
}

export const NO_MARKING: MarkingRules = {
  scorers: [],
  combine: { kind: 'mean' },
  periods: [],
  periodCombine: 'mean',
};

export function campaignOf(given: Partial<Campaign>): Campaign {
  return {
    ...{ id: 'thu', name: 'Phong trào thử', scaleApproval: null, office: NO_OFFICE },
    plan: { document: 'Kế hoạch thử', issuer: 'Văn phòng' },
    period: { from: '2026-01-01', to: '2026-12-31' },
    ...{ questions: [], facts: [], gates: [], criteria: [], groups: [], classes: [] },
    ...{ ranking: [], tieKeys: [], awards: [], limits: [], bases: [], dossier: [], form: [] },
    marking: NO_MARKING,
    ...given,
  };
}

export function question(code: string, answer: string | null): Question {
  const options = ['A', 'B'].map((option) => ({ code: option, text: option }));
  return { ...{ code, answer, options, source }, text: code, planWords: '' };
}

export function fact(
  code: string,
  given: Partial<FactDefinition> & { derivation?: Derivation; kind?: FactKind } = {},
): FactDefinition {
  return {
    ...{ code, label: code, appliesTo: BOTH, kind: 'number', values: [], documented: [] },
    derivation: { how: 'entered' },
    ...given,
  };
}

export function gate(code: string, given: Partial<Gate>): Gate {
  return {
    ...{ code, text: code, appliesTo: BOTH, facts: [], accepts: oneOf('a'), needed: 1 },
    ...{ over: 'self', otherwise: { effect: 'ineligible' }, onlyIf: [], source },
    ...given,
  };
}

export function criterion(code: string, given: Partial<Criterion> = {}): Criterion {
  return {
    ...{ code, group: 'N1', text: code, measure: { kind: 'points', step: null }, figure: null },
    ...{ pointsMax: points(10), pointsMin: points(0), weight: null, decimals: 2 },
    ...{ notApplicable: 'rescale', appliesTo: BOTH, onlyIf: [], source },
    ...given,
  };
}

export function group(code: string, given: Partial<GroupRule> = {}): GroupRule {
  return {
    ...{ code, parent: null, combine: 'sum', pointsMax: null, cut: false, pointsMin: null },
    ...{ weight: null, decimals: 2, counts: true, appliesTo: BOTH },
    ...given,
  };
}

export function classRow(name: string, given: Partial<ClassRule>): ClassRule {
  return {
    ...{ name, test: when('>=', 0), requires: [], appliesTo: BOTH, onlyIf: [], source },
    ...given,
  };
}

export function tieKey(figure: string, given: Partial<TieKey> = {}): TieKey {
  return { figure, prefer: 'higher', appliesTo: BOTH, onlyIf: [], source, ...given };
}

export function award(code: string, given: Partial<Award> = {}): Award {
  return {
    ...{ code, name: code, authority: 'Giám đốc', subject: 'individual', quota: 1 },
    ...{ ties: 'council', requires: [], rollsDown: false, exclusive: true, onlyIf: [], source },
    ...given,
  };
}

export function limit(of: string, given: Partial<Limit> = {}): Limit {
  return { award: of, kind: 'atMost', among: [], per: 'all', amount: 1, source, ...given };
}

export function nominee(id: string, unit = 'U1'): Nominee {
  return { id, name: `Tên ${id}`, unit, post: '', document: '' };
}

export type Column = Readonly<Record<string, readonly (Given | number)[]>>;

function factsOf(columns: Column): Map<string, readonly Given[]> {
  return new Map(
    Object.entries(columns).map(([code, cells]) => [
      code,
      cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell)),
    ]),
  );
}

function marksOf(
  columns: Readonly<Record<string, readonly (number | string)[]>>,
): Map<string, readonly Mark[]> {
  return new Map(
    Object.entries(columns).map(([code, cells]) => [
      code,
      cells.map((cell) => (typeof cell === 'number' ? points(cell) : (cell as Mark))),
    ]),
  );
}

export interface Said {
  /** "P1 U1". */
  readonly who: readonly string[];
  readonly marks?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly facts?: Column;
  readonly ballots?: Ballots | null;
}

export function entrants({ who, marks = {}, facts = {}, ballots = null }: Said): Entrants {
  return {
    nominees: who.map((text) => {
      const [id = '', unit = 'U1'] = text.split(' ');
      return nominee(id, unit);
    }),
    ...{ marks: marksOf(marks), facts: factsOf(facts), ballots },
  };
}

/** Rows "position, scorer, period" and their columns. */
export function ballotsOf(
  rows: readonly (readonly [number, string, string])[],
  marks: Readonly<Record<string, readonly (number | string)[]>>,
  facts: Column = {},
): Ballots {
  return {
    nominees: rows.map(([who]) => who),
    scorers: rows.map(([, scorer]) => scorer),
    periods: rows.map(([, , period]) => period),
    ...{ marks: marksOf(marks), facts: factsOf(facts) },
  };
}

const NOBODY_SAID: Said = { who: [] };

export function entryOf(
  individuals: Said,
  collectives: Said = NOBODY_SAID,
  registers: Readonly<Record<string, { ids: readonly string[]; columns: Column }>> = {},
): Entry {
  return {
    individuals: entrants(individuals),
    collectives: entrants(collectives),
    registers: new Map(
      Object.entries(registers).map(([name, { ids, columns }]) => [
        name,
        { ids, columns: factsOf(columns) },
      ]),
    ),
  };
}
