/** The nomination list (danh sách đề nghị khen thưởng) of one award. */
import type { AwardResult } from '../domain/awards';
import type { Judged } from '../domain/decide';
import type { SubjectOutcome } from '../domain/judge';
import type { SheetWords } from '../i18n/sheet-words';
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
  result: AwardResult,
  context: ResultContext,
): SheetPlan {
  const { sheets } = context.words;
  const { award, proposed, tied } = result;
  const personal = subject.subject === 'individual';
  const key = `nomination.${award.code}` as const;
  const builder = sheetBuilder();
  const places = sheets.placesLine(result.places.count, proposed.length, tied.length, result.empty);
  addHeading(builder, sheets.nominationTitle(award.name, subject.subject), context, places);
  const headings = nominationHeadings(personal, sheets);
  const header = builder.row(headings, 'header');
  const listed = [...proposed, ...tied]
    .flatMap(({ index }) => subject.judged[index] ?? [])
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || byGivenName(a, b));
  listed.forEach((judged, index) => {
    builder.row(nominationRow(judged, index + 1, personal, context), judged.decision.status);
  });
  const rows = listed.length;
  if (rows === 0) builder.row([null, null, sheets.emptyPlace], 'body');
  const total = headings.indexOf(sheets.results.total);
  builder.style({ row: header + 1, column: total, rows, columns: 1 }, 'points');
  builder.style({ row: header + 1, column: 0, rows, columns: 2 }, 'centred');
  builder.style({ row: header + 1, column: total + 1, rows, columns: 1 }, 'centred');
  return {
    key,
    title: tabName(sheets.nominationTab(award.name, subject.subject)),
    owner: 'product',
    rows: builder.rows(),
    status: statusPlace(context),
    table: {
      name: tableName(key),
      area: { row: header, column: 0, rows: Math.max(rows, 1) + 1, columns: headings.length },
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

function nominationHeadings(personal: boolean, { results }: SheetWords): readonly string[] {
  return [
    results.number,
    results.id,
    results.name,
    ...(personal ? [results.post, results.unit] : []),
    results.total,
    results.rank,
    results.status,
    results.reasons,
    results.sources,
  ];
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
