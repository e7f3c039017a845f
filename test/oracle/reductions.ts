/** Every way to make a case a little smaller without leaving a name that nothing bears. */
import type { Campaign, Scope } from '../../src/domain/campaign';
import type { Entrants, Entry } from '../../src/domain/entry';
import { CLASSIFICATION, TOTAL } from '../../src/domain/fact';
import type { OracleInput } from './oracle';

type ListKey =
  | 'awards'
  | 'limits'
  | 'tieKeys'
  | 'ranking'
  | 'classes'
  | 'gates'
  | 'groups'
  | 'criteria'
  | 'facts'
  | 'questions';

const LISTS: readonly ListKey[] = [
  ...(['awards', 'limits', 'tieKeys', 'ranking', 'classes', 'gates'] as const),
  ...(['groups', 'criteria', 'facts', 'questions'] as const),
];

export function* reductionsOf(one: OracleInput): IterableIterator<OracleInput> {
  for (const list of ['individuals', 'collectives'] as const) {
    for (const index of one.entry[list].nominees.keys()) {
      const fewer = withoutNominee(one.entry[list], index);
      yield { ...one, entry: { ...one.entry, [list]: fewer } };
    }
    const { ballots } = one.entry[list];
    if (ballots) {
      yield { ...one, entry: { ...one.entry, [list]: { ...one.entry[list], ballots: null } } };
    }
  }
  for (const campaign of smallerCampaigns(one.campaign)) {
    if (isNamedFully(campaign)) yield { ...one, campaign };
  }
  yield* fewerRows(one);
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, position) => position !== index);
}

function* smallerCampaigns(campaign: Campaign): IterableIterator<Campaign> {
  for (const key of LISTS) {
    for (const index of campaign[key].keys()) {
      yield { ...campaign, [key]: without<unknown>(campaign[key], index) };
    }
  }
  const { marking } = campaign;
  if (marking.scorers.length > 0) yield { ...campaign, marking: { ...marking, scorers: [] } };
  if (marking.periods.length > 0) yield { ...campaign, marking: { ...marking, periods: [] } };
  yield* simplerRules(campaign);
}

/** The same rules with less in each. */
function* simplerRules(campaign: Campaign): IterableIterator<Campaign> {
  for (const key of ['awards', 'classes', 'gates', 'criteria', 'tieKeys', 'limits'] as const) {
    for (const [index, rule] of campaign[key].entries()) {
      for (const smaller of simplerRule(rule)) {
        const list = campaign[key].map((one, position) => (position === index ? smaller : one));
        yield { ...campaign, [key]: list };
      }
    }
  }
  for (const [index, { derivation }] of campaign.facts.entries()) {
    const put = (smaller: typeof derivation): Campaign => ({
      ...campaign,
      facts: campaign.facts.map((fact, position) =>
        position === index ? { ...fact, derivation: smaller } : fact,
      ),
    });
    if (derivation.how === 'register') {
      for (const position of derivation.where.keys()) {
        yield put({ ...derivation, where: without(derivation.where, position) });
      }
    }
    if (derivation.how === 'combine' && derivation.of.length > 2) {
      for (const position of derivation.of.keys()) {
        yield put({ ...derivation, of: without(derivation.of, position) });
      }
    }
    if (derivation.how === 'cohort' && derivation.within)
      yield put({ ...derivation, within: null });
  }
}

function* simplerRule(rule: object): IterableIterator<object> {
  if ('onlyIf' in rule && (rule.onlyIf as Scope).length > 0) yield { ...rule, onlyIf: [] };
  if ('among' in rule && (rule.among as Scope).length > 0) yield { ...rule, among: [] };
  if ('requires' in rule && (rule.requires as string[]).length > 0) yield { ...rule, requires: [] };
  if ('rollsDown' in rule && rule.rollsDown) yield { ...rule, rollsDown: false };
  if ('exclusive' in rule && !rule.exclusive) yield { ...rule, exclusive: true };
  if ('per' in rule && rule.per !== 'all') yield { ...rule, per: 'all' };
  if ('facts' in rule && (rule.facts as string[]).length > 1) {
    for (const index of (rule.facts as string[]).keys()) {
      yield { ...rule, facts: without(rule.facts as string[], index), needed: 1 };
    }
  }
  if ('weight' in rule && rule.weight !== null) yield { ...rule, weight: null };
}

function* fewerRows(one: OracleInput): IterableIterator<OracleInput> {
  yield* fewerColumns(one);
  for (const [name, register] of one.entry.registers) {
    for (const index of register.ids.keys()) {
      const columns = new Map(
        [...register.columns].map(([column, cells]) => [column, without(cells, index)]),
      );
      const fewer = { ids: without(register.ids, index), columns };
      const registers = new Map([...one.entry.registers, [name, fewer]]);
      yield { ...one, entry: { ...one.entry, registers } as Entry };
    }
  }
}

