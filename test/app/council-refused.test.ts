/**
 * What is wrong in the council's sheet is said in one clear sentence with its cell, in both
 * languages, and nothing is written.
 */
import { describe, expect, test } from 'vitest';
import { expectWorded } from '../bad-input/told';
import { CHOSEN, afterWork } from '../support/council-sheet';
import type { CouncilDesk } from '../support/council-sheet';
import { placed, scoreFile } from '../support/damaged';

const SHEET = 'Hội đồng';

async function expectRefused(
  act: (desk: CouncilDesk) => void,
  code: string,
  cell: string,
  words: readonly string[],
  wanted = 'needsFixing',
): Promise<void> {
  const { status, blocking, isUntouched } = await scoreFile(await afterWork(act));
  expect(blocking.map(placed)).toEqual([`${code} @ ${SHEET}!${cell}`]);
  expect(status).toBe(wanted);
  expect(isUntouched).toBe(true);
  expectWorded(blocking[0], words);
}

const meeting =
  (...cells: readonly unknown[]) =>
  ({ excel }: CouncilDesk) => {
    excel.user.type(
      SHEET,
      'B8',
      cells.map((cell) => [cell]),
    );
  };
/** CN03 stands in row 22: the tie of CN03 and CN04 comes last. */
const choice =
  (cells: Partial<Record<keyof typeof CHOSEN | 'yes' | 'id' | 'award', unknown>>) =>
  (desk: CouncilDesk) => {
    const { id, award, ...rest } = { ...CHOSEN, ...cells };
    desk.decide('CN03', 'BK-CN', rest);
    if (id !== undefined) desk.decide('CN03', 'BK-CN', { id });
    else if (award !== undefined) desk.decide('CN03', 'BK-CN', { award });
  };

describe('a decision that cannot be read or signed for', () => {
  test.each<[string, Parameters<typeof choice>[0], string, string, readonly string[]]>([
    [
      'an unknown word',
      { choice: 'Có lẽ' },
      'decisionUnreadable',
      'F22',
      ['chọn một trong: “Chọn”, “Không chọn”', 'choose one of: “Choose”, “Do not choose”', 'Có lẽ'],
    ],
    [
      'an error',
      { choice: '=1/0' },
      'decisionUnreadable',
      'F22',
      ['chọn một trong', 'choose one of', '#DIV/0!'],
    ],
    [
      'no reason',
      { reason: '' },
      'decisionUnsigned',
      'G22',
      ['chưa có lý do', 'lacks a reason', 'Lê Thị Chi'],
    ],
    [
      'a blank as a name',
      { by: '  ' },
      'decisionUnsigned',
      'H22',
      ['chưa có người quyết định', 'lacks who decided', 'Lê Thị Chi'],
    ],
    [
      'an error as a name',
      { by: '=NA()' },
      'errorCell',
      'H22',
      ['#N/A', '#N/A', 'Người quyết định'],
    ],
    [
      'somebody unknown',
      { id: 'CN99' },
      'decisionUnknown',
      'A22',
      ['Sửa lại, hoặc xóa cả dòng', 'Correct it, or delete the row', 'CN99', 'Lê Thị Chi'],
    ],
    [
      'an unknown award',
      { award: 'BK-XX' },
      'decisionUnknown',
      'A22',
      ['mã khen thưởng không có trong phong trào', 'an award code', 'CN03'],
    ],
  ])('%s', async (_, cells, code, cell, words) => {
    await expectRefused(choice(cells), code, cell, words);
  });

  test('neither reason nor name: both are named at once', async () => {
    const bytes = await afterWork(choice({ reason: '', by: '' }));
    const { blocking } = await scoreFile(bytes);
    expect(blocking.map(placed)).toEqual([
      `decisionUnsigned @ ${SHEET}!G22`,
      `decisionUnsigned @ ${SHEET}!H22`,
    ]);
  });

  test('the same case twice', async () => {
    const twice = (desk: CouncilDesk) => {
      desk.decide('CN03', 'BK-CN', CHOSEN);
      const { choice: word, reason, by } = CHOSEN;
      const row = ['Lê Thị Chi', 'cn03', 'Cá nhân', 'BK-CN', '', word, reason, by];
      desk.excel.user.type(SHEET, 'A30', [row]);
    };
    await expectRefused(twice, 'decisionTwice', 'A30', ['ở ô A22', 'in cell A22 already']);
  });

  test('more are chosen than there are places: each of them is named', async () => {
    const bytes = await afterWork((desk) => {
      for (const id of ['CN03', 'CN04']) desk.decide(id, 'BK-CN', CHOSEN);
    });
    const { status, blocking, isUntouched } = await scoreFile(bytes);
    expect(status).toBe('needsFixing');
    expect(isUntouched).toBe(true);
    expect(blocking.map(placed)).toEqual([
      `decisionsTooMany @ ${SHEET}!F22`,
      `decisionsTooMany @ ${SHEET}!F23`,
    ]);
    const names = ['Bỏ chọn cho đủ số chỗ', 'as many as there are places'];
    expectWorded(blocking[0], [...names, 'Lê Thị Chi, Phạm Văn Dũng', 'Bằng khen']);
  });
});

