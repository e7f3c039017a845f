/** What a use case needs from outside: a workbook that can be read and written, and a listener. */
import type { CellRef, Issue } from '../domain/issue';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { WritePlan } from '../workbook/write-plan';

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
  /** Brings a cell or a sheet into view. */
  goTo(place: CellRef): Promise<Answered<null>>;
}
