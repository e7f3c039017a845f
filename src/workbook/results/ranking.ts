/** The ranking sheet of one subject: rank, total, class, decision and reason, field by field. */
import type { Judged } from '../../domain/decide';
import type { SubjectOutcome } from '../../domain/judge';
import type { SheetPlan } from '../write-plan';
import { planList } from './list-sheet';
import type { Column } from './list-sheet';
import { inListingOrder, offeredAward, pointsCell, statusCell } from './listing';
import type { ResultContext } from './listing';
import { whyColumn } from './why';

export function planRanking(subject: SubjectOutcome, context: ResultContext): SheetPlan {
  const { sheets } = context.words;
  return planList(
    {
      key: `ranking.${subject.subject}`,
      tab: sheets.rankingTab(subject.subject),
      title: sheets.rankingTitle(subject.subject),
      line: '',
      columns: columnsOf(subject, context),
      rows: inListingOrder(subject),
      lookOf: ({ decision }) => decision.status,
      nobody: sheets.emptyPlace,
      signed: false,
      tabColor: '#107C10',
    },
    context,
  );
}

/** Stratum and class have a column only where the campaign has them. */
function columnsOf({ subject }: SubjectOutcome, context: ResultContext): readonly Column<Judged>[] {
  const { words } = context;
  const { campaign } = context.outcome;
  const { results } = words.sheets;
  const isRankedApart = campaign.ranking.some(
    (rule) => rule.subject === subject && rule.within.length > 0,
  );
  const isClassified = campaign.classes.some(({ appliesTo }) => appliesTo.includes(subject));
  const only = (isThere: boolean, column: Column<Judged>) => (isThere ? [column] : []);
  const personal = subject === 'individual';
  const columns: readonly Column<Judged>[] = [
    { heading: results.rank, width: 36, style: 'centred', cell: ({ rank }) => rank },
    { heading: results.id, width: 52, style: 'centred', cell: ({ nominee }) => nominee.id },
    { heading: results.name, width: 110, cell: ({ nominee }) => nominee.name },
    ...only(personal, {
      heading: results.post,
      width: 70,
      cell: ({ nominee }) => nominee.post,
    }),
    ...only(personal, {
      heading: results.unit,
      width: 88,
      cell: ({ nominee }) => nominee.unit,
    }),
    ...only(isRankedApart, { heading: results.field, width: 62, cell: ({ field }) => field }),
    {
      heading: results.total,
      width: 48,
      style: 'points',
      cell: ({ card }) => pointsCell(card.total),
    },
    ...only(isClassified, {
      heading: results.classification,
      width: 64,
      cell: ({ classification }) => classification,
    }),
    { heading: results.status, width: 90, cell: (judged) => statusCell(judged, words) },
    { heading: results.award, width: 68, cell: offeredAward },
  ];
  const beside = columns.reduce((sum, { width }) => sum + width, 0);
  return [...columns, whyColumn(context, beside)];
}
