/** What somebody types: the same change in the inputs that the oracle judges, and in the sheets. */
import type { Campaign, Subject } from '../../src/domain/campaign';
import type { Entrants, Mark, Nominee } from '../../src/domain/entry';
import type { Points } from '../../src/domain/points';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given, Test } from '../../src/domain/value';
import { DAYS } from '../oracle/dice';
import { stepOf } from '../oracle/arbitrary-entry';
import type { OracleInput } from '../oracle/oracle';
import { rational } from '../oracle/rational';
import type { Desk } from './desk';
import { cellAt, clearRowsOf } from './sheet-places';
import type { Step } from './steps';

export interface Edit {
  readonly input: OracleInput;
  /** Does it in the sheets. */
  readonly act: (desk: Desk) => void;
}

type Of<What extends Step['do']> = Extract<Step, { do: What }>;

const LISTS = { individual: 'individuals', collective: 'collectives' } as const;
const SHEETS = { individual: 'Cá nhân', collective: 'Tập thể' } as const;
const BALLOTS = { individual: 'Phiếu chấm cá nhân', collective: 'Phiếu chấm tập thể' } as const;

/** `null` where there is nothing of the kind. */
export function editOf(step: Step, input: OracleInput): Edit | null {
  switch (step.do) {
    case 'type':
      return typed(step, input);
    case 'post':
      return posted(step, input);
    case 'add':
      return added(step, input);
    case 'drop':
      return dropped(step, input);
    case 'rule':
      return ruled(step, input);
    default:
      return null;
  }
}

function pick<T>(list: readonly T[], number: number): T | undefined {
  return list.length === 0 ? undefined : list[number % list.length];
}

function withList(input: OracleInput, subject: Subject, list: Entrants): OracleInput {
  return { ...input, entry: { ...input.entry, [LISTS[subject]]: list } };
}

/** Subjects that have anybody. */
function listed({ entry }: OracleInput): readonly Subject[] {
  return (['individual', 'collective'] as const).filter(
    (subject) => entry[LISTS[subject]].nominees.length > 0,
  );
}

function typed({ list, row, column, value }: Of<'type'>, input: OracleInput): Edit | null {
  const subject = pick(listed(input), list);
  if (!subject) return null;
  const entrants = input.entry[LISTS[subject]];
  const { ballots } = entrants;
  const onBallots = ballots && list >= 6 && ballots.nominees.length > 0 ? ballots : null;
  const table = onBallots ?? entrants;
  const code = pick([...table.marks.keys(), ...table.facts.keys()], column);
  if (code === undefined) return null;
  const index = row % table.nominees.length;
  const isMark = table.marks.has(code);
  const put = pick<Mark | Given>(
    isMark ? marksFor(input.campaign, code) : valuesFor(input.campaign, code),
    value,
  );
  const columns = isMark ? 'marks' : 'facts';
  const before: ReadonlyMap<string, readonly unknown[]> = table[columns];
  const cells = (before.get(code) ?? []).with(index, put);
  const changed = { ...table, [columns]: new Map([...before, [code, cells]]) };
  const next = onBallots
    ? { ...entrants, ballots: changed as typeof onBallots }
    : (changed as Entrants);
  const sheet = onBallots ? BALLOTS[subject] : SHEETS[subject];
  return {
    input: withList(input, subject, next),
    act: ({ user, data }) => {
      user.type(sheet, cellAt(data, sheet, { corner: ID, heading: code, index }), [[cellOf(put)]]);
    },
  };
}

const ID = 'Mã số';

/** Marks at the limits, between them, above them, none. */
function marksFor({ criteria }: Campaign, code: string): readonly Mark[] {
  const line = criteria.find((each) => each.code === code);
  if (!line) return ['blank'];
  const step = stepOf(line);
  const whole = (points: number) => (Math.round(points / step) * step) as Points;
  const { pointsMax: most, pointsMin: least } = line;
  return [most, least, whole((most + least) / 2), 'blank', 'notApplicable', most + step] as Mark[];
}

const NUMBERS = [rational(0), rational(1), rational(2), rational(5, 4), rational(7, 2), rational(10)]; // prettier-ignore

