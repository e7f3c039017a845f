/** The nomination list (danh sách đề nghị khen thưởng) of one award. */
import type { AwardResult } from '../domain/awards';
import type { Candidate, Judged } from '../domain/decide';
import type { SubjectOutcome } from '../domain/judge';
import {
  addHeading,
  byGivenName,
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
import type { SheetPlan } from './write-plan';

export function planNominations(
  subject: SubjectOutcome,
  result: AwardResult<Candidate>,
  context: ResultContext,
): SheetPlan {
  const { sheets } = context.words;
  const { results } = sheets;
  const { award } = result;
  const personal = subject.subject === 'individual';
  const key = `nomination.${award.code}` as const;
  const title = sheets.nominationTitle(award.name, subject.subject);
  const empty = result.empty;
  const line = sheets.placesLine(award.quota, result.proposed.length, result.tied.length, empty);

  const builder = sheetBuilder();
  addHeading(builder, title, context, line);
  const header = builder.row(
    [
      results.number,
      results.id,
      results.name,
      ...(personal ? [results.post, results.unit] : []),
      results.total,
      results.rank,
      results.status,
      results.reasons,
      results.sources,
    ],
    'header',
  );
  const listed = [...result.proposed, ...result.tied].flatMap(
    ({ index }) => subject.judged[index] ?? [],
  );
  const ordered = listed.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byGivenName(a, b));
  ordered.forEach((judged, index) => {
    builder.row(nominationRow(judged, index + 1, personal, context), judged.decision.status);
  });
  const rows = ordered.length;
  const columns = personal ? 10 : 8;
  if (rows === 0) builder.row([null, null, sheets.emptyPlace], 'body');
  else builder.style({ row: header + 1, column: columns - 5, rows, columns: 1 }, 'points');
  return {
    key,
    title: tabName(sheets.nominationTab(award.name, subject.subject)),
    owner: 'product',
    rows: builder.rows(),
    status: statusPlace(context),
    table: {
      name: tableName(key),
      area: { row: header, column: 0, rows: Math.max(rows, 1) + 1, columns },
    },
    styles: builder.styles,
    entryRules: [],
    creation: {
      columnWidths: [35, 65, 160, ...(personal ? [120, 160] : []), 60, 45, 160, 340, 200],
      frozen: { rows: header + 1, columns: 3 },
      landscape: true,
      titleRows: [header, header],
      tabColor: '#C19C00',
    },
  };
}

function nominationRow(
  judged: Judged,
  number: number,
  personal: boolean,
  { words }: ResultContext,
) {
  const { nominee, card, rank } = judged;
  return [
    number,
    nominee.id,
    nominee.name,
    ...(personal ? [nominee.post, nominee.unit] : []),
    pointsCell(card.total),
    rank,
    statusCell(judged, words),
    reasonsCell(judged, words),
    sourcesCell(judged, words),
  ];
}
