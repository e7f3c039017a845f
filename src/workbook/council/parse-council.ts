/** The council's sheet as the council left it: which rows are its own, and what it decided there. */
import { SUBJECTS } from '../../domain/campaign';
import type { Campaign, Subject } from '../../domain/campaign';
import { NO_COUNCIL } from '../../domain/council';
import type { Council, CouncilDecision } from '../../domain/council';
import type { Entry } from '../../domain/entry';
import type { CellRef } from '../../domain/issue';
import { cellName } from '../address';
import { countOf, errorOf, isBlank, textOf } from '../cells';
import type { IssueLog } from '../issues';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { fold } from '../text';
import { FIRST_ROW, HEADER_ROW, columnAt } from './council-layout';
import type { MatterColumn } from './council-layout';
import { COUNCIL_WORDS, isUntouched, movedCell, subjectNamed, usersRows } from './council-sheet';
import { parseMeeting } from './parse-meeting';
import type { Meeting } from './parse-meeting';

export interface ParsedCouncil {
  readonly council: Council;
  /** The sheet as it is; `null` where the workbook has none yet. */
  readonly sheet: SheetSnapshot | null;
  /** Rows in which somebody has filled in anything, counted from 0. */
  readonly filled: readonly number[];
  /** Where a decision stands. */
  placeOf(decision: CouncilDecision): CellRef;
}

export function parseCouncil(
  snapshot: WorkbookSnapshot,
  about: { readonly campaign: Campaign; readonly entry: Entry },
  log: IssueLog,
): ParsedCouncil {
  const sheet = snapshot.sheets.find(({ mark }) => mark === 'council') ?? null;
  const nothing = { council: NO_COUNCIL, sheet, filled: [], placeOf: () => NOWHERE };
  if (!sheet?.used) return nothing;
  const moved = movedCell(sheet);
  if (moved !== null) {
    if (sheet.unfinished && isUntouched(sheet)) return nothing;
    // Whatever else could be said would be of cells that are taken for others.
    log.blocks({ sheet: sheet.name, cell: moved }, { code: 'councilMoved' });
    return nothing;
  }
  const filled = usersRows(sheet);
  const meeting = parseMeeting(sheet, log);
  const find = finder(about);
  const rows = filled.flatMap((row) => {
    const decision = parseDecision({ sheet, row }, find, meeting, log);
    return decision ? [{ row, decision }] : [];
  });
  reportTwice(sheet, rows, log);
  const rowOf = new Map(rows.map(({ row, decision }) => [decision, row]));
  const decisions = rows.map(({ decision }) => decision).toSorted(inFixedOrder);
  return {
    council: { ...meeting, decisions },
    sheet,
    filled,
    placeOf: (decision) => {
      const column = decision.choice === null ? 'yes' : 'choice';
      return placeAt(sheet, rowOf.get(decision) ?? FIRST_ROW, column);
    },
  };
}

const NOWHERE: CellRef = { sheet: '', cell: '' };

function placeAt(sheet: SheetSnapshot, row: number, column: MatterColumn): CellRef {
  return { sheet: sheet.name, cell: cellName(row, columnAt(column)) };
}

/** Sorting the rows of the sheet decides nothing, so that it does not change the fingerprint. */
function inFixedOrder(a: CouncilDecision, b: CouncilDecision): number {
  const key = ({ subject, award, nominee }: CouncilDecision) => [subject, award, nominee].join(' ');
  return key(a) < key(b) ? -1 : 1;
}

