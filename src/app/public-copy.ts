/** The public copy: a new file, so that nothing of the council's workbook can be in it. */
import type { Day } from '../domain/campaign';
import type { Issue } from '../domain/issue';
import { isBlocking } from '../domain/issue';
import { judgeCampaign } from '../domain/judge';
import type { Catalog } from '../i18n/catalog';
import { decisionIssues } from '../workbook/council/decision-issues';
import { planPublic } from '../workbook/public/plan-public';
import { checkCampaign } from './check-campaign';
import { fileOfPlans } from './file-of-plan';
import type { WorkbookPort } from './ports';

export type PublicCopy =
  | { readonly status: 'made'; readonly bytes: Uint8Array }
  | { readonly status: 'needsFixing'; readonly issues: readonly Issue[] };

/** Reads the workbook and writes nothing into it. */
export async function publicCopy(
  port: WorkbookPort,
  { words, asOf }: { readonly words: Catalog; readonly asOf?: Day | undefined },
): Promise<PublicCopy> {
  const checked = await checkCampaign(port, { asOf });
  if (checked.status !== 'ready') return { status: 'needsFixing', issues: checked.issues };
  const { council } = checked;
  const outcome = judgeCampaign({ ...checked, council: council.council });
  const issues = decisionIssues(outcome, council);
  if (isBlocking(issues)) return { status: 'needsFixing', issues };
  return { status: 'made', bytes: fileOfPlans(planPublic(outcome, words)) };
}
