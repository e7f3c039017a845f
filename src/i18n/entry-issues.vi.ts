import type { MissingBallot } from '../domain/issue';
import type { IssueWords } from './catalog';
import { columnWord } from './known-words';
import { numberVi, percentVi, pointsVi } from './numbers';
import { sheetsVi } from './sheets.vi';

const column = (name: string) => columnWord(sheetsVi, name);
const near = (nearest: string | null) => (nearest === null ? '' : `; gần nhất là “${nearest}”`);
const found = (got: string) => (got === '' ? '(ô trống)' : `“${got}”`);
const kinds = {
  number: 'số, ví dụ 8,5, không có dấu phân cách hàng nghìn',
  date: 'ngày, ví dụ 31/12/2026',
} as const;

function missingBallot({ scorer, period, criteria }: MissingBallot): string {
  const who = [scorer && `người chấm ${scorer}`, period && `kỳ ${period}`]
    .filter(Boolean)
    .join(', ');
  const what = criteria.length === 0 ? 'chưa có dòng' : `tiêu chí ${criteria.join(', ')}`;
  return who === '' ? what : `${who}: ${what}`;
}

/** What is wrong with marks, facts, registers and scoring sheets. */
export const entryIssuesVi = {
  markNotNumber: (p) =>
    `Điểm tiêu chí ${p.criterion} của ${p.name} là “${p.got}”, không phải là số. Nhập số từ ${pointsVi(p.pointsMin)} đến ${pointsVi(p.pointsMax)}, ` +
    'hoặc “KAD” nếu tiêu chí không áp dụng.',
  markBelowMin: (p) =>
    `Điểm tiêu chí ${p.criterion} của ${p.name} là ${pointsVi(p.got)}, thấp hơn mức tối thiểu ${pointsVi(p.pointsMin)}. Nhập số từ ${pointsVi(p.pointsMin)} trở lên.`,
  markOffStep: (p) =>
    `Điểm tiêu chí ${p.criterion} của ${p.name} là ${pointsVi(p.got)}, không phải bội số của bước điểm ${pointsVi(p.step)}. Sửa ô này hoặc bước điểm ở sheet Tiêu chí.`,
  countNegative: (p) =>
    `Tiêu chí ${p.criterion} của ${p.name} ghi ${found(p.got)}; số lần, số lượng không thể nhỏ hơn 0. Sửa ô này.`,
  labelUnknown: (p) =>
    `Tiêu chí ${p.criterion} của ${p.name} ghi ${found(p.got)}, không có trong bảng điểm. Chọn một trong: ${p.choices.join('; ')}, hoặc “KAD” nếu không áp dụng.`,
  valueNotCovered: (p) =>
    `Tiêu chí ${p.criterion} của ${p.name} ghi ${found(p.got)}, không thuộc mức nào của bảng điểm (${p.table}). Sửa ô này hoặc bổ sung mức ở sheet Tiêu chí.`,
  valueUnreadable: (p) =>
    `Cột “${p.column}” của ${p.name} ghi ${found(p.got)}; cần ${kinds[p.expects]}. Sửa ô này, hoặc ghi “KAD” nếu không áp dụng.`,
  percentSignMissing: (p) =>
    `Cột “${p.column}” ghi ${numberVi(p.got)}, tức là ${percentVi(p.got)}. Nếu ý là ${numberVi(p.got)} phần trăm thì nhập ${numberVi(p.got)}%.`,
  registerCellBlank: (p) =>
    `Cột “${p.column}” của dòng này còn trống, nên dữ kiện lấy từ dòng này chưa tính được. Nhập giá trị, hoặc ghi KAD nếu không áp dụng.`,
  registerIdMissing: () =>
    `Dòng này của sổ chưa ghi mã số nên không biết tính cho ai. Nhập mã số, hoặc xóa cả dòng.`,
  registerIdUnknown: (p) =>
    `Mã số “${p.got}” không có trong danh sách${near(p.nearest)}. Sửa mã số, hoặc thêm vào danh sách.`,
  registerCellUnreadable: (p) =>
    `Cột “${p.column}” ghi ${found(p.got)}; cần ${kinds[p.expects]}. Sửa ô này, hoặc ghi “KAD” nếu không áp dụng.`,
  registerValueUnknown: (p) =>
    `Cột “${p.column}” ghi ${found(p.got)}, không có trong các giá trị của dữ kiện. Chọn một trong: ${p.choices.join('; ')}.`,
  registerValueNear: (p) =>
    `Cột “${p.column}” ghi ${found(p.got)}, gần giống “${p.nearest}” nhưng không được tính là một. Nếu là một, sửa cho giống hệt.`,
  ballotSheetMissing: (p) =>
    `Phong trào có danh sách người chấm hoặc kỳ chấm nhưng không có sheet “${p.subject === 'individual' ? sheetsVi.titles.ballotsIndividual : sheetsVi.titles.ballotsCollective}”, và danh sách cũng không có cột điểm nào. Thêm sheet này với cột “${column('nomineeId')}” và một cột cho mỗi mã tiêu chí.`,
  ballotNomineeUnknown: (p) =>
    `Phiếu chấm ghi mã số ${found(p.got)}, không có trong danh sách${near(p.nearest)}. Sửa mã số, hoặc xóa cả dòng.`,
  ballotScorerUnknown: (p) =>
    `Phiếu chấm ghi người chấm ${found(p.got)}, không có trong danh sách người chấm${near(p.nearest)}. Ghi một trong các mã: ${p.known.join('; ')}.`,
  ballotPeriodUnknown: (p) =>
    `Phiếu chấm ghi kỳ ${found(p.got)}, không có trong bảng kỳ chấm${near(p.nearest)}. Ghi một trong các mã: ${p.known.join('; ')}.`,
  ballotTwice: (p) =>
    `${p.name} đã có phiếu chấm ` +
    [p.scorer && `của người chấm ${p.scorer} `, p.period && `ở kỳ ${p.period} `].join('') +
    `tại ô ${p.first}. Mỗi người chấm một phiếu cho một kỳ; xóa một trong hai dòng.`,
  ballotOfOwnUnit: (p) =>
    `Phiếu của người chấm ${p.scorer} cho ${p.name} không được tính vì cùng đơn vị. Có thể xóa dòng này.`,
  markInTwoSheets: (p) =>
    `Cột điểm tiêu chí ${p.criterion} có ở đây và cả ở sheet “${p.other}”. Chỉ nhập ở một nơi; xóa cột này hoặc cột kia.`,
  ballotsMissing: (p) =>
    `${p.name} còn thiếu phiếu chấm nên chưa có tổng điểm: ${p.missing.map(missingBallot).join('; ')}. Nhập điểm, hoặc “KAD” nếu không áp dụng.`,
} satisfies Partial<IssueWords>;
