/** The words of the preview page. They speak of the emulated Excel alone; the pane has its own. */
import type { PackageProblem } from '../xlsx';

export type Language = 'vi' | 'en';

export interface PreviewWords {
  readonly locale: string;
  readonly product: string;
  readonly emulated: string;
  readonly open: string;
  readonly sample: string;
  readonly blank: string;
  readonly download: string;
  readonly language: string;
  readonly languageName: string;
  readonly pane: string;
  readonly grid: (sheet: string) => string;
  readonly sheets: string;
  readonly cellName: string;
  readonly cellContent: string;
  readonly drop: string;
  readonly loading: string;
  readonly unreadable: (file: string, problem: string) => string;
  readonly problems: Readonly<Record<PackageProblem['code'] | 'notFound', string>>;
  readonly refused: (detail: string) => string;
  readonly close: string;
  readonly moreRows: (count: number) => string;
  readonly blankSheet: string;
  readonly blankFile: string;
}

const vi: PreviewWords = {
  locale: 'vi-VN',
  product: 'Thi Đua',
  emulated: 'Bản xem thử – Excel mô phỏng',
  open: 'Mở .xlsx',
  sample: 'Dữ liệu mẫu',
  blank: 'Sổ trống',
  download: 'Tải .xlsx về',
  language: 'Switch to English',
  languageName: 'EN',
  pane: 'Ngăn Thi Đua',
  grid: (sheet) => `Bảng tính ${sheet}`,
  sheets: 'Các sheet',
  cellName: 'Ô đang chọn',
  cellContent: 'Nội dung ô',
  drop: 'Thả tệp .xlsx vào đây để mở',
  loading: 'Đang mở…',
  unreadable: (file, problem) => `Không mở được ${file}: ${problem}`,
  problems: {
    notFound: 'không tìm thấy tệp trên máy chủ.',
    notAZip: 'tệp không phải là sổ làm việc .xlsx.',
    notAWorkbook: 'tệp không chứa sổ làm việc Excel.',
    encrypted: 'tệp có mật khẩu. Bỏ mật khẩu trong Excel rồi mở lại.',
    oldBinaryFormat: 'tệp theo định dạng cũ .xls. Lưu lại thành .xlsx rồi mở.',
    damaged: 'tệp bị hỏng. Mở và lưu lại bằng Excel rồi thử lại.',
    tooLarge: 'tệp quá lớn.',
  },
  refused: (detail) => `Excel mô phỏng không nhận: ${detail}`,
  close: 'Đóng thông báo',
  moreRows: (count) => `Còn ${String(count)} hàng`,
  blankSheet: 'Trang tính1',
  blankFile: 'so-moi.xlsx',
};

const en: PreviewWords = {
  locale: 'en-US',
  product: 'Thi Đua',
  emulated: 'Preview – emulated Excel',
  open: 'Open .xlsx',
  sample: 'Sample data',
  blank: 'Blank workbook',
  download: 'Download .xlsx',
  language: 'Chuyển sang tiếng Việt',
  languageName: 'VI',
  pane: 'Thi Đua pane',
  grid: (sheet) => `Sheet ${sheet}`,
  sheets: 'Sheets',
  cellName: 'Selected cell',
  cellContent: 'Cell content',
  drop: 'Drop an .xlsx file here to open it',
  loading: 'Opening…',
  unreadable: (file, problem) => `${file} cannot be opened: ${problem}`,
  problems: {
    notFound: 'it is not on the server.',
    notAZip: 'it is not an .xlsx workbook.',
    notAWorkbook: 'it holds no Excel workbook.',
    encrypted: 'it has a password. Remove the password in Excel and open it again.',
    oldBinaryFormat: 'it is in the old .xls format. Save it as .xlsx first.',
    damaged: 'it is damaged. Open and save it in Excel, then try again.',
    tooLarge: 'it is too large.',
  },
  refused: (detail) => `The emulated Excel refuses: ${detail}`,
  close: 'Close message',
  moreRows: (count) => `${String(count)} more rows`,
  blankSheet: 'Sheet1',
  blankFile: 'new-workbook.xlsx',
};

export const previewWords: Readonly<Record<Language, PreviewWords>> = { vi, en };
