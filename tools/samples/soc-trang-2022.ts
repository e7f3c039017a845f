/**
 * Sóc Trăng 2022, the yearly round: 8 units with the criteria assigned to them, two commendations;
 * 41 people and 15 % of them. Exactly 80 % at full points and just below, a new criterion, one that
 * did not rise, overdue files, a unit whose criteria nobody listed; discipline, blanks, ties.
 */
import type { Entry } from '../../src/domain/entry';
import { fraction } from '../../src/domain/fraction';
import { socTrang2022 } from '../../src/templates/soc-trang-2022';
import { seeded } from './people';
import { CLEAN_RECORD, collectiveRow, entrantsOf, filledIn, marksOf, registerOf } from './rows';
import type { Cells } from './rows';
import { ordinaryMarks, staffRows } from './staff';
import type { Standout, Team } from './staff';
import type { Sample } from './workbook';

const campaign = filledIn(
  socTrang2022,
  { Q1: 'A', Q2: 'A', Q3: 'A', Q4: 'A', QUT: 'B' },
  {
    'GK-TT': 2,
    'GK-CN': { share: fraction(15, 100), base: { of: 'listed' }, rounding: 'down' },
  },
);
const LINES = campaign.criteria.map(({ code }) => code);

const ROOM = [
  'Nam, Trưởng phòng',
  'Nữ, Phó Trưởng phòng',
  'Nữ, Chuyên viên chính',
  'Nam, Chuyên viên',
  'Nữ, Chuyên viên',
];
const teams: readonly Team[] = [
  {
    unit: 'Văn phòng Sở',
    people: [
      'Nữ, Chánh Văn phòng',
      'Nam, Phó Chánh Văn phòng',
      'Nam, Chuyên viên',
      'Nữ, Kế toán',
      'Nữ, Văn thư',
      'Nam, Lái xe',
    ],
  },
  {
    unit: 'Thanh tra Sở',
    people: [
      'Nam, Chánh Thanh tra',
      'Nữ, Phó Chánh Thanh tra',
      'Nam, Thanh tra viên',
      'Nữ, Thanh tra viên',
      'Nam, Chuyên viên',
    ],
  },
  { unit: 'Phòng Kế hoạch - Tài chính - Tổng hợp', people: ROOM },
  { unit: 'Phòng Quản lý công nghiệp', people: ROOM },
  { unit: 'Phòng Quản lý thương mại', people: ROOM },
  { unit: 'Phòng Quản lý năng lượng', people: ROOM },
  { unit: 'Phòng Kỹ thuật an toàn và Môi trường', people: ROOM },
  {
    unit: 'Trung tâm Khuyến công và Xúc tiến thương mại',
    people: [
      'Nam, Giám đốc',
      'Nữ, Phó Giám đốc',
      'Nam, Nhân viên bảo vệ',
      'Nữ, Viên chức',
      'Nam, Viên chức',
    ],
  },
];

const marked = (text: string): Standout => ({ cells: marksOf(LINES, text) });
const standouts: Readonly<Record<string, Standout>> = {
  '001': marked('99 99 99 99 99 99'),
  '003': {
    cells: { T2: 'Có', D1: 'Đang xem xét' },
    document: 'Thông báo số 27/TB-SCT ngày 08/12/2022',
  },
  '007': marked('97 97 97 97 97 97'),
  '009': { cells: { T2: 'Không', T3: 'Không' } },
  '012': marked('99 98 98 99 98 99'),
  '013': {
    cells: { D1: 'Đã kết luận không vi phạm' },
    document: 'Kết luận số 11/KL-SCT ngày 15/9/2022',
  },
  '017': marked('96 98 97 97 96 98'),
  '018': { cells: { D1: 'Đang thi hành' }, document: 'Quyết định số 140/QĐ-SCT ngày 01/7/2022' },
  '022': marked('98 98 98 98 98 99'),
  // Serving, and without anything to be commended for.
  '023': {
    cells: { T2: 'Không', T3: 'Không', D1: 'Đang thi hành' },
    document: 'Quyết định số 96/QĐ-SCT ngày 12/5/2022',
  },
  '027': marked('98 98 98 98 98 98'),
  '028': { cells: { T2: 'Không', T3: '' } },
  '029': { cells: { D4: 'Đang xác minh' }, document: 'Báo Sóc Trăng ngày 02/12/2022' },
  '032': marked('98 96 97 97 98 96'),
  '033': { cells: { '2.4': '' } },
  '037': marked('97 98 97 98 97 98'),
  '038': { cells: { D3: 'Định kỳ theo kế hoạch' } },
  '039': marked('92 90 KAD 88 90 90'),
};

