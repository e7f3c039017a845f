/**
 * Trình ký: keeps rubric, inputs, decisions and results as they are, with the document that approves
 * them. Only results that stand and are no older than their inputs are sealed.
 */
import type { Day } from '../domain/campaign';
import type { Issue } from '../domain/issue';
import { dayVi } from '../i18n/numbers';
import type { Catalog } from '../i18n/catalog';
import { readDay } from '../workbook/notation/numbers';
import { readRecords, recordRows } from '../workbook/seal/record';
import type { Approval, Seal } from '../workbook/seal/record';
import { checkCampaign } from './check-campaign';
import type { WorkbookPort } from './ports';
import { scoreCampaign } from './score-campaign';
import { partOf, sealedRound } from './sealed-round';

export type { Approval } from '../workbook/seal/record';

export interface SealRequest {
  readonly words: Catalog;
  /** Its day as people write it: "31/12/2026", or "2026-12-31". */
  readonly approval: Approval;
  /** Without one the protection of the sheets keeps from slips, not from intent. */
  readonly password?: string | undefined;
  readonly asOf?: Day | undefined;
}

export type SealResult =
  | { readonly status: 'sealed'; readonly seal: Seal; readonly issues: readonly Issue[] }
  /** Number, day or name of the approval is missing. */
  | { readonly status: 'approvalMissing' }
  /** The results had to be written first; they are to be looked at before they are sealed. */
  | { readonly status: 'rescored' }
  | { readonly status: 'needsFixing' | 'interrupted'; readonly issues: readonly Issue[] };

export async function sealCampaign(port: WorkbookPort, request: SealRequest): Promise<SealResult> {
  const { words, asOf, password } = request;
  const approval = { ...request.approval, day: readDay(request.approval.day) ?? '' };
  if (Object.values(approval).some((text) => text.trim() === '')) {
    return { status: 'approvalMissing' };
  }
  const scored = await scoreCampaign(port, { words, asOf });
  if (scored.status !== 'scored') return { status: scored.status, issues: scored.issues };
  if (scored.receipt.sheetsWritten > 0) return { status: 'rescored' };
  const checked = await checkCampaign(port, { asOf });
  if (checked.status !== 'ready') return { status: 'needsFixing', issues: checked.issues };
  const read = await port.readImages();
  if (!read.ok) return { status: 'interrupted', issues: [read.issue] };

  const kept = readRecords(read.value.kept);
  const { seals } = kept;
  const round = { scored, checked, sheets: read.value.sheets, approval };
  const roundOf = (number: number) => sealedRound(round, number, words);
  const last = seals.at(-1);
  const again = last && roundOf(last.content.number);
  // The same state under the same document is one round, however often it is sealed: an answer of
  // Excel may have been lost after the record was written.
  const isThere = again?.seal.fingerprint === last?.fingerprint && again !== undefined;
  const next = 1 + Math.max(0, ...seals.map((seal) => seal.content.number), ...kept.damaged);
  const { seal, history } = isThere ? again : roundOf(next);
  const { number } = seal.content;
  const { document } = approval;
  const day = dayVi(approval.day);
  const written = await port.seal({
    rows: isThere ? [] : recordRows(seal),
    below: kept.rows,
    notice: words.seal.notice,
    footer: words.seal.footer({ fingerprint: seal.fingerprint, number, document, day }),
    password,
  });
  if (!written.ok) return { status: 'interrupted', issues: [written.issue] };
  const added = await port.apply(partOf(history, words), () => undefined);
  if (!added.ok) return { status: 'interrupted', issues: [added.issue] };
  return { status: 'sealed', seal, issues: checked.issues };
}
