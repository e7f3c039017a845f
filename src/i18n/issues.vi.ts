import type { HostCause } from '../domain/issue';
import type { IssueWords } from './catalog';
import { choiceWords, columnWord, settingWord } from './known-words';
import { councilIssuesVi } from './council-issues';
import { dossierIssuesVi } from './dossier-words';
import { entryIssuesVi } from './entry-issues.vi';
import { dayVi, pointsVi } from './numbers';
import { readingIssuesVi } from './reading-issues.vi';
import { ruleIssuesVi } from './rule-issues.vi';
import { sheetsVi } from './sheets.vi';

const column = (name: string) => columnWord(sheetsVi, name);

const list = (items: readonly string[]) => items.map((item) => `“${item}”`).join(', ');

/** What stands in a cell, which may be nothing. */
const found = (got: string) => (got === '' ? '(ô trống)' : `“${got}”`);

/** What Excel did, and what to do about it, whichever job it was. */
const hostCauses: Readonly<Record<HostCause, readonly [what: string, todo: string]>> = {
  cellEdit: [
    'Excel đang ở chế độ sửa ô',
    'Nhấn Enter hoặc Esc để kết thúc việc sửa, rồi thực hiện lại.',
  ],
  refused: [
    'Excel từ chối thao tác (sheet hoặc cấu trúc sổ có thể đang được bảo vệ, hoặc tệp chỉ đọc)',
    'Bỏ bảo vệ hoặc cho phép chỉnh sửa tệp, rồi thực hiện lại.',
  ],
  noAnswer: [
    'Excel không trả lời trong thời gian chờ, chưa biết đã làm xong hay chưa',
    'Thực hiện lại.',
  ],
  tooLarge: [
    'Khối dữ liệu vượt giới hạn của Excel',
    'Thực hiện lại; nếu vẫn vậy thì dùng Excel trên máy tính.',
  ],
  sessionLost: ['Phiên làm việc với Excel đã hết', 'Tải lại trang, rồi thực hiện lại.'],
  notSupported: [
    'Phiên bản Excel này chưa hỗ trợ thao tác cần dùng',
    'Mở sổ bằng Excel mới hơn hoặc Excel trên web, rồi thực hiện lại.',
  ],
  changedMeanwhile: [
    'Sổ làm việc vừa được thay đổi (sheet bị đổi, xóa hoặc di chuyển) trong lúc làm',
    'Thực hiện lại.',
  ],
  givenUp: ['Đã dừng theo yêu cầu trong lúc ghi', 'Thực hiện lại để ghi cho xong.'],
  notAsWritten: ['Đọc lại thấy nội dung không đúng như đã ghi', 'Thực hiện lại.'],
  other: [
    'Excel báo lỗi',
    'Thực hiện lại; nếu vẫn vậy thì gửi mã lỗi cho bộ phận công nghệ thông tin.',
  ],
};

/** Why a column that was chosen by hand is not read. */
const lostColumns = {
  gone: (name: string) => `Cột đã được chọn làm “${name}” nay không còn.`,
  notHeading: (name: string) =>
    `Ô này đã được chọn làm tiêu đề cột “${name}” nhưng không nằm trong hàng tiêu đề của danh sách nào đang đọc, nên cột được dò theo tiêu đề.`,
  notAsked: (name: string) =>
    `Cột này đã được chọn làm “${name}” nhưng phong trào không có mã này cho danh sách này, nên cột không được dùng.`,
  taken: (name: string) =>
    `Cột này đã được chọn làm “${name}”, đồng thời làm một việc khác; việc kia được tính.`,
} as const;

