/** The words of the preview page. They speak of the emulated Excel alone; the pane has its own. */
import type { PackageProblem } from '../xlsx';
import type { OfferedProfile } from './choice';
import type { CommandName } from './ribbon';
import type { Sample, SampleId } from './samples';

export type Language = 'vi' | 'en';

export interface PreviewWords {
  readonly locale: string;
  readonly product: string;
  readonly title: string;
  readonly emulated: string;
  readonly workbook: string;
  readonly open: string;
  readonly sample: string;
  readonly samples: Readonly<Record<SampleId, string>>;
  readonly people: (sample: Sample) => string;
  readonly profile: string;
  readonly profiles: Readonly<Record<OfferedProfile, string>>;
  readonly dark: string;
  readonly ribbon: string;
  readonly openPane: string;
  readonly closePane: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly tableView: string;
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
  readonly problems: Readonly<Record<PackageProblem['code'] | 'notFound' | 'failed', string>>;
  readonly refused: (detail: string) => string;
  readonly close: string;
  /** A workbook that Excel would have opened in a window of its own. */
  readonly newWorkbook: (file: string) => string;
  readonly openHere: string;
  readonly replaces: string;
  readonly replace: string;
  readonly values: string;
  readonly choices: string;
  readonly moreRows: (count: number) => string;
  readonly blankSheet: string;
  readonly blankFile: string;
}

const vi: PreviewWords = {
  locale: 'vi-VN',
  product: 'Thi Đua',
  title: 'Thi Đua – Bản xem thử',
  emulated: 'Bản xem thử – Excel mô phỏng',
  workbook: 'Sổ làm việc',
  open: 'Mở .xlsx',
  sample: 'Dữ liệu mẫu',
  samples: {
    'an-giang-2026': 'An Giang 2026: văn hóa công vụ',
    'binh-phuoc-2022': 'Bình Phước 2022: văn hóa công sở',
    'soc-trang-2022': 'Sóc Trăng 2022: cải cách hành chính',
    'soc-trang-2023': 'Sóc Trăng 2023: điển hình tiên tiến',
    'son-tien-2021': 'Sơn Tiến 2021: văn hóa công sở cấp xã',
  },
  people: ({ individuals, collectives }) =>
    individuals > 0
      ? `${String(individuals)} cá nhân, ${String(collectives)} tập thể`
      : `${String(collectives)} tập thể`,
  profile: 'Phiên bản Excel được mô phỏng',
  profiles: {
    excel2021: 'Excel 2021',
    ltsc2024: 'Excel LTSC 2024',
    microsoft365: 'Microsoft 365',
    web: 'Excel trên web',
  },
  dark: 'Nền tối',
  ribbon: 'Dải lệnh Thi đua',
  openPane: 'Mở ngăn',
  closePane: 'Đóng ngăn',
  commands: {
    score: 'Chấm điểm',
    goToSummary: 'Đến Tổng hợp',
    clearHighlights: 'Bỏ tô màu',
    verify: 'Kiểm tra dấu niêm',
  },
  tableView: 'Xem dạng bảng',
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
    failed: 'bản xem thử gặp lỗi hoặc chưa tải hết. Tải lại trang rồi mở lại.',
  },
  refused: (detail) => `Excel mô phỏng không nhận: ${detail}`,
  close: 'Đóng thông báo',
  newWorkbook: (file) => `Sổ mới: ${file}. Excel thật mở sổ này ở cửa sổ riêng.`,
  openHere: 'Mở tại đây',
  replaces: 'Sổ đang mở sẽ được thay bằng sổ mới; phần chưa tải về sẽ mất.',
  replace: 'Thay sổ đang mở',
  values: 'Số liệu',
  choices: 'Chọn từ danh sách',
  moreRows: (count) => `Còn ${String(count)} hàng`,
  blankSheet: 'Trang tính1',
  blankFile: 'so-moi.xlsx',
};

const en: PreviewWords = {
  locale: 'en-US',
  product: 'Thi Đua',
  title: 'Thi Đua – Preview',
  emulated: 'Preview – emulated Excel',
  workbook: 'Workbook',
  open: 'Open .xlsx',
  sample: 'Sample data',
  samples: {
    'an-giang-2026': 'An Giang 2026: public service culture',
    'binh-phuoc-2022': 'Bình Phước 2022: workplace culture',
    'soc-trang-2022': 'Sóc Trăng 2022: administrative reform',
    'soc-trang-2023': 'Sóc Trăng 2023: model examples',
    'son-tien-2021': 'Sơn Tiến 2021: workplace culture, commune',
  },
  people: ({ individuals, collectives }) =>
    individuals > 0
      ? `${String(individuals)} individuals, ${String(collectives)} collectives`
      : `${String(collectives)} collectives`,
  profile: 'Emulated version of Excel',
  profiles: {
    excel2021: 'Excel 2021',
    ltsc2024: 'Excel LTSC 2024',
    microsoft365: 'Microsoft 365',
    web: 'Excel on the web',
  },
  dark: 'Dark theme',
  ribbon: 'Thi Đua commands',
  openPane: 'Open pane',
  closePane: 'Close pane',
  commands: {
    score: 'Score',
    goToSummary: 'Go to summary',
    clearHighlights: 'Clear highlights',
    verify: 'Verify seal',
  },
  tableView: 'Table view',
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
    failed: 'the preview failed or has not arrived whole. Reload the page and open it again.',
  },
  refused: (detail) => `The emulated Excel refuses: ${detail}`,
  close: 'Close message',
  newWorkbook: (file) => `New workbook: ${file}. A real Excel opens it in a window of its own.`,
  openHere: 'Open here',
  replaces: 'The open workbook will be replaced; what was not downloaded is lost.',
  replace: 'Replace the open workbook',
  values: 'Values',
  choices: 'Choose from the list',
  moreRows: (count) => `${String(count)} more rows`,
  blankSheet: 'Sheet1',
  blankFile: 'new-workbook.xlsx',
};

export const previewWords: Readonly<Record<Language, PreviewWords>> = { vi, en };
