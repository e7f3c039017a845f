/** Words of the sheet in which the office ticks off the parts of the dossier, and what may be wrong in it. */
import type { IssueWords } from './catalog';

export interface DossierWords {
  readonly tab: string;
  readonly title: string;
  readonly how: string;
  readonly columns: {
    readonly name: string;
    readonly id: string;
    readonly subject: string;
    readonly award: string;
    readonly missing: string;
    readonly note: string;
    readonly day: string;
    readonly round: string;
  };
  /** Stands in place of the subject where a part is made once for the round. */
  readonly wholeRound: string;
  readonly marks: { readonly there: string; readonly notNeeded: string };
  readonly complete: string;
  readonly lacking: string;
  readonly noLongerOffered: string;
  readonly noLongerAsked: string;
  twice(row: number): string;
  /** Lines of the summary. */
  readonly states: Readonly<Record<'complete' | 'lacking' | 'each', string>>;
  /** Who lacks a part; `more` of them are not named. */
  lackedBy(names: readonly string[], more: number): string;
  readonly allThere: string;
}

export const dossierVi: DossierWords = {
  tab: 'Hồ sơ',
  title: 'THEO DÕI HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG',
  how: 'Ở ô nền vàng chọn “Có” hoặc “Không cần”; ô trống là còn thiếu. Ghi chú và ngày tùy ý. Dòng đã nhập không bao giờ bị xóa. Thêm, bớt thành phần hồ sơ ở sheet Thiết lập rồi bấm Chấm điểm.',
  columns: {
    name: 'Tên, thành phần',
    id: 'Mã số',
    subject: 'Đối tượng',
    award: 'Mã khen thưởng',
    missing: 'Còn thiếu',
    note: 'Ghi chú',
    day: 'Ngày',
    round: 'Hồ sơ cả đợt',
  },
  wholeRound: 'Cả đợt',
  marks: { there: 'Có', notNeeded: 'Không cần' },
  complete: 'Đủ',
  lacking: 'Thiếu',
  noLongerOffered: 'Không còn trong danh sách đề nghị',
  noLongerAsked: 'Không còn trong thành phần hồ sơ ở Thiết lập',
  twice: (row) => `Trùng với dòng ${String(row)}; chỉ dòng đó được tính`,
  states: { complete: '✔ Đủ', lacking: '☐ Còn thiếu', each: '• Từng trường hợp phải có' },
  lackedBy: (names, more) =>
    `Còn thiếu của: ${names.join('; ')}` +
    (more > 0 ? `; và ${String(more)} trường hợp khác (xem sheet Hồ sơ).` : '.'),
  allThere: 'Hồ sơ đủ.',
};

export const dossierEn: DossierWords = {
  tab: 'Dossier',
  title: 'PARTS OF THE DOSSIER THAT HAVE COME IN',
  how: 'In the yellow cells choose “Yes” or “Not needed”; a blank cell is still missing. Notes and days are free. Rows that are filled in are never removed. Add or take out parts in the settings sheet and click Score.',
  columns: {
    name: 'Name or part',
    id: 'Code',
    subject: 'Subject',
    award: 'Award code',
    missing: 'Still missing',
    note: 'Note',
    day: 'Day',
    round: 'For the whole round',
  },
  wholeRound: 'Whole round',
  marks: { there: 'Yes', notNeeded: 'Not needed' },
  complete: 'Complete',
  lacking: 'Missing',
  noLongerOffered: 'No longer proposed',
  noLongerAsked: 'No longer a part of the dossier in the settings',
  twice: (row) => `The same as row ${String(row)}, which alone counts`,
  states: { complete: '✔ There', lacking: '☐ Missing', each: '• Needed of each nominee' },
  lackedBy: (names, more) =>
    `Missing of: ${names.join('; ')}` +
    (more > 0 ? `; and ${String(more)} more (see the sheet Dossier).` : '.'),
  allThere: 'The dossier is complete.',
};

type Words = Pick<IssueWords, 'dossierMoved' | 'dossierMarkUnknown'>;

const headings = ({ columns }: DossierWords) => Object.values(columns).join('; ');

export const dossierIssuesVi: Words = {
  dossierMoved: () =>
    `Hàng tiêu đề của sheet hồ sơ không còn ở chỗ cũ, nên dòng đã nhập có thể bị đọc nhầm. Bỏ các dòng, cột đã chèn hoặc xóa thêm; các cột đầu theo thứ tự: ${headings(dossierVi)}.`,
  dossierMarkUnknown: (p) =>
    `${p.name}: “${p.item}” ghi “${p.got}” nên được coi là còn thiếu. Chọn “${dossierVi.marks.there}” hoặc “${dossierVi.marks.notNeeded}”; điều khác ghi ở cột ${dossierVi.columns.note}.`,
};

export const dossierIssuesEn: Words = {
  dossierMoved: () =>
    `The headings of the dossier's sheet are no longer where they were, so that rows might be taken for others. Take out the rows and columns that were inserted; the first columns are, in this order: ${headings(dossierEn)}.`,
  dossierMarkUnknown: (p) =>
    `${p.name}: “${p.item}” says “${p.got}” and counts as missing. Choose “${dossierEn.marks.there}” or “${dossierEn.marks.notNeeded}”; anything else belongs into the column ${dossierEn.columns.note}.`,
};
