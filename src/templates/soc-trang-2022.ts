/**
 * Sóc Trăng 2022: "thi đua cải cách hành chính" 2021-2030, Sở Công Thương Sóc Trăng.
 *
 * The plan states six contents (II.2), standards that are met or not (II.3) and no point. Each
 * content is marked from 0 to 100 and the result is their mean, so that six lines weigh the same
 * and the scale still ends at 100; it stays "proposed" until the office names the document that
 * approved it. The standards of the stage award are in another plan, which is not at hand: the
 * office enters whether they are met.
 */
import type { Award } from '../domain/award';
import type { Campaign, Question } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import { decree152, emulationLaw, namedByPlan } from './law';
import { preference } from './preference';
import { award, both, campaign, criterion, group, perRound, points, question, when } from './rules';
import { PLAN, facts, gates, plan } from './soc-trang-2022-conditions';

const CONTENTS = 'Nội dung thi đua cải cách hành chính';

/** II.2, in the order of the plan. */
const contents: readonly string[] = [
  'Thi đua nâng cao trách nhiệm của người đứng đầu các phòng, đơn vị thuộc Sở trong lãnh đạo, chỉ đạo triển khai thực hiện nhiệm vụ cải cách hành chính.',
  'Thi đua thực hiện các nhiệm vụ cải cách hành chính theo Chương trình tổng thể cải cách hành chính của Chính phủ, Kế hoạch hàng năm và giai đoạn của UBND tỉnh với các nội dung: công tác chỉ đạo, điều hành; cải cách thể chế; cải cách thủ tục hành chính; cải cách tổ chức bộ máy hành chính; cải cách chế độ công vụ; cải cách tài chính công; xây dựng và phát triển chính phủ điện tử, chính phủ số.',
  'Thi đua thực hiện tốt việc cung ứng dịch vụ công.',
  'Thi đua thực hiện tốt công tác tuyên truyền cải cách hành chính đến tổ chức, cá nhân kịp thời, chính xác, hiệu quả; tuyên truyền các gương điển hình tiên tiến trong công tác cải cách hành chính; nâng cao nhận thức đối với công chức, viên chức, người lao động trong thực thi công vụ; nâng cao vai trò giám sát các tổ chức, cá nhân trong thực hiện cải cách hành chính, góp phần nâng cao chất lượng phục vụ Nhân dân, tích cực thúc đẩy sự phát triển kinh tế - xã hội của tỉnh.',
  'Thi đua trong việc đề xuất các sáng kiến, giải pháp trong thực hiện nhiệm vụ cải cách hành chính nhằm tạo sự chuyển biến có tính đột phá, mang lại hiệu quả thiết thực, nâng cao sự hài lòng của tổ chức và cá nhân đối với sự phục vụ của cơ quan hành chính nhà nước.',
  'Thi đua triển khai nhiệm vụ, nội dung trong các Chỉ số thành phần để cải thiện Chỉ số cải cách hành chính của Sở nói riêng, của tỉnh nói chung.',
];

const criteria: readonly Criterion[] = contents.map((text, index) =>
  criterion({
    code: `2.${String(index + 1)}`,
    group: CONTENTS,
    text,
    pointsMax: points(100),
    appliesTo: both,
    source: plan('II.2'),
  }),
);

const commendation = {
  name: 'Giấy khen',
  authority: 'Giám đốc Sở Công Thương',
  onlyIf: when('Q1', 'A'),
  source: plan('II.3a'),
};
const awards: readonly Award[] = [
  award({
    code: 'BK-CN',
    name: 'Bằng khen',
    authority: 'UBND tỉnh Sóc Trăng',
    subject: 'individual',
    // "số lượng theo chỉ tiêu phân bổ của tỉnh"
    quota: 'awaiting',
    requires: ['K8'],
    onlyIf: when('Q1', 'B'),
    source: plan('II.3b'),
  }),
  award({ code: 'GK-TT', subject: 'collective', ...commendation }),
  award({ code: 'GK-CN', subject: 'individual', ...commendation }),
];

const questions: readonly Question[] = [
  question({
    code: 'Q1',
    text: 'Xét khen thưởng hàng năm hay khen thưởng giai đoạn?',
    planWords: 'Khen thưởng hàng năm … Khen thưởng giai đoạn',
    options: [
      'Hàng năm: Giấy khen của Giám đốc Sở cho tập thể và cá nhân',
      'Giai đoạn: đề xuất UBND tỉnh tặng Bằng khen cho cá nhân',
    ],
    source: plan('II.3'),
  }),
  question({
    code: 'Q2',
    text: 'Tập thể phải đạt cả ba tiêu chuẩn có dấu cộng, hay chỉ cần một?',
    planWords:
      'cụ thể: + Có ít nhất 80% tiêu chí … + Các tiêu chí thành phần … + Tham mưu Lãnh đạo Sở',
    options: ['Phải đạt cả ba (cách hiểu thông thường)', 'Đạt ít nhất một trong ba'],
    source: plan('II.3a'),
  }),
  question({
    code: 'Q3',
    text: 'Phần đầu (đóng góp tích cực; sáng kiến, giải pháp hoặc đóng góp cải thiện chỉ số) là điều kiện riêng, hay đã được cụ thể hóa ở các dòng sau?',
    planWords:
      'có đóng góp tích cực trong công tác CCHC, có sáng kiến, giải pháp trong công tác CCHC hoặc có đóng góp cải thiện chỉ số CCHC của Sở, cụ thể',
    options: [
      'Đã được cụ thể hóa, không xét riêng',
      'Là điều kiện riêng, phải đạt cùng các dòng sau',
    ],
    source: plan('II.3a'),
  }),
  question({
    code: 'Q4',
    text: '“Cao hơn năm trước” với tiêu chí đã tròn điểm chuẩn và tiêu chí mới được hiểu thế nào?',
    planWords:
      'Các tiêu chí thành phần của phòng, đơn vị phụ trách có điểm số cao hơn năm trước liền kề',
    options: [
      'Tròn điểm chuẩn thì coi là đạt; tiêu chí mới (năm trước ghi KAD) không so sánh',
      'Phải cao hơn hẳn, kể cả tiêu chí đã tròn điểm chuẩn; tiêu chí mới (năm trước ghi KAD) không so sánh',
    ],
    source: plan('II.3a'),
  }),
  preference.question,
];

export const socTrang2022: Campaign = campaign({
  id: 'soc-trang-2022',
  name: 'Phong trào thi đua cải cách hành chính giai đoạn 2021 - 2030 tại Sở Công Thương',
  plan: { document: PLAN, issuer: 'Sở Công Thương tỉnh Sóc Trăng' },
  // "giai đoạn 2021 - 2030": whole years, since the plan names no days.
  period: { from: '2021-01-01', to: '2030-12-31' },
  questions,
  facts,
  gates,
  criteria,
  groups: [group({ code: CONTENTS, combine: 'mean', appliesTo: both })],
  tieKeys: preference.tieKeys,
  awards,
  bases: [
    emulationLaw,
    decree152,
    namedByPlan(
      'Kế hoạch số 52/KH-UBND ngày 06/04/2022 của UBND tỉnh Sóc Trăng',
      'Phát động phong trào thi đua cải cách hành chính giai đoạn 2021 - 2030',
    ),
  ],
  dossier: [
    // The plan does not list the parts; the office adds those of the law and of the guidance.
    perRound(
      'Hồ sơ khen thưởng theo quy định của pháp luật về thi đua, khen thưởng và hướng dẫn của Sở Nội vụ',
      plan('II.3c'),
    ),
  ],
});
