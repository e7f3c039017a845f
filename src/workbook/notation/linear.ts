/**
 * Points for each occurrence or unit: "mỗi lần: 0,5", "F1: 2; F2: 0,5; từ: 3; bước: 5". Deductions
 * are written as what is lost and start at the maximum; additions start at 0.
 */
import type { Measure, Term } from '../../domain/criterion';
import { ZERO, compareFractions, subtract } from '../../domain/fraction';
import type { Fraction } from '../../domain/fraction';
import { NO_POINTS } from '../../domain/points';
import type { Points } from '../../domain/points';
import type { RuleWords } from '../../i18n/input-words';
import type { SheetWords } from '../../i18n/sheet-words';
import { isWord } from '../choices';
import { readNumber, readPoints, writeNumber, writePoints } from './numbers';
import { aroundSign, isQuoted, partsOf, quotedWhere, unquoted } from './quotes';

type Linear = Extract<Measure, { kind: 'linear' }>;
type LinearKey = 'deduction' | 'addition';
type Parameter = keyof RuleWords['parameters'];

const OWN: readonly Parameter[] = ['eachTime', 'eachUnit'];

export function readLinear(key: LinearKey, text: string, pointsMax: Points): Linear | null {
  const terms: Term[] = [];
  const options = new Map<Parameter, string>();
  for (const part of partsOf(text, ';')) {
    const [left = '', , right = ''] = aroundSign(part, ':', 'last') ?? [];
    const parameter = isQuoted(left) ? null : parameterOf(left);
    if (left === '' || (parameter !== null && options.has(parameter))) return null;
    if (parameter !== null) options.set(parameter, right);
    if (parameter !== null && !OWN.includes(parameter)) continue;
    const rate = readNumber(right);
    // What is lost each time is written without a sign; "-0,5" would add.
    if (rate === null || (key === 'deduction' && rate.numerator < 0n)) return null;
    const signed = key === 'deduction' ? subtract(ZERO, rate) : rate;
    terms.push({ figure: parameter === null ? unquoted(left) : null, rate: signed });
  }
  const [start, from, step] = (['start', 'from', 'step'] as const).map((name) => options.get(name));
  const begins = start === undefined ? startOf(key, pointsMax) : readPoints(start);
  const above = from === undefined ? ZERO : readNumber(from);
  const every = step === undefined ? null : readNumber(step);
  const isWhole = step === undefined || (every !== null && every.numerator > 0n);
  if (terms.length === 0 || begins === null || above === null || !isWhole) return null;
  if (options.has('target')) return null;
  return { kind: 'linear', start: begins, terms, from: above, step: every };
}

export function writeLinear(
  { start, terms, from, step }: Linear,
  pointsMax: Points,
  sheets: SheetWords,
): { key: LinearKey; parameters: string } {
  const words = sheets.rules.parameters;
  const isLoss = ({ rate }: Term) => rate.numerator < 0n;
  const key = terms.every(({ rate }) => rate.numerator <= 0n) && terms.some(isLoss);
  const kind = key ? 'deduction' : 'addition';
  const shown = (rate: Fraction) => writeNumber(key ? subtract(ZERO, rate) : rate, sheets);
  const own = key ? words.eachTime : words.eachUnit;
  const parts = terms.map(({ figure, rate }) => {
    const isKeyword = (code: string) => parameterOf(code) !== null;
    return `${figure === null ? own : quotedWhere(figure, isKeyword)}: ${shown(rate)}`;
  });
  if (start !== startOf(kind, pointsMax))
    parts.push(`${words.start}: ${writePoints(start, sheets)}`);
  if (compareFractions(from, ZERO) !== 0) parts.push(`${words.from}: ${writeNumber(from, sheets)}`);
  if (step !== null) parts.push(`${words.step}: ${writeNumber(step, sheets)}`);
  return { key: kind, parameters: parts.join('; ') };
}

function startOf(key: LinearKey, pointsMax: Points): Points {
  return key === 'deduction' ? pointsMax : NO_POINTS;
}

const PARAMETERS: readonly Parameter[] = [
  'eachTime',
  'eachUnit',
  'start',
  'from',
  'step',
  'target',
];

function parameterOf(text: string): Parameter | null {
  return PARAMETERS.find((key) => isWord(text, ({ rules }) => rules.parameters[key])) ?? null;
}
