/**
 * Sơn Tiến 2021: the three kinds of rounds and their awards (IV.2), and what the plan leaves open.
 *
 * Yearly the commune commends collectives; what people reached is "added to" their year's overall
 * achievement. In the interim and the final round it commends both and chooses some of them to be
 * proposed upward. The plan sets no standard for "xuất sắc" and "tiêu biểu xuất sắc": its office is
 * to give guidance for each round (III.4), so both are entered, and only awards ask for them.
 */
import type { Award } from '../domain/award';
import type { Gate, Question, Scope, Subject } from '../domain/campaign';
import type { FactDefinition } from '../domain/fact';
import { oneOf } from '../domain/value';
import { NO, YES, award, both, choice, citing, noted, question, when } from './rules';

export const PLAN = 'Kế hoạch năm 2021 của UBND xã Sơn Tiến';
export const plan = citing(PLAN);

/** Interim (2022) and final (2025) rounds. */
const overTheYears = when('Q1', 'B', 'C');

export const roundFacts: readonly FactDefinition[] = [
  choice('X1', 'Thành tích xuất sắc', both, [YES, NO]),
  choice('X2', 'Tiêu biểu xuất sắc', both, [YES, NO]),
];

export const roundGates: readonly Gate[] = [
  noted({
    code: 'K3',
    text: 'Có thành tích xuất sắc, theo hướng dẫn tiêu chuẩn xét khen thưởng của đợt sơ kết, tổng kết',
    appliesTo: both,
    facts: ['X1'],
    accepts: oneOf(YES),
    onlyIf: overTheYears,
    source: plan('IV.2.2; III.4'),
  }),
  noted({
    code: 'K4',
    text: 'Tiêu biểu xuất sắc, được lựa chọn để đề nghị cấp trên khen thưởng',
    appliesTo: both,
    facts: ['X2'],
    accepts: oneOf(YES),
    onlyIf: overTheYears,
    source: plan('IV.2.2; III.4'),
  }),
];

export const roundQuestions: readonly Question[] = [
  question({
    code: 'Q1',
    text: 'Xét đợt nào?',
    planWords:
      'Khen thưởng định kỳ hàng năm … Khen thưởng trong dịp sơ kết, tổng kết Phong trào thi đua',
    options: ['Hằng năm', 'Sơ kết năm 2022', 'Tổng kết năm 2025'],
    source: plan('IV.2; V'),
  }),
  question({
    code: 'Q2',
    text: 'Điểm của đợt này lấy từ đâu? Xét hằng năm thì chọn A.',
    planWords:
      'tiến hành sơ kết, đánh giá kết quả thực hiện Phong trào thi đua … tiến hành tổng kết Phong trào thi đua',
    options: [
      'Chấm theo từng dòng tiêu chuẩn',
      'Bình quân tổng điểm các năm trong sổ “Kết quả các năm”',
    ],
    source: plan('V.2, V.3'),
  }),
  question({
    code: 'Q3',
    text: 'Kết quả của cá nhân được cộng bao nhiêu vào thành tích chung của năm?',
    planWords:
      'thành tích của cá nhân trong phong trào thi đua được cộng vào thành tích chung trong thực hiện nhiệm vụ hàng năm',
    options: [
      'Chưa quy định mức, không cộng',
      'Cộng theo dòng “Điểm cộng vào thành tích chung”, mức do cơ quan sửa',
    ],
    source: plan('IV.2.1'),
  }),
  question({
    code: 'Q4',
    text: 'Trường hợp được đề nghị cấp trên khen thưởng có đồng thời được xã khen thưởng không?',
    planWords:
      'xét khen thưởng cho các tập thể, cá nhân có thành tích xuất sắc trong thực hiện các phong trào và lựa chọn tập thể, cá nhân tiêu biểu xuất sắc đề xuất',
    options: [
      'Có, lựa chọn trong số được xã khen thưởng và vẫn giữ khen thưởng của xã',
      'Không, một thành tích chỉ đề nghị một hình thức',
    ],
    source: plan('IV.2.2'),
  }),
  question({
    code: 'Q5',
    text: 'Hiện chỉ còn cấp tỉnh và cấp xã (Nghị định 152/2025/NĐ-CP, Điều 8, Điều 46): có đề xuất Giấy khen của Chủ tịch UBND huyện không?',
    planWords: 'đề xuất Chủ tịch UBND huyện tặng giấy khen',
    options: ['Không, bỏ hình thức này', 'Có, xét theo thời điểm còn cấp huyện'],
    source: plan('IV.2.2'),
  }),
];

const upward: readonly { code: string; name: string; authority: string; onlyIf: Scope }[] = [
  {
    code: 'BKT',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    authority: 'Thủ tướng Chính phủ',
    onlyIf: overTheYears,
  },
  {
    code: 'BK',
    name: 'Bằng khen của Chủ tịch UBND tỉnh',
    authority: 'Chủ tịch UBND tỉnh',
    onlyIf: overTheYears,
  },
  {
    code: 'GKH',
    name: 'Giấy khen của Chủ tịch UBND huyện (nay không còn cấp huyện)',
    authority: 'Chủ tịch UBND huyện',
    onlyIf: [...overTheYears, ...when('Q5', 'B')],
  },
];

/** The highest first. The commune's own stands beside the others or below them, as Q4 says. */
function awardsOf(subject: Subject, suffix: string): readonly Award[] {
  const commune = {
    name: 'Khen thưởng tại xã (sơ kết, tổng kết)',
    authority: 'UBND xã Sơn Tiến',
    subject,
    requires: ['K3'],
    source: plan('IV.2.2'),
  };
  return [
    ...upward.map(({ code, ...rest }) =>
      award({
        code: `${code}-${suffix}`,
        ...rest,
        subject,
        requires: ['K3', 'K4'],
        source: plan('IV.2.2'),
      }),
    ),
    award({
      code: `KXA-${suffix}`,
      ...commune,
      exclusive: false,
      onlyIf: [...overTheYears, ...when('Q4', 'A')],
    }),
    award({
      code: `KXB-${suffix}`,
      ...commune,
      onlyIf: [...overTheYears, ...when('Q4', 'B')],
    }),
  ];
}

export const awards: readonly Award[] = [
  ...awardsOf('collective', 'TT'),
  award({
    code: 'KN-TT',
    name: 'Khen thưởng hằng năm tại xã',
    authority: 'UBND xã Sơn Tiến',
    subject: 'collective',
    onlyIf: when('Q1', 'A'),
    source: plan('IV.2.1'),
  }),
  ...awardsOf('individual', 'CN'),
];
