/** What a pane needs of the Excel behind it. Answers come later, so that it may live in a worker. */
import type { Deliver } from './events';
import type { Answer } from './host';

export interface PaneHost {
  /**
   * Takes a request; the promise may never settle, as in Excel. `partition` says whom it is for: the
   * workbook where it is empty, or the program around it.
   */
  process(text: string, flags: number, partition: string): Promise<Answer>;
  describe(): Promise<HostDescription>;
  /** Puts other settings into the workbook in place of those that it has. */
  saveSettings(settings: readonly (readonly [key: string, text: string])[]): Promise<void>;
  /** Connects a pane to the events; they follow the answer of the request that caused them. */
  connect(deliver: Deliver): () => void;
}

/** What office.js asks for when the pane opens. */
export interface HostDescription {
  readonly workbookName: string;
  readonly settings: readonly (readonly [key: string, text: string])[];
  /** Requirement set → highest version. */
  readonly sets: Readonly<Record<string, string>>;
}
