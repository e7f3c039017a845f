/**
 * The text of a formula as a tree. What Excel knows and this does not (structured references,
 * intersections, unions, spills, other workbooks) gives null and is never calculated wrongly.
 */
import { parseAddress } from '../../xlsx';
import type { Area, CellValue } from '../../xlsx';
import { type FormulaToken, tokenize } from '../model/formula-text';
import { errorValue } from './values';

export type Node =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'missing' }
  /** Sheet names are in lower case; null is the formula's own sheet. */
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    };

/** A sign before an operand binds closer than any of these: -2^2 is 4. */
const strengths: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Excel itself nests no deeper than 64 functions. */
const nestingMax = 250;

class NotUnderstood extends Error {}

/** The tree of a formula without its `=`; null when it is not understood. */
export function parseFormula(formula: string): Node | null {
  const tokens = tokenize(formula)?.filter(({ kind }) => kind !== 'space');
  if (!tokens || tokens.length === 0) return null;
  try {
    const reader = new Reader(tokens);
    const node = reader.expression(0);
    return reader.isAtEnd ? node : null;
  } catch (thrown) {
    if (thrown instanceof NotUnderstood) return null;
    throw thrown;
  }
}

class Reader {
  #at = 0;
  #depth = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  get isAtEnd(): boolean {
    return this.#at === this.tokens.length;
  }

  expression(above: number): Node {
    let left = this.#operand();
    for (;;) {
      const operator = this.#operator();
      const strength = strengths[operator] ?? 0;
      if (strength <= above) return left;
      this.#at += 1;
      left = { kind: 'binary', operator, left, right: this.expression(strength) };
    }
  }

  #operand(): Node {
    this.#depth += 1;
    if (this.#depth > nestingMax) throw new NotUnderstood();
    const sign = this.#operator();
    let node: Node;
    if (sign === '-' || sign === '+' || sign === '@') {
      this.#at += 1;
      node = { kind: 'unary', operator: sign, operand: this.#operand() };
    } else {
      node = this.#primary();
      while (this.#take('%')) node = { kind: 'unary', operator: '%', operand: node };
    }
    this.#depth -= 1;
    return node;
  }

  #primary(): Node {
    const token = this.#next();
    switch (token.kind) {
      case 'reference':
        if (token.area === '#REF!') this.#skipLost();
        return areaNode(token.sheet, token.area);
      case 'function':
        return this.#call(token.text);
      case 'name':
        return nameNode(token.text);
      case 'operator':
        return token.text === '(' ? this.#closed() : this.#array(token.text);
      default:
        return { kind: 'value', value: constant(token) };
    }
  }

  /** What was on a deleted sheet reads `#REF!A1`, as if the error were the sheet. */
  #skipLost(): void {
    const kind = this.tokens[this.#at]?.kind;
    if (kind === 'reference' || kind === 'name') this.#at += 1;
  }

  #closed(): Node {
    const node = this.expression(0);
    this.#need(')');
    return node;
  }

  #call(text: string): Node {
    const name = text.toUpperCase().replace(/^_XLFN\./, '');
    const args: Node[] = [];
    this.#need('(');
    if (this.#take(')')) return { kind: 'call', name, args };
    do {
      const isEmpty = [',', ')'].includes(this.#operator());
      args.push(isEmpty ? { kind: 'missing' } : this.expression(0));
    } while (this.#take(','));
    this.#need(')');
    return { kind: 'call', name, args };
  }

  #array(open: string): Node {
    if (open !== '{') throw new NotUnderstood();
    const rows: CellValue[][] = [];
    do {
      const row: CellValue[] = [];
      do {
        const sign = this.#take('-') ? -1 : 1;
        const value = constant(this.#next());
        row.push(typeof value === 'number' ? sign * value : value);
      } while (this.#take(','));
      rows.push(row);
    } while (this.#take(';'));
    this.#need('}');
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new NotUnderstood();
    return { kind: 'array', rows };
  }

  /** The text of the operator that comes next; '' if none does. */
  #operator(): string {
    const token = this.tokens[this.#at];
    return token?.kind === 'operator' ? token.text : '';
  }

  #next(): FormulaToken {
    const token = this.tokens[this.#at];
    if (!token) throw new NotUnderstood();
    this.#at += 1;
    return token;
  }

  #take(operator: string): boolean {
    if (this.#operator() !== operator) return false;
    this.#at += 1;
    return true;
  }

  #need(operator: string): void {
    if (!this.#take(operator)) throw new NotUnderstood();
  }
}

function areaNode(sheet: string | null, address: string): Node {
  const area = address === '#REF!' ? null : parseAddress(address);
  if (!area) return { kind: 'value', value: errorValue('#REF!') };
  return { kind: 'area', sheet: sheet?.toLowerCase() ?? null, area };
}

function nameNode(text: string): Node {
  const truth = truthNamed(text);
  if (truth !== null) return { kind: 'value', value: truth };
  const cut = text.lastIndexOf('!');
  const sheet = cut < 0 ? null : text.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
  return {
    kind: 'name',
    sheet: sheet?.toLowerCase() ?? null,
    name: text.slice(cut + 1).toLowerCase(),
  };
}

function truthNamed(text: string): boolean | null {
  const word = text.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : null;
}

function constant({ kind, text }: FormulaToken): CellValue {
  if (kind === 'number') return Number(text);
  if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  if (kind === 'error') return errorValue(text);
  const truth = kind === 'name' ? truthNamed(text) : null;
  if (truth === null) throw new NotUnderstood();
  return truth;
}
