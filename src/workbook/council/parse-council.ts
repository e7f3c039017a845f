/** The council's sheet as the council left it: the meeting, the decisions, the votes. */
import { SUBJECTS } from '../../domain/campaign';
import type { Campaign } from '../../domain/campaign';
import { NO_COUNCIL, isThreshold } from '../../domain/council';
import type { Council, CouncilDecision } from '../../domain/council';
import type { Entry } from '../../domain/entry';
import { readFraction } from '../../domain/fraction';
import type { Fraction } from '../../domain/fraction';
import type { CellRef } from '../../domain/issue';
import { catalogs } from '../../i18n/catalog';
import type { CouncilWords } from '../../i18n/council-words';
import { cellName } from '../address';
import { countOf, isBlank, textOf } from '../cells';
import type { IssueLog } from '../issues';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { fold } from '../text';
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

export interface ParsedCouncil {
  readonly council: Council;
  /** The sheet as it is; `null` where the workbook has none yet. */
  readonly sheet: SheetSnapshot | null;
  /** Rows in which the council has filled in anything, counted from 0. */
  readonly filled: readonly number[];
  /** Where a decision stands. */
  placeOf(decision: CouncilDecision): CellRef;
}

const WORDS: readonly CouncilWords[] = Object.values(catalogs).map(({ sheets }) => sheets.council);

export function parseCouncil(
  snapshot: WorkbookSnapshot,
  about: { readonly campaign: Campaign; readonly entry: Entry },
  log: IssueLog,
): ParsedCouncil {
  const sheet = snapshot.sheets.find(({ mark }) => mark === 'council') ?? null;
  if (!sheet?.used) return { council: NO_COUNCIL, sheet, filled: [], placeOf: () => NOWHERE };
  if (!isAsMade(sheet)) {
    log.blocks({ sheet: sheet.name, cell: cellName(HEADER_ROW, 0) }, { code: 'councilMoved' });
  }
  const last = sheet.used.row + sheet.used.rows;
  const filled = Array.from(
    { length: Math.max(0, last - FIRST_ROW) },
    (_, at) => FIRST_ROW + at,
  ).filter((row) =>
    MATTER_COLUMNS.some(
      (_, column) => column >= FIRST_INPUT && !isBlank(cellAt(sheet, row, column)),
    ),
  );
  const meeting = parseMeeting(sheet, log);
  const rows = filled.map((row) => ({
    row,
    decision: parseDecision(sheet, row, about, meeting, log),
  }));
  reportTwice(sheet, rows, log);
  const rowOf = new Map(rows.map(({ row, decision }) => [decision, row]));
  return {
    council: { ...meeting, decisions: rows.flatMap(({ decision }) => decision ?? []) },
    sheet,
    filled,
    placeOf: (decision) => at(sheet, rowOf.get(decision) ?? FIRST_ROW, 'choice'),
  };
}

const NOWHERE: CellRef = { sheet: '', cell: '' };

function at(sheet: SheetSnapshot, row: number, column: MatterColumn): CellRef {
  return { sheet: sheet.name, cell: cellName(row, columnAt(column)) };
}

/** Rows that somebody inserted or columns that were moved would be taken for others. */
function isAsMade(sheet: SheetSnapshot): boolean {
  const isHeading = (cell: RawCell, words: readonly string[]) =>
    words.some((word) => fold(word) === fold(textOf(cell)));
  return (
    MATTER_COLUMNS.every((column) =>
      isHeading(
        cellAt(sheet, HEADER_ROW, columnAt(column)),
        WORDS.map(({ columns }) => columns[column]),
      ),
    ) &&
    (Object.keys(MEETING_ROWS) as MeetingItem[]).every((item) =>
      isHeading(
        cellAt(sheet, MEETING_ROWS[item], 0),
        WORDS.map(({ meeting }) => meeting[item]),
      ),
    )
  );
}