function valuesFor({ facts, criteria }: Campaign, code: string): readonly Given[] {
  const none: readonly Given[] = [null, NOT_APPLICABLE];
  const fact = facts.find((each) => each.code === code);
  if (fact?.kind === 'choice') return [...fact.values, ...none];
  if (fact?.kind === 'date') return [...DAYS, ...none];
  const measure = criteria.find((each) => each.code === code)?.measure;
  const labels =
    measure?.kind === 'table'
      ? measure.rows.flatMap(({ test }) => (test.kind === 'oneOf' ? test.values : []))
      : [];
  return labels.length > 0 ? [...labels, ...none] : [...NUMBERS, ...none];
}

/** As people type it: a day with its day first. */
function cellOf(value: Mark | Given | undefined): string | number {
  if (value === null || value === undefined || value === 'blank') return '';
  if (value === NOT_APPLICABLE || value === 'notApplicable') return 'KAD';
  if (typeof value === 'number') return value / 10_000;
  if (typeof value === 'object') return Number(value.numerator) / Number(value.denominator);
  return /^\d{4}-/.test(value) ? value.split('-').toReversed().join('/') : value;
}

const POSTS = ['', 'Chuyên viên', 'Trưởng phòng'];

function posted({ row, value }: Of<'post'>, input: OracleInput): Edit | null {
  const { individuals } = input.entry;
  const index = row % Math.max(1, individuals.nominees.length);
  const person = individuals.nominees[index];
  if (!person) return null;
  const post = pick(POSTS, value) ?? '';
  const nominees = individuals.nominees.with(index, { ...person, post });
  return {
    input: withList(input, 'individual', { ...individuals, nominees }),
    act: ({ user, data }) => {
      const at = cellAt(data, 'Cá nhân', { corner: ID, heading: 'Chức vụ', index });
      user.type('Cá nhân', at, [[post]]);
    },
  };
}

function added({ list, row }: Of<'add'>, input: OracleInput): Edit | null {
  const subject = pick(listed(input), list);
  if (!subject) return null;
  const entrants = input.entry[LISTS[subject]];
  const from = row % entrants.nominees.length;
  const like = entrants.nominees[from];
  const ids = entrants.nominees.map(({ id }) => id);
  const number = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16].find(
    (each) => !ids.some((id) => id.endsWith(String(each))),
  );
  if (!like || number === undefined) return null;
  const person = nomineeLike(like, subject, number);
  const again = <T>(columns: ReadonlyMap<string, readonly T[]>) =>
    new Map([...columns].map(([code, cells]) => [code, [...cells, cells[from] as T]] as const));
  const next = {
    ...entrants,
    nominees: [...entrants.nominees, person],
    ...{ marks: again(entrants.marks), facts: again(entrants.facts) },
  };
  const sheet = SHEETS[subject];
  const about: [string, string][] = [
    ['Chức vụ', person.post],
    ['Đơn vị', person.unit],
  ];
  const cells: [string, string | number][] = [
    [ID, person.id],
    [subject === 'individual' ? 'Họ và tên' : 'Tên tập thể', person.name],
    ...(subject === 'individual' ? about : []),
    ...[...entrants.marks, ...entrants.facts].map(
      ([code, column]) => [code, cellOf(column[from])] as [string, string | number],
    ),
  ];
  return {
    input: withList(input, subject, next),
    act: ({ user, data }) => {
      for (const [heading, text] of cells) {
        const at = cellAt(data, sheet, { corner: ID, heading, index: entrants.nominees.length });
        user.type(sheet, at, [[text]]);
      }
    },
  };
}

function nomineeLike(like: Nominee, subject: Subject, number: number): Nominee {
  if (subject === 'individual') {
    return { ...like, id: `P${String(number)}`, name: `Tên P${String(number)}` };
  }
  const unit = `U${String(number)}`;
  return { ...like, id: `C${String(number)}`, name: unit, unit };
}

