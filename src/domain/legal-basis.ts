/** Documents a campaign rests on, as dated records. Law is data: it changes, and its dates with it. */
import type { Day } from './campaign';

export interface LegalBasis {
  /** "Nghị định 152/2025/NĐ-CP". */
  readonly document: string;
  readonly title: string;
  readonly validFrom: Day | null;
  /** Last day in force; `null` while no end is known. */
  readonly validTo: Day | null;
  /** The document that follows it; empty where none is known. */
  readonly replacedBy: string;
}

/** Whether a document is in force on a day; one without dates is taken at its word. */
export function isInForce({ validFrom, validTo }: LegalBasis, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
