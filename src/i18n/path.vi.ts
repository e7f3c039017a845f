import type { PathWords } from './path-words';
import { sureVi } from './sure-words';

const n = String;
const cases = (count: number) => `${count === 0 ? 'Không có' : n(count)} trường hợp`;

export const pathVi: PathWords = {
  heading: 'Các bước',
  steps: {
    campaign: 'Phong trào',
    data: 'Dữ liệu',
    scoring: 'Chấm điểm',
    results: 'Kết quả',
    signing: 'Trình ký',
  },
  step: (number, name, mark) => {
    const said = { open: '', done: ', xong', attention: ', cần xem', blocked: ', phải sửa' }[mark];
    return `Bước ${n(number)}: ${name}${said}`;
  },
  loading: 'Đang mở',
  state: {
    waking: 'Đang mở sổ làm việc',
    noCampaign: 'Sổ chưa có phong trào',
    needsFixing: (count) => `${n(count)} lỗi phải sửa trước khi chấm`,
    unfilled: 'Chưa có dữ liệu để chấm',
    ready: (warnings) =>
      warnings === 0 ? 'Sẵn sàng chấm điểm' : `Sẵn sàng chấm điểm, ${n(warnings)} lưu ý`,
    stale: 'Kết quả đã cũ: số liệu đổi sau khi chấm',
    scored: 'Kết quả khớp với số liệu',
    changed: 'Sổ vừa thay đổi, sẽ kiểm tra lại',
  },
  cancel: 'Dừng',
  writing: 'Đang ghi: không dừng giữa chừng, để không sheet nào dở dang.',
  cancelled: 'Đã dừng. Chưa ghi gì; kết quả cũ còn nguyên.',
  clearing: 'Đang bỏ tô màu',
  cleared: (count) =>
    count === 0
      ? 'Không có tô màu nào của Thi Đua.'
      : 'Đã bỏ tô màu trong các danh sách. Lần chấm sau tô lại.',
  removed: (sheets) => `Đã gỡ ${n(sheets)} sheet kết quả.`,
  copyDetails: 'Sao chép chi tiết',
  copied: 'Đã sao chép',
  errorCode: (code) => `Mã lỗi: ${code}`,
  rules: {
    heading: 'Quy định lấy từ đâu',
    about:
      'Mỗi điều kiện, tiêu chí và hình thức khen thưởng trong sổ đều ghi nguồn. Những gì của cơ quan cần được cơ quan phê duyệt.',
    from: {
      plan: (count) => `Từ kế hoạch: ${n(count)}`,
      law: (count) => `Từ pháp luật: ${n(count)}`,
      office: (count) => `Do cơ quan đặt ra: ${n(count)}`,
    },
    approveScale: 'Đến ô ghi văn bản phê duyệt thang điểm',
  },
  readings: {
    heading: 'Đã đọc những gì',
    nominees: (count) => `${n(count)} trường hợp`,
    goTo: (sheet) => `Đến sheet ${sheet}`,
    none: 'Chưa đọc được sheet nào của phong trào.',
  },
  choosing: {
    sheets: 'Sheet nào là gì',
    about:
      'Sheet hoặc cột nào dò chưa đúng thì chọn lại ở đây. Lựa chọn được giữ trong sổ làm việc dưới dạng tên (Name); không ô nào bị ghi.',
    columnIs: (heading) => `Cột “${heading}” được đọc là`,
    letter: (letter) => `Cột ${letter}`,
    noSheet: '(chưa tìm thấy)',
    groups: { who: 'Nhận diện', fact: 'Dữ kiện', mark: 'Điểm theo tiêu chí' },
    unused: 'Không dùng',
    open: (label) => `${label} (chưa có cột)`,
    byHand: 'do người dùng chọn',
    match: 'Dò lại theo tiêu đề',
    matchAll: (count) => `Bỏ ${n(count)} lựa chọn, dò lại tất cả`,
    goToSheets: 'Chọn sheet…',
    goToColumns: 'Chọn cột…',
    working: 'Đang giữ lựa chọn',
    chosen: (what, label) => `“${what}” được đọc là “${label}”.`,
    matched: (what) => `“${what}” được dò lại theo tiêu đề.`,
    matchedAll: 'Đã bỏ mọi lựa chọn; sheet và cột được dò lại theo tiêu đề.',
    takenBack: 'Đã hoàn tác lựa chọn.',
    takeBack: 'Hoàn tác',
    sheetComment: (label) => `Thi Đua: người dùng chọn sheet này là “${label}”.`,
    columnComment: (label) => `Thi Đua: người dùng chọn cột này là “${label}”.`,
  },
  before: {
    heading: 'Trước khi chấm',
    campaign: (name) => `Phong trào: ${name}`,
    noCampaign: 'Chưa có phong trào trong sổ',
    data: 'Dữ liệu đầy đủ',
    dataBlocked: (count) => `${n(count)} lỗi phải sửa`,
    dataNoted: (count) => `Chấm được; ${n(count)} lưu ý nên xem`,
    nominees: (collectives, individuals) =>
      `${n(collectives)} tập thể, ${n(individuals)} cá nhân được xét`,
    scale: 'Thang điểm đã phê duyệt',
    scaleOpen: 'Thang điểm chưa phê duyệt: kết quả ghi rõ là dự thảo',
    what: 'Chấm điểm ghi các sheet kết quả, tô màu các trường hợp tạm dừng và không đủ điều kiện. Không ô nào của cơ quan bị sửa.',
  },
  noResults: 'Chưa có kết quả. Bấm Chấm điểm để lập xếp hạng và danh sách đề nghị.',
  cutLine: (points) => `Người cuối trong số lượng: ${points} điểm`,
  open: {
    heading: 'Chờ Hội đồng',
    tied: (count) => `${cases(count)} đồng điểm tại ngưỡng`,
    review: (count) => `${cases(count)} Hội đồng phải xem xét`,
    incomplete: (count) => `${cases(count)} thiếu dữ liệu`,
    goToCouncil: 'Đến sheet Hội đồng',
  },
  card: {
    back: 'Về danh sách',
    goTo: 'Đến dòng trong danh sách',
    points: 'Điểm theo tiêu chí',
    total: 'Tổng điểm',
    of: (points, most) => `${points} / ${most}`,
    conditions: 'Điều kiện',
    answers: { met: 'Đạt', notMet: 'Không đạt', unknown: 'Chưa rõ' },
    facts: (label, value) => `${label}: ${value}`,
    blank: 'chưa nhập',
    leftOut: 'không áp dụng',
    tieKeys: 'Xét khi bằng điểm, theo thứ tự',
    loading: 'Đang mở hồ sơ',
    gone: 'Kết quả này không còn; bấm Chấm điểm để lập lại.',
    fromSheet: 'Chọn một dòng trong sheet kết quả hoặc danh sách để mở hồ sơ của người đó.',
  },
  sure: sureVi,
  whatIf: {
    heading: 'Thử thay đổi quy định',
    about: 'Xem ai vào, ai ra nếu một quy định khác đi. Không ghi gì vào sổ.',
    kind: 'Thay đổi',
    kinds: {
      places: 'Số lượng của một hình thức khen thưởng',
      threshold: 'Mức của một điều kiện hoặc hạng',
      maximum: 'Điểm tối đa của một tiêu chí',
      tieKeyFirst: 'Xét một tiêu chí phụ trước tiên',
      tieKeyOut: 'Bỏ một tiêu chí phụ',
    },
    rule: 'Quy định',
    value: 'Giá trị thử',
    now: (value) => `Đang là ${value}`,
    try: 'Thử',
    working: 'Đang xét thử',
    notANumber: 'Nhập một số, ví dụ 6 hoặc 87,5.',
    notADay: 'Nhập một ngày, ví dụ 31/12/2026.',
    nothing: 'Không ai vào thêm, không ai ra.',
    entered: (count) => `Vào: ${n(count)}`,
    left: (count) => `Ra: ${n(count)}`,
    otherwise: (count) => `Đổi kết quả xét: ${n(count)}`,
    moved: (name, before, after) => `${name}: ${before} → ${after}`,
    untouched: 'Đây là thử nghiệm: sổ làm việc không thay đổi.',
  },
};