describe('a meeting that cannot have been', () => {
  test.each<[string, readonly unknown[], string, string, readonly string[]]>([
    ['fewer members than votes', [8, 7, 2], 'tooManyVoting', 'B8', ['tổng số 8', 'all 8', '9']],
    ['half a member', [10.5], 'votesInvalid', 'B8', ['cần số nguyên', 'a whole number', '10.5']],
    ['a text as a number', [11, 'đủ'], 'votesInvalid', 'B9', ['cần số nguyên', 'a whole', 'đủ']],
    ['less than nobody', [11, 9, -1], 'votesInvalid', 'B10', ['cần số nguyên', 'a whole', '-1']],
    [
      'a share of 0 %',
      [11, 9, 0, '0%', 'Quy chế'],
      'thresholdInvalid',
      'B11',
      ['trên 0%', 'above 0%'],
    ],
    [
      'a share of 120 %',
      [11, 9, 0, '120%', 'Q'],
      'thresholdInvalid',
      'B11',
      ['100%', '100%', '120%'],
    ],
    [
      'two thirds of three halves',
      [11, 9, 0, '3/2', 'Q'],
      'thresholdInvalid',
      'B11',
      ['100%', '100%', '3/2'],
    ],
    [
      'a part of nothing',
      [11, 9, 0, '1/0', 'Q'],
      'thresholdInvalid',
      'B11',
      ['100%', '100%', '1/0'],
    ],
    [
      'a share in words',
      [11, 9, 0, 'quá bán', 'Q'],
      'thresholdInvalid',
      'B11',
      ['80%', '80%', 'quá bán'],
    ],
  ])('%s', async (_, cells, code, cell, words) => {
    await expectRefused(meeting(...cells), code, cell, words);
  });

  test('more in favour than were there or wrote', async () => {
    const act = (desk: CouncilDesk) => {
      meeting(11, 7, 1, '80%', 'Quy chế')(desk);
      desk.decide('CN01', 'BK-CN', { yes: 9 });
    };
    await expectRefused(act, 'votesTooMany', 'I20', ['9 phiếu', '9 votes', '8']);
  });

  test('votes in words', async () => {
    const act = (desk: CouncilDesk) => {
      desk.decide('CN01', 'BK-CN', { yes: 'tất cả' });
    };
    await expectRefused(act, 'votesInvalid', 'I20', ['cần số nguyên', 'a whole number', 'tất cả']);
  });
});

describe('headings that are not where they were', () => {
  test.each<[string, (desk: CouncilDesk) => void, string]>([
    [
      'a row inserted above',
      ({ excel }) => {
        excel.user.insertRows(SHEET, '3:3');
      },
      'A8',
    ],
    [
      'a row inserted above the matters',
      ({ excel }) => {
        excel.user.insertRows(SHEET, '15:15');
      },
      'A16',
    ],
    [
      'a column inserted',
      ({ excel }) => {
        excel.user.insertColumns(SHEET, 'F:F');
      },
      'F16',
    ],
    [
      'a column deleted',
      ({ excel }) => {
        excel.user.deleteColumns(SHEET, 'E:E');
      },
      'E16',
    ],
    [
      'a row of the meeting deleted',
      ({ excel }) => {
        excel.user.deleteRows(SHEET, '10:10');
      },
      'A10',
    ],
    [
      'a heading renamed',
      ({ excel }) => {
        excel.user.type(SHEET, 'F16', [['Kết luận']]);
      },
      'F16',
    ],
  ])('%s', async (_, act, cell) => {
    const both = (desk: CouncilDesk) => {
      desk.decide('CN03', 'BK-CN', CHOSEN);
      act(desk);
    };
    const words = ['không còn ở chỗ cũ', 'not where they were'];
    await expectRefused(both, 'councilMoved', cell, words);
  });
});

describe('a formula that gives nothing', () => {
  const said = ['Ghi giá trị vào ô hoặc xóa công thức', 'Enter a value or clear the formula'];

  test('in the decision of a case: nobody knows whether it is decided', async () => {
    const act = (desk: CouncilDesk) => {
      desk.decide('CN03', 'BK-CN', { choice: '=IF(1=2,"Chọn","")' });
    };
    await expectRefused(act, 'formulaGivesNothing', 'F22', said, 'interrupted');
  });

  test('in a row without a case', async () => {
    const act = ({ excel }: CouncilDesk) => {
      excel.user.type(SHEET, 'G40', [['=""']]);
    };
    await expectRefused(act, 'formulaGivesNothing', 'G40', said, 'interrupted');
  });
});
