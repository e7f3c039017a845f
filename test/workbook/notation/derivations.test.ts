/** Where facts come from, what follows a condition, how many awards: cells ⇄ rules. */
import { describe, expect, test } from 'vitest';
import type { Quota } from '../../../src/domain/award';
import type { ScorerRule } from '../../../src/domain/ballot';
import type { GateOutcome } from '../../../src/domain/campaign';
import type { Derivation, TieKey } from '../../../src/domain/fact';
import { ONE, fraction } from '../../../src/domain/fraction';
import type { Points } from '../../../src/domain/points';
import { oneOf } from '../../../src/domain/value';
import { catalogs } from '../../../src/i18n/catalog';
import {
  readAmount,
  readBase,
  readQuotaWord,
  writeQuota,
} from '../../../src/workbook/notation/amounts';
import type { WrittenBase } from '../../../src/workbook/notation/amounts';
import { choiceIn } from '../../../src/workbook/choices';
import { readDerivation, writeDerivation } from '../../../src/workbook/notation/derivations';
import { readOutcome, writeOutcome } from '../../../src/workbook/notation/outcomes';
import {
  readPreference,
  readScorerRule,
  writePreference,
  writeScorerRule,
} from '../../../src/workbook/notation/preferences';
import type { RawCell } from '../../../src/workbook/snapshot';

const { sheets } = catalogs.vi;
const kindOf = () => 'choice' as const;

