/**
 * Sơn Tiến 2021: "thi đua thực hiện văn hóa công sở" 2019-2025, UBND xã Sơn Tiến.
 *
 * The plan states standards (IV.1) and no point. Each line is marked from 0 to 100, a group is the
 * mean of its lines and the result the mean of the groups: nothing weighs more than its like, and
 * leaders, who have two lines more than others, are measured on the same 100. The scale stays
 * "proposed" until the office names the document that approved it.
 *
 * Sections are cited as the plan numbers them: "III. Tổ chức thực hiện" stands at its end.
 */
import type { Campaign, Scope, Subject } from '../domain/campaign';
import type { Criterion, GroupRule } from '../domain/criterion';
import { TOTAL } from '../domain/fact';
import type { FactDefinition } from '../domain/fact';
import { fraction } from '../domain/fraction';
import { oneOf } from '../domain/value';
import { holdFacts, holdGates, servingGates, servingQuestion } from './holds';
import { decree152, emulationLaw, namedByPlan } from './law';
import { preference } from './preference';
import {
  NO,
  YES,
  both,
  campaign,
  choice,
  compare,
  criterion,
  derived,
  gate,
  group,
  having,
  inRegister,
  office,
  people,
  points,
  units,
  when,
} from './rules';
import { PLAN, awards, plan, roundFacts, roundGates, roundQuestions } from './son-tien-2021-rounds';
import type { Standard } from './son-tien-2021-standards';
import { collectiveStandards, individualStandards } from './son-tien-2021-standards';

/** Columns: Mã số, Năm, Tổng điểm. Each round has the years that were over by then. */
const YEARS = 'Kết quả các năm';
const meanUntil = (year: string) =>
  inRegister(YEARS, 'mean', 'Tổng điểm', [
    having('Năm', compare('>=', '2019')),
    having('Năm', compare('<=', year)),
  ]);

const facts: readonly FactDefinition[] = [
  choice('T1', 'Gương mẫu chấp hành', both, [YES, NO]),
  choice('T2', 'Thực hiện Quy chế văn hóa công vụ', both, [YES, NO]),
  choice('V1', 'Giữ chức vụ lãnh đạo, quản lý', people, [YES, NO]),
  ...roundFacts,
  derived('N1', 'Bình quân các năm đến sơ kết', both, meanUntil('2022')),
  derived('N2', 'Bình quân các năm đến tổng kết', both, meanUntil('2025')),
  ...holdFacts(both),
  ...preference.facts,
];

const common = { appliesTo: both, accepts: oneOf(YES), source: plan('IV.1.1') };
const gates = [
  gate({
    code: 'K1',
    text: 'Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước, thực hành tiết kiệm, chống lãng phí, chống tham nhũng',
    facts: ['T1'],
    ...common,
  }),
  gate({
    code: 'K2',
    text: 'Thực hiện có hiệu quả Quy chế văn hóa công vụ tại các cơ quan, đơn vị trên địa bàn',
    facts: ['T2'],
    ...common,
  }),
  ...roundGates,
  ...holdGates(both),
  ...servingGates(both),
  ...preference.gates,
];

const marked = when('Q2', 'A');
const groupName = (prefix: string, index: number, { title }: Standard) =>
  `${prefix}${String(index + 1)}. ${title}`;

function linesOf(
  standards: readonly Standard[],
  prefix: string,
  appliesTo: readonly Subject[],
  section: string,
): readonly Criterion[] {
  return standards.flatMap((standard, index) => {
    const line = (text: string, position: number, onlyIf: Scope) =>
      criterion({
        code: `${prefix}${String(index + 1)}.${String(position + 1)}`,
        group: groupName(prefix, index, standard),
        text,
        pointsMax: points(100),
        appliesTo,
        onlyIf,
        source: plan(section),
      });
    const { lines, leaders } = standard;
    const forAll = lines.map((text, position) => line(text, position, marked));
    if (leaders === undefined) return forAll;
    return [...forAll, line(leaders, lines.length, [...marked, ...when('V1', YES)])];
  });
}

const OVER_THE_YEARS = 'Kết quả qua các năm';
const ADDED = 'Điểm cộng vào thành tích chung';

/** The measure is the office's: the plan says neither how rounds are counted nor how much is added. */
const overall: readonly Criterion[] = [
  ...[
    { code: 'BQ1', round: 'B', figure: 'N1', years: '2019 - 2022' },
    { code: 'BQ2', round: 'C', figure: 'N2', years: '2019 - 2025' },
  ].map(({ code, round, figure, years }) =>
    criterion({
      code,
      group: OVER_THE_YEARS,
      text: `Bình quân tổng điểm các năm trong giai đoạn ${years}`,
      figure,
      pointsMax: points(100),
      appliesTo: both,
      onlyIf: [...when('Q1', round), ...when('Q2', 'B')],
      source: office('Câu hỏi Q2'),
    }),
  ),
  criterion({
    code: 'DC',
    group: ADDED,
    text: 'Thành tích của cá nhân trong phong trào thi đua được cộng vào thành tích chung trong thực hiện nhiệm vụ hàng năm',
    // In proportion to the result: whoever reaches 100 has the maximum, which the office sets.
    measure: { kind: 'ratio', target: fraction(100), lowerIsBetter: false },
    figure: TOTAL,
    pointsMax: points(10),
    appliesTo: people,
    onlyIf: [...when('Q1', 'A'), ...when('Q3', 'B')],
    source: plan('IV.2.1'),
  }),
];

const groups: readonly GroupRule[] = [
  ...collectiveStandards.map((standard, index) =>
    group({ code: groupName('A', index, standard), combine: 'mean', appliesTo: units }),
  ),
  ...individualStandards.map((standard, index) =>
    group({ code: groupName('B', index, standard), combine: 'mean', appliesTo: people }),
  ),
  // What is added to the year's achievement is no part of the campaign's own result.
  group({ code: ADDED, counts: false, appliesTo: people }),
  group({ code: TOTAL, combine: 'mean', appliesTo: both }),
];

export const sonTien2021: Campaign = campaign({
  id: 'son-tien-2021',
  name: 'Phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2025 của xã Sơn Tiến',
  plan: { document: PLAN, issuer: 'UBND xã Sơn Tiến' },
  // "từ năm 2019 đến năm 2025" (V): whole years, since the plan names no days.
  period: { from: '2019-01-01', to: '2025-12-31' },
  questions: [
    ...roundQuestions,
    servingQuestion('Gương mẫu chấp hành tốt chủ trương, chính sách của Đảng', plan('IV.1.1')),
    preference.question,
  ],
  facts,
  gates,
  criteria: [
    ...linesOf(collectiveStandards, 'A', units, 'IV.1.2a'),
    ...linesOf(individualStandards, 'B', people, 'IV.1.2b'),
    ...overall,
  ],
  groups,
  tieKeys: preference.tieKeys,
  awards,
  bases: [
    emulationLaw,
    decree152,
    namedByPlan(
      'Kế hoạch số 88/KH-UBND ngày 02/8/2019 của UBND huyện Hương Sơn',
      'Tổ chức thực hiện phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2025',
    ),
    namedByPlan(
      'Quyết định số 20/2019/QĐ-UBND ngày 19/4/2019 của UBND tỉnh',
      'Quy chế văn hóa công vụ tại các cơ quan, đơn vị trên địa bàn toàn tỉnh',
    ),
  ],
  dossier: [],
});
