/**
 * An Giang 2026: "thực hiện văn hóa công vụ", Sở Công Thương An Giang.
 *
 * The plan states contents (III), standards (IV.3), a dossier (V.2) and numbers (V.3), and not a
 * single point: the scale below splits 100 points evenly over the four contents and their lines,
 * so that it weighs nothing by itself, and stays "proposed" until the office names the document
 * that approved it. The plan has two sections numbered V; V.2 and V.3 are in the first.
 */
import type { Award } from '../domain/award';
import type { Campaign } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { Points } from '../domain/points';
import { PLAN, facts, gates, plan } from './an-giang-2026-conditions';
import { decree152, emulationLaw, namedByPlan } from './law';
import { preference } from './preference';
import {
  award,
  both,
  campaign,
  criterion,
  formLines,
  office,
  perNominee,
  perRound,
  question,
  when,
} from './rules';

/** III.1-4, four groups of four lines each. */
const contents: readonly (readonly [string, readonly string[]])[] = [
  [
    'Thực hiện chuẩn mực đạo đức, tác phong công vụ',
    [
      'Chấp hành nghiêm chủ trương của Đảng, chính sách pháp luật của Nhà nước; nội quy, quy chế làm việc của cơ quan.',
      'Thực hiện nghiêm kỷ luật, kỷ cương hành chính; sử dụng hiệu quả thời gian làm việc.',
      'Nêu cao tinh thần trách nhiệm, chủ động, sáng tạo trong thực hiện nhiệm vụ; không đùn đẩy, né tránh trách nhiệm.',
      'Thực hiện phong cách làm việc chuyên nghiệp, tận tụy, chuẩn mực; giải quyết công việc đúng thời hạn, đảm bảo chất lượng và hiệu quả.',
    ],
  ],
  [
    'Thực hiện văn hóa giao tiếp, ứng xử',
    [
      'Có thái độ giao tiếp lịch sự, văn minh, chuẩn mực với Nhân dân, doanh nghiệp và đồng nghiệp.',
      'Không gây phiền hà, sách nhiễu; không có hành vi thiếu chuẩn mực trong thi hành công vụ.',
      'Thực hiện nghiêm quy định về phát ngôn và sử dụng mạng xã hội; giữ gìn hình ảnh, uy tín của cơ quan và ngành Công Thương.',
      'Xây dựng môi trường làm việc đoàn kết, dân chủ, thân thiện, hỗ trợ lẫn nhau hoàn thành nhiệm vụ.',
    ],
  ],
  [
    'Xây dựng môi trường văn hóa công sở',
    [
      'Thực hiện trang phục công sở gọn gàng, lịch sự, phù hợp môi trường hành chính nhà nước.',
      'Giữ gìn cơ quan xanh - sạch - đẹp; sắp xếp nơi làm việc khoa học, ngăn nắp.',
      'Thực hiện tiết kiệm điện, nước, văn phòng phẩm và tài sản công.',
      'Treo Quốc kỳ, bảng tên cơ quan, biển chức danh đúng quy định; xây dựng hình ảnh cơ quan văn minh, hiện đại.',
    ],
  ],
  [
    'Nâng cao chất lượng phục vụ Nhân dân và doanh nghiệp',
    [
      'Thực hiện phương châm “Trách nhiệm - Kỷ cương - Chuyên nghiệp - Hiệu quả”.',
      'Chủ động hướng dẫn, hỗ trợ tổ chức, cá nhân trong giải quyết thủ tục hành chính.',
      'Tăng cường ứng dụng công nghệ thông tin, chuyển đổi số, sử dụng văn bản điện tử và chữ ký số trong giải quyết công việc.',
      'Đẩy mạnh cải cách hành chính, nâng cao hiệu quả phối hợp giữa các phòng, đơn vị thuộc Sở.',
    ],
  ],
];

/** 100 points over 16 lines: 6,25 each. */
const EVEN_SHARE = 62_500 as Points;

const criteria: readonly Criterion[] = contents.flatMap(([title, lines], index) => {
  const number = String(index + 1);
  return lines.map((text, line) =>
    criterion({
      code: `${number}.${String(line + 1)}`,
      group: `${number}. ${title}`,
      text,
      pointsMax: EVEN_SHARE,
      appliesTo: both,
      source: plan(`III.${number}`),
    }),
  );
});

const certificate = {
  name: 'Bằng khen',
  authority: 'Chủ tịch UBND tỉnh An Giang',
  quota: 6,
  onlyIf: when('Q2', 'A'),
  source: plan('IV.2, V.3; Bản đăng ký mục 1'),
};
// The registration form ties the six and six to the certificate alone; no number is given here.
const commendation = {
  name: 'Giấy khen',
  authority: 'Giám đốc Sở Công Thương',
  onlyIf: when('Q2', 'A'),
  source: plan('IV.2'),
};
const either = {
  name: 'Bằng khen hoặc Giấy khen',
  authority: 'Chủ tịch UBND tỉnh An Giang hoặc Giám đốc Sở Công Thương',
  quota: 6,
  onlyIf: when('Q2', 'B'),
  source: plan('IV.2, V.3'),
};

