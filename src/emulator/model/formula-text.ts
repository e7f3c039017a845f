/**
 * The text of formulas: cut into tokens, checked for sense, references found and rewritten.
 *
 * This is no parser and calculates nothing. It knows enough to follow a renamed sheet or an
 * inserted row, and to refuse what Excel would refuse to enter.
 */
import { fail } from '../protocol/host-error';
import { fifteenDigits } from './fifteen-digits';

export type FormulaToken =
  | {
      kind: 'text' | 'bracket' | 'number' | 'error' | 'operator' | 'space' | 'name' | 'function';
      text: string;
    }
  | { kind: 'reference'; text: string; sheet: string | null; area: string };

const sheetPrefix = `(?:'((?:[^']|'')+)'|([\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*))!`;
const cellReference = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?![\\p{L}\\p{N}_.(!])';
const columns = '\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.(!])';
const rows = '\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}(?![\\p{L}\\p{N}_.(!])';
const anyArea = `${cellReference}:${cellReference}|${cellReference}|${columns}|${rows}`;

const patterns: readonly [FormulaToken['kind'], RegExp][] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['space', /\s+/uy],
  ['reference', new RegExp(`(?:${sheetPrefix})?(${anyArea}|#REF!)`, 'uy')],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/uy],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', new RegExp(`(?:${sheetPrefix})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(){},;@#:]/uy],
];

/** The tokens of a formula without its `=`; null when some of it makes no sense. */
export function tokenize(formula: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === '[' ? bracketAt(formula, at) : tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) continue;
    const text = match[0];
    if (kind !== 'reference') return { kind, text };
    const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
    return { kind, text, sheet, area: match[3] ?? '' };
  }
  return null;
}

/** `Table1[[#All],[Điểm]]` and `[1]`: taken whole, since what is inside is not ours to change. */
function bracketAt(formula: string, at: number): FormulaToken | null {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === "'") end += 1;
    else if (formula[end] === '[') depth += 1;
    else if (formula[end] === ']') depth -= 1;
    if (depth === 0) return { kind: 'bracket', text: formula.slice(at, end + 1) };
  }
  return null;
}

/** Rewrites each reference for which `change` gives new text. */
export function rewriteReferences(
  formula: string,
  change: (sheet: string | null, area: string) => string | undefined,
): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  return tokens
    .map((token, i) => {
      // After a bracket the sheet belongs to another workbook.
      if (token.kind !== 'reference' || tokens[i - 1]?.kind === 'bracket') return token.text;
      return change(token.sheet, token.area) ?? token.text;
    })
    .join('');
}

/** Rewrites the sheet of names such as `Sheet1!Unit`; references are left to `rewriteReferences`. */
export function rewriteNameSheets(
  formula: string,
  change: (sheet: string) => string | undefined,
): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  return tokens
    .map((token) => {
      const cut = token.text.lastIndexOf('!');
      if (token.kind !== 'name' || cut < 0) return token.text;
      const sheet = token.text.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
      const changed = change(sheet);
      return changed === undefined ? token.text : changed + token.text.slice(cut);
    })
    .join('');
}

const maxFormulaLength = 8_192;
const maxTextInFormula = 255;

/** A formula (without `=`) as Excel keeps it once it is entered; what Excel would refuse is refused. */
export function enteredFormula(formula: string): string {
  const tokens = formula.length > maxFormulaLength ? null : tokenize(formula);
  if (!tokens || !isSensible(tokens)) return fail('InvalidArgument');
  return tokens.map(({ kind, text }) => (kind === 'number' ? keptNumber(text) : text)).join('');
}

function isSensible(tokens: readonly FormulaToken[]): boolean {
  const isTooLong = tokens.some((t) => t.kind === 'text' && t.text.length - 2 > maxTextInFormula);
  return !isTooLong && alternates(tokens);
}

/** A number that is part of a formula: its first fifteen digits, and no zeros at a cut end. */
function keptNumber(text: string): string {
  const [, digits = '', exponent = ''] = /^([\d.]*)(.*)$/.exec(text) ?? [];
  const kept = fifteenDigits(digits);
  if (kept === digits) return text;
  return (kept.includes('.') ? kept.replace(/\.?0*$/, '') : kept) + exponent;
}

/** Operands and operators must alternate, and brackets must close. */
function alternates(tokens: readonly FormulaToken[]): boolean {
  let depth = 0;
  let wantsOperand = true;
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (token.kind === 'space' || token.kind === 'bracket') {
      if (token.kind === 'bracket') wantsOperand = false;
    } else if (token.kind !== 'operator') {
      const joined = before?.kind === 'bracket' || (before?.kind === 'space' && isReference(token));
      if (!wantsOperand && !joined) return false;
      wantsOperand = token.kind === 'function';
    } else if (token.text === '(' || token.text === '{') {
      depth += 1;
      if (!wantsOperand) return false;
    } else if (token.text === ')' || token.text === '}') {
      depth -= 1;
      if (depth < 0) return false;
      wantsOperand = false;
    } else if (token.text === '%' || token.text === '#') {
      if (wantsOperand) return false;
    } else if (token.text === ',' || token.text === ';') {
      if (depth === 0) return false;
      wantsOperand = true;
    } else {
      const prefix = token.text === '+' || token.text === '-' || token.text === '@';
      if (wantsOperand && !prefix) return false;
      wantsOperand = true;
    }
  }
  return depth === 0 && !wantsOperand;
}

/** A space between references means their intersection. */
function isReference(token: FormulaToken): boolean {
  return token.kind === 'reference';
}