/** "Cách lấy | Lấy từ | Cột trong sổ | Lọc | Trong từng" */
function cellsOf(line: string) {
  const [how = '', from = '', column = '', filter = '', within = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const key = choiceIn(how, 'factHow');
  if (!key) throw new Error(`no way of deriving: ${how}`);
  return { key, parts: { from, column, filter, within } };
}

describe('a fact is taken from', () => {
  const register = { how: 'register', register: 'Sổ vi phạm' } as const;
  test.each<[string, Derivation]>([
    ['Nhập', { how: 'entered' }],
    ['Đếm trong sổ | Sổ vi phạm', { ...register, aggregate: 'count', column: null, where: [] }],
    [
      'Đếm trong sổ | Sổ vi phạm | | Loại=Đi muộn',
      {
        ...register,
        aggregate: 'count',
        column: null,
        where: [{ column: 'Loại', test: oneOf('Đi muộn') }],
      },
    ],
    [
      'Cộng trong sổ | Sổ vi phạm | Số lần',
      { ...register, aggregate: 'sum', column: 'Số lần', where: [] },
    ],
    [
      'Bình quân trong sổ | Sổ vi phạm | Điểm',
      { ...register, aggregate: 'mean', column: 'Điểm', where: [] },
    ],
    [
      'Lớn nhất trong sổ | Sổ vi phạm | Điểm',
      { ...register, aggregate: 'max', column: 'Điểm', where: [] },
    ],
    [
      'Nhỏ nhất trong sổ | Sổ vi phạm | Ngày',
      { ...register, aggregate: 'min', column: 'Ngày', where: [] },
    ],
    [
      'Giá trị trong sổ | Sổ vi phạm | Hạng',
      { ...register, aggregate: 'only', column: 'Hạng', where: [] },
    ],
    [
      'Tổng | F1; F2',
      {
        how: 'combine',
        operation: 'sum',
        of: [
          { figure: 'F1', weight: ONE },
          { figure: 'F2', weight: ONE },
        ],
      },
    ],
    [
      'Hiệu | F1; F2',
      {
        how: 'combine',
        operation: 'difference',
        of: [
          { figure: 'F1', weight: ONE },
          { figure: 'F2', weight: ONE },
        ],
      },
    ],
    [
      'Thương | F1; F2',
      {
        how: 'combine',
        operation: 'quotient',
        of: [
          { figure: 'F1', weight: ONE },
          { figure: 'F2', weight: ONE },
        ],
      },
    ],
    [
      'Bình quân | F1: 2; F2: 1',
      {
        how: 'combine',
        operation: 'mean',
        of: [
          { figure: 'F1', weight: fraction(2) },
          { figure: 'F2', weight: ONE },
        ],
      },
    ],
    ['Cao nhất | F1', { how: 'combine', operation: 'max', of: [{ figure: 'F1', weight: ONE }] }],
    ['Thấp nhất | F1', { how: 'combine', operation: 'min', of: [{ figure: 'F1', weight: ONE }] }],
    ['Số tháng | N1', { how: 'months', from: 'N1', to: null }],
    ['Số tháng | N1; N2', { how: 'months', from: 'N1', to: 'N2' }],
    ['Tỷ lệ tròn điểm | 1.1; 1.2', { how: 'fullShare', of: ['1.1', '1.2'] }],
    ['Bình quân chung | TONG', { how: 'cohort', function: 'mean', of: 'TONG', within: null }],
    ['Cao nhất chung | F1 | | | V1', { how: 'cohort', function: 'max', of: 'F1', within: 'V1' }],
    ['Thấp nhất chung | F1', { how: 'cohort', function: 'min', of: 'F1', within: null }],
    ['Thứ hạng chung | F1', { how: 'cohort', function: 'rank', of: 'F1', within: null }],
    ['Đếm cá nhân', { how: 'members', aggregate: 'count', of: null, test: null }],
    [
      'Đếm cá nhân | D1 | | Có',
      { how: 'members', aggregate: 'count', of: 'D1', test: oneOf('Có') },
    ],
    [
      'Tỷ lệ cá nhân | D1 | | Nữ',
      { how: 'members', aggregate: 'share', of: 'D1', test: oneOf('Nữ') },
    ],
    ['Tổng của cá nhân | F1', { how: 'members', aggregate: 'sum', of: 'F1', test: null }],
    ['Bình quân của cá nhân | F1', { how: 'members', aggregate: 'mean', of: 'F1', test: null }],
    ['Cao nhất của cá nhân | F1', { how: 'members', aggregate: 'max', of: 'F1', test: null }],
    ['Thấp nhất của cá nhân | F1', { how: 'members', aggregate: 'min', of: 'F1', test: null }],
    ['Của đơn vị | TONG', { how: 'unit', of: 'TONG' }],
  ])('%s', (line, derivation) => {
    const { key, parts } = cellsOf(line);
    expect(readDerivation(key, parts, kindOf)).toEqual({ derivation });
    expect(writeDerivation(derivation, sheets)).toEqual({ key, ...parts });
  });

  test.each<[string, string]>([
    ['Nhập | F1', 'from unused'],
    ['Đếm trong sổ', 'from missing'],
    ['Đếm trong sổ | Sổ | Số lần', 'column unused'],
    ['Cộng trong sổ | Sổ', 'column missing'],
    ['Đếm trong sổ | Sổ | | đi muộn', 'filter filter'],
    ['Tổng', 'from missing'],
    ['Hiệu | F1', 'from weights'],
    ['Hiệu | F1; F2; F3', 'from weights'],
    ['Bình quân | F1: hai', 'from weights'],
    ['Số tháng | N1; N2; N3', 'from codes'],
    ['Bình quân chung | F1; F2', 'from codes'],
    ['Thứ hạng chung | F1 | | | V1; V2', 'from codes'],
    // A figure without a test does not say who counts.
    ['Đếm cá nhân | D1', 'filter missing'],
    ['Đếm cá nhân | | | Có', 'filter unused'],
    ['Tỷ lệ cá nhân | D1', 'filter missing'],
    ['Tổng của cá nhân | F1 | | Có', 'filter unused'],
    ['Của đơn vị | A; B', 'from codes'],
  ])('not %s: %s', (line, expected) => {
    const { key, parts } = cellsOf(line);
    const read = readDerivation(key, parts, kindOf);
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map(({ part, is }) => `${part} ${is}`)).toEqual([expected]);
  });

  test('people whose number passes: a number alone is refused', () => {
    const parts = { from: 'F1', column: '', filter: '3', within: '' };
    expect(readDerivation('members.count', parts, () => 'number')).toEqual({
      problems: [{ part: 'filter', is: 'comparisonMissing' }],
    });
  });
});

