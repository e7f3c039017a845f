/** What is wrong with the council's sheet, in both languages. */
import type { IssueWords } from './catalog';
import { councilEn, councilVi } from './council-words';
import type { CouncilWords } from './council-words';

type CouncilCode =
  | 'councilMoved'
  | 'votesInvalid'
  | 'votesTooMany'
  | 'tooManyVoting'
  | 'thresholdInvalid'
  | 'thresholdWithoutSource'
  | 'decisionUnknown'
  | 'decisionUnreadable'
  | 'decisionUnsigned'
  | 'decisionTwice'
  | 'decisionUnused'
  | 'votesUnused'
  | 'decisionsTooMany';

type Words = Pick<IssueWords, CouncilCode>;

const choices = ({ choices: { choose, refuse } }: CouncilWords) => `“${choose}”, “${refuse}”`;

export const councilIssuesVi: Words = {
  councilMoved: () =>
    `Hàng tiêu đề hoặc các mục cuộc họp của sheet này không còn ở chỗ cũ, nên quyết định có thể bị đọc nhầm. Bỏ các dòng, cột đã chèn hoặc xóa thêm; các cột theo thứ tự: ${Object.values(councilVi.columns).join('; ')}.`,
  votesInvalid: (p) => `Ghi “${p.got}”; cần số nguyên từ 0 trở lên. Sửa ô này.`,
  votesTooMany: (p) =>
    `Ghi ${String(p.got)} phiếu đồng ý nhưng chỉ có ${String(p.voting)} thành viên có mặt hoặc có ý kiến bằng văn bản. Sửa một trong các số này.`,
  tooManyVoting: (p) =>
    `Có mặt và có ý kiến bằng văn bản là ${String(p.voting)}, nhiều hơn tổng số ${String(p.members)} thành viên. Sửa một trong các số này.`,
  thresholdInvalid: (p) =>
    `Tỷ lệ phải đạt ghi “${p.got}”; cần tỷ lệ trên 0% đến 100%, ví dụ 80%. Sửa ô này.`,
  thresholdWithoutSource: () =>
    `Chưa ghi văn bản quy định tỷ lệ phải đạt. Ghi số, ký hiệu văn bản để người ký đối chiếu.`,
  decisionUnknown: (p) =>
    `Dòng của ${p.name === '' ? '(không tên)' : p.name} có mã số “${p.got}”, đối tượng hoặc mã khen thưởng không có trong phong trào. Sửa lại, hoặc xóa cả dòng.`,
  decisionUnreadable: (p) => `Quyết định ghi “${p.got}”; chọn một trong: ${choices(councilVi)}.`,
  decisionUnsigned: (p) =>
    `Quyết định về ${p.name} chưa có ${p.missing === 'reason' ? 'lý do' : 'người quyết định'}. Ghi vào ô này.`,
  decisionTwice: (p) =>
    `Đã có quyết định về trường hợp này ở ô ${p.first}. Giữ một dòng, xóa dòng kia.`,
  decisionUnused: (p) =>
    `Quyết định về ${p.name} cho ${p.award} không được áp dụng: trường hợp này hiện không đồng điểm tại ngưỡng và không chờ Hội đồng xem xét. Quyết định được giữ nguyên ở dòng này.`,
  votesUnused: (p) =>
    `Phiếu biểu quyết về ${p.name} không được áp dụng: trường hợp này hiện không được đề nghị ${p.award}. Khi đồng điểm, Hội đồng chọn ở cột Quyết định, không chọn bằng số phiếu; số phiếu được giữ nguyên ở dòng này.`,
  decisionsTooMany: (p) =>
    `Hội đồng chọn ${p.names.join(', ')} cho ${p.award}, nhiều hơn số chỗ còn lại. Bỏ chọn cho đủ số chỗ.`,
};

export const councilIssuesEn: Words = {
  councilMoved: () =>
    `The headings or the meeting’s items of this sheet are not where they were, so decisions could be read wrongly. Undo inserted or deleted rows and columns; the columns in order: ${Object.values(councilEn.columns).join('; ')}.`,
  votesInvalid: (p) =>
    `“${p.got}” stands here; a whole number from 0 is needed. Correct this cell.`,
  votesTooMany: (p) =>
    `${String(p.got)} votes in favour, but only ${String(p.voting)} members were present or wrote. Correct one of these numbers.`,
  tooManyVoting: (p) =>
    `Present and in writing are ${String(p.voting)}, more than all ${String(p.members)} members. Correct one of these numbers.`,
  thresholdInvalid: (p) =>
    `The share needed is “${p.got}”; it must be above 0% and at most 100%, such as 80%. Correct this cell.`,
  thresholdWithoutSource: () =>
    `The document that states the share is missing. Enter it, so that whoever signs can look it up.`,
  decisionUnknown: (p) =>
    `The row of ${p.name === '' ? '(no name)' : p.name} has code “${p.got}”, a subject or an award code that the campaign does not have. Correct it, or delete the row.`,
  decisionUnreadable: (p) => `The decision is “${p.got}”; choose one of: ${choices(councilEn)}.`,
  decisionUnsigned: (p) =>
    `The decision on ${p.name} lacks ${p.missing === 'reason' ? 'a reason' : 'who decided'}. Enter it here.`,
  decisionTwice: (p) =>
    `This case is decided in cell ${p.first} already. Keep one row and delete the other.`,
  decisionUnused: (p) =>
    `The decision on ${p.name} for ${p.award} is not applied: the case is neither tied at the line nor under review now. It is kept in this row.`,
  votesUnused: (p) =>
    `The votes on ${p.name} are not applied: the case is not proposed for ${p.award} now. Among equals the council chooses in the column Decision, not by votes; they are kept in this row.`,
  decisionsTooMany: (p) =>
    `The council chose ${p.names.join(', ')} for ${p.award}: more than the places left. Choose as many as there are places.`,
};
