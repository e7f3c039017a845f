/**
 * A write plan: what sheets should hold, as pure data. Planning knows the campaign and nothing of
 * Excel; applying knows Excel and nothing of the campaign. A plan can be printed, compared and
 * applied twice with the same result.
 */

import type { Subject } from '../domain/campaign';

/** What a cell should hold; `null` is an empty cell. Text stays text whatever it starts with. */
export type CellContent = string | number | Formula | null;

/** A live formula in A1 notation, without the leading "=". Excel computes what it shows. */
export interface Formula {
  readonly formula: string;
}

/** Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The looks that plans use; `looks.ts` says what each is made of. */
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
  /** The parts of an administrative document. */
  | 'letterhead'
  | 'letterheadBold'
  | 'placeAndDate'
  | 'documentTitle'
  | 'documentSubtitle'
  | 'paragraph'
  | 'signature'
  | 'recipients'
  | 'small'
  | 'agreement'
  /** Whether the inputs are as they were judged. */
  | 'state'
  | 'formHeading'
  | 'formGroup'
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
  /** Rows of the sheet that are its user's. */
  readonly kept: KeptRows | null;
  /** Set whenever the sheet is written. */
  readonly shape: Shape;
  /** Made anew whenever the sheet is written. */
  readonly charts: readonly ChartPlan[];
  /** Set only when the sheet is made, so that its user's adjustments survive. Widths in points. */
  readonly creation: {
    readonly columnWidths: readonly number[];
    readonly frozen: { readonly rows: number; readonly columns: number };
    readonly landscape: boolean;
    /**
     * Per cent of its own size in print; `null` shrinks it to one page in width, and then Excel
     * passes over page breaks.
     */
    readonly scale: number | null;
    /** Rows repeated on every printed page, first and last. */
    readonly titleRows: readonly [number, number] | null;
    readonly tabColor: string;
  };
}

/**
 * A sheet that the product and its user both write: these rows are never written, whatever the plan
 * holds in them, and no row may be written in which something was filled in since it was read.
 */
export interface KeptRows {
  readonly rows: readonly number[];
  /** The user fills in cells from this row and this column on. */
  readonly from: number;
  readonly inputs: number;
  /** Of these kept rows one cell is the product's all the same: what it says of the row. */
  readonly remark: { readonly rows: readonly number[]; readonly column: number } | null;
}

/** A chart of the product over cells of its own sheet. */
export interface ChartPlan {
  /** No other chart of the sheet has it; letters only. The workbook knows the chart by it. */
  readonly name: string;
  readonly kind: 'ColumnClustered' | 'BarClustered' | 'BarStacked';
  readonly title: string;
  /** Texts in its first row and its first column, numbers in all other cells. */
  readonly source: Area;
  readonly seriesIn: 'columns' | 'rows';
  /** The cells that it covers, in which nothing stands. */
  readonly place: Area;
  /** One a series, in their order. */
  readonly tones: readonly ChartTone[];
}

/** `office/write-charts.ts` draws series in them, `looks.ts` says what they are. */
export type ChartTone = 'strong' | 'middle' | 'light';

export interface Shape {
  readonly merges: readonly Area[];
  /** Heights in points of rows that do not fit themselves: merged text, room for a signature. */
  readonly heights: readonly { readonly row: number; readonly points: number }[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
}

export type SheetKey =
  | InputKey
  | ResultKey
  /** A result of a round that was sealed, set aside when the next one was scored. */
  | `sealed.${number}.${ResultKey}`
  /** The hidden sheet that keeps the sealed rounds. */
  | 'seals'
  /** A sheet of a file of its own; no campaign's workbook holds it. */
  | 'file';

/** Sheets that an office fills in. */
export type InputKey =
  | 'settings'
  | 'criteria'
  | 'collectives'
  | 'individuals'
  /** The marks of several scorers or periods. */
  | 'ballots.collective'
  | 'ballots.individual'
  /** The product's rows in it are written, the council's own are read. */
  | 'council'
  /** Sealed rounds; lines are added to it and never written again. */
  | 'history'
  /** The product lists whom it is needed for, the office ticks off what has come in. */
  | 'dossier'
  /** By the name that facts give it. */
  | `register.${string}`;

/** Sheets that the product writes. */
export type ResultKey =
  | 'summary'
  | `nomination.${string}`
  | 'outline'
  | `ranking.${Subject}`
  | `detail.${Subject}`
  | 'held'
  | 'open'
  | 'reasons'
  | 'submission'
  | 'minutes';

export function isInputKey(key: string): key is InputKey {
  return /^(settings|criteria|collectives|individuals|council|dossier|history|(ballots|register)\..*)$/s.test(
    key,
  );
}

/** Names of lists begin so; by it a rule of ours is recognised. */
export const LIST_PREFIX = 'ThiDua.List.';

/** A workbook-wide name over cells that the product wrote, or of a user's sheet by its title. */
export interface ListName {
  readonly name: string;
  readonly sheet: SheetKey | { readonly title: string };
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

export function isResultKey(key: string): key is ResultKey {
  return /^(summary|held|open|outline|reasons|submission|minutes|(ranking|detail|nomination)\..*)$/s.test(
    key,
  );
}

export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  readonly lists: readonly ListName[];
  readonly highlights: readonly HighlightPlan[];
  /** The sheets whose highlights are the product's to replace: those that were read. */
  readonly highlightedSheets: readonly string[];
  /**
   * Sealed results are never written over: `null` refuses, a text sets them aside under titles that
   * end with it, the number of the round for its "#".
   */
  readonly asideSuffix: string | null;
  /** What a result sheet of an earlier run says when this plan has no such sheet. */
  readonly retired: string;
  /** Only these sheets: results, lists and highlights beside them stay as they are. */
  readonly isPart: boolean;
  /** The sheet in front when all is done. */
  readonly show: SheetKey | null;
}
