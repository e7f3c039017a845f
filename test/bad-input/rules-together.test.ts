/**
 * What a campaign written by hand says in one place and not in another: a base without a
 * percentage, a register without its sheet, a ballot that is missing.
 */
import { describe, expect, test } from 'vitest';
import { placed } from '../support/damaged';
import { handWritten, without } from '../workbook/hand-written';
import type { Damage } from '../workbook/hand-written';
import { expectWorded, read } from './told';

describe('what one cell says makes another wrong', () => {
  test.each<[string, Damage, string, string, string]>([
    [
      'a condition on choices and numbers together',
      { sheet: 'Thiết lập', row: 'K3', column: 'Dữ kiện dùng', typed: 'K1; N1' },
      'figuresMixed @ Thiết lập!C44',
      'Tách thành nhiều dòng',
      'Part them into several rows',
    ],
    [
      'a number with a base of a percentage',
      { sheet: 'Thiết lập', row: 'BK', column: 'Cơ sở tính', typed: 'Số đăng ký' },
      'percentageUnclear @ Thiết lập!D12',
      'ghi kèm dấu %',
      'write the sign',
    ],
    [
      'a maximum of 0 without a minimum below it',
      { sheet: 'Tiêu chí', row: '2.4', column: 'Điểm tối thiểu', typed: '' },
      'maximumInvalid @ Tiêu chí!D8',
      'điểm tối thiểu nhỏ hơn 0',
      'a minimum below 0',
    ],
    [
      'two ballots of one scorer for one period',
      { sheet: 'Phiếu chấm cá nhân', row: 'A1', column: 'Kỳ', typed: 'K-II' },
      'ballotTwice @ Phiếu chấm cá nhân!A4',
      'xóa một trong hai dòng',
      'delete one of the two',
    ],
    [
      'a column that is a number here and text there',
      { sheet: 'Thiết lập', row: 'F1', column: 'Lọc', typed: 'Số lần=Nhiều' },
      'registerColumnMixed @ Thiết lập!G35',
      '“Số lần”',
      '“Số lần”',
    ],
    [
      'a scorer who marks the own unit',
      { sheet: 'Phiếu chấm cá nhân', row: 'A2', column: 'Mã số', typed: 'A1' },
      'ballotTwice @ Phiếu chấm cá nhân!A6',
      'CH1',
      'CH1',
    ],
  ])('%s', (_, damage, expected, vi, en) => {
    const { blocking } = read(handWritten(damage));
    const issue = blocking.find((each) => placed(each) === expected);
    expect(blocking.map(placed)).toContain(expected);
    expectWorded(issue, [vi, en]);
  });
});

describe('a sheet is not there', () => {
  test.each([
    ['Sổ vi phạm', 'registerMissing @ Thiết lập!G35', '“Sổ vi phạm”', '“Sổ vi phạm”'],
    ['Phiếu chấm cá nhân', 'columnMissing @ Cá nhân!A1', '“1.1”', '“1.1”'],
  ])('“%s”', (name, expected, vi, en) => {
    const { blocking } = read(without(name));
    expect(blocking.map(placed)).toEqual([expected]);
    expectWorded(blocking[0], [vi, en]);
  });

  test('marks of several scorers and not one column for them', () => {
    const damages = ['1.2', '1.3', '2.2', '2.4', '3.1'].map((column) => ({
      sheet: 'Cá nhân',
      row: 'Mã số',
      column,
      typed: '',
    }));
    const snapshot = handWritten(...damages);
    const sheets = snapshot.sheets.filter(({ name }) => name !== 'Phiếu chấm cá nhân');
    const { blocking } = read({ ...snapshot, sheets });
    expect(blocking.map(placed)).toEqual(['ballotSheetMissing @ Cá nhân']);
    expectWorded(blocking[0], ['“Phiếu chấm cá nhân”', '“Marks of individuals”']);
  });

  test('a heading that the rules of a register ask for', () => {
    const damage = { sheet: 'Sổ vi phạm', row: 'Mã số', column: 'Loại', typed: 'Loạii' };
    const { blocking } = read(handWritten(damage));
    expect(blocking.map(placed)).toEqual(['registerColumnMissing @ Sổ vi phạm!A1']);
    expectWorded(blocking[0], ['gần nhất là “Loạii”', 'the nearest is “Loạii”', '“Loại”']);
  });

  test('the heading by which a register is known', () => {
    const damage = { sheet: 'Sổ vi phạm', row: 'Mã số', column: 'Mã số', typed: 'Ai' };
    const { blocking } = read(handWritten(damage));
    expect(blocking.map(placed)).toEqual(['columnMissing @ Sổ vi phạm']);
    expectWorded(blocking[0], ['“Mã số”', '“Code”']);
  });
});

