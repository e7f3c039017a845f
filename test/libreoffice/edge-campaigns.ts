/** Campaigns at the edges of what an office may have, made from the template of An Giang. */
import type { Quota } from '../../src/domain/award';
import type { Entrants, Nominee } from '../../src/domain/entry';
import { anGiang2026 } from '../../src/templates/an-giang-2026';
import type { ScenarioInput } from '../support/case';
import { answered, entryFor, withQuotas } from '../support/entry';
import type { Row, Rows } from '../support/entry';

const SIXTY = 'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp vùng';
const UNBROKEN = SIXTY.replaceAll(' ', '');

const MET = { T1: 'Có', T2: 'Có', T3: 'Có', marks: '6' };
const CLEAN = { D1: 'Không', D2: 'Không', D3: 'Không', D4: 'Không', E1: 'Không', E2: 'Không' };

/** Rows that meet every condition, numbered from 1; `more` says what is otherwise. */
function people(count: number, more: (index: number) => Row = () => ({})): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: String(index + 1).padStart(3, '0'), unit: 'TT1', GT: 'Nữ', ...MET, ...CLEAN },
    ...more(index),
  }));
}

function units(count: number, more: (index: number) => Row = () => ({})): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `TT${String(index + 1)}`, ...MET, ...more(index) },
  }));
}

/** Units with one person each, for whom no condition holds a unit up. */
function staffed(count: number, more: (index: number) => Row = () => ({})): Rows {
  const member = (index: number) => ({ unit: `TT${String(index + 1)}`, ...more(index) });
  return { collectives: units(count, more), individuals: people(count, member) };
}

/** Different totals, so that nobody ties. */
const apart = (index: number): Row => ({
  '1.1': (6 - (index % 25) * 0.25).toFixed(2).replace('.', ','),
  '1.2': (6 - Math.floor(index / 25) * 0.25).toFixed(2).replace('.', ','),
});

interface Edge {
  readonly rows: Rows;
  readonly quotas?: Readonly<Record<string, Quota>>;
  /** What a unit or a person is called, instead of by the id alone. */
  readonly called?: string;
  /**
   * Beginnings of the sheets that are looked at, where all of them would be hundreds of pages; all of
   * them where it is not said.
   */
  readonly only?: readonly string[];
}

/** Units go by the names that their people give. */
function renamed(entrants: Entrants, called = ''): Entrants {
  const long = (id: string) => `${id}${called}`.slice(0, 60);
  const rename = ({ id, unit, post, document }: Nominee): Nominee => ({
    ...{ id, name: long(id), unit: long(unit) },
    ...(called === '' ? { post, document } : { post: called.slice(0, 40), document: called }),
  });
  return { ...entrants, nominees: entrants.nominees.map(rename) };
}

export const EDGES: Readonly<Record<string, Edge>> = {
  'nobody is proposed': {
    rows: { individuals: people(6, () => ({ E1: 'Có' })), collectives: units(3) },
    quotas: { 'BK-TT': 0 },
  },
  'one unit with one person': { rows: staffed(1) },
  'all tied at the line': { rows: staffed(8) },
  'no places': {
    rows: { individuals: people(3, apart), collectives: units(3, apart) },
    quotas: { 'BK-CN': 0, 'BK-TT': 0, 'GK-CN': 0, 'GK-TT': 0 },
  },
  'places not known, and without limit': {
    rows: staffed(12, apart),
    quotas: { 'BK-CN': 'awaiting', 'BK-TT': 'unlimited', 'GK-CN': 'unlimited' },
  },
  'names of sixty letters': {
    rows: staffed(8, apart),
    called: ` ${SIXTY}`,
  },
  'sixty letters without a blank': {
    rows: staffed(8, apart),
    called: UNBROKEN,
  },
  'four hundred units': {
    rows: staffed(400, apart),
    only: ['Tổng hợp', 'ĐN', 'Tờ trình', 'Biên bản'],
  },
  'sixty units of equal points': {
    rows: staffed(60),
    only: ['Tổng hợp', 'ĐN Bằng khen - TT', 'Chờ', 'Hội đồng', 'Biên bản'],
  },
  'a unit barred by four hundred members': {
    rows: { individuals: people(400, () => ({ D1: 'Đang thi hành' })), collectives: units(2) },
    only: ['Tổng hợp', 'Xếp hạng tập thể', 'Giải trình', 'Chờ', 'Tờ trình', 'Biên bản'],
  },
};

export function edgeInput({ rows, quotas = {}, called }: Edge): ScenarioInput {
  const answers = anGiang2026.questions.map(({ code }) => `${code}=A`).join(', ');
  const campaign = withQuotas(answered(anGiang2026, answers), quotas);
  const entry = entryFor(campaign, rows);
  return {
    campaign,
    asOf: '2026-12-31',
    entry: {
      ...entry,
      individuals: renamed(entry.individuals, called),
      collectives: renamed(entry.collectives, called),
    },
    typedAsText: [],
  };
}
