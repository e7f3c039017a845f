/**
 * Verify: whether the workbook still says what was sealed. With the fingerprint from paper only the
 * record that bears it counts; without it every round is compared, the last one decides.
 */
import type { Issue } from '../domain/issue';
import { compareRecord } from '../workbook/seal/compare-record';
import type { RecordComparison } from '../workbook/seal/compare-record';
import { readRecords, sameFingerprint } from '../workbook/seal/record';
import type { Seal } from '../workbook/seal/record';
import type { WorkbookPort } from './ports';

export interface VerifiedRound extends RecordComparison {
  readonly seal: Seal;
  readonly isUnchanged: boolean;
}

export type VerifyResult =
  | {
      readonly status: 'unchanged' | 'changed';
      readonly rounds: readonly VerifiedRound[];
      /** Rounds whose record can no longer be read. */
      readonly damaged: readonly number[];
    }
  /** No record in the file bears the fingerprint. */
  | {
      readonly status: 'unknownFingerprint';
      readonly rounds: readonly VerifiedRound[];
      readonly damaged: readonly number[];
    }
  | { readonly status: 'neverSealed' }
  | { readonly status: 'unreadable'; readonly issue: Issue };

export async function verifyCampaign(
  port: WorkbookPort,
  request: { readonly printed?: string | undefined },
): Promise<VerifyResult> {
  const read = await port.readImages();
  if (!read.ok) return { status: 'unreadable', issue: read.issue };
  const { seals, damaged } = readRecords(read.value.kept);
  if (seals.length === 0 && damaged.length === 0) return { status: 'neverSealed' };
  const rounds = seals.map((seal): VerifiedRound => {
    const compared = compareRecord(seal.content, read.value);
    const isUnchanged = compared.changes.length + compared.missing.length === 0;
    return { ...compared, seal, isUnchanged };
  });
  const { printed } = request;
  if (printed === undefined) {
    const isUnchanged = damaged.length === 0 && rounds.at(-1)?.isUnchanged === true;
    return { status: isUnchanged ? 'unchanged' : 'changed', rounds, damaged };
  }
  const signed = rounds.filter(({ seal }) => sameFingerprint(seal.fingerprint, printed));
  if (signed.length === 0) return { status: 'unknownFingerprint', rounds, damaged };
  const isUnchanged = signed.every((round) => round.isUnchanged);
  return { status: isUnchanged ? 'unchanged' : 'changed', rounds: signed, damaged };
}
