/**
 * Bình Phước 2022: "thi đua thực hiện văn hóa công sở", Sở Ngoại vụ Bình Phước.
 *
 * The plan states five contents (II) for its rooms and people alike (III.2a), and no point, no
 * number, no standard and no form of commendation: whoever uses it gets a ranking and a summary
 * until the office adds an award. The scale below gives each content 20 of 100 points, split evenly
 * over its lines, and stays "proposed" until the office names the document that approved it.
 */
import type { Campaign } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { Points } from '../domain/points';
import { CONDUCT, PERIOD, PLAN, deductions, incidents, plan } from './binh-phuoc-2022-conduct';
import { holdFacts, holdGates, servingGates, servingQuestion } from './holds';
import { decree152, emulationLaw, namedByPlan } from './law';
import { preference } from './preference';
import { both, campaign, criterion, group, points, question } from './rules';

const contents: readonly (readonly [title: string, lines: readonly string[]])[] = [
  [
    CONDUCT,
    [
      'Chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước và nội quy, quy chế cơ quan, thực hiện có hiệu quả thời gian làm việc',
      'Không ngừng nâng cao năng lực, trình độ, phẩm chất chính trị, đạo đức chính trị, đạo đức cách mạng, tinh thần phục vụ nhân dân',
      'Triệt để thực hành tiết kiệm, chống lãng phí; quản lý tốt dụng cụ làm việc, tài sản cơ quan',
      'Không quan liêu, hách dịch gây phiền hà cho nhân dân',
    ],
  ],
  [
    '2. Cải cách hành chính',
    [
      'Thực hiện đẩy mạnh công tác cải cách hành chính, công khai, minh bạch',
      'Thực hiện tốt công tác đơn giản hóa thủ tục hành chính, rút gọn thời gian giải quyết công việc tại cơ quan',
      'Niêm yết đầy đủ các thủ tục hành chính tại trụ sở cơ quan làm cho hoạt động của cơ quan được công khai, minh bạch',
      'Mỗi cán bộ công chức tùy theo tính chất công việc đề ra sáng kiến mang lại hiệu quả cao, rút ngắn thời gian giải quyết',
    ],
  ],
  [
    '3. Ứng dụng công nghệ thông tin, tác phong, lề lối làm việc',
    [
      'Thực hiện ứng dụng rộng rãi công nghệ thông tin trong hoạt động của cơ quan',
      'Toàn bộ văn bản đi, văn bản đến đều xử lý qua hệ thống phần mềm giảm thiểu văn bản giấy góp phần thực hành tiết kiệm chống lãng phí',
      'Xây dựng tác phong, lề lối làm việc khoa học, trung thành, cần cù, sáng tạo',
      'Tích cực, nghiên cứu sử dụng công nghệ thông tin vào hoạt động công vụ nhằm nâng cao hiệu lực, hiệu quả hoạt động của cơ quan và quá trình xử lý công việc',
    ],
  ],
  [
    '4. Cơ quan văn minh, hiện đại, xanh, sạch, đẹp',
    [
      'Xây dựng và giữ gìn cơ quan văn minh, hiện đại, xanh, sạch đẹp',
      'Thực hiện bài trí công sở theo đúng quy định trong Quy chế văn hóa công sở tại các cơ quan hành chính nhà nước',
    ],
  ],
  [
    '5. Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
    [
      'Tổ chức thực hiện có hiệu quả Chỉ thị 05 – CT/TW của Bộ Chính trị về “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    ],
  ],
];

const EACH_CONTENT = 200_000;

const typed: readonly Criterion[] = contents.flatMap(([title, lines], index) => {
  const number = String(index + 1);
  return lines.map((text, line) =>
    criterion({
      code: `${number}.${String(line + 1)}`,
      group: title,
      text,
      pointsMax: (EACH_CONTENT / lines.length) as Points,
      appliesTo: both,
      source: plan(`II.${number}`),
    }),
  );
});

// The deductions stand with the lines that they take from.
const criteria: readonly Criterion[] = [
  ...typed.filter((line) => line.group === CONDUCT),
  ...deductions,
  ...typed.filter((line) => line.group !== CONDUCT),
];

export const binhPhuoc2022: Campaign = campaign({
  id: 'binh-phuoc-2022',
  name: 'Phong trào thi đua “Cán bộ, công chức thi đua thực hiện văn hóa công sở” năm 2022 tại Sở Ngoại vụ',
  plan: { document: PLAN, issuer: 'Sở Ngoại vụ tỉnh Bình Phước' },
  period: PERIOD,
  questions: [
    question({
      code: 'Q1',
      text: 'Vi phạm trong sổ của cá nhân có trừ vào điểm của phòng không?',
      planWords:
        'Theo dõi, thống kê những tập thể, cá nhân có thành tích xuất sắc trong thực hiện phong trào thi đua',
      options: [
        'Có, trừ theo tổng số lần của cả phòng',
        'Có, trừ theo số lần bình quân một người',
        'Không, phòng chỉ chấm điểm trực tiếp',
      ],
      source: plan('III.2a'),
    }),
    servingQuestion(
      'Chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước và nội quy, quy chế cơ quan',
      plan('II.1'),
    ),
    preference.question,
  ],
  facts: [...incidents, ...holdFacts(both), ...preference.facts],
  gates: [...holdGates(both), ...servingGates(both), ...preference.gates],
  criteria,
  groups: [group({ code: CONDUCT, pointsMax: points(20), pointsMin: points(0), appliesTo: both })],
  tieKeys: preference.tieKeys,
  awards: [],
  bases: [
    emulationLaw,
    decree152,
    namedByPlan(
      'Kế hoạch số 167/KH-UBND ngày 09/7/2019 của UBND tỉnh Bình Phước',
      'Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019-2025',
    ),
  ],
  dossier: [],
});
