/** The summary tab (Tổng hợp): what a director reads first. Everything is said once, with numbers. */
import type { Issue } from '../../domain/issue';
import { tabName } from '../address';
import type { DossierCase } from '../dossier/dossier-cases';
import type { EntryPlaces, InputSheet } from '../parse-workbook';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { Area, ListName, SheetPlan } from '../write-plan';
import { addLetterhead, addSignatures, addTitle, listSignatures, scaleOf } from './document';
import { namesOf, stateCell, watch } from './freshness';
import type { Watched } from './freshness';
import { keepTogether } from './keep-together';
import type { Block } from './keep-together';
import { reviewLine, statusPlace } from './listing';
import type { ResultContext } from './listing';
import { addCharts } from './summary-charts';
import { addBasis, addDossier, addIssues, addRead, addRepeats, addWatched } from './summary-notes';
import { SUMMARY_PAPER, addAwards, addMakeup, addTotals, addUnits } from './summary-tables';

/** What was read, and what of it is to be noted. */
interface Read {
  readonly issues: readonly Issue[];
  readonly places: EntryPlaces;
  readonly inputs: readonly InputSheet[];
  readonly cases: readonly DossierCase[];
}

export interface SummaryPlan {
  readonly sheet: SheetPlan;
  /** Names by which every result sheet knows whether the inputs changed. */
  readonly lists: readonly ListName[];
}

export function planSummary(context: ResultContext, read: Read): SummaryPlan {
  const { sheets } = context.words;
  const watched = watch(read.inputs, sheets);
  const paper = SUMMARY_PAPER;
  const builder = sheetBuilder();
  addLetterhead(builder, paper, context);
  const campaign = sheets.campaignLine(context.outcome.campaign);
  addTitle(builder, paper, {
    title: sheets.summaryTitle,
    lines: [campaign, reviewLine(context), sheets.proposalLine],
    state: null,
  });
  const state = builder.next - 1;
  const { sections, states } = addSections(builder, context, { ...read, watched });
  const kept = builder.next - 1;
  const block = addSignatures(builder, paper, listSignatures(context));
  const plan = builder.sheet({
    key: 'summary',
    title: tabName(sheets.titles.summary),
    owner: 'product',
    status: statusPlace(context),
    creation: { columnWidths: paper.widths, scale: scaleOf(paper), tabColor: '#107C10' },
  });
  const said = stateCell(watched, states, sheets);
  const rows = plan.rows.map((cells, row) => (row === state ? [said, ...cells.slice(1)] : cells));
  return {
    sheet: keepTogether({ ...plan, rows }, paper, [...sections, [kept, block]]),
    lists: namesOf(watched, state),
  };
}

/**
 * Answers the blocks that must not be torn, for a heading stays with the beginning of its table, and
 * where it stands whether an input changed.
 */
function addSections(
  builder: SheetBuilder,
  context: ResultContext,
  read: Read & { readonly watched: readonly Watched[] },
): { readonly sections: readonly Block[]; readonly states: Area } {
  const blocks: Block[] = [];
  const section = <T>(add: (builder: SheetBuilder, context: ResultContext) => T): T => {
    const first = builder.next;
    const added = add(builder, context);
    if (builder.next > first) blocks.push([first, Math.min(first + 3, builder.next - 1)]);
    return added;
  };
  section(addBasis);
  section(addAwards);
  const totals = section(addTotals);
  blocks.push(...addCharts(builder, context, totals));
  section(addMakeup);
  section(addUnits);
  section(addRepeats);
  section(() => {
    addDossier(builder, context, read.cases);
  });
  const states = section(() => {
    addRead(builder, context, read.places);
    return addWatched(builder, read.watched, context.words.sheets);
  });
  section(() => {
    addIssues(builder, context, read.issues);
  });
  return { sections: blocks, states };
}
