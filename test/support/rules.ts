/** Small campaigns for tests: every part has a default, so that an example shows only its point. */
import type { Award, Limit, Quota } from '../../src/domain/award';
import { ONE_MARK } from '../../src/domain/ballot';
import { NO_OFFICE } from '../../src/domain/campaign';
import type { Campaign, Clause, Gate, Subject } from '../../src/domain/campaign';
import type { Citation } from '../../src/domain/citation';
import type { ClassRule, Criterion, GroupRule, Measure } from '../../src/domain/criterion';
import type { Columns, Entrants, Entry, Mark, Nominee, Register } from '../../src/domain/entry';
import { NOBODY } from '../../src/domain/entry';
import type { Derivation, FactDefinition, FactKind } from '../../src/domain/fact';
import { ONE, fraction, readFraction } from '../../src/domain/fraction';
import type { Fraction } from '../../src/domain/fraction';
import { judgeCampaign } from '../../src/domain/judge';
import type { SubjectOutcome } from '../../src/domain/judge';
import { decimalText, readDecimal } from '../../src/domain/points';
import type { Points } from '../../src/domain/points';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Comparison, Given, Operator, Test, Value } from '../../src/domain/value';

export const source: Citation = { document: 'Kế hoạch', section: 'I', origin: 'plan' };
const both: readonly Subject[] = ['collective', 'individual'];

export function campaignOf(parts: Partial<Campaign>): Campaign {
  return {
    id: 'thu',
    name: 'Phong trào thử',
    plan: { document: 'Kế hoạch', issuer: 'Sở' },
    period: { from: null, to: null },
    scaleApproval: null,
    office: NO_OFFICE,
    questions: [],
    facts: [],
    gates: [],
    criteria: [],
    groups: [],
    classes: [],
    ranking: [],
    tieKeys: [],
    awards: [],
    limits: [],
    marking: ONE_MARK,
    bases: [],
    dossier: [],
    form: [],
    ...parts,
  };
}

export const points = (text: string): Points => {
  const read = readDecimal(text, 4);
  if (read === null) throw new Error(`not points: ${text}`);
  return read;
};

export const number = (text: string): Fraction => {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return fraction(BigInt(top), BigInt(bottom));
  const read = readFraction(text);
  if (!read) throw new Error(`not a number: ${text}`);
  return read;
};

/** "Có|Đạt", ">=80", ">=80 <90". */
export function test_(text: string): Test {
  const parts = text.split(' ').map((part) => /^(<=|>=|<>|<|>|=)(.+)$/.exec(part));
  if (!parts[0]) return { kind: 'oneOf', values: text.split('|') };
  return {
    kind: 'compare',
    comparisons: parts.map((part): Comparison => ({
      operator: part?.[1] as Operator,
      value: valueOf(part?.[2] ?? ''),
    })),
  };
}

function valueOf(text: string): Value {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : number(text);
}

/** "V1=Lãnh đạo|Quản lý; Q1=A". */
export function scope(text: string): readonly Clause[] {
  if (text === '') return [];
  return text.split('; ').map((clause) => {
    const [of = '', is = ''] = clause.split('=');
    return { of, is: is.split('|') };
  });
}

/** "Đạt: 10; Không đạt: 0" or ">=90: 10; <90: 5". */
export function rowsOf(text: string): Measure {
  const rows = text.split('; ').map((row) => {
    const at = row.lastIndexOf(': ');
    return { test: test_(row.slice(0, at)), points: points(row.slice(at + 2)) };
  });
  return { kind: 'table', rows };
}

export function line(code: string, max: string, more: Partial<Criterion> = {}): Criterion {
  return {
    code,
    group: 'A',
    text: code,
    measure: { kind: 'points', step: null },
    figure: null,
    pointsMax: points(max),
    pointsMin: points('0'),
    weight: null,
    decimals: 2,
    notApplicable: 'rescale',
    appliesTo: both,
    onlyIf: [],
    source,
    ...more,
  };
}

export function group(code: string, more: Partial<GroupRule> = {}): GroupRule {
  return {
    code,
    parent: null,
    combine: 'sum',
    pointsMax: null,
    cut: false,
    pointsMin: null,
    weight: null,
    decimals: 2,
    counts: true,
    appliesTo: both,
    ...more,
  };
}

export function fact(
  code: string,
  kind: FactKind = 'choice',
  derivation: Derivation = { how: 'entered' },
): FactDefinition {
  const values = kind === 'choice' ? ['Có', 'Không', 'Lãnh đạo', 'Nhân viên', 'A', 'B'] : [];
  return { code, label: code, appliesTo: both, kind, values, documented: [], derivation };
}

