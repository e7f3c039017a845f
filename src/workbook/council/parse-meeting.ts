/** The meeting: how many members there are, how many voted, and what share must be in favour. */
import { isThreshold } from '../../domain/council';
import type { Council } from '../../domain/council';
import { fraction, multiply, readFraction } from '../../domain/fraction';
import type { Fraction } from '../../domain/fraction';
import type { CellRef } from '../../domain/issue';
import { cellName } from '../address';
import { countOf, isBlank, isGrouped, textOf } from '../cells';
import type { IssueLog } from '../issues';
import { cellAt } from '../snapshot';
import type { RawCell, SheetSnapshot } from '../snapshot';
import { MEETING_COLUMN, MEETING_ROWS } from './council-layout';
import type { MeetingItem } from './council-layout';

export type Meeting = Omit<Council, 'decisions'>;

export function parseMeeting(sheet: SheetSnapshot, log: IssueLog): Meeting {
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
    const got = shownShare(cell('threshold'));
    log.blocks(place('threshold'), { code: 'thresholdInvalid', got });
  }
  const thresholdSource = textOf(cell('thresholdSource'));
  if (threshold !== null && thresholdSource === '') {
    log.warns(place('thresholdSource'), { code: 'thresholdWithoutSource' });
  }
  return { members, present, written, threshold, thresholdSource };
}

/** Numbers from here up are meant as per cents; "9" could be 9 % as well as Excel's 900 %. */
const PER_CENTS_FROM = 10;

/** "80%", "2/3", 80 and Excel's own 0,8: a share above nothing and at most everybody. */
function shareOf(cell: RawCell): Fraction | null {
  if (typeof cell === 'boolean' || isGrouped(textOf(cell))) return null;
  const text = textOf(cell).replace(',', '.');
  const parts = /^(\d{1,9})\s*\/\s*(\d{1,9})$/.exec(text);
  if (parts) return asShare(fractionOf(parts[1] ?? '', parts[2] ?? ''));
  const written = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
  const read = written ? readFraction(written[1] ?? '') : null;
  if (!read) return null;
  if (written?.[2] === '' && Number(written[1]) <= 1) return asShare(multiply(read, fraction(1)));
  if (written?.[2] === '' && Number(written[1]) < PER_CENTS_FROM) return null;
  return asShare(multiply(read, fraction(1, 100)));
}

function asShare(share: Fraction | null): Fraction | null {
  return share && isThreshold(share) ? share : null;
}

function fractionOf(top: string, bottom: string): Fraction | null {
  return BigInt(bottom) === 0n ? null : fraction(BigInt(top), BigInt(bottom));
}

/** What Excel keeps as 1,2 was typed as 120 % and is shown like that. */
function shownShare(cell: RawCell): string {
  return typeof cell === 'number' && cell < PER_CENTS_FROM
    ? `${textOf(cell * 100).replace('.', ',')}%`
    : textOf(cell);
}
