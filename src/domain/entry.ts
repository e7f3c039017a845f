/**
 * What an office entered: who stands, the facts about each, and the marks, column by column.
 * Columns rather than objects, because 50,000 people by 40 criteria must still be quick.
 */
import type { Subject } from './campaign';
import type { PastResult } from './history';
import type { Points } from './points';
import type { Given } from './value';

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
  /** What was achieved, in the office's words; absent where nothing is entered. Decides nothing. */
  readonly achievement?: string;
}

/** A mark of a criterion whose points are typed in. */
export type Mark = Points | 'blank' | 'notApplicable';

/** Marks and facts in columns: each list has one item a row. */
export interface Columns {
  /** Code of a criterion whose points are typed in → one mark a row. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** Code of an entered fact, or of a criterion measured otherwise → one value a row. */
  readonly facts: ReadonlyMap<string, readonly Given[]>;
}

/** The scoring sheet: one row a nominee, scorer and period. Its columns replace those of the list. */
export interface Ballots extends Columns {
  /** Position of the nominee. */
  readonly nominees: readonly number[];
  /** Code of the scorer; empty where the campaign has none. */
  readonly scorers: readonly string[];
  readonly periods: readonly string[];
}

export interface Entrants extends Columns {
  readonly nominees: readonly Nominee[];
  readonly ballots: Ballots | null;
}

/** A register (sổ theo dõi): rows about nominees, as many as there are. */
export interface Register {
  /** Id of the nominee of each row. */
  readonly ids: readonly string[];
  /** Heading of a column, as the rules name it → one value a row. */
  readonly columns: ReadonlyMap<string, readonly Given[]>;
  /** Of which list the id of each row is, where the register says so: a code may stand in both. */
  readonly subjects?: readonly Subject[];
}

export interface Entry {
  readonly individuals: Entrants;
  readonly collectives: Entrants;
  /** By name. */
  readonly registers: ReadonlyMap<string, Register>;
  /** Sealed rounds before the review; absent where the workbook keeps none. */
  readonly history?: readonly PastResult[];
}

export const NOBODY: Entrants = {
  nominees: [],
  marks: new Map(),
  facts: new Map(),
  ballots: null,
};
