import { dayVi } from './numbers';
import type { PaneWords } from './pane-words';
import { pathVi } from './path.vi';
import { signingVi } from './signing-words';

const n = String;

export const paneVi: PaneWords = {
  product: 'Thi Đua',
  switchLanguage: 'Chuyển sang tiếng Anh',
  otherLanguage: 'EN',
  check: 'Kiểm tra lại',
  score: 'Chấm điểm',
  scoreAgain: 'Chấm lại',
  proposalNote:
    'Kết quả là đề nghị; Hội đồng Thi đua - Khen thưởng xét, trình cấp có thẩm quyền quyết định.',
  phases: {
    reading: 'Đang đọc sổ làm việc',
    checking: 'Đang kiểm tra dữ liệu',
    judging: 'Đang xét và xếp hạng',
    writing: 'Đang ghi kết quả',
    verifying: 'Đang đọc lại để đối chiếu',
  },
  progress: (phase, percent) => `${phase}… ${n(percent)} %`,
  campaign: {
    heading: 'Phong trào',
    plan: 'Kế hoạch',
    period: 'Thời gian',
    reviewDate: 'Ngày xét',
    scale: 'Thang điểm',
    scaleProposed: 'Thang điểm đề xuất, chưa phê duyệt',
    scaleProposedNote:
      'Kế hoạch không nêu điểm. Khi thang điểm được duyệt, ghi văn bản phê duyệt vào sheet thiết lập.',
    scaleApproved: (document) => `Đã phê duyệt: ${document}`,
    day: dayVi,
    days: (from, to) => {
      if (from !== null && to !== null) return `${dayVi(from)} đến ${dayVi(to)}`;
      if (from !== null) return `từ ${dayVi(from)}`;
      return to === null ? 'chưa nhập' : `từ ngày phát động đến ${dayVi(to)}`;
    },
  },
  issues: {
    heading: 'Kiểm tra dữ liệu',
    blocking: (count) => `${n(count)} lỗi phải sửa trước khi chấm`,
    warnings: (count) => `${n(count)} lưu ý`,
    none: 'Dữ liệu đầy đủ, có thể chấm điểm.',
    nothingWritten: 'Chưa ghi gì vào sổ làm việc.',
    goTo: 'Đến ô',
    goToPlace: (place) => `Đến ô: ${place}`,
  },
  start: {
    heading: 'Sổ làm việc này chưa có phong trào',
    empty:
      'Một phong trào gồm sheet thiết lập, sheet tiêu chí và danh sách tập thể, cá nhân. Tạo sẵn từ mẫu, rồi nhập điểm:',
    pick: 'Mẫu phong trào',
    steps: [
      'Chọn mẫu và tạo các sheet.',
      'Trả lời những điểm kế hoạch để ngỏ, nhập danh sách và điểm.',
      'Bấm Chấm điểm để nhận xếp hạng và danh sách đề nghị.',
    ],
    button: 'Tạo sheet từ mẫu',
    working: 'Đang tạo sheet',
    started: (sheets) => `Đã tạo: ${sheets}. Nhập dữ liệu rồi bấm Kiểm tra lại.`,
  },
  results: {
    heading: 'Kết quả xét',
    subject: 'Đối tượng',
    written: (sheets) => `Đã ghi và đối chiếu ${n(sheets)} sheet kết quả.`,
    stale:
      'Số liệu đã đổi sau lần chấm gần nhất: kết quả trong sổ đã cũ. Bấm Chấm điểm để lập lại.',
    unchanged: 'Dữ liệu không đổi; các sheet kết quả đã đúng, không ghi lại.',
    awards: 'Chỉ tiêu khen thưởng',
    proposed: (count) => `${n(count)} đề nghị`,
    tied: (count, places) => `${n(count)} đồng điểm cho ${n(places)} chỗ`,
    empty: (count) => `${n(count)} còn trống`,
    awaiting: (count) => `${n(count)} chờ số lượng`,
    quota: (text) => `Số lượng: ${text}`,
    noAwards: 'Kế hoạch chưa có hình thức khen thưởng cho đối tượng này.',
    ranked: (count) => `Xếp hạng (${n(count)})`,
    unranked: (count) => `Chưa xét được (${n(count)})`,
    nobody: 'Chưa có trường hợp nào.',
    unrankedShort: '–',
    rank: (rank) => `Hạng ${n(rank)}`,
    points: (points) => `${points} điểm`,
    noPoints: 'chưa đủ điểm',
    groups: 'Điểm theo nhóm tiêu chí',
    reasons: 'Lý do',
    source: (citation) => `Căn cứ: ${citation}`,
    more: (count) => `Xem thêm ${n(count)} mục`,
    counts: 'Số trường hợp theo kết quả xét',
    search: 'Tìm trong kết quả',
    searchExample: 'Tên, mã số, đơn vị',
    found: (count) => (count === 0 ? 'Không tìm thấy ai.' : `Tìm thấy ${n(count)} trường hợp.`),
  },
  path: pathVi,
  signing: signingVi,
  removal: {
    open: 'Gỡ kết quả',
    heading: 'Gỡ kết quả khỏi sổ làm việc?',
    what: 'Các sheet kết quả, phần tô màu và các lựa chọn sheet, cột của Thi Đua bị xóa. Thiết lập, tiêu chí, danh sách, điểm và những gì Hội đồng, cơ quan đã nhập được giữ nguyên.',
    sealed: 'Gỡ cả các lần đã niêm phong và lịch sử; không khôi phục được',
    yes: 'Gỡ kết quả',
    yesSealed: 'Gỡ kết quả và các lần niêm phong',
    no: 'Không gỡ',
    working: 'Đang gỡ kết quả',
  },
  failed: {
    heading: 'Chưa xong',
    unknown: 'Có lỗi ngoài dự kiến trong ngăn Thi Đua. Đóng ngăn, mở lại rồi thử lại.',
    writing:
      'Việc ghi bị ngắt giữa chừng. Sheet chưa trọn vẹn tự ghi rõ điều đó; bấm Chấm lại để hoàn tất.',
    goTo: 'Không đến được ô này',
  },
  host: {
    outside: 'Trang này là ngăn của Excel. Mở Excel, rồi bấm Mở ngăn Thi đua trên thẻ Thi đua.',
    tooOld:
      'Excel này quá cũ. Cần Excel 2021, Microsoft 365 hoặc Excel trên web (ExcelApi 1.9 trở lên).',
  },
  announce: {
    checked: (blocking, warnings) =>
      `Đã kiểm tra: ${n(blocking)} lỗi phải sửa, ${n(warnings)} lưu ý.`,
    scored: (proposed) => `Đã chấm xong: ${n(proposed)} trường hợp được đưa vào danh sách đề nghị.`,
    failed: 'Chưa xong; xem thông báo.',
  },
};