const awards: readonly Award[] = [
  award({ code: 'BK-TT', subject: 'collective', ...certificate }),
  award({ code: 'BK-CN', subject: 'individual', ...certificate }),
  award({ code: 'GK-TT', subject: 'collective', ...commendation }),
  award({ code: 'GK-CN', subject: 'individual', ...commendation }),
  award({ code: 'KT-TT', subject: 'collective', ...either }),
  award({ code: 'KT-CN', subject: 'individual', ...either }),
];

export const anGiang2026: Campaign = campaign({
  id: 'an-giang-2026',
  name: 'Phong trào thi đua thực hiện văn hóa công vụ tại Sở Công Thương năm 2026',
  plan: { document: PLAN, issuer: 'Sở Công Thương tỉnh An Giang' },
  // "Từ ngày phát động đến ngày 31 tháng 12 năm 2026" (V.1): the first day is the office's to enter.
  period: { from: null, to: '2026-12-31' },
  questions: [
    question({
      code: 'Q1',
      text: 'Thành tích nổi bật và sáng kiến, giải pháp, mô hình: phải đạt cả hai hay chỉ cần một?',
      planWords:
        'Có thành tích tiêu biểu, nổi bật trong thực hiện văn hóa công vụ; có sáng kiến, giải pháp hoặc mô hình hiệu quả',
      options: ['Phải đạt cả hai', 'Đạt một trong hai'],
      source: plan('IV.3'),
    }),
    question({
      code: 'Q2',
      text: 'Số lượng 06 tập thể và 06 cá nhân là của hình thức nào?',
      planWords: 'Tập thể: 06. Cá nhân: 06.',
      options: [
        'Của Bằng khen, theo Bản đăng ký; Giấy khen có số lượng riêng',
        'Chung cho Bằng khen và Giấy khen, Hội đồng chọn hình thức',
      ],
      source: plan('V.3'),
    }),
    question({
      code: 'Q3',
      text: 'Cá nhân đang bị xem xét kỷ luật có làm tập thể tạm dừng xét không?',
      planWords: 'Không có cá nhân vi phạm kỷ luật',
      options: ['Có, cho đến khi có kết luận', 'Không, chỉ tính khi đã bị kỷ luật'],
      source: plan('IV.3'),
    }),
    preference.question,
  ],
  facts,
  gates,
  criteria,
  tieKeys: preference.tieKeys,
  awards,
  bases: [
    emulationLaw,
    decree152,
    namedByPlan(
      'Quyết định 129/2007/QĐ-TTg',
      'Ban hành Quy chế Văn hóa công sở tại các cơ quan hành chính nhà nước',
    ),
  ],
  dossier: [
    perRound('Tờ trình của phòng, đơn vị đề nghị', plan('V.2')),
    perRound('Biên bản xét khen thưởng của phòng, đơn vị', plan('V.2')),
    // What the form itself asks for stands in the decree and is not repeated here.
    perNominee(
      'Báo cáo thành tích theo Mẫu 08 ban hành kèm theo Nghị định số 152/2025/NĐ-CP, có xác nhận của Thủ trưởng cơ quan, đơn vị',
      plan('V.2'),
    ),
    perRound(
      'Danh sách tóm tắt thành tích trích ngang tập thể, cá nhân đề nghị khen thưởng',
      plan('V.2'),
    ),
    perRound('Văn bản, tài liệu khác có liên quan (nếu có)', plan('V.2')),
    perRound('01 bộ hồ sơ (bản chính) và các tệp tin điện tử của hồ sơ', plan('V.2')),
  ],
  form: [
    ...formLines(plan('Bản đăng ký thi đua'), [
      ['issuer', 'UBND TỈNH AN GIANG'],
      ['issuer', 'SỞ CÔNG THƯƠNG'],
      ['place', 'An Giang, ngày … tháng … năm 2026'],
      ['title', 'BẢN ĐĂNG KÝ THI ĐUA'],
      ['subtitle', 'Phát động phong trào thi đua “Thực hiện văn hóa công vụ năm 2026”'],
      // The plan leaves its number and day open; what the settings say of them stands here.
      ['subtitle', '(Ban hành kèm theo [kế hoạch] của Sở Công Thương tỉnh An Giang)'],
    ]),
    // The plan's form has no line for who registers; a form that is sent back needs one.
    ...formLines(office('Dòng ghi tên đơn vị đăng ký'), [['line', 'Phòng, đơn vị: [đơn vị]']]),
    ...formLines(plan('Bản đăng ký thi đua'), [
      ['heading', '1. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh An Giang'],
      ['collectives', '- Tập thể: 06 (Tập thể phòng, đơn vị thuộc Sở).'],
      ['individuals', '- Cá nhân: 06.'],
    ]),
  ],
});
