import { columnsVi, itemsVi, sectionsVi } from './columns.vi';
import type { Quota } from '../domain/award';
import { dayVi, numberVi, percentVi, pointsVi } from './numbers';
import { rulesVi } from './rules.vi';
import type { SheetWords } from './sheet-words';
import { summaryVi } from './summary.vi';
import { subjectsVi as subjects } from './subjects';
import { councilVi } from './council-words';
import { historyVi } from './history-words';
import { dossierVi } from './dossier-words';
import { formsVi } from './form-words';
import { documentsVi } from './document.vi';

const quota = (value: Quota) => {
  if (value === 'awaiting') return 'Chờ phân bổ';
  if (value === 'unlimited') return 'Không giới hạn';
  return typeof value === 'number' ? String(value) : `${percentVi(value.share)}`;
};
const roundings = {
  down: 'làm tròn xuống',
  up: 'làm tròn lên',
  nearest: 'làm tròn gần nhất',
} as const;

export const sheetsVi: SheetWords = {
  titles: {
    settings: 'Thiết lập',
    criteria: 'Tiêu chí',
    collectives: 'Tập thể',
    individuals: 'Cá nhân',
    ballotsCollective: 'Phiếu chấm tập thể',
    ballotsIndividual: 'Phiếu chấm cá nhân',
    summary: 'Tổng hợp',
    held: 'Tạm dừng - Không đủ ĐK',
  },
  rankingTab: (subject) => `Xếp hạng ${subjects[subject].toLowerCase()}`,
  nominationTab: (award, subject) => `ĐN ${award} - ${subject === 'individual' ? 'CN' : 'TT'}`,
  columns: columnsVi,
  items: itemsVi,
  results: {
    rank: 'Hạng',
    id: 'Mã số',
    name: 'Tên',
    post: 'Chức vụ',
    unit: 'Đơn vị',
    subject: 'Đối tượng',
    field: 'Khối, nhóm',
    total: 'Tổng điểm',
    classification: 'Xếp loại',
    status: 'Kết quả xét',
    award: 'Hình thức đề nghị',
    reasons: 'Lý do',
    conclusion: 'Kết luận',
    documents: 'Văn bản',
    sources: 'Căn cứ',
    number: 'STT',
  },
  summary: summaryVi,
  subjects,
  over: { self: 'Bản thân', members: 'Mọi cá nhân của đơn vị' },
  otherwise: {
    ineligible: 'Không đủ điều kiện',
    onHold: 'Tạm dừng xét',
    review: 'Hội đồng xem xét',
    noClass: 'Không xếp loại',
    classIs: 'Xếp loại',
    notTopClass: 'Không xếp loại cao nhất',
    oneClassDown: 'Hạ một bậc xếp loại',
    totalCapped: 'Tổng điểm tối đa',
    noted: 'Chỉ ghi nhận',
  },
  policies: { full: 'Trọn điểm', rescale: 'Bỏ và quy đổi', zero: '0 điểm' },
  origins: { plan: 'Kế hoạch', law: 'Pháp luật', office: 'Cơ quan' },
  unlimited: 'Không giới hạn',
  awaiting: 'Chờ phân bổ',
  rules: rulesVi,
  documents: documentsVi,
  council: councilVi,
  history: historyVi,
  dossier: dossierVi,
  forms: formsVi,
  publicCopy: {
    listTab: 'Danh sách công khai',
    listTitle: 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG',
    countTab: 'Theo đơn vị',
    countTitle: 'SỐ CÁ NHÂN ĐƯỢC ĐỀ NGHỊ THEO ĐƠN VỊ',
    smallUnits: 'Các đơn vị dưới 04 người',
    notBrokenDown: 'Đơn vị dưới 04 người không thống kê riêng',
  },
  freshness: {
    unchanged: 'không đổi',
    pieceChanged: 'ĐÃ ĐỔI',
    allUnchanged: 'Số liệu trong sổ chưa thay đổi từ khi chấm.',
    changed: 'SỐ LIỆU ĐÃ ĐỔI SAU KHI CHẤM: kết quả đã cũ, phải chấm lại.',
  },
  detail: {
    tab: (subject) => `Chi tiết điểm ${subjects[subject].toLowerCase()}`,
    title: (subject) => `CHI TIẾT ĐIỂM VÀ TỰ KIỂM TRA – ${subjects[subject].toUpperCase()}`,
    how: 'Điểm từng tiêu chí là số đã xét; điểm nhóm, tổng điểm, xếp loại và đối chiếu thứ hạng là công thức của bảng tính. Cột Khớp: 1 là khớp, 0 là không khớp.',
    judged: (of) => `${of} đã xét`,
    agrees: 'Khớp',
    allAgree: 'KHỚP: mọi dòng tính lại bằng công thức đều đúng với kết quả đã xét.',
    someDiffer: 'KHÔNG KHỚP – số dòng sai lệch: ',
    nothingToCheck: 'Chưa có dòng nào để kiểm tra.',
  },
  kinds: {
    question: 'câu hỏi',
    fact: 'dữ kiện',
    gate: 'điều kiện',
    award: 'khen thưởng',
    limit: 'giới hạn',
    criterion: 'tiêu chí',
    group: 'nhóm điểm',
    class: 'xếp loại',
    ranking: 'cách xếp hạng',
    tieKey: 'tiêu chí phụ',
    scorer: 'người chấm',
    period: 'kỳ chấm',
    basis: 'văn bản căn cứ',
    figure: 'số liệu',
  },
  sections: sectionsVi,
  notes: {
    settings: 'Ô nền vàng là ô để nhập. Có thể đổi tên sheet, thêm dòng; giữ nguyên hàng tiêu đề.',
    criteria:
      'Điểm tối đa là thang điểm đề xuất, chia đều vì kế hoạch không nêu điểm; sửa được. Khi được duyệt, ghi văn bản phê duyệt vào Thiết lập.',
    nominees:
      'Nhập điểm theo mã tiêu chí ở sheet Tiêu chí. Ô trống là chưa chấm, không phải 0 điểm; ghi KAD nếu tiêu chí không áp dụng.',
    mark: 'Ô trống là chưa chấm. Ghi KAD nếu không áp dụng.',
    fact: 'Ô trống là chưa biết, không có nghĩa là “Không”. Ghi KAD nếu không áp dụng.',
    unit: 'Chọn theo tên ở sheet Tập thể.',
    quota:
      'Số nguyên (06), tỷ lệ (15%), “Không giới hạn”, hoặc để trống khi chưa được phân bổ. Tỷ lệ phải có cơ sở tính và cách làm tròn.',
    number: 'Nhập số, ví dụ 8,5. Ô trống là chưa biết; ghi KAD nếu không áp dụng.',
    date: 'Nhập ngày dạng 30/10/2026. Ô trống là chưa biết; ghi KAD nếu không áp dụng.',
    register:
      'Mỗi dòng là một lần, một việc; một mã số có thể có nhiều dòng. Ô trống là chưa biết; ghi KAD nếu không áp dụng.',
    ballots:
      'Mỗi dòng là một phiếu: một người được chấm, một người chấm, một kỳ. Ô trống là chưa chấm; ghi KAD nếu không áp dụng.',
    nomineeId: 'Mã số như ở sheet danh sách.',
  },
  inputTitle: (subject, campaign) => `${subjects[subject].toUpperCase()} – ${campaign.name}`,
  rankingTitle: (subject) => `BẢNG XẾP HẠNG ${subjects[subject].toUpperCase()}`,
  nominationTitle: (award, subject) =>
    `DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG – ${subjects[subject].toUpperCase()} – ${award.toUpperCase()}`,
  heldTitle: 'TRƯỜNG HỢP TẠM DỪNG XÉT, KHÔNG ĐỦ ĐIỀU KIỆN, CHƯA ĐỦ DỮ LIỆU',
  summaryTitle: 'TỔNG HỢP KẾT QUẢ XÉT',
  campaignLine: (campaign) =>
    [campaign.name, campaign.plan.document, campaign.plan.issuer]
      .filter((part) => part !== '')
      .join(' – '),
  reviewLine: (asOf) => `Ngày xét: ${dayVi(asOf)}`,
  scaleLine: (approval) =>
    approval === null
      ? 'Thang điểm đề xuất, chưa phê duyệt'
      : `Thang điểm được phê duyệt tại ${approval}`,
  statusWhole: (fingerprint) => `Kết quả đã được ghi đủ, đọc lại khớp. Mã kiểm tra: ${fingerprint}`,
  statusWriting: 'ĐANG GHI – kết quả chưa trọn vẹn, không sử dụng. Bấm Chấm điểm để ghi lại.',
  proposalLine:
    'Kết quả là đề nghị; Hội đồng Thi đua - Khen thưởng xét, trình cấp có thẩm quyền quyết định.',
  quota,
  quotaBasis: ({ percentage, base, exact }) =>
    `${percentVi(percentage.share)} × ${String(base)} = ${numberVi(exact)}, ${roundings[percentage.rounding]}`,
  points: pointsVi,
  placesLine: (value, proposed, tied, empty) =>
    `Số lượng: ${quota(value)} · Đề nghị: ${String(proposed)} · Đồng điểm tại ngưỡng: ${String(tied)} · Còn trống: ${String(empty)}`,
  emptyPlace: 'Chưa có trường hợp nào được đề nghị.',
  nobodyHeld: 'Không có trường hợp nào.',
  coverSheet: 'Trang đầu',
  retired: 'Sheet này không còn trong kết quả lần chấm gần nhất.',
  dropped: 'KAD',
};
