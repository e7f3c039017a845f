/** What is to be written when a round is sealed, as data. */
export interface SealOrder {
  /** The rows of the record, and below how many rows of earlier records they go. */
  readonly rows: readonly (readonly string[])[];
  readonly below: number;
  /** What the first cell of the hidden sheet says to whoever finds it. */
  readonly notice: string;
  /** Printed at the foot of every page of the results. */
  readonly footer: string;
  readonly password: string | undefined;
}
