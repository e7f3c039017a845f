/**
 * Images of sheets: what their cells say, without looks, widths or the order of tabs. A sealed round
 * keeps images; comparing them with the workbook of today shows what was changed since.
 */
import { FIRST_INPUT, FIRST_ROW, MEETING_ROWS } from '../council/council-layout';
import {
  FIRST_MARK,
  FIRST_ROW as FIRST_DOSSIER_ROW,
  dossierColumn,
} from '../dossier/dossier-layout';
import type { RawCell } from '../snapshot';
import { LIST_PREFIX } from '../write-plan';
import type { SheetPlan } from '../write-plan';

/** What a cell says: a constant, or a formula with what it gave. */
export type ImageCell = string | number | boolean | { readonly f: string; readonly v: string };

export interface SheetImage {
  /** What the sheet is to the campaign: "settings", "nomination.BK". */
  readonly key: string;
  readonly title: string;
  /** From A1; rows end with their last content. */
  readonly rows: readonly (readonly ImageCell[])[];
}

/** A sheet as it was read, with formulas beside the values. */
export interface ReadSheet {
  readonly id: string;
  readonly title: string;
  /** The mark that the product gave it; `null` for the user's own sheets. */
  readonly key: string | null;
  readonly values: readonly (readonly RawCell[])[];
  readonly formulas: readonly (readonly RawCell[])[];
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  /** Texts of the hidden sheet that keeps the sealed rounds, row by row. */
  readonly kept: readonly (readonly string[])[];
}

export function imageOf({ key, title, values, formulas }: ReadSheet & { key: string }): SheetImage {
  const rows = values.map((cells, row) =>
    withoutTail(
      cells.map((value, column): ImageCell => {
        const formula = formulas[row]?.[column];
        const constant = typeof value === 'object' ? value.error : value;
        if (typeof formula !== 'string' || !formula.startsWith('=') || formula === constant) {
          return constant;
        }
        return { f: relative(formula, row), v: String(constant) };
      }),
    ),
  );
  const part = PARTLY.get(key);
  return { key, title, rows: part ? rows.map(part) : rows };
}

/** A sheet as it will be read once its plan is written: a plan of constants. */
export function imageOfPlan({ key, rows }: SheetPlan, title: string): SheetImage {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
  return { key, title, rows: cells.map(withoutTail) };
}

/** Of the council's sheet what the council said: the product's own rows in it are a list of errands. */
function decisionsOnly(cells: readonly ImageCell[], row: number): readonly ImageCell[] {
  const isMeeting = (Object.values(MEETING_ROWS) as readonly number[]).includes(row);
  return isMeeting || (row >= FIRST_ROW && cells.length > FIRST_INPUT) ? cells : [];
}

/** Of the dossier's sheet what the office ticked off; what is missing follows from it. */
function marksOnly(cells: readonly ImageCell[], row: number): readonly ImageCell[] {
  if (row < FIRST_DOSSIER_ROW || cells.length <= FIRST_MARK) return [];
  return cells.with(dossierColumn('missing'), '');
}

/** Of these sheets only what somebody filled in is part of a round. */
const PARTLY: ReadonlyMap<string, typeof marksOnly> = new Map([
  ['council', decisionsOnly],
  ['dossier', marksOnly],
]);

function withoutTail(cells: readonly ImageCell[]): readonly ImageCell[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

const PARTS = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\d(A-Za-z_.!])/g;

/** A formula that reads the same in every row: rows as distances, "E5" in row 5 as "E[0]". */
function relative(formula: string, row: number): string {
  return formula.replace(
    PARTS,
    (whole, quoted: string | undefined, column = '', dollar = '', number = '') => {
      if (quoted !== undefined || dollar === '$') return whole;
      return `${String(column)}[${String(Number(number) - row - 1)}]`;
    },
  );
}

/**
 * Whether two cells say the same. What a formula over other rows gives depends on how the sheet is
 * sorted; of one in a result sheet (`sorted`) only the formula counts.
 */
export function sameCell(a: ImageCell, b: ImageCell, sorted: boolean): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  if (a.f !== b.f) return false;
  // What looks at other rows changes when they are sorted, what looks at the inputs when those do.
  return a.v === b.v || (sorted && (/\[-?[1-9]/.test(a.f) || a.f.includes(LIST_PREFIX)));
}

/** A cell in words, for saying what it was and what it is. */
export function cellText(cell: ImageCell): string {
  return typeof cell === 'object' ? `=${cell.f.replace(/^=/, '')} → ${cell.v}` : String(cell);
}
