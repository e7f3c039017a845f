/**
 * Sơn Tiến, the yearly round of 2025: 9 collectives, four commendations, and 35 people whose result
 * is added to the year's. Women stand before men of equal points, as the office chose. A tie at the
 * line, a common standard not met, holds, a clearance without its document, blanks, leaders' lines.
 */
import type { Entry } from '../../src/domain/entry';
import { sonTien2021 } from '../../src/templates/son-tien-2021';
import { seeded } from './people';
import { CLEAN_RECORD, collectiveRow, entrantsOf, filledIn, marksOf, registerOf } from './rows';
import type { Cells } from './rows';
import { allMarks, ordinaryMarks, staffRows } from './staff';
import type { Standout, Team } from './staff';
import type { Sample } from './workbook';

const campaign = filledIn(
  sonTien2021,
  { Q1: 'A', Q2: 'A', Q3: 'B', Q4: 'A', Q5: 'A', QKL: 'A', QUT: 'A' },
  { 'KN-TT': 4 },
);
const codes = campaign.criteria.map(({ code }) => code);
const UNIT_LINES = codes.filter((code) => /^A\d/.test(code));
const LINES = codes.filter((code) => /^B\d/.test(code));
const LEADERS_LINES = ['B3.4', 'B4.4'];

const standards: Cells = { T1: 'Có', T2: 'Có', ...CLEAN_RECORD };

const teams: readonly Team[] = [
  {
    unit: 'Văn phòng Đảng ủy',
    people: ['Nam, Chánh Văn phòng', 'Nữ, Phó Chánh Văn phòng', 'Nam, Công chức', 'Nữ, Văn thư'],
  },
  {
    unit: 'Văn phòng HĐND - UBND',
    people: [
      'Nữ, Chánh Văn phòng',
      'Nam, Phó Chánh Văn phòng',
      'Nam, Công chức Tư pháp - Hộ tịch',
      'Nữ, Công chức Văn hóa - Xã hội',
      'Nữ, Công chức Tài chính - Kế toán',
      'Nam, Công chức Địa chính - Xây dựng',
    ],
  },
  {
    unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
    people: ['Nam, Chủ tịch', 'Nữ, Phó Chủ tịch', 'Nam, Công chức'],
  },
  { unit: 'Đoàn Thanh niên xã', people: ['Nam, Bí thư', 'Nữ, Phó Bí thư'] },
  {
    unit: 'Hội Liên hiệp Phụ nữ xã',
    people: ['Nữ, Chủ tịch', 'Nữ, Phó Chủ tịch', 'Nữ, Công chức', 'Nữ, Công chức'],
  },
  { unit: 'Hội Nông dân xã', people: ['Nam, Chủ tịch', 'Nam, Phó Chủ tịch', 'Nữ, Công chức'] },
  {
    unit: 'Trường Tiểu học Sơn Tiến',
    people: [
      'Nữ, Hiệu trưởng',
      'Nữ, Phó Hiệu trưởng',
      'Nữ, Giáo viên',
      'Nam, Giáo viên',
      'Nam, Kế toán',
    ],
  },
  {
    unit: 'Trường THCS Sơn Tiến',
    people: [
      'Nam, Hiệu trưởng',
      'Nam, Phó Hiệu trưởng',
      'Nữ, Giáo viên',
      'Nữ, Giáo viên',
      'Nam, Giáo viên',
    ],
  },
  { unit: 'Trạm Y tế xã', people: ['Nam, Trạm trưởng', 'Nữ, Điều dưỡng', 'Nữ, Hộ sinh'] },
];

