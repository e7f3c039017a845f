/**
 * Sóc Trăng 2023-2025: "thi đua cùng điển hình tiên tiến" with models of office culture, Hội đồng
 * Thi đua - Khen thưởng tỉnh Sóc Trăng. Units, localities and enterprises only; reviewed yearly.
 *
 * The plan states contents (III.2), two targets of indices, what is commended (IV.1) and a day for
 * the report (IV.2); no point and no number of awards. The scale below splits 100 points evenly
 * over five lines and stays "proposed" until the office names the document that approved it.
 */
import type { Campaign, Question } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { TieKey } from '../domain/fact';
import { MET } from '../domain/fact';
import { servingQuestion } from './holds';
import { decree152, decree98, emulationLaw } from './law';
import { collectivePreference } from './preference';
import {
  award,
  campaign,
  criterion,
  formLines,
  office,
  perNominee,
  perRound,
  points,
  question,
  units,
  when,
} from './rules';
import { PLAN, facts, gates, plan } from './soc-trang-2023-conditions';

const MODEL = '1. Xây dựng và duy trì mô hình';
const CULTURE = '2. Quy định, nội quy, quy chế và văn hóa công sở';
const REFORM = '3. Cải cách hành chính';

const lines: readonly (readonly [code: string, group: string, text: string, section: string])[] = [
  [
    '1.1',
    MODEL,
    'Xây dựng và thực hiện các mô hình nhằm nâng cao hiệu quả thực hiện phong trào “Cán bộ, công chức, viên chức tỉnh Sóc Trăng thi đua thực hiện văn hóa công sở”.',
    'III.2',
  ],
  ['1.2', MODEL, 'Duy trì thực hiện hiệu quả các mô hình trong phong trào thi đua', 'IV.1'],
  [
    '2.1',
    CULTURE,
    'Thực hiện nghiêm các quy định, nội quy, quy chế của cơ quan, đơn vị, các quy định về văn hóa công sở, bảo đảm kỷ cương, kỷ luật hành chính; quản lý, sử dụng có hiệu quả thời gian làm việc của Nhà nước, của cơ quan, đơn vị.',
    'III.2',
  ],
  [
    '2.2',
    CULTURE,
    'Xây dựng và giữ gìn cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp; đội ngũ cán bộ, công chức, viên chức tận tụy, gương mẫu, chuyên nghiệp, kỷ cương, trách nhiệm.',
    'III.2',
  ],
  [
    '3.1',
    REFORM,
    'Đẩy mạnh công tác cải cách hành chính, công khai, minh bạch, đơn giản hóa các thủ tục hành chính, rút ngắn thời gian giải quyết công việc tại cơ quan, đơn vị.',
    'III.2',
  ],
];

const criteria: readonly Criterion[] = lines.map(([code, group, text, section]) =>
  criterion({ code, group, text, pointsMax: points(20), appliesTo: units, source: plan(section) }),
);

const questions: readonly Question[] = [
  question({
    code: 'Q1',
    text: 'Xét cho năm nào?',
    planWords: 'trước ngày 30 tháng 10 hàng năm',
    options: ['Năm 2023', 'Năm 2024', 'Năm 2025'],
    source: plan('IV.2'),
  }),
  question({
    code: 'Q2',
    text: 'Báo cáo nộp đúng ngày 30 tháng 10 có được tính là đúng hạn không?',
    planWords: 'trước ngày 30 tháng 10 hàng năm',
    options: ['Không, phải nộp trước ngày 30/10', 'Có, nộp chậm nhất ngày 30/10'],
    source: plan('IV.2'),
  }),
  question({
    code: 'Q3',
    text: 'Hai chỉ số là tiêu chuẩn bắt buộc để xét khen thưởng, hay chỉ là chỉ tiêu phấn đấu?',
    planWords:
      'Phấn đấu hàng năm chỉ số đo lường sự hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt trên 85% và chỉ số cải cách hành chính đạt trên 75%',
    options: [
      'Là tiêu chuẩn: phải trên 85% và trên 75%, đúng 85% hoặc 75% là chưa đạt',
      'Chỉ là chỉ tiêu phấn đấu: ghi nhận, không loại',
    ],
    source: plan('III.2'),
  }),
  question({
    code: 'Q4',
    text: 'Khi đồng điểm, ưu tiên mô hình mới và mô hình có khả năng nhân rộng như thế nào?',
    planWords: 'ưu tiên các mô hình mới, có khả năng nhân rộng',
    options: [
      'Lần lượt: có mô hình mới, rồi có mô hình có khả năng nhân rộng',
      'Chỉ ưu tiên mô hình vừa mới, vừa có khả năng nhân rộng',
    ],
    source: plan('IV.1'),
  }),
  question({
    code: 'Q5',
    text: 'Khi vẫn đồng điểm, đơn vị duy trì mô hình lâu hơn có được xếp trước không?',
    planWords:
      'thời gian duy trì thực hiện tính từ lúc triển khai đến thời điểm xem xét đề nghị khen thưởng',
    options: ['Không, số tháng duy trì chỉ để biết', 'Có, là tiêu chí phụ sau các ưu tiên'],
    source: plan('IV.1'),
  }),
  servingQuestion('việc khen thưởng phải công bằng và đúng thành tích', plan('I')),
  collectivePreference.question,
];

