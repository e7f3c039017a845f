/** The ranking sheet of one subject: points by group, total, rank, decision and reason. */
import type { SubjectOutcome } from '../domain/judge';
import type { SheetWords } from '../i18n/sheet-words';
import type { Judged } from '../domain/decide';
import {
  addHeading,
  groupHeadings,
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
  const personal = subject.subject === 'individual';
  const groups = subject.rubric.groups.map(({ name }) => name);
  const headings = rankingHeadings(personal, groups, sheets);
  const key = `ranking.${subject.subject}` as const;
  const builder = sheetBuilder();
  addHeading(builder, sheets.rankingTitle(subject.subject), context);
  const header = builder.row(headings, 'header');
  const listed = inListingOrder(subject);
  for (const judged of listed) {
    builder.row(rankingRow(judged, personal, context), judged.decision.status);
  }
  const rows = listed.length;
  const points = { column: personal ? 5 : 3, columns: groups.length + 1 };
  builder.style({ row: header + 1, rows, ...points }, 'points');
  builder.style({ row: header + 1, column: 0, rows, columns: 2 }, 'centred');
  const about = personal ? [110, 150] : [];
  return {
    key,
    title: tabName(sheets.rankingTab(subject.subject)),
    owner: 'product',
    rows: builder.rows(),
    status: statusPlace(context),
    table: {
      name: tableName(key),
      area: { row: header, column: 0, rows: rows + 1, columns: headings.length },
    },
    styles: builder.styles,
    entryRules: [],
    creation: {
      columnWidths: [40, 65, 150, ...about, ...groups.map(() => 85), 60, 150, 110, 360, 200],
      frozen: { rows: header + 1, columns: 3 },
      landscape: true,
      titleRows: [header, header],
      tabColor: '#107C10',
    },
  };
}

function rankingHeadings(
  personal: boolean,
  groups: readonly string[],
  { results }: SheetWords,
): readonly string[] {
  const who = [
    results.rank,
    results.id,
    results.name,
    ...(personal ? [results.post, results.unit] : []),
  ];
  const what = [results.total, results.status, results.award, results.reasons, results.sources];
  return [...who, ...groupHeadings(groups, [...who, ...what]), ...what];
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
