import type { PathWords } from './path-words';
import { sureVi } from './sure-words';

const n = String;

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
    as: { who: 'nhận diện', fact: 'dữ kiện', mark: 'điểm', unused: 'không dùng' },
    none: 'Chưa đọc được sheet nào của phong trào.',
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
    tied: (count) => `${n(count)} trường hợp đồng điểm tại ngưỡng`,
    review: (count) => `${n(count)} trường hợp Hội đồng phải xem xét`,
    incomplete: (count) => `${n(count)} trường hợp thiếu dữ liệu`,
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