/** "ưu tiên" is read as a preference among equals: it adds no points and displaces nobody. */
const preferenceFor = (figure: string, answer: string): TieKey => ({
  figure,
  prefer: { values: [MET] },
  appliesTo: units,
  onlyIf: when('Q4', answer),
  source: plan('IV.1'),
});

export const socTrang2023: Campaign = campaign({
  id: 'soc-trang-2023',
  name: 'Thi đua cùng điển hình tiên tiến trong phong trào “Cán bộ, công chức, viên chức tỉnh Sóc Trăng thi đua thực hiện văn hóa công sở” giai đoạn 2023 - 2025',
  plan: { document: PLAN, issuer: 'Hội đồng Thi đua - Khen thưởng tỉnh Sóc Trăng' },
  // "Giai đoạn 2023 - 2025" (II.2): whole years, since the plan names no days.
  period: { from: '2023-01-01', to: '2025-12-31' },
  questions,
  facts,
  gates,
  criteria,
  tieKeys: [
    preferenceFor('U1', 'A'),
    preferenceFor('U2', 'A'),
    preferenceFor('U3', 'B'),
    {
      figure: 'M4',
      prefer: 'higher',
      appliesTo: units,
      onlyIf: when('Q5', 'B'),
      source: office('Câu hỏi Q5'),
    },
    ...collectivePreference.tieKeys,
  ],
  awards: [
    award({
      code: 'BK-TT',
      name: 'Bằng khen',
      authority: 'Chủ tịch UBND tỉnh Sóc Trăng',
      subject: 'collective',
      source: plan('IV.1'),
    }),
  ],
  // The decree changed within the stage; which one is in force follows from the review date.
  bases: [emulationLaw, decree152, decree98],
  dossier: [
    perNominee(
      'Bản đăng ký xây dựng mô hình thực hiện văn hóa công sở (theo mẫu đính kèm): tên tập thể, tên mô hình, thực trạng, nội dung, dự kiến hiệu quả, thời gian thực hiện',
      plan('V.1; Bản đăng ký'),
    ),
    perNominee('Báo cáo kết quả thực hiện mô hình, trước ngày 30 tháng 10 hàng năm', plan('IV.2')),
    perRound(
      'Hồ sơ trình khen thưởng theo quy định hiện hành về công tác thi đua, khen thưởng',
      plan('IV.2'),
    ),
  ],
  form: formLines(plan('Bản đăng ký'), [
    ['issuer', 'CƠ QUAN CHỦ QUẢN'],
    ['issuer', 'ĐƠN VỊ: [đơn vị]'],
    ['place', '....., ngày ..... tháng ..... năm .....'],
    ['title', 'BẢN ĐĂNG KÝ'],
    ['title', 'XÂY DỰNG MÔ HÌNH THỰC HIỆN VĂN HÓA CÔNG SỞ'],
    ['addressee', 'Kính gửi: Thường trực Hội đồng Thi đua - Khen thưởng tỉnh Sóc Trăng'],
    ['heading', '1. Tên tập thể đăng ký:'],
    ['line', '- Tên tập thể: [đơn vị]'],
    ['line', '- Địa chỉ.....'],
    ['heading', '2. Tên mô hình đăng ký thực hiện:'],
    ['room', ''],
    ['heading', '3. Tóm tắt thực trạng tình hình:'],
    ['room', ''],
    ['heading', '4. Nội dung thực hiện:'],
    ['room', ''],
    ['heading', '5. Dự kiến hiệu quả mang lại:'],
    ['room', ''],
    ['heading', '6. Thời gian thực hiện:'],
    ['room', ''],
    ['signer', 'THỦ TRƯỞNG CƠ QUAN'],
    ['signer', '(ký tên, đóng dấu)'],
  ]),
});
