/** Writes a campaign's own sheets into a workbook, ready to be filled in. */
import type { Campaign, Day } from '../domain/campaign';
import type { Entry } from '../domain/entry';
import type { Issue } from '../domain/issue';
import type { Catalog } from '../i18n/catalog';
import { planCampaignSheets } from '../workbook/plan-campaign-sheets';
import type { Receipt, WorkbookPort } from './ports';

export type StartResult =
  | { readonly status: 'started'; readonly receipt: Receipt }
  | { readonly status: 'refused'; readonly issues: readonly Issue[] };

export async function startCampaign(
  port: WorkbookPort,
  request: {
    template: Campaign;
    words: Catalog;
    /** Staff that is known already; empty lists otherwise. */
    entry?: Entry | undefined;
    asOf?: Day | undefined;
  },
): Promise<StartResult> {
  const plan = planCampaignSheets(request.template, request.words, request);
  const written = await port.apply(plan, () => undefined);
  return written.ok
    ? { status: 'started', receipt: written.value }
    : { status: 'refused', issues: [written.issue] };
}