function dropped({ list, row }: Of<'drop'>, input: OracleInput): Edit | null {
  const subject = pick(listed(input), list);
  if (!subject) return null;
  const entrants = input.entry[LISTS[subject]];
  const gone = row % entrants.nominees.length;
  const nominee = entrants.nominees[gone];
  const isHome = input.entry.individuals.nominees.some(({ unit }) => unit === nominee?.unit);
  if (!nominee || (subject === 'collective' && isHome)) return null;
  const fewer = withList(input, subject, withoutNominee(entrants, gone));
  const registers = new Map(
    [...input.entry.registers].map(([name, { ids, columns }]) => {
      const isKept = (_: unknown, at: number) => ids[at] !== nominee.id;
      const kept = [...columns].map(([code, cells]) => [code, cells.filter(isKept)] as const);
      return [name, { ids: ids.filter(isKept), columns: new Map(kept) }] as const;
    }),
  );
  return {
    input: { ...fewer, entry: { ...fewer.entry, registers } },
    act: (desk) => {
      clearRowsOf(desk, nominee.id);
    },
  };
}

function withoutNominee(entrants: Entrants, gone: number): Entrants {
  const { nominees, marks, facts, ballots } = entrants;
  const others = (isKept: (at: number) => boolean) => {
    return <T>(columns: ReadonlyMap<string, readonly T[]>) =>
      new Map([...columns].map(([code, cells]) => [code, cells.filter((_, at) => isKept(at))]));
  };
  const own = others((at) => at !== gone);
  const onBallot = (at: number) => ballots?.nominees[at] !== gone;
  const rows = others(onBallot);
  const here = <T>(cells: readonly T[]) => cells.filter((_, at) => onBallot(at));
  return {
    nominees: nominees.filter((_, at) => at !== gone),
    ...{ marks: own(marks), facts: own(facts) },
    ballots: ballots && {
      nominees: here(ballots.nominees).map((at) => (at > gone ? at - 1 : at)),
      ...{ scorers: here(ballots.scorers), periods: here(ballots.periods) },
      ...{ marks: rows(ballots.marks), facts: rows(ballots.facts) },
    },
  };
}

function ruled({ what, row, value }: Of<'rule'>, input: OracleInput): Edit | null {
  const { campaign } = input;
  const list = { points: 'criteria', places: 'awards', limit: 'gates' } as const;
  const rules = campaign[list[what]];
  const index = row % Math.max(1, rules.length);
  const changed = changedRule(what, campaign, index, value);
  if (!changed) return null;
  const next = (rules as readonly object[]).with(index, changed.rule);
  const { sheet, corner, heading } = RULE_CELLS[what];
  return {
    input: { ...input, campaign: { ...campaign, [list[what]]: next } },
    act: ({ user, data }) => {
      user.type(sheet, cellAt(data, sheet, { corner, heading, index }), [[changed.cell]]);
    },
  };
}

const RULE_CELLS = {
  points: { sheet: 'Tiêu chí', corner: 'Mã tiêu chí', heading: 'Điểm tối đa' },
  places: { sheet: 'Thiết lập', corner: 'Mã khen thưởng', heading: 'Số lượng' },
  limit: { sheet: 'Thiết lập', corner: 'Mã điều kiện', heading: 'Giá trị đạt' },
} as const;

function changedRule(
  what: Of<'rule'>['what'],
  { criteria, awards, gates }: Campaign,
  index: number,
  value: number,
): { readonly rule: object; readonly cell: string | number } | null {
  if (what === 'points') {
    const points = (pick([10, 5, 8, 20], value) ?? 10) * 10_000;
    // Lines that begin at their maximum, or have it in a table, say it in more than one place.
    const isPlain = /^(points|ratio)$/.test(criteria[index]?.measure.kind ?? '');
    return isPlain
      ? { rule: { ...criteria[index], pointsMax: points as Points }, cell: points / 10_000 }
      : null;
  }
  if (what === 'places') {
    const quota = value % 4;
    const award = awards[index];
    return typeof award?.quota === 'number' ? { rule: { ...award, quota }, cell: quota } : null;
  }
  const gate = gates[index];
  const limit = pick([0, 1, 2, 5], value) ?? 0;
  const accepts = gate && withLimit(gate.accepts, limit);
  return accepts
    ? { rule: { ...gate, accepts: accepts.test }, cell: `${accepts.operator}${String(limit)}` }
    : null;
}

/** A condition of one comparison with a number. */
function withLimit(test: Test, limit: number) {
  const [one, ...others] = test.kind === 'compare' ? test.comparisons : [];
  if (!one || others.length > 0 || typeof one.value === 'string') return null;
  const comparisons = [{ ...one, value: rational(limit) }];
  return { test: { kind: 'compare', comparisons } as const, operator: one.operator };
}