const full = allMarks(LINES, '100');
const standouts: Readonly<Record<string, Standout>> = {
  '001': { cells: full },
  '005': { cells: full },
  '006': {
    cells: { D1: 'Đang xem xét' },
    document: 'Thông báo số 18/TB-UBND ngày 03/12/2025 về việc xem xét kỷ luật',
  },
  '008': {
    cells: {
      ...full,
      ...allMarks(LEADERS_LINES, ''),
      'B6.1': '80',
      'B6.2': '90',
      'B6.3': 'KAD',
    },
  },
  '011': { cells: { ...full, 'B3.4': '0' } },
  '014': { cells: { T1: 'Không' } },
  '016': {
    cells: { D2: 'Đã kết luận không vi phạm' },
    document: 'Kết luận số 05/KL-UBND ngày 21/10/2025',
  },
  '020': { cells: { ...full, 'B7.1': '90' } },
  '023': { cells: { ...full, 'B2.1': '95' } },
  '024': { cells: { 'B5.2': '' } },
  // Cleared, and no document says so.
  '025': { cells: { D2: 'Đã kết luận không vi phạm' } },
  '028': { cells: { ...full, 'B7.1': '90' } },
  '029': {
    cells: { D1: 'Đang thi hành' },
    document: 'Quyết định số 64/QĐ-UBND ngày 15/8/2025',
  },
  '033': { cells: { V1: '' } },
};

const random = seeded(20251215);
const MARKS = Array.from({ length: 20 }, (_, index) => String(75 + index));
const people = staffRows(
  teams,
  standouts,
  ({ post, isWoman }) => {
    const leads = /Chánh|Chủ tịch|Bí thư|Hiệu trưởng|Trạm trưởng/.test(post);
    return {
      ...standards,
      V1: leads ? 'Có' : 'Không',
      GT: isWoman ? 'Nữ' : 'Nam',
      X1: 'Không',
      X2: 'Không',
      ...ordinaryMarks(LINES, MARKS, random),
      ...(leads ? {} : allMarks(LEADERS_LINES, '')),
    };
  },
  random,
);

/** Marks of the lines; a unit without procedures of its own has none to put up. */
const units: readonly (readonly [marks: string, cells?: Cells, document?: string])[] = [
  ['92 92 92 92 93 91 92 92 92 92 92'],
  ['97 96 95 96 96 96 97 95 96 97 95', { X1: 'Có' }],
  ['90 91 90 89 90 90 91 90 - 90 90'],
  ['93 92 94 93 93 KAD 93 93 92 93 94', { T2: 'Không' }],
  ['95 96 94 95 95 KAD 94 96 95 96 94'],
  ['94 95 93 94 94 95 95 95 96 95 95'],
  ['93 94 92 93 93 94 94 94 93 94 93,5'],
  ['94 94 95 93 94 92 93 94 94 93 93,5'],
  [
    '95 94 95 95 96 95 95 95 95 95 95',
    { D3: 'Có dấu hiệu vi phạm' },
    'Quyết định kiểm tra số 112/QĐ-UBND ngày 24/11/2025',
  ],
];
const collectives = units.map(([marks, cells = {}, document = ''], index) =>
  collectiveRow(
    index + 1,
    teams[index]?.unit ?? '',
    { ...standards, X1: 'Không', X2: 'Không', ...marksOf(UNIT_LINES, marks), ...cells },
    document,
  ),
);

/** Kept for the final round; the yearly one does not ask for it. */
const years = registerOf(
  ['Năm', 'Tổng điểm'],
  [
    ['TT01', '2023', '90,5'],
    ['TT01', '2024', '91,25'],
    ['TT02', '2023', '94'],
    ['TT02', '2024', '95,5'],
    ['TT05', '2023', '93,75'],
    ['TT05', '2024', '94,5'],
    ['005', '2024', '97,43'],
    ['023', '2024', '96,86'],
  ],
);

const entry: Entry = {
  collectives: entrantsOf(campaign, 'collective', collectives),
  individuals: entrantsOf(campaign, 'individual', people),
  registers: new Map([['Kết quả các năm', years]]),
};

export const sample: Sample = { campaign, entry, asOf: '2025-12-15' };
