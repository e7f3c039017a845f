/**
 * What the page and its worker say to one another. The worker holds the workbook and the emulated
 * Excel; the page asks for what it shows and is told when something may have changed.
 */
import type { Answer, FaultPlan, HostDescription } from '../../emulator/frame';
import type { Deliver } from '../../emulator/events';
import type { PaneWish } from '../../emulator/excel-state';
import type { ProfileName } from '../../emulator/profiles';
import type { Area, PackageProblem, Visibility } from '../../xlsx';
import type { ChartPicture } from './chart-picture';
import type { Tile } from './tile';

export interface DeskSettings {
  readonly fileName: string;
  readonly locale: string;
  readonly profile: ProfileName;
}

/** An .xlsx file, or the name of the sheet of a new workbook. */
export type Source = { readonly bytes: Uint8Array } | { readonly blankSheet: string };

/** `null`, or what the emulated Excel said against it, in the user's language. */
export type Refusal = string | null;

/** What the page may ask for. */
export interface DeskCalls {
  open(source: Source, settings: DeskSettings): PackageProblem['code'] | null;
  setLocale(locale: string): void;
  tile(sheetId: string, row: number, column: number): Tile | null;
  choices(row: number, column: number): readonly string[];
  activate(sheetId: string): void;
  /** `count` numbers the selections of the page, so that it knows its latest in the news. */
  select(area: Area, count: number): void;
  enter(sheetId: string, row: number, column: number, rows: readonly string[][]): Refusal;
  clear(sheetId: string, area: Area): Refusal;
  /** While a cell is being edited Excel takes no requests. */
  setEditing(isEditing: boolean): void;
  save(): Uint8Array;
  process(text: string, flags: number, partition: string): Promise<Answer>;
  describe(): Promise<HostDescription>;
  saveSettings(settings: readonly (readonly [string, string])[]): Promise<void>;
  setFaults(plan: FaultPlan): void;
  releaseLate(): void;
  /** Requests of the pane, without those that only release what was held. */
  requests(): number;
}

export type CallName = keyof DeskCalls;

export interface Call<Name extends CallName = CallName> {
  readonly id: number;
  readonly name: Name;
  readonly given: Parameters<DeskCalls[Name]>;
}

export type Message =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'events'; readonly entries: Parameters<Deliver>[0] }
  | { readonly kind: 'news'; readonly news: News }
  /** The add-in had Excel open a workbook beside the one that is here. */
  | { readonly kind: 'opened'; readonly workbook: NewWorkbook };

export interface NewWorkbook {
  readonly bytes: Uint8Array;
  /** The name of its first sheet: Excel gives it no better one. */
  readonly title: string;
}

/** What may have changed; parts that are as they were are left out. */
export interface News {
  readonly sheets: readonly SheetTab[];
  readonly activeId: string;
  /** Rises when cells may have changed. */
  readonly revision: number;
  readonly selection: Area;
  readonly selectCount: number;
  readonly paneWish: PaneWish;
  readonly frame?: SheetFrame;
  readonly charts?: readonly ChartPicture[];
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly color: string | null;
}

/** A sheet without what its cells hold. */
export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  /** Rows and columns in use, counted from the first. */
  readonly rows: number;
  readonly columns: number;
  /** Characters and points, as in the file. */
  readonly columnWidths: readonly (readonly [column: number, characters: number])[];
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** Where cells have a drop-down list. */
  readonly lists: readonly Area[];
}