describe('rules that are each well written', () => {
  test('and contradict each other are refused at their own cell', () => {
    // The three lines of the group reach 40 points: a maximum of 50 that is cut is never reached.
    const damage = {
      sheet: 'Thiết lập',
      row: 'Chuyên môn',
      column: 'Điểm tối đa của nhóm',
      typed: 50,
    };
    const { blocking } = read(handWritten(damage));
    expect(blocking.map(placed)).toEqual(['groupMaximum @ Thiết lập!E47']);
  });

  test('and share a code are pointed out', () => {
    const damage = { sheet: 'Thiết lập', row: 'K3', column: 'Mã điều kiện', typed: 'N2' };
    const { blocking, warnings } = read(handWritten(damage));
    expect(blocking).toEqual([]);
    const issue = warnings.find(({ code }) => code === 'codeShared');
    expect(issue && placed(issue)).toBe('codeShared @ Thiết lập!A44');
    expectWorded(issue, ['sẽ hiểu là dữ kiện', 'take it for the fact', '“N2”']);
  });
});

describe('what only has to be known', () => {
  const warned = (...damages: readonly Damage[]) => read(handWritten(...damages)).warnings;

  test('a document out of force on the review date, with the one that follows it', () => {
    const issue = warned()[0];
    expectWorded(issue, [
      'văn bản thay thế là “Nghị định 152/2025/NĐ-CP”',
      'it was replaced by “Nghị định 152/2025/NĐ-CP”',
      'Nghị định 98/2023/NĐ-CP',
      '31/12/2026',
    ]);
  });

  test('whose ballots are missing, for which period and criterion', () => {
    // Bình has CH1 and CH2 in the first period, and all three in the second; An may not be marked
    // by CH2, who is of the same unit.
    const blank = warned({ sheet: 'Phiếu chấm cá nhân', row: 'A1', column: '1.1', typed: '' });
    const issue = blank.find((each) => each.code === 'ballotsMissing');
    expect(issue).toMatchObject({
      name: 'Nguyễn Văn An',
      missing: [{ scorer: 'CH1', period: 'K-I', criteria: ['1.1'] }],
    });
    expectWorded(issue, [
      'người chấm CH1, kỳ K-I: tiêu chí 1.1',
      'scorer CH1, period K-I: criteria 1.1',
      'Nguyễn Văn An',
    ]);
  });

  test('a ballot of the own unit, which does not count', () => {
    const own = warned({
      sheet: 'Phiếu chấm cá nhân',
      row: 'A1#2',
      column: 'Người chấm',
      typed: 'CH2',
    });
    const issue = own.find((each) => each.code === 'ballotOfOwnUnit');
    expectWorded(issue, ['cùng đơn vị', 'of one unit', 'CH2', 'Nguyễn Văn An']);
  });

  test('a word in a register that is nearly one that counts', () => {
    const near = warned({ sheet: 'Sổ vi phạm', row: 'A1', column: 'Loại', typed: 'Di muon' });
    const issue = near.find((each) => each.code === 'registerValueNear');
    expect(issue && placed(issue)).toBe('registerValueNear @ Sổ vi phạm!E2');
    expectWorded(issue, ['gần giống “Đi muộn”', 'much like “Đi muộn”', '“Di muon”']);
  });

  test('a scorer whose unit is nearly one of the list', () => {
    const near = warned({
      sheet: 'Thiết lập',
      row: 'CH2',
      column: 'Đơn vị người chấm',
      typed: 'Văn phong',
    });
    const issue = near.find((each) => each.code === 'unitUnknown');
    expectWorded(issue, ['gần nhất là “Văn phòng”', 'the nearest is “Văn phòng”', 'Lê Thị Hai']);
  });

  test('a line that a nominee does not have is not missed', () => {
    // Bình is no leader: criterion 3.1 is blank and nobody asks for it.
    expect(warned().filter((each) => each.code === 'marksBlank')).toEqual([]);
    const leader = warned({ sheet: 'Cá nhân', row: 'A2', column: 'Vai trò', typed: 'Lãnh đạo' });
    expect(leader.find((each) => each.code === 'marksBlank')).toMatchObject({ criteria: ['3.1'] });
  });
});

describe('marks in two sheets', () => {
  test('of one criterion are refused', () => {
    const { blocking } = read(
      handWritten(
        { sheet: 'Cá nhân', row: 'Mã số', column: '2.4', typed: '1.1' },
        { sheet: 'Phiếu chấm cá nhân', row: 'Mã số', column: 'Mã số', typed: 'Mã số' },
      ),
    );
    const issue = blocking.find((each) => each.code === 'markInTwoSheets');
    expectWorded(issue, ['“Phiếu chấm cá nhân”', '“Phiếu chấm cá nhân”', '1.1']);
  });
});
