/**
 * The council's sheet for what is open now. Rows that the council has filled in stay where they are
 * and as they are; the matters that are left stand in the rows between and below them.
 */
import type { MatterKind } from '../../domain/council';
import { SUBJECTS } from '../../domain/campaign';
import { tabName } from '../address';
import { textOf } from '../cells';
import type { Nomination } from '../results/outline';
import { offeredBy, statusPlace } from '../results/listing';
import type { ResultContext } from '../results/listing';
import { sheetBuilder } from '../sheet-builder';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot } from '../snapshot';
import { fold } from '../text';
import type { CellContent, SheetPlan } from '../write-plan';
import {
  FIRST_INPUT,
  FIRST_ROW,
  HEADER_ROW,
  MATTER_COLUMNS,
  MEETING_COLUMN,
  MEETING_ROWS,
  columnAt,
} from './council-layout';
import type { MeetingItem } from './council-layout';

/** The sheet as it was read, with the rows that the council has filled in. */
export interface FilledCouncil {
  readonly sheet: SheetSnapshot | null;
  readonly filled: readonly number[];
}

const WIDTHS = [150, 90, 60, 60, 190, 80, 170, 120, 60, 170];

export function planCouncil(
  nominations: readonly Nomination[],
  { sheet, filled }: FilledCouncil,
  context: ResultContext,
): SheetPlan {
  const { words, outcome } = context;
  const { council: say } = words.sheets;
  const builder = sheetBuilder();
  const width = MATTER_COLUMNS.length;
  builder.row([say.title], 'title');
  builder.row([words.sheets.campaignLine(outcome.campaign)], 'note');
  builder.row([say.how], 'note');
  builder.row([words.sheets.statusWhole(context.fingerprint)], 'note');
  builder.blank();
  builder.row([say.meetingSection], 'section');
  builder.row([say.item, say.content], 'header');
  for (const item of Object.keys(MEETING_ROWS) as MeetingItem[]) {
    const cell = sheet ? cellAt(sheet, MEETING_ROWS[item], MEETING_COLUMN) : '';
    builder.row([say.meeting[item], contentOf(cell)], 'body');
  }
  builder.row([say.meeting.needed, neededCell(context)], 'body');
  builder.blank();
  builder.row([say.mattersSection], 'section');
  builder.row(
    MATTER_COLUMNS.map((column) => say.columns[column]),
    'header',
  );
  const rows = matterRows(nominations, { sheet, filled }, context);
  for (const row of rows) builder.row(row, 'body');
  const inputs = {
    row: FIRST_ROW,
    column: FIRST_INPUT,
    rows: rows.length,
    columns: width - FIRST_INPUT,
  };
  builder.style(inputs, 'input');
  const meeting = Object.values(MEETING_ROWS);
  const first = Math.min(...meeting);
  builder.style({ row: first, column: MEETING_COLUMN, rows: meeting.length, columns: 1 }, 'input');
  builder.rule({
    area: { row: FIRST_ROW, column: FIRST_INPUT, rows: Math.max(rows.length, 1), columns: 1 },
    rule: { kind: 'list', values: Object.values(say.choices) },
    prompt: null,
  });
  return builder.sheet({
    key: 'council',
    title: tabName(say.tab),
    owner: 'product',
    status: statusPlace(context),
    kept: { rows: sheet ? [...meeting, ...filled] : [], from: FIRST_ROW, inputs: FIRST_INPUT },
    creation: {
      columnWidths: WIDTHS,
      frozen: { rows: 0, columns: 1 },
      titleRows: [HEADER_ROW, HEADER_ROW],
      tabColor: '#8764B8',
    },
  });
}

/** How many votes are needed, said before the meeting. */
function neededCell({ outcome, words }: ResultContext): CellContent {
  const { council: say } = words.sheets;
  const { needed, council } = outcome.council;
  return needed === null || council.members === null
    ? say.neededUnknown
    : say.neededVotes(needed, council.members);
}

/** Rows from the first matter on; kept ones as they were read. */
function matterRows(
  nominations: readonly Nomination[],
  { sheet, filled }: FilledCouncil,
  context: ResultContext,
): readonly (readonly CellContent[])[] {
  const kept = new Map(
    filled.map((row) => [
      row,
      MATTER_COLUMNS.map((_, column) => contentOf(sheet ? cellAt(sheet, row, column) : '')),
    ]),
  );
  const keyOf = (row: readonly CellContent[]) =>
    [row[columnAt('id')], row[columnAt('subject')], row[columnAt('award')]]
      .map((cell) => fold(String(cell ?? '')))
      .join('\n');
  const there = new Set([...kept.values()].map(keyOf));
  const fresh = mattersOf(nominations, context).filter((row) => !there.has(keyOf(row)));
  const rows: (readonly CellContent[])[] = [];
  for (let row = FIRST_ROW; fresh.length > 0 || [...kept.keys()].some((at) => at >= row); row++) {
    rows.push(kept.get(row) ?? fresh.shift() ?? MATTER_COLUMNS.map(() => null));
  }
  return rows;
}

/** Everyone who is proposed, tied or reviewed, award by award. */
function mattersOf(
  nominations: readonly Nomination[],
  { words }: ResultContext,
): (readonly CellContent[])[] {
  const { council: say, subjects } = words.sheets;
  const kinds: Readonly<Record<string, MatterKind>> = {
    tiedAtCutLine: 'tie',
    awaitingCouncil: 'review',
    proposed: 'vote',
  };
  return SUBJECTS.flatMap((wanted) =>
    nominations
      .filter(({ subject }) => subject.subject === wanted)
      .flatMap(({ subject, result }) =>
        offeredBy(subject, result).map(({ nominee, decision }) => {
          const kind = kinds[decision.status] ?? 'vote';
          const matter = say.matter(kind, result.award.name, result.tiedPlaces);
          const who = [nominee.name, nominee.id, subjects[wanted], result.award.code, matter];
          return [...who, ...MATTER_COLUMNS.slice(FIRST_INPUT).map(() => null)];
        }),
      ),
  );
}

function contentOf(cell: RawCell): CellContent {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cell : textOf(cell);
  return text === '' ? null : text;
}
