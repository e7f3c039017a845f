/**
 * Bình Phước 2022: 4 rooms, 22 people and a register of incidents; the plan names no award, so
 * there is a ranking and nothing to propose. Several incidents of one person, one before the
 * period, on its first and last day, one without its number; ties, a hold, discipline, blanks.
 */
import type { Entry } from '../../src/domain/entry';
import { binhPhuoc2022 } from '../../src/templates/binh-phuoc-2022';
import { pick, seeded } from './people';
import { CLEAN_RECORD, collectiveRow, entrantsOf, filledIn, marksOf, registerOf } from './rows';
import type { Cells } from './rows';
import { staffRows } from './staff';
import type { Standout, Team } from './staff';
import type { Sample } from './workbook';

const campaign = filledIn(binhPhuoc2022, { Q1: 'B', QKL: 'B', QUT: 'B' });
const typed = campaign.criteria.filter(({ figure }) => figure === null);
const LINES = typed.map(({ code }) => code);

const teams: readonly Team[] = [
  {
    unit: 'Văn phòng Sở',
    people: [
      'Nam, Chánh Văn phòng',
      'Nam, Lái xe',
      'Nữ, Kế toán',
      'Nữ, Văn thư',
      'Nam, Chuyên viên',
      'Nữ, Chuyên viên',
      'Nữ, Nhân viên phục vụ',
    ],
  },
  {
    unit: 'Thanh tra Sở',
    people: [
      'Nam, Chánh Thanh tra',
      'Nữ, Phó Chánh Thanh tra',
      'Nam, Thanh tra viên',
      'Nữ, Chuyên viên',
    ],
  },
  {
    unit: 'Phòng Lãnh sự - Người Việt Nam ở nước ngoài',
    people: [
      'Nữ, Trưởng phòng',
      'Nam, Phó Trưởng phòng',
      'Nam, Chuyên viên',
      'Nữ, Chuyên viên chính',
      'Nữ, Chuyên viên',
    ],
  },
  {
    unit: 'Phòng Hợp tác quốc tế',
    people: [
      'Nam, Trưởng phòng',
      'Nam, Chuyên viên',
      'Nữ, Phó Trưởng phòng',
      'Nam, Chuyên viên',
      'Nữ, Chuyên viên',
      'Nữ, Chuyên viên',
    ],
  },
];

const full = Object.fromEntries(
  typed.map(({ code, pointsMax }) => [code, String(pointsMax / 10_000)]),
);
const standouts: Readonly<Record<string, Standout>> = {
  // A driver puts up no procedures: the other lines of the content stand for it.
  '002': {
    cells: { ...full, '2.1': '4,5', '2.2': '4,5', '2.3': 'KAD', '2.4': '4,5', '4.2': '9' },
  },
  '003': { cells: full },
  '005': { cells: full },
  '008': { cells: full },
  '010': {
    cells: { D2: 'Đang xác minh' },
    document: 'Quyết định thụ lý khiếu nại số 31/QĐ-SNgV ngày 05/12/2022',
  },
  '012': { cells: full },
  '014': { cells: { ...full, '5.1': '18' } },
  '015': {
    cells: { D1: 'Đã kết luận không vi phạm' },
    document: 'Kết luận số 07/KL-SNgV ngày 30/9/2022',
  },
  '017': { cells: { D3: 'Định kỳ theo kế hoạch' } },
  '020': { cells: { D1: 'Đang thi hành' }, document: 'Quyết định số 88/QĐ-SNgV ngày 20/6/2022' },
  '021': { cells: { '5.1': '' } },
};

const random = seeded(20221231);
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  '5': ['4', '4,25', '4,5', '4,75'],
  '10': ['8', '8,5', '9', '9,5'],
  '20': ['16', '17', '18', '19'],
};
const ordinary = (): Cells =>
  Object.fromEntries(
    typed.map(({ code }) => [code, pick(CHOICES[full[code] ?? ''] ?? [], random)]),
  );
const people = staffRows(
  teams,
  standouts,
  ({ isWoman }) => ({ ...CLEAN_RECORD, GT: isWoman ? 'Nữ' : 'Nam', ...ordinary() }),
  random,
);

const units = [
  '4,5 4,5 5 5 4,5 4,5 5 4,5 5 4,5 4,5 5 9,5 9 18,5',
  '4,75 4,75 4,75 4,75 4,75 4,75 4,75 4,75 4,75 4,75 4,75 4,75 9,5 9,5 19',
  '4,5 4,5 5 5 4,5 4,5 4,5 5 4,5 4,5 5 4,5 9 9,5 19',
  '4,5 5 4,5 5 4,5 5 4,5 5 4,5 5 4,5 5 9 9 18',
];
const collectives = units.map((marks, index) =>
  collectiveRow(index + 1, teams[index]?.unit ?? '', { ...CLEAN_RECORD, ...marksOf(LINES, marks) }),
);

const incidents = registerOf(
  ['Số lần', 'Hành vi', 'Ngày'],
  [
    // Before the campaign began.
    ['012', '2', 'Đi muộn', '20/01/2022'],
    ['005', '1', 'Đi muộn', '01/02/2022'],
    ['003', '2', 'Đi muộn', '14/03/2022'],
    ['013', '1', 'Uống rượu bia', '29/04/2022'],
    ['003', '1', 'Về sớm', '05/07/2022'],
    // How often was not written down.
    ['018', '', 'Làm việc riêng', '18/08/2022'],
    ['003', '1', 'Không đeo thẻ', '12/09/2022'],
    ['014', '1', 'Làm việc riêng', '07/11/2022'],
    ['014', '1', 'Hút thuốc lá', '31/12/2022'],
  ],
);

const entry: Entry = {
  collectives: entrantsOf(campaign, 'collective', collectives),
  individuals: entrantsOf(campaign, 'individual', people),
  registers: new Map([['Sổ vi phạm', incidents]]),
};

export const sample: Sample = { campaign, entry, asOf: '2022-12-31' };
