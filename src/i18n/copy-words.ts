/** What the pane says of copies: new workbooks made from this one. */
import type { HostCause } from '../domain/issue';
import { dayVi } from './numbers';

export interface CopyWords {
  readonly heading: string;
  readonly about: string;
  readonly public: CopyKindWords;
  readonly forms: CopyKindWords & {
    readonly whose: string;
    readonly all: string;
  };
  readonly next: CopyKindWords & {
    readonly day: string;
    readonly plan: string;
    /** `until`: the last day of the plan that is there; `null` where it has none. */
    readonly planHint: (plan: { document: string; until: string | null }) => string;
  };
  readonly making: string;
  readonly opened: string;
  /** Excel on the web may have been kept from opening it. */
  readonly notSeen: string;
  readonly citing: (count: number) => string;
  readonly needsFixing: (count: number) => string;
  readonly unitUnknown: string;
  readonly nothingAsked: string;
  readonly dayMissing: string;
  readonly planMissing: (plan: { document: string; until: string }) => string;
  readonly notOpened: string;
  readonly causes: Readonly<Record<OpeningCause, string>>;
}

interface CopyKindWords {
  readonly heading: string;
  /** What is in the file, and what is not. */
  readonly about: string;
  readonly button: string;
}

/** Why Excel opened nothing, as far as there is something to do about it. */
type OpeningCause = 'cellEdit' | 'noAnswer' | 'notSupported' | 'tooLarge' | 'other';

export const copiesVi: CopyWords = {
  heading: 'Bản sao',
  about:
    'Mỗi bản mở thành một sổ mới; lưu sổ đó vào nơi cần. Sổ này không thay đổi, không có gì được gửi đi.',
  public: {
    heading: 'Bản công khai',
    about:
      'Có họ tên, đơn vị, hình thức khen thưởng của các trường hợp được đề nghị và số liệu theo đơn vị; không có điểm, lý do, mã số hay sheet nào của sổ này.',
    button: 'Mở bản công khai',
  },
  forms: {
    heading: 'Phiếu cho đơn vị điền',
    about:
      'Có bản đăng ký theo mẫu của kế hoạch (nếu có), phiếu tự chấm, phiếu điều kiện và danh sách cá nhân của đơn vị; không có điểm, dữ kiện hay kết quả đã nhập.',
    button: 'Mở phiếu',
    whose: 'Lập cho',
    all: 'Tất cả đơn vị, một sổ để in',
  },
  next: {
    heading: 'Sổ cho lần xét sau',
    about:
      'Có quy định, danh sách, đơn vị và lịch sử khen thưởng; không có điểm, dữ kiện, hồ sơ, phiếu hay kết quả của lần này.',
    button: 'Mở sổ lần sau',
    day: 'Ngày xét lần sau',
    plan: 'Kế hoạch của lần sau',
    planHint: ({ document, until }) =>
      until === null
        ? `Để trống nếu vẫn theo “${document}”.`
        : `“${document}” thực hiện đến ${dayVi(until)}. Ngày xét sau ngày đó thì ghi số, ký hiệu kế hoạch mới; còn trong thời gian đó thì để trống.`,
  },
  making: 'Đang lập bản sao',
  opened: 'Đã mở sổ mới. Lưu sổ đó vào nơi cần.',
  notSeen:
    'Chưa thấy sổ mới? Excel trên web mở sổ ở thẻ khác của trình duyệt; nếu bị chặn thì cho phép trang này mở cửa sổ bật lên rồi bấm lại.',
  citing: (count) =>
    `${String(count)} quy định còn dẫn kế hoạch cũ; các câu hỏi và thang điểm phải xác nhận lại. Rà lại sheet Thiết lập và Tiêu chí của sổ mới theo kế hoạch mới.`,
  needsFixing: (count) => `Chưa lập được: ${String(count)} lỗi phải sửa trước`,
  unitUnknown: 'Đơn vị này không còn trong danh sách. Chọn lại đơn vị.',
  nothingAsked: 'Phong trào không có nội dung nào để đơn vị điền.',
  dayMissing: 'Nhập ngày xét lần sau, dạng 31/12/2026.',
  planMissing: ({ document, until }) =>
    `“${document}” kết thúc ngày ${dayVi(until)}, trước ngày xét mới. Ghi số, ký hiệu kế hoạch của lần sau.`,
  notOpened: 'Excel chưa mở được sổ mới',
  causes: {
    cellEdit: 'Excel đang ở chế độ sửa ô. Nhấn Enter hoặc Esc rồi bấm lại.',
    noAnswer:
      'Excel không trả lời trong thời gian chờ. Thoát ô đang sửa, xem sổ mới đã mở chưa, rồi mới bấm lại.',
    notSupported:
      'Excel này không cho ngăn mở sổ mới. Mở sổ này bằng Excel trên Windows, Mac hoặc web rồi bấm lại.',
    tooLarge:
      'Bản sao lớn hơn mức Excel nhận. Với phiếu, lập cho từng đơn vị; hoặc dùng Excel trên máy tính.',
    other:
      'Sổ này không thay đổi. Bấm lại; nếu vẫn vậy thì hỏi bộ phận công nghệ thông tin, vì chính sách của cơ quan có thể chặn.',
  },
};

