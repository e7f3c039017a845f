/** What the command line says about files and arguments, in both languages. */
import { dayVi } from './numbers';

export interface FileWords {
  notFound(file: string): string;
  notAZip(file: string): string;
  notAWorkbook(file: string): string;
  encrypted(file: string): string;
  oldBinaryFormat(file: string): string;
  damaged(file: string): string;
  tooLarge(file: string): string;
  overInput(file: string): string;
  alreadyThere(file: string): string;
  /** `ending`: that of the input, such as ".xlsm". */
  otherEnding(file: string, ending: string): string;
  nothingWritten(file: string): string;
  unknownTemplate(id: string, known: readonly string[]): string;
  readonly scoreUsage: string;
  readonly newUsage: string;
  readonly nextUsage: string;
  /** The plan ends before the next review. */
  planMissing(plan: { document: string; until: string }): string;
  citing(count: number): string;
  readonly sealUsage: string;
  readonly verifyUsage: string;
  readonly removeUsage: string;
  readonly publicUsage: string;
  readonly formsUsage: string;
  formThere(file: string): string;
  unknownUnit(unit: string, known: readonly string[]): string;
  noForms(file: string): string;
  readonly oneOutput: string;
}

const SCORE =
  'npm run score -- <workbook.xlsx>... [--out FILE] [--json FILE] [--as-of YYYY-MM-DD] [--keep-sealed] [--lang vi|en]';
const NEW = 'npm run new -- <template-id> --out FILE [--staff FILE] [--lang vi|en]';

const NEXT =
  'npm run next -- <workbook.xlsx> --as-of YYYY-MM-DD --out FILE [--plan DOCUMENT] [--issuer NAME] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--lang vi|en]';

const SEAL =
  'npm run seal -- <workbook.xlsx> --document NUMBER --day YYYY-MM-DD --name NAME [--password TEXT] [--out FILE] [--as-of YYYY-MM-DD] [--lang vi|en]';
const VERIFY =
  'npm run verify -- <workbook.xlsx> [--fingerprint XXXX-XXXX-XXXX-XXXX] [--lang vi|en]';
const PUBLIC = 'npm run public -- <workbook.xlsx> --out FILE [--as-of YYYY-MM-DD] [--lang vi|en]';
const FORMS =
  'npm run forms -- <workbook.xlsx> [--out FOLDER | --out FILE.xlsx] [--unit CODE] [--overwrite] [--lang vi|en]';
const REMOVE = 'npm run remove -- <workbook.xlsx> [--sealed] [--out FILE] [--lang vi|en]';

export const filesVi: FileWords = {
  notFound: (file) => `${file}: không mở được tệp. Kiểm tra đường dẫn và quyền đọc.`,
  notAZip: (file) =>
    `${file}: không phải sổ làm việc Excel (.xlsx). Chọn tệp .xlsx của phong trào.`,
  notAWorkbook: (file) =>
    `${file}: tệp nén nhưng bên trong không có sổ làm việc Excel. Chọn tệp .xlsx của phong trào.`,
  encrypted: (file) =>
    `${file}: tệp được đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chấm.`,
  oldBinaryFormat: (file) =>
    `${file}: định dạng Excel cũ (.xls). Mở bằng Excel và lưu thành .xlsx.`,
  damaged: (file) =>
    `${file}: tệp bị hỏng hoặc thiếu phần. Mở bằng Excel để sửa và lưu lại, hoặc dùng bản sao.`,
  tooLarge: (file) => `${file}: nội dung giải nén quá lớn. Xóa bớt sheet không dùng rồi lưu lại.`,
  overInput: (file) => `${file}: không ghi đè lên tệp đầu vào. Chọn tên khác cho --out.`,
  otherEnding: (file, ending) =>
    `${file}: tên tệp kết quả phải kết thúc bằng ${ending} như tệp đầu vào, nếu không Excel không mở được. Sửa lại tên ở --out.`,
  alreadyThere: (file) => `${file}: tệp đã có, không ghi đè. Chọn tên khác cho --out.`,
  nothingWritten: (file) => `${file}: chưa chấm, không ghi gì. Sửa các lỗi trên rồi chấm lại.`,
  unknownTemplate: (id, known) => `Không có mẫu “${id}”. Các mẫu: ${known.join(', ')}.`,
  scoreUsage: `Cách dùng: ${SCORE}`,
  newUsage: `Cách dùng: ${NEW}`,
  nextUsage: `Cách dùng: ${NEXT}`,
  planMissing: ({ document, until }) =>
    `Thời gian thực hiện của “${document}” kết thúc ngày ${dayVi(until)}, trước ngày xét mới. Ghi kế hoạch của lần sau bằng --plan "Số, ký hiệu".`,
  citing: (count) =>
    `${String(count)} quy định còn dẫn kế hoạch cũ; các câu hỏi và thang điểm phải xác nhận lại. Rà lại sheet Thiết lập và Tiêu chí theo kế hoạch mới.`,
  sealUsage: `Cách dùng: ${SEAL}`,
  verifyUsage: `Cách dùng: ${VERIFY}`,
  removeUsage: `Cách dùng: ${REMOVE}`,
  publicUsage: `Cách dùng: ${PUBLIC}`,
  formsUsage: `Cách dùng: ${FORMS}`,
  formThere: (file) =>
    `${file}: tệp đã có, không ghi đè và chưa ghi tệp nào. Chọn --out khác, hoặc thêm --overwrite để ghi đè.`,
  unknownUnit: (unit, known) => `Không có đơn vị “${unit}”. Các đơn vị: ${known.join('; ')}.`,
  noForms: (file) => `${file}: phong trào không có nội dung nào để đơn vị điền.`,
  oneOutput: '--out và --json chỉ dùng khi chấm một tệp, và phải là hai tệp khác nhau.',
};

