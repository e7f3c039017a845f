/** The summary tab (Tổng hợp): what a director reads first. Everything is said once, with numbers. */
import type { Issue } from '../../domain/issue';
import { tabName } from '../address';
import type { EntryPlaces } from '../parse-workbook';
import { sheetBuilder } from '../sheet-builder';
import type { SheetPlan } from '../write-plan';
import { addLetterhead, addSignatures, addTitle, listSignatures, scaleOf } from './document';
import { keepTogether } from './keep-together';
import type { Block } from './keep-together';
import { reviewLine, statusPlace } from './listing';
import type { ResultContext } from './listing';
import { addBasis, addDossier, addIssues, addRead, addRepeats } from './summary-notes';
import { SUMMARY_PAPER, addAwards, addMakeup, addTotals, addUnits } from './summary-tables';

export function planSummary(
  context: ResultContext,
  { issues, places }: { readonly issues: readonly Issue[]; readonly places: EntryPlaces },
): SheetPlan {
  const { sheets } = context.words;
  const paper = SUMMARY_PAPER;
  const builder = sheetBuilder();
  addLetterhead(builder, paper, context);
  const lines = [sheets.campaignLine(context.outcome.campaign), reviewLine(context)];
  addTitle(builder, paper, {
    title: sheets.summaryTitle,
    lines: [...lines, sheets.proposalLine],
  });
  const parts = [
    addBasis,
    addAwards,
    addTotals,
    addMakeup,
    addUnits,
    addRepeats,
    addDossier,
    () => {
      addRead(builder, context, places);
    },
    () => {
      addIssues(builder, context, issues);
    },
  ];
  const sections = parts.flatMap((add): readonly Block[] => {
    const first = builder.next;
    add(builder, context);
    // A heading stays with the beginning of its table.
    return builder.next > first ? [[first, Math.min(first + 3, builder.next - 1)]] : [];
  });
  const kept = builder.next - 1;
  const block = addSignatures(builder, paper, listSignatures(context));
  const plan = builder.sheet({
    key: 'summary',
    title: tabName(sheets.titles.summary),
    owner: 'product',
    status: statusPlace(context),
    creation: {
      columnWidths: paper.widths,
      scale: scaleOf(paper),
      tabColor: '#107C10',
    },
  });
  return keepTogether(plan, paper, [...sections, [kept, block]]);
}
