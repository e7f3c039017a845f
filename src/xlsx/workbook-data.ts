/**
 * A workbook as plain data: what the package layer reads out of an .xlsx file and writes back.
 *
 * This is the one model that the file format and the emulated Excel share. It holds what the two
 * of them understand; everything else in a file stays in the package as bytes and is kept.
 * The data is mutable on purpose: the emulator edits it in place and names what it touched, and
 * saving rewrites only that.
 */
import type { ChartData } from './chart-data';

/** An Excel error value such as `#REF!`; a class so that text that looks like one stays text. */
export interface ErrorValue {
  readonly error: string;
}

/** A cell's content: number, text, boolean or an error. An empty cell is `null`. */
export type CellValue = number | string | boolean | ErrorValue | null;

export interface Cell {
  value: CellValue;
  /** Without the leading `=`; `value` is then the last calculated result. */
  formula?: string;
  /** Anything about the formula that is not its text (shared, array), kept as the XML attributes. */
  formulaAttributes?: Readonly<Record<string, string>>;
  /** Index into `WorkbookData.styles.cells`. */
  style: number;
}

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetData {
  /** Stable for the life of the workbook, never reused: the file's `sheetId` as text. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** The package part the sheet was read from; `null` for a sheet made since. */
  readonly part: string | null;
  /** row → column → cell. Both maps are in no particular order. */
  cells: Map<number, Map<number, Cell>>;
  /** Column index → width in characters, as in the file. */
  columnWidths: Map<number, number>;
  hiddenColumns: Set<number>;
  /** Row index → height in points. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  merges: Area[];
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number };
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  tables: TableData[];
  /** In the order in which they lie above one another. */
  charts: ChartData[];
  /** The sheet's own filter (not a table's). */
  autoFilter: FilterData | null;
  protection: Protection | null;
  page: PageSetup;
  showGridlines: boolean;
  tabColor: string | null;
  /** What was changed since opening; saving rewrites only these facets of the sheet's part. */
  touched: Set<SheetFacet>;
}

export type SheetFacet =
  | 'cells'
  | 'columns'
  | 'rows'
  | 'merges'
  | 'view'
  | 'conditionalFormats'
  | 'validations'
  | 'tables'
  | 'charts'
  | 'autoFilter'
  | 'protection'
  | 'page'
  | 'properties';

export interface ConditionalFormat {
  id: string;
  /** The areas that the rule covers. */
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  /** A custom formula (without `=`) is understood; any other rule is kept as its XML. */
  rule:
    { kind: 'custom'; formula: string; format: DifferentialFormat } | { kind: 'kept'; xml: string };
}

export interface DifferentialFormat {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
}

/** A drop-down list or a rule for numbers; any other validation is kept as its XML. */
export interface Validation {
  areas: Area[];
  rule:
    | { kind: 'list'; source: string; inCellDropDown: boolean }
    | {
        kind: 'decimal' | 'wholeNumber' | 'date' | 'textLength';
        operator: string;
        formula1: string;
        formula2?: string;
      }
    | { kind: 'custom'; formula: string }
    | { kind: 'kept'; xml: string };
  ignoreBlanks: boolean;
  error?: { title: string; message: string; style: 'stop' | 'warning' | 'information' };
  prompt?: { title: string; message: string };
}

export interface TableData {
  /** Workbook-wide number. */
  id: number;
  name: string;
  /** Package part; `null` for a new table. */
  readonly part: string | null;
  area: Area;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string | null;
  showBandedRows: boolean;
  showFilterButton: boolean;
  filter: FilterData | null;
}

/** A filter and whether it hides rows; its criteria are kept as XML. */
export interface FilterData {
  area: Area;
  criteriaXml: string;
}

export interface Protection {
  /** Attributes of `sheetProtection` as in the file (hash, salt, what is allowed). */
  attributes: Record<string, string>;
}

export interface PageSetup {
  orientation: 'portrait' | 'landscape' | null;
  /** Paper code of the file format; 9 is A4. */
  paperSize: number | null;
  /** Inches. */
  margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  } | null;
  /** Percent; holds while the pages are not fitted. */
  scale: number | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  centerHorizontally: boolean;
  /** Rows repeated at the top of each page, 0-based and inclusive. */
  titleRows: { first: number; last: number } | null;
  printArea: Area | null;
  header: HeaderFooter;
  footer: HeaderFooter;
  /** The first page shows `firstHeader` and `firstFooter`, which are kept also while it does not. */
  differentFirstPage: boolean;
  firstHeader: HeaderFooter;
  firstFooter: HeaderFooter;
  /** First rows of the pages that somebody began by hand; in ascending order. */
  rowBreaks: number[];
}

export interface HeaderFooter {
  left: string;
  center: string;
  right: string;
}

export interface DefinedName {
  name: string;
  /** Without the leading `=`. */
  formula: string;
  /** Sheet id for a sheet-scoped name; `null` for the whole workbook. */
  scope: string | null;
  hidden: boolean;
  comment: string;
}

/** What a cell's look is made of; colours are `#RRGGBB`. */
export interface CellStyle {
  numberFormat: string;
  font: {
    name: string;
    size: number;
    bold: boolean;
    italic: boolean;
    underline: boolean;
    strikethrough: boolean;
    color: string | null;
  };
  /** Solid fill, or none. */
  fill: string | null;
  borders: Partial<
    Record<'left' | 'right' | 'top' | 'bottom', { style: string; color: string | null }>
  >;
  horizontal: string | null;
  vertical: string | null;
  wrap: boolean;
  indent: number;
  /** Text too long for the cell is shown smaller. */
  shrink: boolean;
  locked: boolean;
  quotePrefix: boolean;
}

/** The styles in use. Indexes never change; new ones are appended. */
export interface StyleBook {
  /** The style at an index, as understood (theme colours are resolved where possible). */
  get(index: number): CellStyle;
  /** Index of the style that is `base` with these changes; the parts not understood are kept. */
  derive(base: number, changes: StyleChange): number;
}

export type StyleChange = Partial<Omit<CellStyle, 'font' | 'borders'>> & {
  font?: Partial<CellStyle['font']>;
  borders?: CellStyle['borders'];
};

export interface WorkbookData {
  sheets: SheetData[];
  names: DefinedName[];
  styles: StyleBook;
  /** Id of the sheet that opens in front. */
  activeSheetId: string;
  /** Structure is locked: no sheet may be added, renamed, moved or removed. */
  structureProtected: boolean;
  /** Key → JSON text: the add-in settings that Excel keeps in the file. */
  settings: Map<string, string>;
  /** The workbook counts days from 1904. */
  date1904: boolean;
  /** Something of the workbook part changed: sheet list, names, active sheet. */
  touched: boolean;
}
