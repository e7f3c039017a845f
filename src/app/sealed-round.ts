/** A round as it will be sealed: its record, and its lines of the history as they will stand. */
import { historyLines, missingLines, planHistory } from '../workbook/history/plan-history';
import { imageOf, imageOfPlan } from '../workbook/seal/image';
import type { ReadSheet } from '../workbook/seal/image';
import { sealOf } from '../workbook/seal/record';
import type { Approval, Seal } from '../workbook/seal/record';
import type { Catalog } from '../i18n/catalog';
import { isResultKey } from '../workbook/write-plan';
import type { SheetPlan, WritePlan } from '../workbook/write-plan';
import type { CheckResult } from './check-campaign';
import type { ScoreResult } from './score-campaign';

export interface Round {
  readonly scored: Extract<ScoreResult, { status: 'scored' }>;
  readonly checked: Extract<CheckResult, { status: 'ready' }>;
  readonly sheets: readonly ReadSheet[];
  readonly approval: Approval;
}

export function sealedRound(
  { scored, checked, sheets, approval }: Round,
  number: number,
  words: Catalog,
): { readonly seal: Seal; readonly history: SheetPlan } {
  const lines = historyLines(scored, { number, approval }, words);
  const history = planHistory(checked.history, missingLines(checked.history, lines), words);
  const parts = sheets.flatMap((sheet) => {
    const input = checked.inputs.find((each) => each.sheet.id === sheet.id);
    const key = input?.key ?? sheet.key;
    const isPart = key !== null && (input !== undefined || isResultKey(key));
    return isPart ? [imageOf({ ...sheet, key })] : [];
  });
  const images = [...parts, imageOfPlan(history, checked.history?.name ?? history.title)];
  const seal = sealOf({
    form: 1,
    number,
    campaign: checked.campaign.name,
    asOf: checked.asOf,
    judged: scored.fingerprint,
    approval,
    sheets: images.map(({ key, title, rows }) => ({
      ...{ key, title },
      rows: rows.map((cells) => [...cells]),
    })),
  });
  return { seal, history };
}

/** A plan of one sheet that leaves everything beside it alone. */
export function partOf(sheet: SheetPlan, { sheets }: Catalog): WritePlan {
  return {
    sheets: [sheet],
    lists: [],
    highlights: [],
    highlightedSheets: [],
    asideSuffix: null,
    retired: sheets.retired,
    isPart: true,
    show: null,
  };
}
