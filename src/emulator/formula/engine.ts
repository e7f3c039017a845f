/**
 * Formulas by a library's engine over the plain data: cells, ranges and defined names come from
 * the workbook. What the library lacks or does unlike Excel is put right here.
 */
import { SUBSTITUTE } from '@formulajs/formulajs';
import FormulaParser from 'fast-formula-parser';
import type { CellPlace, RangePlace } from 'fast-formula-parser';
import type { CellValue, SheetData, WorkbookData } from '../../xlsx';
import { parseAddress } from '../../xlsx';
import { cellAt, usedArea } from '../model/cells';
import { match } from './match';
import type { Scalar } from './match';

export interface Place {
  readonly sheet: SheetData;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** Evaluates a formula (without "=") as if it stood at a place. */
export type Evaluate = (formula: string, at: Place) => CellValue;

const { FormulaError } = FormulaParser;
const comparisons = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** A parser takes a tenth of a second to make, so each workbook keeps its own. */
const engines = new WeakMap<WorkbookData, Evaluate>();

export function formulaEngine(data: WorkbookData): Evaluate {
  const known = engines.get(data);
  if (known) return known;
  const made = newEngine(data);
  engines.set(data, made);
  return made;
}

function newEngine(data: WorkbookData): Evaluate {
  const parser = new FormulaParser({
    onCell: (place) => valueAt(data, place),
    onRange: (place) => rangeValues(data, place),
    onVariable: (name, sheet) => nameTarget(data, name, sheet),
    functions: { MATCH: matchFunction, SUBSTITUTE: substituteFunction },
  });
  const { utils } = parser;
  const applyInfix = utils._applyInfix.bind(utils);
  utils._applyInfix = (left, operator, right) => {
    if (!comparisons.has(operator)) return applyInfix(left, operator, right);
    // A blank cell equals "" as well as 0, and text is compared without regard to case; the
    // library takes every blank for 0, so that $B5<>"" was true of a blank cell.
    const [a, b] = [comparable(left.val, right.val), comparable(right.val, left.val)];
    return applyInfix({ ...left, val: a }, operator, { ...right, val: b });
  };
  return (formula, { sheet, row, column }) => {
    try {
      const position = { sheet: sheet.name, row: row + 1, col: column + 1 };
      return cellValue(parser.parse(formula, position));
    } catch (error) {
      if (error instanceof FormulaError) return { error: error.error };
      throw error;
    }
  };
}

function comparable(value: unknown, other: unknown): unknown {
  if (value === null && typeof other === 'string') return '';
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function cellValue(result: unknown): CellValue {
  if (result instanceof FormulaError) return { error: result.error };
  const isPlain = ['number', 'string', 'boolean'].includes(typeof result);
  return isPlain ? (result as number | string | boolean) : null;
}

function valueAt(data: WorkbookData, { sheet: name, row, col }: CellPlace): unknown {
  const sheet = sheetNamed(data, name);
  if (!sheet) throw new FormulaError('#REF!');
  const value = cellAt(sheet, row - 1, col - 1)?.value ?? null;
  return value !== null && typeof value === 'object' ? new FormulaError(value.error) : value;
}

/** Whole columns end where the sheet's contents end. */
function rangeValues(data: WorkbookData, { sheet: name, from, to }: RangePlace): unknown[][] {
  const sheet = sheetNamed(data, name);
  if (!sheet) throw new FormulaError('#REF!');
  const used = usedArea(sheet, true);
  const lastRow = Math.min(to.row, Math.max(from.row, used ? used.row + used.rows : 0));
  const lastColumn = Math.min(to.col, Math.max(from.col, used ? used.column + used.columns : 0));
  return Array.from({ length: lastRow - from.row + 1 }, (_, i) =>
    Array.from({ length: lastColumn - from.col + 1 }, (_unused, j) =>
      valueAt(data, { sheet: sheet.name, row: from.row + i, col: from.col + j }),
    ),
  );
}

/** The cells that a defined name stands for; a sheet's own name comes before the workbook's. */
function nameTarget(data: WorkbookData, name: string, sheetName: string): RangePlace | null {
  const scope = sheetNamed(data, sheetName)?.id ?? null;
  const named = data.names.filter((known) => known.name.toLowerCase() === name.toLowerCase());
  const found =
    named.find((known) => known.scope === scope) ?? named.find((known) => known.scope === null);
  const reference = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(found?.formula ?? '');
  if (!reference) return null;
  const area = parseAddress((reference[3] ?? '').replaceAll('$', ''));
  if (!area) return null;
  return {
    sheet: (reference[1] ?? reference[2] ?? '').replaceAll("''", "'"),
    from: { row: area.row + 1, col: area.column + 1 },
    to: { row: area.row + area.rows, col: area.column + area.columns },
  };
}

function sheetNamed(data: WorkbookData, name: string | undefined): SheetData | undefined {
  return data.sheets.find((sheet) => sheet.name.toLowerCase() === name?.toLowerCase());
}

function matchFunction(...given: { value: unknown }[]): unknown {
  const [wanted, list, type] = given.map(({ value }) => value);
  const flat = Array.isArray(list) ? (list as unknown[]).flat() : [list];
  if (wanted instanceof FormulaError) return wanted;
  const scalars = flat.map((value) => (value instanceof FormulaError ? null : (value as Scalar)));
  const position = match(wanted as Scalar, scalars, type === undefined ? 1 : Number(type));
  return position ?? new FormulaError('#N/A');
}

function substituteFunction(...given: { value: unknown }[]): unknown {
  const [text, before, after, which] = given.map(({ value }) => value);
  const result: unknown = SUBSTITUTE(
    textOf(text),
    textOf(before),
    textOf(after),
    which as number | undefined,
  );
  return typeof result === 'string' ? result : new FormulaError('#VALUE!');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : value === null ? '' : String(value as number);
}