/** Without registers that no fact reads, and without columns that no rule reads. */
function* fewerColumns(one: OracleInput): IterableIterator<OracleInput> {
  const { campaign, entry } = one;
  for (const name of entry.registers.keys()) {
    const isRead = campaign.facts.some(
      ({ derivation }) => derivation.how === 'register' && derivation.register === name,
    );
    const registers = new Map([...entry.registers].filter(([other]) => other !== name));
    if (!isRead) yield { ...one, entry: { ...entry, registers } };
  }
  const read = [...campaign.facts, ...campaign.criteria].map(({ code }) => code);
  const keep = <T>(columns: ReadonlyMap<string, T>) =>
    new Map([...columns].filter(([code]) => read.includes(code)));
  for (const list of ['individuals', 'collectives'] as const) {
    const { marks, facts } = entry[list];
    if ([...marks.keys(), ...facts.keys()].every((code) => read.includes(code))) continue;
    const kept = { ...entry[list], marks: keep(marks), facts: keep(facts) };
    yield { ...one, entry: { ...entry, [list]: kept } };
  }
}

function withoutNominee(entrants: Entrants, gone: number): Entrants {
  const drop = <T>(columns: ReadonlyMap<string, readonly T[]>) =>
    new Map([...columns].map(([code, cells]) => [code, without(cells, gone)]));
  const { ballots } = entrants;
  const kept = ballots ? [...ballots.nominees.keys()].filter((row) => ballots.nominees[row] !== gone) : []; // prettier-ignore
  const keep = <T>(cells: readonly T[]) => kept.map((row) => cells[row] as T);
  const keepAll = <T>(columns: ReadonlyMap<string, readonly T[]>) =>
    new Map([...columns].map(([code, cells]) => [code, keep(cells)]));
  return {
    nominees: without(entrants.nominees, gone),
    marks: drop(entrants.marks),
    facts: drop(entrants.facts),
    ballots: ballots && {
      nominees: keep(ballots.nominees).map((index) => (index > gone ? index - 1 : index)),
      scorers: keep(ballots.scorers),
      periods: keep(ballots.periods),
      marks: keepAll(ballots.marks),
      facts: keepAll(ballots.facts),
    },
  };
}

/** Whether every code, group, class and award that a rule names is there. */
export function isNamedFully(campaign: Campaign): boolean {
  const { facts, gates, criteria, groups, awards, limits, classes, questions } = campaign;
  const figures = [
    ...[TOTAL, CLASSIFICATION, ...groups.map(({ code }) => code)],
    ...criteria.flatMap(({ code, group }) => [code, group]),
    ...[...facts, ...gates].map(({ code }) => code),
  ];
  const clauses = [...gates, ...criteria, ...classes, ...awards]
    .flatMap(({ onlyIf }) => onlyIf)
    .concat(limits.flatMap(({ among }) => among));
  const amounts = [...awards.map(({ quota }) => quota), ...limits.map(({ amount }) => amount)];
  const bases = amounts.flatMap((amount) => (typeof amount === 'object' ? [amount.base] : []));
  const named = [
    ...facts.flatMap(({ derivation }) => namesIn(derivation)),
    ...gates.flatMap((gate) => gate.facts),
    ...criteria.flatMap(({ figure, measure }) => [
      ...(figure === null ? [] : [figure]),
      ...namesIn(measure),
    ]),
    ...campaign.ranking.flatMap(({ within }) => within),
    ...campaign.tieKeys.map(({ figure }) => figure),
    ...limits.flatMap(({ per }) => (per === 'all' || per === 'unit' ? [] : [per])),
    ...bases.flatMap((base) => (base.of === 'figure' ? [base.figure] : [])),
  ];
  const codes = questions.map(({ code }) => code);
  const keys = campaign.tieKeys.flatMap(({ onlyIf }) => onlyIf);
  const awardCodes = awards.map(({ code }) => code);
  const awardNames = [
    ...limits.map(({ award }) => award),
    ...bases.flatMap((base) => (base.of === 'award' ? [base.award] : [])),
  ];
  const required = [...classes, ...awards].flatMap(({ requires }) => requires);
  const forced = gates.flatMap(({ otherwise }) =>
    otherwise.effect === 'classIs' ? [otherwise.name] : [],
  );
  const parents = groups.flatMap(({ parent }) => (parent === null ? [] : [parent]));
  return (
    named.every((code) => figures.includes(code)) &&
    clauses.every(({ of }) => codes.includes(of) || figures.includes(of)) &&
    keys.every(({ of }) => codes.includes(of)) &&
    awardNames.every((code) => awardCodes.includes(code)) &&
    required.every((code) => gates.some((gate) => gate.code === code)) &&
    forced.every((name) => classes.some((row) => row.name === name)) &&
    parents.every((code) => figures.includes(code))
  );
}

/** The figures that a derivation or a measure names. */
function namesIn(rule: object): string[] {
  const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
  const names: string[] = [];
  for (const key of ['of', 'from', 'to', 'within', 'target'] as const) {
    const value = (rule as Record<string, unknown>)[key];
    if (Array.isArray(value)) {
      for (const one of value as unknown[]) {
        names.push(...texts(one), ...texts((one as { figure?: unknown }).figure));
      }
    } else names.push(...texts(value));
  }
  const { terms = [] } = rule as { terms?: readonly { figure: string | null }[] };
  return [...names, ...terms.flatMap(({ figure }) => texts(figure))];
}
