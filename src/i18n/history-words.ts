/** Words of the sheet that keeps what sealed rounds said of each nominee. */
import type { PastResult } from '../domain/history';

/** What stands in the sheet; two more columns are counted when it is read. */
export type HistoryColumn =
  | 'round'
  | 'campaign'
  | 'day'
  | 'subject'
  | 'id'
  | 'name'
  | 'unit'
  | 'total'
  | 'rank'
  | 'classification'
  | 'award'
  | 'document'
  | 'fingerprint';

export interface HistoryWords {
  readonly tab: string;
  readonly title: string;
  readonly how: string;
  readonly columns: Readonly<Record<HistoryColumn, string>>;
  /** Columns that rules may name though they stand in no sheet. */
  readonly counted: { readonly yearsAgo: string; readonly yearsOnEnd: string };
  /** Ends a heading whose values are those of the heading without it, a year ago. */
  readonly lastYear: string;
  /** In the column of awards where none was proposed, and of classes where there is none. */
  readonly none: string;
  readonly repeatSection: string;
  repeatLine(winner: {
    name: string;
    unit: string;
    award: string;
    before: readonly { readonly award: string; readonly year: number }[];
    onEnd: number;
  }): string;
}

type Before = Parameters<HistoryWords['repeatLine']>[0]['before'];

/** "Bằng khen 2025, 2024; Giấy khen 2023". */
function byAward(before: Before): string {
  const years = new Map<PastResult['award'], number[]>();
  for (const { award, year } of before) {
    const own = years.get(award) ?? [];
    if (!own.includes(year)) own.push(year);
    years.set(award, own);
  }
  return [...years].map(([award, own]) => `${award} ${own.map(String).join(', ')}`).join('; ');
}

export const historyVi: HistoryWords = {
  tab: 'Lịch sử',
  title: 'LỊCH SỬ CÁC LẦN XÉT ĐÃ TRÌNH KÝ',
  how: 'Mỗi lần trình ký ghi thêm dòng vào cuối; dòng đã có không bao giờ bị ghi lại. Có thể tự nhập các năm trước (để trống cột “Lần ký”). Dữ kiện có thể lấy từ sổ “Lịch sử”, kể cả hai cột tính sẵn “Cách đây (năm)” và “Số năm liên tiếp”.',
  columns: {
    round: 'Lần ký',
    campaign: 'Phong trào',
    day: 'Ngày xét',
    subject: 'Đối tượng',
    id: 'Mã số',
    name: 'Tên',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    rank: 'Hạng',
    classification: 'Xếp loại',
    award: 'Hình thức đề nghị',
    document: 'Văn bản trình ký',
    fingerprint: 'Mã kết quả',
  },
  counted: { yearsAgo: 'Cách đây (năm)', yearsOnEnd: 'Số năm liên tiếp' },
  lastYear: 'năm trước',
  none: 'Không',
  repeatSection: 'Đã được đề nghị ở các lần xét trước',
  repeatLine: ({ name, unit, award, before, onEnd }) =>
    `- ${name}${unit === '' || unit === name ? '' : ` (${unit})`}: lần này ${award}; trước đây ${byAward(before)}` +
    (onEnd > 1 ? `; ${award} ${String(onEnd)} năm liên tiếp` : '') +
    '.',
};

export const historyEn: HistoryWords = {
  tab: 'Past rounds',
  title: 'SEALED ROUNDS OF EARLIER REVIEWS',
  how: 'Each sealing adds lines at the end; lines that are there are never written again. Earlier years may be entered by hand (leave “Round” blank). Facts may be taken from the register “Past rounds”, with two counted columns “Years ago” and “Years on end”.',
  columns: {
    round: 'Round',
    campaign: 'Campaign',
    day: 'Review date',
    subject: 'Subject',
    id: 'Code',
    name: 'Name',
    unit: 'Unit',
    total: 'Total',
    rank: 'Rank',
    classification: 'Class',
    award: 'Proposed award',
    document: 'Sealed with',
    fingerprint: 'Result code',
  },
  counted: { yearsAgo: 'Years ago', yearsOnEnd: 'Years on end' },
  lastYear: 'last year',
  none: 'None',
  repeatSection: 'Proposed in earlier reviews, too',
  repeatLine: ({ name, unit, award, before, onEnd }) =>
    `- ${name}${unit === '' || unit === name ? '' : ` (${unit})`}: now ${award}; before ${byAward(before)}` +
    (onEnd > 1 ? `; ${award} ${String(onEnd)} years on end` : '') +
    '.',
};
