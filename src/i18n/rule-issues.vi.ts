/** Sentences about rules that contradict themselves or each other. */
import type { FactKind } from '../domain/fact';
import { magnitude } from '../domain/fraction';
import type { RuleProblemDetail } from '../domain/rule-problem';
import type { IssueWords } from './catalog';
import { numberVi, percentVi, pointsVi } from './numbers';

const kinds: Readonly<Record<FactKind, string>> = {
  choice: 'lựa chọn',
  number: 'số',
  date: 'ngày',
};

export const ruleIssuesVi: Pick<IssueWords, RuleProblemDetail['code']> = {
  ruleCycle: (p) =>
    `“${p.owner}” được tính vòng tròn: ${[...p.circle, p.circle[0] ?? ''].join(' → ')}. Bỏ một tham chiếu trong vòng này để các số liệu tính được theo thứ tự.`,
  figureKindWrong: (p) =>
    `“${p.owner}” dùng “${p.figure}” là ${kinds[p.got]}, trong khi ở đây cần ${p.wanted.map((kind) => kinds[kind]).join(' hoặc ')}. Chọn số liệu khác, hoặc sửa “Loại dữ liệu” hay phép so sánh.`,
  minimumAboveMaximum: (p) =>
    `Điểm tối thiểu ${pointsVi(p.pointsMin)} của “${p.owner}” lớn hơn điểm tối đa ${pointsVi(p.pointsMax)}. Sửa một trong hai.`,
  tablePointsOutside: (p) =>
    `Bảng điểm của tiêu chí “${p.criterion}” có mức ${pointsVi(p.got)} điểm, ngoài khoảng từ ${pointsVi(p.min)} đến ${pointsVi(p.max)}. Sửa mức điểm, hoặc sửa điểm tối đa, tối thiểu.`,
  rangesOverlap: (p) =>
    `Bảng điểm của tiêu chí “${p.criterion}”: khoảng thứ ${p.first} và khoảng thứ ${p.second} chồng lên nhau. Mỗi giá trị chỉ được thuộc một khoảng; ghi rõ đầu nào tính (>= hay >).`,
  rangesGap: (p) =>
    `Bảng điểm của tiêu chí “${p.criterion}”: giữa khoảng thứ ${p.first} và khoảng thứ ${p.second} còn hở. Sửa để hai khoảng liền nhau.`,
  deductionTooLarge: (p) =>
    `Tiêu chí “${p.criterion}”: mỗi lần trừ ${numberVi(magnitude(p.rate))} điểm, nhiều hơn cả ${pointsVi(p.span)} điểm của tiêu chí. Giảm mức trừ hoặc sửa điểm tối đa.`,
  startOutside: (p) =>
    `Tiêu chí “${p.criterion}”: bắt đầu từ ${pointsVi(p.start)} điểm, ngoài khoảng từ ${pointsVi(p.min)} đến ${pointsVi(p.max)}. Sửa “bắt đầu” hoặc điểm tối đa, tối thiểu.`,
  maximumUnreachable: (p) =>
    `Tiêu chí “${p.criterion}”: bắt đầu từ ${pointsVi(p.start)} điểm và chỉ trừ, nên không ai đạt ${pointsVi(p.max)} điểm. Hạ điểm tối đa hoặc sửa “bắt đầu”.`,
  targetInvalid: (p) =>
    `Tiêu chí “${p.criterion}”: mục tiêu ${numberVi(p.got)} không dùng được. Ghi mục tiêu lớn hơn 0.`,
  groupMaximum: (p) =>
    `Nhóm “${p.group}” ghi tối đa ${pointsVi(p.stated)} điểm, nhưng các phần của nhóm đạt tới ${numberVi(p.reached)}. ` +
    (p.isCut
      ? 'Không ai đạt được mức ghi; hạ mức này hoặc thêm điểm cho các phần.'
      : 'Sửa cho bằng nhau, hoặc ghi “Cắt” ở cột “Vượt tối đa” nếu phần vượt bị bỏ.'),
  weightsMixed: (p) =>
    `Nhóm “${p.group}” có phần ghi trọng số, riêng “${p.without}” thì không. Ghi trọng số cho mọi phần, hoặc bỏ hết.`,
  weightsNotWhole: (p) =>
    `Trọng số các phần của “${p.group}” cộng lại là ${percentVi(p.sum)}, phải đúng 100%. Sửa các trọng số.`,
  weightInvalid: (p) => `Trọng số ${numberVi(p.got)} của “${p.owner}” phải lớn hơn 0.`,
  groupEmpty: (p) =>
    `Nhóm “${p.group}” không có tiêu chí và không có nhóm con nào. Sửa tên nhóm cho trùng cột “Nhóm tiêu chí”, hoặc xóa dòng này.`,
  classOutOfOrder: (p) =>
    `Xếp loại “${p.name}” không bắt đầu thấp hơn “${p.previous}” ở trên. Xếp các loại từ cao xuống thấp, mỗi loại một mức.`,
  classGap: (p) =>
    `Giữa xếp loại “${p.name}” và “${p.previous}” còn hở: có mức điểm không thuộc loại nào. Sửa để hai loại liền nhau, hoặc chỉ ghi mức dưới (>=).`,
  classNeedsComparison: (p) =>
    `Mức tổng điểm của xếp loại “${p.name}” phải là so sánh, như “>=90” hoặc “>=80 <90”.`,
  percentInvalid: (p) =>
    `Tỷ lệ ${percentVi(p.got)} của “${p.owner}” phải lớn hơn 0% và không quá 100%.`,
  reservedAboveQuota: (p) =>
    `Dành riêng ${String(p.reserved)} chỗ, nhiều hơn số lượng ${String(p.quota)} của “${p.award}”. Giảm số dành riêng hoặc tăng số lượng.`,
  scorersTooFew: (p) =>
    `Cách tổng hợp đã chọn cần ít nhất ${String(p.wanted)} người chấm, danh sách có ${String(p.got)}. Thêm người chấm hoặc chọn cách khác.`,
  membersOfPeople: (p) =>
    `Điều kiện “${p.gate}” xét mọi cá nhân của đơn vị, nên chỉ áp dụng cho tập thể. Bỏ “Cá nhân” ở cột “Đối tượng”, hoặc xét theo bản thân.`,
};
