/**
 * Where the values of a fact come from: the five cells from "Cách lấy" to "Trong từng" ⇄ a
 * derivation. Codes are left as they are written; whoever knows the campaign looks them up.
 */
import type { Derivation, FactKind } from '../../domain/fact';
import { ONE } from '../../domain/fraction';
import type { Notation } from '../../domain/issue';
import type { Test } from '../../domain/value';
import type { DerivationKey } from '../../i18n/input-words';
import type { SheetWords } from '../../i18n/sheet-words';
import { readCodes, readWeights, writeCode, writeCodes, writeWeights } from './codes';
import { readFilters, writeFilters } from './filters';
import { readTest, writeTest } from './tests';

export interface DerivationParts {
  readonly from: string;
  readonly column: string;
  readonly filter: string;
  readonly within: string;
}

export type PartName = keyof DerivationParts;

export interface PartProblem {
  readonly part: PartName;
  readonly is: 'missing' | 'unused' | 'comparisonMissing' | Notation;
}

export type DerivationRead =
  { readonly derivation: Derivation } | { readonly problems: readonly PartProblem[] };

type Need = 'needed' | 'optional';

const PARTS: readonly PartName[] = ['from', 'column', 'filter', 'within'];

/** Which cells a way of deriving takes; what it does not take must be empty. */
function needsOf(key: DerivationKey, { from }: DerivationParts): Partial<Record<PartName, Need>> {
  if (key === 'entered') return {};
  if (key === 'register.count') return { from: 'needed', filter: 'optional' };
  if (key.startsWith('register.')) {
    return { from: 'needed', column: 'needed', filter: 'optional' };
  }
  if (key.startsWith('cohort.')) return { from: 'needed', within: 'optional' };
  if (key === 'members.share') return { from: 'needed', filter: 'needed' };
  // Everybody is counted, or those whose figure passes; a figure without a test says neither.
  if (key === 'members.count') return from === '' ? {} : { from: 'optional', filter: 'needed' };
  return { from: 'needed' };
}

/** `kindOf` says what the figure holds that a test of members is about. */
export function readDerivation(
  key: DerivationKey,
  parts: DerivationParts,
  kindOf: (code: string) => FactKind | null,
): DerivationRead {
  const needs = needsOf(key, parts);
  const problems = PARTS.flatMap((part): readonly PartProblem[] => {
    if (parts[part] === '') return needs[part] === 'needed' ? [{ part, is: 'missing' }] : [];
    return needs[part] === undefined ? [{ part, is: 'unused' }] : [];
  });
  if (problems.length > 0) return { problems };
  const wrong = (part: PartName, is: PartProblem['is']) => ({ problems: [{ part, is }] });
  const [family = '', operation = ''] = key.split('.');
  switch (family) {
    case 'register':
      return readRegister(operation as never, parts) ?? wrong('filter', 'filter');
    case 'combine':
      return readCombination(operation as never, parts.from) ?? wrong('from', 'weights');
    case 'members':
      return readMembers(operation as never, parts, kindOf);
    default:
      return readSingle(key, parts) ?? wrong('from', 'codes');
  }
}

type Of<How extends Derivation['how']> = Extract<Derivation, { how: How }>;

function readRegister(
  aggregate: Of<'register'>['aggregate'],
  { from, column, filter }: DerivationParts,
): DerivationRead | null {
  const where = readFilters(filter);
  if (!where) return null;
  const of = aggregate === 'count' ? null : column;
  return { derivation: { how: 'register', register: from, aggregate, column: of, where } };
}

function readCombination(
  operation: Of<'combine'>['operation'],
  from: string,
): DerivationRead | null {
  const isPair = operation === 'difference' || operation === 'quotient';
  const of =
    operation === 'mean'
      ? readWeights(from)
      : readCodes(from).map((figure) => ({ figure, weight: ONE }));
  if (!of || of.length === 0 || (isPair && of.length !== 2)) return null;
  return { derivation: { how: 'combine', operation, of } };
}

