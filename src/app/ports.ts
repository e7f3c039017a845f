/** What a use case needs from outside: a workbook that can be read and written, and a listener. */
import type { CellRef, Issue } from '../domain/issue';
import type { ChoicesOrder } from '../workbook/chosen';
import type { ReadWorkbook } from '../workbook/seal/image';
import type { SealOrder } from '../workbook/seal/seal-order';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetKey, WritePlan } from '../workbook/write-plan';

/** Deterministic counts of one run. Never written into a sheet. */
export interface Receipt {
  readonly requests: number;
  /** UTF-8 bytes of cell content sent, as measured before sending. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Titles of the sheets that hold the results. */
  readonly sheets: readonly string[];
  /** Sheets in which at least one cell was written. */
  readonly sheetsWritten: number;
}

export type Phase = 'reading' | 'checking' | 'judging' | 'writing' | 'verifying';

/** `share` runs from 0 to 1 over the whole click. */
export type OnProgress = (phase: Phase, share: number) => void;

/** A failure of the host comes back as an issue; nothing is thrown but our own bugs. */
export type Answered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

export interface WorkbookPort {
  read(): Promise<Answered<WorkbookSnapshot>>;
  /** Applies a plan and reads it back; an `ok` answer means that the sheets hold the plan. */
  apply(plan: WritePlan, onProgress: (share: number) => void): Promise<Answered<Receipt>>;
  /** Reads what all sheets say, formulas too, and the rounds that were sealed. */
  readImages(): Promise<Answered<ReadWorkbook>>;
  /** Keeps a sealed round, prints its fingerprint and protects the results; read back. */
  seal(order: SealOrder): Promise<Answered<null>>;
  /** Takes everything of the product out of the workbook; sealed rounds only if asked to. */
  remove(what: {
    readonly sealed: boolean;
  }): Promise<Answered<{ readonly sheets: readonly string[] }>>;
  /** Keeps what sheets and columns were chosen for, read back; answers the order that takes it back. */
  choose(order: ChoicesOrder): Promise<Answered<ChoicesOrder>>;
  /** Brings a cell or a sheet into view. */
  goTo(place: CellRef): Promise<Answered<null>>;
  /** Brings a sheet of the product into view; `false` where there is none. */
  show(key: SheetKey): Promise<Answered<boolean>>;
  /** Opens the bytes of an .xlsx file as a new workbook beside this one; its user saves it. */
  openCopy(bytes: Uint8Array): Promise<Answered<null>>;
  /** Takes our highlights out of the user's sheets; answers how many there were. */
  clearHighlights(): Promise<Answered<number>>;
}

/** A row of any sheet, as its cells show it. */
export interface SelectedRow {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** What happens in the workbook beside the add-in's own writing. */
export interface WorkbookWatch {
  /** The answer stops it. A host that tells of nothing is watched in vain. */
  watch(listener: {
    onChanged(): void;
    onSelected(row: SelectedRow): void;
  }): Promise<() => Promise<void>>;
}
