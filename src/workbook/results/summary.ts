/** The summary tab (Tổng hợp): what a director reads first. Everything is said once, with numbers. */
import type { Issue } from '../../domain/issue';
import { tabName } from '../address';
import type { EntryPlaces } from '../parse-workbook';
import { sheetBuilder } from '../sheet-builder';
import type { ListName, SheetPlan } from '../write-plan';
import { addLetterhead, addSignatures, addTitle, listSignatures, scaleOf } from './document';
import { namesOf, stateCell, watch } from './freshness';
import type { InputSheetRead } from './freshness';
import { keepTogether } from './keep-together';
import type { Block } from './keep-together';
import { reviewLine, statusPlace } from './listing';
import type { ResultContext } from './listing';
import { addBasis, addDossier, addIssues, addRead, addRepeats, addWatched } from './summary-notes';
import { SUMMARY_PAPER, addAwards, addMakeup, addTotals, addUnits } from './summary-tables';

export function planSummary(
  context: ResultContext,
  read: {
    readonly issues: readonly Issue[];
    readonly places: EntryPlaces;
    readonly inputs: readonly InputSheetRead[];
  },
): { readonly sheet: SheetPlan; readonly lists: readonly ListName[] } {
  const { sheets } = context.words;
  const { places, issues } = read;
  const watched = watch(read.inputs, sheets);
  const paper = SUMMARY_PAPER;
  const builder = sheetBuilder();
  addLetterhead(builder, paper, context);
  const campaign = sheets.campaignLine(context.outcome.campaign);
  addTitle(builder, paper, {
    title: sheets.summaryTitle,
    lines: [campaign, reviewLine(context), sheets.proposalLine],
    state: stateCell(watched, sheets),
  });
  const state = builder.next - 1;
  let states = { row: 0, column: 1, rows: 0, columns: 1 };
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
      states = addWatched(builder, watched, sheets);
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
    creation: { columnWidths: paper.widths, scale: scaleOf(paper), tabColor: '#107C10' },
  });
  return {
    sheet: keepTogether(plan, paper, [...sections, [kept, block]]),
    lists: namesOf(watched, { state, states }),
  };
}