describe('what follows a condition that is not met', () => {
  test.each<[string, GateOutcome]>([
    ['Không đủ điều kiện', { effect: 'ineligible' }],
    ['Tạm dừng xét', { effect: 'onHold' }],
    ['Hội đồng xem xét', { effect: 'review' }],
    ['Không xếp loại', { effect: 'noClass' }],
    ['Xếp loại: Hoàn thành', { effect: 'classIs', name: 'Hoàn thành' }],
    ['Không xếp loại cao nhất', { effect: 'notTopClass' }],
    ['Hạ một bậc xếp loại', { effect: 'oneClassDown' }],
    ['Tổng điểm tối đa: 70,5', { effect: 'totalCapped', at: 705_000 as Points }],
    ['Chỉ ghi nhận', { effect: 'noted' }],
  ])('%s', (typed, outcome) => {
    expect(readOutcome(typed)).toEqual(outcome);
    expect(writeOutcome(outcome, sheets)).toBe(typed);
    expect(readOutcome(writeOutcome(outcome, catalogs.en.sheets))).toEqual(outcome);
  });

  test.each([
    ['Nhắc nhở', 'unknown'],
    ['', 'unknown'],
    ['Xếp loại', 'unreadable'],
    ['Xếp loại: ', 'unreadable'],
    ['Tổng điểm tối đa', 'unreadable'],
    ['Tổng điểm tối đa: nhiều', 'unreadable'],
    ['Tạm dừng xét: 5', 'unreadable'],
  ])('“%s” is %s', (typed, expected) => {
    expect(readOutcome(typed)).toBe(expected);
  });
});

describe('how many', () => {
  test.each<[RawCell, ReturnType<typeof readAmount>]>([
    [6, 6],
    ['06', 6],
    [0, 0],
    ['15%', { share: fraction(3, 20) }],
    ['12,5 %', { share: fraction(1, 8) }],
    ['100%', { share: fraction(1) }],
    ['1/3', { share: fraction(1, 3) }],
    // Excel keeps a typed "15%" as 0.15.
    [0.15, { share: fraction(3, 20) }],
    ['0,15', null],
    [2.5, null],
    [-1, null],
    ['sáu', null],
    [true, null],
  ])('%o', (typed, expected) => {
    expect(readAmount(typed)).toEqual(expected);
  });

  test.each<[Quota, string | number | null]>([
    [6, 6],
    ['unlimited', 'Không giới hạn'],
    ['awaiting', null],
    [{ share: fraction(3, 20), base: { of: 'listed' }, rounding: 'down' }, '15%'],
  ])('%o is written', (quota, written) => {
    expect(writeQuota(quota, sheets)).toBe(written);
  });

  test.each([
    ['', 'awaiting'],
    ['Chờ phân bổ', 'awaiting'],
    ['Không giới hạn', 'unlimited'],
    ['Unlimited', 'unlimited'],
    ['6', null],
  ])('“%s” is %o', (typed, expected) => {
    expect(readQuotaWord(typed)).toBe(expected);
  });

  test.each<[string, WrittenBase | null]>([
    ['Số đăng ký', { of: 'listed' }],
    ['Số đủ điều kiện', { of: 'eligible' }],
    ['Số lượng của hình thức', { of: 'quota' }],
    ['Khen thưởng: BK-CN', { of: 'award', award: 'BK-CN' }],
    ['XEPLOAI: Xuất sắc; Tốt', { of: 'figure', figure: 'XEPLOAI', test: 'Xuất sắc; Tốt' }],
    ['F1: >=80', { of: 'figure', figure: 'F1', test: '>=80' }],
    ['tất cả mọi người', null],
    ['Khen thưởng:', null],
  ])('a percentage of “%s”', (typed, expected) => {
    expect(readBase(typed)).toEqual(expected);
  });
});

describe('which of two equals, and which mark of several', () => {
  test.each<['choice' | 'number' | 'date', string, TieKey['prefer'] | null]>([
    ['number', 'Cao hơn', 'higher'],
    ['date', 'Thấp hơn', 'lower'],
    ['choice', 'Nữ', { values: ['Nữ'] }],
    ['choice', 'Xuất sắc; Tốt', { values: ['Xuất sắc', 'Tốt'] }],
    ['number', 'Nữ', null],
    ['choice', '', null],
  ])('of a %s: “%s”', (kind, typed, prefer) => {
    expect(readPreference(typed, kind)).toEqual(prefer);
    if (prefer !== null) expect(writePreference(prefer, sheets)).toBe(typed);
  });

  test.each<[string, ScorerRule | null]>([
    ['Bình quân', { kind: 'mean' }],
    ['Bình quân theo hệ số', { kind: 'weighted' }],
    ['Bỏ điểm cao nhất và thấp nhất', { kind: 'trimmed' }],
    ['Người chấm cuối', { kind: 'last' }],
    ['Người thứ ba khi lệch quá: 1,5', { kind: 'third', over: 15_000 as Points }],
    ['Người thứ ba khi lệch quá', null],
    ['Cộng', null],
  ])('“%s”', (typed, rule) => {
    expect(readScorerRule(typed)).toEqual(rule);
    if (rule) expect(writeScorerRule(rule, sheets)).toBe(typed);
  });
});
