/** The ranking sheet of one subject: points by group, total, rank, decision and reason. */
import type { SubjectOutcome } from '../domain/judge';
import type { Judged } from '../domain/decide';
import {
  addHeading,
  inListingOrder,
  pointsCell,
  reasonsCell,
  sourcesCell,
  statusCell,
  statusPlace,
  tabName,
  tableName,
} from './listing';
import type { ResultContext } from './listing';
import { sheetBuilder } from './sheet-builder';
import type { CellContent, SheetPlan } from './write-plan';

export function planRanking(subject: SubjectOutcome, context: ResultContext): SheetPlan {
  const { sheets } = context.words;
  const { results } = sheets;
  const personal = subject.subject === 'individual';
  const about = personal ? [results.post, results.unit] : [];
  const headings = [
    results.rank,
    results.id,
    results.name,
    ...about,
    ...subject.rubric.groups.map(({ name }) => name),
    results.total,
    results.status,
    results.award,
    results.reasons,
    results.sources,
  ];
  const key = `ranking.${subject.subject}` as const;
  const builder = sheetBuilder();
  addHeading(builder, sheets.rankingTitle(subject.subject), context);
  const header = builder.row(headings, 'header');
  const listed = inListingOrder(subject);
  for (const judged of listed) {
    builder.row(rankingRow(judged, personal, context), judged.decision.status);
  }
  const groupsFrom = 3 + about.length;
  const groups = subject.rubric.groups.length;
  const rows = listed.length;
  builder.style({ row: header + 1, column: groupsFrom, rows, columns: groups + 1 }, 'points');
  return {
    key,
    title: tabName(sheets.rankingTab(subject.subject)),
    owner: 'product',
    rows: builder.rows(),
    status: statusPlace(context),
    table:
      rows === 0
        ? null
        : {
            name: tableName(key),
            area: { row: header, column: 0, rows: rows + 1, columns: headings.length },
          },
    styles: builder.styles,
    entryRules: [],
    creation: {
      columnWidths: [
        40,
        65,
        150,
        ...(personal ? [110, 150] : []),
        ...subject.rubric.groups.map(() => 85),
        60,
        150,
        110,
        360,
        200,
      ],
      frozen: { rows: header + 1, columns: 3 },
      landscape: true,
      titleRows: [header, header],
      tabColor: '#107C10',
    },
  };
}

function rankingRow(
  judged: Judged,
  personal: boolean,
  { words }: ResultContext,
): readonly CellContent[] {
  const { nominee, card, rank, decision } = judged;
  const status = decision.status;
  const offered = status === 'proposed' || status === 'tiedAtCutLine';
  return [
    rank,
    nominee.id,
    nominee.name,
    ...(personal ? [nominee.post, nominee.unit] : []),
    ...card.groups.map((points) =>
      points === 'dropped' ? words.sheets.dropped : pointsCell(points),
    ),
    pointsCell(card.total),
    statusCell(judged, words),
    offered ? (decision.award?.name ?? null) : null,
    reasonsCell(judged, words),
    sourcesCell(judged, words),
  ];
}