export const issuesVi: IssueWords = {
  ...ruleIssuesVi,
  ...readingIssuesVi,
  ...entryIssuesVi,
  ...councilIssuesVi,
  ...dossierIssuesVi,
  workbookEmpty: () =>
    'Sổ làm việc không có dữ liệu. Mở sổ của phong trào, hoặc tạo sheet mới từ mẫu phong trào rồi nhập dữ liệu.',
  noCampaign: () =>
    'Không tìm thấy sheet Thiết lập và Tiêu chí của phong trào nào. Tạo từ mẫu phong trào, hoặc kiểm tra tên sheet và hàng tiêu đề.',
  sheetMissing: (p) =>
    `Thiếu sheet “${sheetsVi.titles[p.wanted]}”; cần một sheet có các cột ${list(p.columns.map(column))}. Tạo lại sheet từ mẫu hoặc đặt lại tên các cột.`,
  columnMissing: (p) =>
    `Không tìm thấy cột “${column(p.column)}” trong hàng tiêu đề. Thêm cột này hoặc sửa lại tên cột.`,
  columnTwice: (p) =>
    `Có hai cột “${column(p.column)}”; chỉ được có một. Xóa hoặc đổi tên một cột.`,
  sheetTwice: (p) =>
    `Có hai sheet cùng khớp với “${sheetsVi.titles[p.wanted]}” (sheet kia là “${p.other}”). Đổi tên cột hoặc ẩn bớt một sheet.`,
  chosenSheetLost: (p) =>
    `Sheet đã được chọn làm “${sheetsVi.titles[p.wanted]}” nay không còn, để trống hoặc đang dùng vào việc khác, nên sheet được dò theo tiêu đề cột. Chọn lại ở bước Dữ liệu.`,
  chosenColumnLost: (p) => `${lostColumns[p.cause](column(p.column))} Chọn lại ở bước Dữ liệu.`,
  noNominees: () => 'Chưa có tập thể hay cá nhân nào được nhập. Nhập danh sách rồi chấm lại.',
  settingMissing: (p) =>
    `Chưa có giá trị cho “${settingWord(sheetsVi, p.setting)}”. Nhập vào cột Nội dung.`,
  reviewDateMissing: () => 'Chưa có ngày xét. Nhập ngày dạng 31/12/2026.',
  dateUnreadable: (p) =>
    `“${p.got}” không phải là một ngày. Nhập dạng ngày/tháng/năm, ví dụ 31/12/2026.`,
  periodBackwards: (p) =>
    `Ngày bắt đầu ${dayVi(p.from)} sau ngày kết thúc ${dayVi(p.to)}. Sửa một trong hai ngày.`,
  questionOpen: (p) =>
    `Câu hỏi “${p.question}” chưa được trả lời; kế hoạch viết: “${p.planWords}”. Chọn một trong: ${p.choices.join('; ')}.`,
  answerUnknown: (p) =>
    `“${p.got}” không phải là một lựa chọn của câu hỏi “${p.question}”. Chọn một trong: ${p.choices.join('; ')}.`,
  choiceUnknown: (p) =>
    `${found(p.got)} không dùng được ở cột “${column(p.column)}”. Chọn một trong: ${choiceWords(sheetsVi, p.choices).join('; ')}.`,
  codeTwice: (p) =>
    `Mã ${sheetsVi.kinds[p.kind]} “${p.got}” đã dùng ở ô ${p.first}. Mỗi mã chỉ dùng một lần; sửa một trong hai.`,
  codeMissing: (p) =>
    `Dòng này chưa có mã ${sheetsVi.kinds[p.kind]}. Nhập một mã chưa dùng, hoặc xóa cả dòng.`,
  decimalsInvalid: (p) =>
    `Số lẻ của tiêu chí “${p.criterion}” là “${p.got}”; cần một số nguyên từ 0 đến 4. Sửa ô này.`,
  noCriteria: () => 'Bảng tiêu chí không có dòng nào. Nhập ít nhất một tiêu chí.',
  quotaInvalid: (p) =>
    `Số lượng của “${p.award}” là “${p.got}”; cần một số nguyên không âm, “Không giới hạn”, hoặc để trống khi chưa được phân bổ.`,
  noAwards: () =>
    'Chưa có hình thức khen thưởng nào; chỉ xếp hạng và tổng hợp, không lập danh sách đề nghị.',
  noConditions: () =>
    'Chưa có điều kiện xét nào, nên không ai bị loại hay tạm dừng. Kiểm tra bảng Điều kiện xét nếu đây không phải là chủ ý.',
  scaleProposed: () =>
    'Thang điểm là đề xuất, chưa phê duyệt: kế hoạch không nêu điểm. Khi được duyệt, ghi số và ngày văn bản phê duyệt vào Thiết lập.',
  errorCell: (p) =>
    `Cột “${column(p.column)}” có lỗi công thức ${p.got}. Sửa công thức hoặc nhập giá trị vào ô này.`,
  nameMissing: () => 'Dòng này có dữ liệu nhưng chưa có tên. Nhập tên, hoặc xóa dữ liệu của dòng.',
  unitMissing: (p) => `${p.name} chưa có đơn vị. Chọn đơn vị theo danh sách ở sheet Tập thể.`,
  unitUnknown: (p) =>
    `Đơn vị “${p.got}” của ${p.name} không có trong sheet Tập thể` +
    (p.nearest === null ? '. ' : `; gần nhất là “${p.nearest}”. `) +
    'Sửa tên đơn vị, hoặc thêm đơn vị vào sheet Tập thể.',
  nomineeTwice: (p) =>
    p.by === 'id'
      ? `Mã số của ${p.name} đã dùng ở ô ${p.first}. Mỗi mã chỉ dùng một lần; sửa một trong hai.`
      : `${p.name} đã có ở ô ${p.first}, cùng đơn vị. Xóa dòng trùng, hoặc ghi mã số khác nhau nếu là hai người.`,
  idMissing: (p) => `${p.name} chưa có mã số trong khi các dòng khác có. Nhập một mã chưa dùng.`,
  markAboveMax: (p) =>
    `Điểm tiêu chí ${p.criterion} của ${p.name} là ${pointsVi(p.got)}, cao hơn mức tối đa ${pointsVi(p.pointsMax)}. ` +
    'Sửa ô này hoặc nâng điểm tối đa ở sheet Tiêu chí.',
  marksBlank: (p) =>
    `${p.name} chưa được chấm ${String(p.criteria.length)} tiêu chí (${p.criteria.join('; ')}) nên chưa có tổng điểm. Nhập điểm, hoặc “KAD” nếu không áp dụng.`,
  factValueUnknown: (p) =>
    `“${p.got}” không dùng được cho “${p.fact}” của ${p.name}. Chọn một trong: ${p.choices.join('; ')}.`,
  factsBlank: (p) =>
    `${p.name} chưa có dữ kiện: ${p.facts.join('; ')}. Ô trống là chưa biết, không phải “Không”; hãy điền, hoặc ghi KAD nếu không áp dụng.`,
  documentMissing: (p) =>
    `${p.name}: “${p.fact}” là “${p.value}” nhưng chưa ghi văn bản, nên chưa được tính. Ghi số và ngày văn bản vào cột Văn bản.`,
  notHighlighted: (p) =>
    p.cause === 'protected'
      ? 'Sheet đang được bảo vệ nên không tô màu được những dòng tạm dừng hoặc không đủ điều kiện. Bỏ bảo vệ sheet rồi chấm lại nếu cần tô màu.'
      : 'Bảng không có cột mã số nên không tô màu được những dòng tạm dừng hoặc không đủ điều kiện. Thêm cột “Mã số” nếu cần tô màu.',
  structureProtected: () =>
    'Cấu trúc sổ làm việc đang được bảo vệ nên không thêm hay gỡ được sheet, không lưu được lựa chọn nào. Bỏ bảo vệ ở thẻ Review (Xem lại) rồi làm lại.',
  resultsProtected: (p) =>
    `Sheet đang được bảo vệ nên không ghi được kết quả mới: ${list(p.sheets)}. Bỏ bảo vệ sheet ở thẻ Review (Xem lại) rồi làm lại.`,
  sheetTooLarge: () =>
    'Sheet có nội dung đến tận ô này, xa danh sách: quá nhiều ô nên không đọc hết được. Xóa nội dung thừa ở đó (Ctrl+End đưa đến ô cuối), rồi làm lại.',
  notCalculated: () =>
    'Excel đang để tính thủ công và còn thay đổi chưa tính, nên công thức ở ô này có thể cho kết quả cũ. Nhấn F9 để tính (hoặc chọn Automatic ở thẻ Formulas, Calculation Options), rồi làm lại.',
  formulaGivesNothing: () =>
    'Ô này có công thức cho kết quả trống nên không biết đã nhập hay chưa. Ghi giá trị vào ô hoặc xóa công thức, rồi chấm lại.',
  resultsSealed: () =>
    'Kết quả đã niêm phong để trình ký nên không ghi đè. Nếu muốn có kết quả mới, chấm lại và đồng ý giữ bản đã niêm phong dưới tên riêng.',
  sheetOccupied: (p) =>
    `Sổ làm việc đã có sheet của phong trào (“${p.title}”). Không ghi đè; mở sổ trống để tạo phong trào mới.`,
  hostFailed: (p) => {
    const [what, todo] = hostCauses[p.cause];
    return `${what} (mã ${p.detail}). ${todo}`;
  },
};
