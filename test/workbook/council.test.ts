/** The council's sheet without Excel: the meeting as it is typed, and the plan of what is written. */
import { describe, expect, test } from 'vitest';
import { judgeCampaign } from '../../src/domain/judge';
import { catalogs } from '../../src/i18n/catalog';
import { fractionText } from '../../src/i18n/numbers';
import { movedCell, usersRows } from '../../src/workbook/council/council-sheet';
import { MEETING_ROWS } from '../../src/workbook/council/council-layout';
import { parseMeeting } from '../../src/workbook/council/parse-meeting';
import { planCouncil } from '../../src/workbook/council/plan-council';
import { issueLog } from '../../src/workbook/issues';
import type { RawCell, SheetSnapshot } from '../../src/workbook/snapshot';
import { asRead } from '../../src/workbook/diff';
import { award, campaignOf, entryOf, line, people } from '../support/rules';

function sheetOf(values: readonly (readonly RawCell[])[]): SheetSnapshot {
  const width = Math.max(1, ...values.map((row) => row.length));
  return {
    ...{ id: '1', name: 'Hội đồng', visible: true, protected: false, mark: 'council' },
    unfinished: false,
    uncalculated: null,
    daysFrom: 1900,
    chosen: [],
    used: values.length === 0 ? null : { row: 0, column: 0, rows: values.length, columns: width },
    values: values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
  };
}

function withShare(share: RawCell) {
  const rows: RawCell[][] = Array.from({ length: 12 }, () => ['', '']);
  rows[MEETING_ROWS.threshold] = ['', share];
  rows[MEETING_ROWS.thresholdSource] = ['', 'Quy chế'];
  const log = issueLog();
  const { threshold } = parseMeeting(sheetOf(rows), log);
  const told = log.issues.map((issue) =>
    'got' in issue ? `${issue.code} ${String(issue.got)}` : issue.code,
  );
  return threshold ? fractionText(threshold) : told.join(', ');
}

describe('the share that is needed, as it is typed', () => {
  test.each<[RawCell, string]>([
    ['80%', '0.8'],
    ['80 %', '0.8'],
    ['66,7%', '0.667'],
    ['2/3', '2/3'],
    [' 4 / 5 ', '0.8'],
    // Excel keeps a percentage as a part of one.
    [0.8, '0.8'],
    [1, '1'],
    ['100%', '1'],
    ['0,8', '0.8'],
    [80, '0.8'],
    ['80', '0.8'],
    [100, '1'],
    // What Excel keeps of "120%" was once read as 1,2 %: 1 vote of 11 would have been enough.
    [1.2, 'thresholdInvalid 120%'],
    [2, 'thresholdInvalid 200%'],
    ['120%', 'thresholdInvalid 120%'],
    [120, 'thresholdInvalid 120'],
    [0, 'thresholdInvalid 0%'],
    ['0%', 'thresholdInvalid 0%'],
    [-0.5, 'thresholdInvalid -50%'],
    ['5/4', 'thresholdInvalid 5/4'],
    ['0/3', 'thresholdInvalid 0/3'],
    ['1/0', 'thresholdInvalid 1/0'],
    ['1.000', 'thresholdInvalid 1.000'],
    [true, 'thresholdInvalid TRUE'],
    [{ error: '#REF!' }, 'thresholdInvalid #REF!'],
    ['', ''],
  ])('%j: %s', (typed, expected) => {
    expect(withShare(typed)).toBe(expected);
  });
});

describe('the plan', () => {
  const campaign = campaignOf({ criteria: [line('1', '100')], awards: [award('BK', 2)] });
  const rows = 'An | P | 95\nBình | P | 92\nChi | P | 92';
  const entry = entryOf({ individuals: people(campaign, '1', rows) });
  const outcome = judgeCampaign({ campaign, entry, asOf: '2026-12-31' });
  const context = { outcome, fingerprint: 'F', words: catalogs.vi };
  const nominations = outcome.subjects.flatMap((subject) =>
    subject.awards
      .filter((result) => result.award.subject === subject.subject)
      .map((result) => ({ subject, result })),
  );
  const plan = (sheet: SheetSnapshot | null) =>
    planCouncil(nominations, { sheet, filled: sheet ? usersRows(sheet) : [] }, context);
  const made = plan(null).rows.map((cells) => cells.map(asRead));

  test('a new sheet is the product’s altogether', () => {
    expect(plan(null).kept?.rows).toEqual([]);
    expect(movedCell(sheetOf(made))).toBeNull();
    expect(made.slice(16).map((cells) => cells.slice(0, 5).join(' '))).toEqual([
      'An An Cá nhân BK Biểu quyết đề nghị BK',
      'Bình Bình Cá nhân BK Đồng điểm: chọn 01 cho BK',
      'Chi Chi Cá nhân BK Đồng điểm: chọn 01 cho BK',
    ]);
  });

  test('a sheet without a cell, as a run leaves it that broke off, is written whole', () => {
    // Its meeting was once taken for the user's: the items were never written, and every later run
    // was refused because they were not where they should be.
    expect(plan(sheetOf([])).rows).toEqual(plan(null).rows);
    expect(plan(sheetOf([])).kept?.rows).toEqual([]);
  });

  test('once made, the meeting is kept, with every row in which anything stands', () => {
    const filled = made.map((cells) => [...cells]);
    const [first] = [filled[17]];
    if (first) first[6] = 'xem lại';
    const meeting = Object.values(MEETING_ROWS);
    expect(plan(sheetOf(filled)).kept?.rows).toEqual([...meeting, 17]);
    expect(plan(sheetOf(filled)).rows[17]?.[6]).toBe('xem lại');
    const looks = plan(sheetOf(filled)).styles.filter(
      ({ area }) => area.row <= 17 && area.row + area.rows > 17,
    );
    expect(looks).toEqual([]);
  });

  test('a sheet that says what it should is planned as it stands', () => {
    const again = plan(sheetOf(made)).rows.map((cells) => cells.map(asRead));
    expect(again).toEqual(made);
  });
});
