/** Starts the next round from a workbook: the same rules and people, the history, blank marks. */
import type { Issue } from '../domain/issue';
import type { Catalog } from '../i18n/catalog';
import { isHistoryName } from '../workbook/history/history-sheet';
import { copyRegister } from '../workbook/next-round/copy-register';
import {
  nextCampaign,
  nextEntry,
  planGoesOn,
  rulesCiting,
} from '../workbook/next-round/next-round';
import type { NextRound } from '../workbook/next-round/next-round';
import { findRegisters } from '../workbook/parse-registers';
import { parseCampaignWorkbook } from '../workbook/parse-workbook';
import { planCampaignSheets } from '../workbook/plan-campaign-sheets';
import type { SheetPlan } from '../workbook/write-plan';
import { fileOfPlans } from './file-of-plan';
import type { WorkbookPort } from './ports';

export type NextResult =
  | {
      readonly status: 'made';
      /** A new workbook; the one that was read stays as it is. */
      readonly bytes: Uint8Array;
      /** Rules that cite the old plan and have to be looked through; 0 where it goes on. */
      readonly citing: number;
    }
  /** The plan ends before the next review; which one comes after it has to be said. */
  | { readonly status: 'planMissing'; readonly document: string; readonly until: string }
  | { readonly status: 'unreadable'; readonly issues: readonly Issue[] };

/** Reads the workbook and writes nothing into it. Marks that are wrong are no hindrance. */
export async function nextRound(
  port: WorkbookPort,
  next: NextRound,
  words: Catalog,
): Promise<NextResult> {
  const read = await port.read();
  if (!read.ok) return { status: 'unreadable', issues: [read.issue] };
  const { campaign, entry, asOf, history, issues } = parseCampaignWorkbook(read.value);
  // Last year's figures are carried over: old ones would be wrong for good.
  const isOld = issues.some(({ code }) => code === 'notCalculated');
  if (!campaign || !entry || asOf === null || isOld) return { status: 'unreadable', issues };
  const { document } = campaign.plan;
  if (next.plan === null && !planGoesOn(campaign, next.asOf)) {
    return { status: 'planMissing', document, until: campaign.period.to ?? '' };
  }
  const coming = nextCampaign(campaign, next);
  const content = {
    entry: nextEntry(campaign, entry, asOf),
    asOf: next.asOf,
    ...(history && { history }),
  };
  const planned = planCampaignSheets(coming, words, content).sheets;
  const copies = findRegisters(campaign, read.value.sheets).flatMap(({ use, sheet }) =>
    sheet && !isHistoryName(use.name) ? (copyRegister(sheet, use, words) ?? []) : [],
  );
  const citing = next.plan === null ? 0 : rulesCiting(campaign, document);
  const bytes = fileOfPlans(planned.map((sheet) => copyOf(sheet, copies)));
  return { status: 'made', bytes, citing };
}

/** A register as it was copied, in place of an empty one. */
function copyOf(sheet: SheetPlan, copies: readonly SheetPlan[]): SheetPlan {
  return copies.find(({ key }) => key === sheet.key) ?? sheet;
}