export function gate(code: string, facts: string, accepts: string, more: Partial<Gate> = {}): Gate {
  return {
    code,
    text: code,
    appliesTo: both,
    facts: facts.split(' '),
    accepts: test_(accepts),
    needed: 1,
    over: 'self',
    otherwise: { effect: 'ineligible' },
    onlyIf: [],
    source,
    ...more,
  };
}

export function rank(name: string, test: string, more: Partial<ClassRule> = {}): ClassRule {
  return {
    name,
    test: test_(test),
    requires: [],
    appliesTo: both,
    onlyIf: [],
    source,
    ...more,
  };
}

export function award(code: string, quota: Quota, more: Partial<Award> = {}): Award {
  return {
    code,
    name: code,
    authority: '',
    subject: 'individual',
    quota,
    ties: 'council',
    requires: [],
    rollsDown: false,
    exclusive: true,
    onlyIf: [],
    source: { ...source, section: 'V.3' },
    ...more,
  };
}

export function limit(of: string, amount: Limit['amount'], more: Partial<Limit> = {}): Limit {
  return { award: of, kind: 'atMost', among: [], per: 'all', amount, source, ...more };
}

export const weight = (text: string) => (text === '' ? ONE : number(text));

/** A cell as typed: "-" is blank, "KAD" does not apply, the rest by what the column is. */
function markOf(cell: string): Mark {
  if (cell === '-') return 'blank';
  return cell === 'KAD' ? 'notApplicable' : points(cell);
}

export function given(cell: string): Given {
  if (cell === '-') return null;
  if (cell === 'KAD') return NOT_APPLICABLE;
  return readFraction(cell) ?? cell;
}

/**
 * "An | Phòng 1 | 8 Có KAD" a row: id and name, unit, then cells for the columns named in `heads`,
 * divided by blanks; "_" stands for a blank within a text.
 */
export function people(campaign: Campaign, heads: string, rows: string): Entrants {
  const list = rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => row.split('|').map((part) => part.trim()));
  const nominees = list.map(([id = '', unit = '']): Nominee => ({
    id,
    name: id,
    unit,
    post: '',
    document: '',
  }));
  const cells = list.map(([, , rest = '']) =>
    rest.split(/\s+/).map((cell) => cell.replaceAll('_', ' ')),
  );
  return { nominees, ...columnsOf(campaign, heads, cells), ballots: null };
}

/** Cells under headings, as marks of typed criteria and as values of everything else. */
export function columnsOf(
  campaign: Campaign,
  heads: string,
  cells: readonly (readonly string[])[],
): Columns {
  const marks = new Map<string, readonly Mark[]>();
  const facts = new Map<string, readonly Given[]>();
  heads.split(' ').forEach((code, column) => {
    const texts = cells.map((row) => row[column] ?? '-');
    const isTyped = campaign.criteria.some(
      (each) => each.code === code && each.measure.kind === 'points' && each.figure === null,
    );
    if (isTyped) marks.set(code, texts.map(markOf));
    else facts.set(code, texts.map(given));
  });
  return { marks, facts };
}

/** "An | Đi_muộn 2" a row: id, then cells for the columns named in `heads`. */
export function register(heads: string, rows: string): Register {
  const list = rows
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => row.split('|').map((part) => part.trim()));
  const cells = list.map(([, rest = '']) =>
    rest.split(/\s+/).map((cell) => cell.replaceAll('_', ' ')),
  );
  return {
    ids: list.map(([id = '']) => id),
    columns: new Map(
      heads
        .split(' ')
        .map((head, column) => [
          head.replaceAll('_', ' '),
          cells.map((row) => given(row[column] ?? '-')),
        ]),
    ),
  };
}

export function entryOf(parts: Partial<Entry>): Entry {
  return { individuals: NOBODY, collectives: NOBODY, registers: new Map(), ...parts };
}

export function judge(
  campaign: Campaign,
  entry: Partial<Entry>,
  subject: Subject = 'individual',
  asOf = '2026-12-31',
): SubjectOutcome {
  const outcome = judgeCampaign({ campaign, entry: entryOf(entry), asOf });
  const found = outcome.subjects.find((each) => each.subject === subject);
  if (!found) throw new Error(`no outcome of ${subject}`);
  return found;
}

export const text = (total: Points | null) => (total === null ? '-' : decimalText(total));
