/**
 * The main job: read the workbook, judge the campaign, write the result sheets.
 *
 * A blocking issue stops before anything is written. Scoring the same inputs again writes nothing.
 */
import type { Day } from '../domain/campaign';
import { isBlocking } from '../domain/issue';
import type { Issue } from '../domain/issue';
import { judgeCampaign } from '../domain/judge';
import type { Outcome } from '../domain/judge';
import type { Catalog } from '../i18n/catalog';
import { decisionIssues } from '../workbook/council/decision-issues';
import { fingerprintOf } from '../workbook/fingerprint';
import { planResults } from '../workbook/results/plan-results';
import { checkCampaign } from './check-campaign';
import type { ReadyCheck, UnreadyCheck } from './check-campaign';
import type { OnProgress, Receipt, WorkbookPort } from './ports';

export interface ScoreRequest {
  readonly words: Catalog;
  /** Overrides the review date of the settings sheet. */
  readonly asOf?: Day | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** The user agreed: sealed results are kept under titles of their own, and new ones made. */
  readonly keepSealed?: boolean | undefined;
}

export type ScoreResult =
  | {
      readonly status: 'scored';
      readonly outcome: Outcome;
      readonly fingerprint: string;
      readonly issues: readonly Issue[];
      readonly receipt: Receipt;
      /** What was read and judged. */
      readonly checked: ReadyCheck;
    }
  /** Nothing was written. */
  | UnreadyCheck
  /** Excel refused or did not answer while writing. The sheets say so themselves; score again. */
  | {
      readonly status: 'interrupted';
      readonly outcome: Outcome;
      readonly issues: readonly Issue[];
      readonly checked: ReadyCheck;
    };

export async function scoreCampaign(
  port: WorkbookPort,
  request: ScoreRequest,
): Promise<ScoreResult> {
  const progress = request.onProgress ?? (() => undefined);
  const checked = await checkCampaign(port, request);
  if (checked.status === 'needsFixing') return checked;

  progress('judging', 0.4);
  const { campaign, entry, asOf, places, council, dossier } = checked;
  const inputs = { campaign, entry, asOf, council: council.council };
  const outcome = judgeCampaign(inputs);
  const issues = [...checked.issues, ...decisionIssues(outcome, council)];
  if (isBlocking(issues)) {
    const { snapshot } = checked;
    return { status: 'needsFixing', campaign, issues, places, inputs: checked.inputs, snapshot };
  }
  progress('judging', 0.45);
  const fingerprint = fingerprintOf(inputs);
  const keepSealed = request.keepSealed === true;
  const read = { places, inputs: checked.inputs, council, dossier };
  const results = { outcome, issues, fingerprint, ...read, keepSealed };
  const plan = planResults(results, request.words);

  progress('writing', 0.5);
  const written = await port.apply(plan, (share) => {
    progress('writing', 0.5 + share / 2);
  });
  if (!written.ok) {
    return { status: 'interrupted', outcome, issues: [written.issue, ...issues], checked };
  }
  return { status: 'scored', outcome, fingerprint, issues, receipt: written.value, checked };
}
