/**
 * A write plan: what sheets should hold, as pure data. Planning knows the campaign and nothing of
 * Excel; applying knows Excel and nothing of the campaign. A plan can be printed, compared and
 * applied twice with the same result.
 */

/** What a cell should hold; `null` is an empty cell. Text stays text whatever it starts with. */
export type CellContent = string | number | null;

/** Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The looks that plans use; `office/styles.ts` says what each is made of. */
export type StyleName =
  | 'title'
  | 'note'
  | 'warning'
  | 'section'
  | 'header'
  | 'body'
  | 'points'
  | 'centred'
  | 'count'
  | 'input'
  /** What is typed stays text: a day must not be turned about by the order of a locale. */
  | 'text'
  | 'proposed'
  | 'tiedAtCutLine'
  | 'awaitingCouncil'
  | 'awaitingQuota'
  | 'beyondQuota'
  | 'notForAward'
  | 'onHold'
  | 'notMet'
  | 'incomplete';

export interface StyledArea {
  readonly area: Area;
  readonly style: StyleName;
}

/** A drop-down list, or limits for numbers; `prompt` is shown when a cell of the area is selected. */
export interface EntryRule {
  readonly area: Area;
  readonly rule:
    | {
        readonly kind: 'list';
        readonly values: readonly string[];
        /** Something else may be typed after a warning: "KAD", say. */
        readonly isOpen?: boolean;
      }
    | { readonly kind: 'listFrom'; readonly sheet: SheetKey; readonly area: Area }
    | { readonly kind: 'points'; readonly minimum: number; readonly maximum: number }
    /** Anything; for the prompt alone. */
    | { readonly kind: 'any' };
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export interface SheetPlan {
  /** Stable name of the sheet in the product; the marker in the workbook carries it. */
  readonly key: SheetKey;
  /** The name wanted for a new sheet; an existing one keeps whatever name its user gave it. */
  readonly title: string;
  /** Who owns the sheet: results are the product's; input sheets become the user's. */
  readonly owner: 'product' | 'user';
  /** All rows from A1, every row equally long. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Where the sheet says whether it is whole, and what it says while it is being written. */
  readonly status: {
    readonly row: number;
    readonly column: number;
    readonly writing: string;
  } | null;
  /** The list that becomes an Excel table, header row included. */
  readonly table: { readonly name: string; readonly area: Area } | null;
  readonly styles: readonly StyledArea[];
  readonly entryRules: readonly EntryRule[];
  /** Set only when the sheet is made, so that its user's adjustments survive. Widths in points. */
  readonly creation: {
    readonly columnWidths: readonly number[];
    readonly frozen: { readonly rows: number; readonly columns: number };
    readonly landscape: boolean;
    /** Rows repeated on every printed page, first and last. */
    readonly titleRows: readonly [number, number] | null;
    readonly tabColor: string;
  };
}

export type SheetKey = InputKey | ResultKey;

/** Sheets that an office fills in. */
export type InputKey =
  | 'settings'
  | 'criteria'
  | 'collectives'
  | 'individuals'
  /** The marks of several scorers or periods. */
  | 'ballots.collective'
  | 'ballots.individual'
  /** By the name that facts give it. */
  | `register.${string}`;

/** Sheets that the product writes. */
export type ResultKey =
  'summary' | 'ranking.collective' | 'ranking.individual' | 'held' | `nomination.${string}`;

export function isInputKey(key: string): boolean {
  return /^(settings|criteria|collectives|individuals|ballots\..*|register\..*)$/s.test(key);
}

/** A workbook-wide name over a list that the product wrote. */
export interface ListName {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly area: Area;
}

/** One conditional-format rule over a user's table: rows whose id stands in a list. */
export interface HighlightPlan {
  readonly kind: 'onHold' | 'ineligible';
  readonly sheetId: string;
  /** The data rows of the table. */
  readonly area: Area;
  readonly idColumn: number;
  readonly list: string;
}

export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  readonly lists: readonly ListName[];
  readonly highlights: readonly HighlightPlan[];
  /** The sheets whose highlights are the product's to replace: those that were read. */
  readonly highlightedSheets: readonly string[];
  /** What a result sheet of an earlier run says when this plan has no such sheet. */
  readonly retired: string;
  /** The sheet in front when all is done. */
  readonly show: SheetKey | null;
}