/** A row with its sheet. */
interface Row {
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

type Case = Pick<CouncilDecision, 'subject' | 'nominee' | 'award'>;

/** Finds whom and what a row is about; `null` where the campaign has no such case. */
function finder({
  campaign,
  entry,
}: {
  readonly campaign: Campaign;
  readonly entry: Entry;
}): (text: (column: MatterColumn) => string) => Case | null {
  const idsOf = (subject: Subject) => {
    const { nominees } = subject === 'collective' ? entry.collectives : entry.individuals;
    return new Map(nominees.map(({ id }) => [fold(id), id]));
  };
  const known = new Map<Subject, ReadonlyMap<string, string>>();
  return (text) => {
    const subject = SUBJECTS.find((each) => subjectNamed(text('subject')) === each);
    const award = campaign.awards.find(({ code }) => fold(code) === fold(text('award')))?.code;
    if (subject === undefined || award === undefined) return null;
    const ids = known.get(subject) ?? idsOf(subject);
    known.set(subject, ids);
    const nominee = ids.get(fold(text('id')));
    return nominee === undefined ? null : { subject, award, nominee };
  };
}

/** `null` for a row that says nothing that could be used: a note, or a reason alone. */
function parseDecision(
  at: Row,
  find: ReturnType<typeof finder>,
  meeting: Meeting,
  log: IssueLog,
): CouncilDecision | null {
  const { sheet, row } = at;
  const cell = (column: MatterColumn) => cellAt(sheet, row, columnAt(column));
  const text = (column: MatterColumn) => textOf(cell(column));
  if (isBlank(cell('choice')) && isBlank(cell('yes'))) return null;
  const found = find(text);
  if (!found) {
    const about = { name: text('name'), got: text('id') };
    log.blocks(placeAt(sheet, row, 'name'), { code: 'decisionUnknown', ...about });
  }
  const choice = readChoice(text('choice'));
  if (choice === undefined) {
    const got = text('choice');
    log.blocks(placeAt(sheet, row, 'choice'), { code: 'decisionUnreadable', got });
  } else if (choice !== null) reportUnsigned(at, log);
  const yes = readVotes(at, meeting, log);
  const said = { reason: text('reason'), by: text('by'), recused: text('recused') };
  return found && { ...found, choice: choice ?? null, yes, ...said };
}

/** `null` for a blank, `undefined` for what is neither of the two words. */
function readChoice(text: string): CouncilDecision['choice'] | undefined {
  if (text === '') return null;
  const isWord = (choice: 'choose' | 'refuse') =>
    COUNCIL_WORDS.some(({ choices }) => fold(choices[choice]) === fold(text));
  if (isWord('choose')) return 'choose';
  return isWord('refuse') ? 'refuse' : undefined;
}

/** Whoever signs for a choice must be able to say why it was made, and by whom. */
function reportUnsigned({ sheet, row }: Row, log: IssueLog): void {
  const name = textOf(cellAt(sheet, row, columnAt('name')));
  for (const missing of ['reason', 'by'] as const) {
    const cell: RawCell = cellAt(sheet, row, columnAt(missing));
    const error = errorOf(cell);
    const place = placeAt(sheet, row, missing);
    if (error !== null) {
      const column = textOf(cellAt(sheet, HEADER_ROW, columnAt(missing)));
      log.blocks(place, { code: 'errorCell', column, got: error });
    } else if (isBlank(cell)) log.blocks(place, { code: 'decisionUnsigned', name, missing });
  }
}

function readVotes(
  { sheet, row }: Row,
  { present, written, members }: Meeting,
  log: IssueLog,
): number | null {
  const cell = cellAt(sheet, row, columnAt('yes'));
  if (isBlank(cell)) return null;
  const place = placeAt(sheet, row, 'yes');
  const yes = countOf(cell);
  const voting = present === null ? members : present + (written ?? 0);
  if (yes === null) log.blocks(place, { code: 'votesInvalid', got: textOf(cell) });
  else if (voting !== null && yes > voting) {
    log.blocks(place, { code: 'votesTooMany', got: yes, voting });
  }
  return yes;
}

function reportTwice(
  sheet: SheetSnapshot,
  rows: readonly { readonly row: number; readonly decision: CouncilDecision }[],
  log: IssueLog,
): void {
  const seen = new Map<string, string>();
  for (const { row, decision } of rows) {
    const key = [decision.subject, decision.nominee, decision.award].join('\n');
    const place = placeAt(sheet, row, 'name');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, place.cell);
    else log.blocks(place, { code: 'decisionTwice', name: decision.nominee, first });
  }
}
