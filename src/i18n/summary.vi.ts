import type { SummaryWords } from './summary-words';

export const summaryVi: SummaryWords = {
  basisSection: 'I. CĂN CỨ',
  basisInForce: (document, title) => [document, title].filter((part) => part !== '').join(' – '),
  basisNotInForce: (document, replacedBy) =>
    `${document} – không còn hoặc chưa có hiệu lực tại ngày xét${replacedBy === '' ? '' : `; xem ${replacedBy}`}`,
  readSection: 'VII. SỐ LIỆU ĐÃ ĐỌC',
  readLine: ({ subject, rows, sheet, from, to }) =>
    `${subject}: ${String(rows)} trường hợp, sheet “${sheet}”, từ dòng ${String(from)} đến dòng ${String(to)}.`,
  nothingRead: 'Không có danh sách nào.',
  versionLine: (version) => `Lập bằng Thi Đua phiên bản ${version}.`,
  fingerprintMeaning:
    'Mã kiểm tra ở đầu mỗi sheet tính từ quy định, số liệu, quyết định của Hội đồng và ngày xét: hai bản có cùng mã thì được xét từ cùng một dữ liệu. Khi trình ký, chân mỗi trang in thêm mã niêm phong, tính cả kết quả và văn bản trình; chức năng Kiểm tra đối chiếu mã trên giấy với file và nêu từng ô đã đổi.',

  awardsSection: 'II. CHỈ TIÊU KHEN THƯỞNG',
  award: 'Hình thức khen thưởng',
  quota: 'Số lượng',
  proposed: 'Đề nghị',
  tied: 'Đồng điểm',
  empty: 'Còn trống',
  waiting: 'Chờ số lượng',
  basis: 'Cách tính số lượng',
  meter: 'Mức sử dụng',
  meterLegend: '■ đề nghị   ▨ chờ chọn vì đồng điểm   □ còn trống',

  totalsSection: 'III. KẾT QUẢ THEO ĐỐI TƯỢNG',
  subject: 'Đối tượng',
  count: 'Số trường hợp',

  chartsSection: 'BIỂU ĐỒ',
  quotaChart: 'Sử dụng chỉ tiêu khen thưởng',
  statusChart: 'Kết quả xét theo đối tượng',
  classChart: (subject) =>
    subject === null ? 'Kết quả xếp loại' : `Kết quả xếp loại – ${subject.toLocaleLowerCase('vi')}`,
  chartData: 'Số liệu của biểu đồ; kết quả xét lấy từ bảng ở mục III.',
  awardOf: (award, subject) => `${award} – ${subject.toLocaleLowerCase('vi')}`,
  tiedPlaces: 'Chờ chọn',

  makeupSection: 'IV. CƠ CẤU',
  makeupBy: (by) => {
    if (typeof by === 'object') return by.label;
    return { post: 'Chức vụ', classification: 'Xếp loại', field: 'Khối, nhóm' }[by];
  },
  noValue: '(không ghi)',
  eligible: 'Đủ điều kiện',

  unitsSection: 'V. KẾT QUẢ THEO ĐƠN VỊ (SỐ CÁ NHÂN)',
  unit: 'Đơn vị',
  unitStatus: 'Kết quả của tập thể',
  people: 'Số cá nhân',
  unitsWithout: (units) =>
    units.length === 0
      ? 'Đơn vị nào cũng có tập thể hoặc cá nhân được đề nghị.'
      : `Đơn vị mà cả tập thể và cá nhân đều chưa được đề nghị (${String(units.length)}): ${units.join('; ')}.`,

  dossierSection: 'VI. THÀNH PHẦN HỒ SƠ PHẢI CÓ',
  issuesSection: 'VIII. LƯU Ý KHI XÉT',
  noIssues: 'Không có lưu ý.',
  moreIssues: (count) => `… và ${String(count)} lưu ý khác; xem đầy đủ ở khung Thi Đua.`,
  statusShort: {
    proposed: 'Đề nghị',
    tiedAtCutLine: 'Đồng điểm',
    awaitingCouncil: 'Hội đồng xét',
    awaitingQuota: 'Chờ số lượng',
    beyondQuota: 'Ngoài chỉ tiêu',
    notForAward: 'Chưa đạt TC',
    onHold: 'Tạm dừng',
    notMet: 'Không đủ ĐK',
    incomplete: 'Thiếu dữ liệu',
  },
};
