/** The ranking sheet of one subject: points by group, total, rank, class, decision and reason. */
import type { Judged } from '../domain/decide';
import type { SubjectOutcome } from '../domain/judge';
import type { Line } from '../domain/lines';
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
import type { CellContent, SheetPlan, StyleName } from './write-plan';

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly style?: StyleName;
  readonly cell: (judged: Judged) => CellContent;
}

export function planRanking(subject: SubjectOutcome, context: ResultContext): SheetPlan {
  const { sheets } = context.words;
  const key = `ranking.${subject.subject}` as const;
  const columns = columnsOf(subject, context);
  const builder = sheetBuilder();
  addHeading(builder, sheets.rankingTitle(subject.subject), context);
  const header = builder.row(
    columns.map(({ heading }) => heading),
    'header',
  );
  const listed = inListingOrder(subject);
  for (const judged of listed) {
    builder.row(
      columns.map(({ cell }) => cell(judged)),
      judged.decision.status,
    );
  }
  const rows = listed.length;
  columns.forEach(({ style }, column) => {
    if (style) builder.style({ row: header + 1, column, rows, columns: 1 }, style);
  });
  return {
    key,
    title: tabName(sheets.rankingTab(subject.subject)),
    owner: 'product',
    rows: builder.rows(),
    status: statusPlace(context),
    table: {
      name: tableName(key),
      area: { row: header, column: 0, rows: rows + 1, columns: columns.length },
    },
    styles: builder.styles,
    entryRules: [],
    creation: {
      columnWidths: columns.map(({ width }) => width),
      frozen: { rows: header + 1, columns: 3 },
      landscape: true,
      titleRows: [header, header],
      tabColor: '#107C10',
    },
  };
}

/** Stratum and class have a column only where the campaign has them. */
function columnsOf(subject: SubjectOutcome, { outcome, words }: ResultContext): readonly Column[] {
  const { results } = words.sheets;
  const personal = subject.subject === 'individual';
  const has = (list: readonly { subject?: string; appliesTo?: readonly string[] }[]) =>
    list.some(
      (rule) => rule.appliesTo?.includes(subject.subject) ?? rule.subject === subject.subject,
    );
  const fields = outcome.campaign.ranking.filter(({ within }) => within.length > 0);
  const who: Column[] = [
    { heading: results.rank, width: 40, style: 'centred', cell: ({ rank }) => rank },
    { heading: results.id, width: 65, style: 'centred', cell: ({ nominee }) => nominee.id },
    { heading: results.name, width: 150, cell: ({ nominee }) => nominee.name },
    ...(personal
      ? [
          { heading: results.post, width: 110, cell: ({ nominee }: Judged) => nominee.post },
          { heading: results.unit, width: 150, cell: ({ nominee }: Judged) => nominee.unit },
        ]
      : []),
    ...(has(fields)
      ? [{ heading: results.field, width: 90, cell: ({ field }: Judged) => field }]
      : []),
  ];
  const what: Column[] = [
    {
      heading: results.total,
      width: 60,
      style: 'points',
      cell: ({ card }) => pointsCell(card.total),
    },
    ...(has(outcome.campaign.classes)
      ? [
          {
            heading: results.classification,
            width: 100,
            cell: ({ classification }: Judged) => classification,
          },
        ]
      : []),
    { heading: results.status, width: 150, cell: (judged) => statusCell(judged, words) },
    { heading: results.award, width: 110, cell: offeredAward },
    { heading: results.reasons, width: 360, cell: (judged) => reasonsCell(judged, words) },
    { heading: results.sources, width: 200, cell: (judged) => sourcesCell(judged, words) },
  ];
  return [...who, ...groupColumns(subject, [...who, ...what], words.sheets.dropped), ...what];
}

function groupColumns(
  { rubric }: SubjectOutcome,
  others: readonly Column[],
  dropped: string,
): readonly Column[] {
  const headings = groupHeadings(
    rubric.groups.map(({ name }) => name),
    others.map(({ heading }) => heading),
  );
  return headings.map((heading, group): Column => ({
    heading,
    width: 85,
    style: 'points',
    cell: ({ card }) => groupCell(card.groups[group] ?? 'absent', dropped),
  }));
}

function groupCell(points: Line, dropped: string): CellContent {
  if (points === 'dropped') return dropped;
  return typeof points === 'number' ? pointsCell(points) : null;
}

const OFFERED: readonly string[] = ['proposed', 'tiedAtCutLine', 'awaitingCouncil'];

function offeredAward({ decision }: Judged): CellContent {
  if (!OFFERED.includes(decision.status)) return null;
  const names = [decision.award, ...decision.also].flatMap((award) => award?.name ?? []);
  return names.join('; ');
}
