/**
 * What an office entered: who stands, the facts about each, and the marks, column by column.
 * Columns rather than objects, because 50,000 people by 40 criteria must still be quick.
 */
import type { Points } from './points';

export interface Nominee {
  /** Code from the sheet, or made of name and unit where the sheet has none. Unique. */
  readonly id: string;
  readonly name: string;
  /** Name of the unit; for a collective its own name. */
  readonly unit: string;
  /** Post or position; empty for a collective. */
  readonly post: string;
  /** The document that a discipline or clearance refers to, as entered. */
  readonly document: string;
}

/** One criterion's marks: `given[i]` is nominee i's points, or says why there are none. */
export type Mark = Points | 'blank' | 'notApplicable';

export interface Entrants {
  readonly nominees: readonly Nominee[];
  /** Criterion code → one mark a nominee. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Fact code → one value a nominee; `null` where nothing was entered. */
  readonly facts: ReadonlyMap<string, readonly (string | null)[]>;
}

export interface Entry {
  readonly individuals: Entrants;
  readonly collectives: Entrants;
}
