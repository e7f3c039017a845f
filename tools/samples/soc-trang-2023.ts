/**
 * Sóc Trăng 2023-2025, the year 2024: 18 units with their models, five certificates. Reports on the
 * last day and after it, indices of exactly 85 and 75, units outside the indices, a model given up,
 * a unit that registered none, a complaint, a report not entered, a tie at the line.
 */
import type { Entry } from '../../src/domain/entry';
import { NOBODY } from '../../src/domain/entry';
import { socTrang2023 } from '../../src/templates/soc-trang-2023';
import { CLEAN_RECORD, collectiveRow, entrantsOf, filledIn, marksOf, registerOf } from './rows';
import type { Cells, Row } from './rows';
import type { Sample } from './workbook';

const campaign = filledIn(
  socTrang2023,
  { Q1: 'B', Q2: 'A', Q3: 'A', Q4: 'A', Q5: 'A', QKL: 'A', QUT: 'B' },
  { 'BK-TT': 5 },
);
const LINES = campaign.criteria.map(({ code }) => code);

interface Unit {
  readonly name: string;
  /** Day of the report, satisfaction, reform index, share of women. */
  readonly figures: string;
  readonly marks: string;
  readonly cells?: Cells;
  readonly document?: string;
}

const units: readonly Unit[] = [
  {
    name: 'Văn phòng UBND tỉnh',
    figures: '15/10/2024 90,2 82,4 46',
    marks: '19 18,5 18,5 18 19',
  },
  {
    name: 'Sở Tài chính',
    figures: '22/10/2024 91,35 86 52',
    marks: '19,25 19 19 19 19',
    cells: { D3: 'Định kỳ theo kế hoạch' },
  },
  // On the day itself, which is not before it.
  { name: 'Sở Tư pháp', figures: '30/10/2024 92 84,5 58', marks: '19 19 19 19 18,5' },
  {
    name: 'Sở Kế hoạch và Đầu tư',
    figures: '18/10/2024 85 83,1 45',
    marks: '19 18 18,5 18 18',
  },
  {
    name: 'Sở Giáo dục và Đào tạo',
    figures: '21/10/2024 89,7 85,25 63',
    marks: '19,5 19 19 19 19,5',
  },
  { name: 'Sở Y tế', figures: '25/10/2024 86,4 75 57', marks: '18 18,5 18 18 17,5' },
  {
    name: 'Sở Thông tin và Truyền thông',
    figures: '14/10/2024 90 88 40',
    marks: '19 18 18 19 19',
    cells: { D2: 'Đang xác minh' },
    document: 'Thông báo thụ lý tố cáo số 45/TB-TTT ngày 11/10/2024',
  },
  // Just above both.
  { name: 'Ban Dân tộc', figures: '28/10/2024 85,01 75,01 48', marks: '17,5 18 18 17,5 18' },
  {
    name: 'Ban Quản lý các khu công nghiệp',
    figures: '24/10/2024 87,5 80 36',
    marks: '18 17 18 18 18',
  },
  {
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    figures: '17/10/2024 KAD KAD 50',
    marks: '19 18,5 19 18,5 19',
  },
  { name: 'Tỉnh đoàn Sóc Trăng', figures: '23/10/2024 KAD KAD 55', marks: '18 15 18 18 18' },
  {
    name: 'UBND thành phố Sóc Trăng',
    figures: '16/10/2024 88,8 81,9 44',
    marks: '18 18,5 18 18,25 18',
    cells: { D3: 'Đã kết luận không vi phạm' },
    document: 'Kết luận thanh tra số 12/KL-TTT ngày 20/9/2024',
  },
  {
    name: 'UBND thị xã Ngã Năm',
    figures: '10/10/2024 93,6 87,3 43',
    marks: '20 19,5 19,5 19 19,5',
  },
  { name: 'UBND thị xã Vĩnh Châu', figures: '04/11/2024 88 80,6 41', marks: '18,5 18 18 18 18' },
  {
    name: 'UBND huyện Cù Lao Dung',
    figures: '29/10/2024 92,1 84 39',
    marks: '19 19,5 19,5 19 19',
  },
  {
    name: 'UBND huyện Mỹ Xuyên',
    figures: '11/10/2024 91 83,75 42',
    marks: '19 19 18,5 18,5 19',
  },
  { name: 'UBND huyện Kế Sách', figures: '- 89 82 47', marks: '18 18 18 18 18' },
  // A company has no administrative procedures of its own.
  {
    name: 'Công ty TNHH MTV Xổ số kiến thiết Sóc Trăng',
    figures: '09/10/2024 KAD KAD 61',
    marks: '18 18 18,5 18,1 KAD',
  },
];

const rows = units.map(({ name, figures, marks, cells = {}, document = '' }, index): Row =>
  collectiveRow(
    index + 1,
    name,
    {
      ...CLEAN_RECORD,
      ...marksOf(['B1', 'N1', 'N2', 'TN'], figures),
      ...marksOf(LINES, marks),
      ...cells,
    },
    document,
  ),
);

/** Still kept, since when, new, can be taken over by others. TT09 registered none. */
const models = registerOf(
  ['Còn duy trì', 'Ngày triển khai', 'Mô hình mới', 'Có khả năng nhân rộng'],
  [
    ['TT01', 'Có', '01/06/2023', 'Không', 'Có'],
    ['TT02', 'Có', '15/05/2023', 'Không', 'Có'],
    ['TT03', 'Có', '10/07/2023', 'Không', 'Có'],
    ['TT04', 'Có', '01/08/2023', 'Không', 'Không'],
    ['TT05', 'Có', '05/09/2023', 'Không', 'Có'],
    // New, and given up: it earns no preference.
    ['TT05', 'Không', '02/01/2024', 'Có', 'Có'],
    ['TT06', 'Có', '20/06/2023', 'Không', 'Có'],
    ['TT07', 'Có', '12/06/2023', 'Không', 'Có'],
    ['TT08', 'Có', '01/07/2023', 'Không', 'Không'],
    ['TT10', 'Có', '19/05/2023', 'Không', 'Có'],
    ['TT11', 'Không', '26/03/2023', 'Không', 'Có'],
    ['TT12', 'Có', '01/09/2023', 'Không', 'Có'],
    ['TT13', 'Có', '10/04/2023', 'Không', 'Có'],
    ['TT13', 'Có', '15/04/2023', 'Không', 'Có'],
    ['TT14', 'Có', '02/10/2023', 'Không', 'Có'],
    ['TT15', 'Có', '01/02/2024', 'Có', 'Có'],
    ['TT16', 'Có', '20/04/2023', 'Không', 'Có'],
    ['TT17', 'Có', '01/11/2023', 'Không', 'Không'],
    ['TT18', 'Có', '04/03/2024', 'Có', 'Không'],
  ],
);

const entry: Entry = {
  collectives: entrantsOf(campaign, 'collective', rows),
  individuals: NOBODY,
  registers: new Map([['Đăng ký mô hình', models]]),
};

export const sample: Sample = { campaign, entry, asOf: '2024-11-15' };