export const copiesEn: CopyWords = {
  heading: 'Copies',
  about:
    'Each copy opens as a new workbook; save that one where it is needed. This workbook does not change, and nothing is sent anywhere.',
  public: {
    heading: 'Public copy',
    about:
      'Holds name, unit and award of those who are proposed, and counts by unit; no points, reasons, codes or sheets of this workbook.',
    button: 'Open the public copy',
  },
  forms: {
    heading: 'Forms for units to fill in',
    about:
      'Holds the plan’s registration form (if it has one), the unit’s own points, its conditions and its people; no points, facts or results that were entered.',
    button: 'Open the forms',
    whose: 'Made for',
    all: 'All units, one workbook to print',
  },
  next: {
    heading: 'Workbook of the next round',
    about:
      'Holds the rules, lists, units and the history of awards; no points, facts, documents, votes or results of this round.',
    button: 'Open the next workbook',
    day: 'Day of the next review',
    plan: 'Plan of the next round',
    planHint: ({ document, until }) =>
      until === null
        ? `Leave empty if “${document}” goes on.`
        : `“${document}” runs until ${dayVi(until)}. For a review after that day enter the number of the new plan; until then leave this empty.`,
  },
  making: 'Making the copy',
  opened: 'The new workbook is open. Save it where it is needed.',
  notSeen:
    'No new workbook in sight? Excel on the web opens it in another tab of the browser; if that was blocked, allow pop-ups of this page and click again.',
  citing: (count) =>
    `${String(count)} ${count === 1 ? 'rule still cites' : 'rules still cite'} the old plan; its questions and the point scale are open again. Look through the settings and criteria sheets of the new workbook.`,
  needsFixing: (count) =>
    `Not made yet: ${String(count)} ${count === 1 ? 'error' : 'errors'} to mend first`,
  unitUnknown: 'This unit is no longer in the list. Choose again.',
  nothingAsked: 'The campaign asks nothing that a unit could fill in.',
  dayMissing: 'Enter the day of the next review, for example 31/12/2026.',
  planMissing: ({ document, until }) =>
    `“${document}” ends on ${dayVi(until)}, before the next review. Enter the number of the next plan.`,
  notOpened: 'Excel did not open the new workbook',
  causes: {
    cellEdit: 'Excel is editing a cell. Press Enter or Esc and click again.',
    noAnswer:
      'Excel did not answer in time. Leave the cell that is being edited, see whether the new workbook is open, and only then click again.',
    notSupported:
      'This Excel does not let the pane open new workbooks. Open this one in Excel for Windows, Mac or the web and click again.',
    tooLarge:
      'The copy is larger than Excel takes. Make forms for one unit at a time, or use Excel on a computer.',
    other:
      'This workbook has not changed. Click again; if it stays so, ask your IT staff, for a policy of the office may forbid it.',
  },
};

export function whyNotOpened(cause: HostCause, { causes }: CopyWords): string {
  return causes[cause in causes ? (cause as OpeningCause) : 'other'];
}