function readMembers(
  aggregate: Of<'members'>['aggregate'],
  { from, filter }: DerivationParts,
  kindOf: (code: string) => FactKind | null,
): DerivationRead {
  const [of = null, ...more] = readCodes(from);
  if (more.length > 0) return { problems: [{ part: 'from', is: 'codes' }] };
  if (filter === '') return { derivation: { how: 'members', aggregate, of, test: null } };
  const kind = (of === null ? null : kindOf(of)) ?? 'choice';
  const test: Test | string = readTest(filter, kind);
  if (typeof test !== 'string') {
    return { derivation: { how: 'members', aggregate, of, test } };
  }
  const is = test === 'comparisonMissing' ? test : testNotation(kind);
  return { problems: [{ part: 'filter', is }] };
}

function testNotation(kind: FactKind): Notation {
  return kind === 'choice' ? 'choicesTest' : kind === 'number' ? 'numberTest' : 'dateTest';
}

/** Those that take one code, or two days, or a list. */
function readSingle(key: DerivationKey, { from, within }: DerivationParts): DerivationRead | null {
  const codes = readCodes(from);
  const [first = '', second = null] = codes;
  if (key === 'entered') return { derivation: { how: 'entered' } };
  if (key === 'fullShare') return { derivation: { how: 'fullShare', of: codes } };
  if (key === 'months') {
    if (codes.length > 2) return null;
    return { derivation: { how: 'months', from: first, to: second } };
  }
  if (codes.length !== 1) return null;
  if (key === 'unit') return { derivation: { how: 'unit', of: first } };
  const [group = null, ...more] = readCodes(within);
  if (more.length > 0) return null;
  const [, which = ''] = key.split('.');
  const computed = which as Of<'cohort'>['function'];
  return { derivation: { how: 'cohort', function: computed, of: first, within: group } };
}

export function writeDerivation(
  derivation: Derivation,
  sheets: SheetWords,
): DerivationParts & { readonly key: DerivationKey } {
  const none = { from: '', column: '', filter: '', within: '' };
  switch (derivation.how) {
    case 'entered':
      return { ...none, key: 'entered' };
    case 'register': {
      const { register: from, aggregate, column, where } = derivation;
      const filter = writeFilters(where, sheets);
      return { ...none, key: `register.${aggregate}`, from, column: column ?? '', filter };
    }
    case 'combine': {
      const { operation, of } = derivation;
      const isMean = operation === 'mean';
      const from = isMean ? writeWeights(of, sheets) : writeCodes(of.map(({ figure }) => figure));
      return { ...none, key: `combine.${operation}`, from };
    }
    case 'months': {
      const { from, to } = derivation;
      return { ...none, key: 'months', from: writeCodes(to === null ? [from] : [from, to]) };
    }
    case 'fullShare':
      return { ...none, key: 'fullShare', from: writeCodes(derivation.of) };
    case 'cohort': {
      const { function: which, of, within } = derivation;
      const group = within === null ? '' : writeCode(within);
      return { ...none, key: `cohort.${which}`, from: writeCode(of), within: group };
    }
    case 'members': {
      const { aggregate, of, test } = derivation;
      const from = of === null ? '' : writeCode(of);
      const filter = test === null ? '' : writeTest(test, sheets);
      return { ...none, key: `members.${aggregate}`, from, filter };
    }
    case 'unit':
      return { ...none, key: 'unit', from: writeCode(derivation.of) };
  }
}

/** The kinds of values that a derivation can give; the first is meant where none is stated. */
export function kindsOf(key: DerivationKey): readonly FactKind[] {
  if (key === 'entered' || key === 'register.only' || key === 'unit') {
    return ['choice', 'number', 'date'];
  }
  return /\.(max|min)$/.test(key) ? ['number', 'date'] : ['number'];
}
