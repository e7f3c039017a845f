/** The part of the formula parser that is used; the package brings no types. */
declare module 'fast-formula-parser' {
  /** Rows and columns count from 1. */
  export interface CellPlace {
    row: number;
    col: number;
    sheet?: string;
  }

  export interface RangePlace {
    sheet?: string;
    from: { row: number; col: number };
    to: { row: number; col: number };
  }

  export interface Operand {
    val: unknown;
    isArray: boolean;
  }

  export interface ParserSettings {
    onCell(place: CellPlace): unknown;
    onRange(place: RangePlace): unknown[][];
    onVariable(name: string, sheet: string): RangePlace | CellPlace | null;
    functions: Record<string, (...values: { value: unknown }[]) => unknown>;
  }

  export class FormulaError extends Error {
    constructor(code: string);
    /** "#N/A" and the like. */
    get error(): string;
  }

  export default class FormulaParser {
    static FormulaError: typeof FormulaError;
    constructor(settings: ParserSettings);
    utils: { _applyInfix(left: Operand, operator: string, right: Operand): unknown };
    /** A value, or a `FormulaError`; a formula that it cannot read is thrown as one. */
    parse(formula: string, position: CellPlace): unknown;
  }
}
