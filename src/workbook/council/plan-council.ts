/**
 * The council's sheet for what is open now. Rows that the council has filled in stay where they are
 * and as they are; the matters that are left stand in the rows between and below them.
 */
import type { MatterKind } from '../../domain/council';
import { SUBJECTS } from '../../domain/campaign';
import { tabName } from '../address';
import { contentOf, isBlank } from '../cells';
import type { Nomination } from '../results/outline';
import { offeredBy, statusPlace } from '../results/listing';
import type { ResultContext } from '../results/listing';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import { cellAt } from '../snapshot';
import type { SheetSnapshot } from '../snapshot';
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
import type { MatterColumn, MeetingItem } from './council-layout';
import { subjectNamed } from './council-sheet';

/** The sheet as it was read, with the rows that the council has filled in. */
export interface FilledCouncil {
  readonly sheet: SheetSnapshot | null;
  readonly filled: readonly number[];
}

const WIDTHS = [128, 66, 52, 52, 142, 64, 126, 90, 52, 124];

/** Rows below the matters in which the choice is offered as a list, for matters to come. */
const ROOM = 500;

export function planCouncil(
  nominations: readonly Nomination[],
  { sheet: found, filled }: FilledCouncil,
  context: ResultContext,
): SheetPlan {
  const { words } = context;
  const { council: say } = words.sheets;
  // A run that broke off leaves a sheet without a cell: nothing in it is anybody's.
  const sheet = found?.used ? found : null;
  const builder = sheetBuilder();
  addTop(builder, sheet, context);
  const rows = matterRows(nominations, { sheet, filled }, context);
  for (const row of rows) builder.row(row);
  // The looks of rows that are kept are their user's, too.
  const own = rows.flatMap((cells, index) => {
    const row = FIRST_ROW + index;
    return filled.includes(row) || cells.every((cell) => cell === null) ? [] : [row];
  });
  const width = MATTER_COLUMNS.length;
  for (const row of own) builder.style({ row, column: 0, rows: 1, columns: width }, 'body');
  const inputs = { column: FIRST_INPUT, columns: width - FIRST_INPUT };
  for (const row of own) builder.style({ row, rows: 1, ...inputs }, 'input');
  builder.rule({
    area: { row: FIRST_ROW, column: FIRST_INPUT, rows: rows.length + ROOM, columns: 1 },
    rule: { kind: 'list', values: Object.values(say.choices) },
    prompt: null,
  });
  return builder.sheet({
    key: 'council',
    title: tabName(say.tab),
    owner: 'product',
    status: statusPlace(context),
    kept: {
      rows: [...keptMeeting(sheet), ...filled],
      from: FIRST_ROW,
      inputs: FIRST_INPUT,
      remark: null,
    },
    creation: {
      columnWidths: WIDTHS,
      frozen: { rows: 0, columns: 1 },
      titleRows: [HEADER_ROW, HEADER_ROW],
      tabColor: '#8764B8',
    },
  });
}

/** The meeting is its user's once its rows are there; a run that broke off may have left some out. */
function keptMeeting(sheet: SheetSnapshot | null): readonly number[] {
  const isThere = (row: number) =>
    sheet !== null && [0, MEETING_COLUMN].some((column) => !isBlank(cellAt(sheet, row, column)));
  return Object.values(MEETING_ROWS).filter(isThere);
}

/** Title, meeting and headings. */
function addTop(builder: SheetBuilder, sheet: SheetSnapshot | null, context: ResultContext): void {
  const { words, outcome } = context;
  const { council: say } = words.sheets;
  const kept = keptMeeting(sheet);
  builder.row([say.title], 'title');
  builder.row([words.sheets.campaignLine(outcome.campaign)], 'note');
  builder.row([say.how], 'note');
  builder.row([words.sheets.statusWhole(context.fingerprint)], 'note');
  builder.blank();
  builder.row([say.meetingSection], 'section');
  builder.row([say.item, say.content], 'header');
  for (const item of Object.keys(MEETING_ROWS) as MeetingItem[]) {
    const row = MEETING_ROWS[item];
    if (sheet && kept.includes(row)) {
      const cells = [0, MEETING_COLUMN].map((column) => contentOf(cellAt(sheet, row, column)));
      builder.row(cells);
    } else {
      const area = { row, column: MEETING_COLUMN, rows: 1, columns: 1 };
      builder.row([say.meeting[item], null], 'body');
      builder.style(area, 'input');
      // Typed as a number, 2/3 would become a day in March.
      if (item === 'threshold') builder.style(area, 'text');
    }
  }
  builder.row([say.meeting.needed, neededCell(context)], 'body');
  builder.blank();
  builder.row([say.mattersSection], 'section');
  builder.row(
    MATTER_COLUMNS.map((column) => say.columns[column]),
    'header',
  );
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
  const textAt = (row: readonly CellContent[], column: MatterColumn) =>
    fold(String(row[columnAt(column)] ?? ''));
  // A row that was filled in stays in the language in which it was made.
  const keyOf = (row: readonly CellContent[]) =>
    [textAt(row, 'id'), subjectNamed(textAt(row, 'subject')), textAt(row, 'award')].join('\n');
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
  return SUBJECTS.flatMap((wanted) =>
    nominations
      .filter(({ subject }) => subject.subject === wanted)
      .flatMap(({ subject, result }) =>
        offeredBy(subject, result).map(({ nominee, index }) => {
          const kind = kindOf(index, result);
          const matter = say.matter(kind, result.award.name, result.tiedPlaces);
          const who = [nominee.name, nominee.id, subjects[wanted], result.award.code, matter];
          return [...who, ...MATTER_COLUMNS.slice(FIRST_INPUT).map(() => null)];
        }),
      ),
  );
}

/** By the award of the row: the one status of a nominee may speak of another award. */
function kindOf(index: number, { tied, waiting }: Nomination['result']): MatterKind {
  if (tied.some((each) => each.index === index)) return 'tie';
  return waiting.has(index) ? 'review' : 'vote';
}