const random = seeded(20221220);
const MARKS = Array.from({ length: 16 }, (_, index) => String(80 + index));
const people = staffRows(
  teams,
  standouts,
  ({ isWoman }) => ({
    T1: 'Có',
    T2: 'Không',
    T3: 'Có',
    S1: 'Không',
    GT: isWoman ? 'Nữ' : 'Nam',
    ...CLEAN_RECORD,
    ...ordinaryMarks(LINES, MARKS, random),
  }),
  random,
);

interface Unit {
  readonly marks: string;
  /** Standard, reached, the year before; criteria are parted by semicolons. */
  readonly criteria: string;
  readonly cells?: Cells;
}

const units: readonly Unit[] = [
  // Four of five: exactly 80 %.
  { marks: '97 96 95 98 96 97', criteria: '10 10 9; 5 5 4,5; 10 10 10; 8 8 7; 10 8 7' },
  // Seven of nine.
  {
    marks: '93 94 95 92 93 94',
    criteria: '5 5 4; 5 5 4; 5 5 5; 5 5 4; 5 5 4; 5 5 5; 5 5 4; 5 4 3; 5 4,5 4',
  },
  // The last one is new this year.
  { marks: '100 98 98 97 96 99', criteria: '10 10 9; 10 10 9,5; 5 5 5; 5 5 4; 8 8 KAD' },
  // The last one stands where it stood.
  { marks: '94 95 93 94 96 95', criteria: '10 10 9; 10 10 10; 5 5 4; 5 5 4,5; 10 8 8' },
  // Late with the province's tasks, and with two files.
  {
    marks: '92 91 93 90 92 91',
    criteria: '10 10 9; 10 10 8; 5 5 4; 5 5 4,5',
    cells: { H1: 'Không', H2: '2' },
  },
  // Three files overdue, and the province's tasks on time: one of the two is enough.
  { marks: '95 94 96 95 93 97', criteria: '10 10 10; 5 5 4,5; 8 8 8', cells: { H2: '3' } },
  // Nobody has listed its criteria yet.
  { marks: '95 95 94 95 96 95', criteria: '' },
  {
    marks: '95 98 97 96 98 95',
    criteria: '10 10 9; 10 10 9; 5 5 4; 5 5 5; 8 8 7; 10 9,5 9,25',
  },
];

const collectives = units.map(({ marks, cells = {} }, index) =>
  collectiveRow(index + 1, teams[index]?.unit ?? '', {
    T1: 'Có',
    T2: 'Không',
    T3: 'Có',
    H1: 'Có',
    H2: '0',
    ...CLEAN_RECORD,
    ...marksOf(LINES, marks),
    ...cells,
  }),
);

const assigned = units.flatMap(({ criteria }, index) =>
  criteria === ''
    ? []
    : criteria.split('; ').map((row) => [`TT0${String(index + 1)}`, ...row.split(' ')]),
);

const entry: Entry = {
  collectives: entrantsOf(campaign, 'collective', collectives),
  individuals: entrantsOf(campaign, 'individual', people),
  registers: new Map([
    ['Tiêu chí được giao', registerOf(['Điểm chuẩn', 'Điểm đạt', 'Điểm đạt năm trước'], assigned)],
  ]),
};

export const sample: Sample = { campaign, entry, asOf: '2022-12-20' };
