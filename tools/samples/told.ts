/**
 * What the offices of the samples say of themselves and of those who may be proposed. Offices are
 * those of the plans; people and achievements are made up. Some say nothing, as offices do.
 */
import type { Office } from '../../src/domain/campaign';
import type { Entrants } from '../../src/domain/entry';

interface Told {
  readonly office: Pick<Office, 'parent' | 'place' | 'signerPost'>;
  /** By the code in the list. */
  readonly achievements: Readonly<Record<string, string>>;
}

export const told: Readonly<Record<string, Told>> = {
  'an-giang-2026': {
    office: { parent: 'UBND tỉnh An Giang', place: 'An Giang', signerPost: 'Giám đốc' },
    achievements: {
      TT01: 'Vận hành bộ phận một cửa với 98,7% hồ sơ trả trước hạn; xây dựng góc tiếp công dân thân thiện; tiết kiệm 12% chi phí văn phòng phẩm.',
      TT03: 'Chuyển toàn bộ hồ sơ thanh toán sang ký số; hoàn thành quyết toán trước hạn 15 ngày; không có hồ sơ bị trả lại.',
      TT05: 'Tổ chức 06 phiên chợ hàng Việt về nông thôn; công khai quy trình cấp phép, thời gian giải quyết giảm một phần ba.',
      TT06: 'Hướng dẫn 142 hộ kinh doanh khí thực hiện thủ tục trực tuyến toàn trình; không có phản ánh về thái độ phục vụ.',
      TT12: 'Thực hiện bộ quy tắc ứng xử khi kiểm tra; 100% biên bản lập đúng mẫu, không có khiếu nại.',
      '004':
        'Tham mưu bộ quy tắc ứng xử của Sở; trực tiếp hướng dẫn 320 lượt người dân nộp hồ sơ trực tuyến.',
      '021':
        'Sáng kiến theo dõi dự toán theo tuần, giảm 40% thời gian tổng hợp báo cáo; được cấp cơ sở công nhận.',
      '038': 'Giải quyết 96 hồ sơ trước hạn; hướng dẫn 05 doanh nghiệp áp dụng sản xuất sạch hơn.',
      '072': 'Hỗ trợ 27 doanh nghiệp cấp chứng nhận xuất xứ điện tử; phản hồi trong ngày làm việc.',
    },
  },
  'soc-trang-2023': {
    office: {
      parent: 'UBND tỉnh Sóc Trăng',
      place: 'Sóc Trăng',
      signerPost: 'Chủ tịch Hội đồng',
    },
    achievements: {
      TT02: 'Mô hình “Công sở không giấy”: 100% văn bản đi, đến được ký số.',
      TT05: 'Mô hình “Nụ cười trường học”: hộp thư góp ý tại 100% trường trực thuộc.',
      TT13: 'Mô hình “Ngày thứ Sáu không hẹn”: giải quyết thủ tục đơn giản ngay trong buổi tiếp nhận.',
      TT15: 'Mô hình “Một cửa lưu động” phục vụ 11 ấp ở xa trung tâm huyện.',
    },
  },
  'son-tien-2021': {
    office: { parent: 'UBND huyện Hương Sơn', place: 'Sơn Tiến', signerPost: 'Chủ tịch' },
    achievements: {
      TT02: 'Niêm yết, công khai đầy đủ thủ tục hành chính; 100% hồ sơ giải quyết đúng hạn.',
      TT05: 'Xây dựng 04 tuyến đường hoa; duy trì công sở xanh, sạch, đẹp.',
      TT06: 'Vận động hội viên hiến 620 m² đất làm đường thôn.',
    },
  },
  'binh-phuoc-2022': {
    office: { parent: 'UBND tỉnh Bình Phước', place: 'Bình Phước', signerPost: 'Giám đốc' },
    achievements: {},
  },
  'soc-trang-2022': {
    office: { parent: 'UBND tỉnh Sóc Trăng', place: 'Sóc Trăng', signerPost: 'Giám đốc' },
    achievements: {
      TT03: 'Rút ngắn thời gian giải quyết 08 thủ tục; 92% hồ sơ nộp trực tuyến.',
      '001': 'Chủ trì kiểm soát thủ tục hành chính; tham mưu 03 phương án đơn giản hóa.',
      '012': 'Sáng kiến biểu theo dõi giải ngân dùng chung; được Giám đốc Sở công nhận.',
      '022': 'Hướng dẫn 180 lượt doanh nghiệp nộp hồ sơ trực tuyến.',
    },
  },
};

/** The list with what is said of each. */
export function withAchievements(entrants: Entrants, achievements: Told['achievements']): Entrants {
  return {
    ...entrants,
    nominees: entrants.nominees.map((nominee) => {
      const achievement = achievements[nominee.id];
      return achievement === undefined ? nominee : { ...nominee, achievement };
    }),
  };
}