function parseMeeting(sheet: SheetSnapshot, log: IssueLog): Omit<Council, 'decisions'> {
  const cell = (item: MeetingItem) => cellAt(sheet, MEETING_ROWS[item], MEETING_COLUMN);
  const place = (item: MeetingItem): CellRef => ({
    sheet: sheet.name,
    cell: cellName(MEETING_ROWS[item], MEETING_COLUMN),
  });
  const count = (item: MeetingItem): number | null => {
    if (isBlank(cell(item))) return null;
    const found = countOf(cell(item));
    if (found === null) log.blocks(place(item), { code: 'votesInvalid', got: textOf(cell(item)) });
    return found;
  };
  const [members, present, written] = [count('members'), count('present'), count('written')];
  const voting = (present ?? 0) + (written ?? 0);
  if (members !== null && voting > members) {
    log.blocks(place('members'), { code: 'tooManyVoting', members, voting });
  }
  const threshold = shareOf(cell('threshold'));
  if (threshold === null && !isBlank(cell('threshold'))) {
    const got = textOf(cell('threshold'));
    log.blocks(place('threshold'), { code: 'thresholdInvalid', got });
  }
  const thresholdSource = textOf(cell('thresholdSource'));
  if (threshold !== null && thresholdSource === '') {
    log.warns(place('thresholdSource'), { code: 'thresholdWithoutSource' });
  }
  return { members, present, written, threshold, thresholdSource };
}

/** "80%", 0,8 or 80: parts of the whole, and whole per cents. */
function shareOf(cell: RawCell): Fraction | null {
  const text = textOf(cell).replace(',', '.');
  const per = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text)?.[1];
  const read = per === undefined ? null : readFraction(per);
  if (!read) return null;
  const isPercent = text.endsWith('%') || Number(per) > 1;
  const share = isPercent ? { ...read, denominator: read.denominator * 100n } : read;
  return isThreshold(share) ? share : null;
}

function parseDecision(
  sheet: SheetSnapshot,
  row: number,
  { campaign, entry }: { readonly campaign: Campaign; readonly entry: Entry },
  meeting: Omit<Council, 'decisions'>,
  log: IssueLog,
): CouncilDecision | null {
  const text = (column: MatterColumn) => textOf(cellAt(sheet, row, columnAt(column)));
  const subject = SUBJECTS.find((each) =>
    Object.values(catalogs).some(
      ({ sheets }) => fold(sheets.subjects[each]) === fold(text('subject')),
    ),
  );
  const award = campaign.awards.find(({ code }) => fold(code) === fold(text('award')))?.code;
  const entrants = subject === 'collective' ? entry.collectives : entry.individuals;
  const nominee = entrants.nominees.find(({ id }) => fold(id) === fold(text('id')))?.id;
  if (subject === undefined || award === undefined || nominee === undefined) {
    log.warns(at(sheet, row, 'name'), {
      code: 'decisionUnknown',
      name: text('name'),
      got: text('id'),
    });
    return null;
  }
  const choice = readChoice(text('choice'));
  if (choice === undefined) {
    log.blocks(at(sheet, row, 'choice'), { code: 'decisionUnreadable', got: text('choice') });
  } else if (choice !== null && (text('reason') === '' || text('by') === '')) {
    const missing = text('reason') === '' ? 'reason' : 'by';
    log.blocks(at(sheet, row, missing), { code: 'decisionUnsigned', name: text('name'), missing });
  }
  const yes = readVotes(sheet, row, meeting, log);
  const said = { reason: text('reason'), by: text('by'), recused: text('recused') };
  return { subject, nominee, award, choice: choice ?? null, yes, ...said };
}

/** `null` for a blank, `undefined` for what is neither of the two words. */
function readChoice(text: string): CouncilDecision['choice'] | undefined {
  if (text === '') return null;
  const isWord = (choice: 'choose' | 'refuse') =>
    WORDS.some(({ choices }) => fold(choices[choice]) === fold(text));
  if (isWord('choose')) return 'choose';
  return isWord('refuse') ? 'refuse' : undefined;
}

function readVotes(
  sheet: SheetSnapshot,
  row: number,
  { present, written, members }: Omit<Council, 'decisions'>,
  log: IssueLog,
): number | null {
  const cell = cellAt(sheet, row, columnAt('yes'));
  if (isBlank(cell)) return null;
  const yes = countOf(cell);
  const voting = present === null ? members : present + (written ?? 0);
  if (yes === null) log.blocks(at(sheet, row, 'yes'), { code: 'votesInvalid', got: textOf(cell) });
  else if (voting !== null && yes > voting) {
    log.blocks(at(sheet, row, 'yes'), { code: 'votesTooMany', got: yes, voting });
  }
  return yes;
}

function reportTwice(
  sheet: SheetSnapshot,
  rows: readonly { readonly row: number; readonly decision: CouncilDecision | null }[],
  log: IssueLog,
): void {
  const seen = new Map<string, string>();
  for (const { row, decision } of rows) {
    if (!decision) continue;
    const key = [decision.subject, decision.nominee, decision.award].join('\n');
    const place = at(sheet, row, 'name');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, place.cell);
    else log.blocks(place, { code: 'decisionTwice', name: decision.nominee, first });
  }
}
