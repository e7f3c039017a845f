/**
 * What an object of each class is about, and how such objects are made.
 */
import type {
  Area,
  ChartData,
  ConditionalFormat,
  DefinedName,
  SheetData,
  TableData,
} from '../../xlsx';
import type { HostClass, HostObject, Members } from '../protocol/class-table';
import { declareClass } from '../protocol/class-table';
import { isHostObject } from '../protocol/arguments';
import type { ExcelState } from '../excel-state';

/** A block of cells on a sheet. The area changes in place when rows or columns move it. */
export interface RangeTarget {
  sheet: SheetData;
  area: Area;
}

export interface TableTarget {
  sheet: SheetData;
  table: TableData;
}

export interface ChartTarget {
  sheet: SheetData;
  chart: ChartData;
}

export interface ChartSeriesTarget extends ChartTarget {
  series: string;
  /** Its place among the series, from 0. */
  index: number;
}

export interface RuleTarget {
  sheet: SheetData;
  rule: ConditionalFormat;
}

/** A collection of the whole workbook (`sheet` is null) or of one sheet. */
export interface Scope {
  sheet: SheetData | null;
}

export interface Targets {
  AddinInternalService: null;
  AppRuntimeService: null;
  Application: null;
  AutoFilter: { sheet: SheetData; table: TableData | null };
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartTarget & { axis: 'category' | 'value' };
  ChartAreaFormat: ChartTarget;
  ChartCollection: SheetData;
  ChartDataLabels: ChartSeriesTarget;
  ChartFill: ChartSeriesTarget;
  ChartFont: ChartTarget & { of: 'font' | 'titleFont' };
  ChartGridlines: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLineFormat: ChartSeriesTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ConditionalFormat: RuleTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: RuleTarget;
  ConditionalRangeFill: RuleTarget;
  ConditionalRangeFont: RuleTarget;
  ConditionalRangeFormat: RuleTarget;
  CustomConditionalFormat: RuleTarget;
  DataValidation: RangeTarget;
  FormatProtection: RangeTarget;
  /** The number of a day; `null` where there is no such day. */
  FunctionResult: number | null;
  Functions: null;
  HeaderFooter: { sheet: SheetData; page: 'all' | 'first' };
  HeaderFooterGroup: SheetData;
  NamedItem: DefinedName;
  NamedItemCollection: Scope;
  PageBreak: { sheet: SheetData; row: number };
  PageBreakCollection: SheetData;
  PageLayout: SheetData;
  Range: RangeTarget;
  RangeAreas: { sheet: SheetData; areas: readonly Area[] };
  RangeCollection: { sheet: SheetData; areas: readonly Area[] };
  RangeBorder: RangeTarget & { edge: string };
  RangeBorderCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  Runtime: null;
  Setting: { key: string };
  SettingCollection: null;
  Table: TableTarget;
  TableCollection: Scope;
  TableColumn: TableTarget & { index: number };
  TableColumnCollection: TableTarget;
  TableRowCollection: TableTarget;
  /** What Excel on the web has around the workbook. */
  WacWorkbook: null;
  Workbook: null;
  WorkbookCreated: { id: string; bytes: Uint8Array };
  WorkbookProtection: null;
  Worksheet: SheetData;
  WorksheetCollection: null;
  WorksheetFreezePanes: SheetData;
  WorksheetProtection: SheetData;
}

export type ExcelClass = HostClass<ExcelState>;

/** Makes an object of a class. */
export function object<Name extends keyof Targets>(
  className: Name,
  target: Targets[Name],
): HostObject {
  return { className, target };
}

export function range(sheet: SheetData, area: Area): HostObject {
  return object('Range', { sheet, area: { ...area } });
}

/** Declares the class of a name in `Targets`. */
export function define<Name extends keyof Targets>(
  name: Name,
  members: Members<Targets[Name], ExcelState>,
): ExcelClass {
  return declareClass<Targets[Name], ExcelState>(name, members);
}

/** The target of an object if it is of that class. */
export function targetOf<Name extends keyof Targets>(
  candidate: unknown,
  className: Name,
): Targets[Name] | null {
  return isHostObject(candidate) && candidate.className === className
    ? (candidate.target as Targets[Name])
    : null;
}