export const filesEn: FileWords = {
  notFound: (file) => `${file}: the file cannot be opened. Check its path and that it may be read.`,
  notAZip: (file) =>
    `${file}: this is no Excel workbook (.xlsx). Choose the campaign’s .xlsx file.`,
  notAWorkbook: (file) =>
    `${file}: an archive without an Excel workbook in it. Choose the campaign’s .xlsx file.`,
  encrypted: (file) =>
    `${file}: the file has a password. Open it in Excel, remove the password, save and score again.`,
  oldBinaryFormat: (file) =>
    `${file}: the old Excel format (.xls). Open it in Excel and save it as .xlsx.`,
  damaged: (file) =>
    `${file}: the file is damaged or lacks a part. Open it in Excel to repair and save it, or use a copy.`,
  tooLarge: (file) =>
    `${file}: its content is too large when unpacked. Delete unused sheets and save it again.`,
  overInput: (file) => `${file}: the input is never overwritten. Choose another name for --out.`,
  otherEnding: (file, ending) =>
    `${file}: the result must end in ${ending} as the input does, or Excel cannot open it. Change the name at --out.`,
  alreadyThere: (file) =>
    `${file}: the file exists and is not overwritten. Choose another name for --out.`,
  nothingWritten: (file) =>
    `${file}: not scored, nothing written. Mend the issues above and score again.`,
  unknownTemplate: (id, known) => `There is no template “${id}”. Templates: ${known.join(', ')}.`,
  scoreUsage: `Usage: ${SCORE}`,
  newUsage: `Usage: ${NEW}`,
  nextUsage: `Usage: ${NEXT}`,
  planMissing: ({ document, until }) =>
    `“${document}” ends on ${dayVi(until)}, before the next review. Name the plan of the next round with --plan "NUMBER".`,
  citing: (count) =>
    `${String(count)} rules still cite the old plan; its questions and the point scale are open again. Look through the settings and criteria sheets.`,
  sealUsage: `Usage: ${SEAL}`,
  verifyUsage: `Usage: ${VERIFY}`,
  removeUsage: `Usage: ${REMOVE}`,
  publicUsage: `Usage: ${PUBLIC}`,
  formsUsage: `Usage: ${FORMS}`,
  formThere: (file) =>
    `${file}: the file exists; nothing was written. Choose another --out, or add --overwrite to replace it.`,
  unknownUnit: (unit, known) => `There is no unit “${unit}”. Units: ${known.join('; ')}.`,
  noForms: (file) => `${file}: the campaign asks nothing that a unit could fill in.`,
  oneOutput: '--out and --json need a single workbook, and two different files.',
};
