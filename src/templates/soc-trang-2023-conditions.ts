/**
 * Sóc Trăng 2023: the register of models, what is counted in it, and the conditions of IV.1-2.
 *
 * A unit may have several models. What the plan prefers, new models and those that others can take
 * over, is asked of models that are still kept: one that was given up earns no preference. One is
 * enough; the plan does not prefer three new models to one.
 */
import type { Gate } from '../domain/campaign';
import type { FactDefinition } from '../domain/fact';
import { holdFacts, holdGates, servingGates } from './holds';
import { collectivePreference } from './preference';
import {
  YES,
  citing,
  compare,
  derived,
  entered,
  gate,
  having,
  inRegister,
  noted,
  units,
  when,
} from './rules';

export const PLAN = 'Kế hoạch số 01/KH-HĐTĐKT ngày 04/4/2023';
export const plan = citing(PLAN);

/** Columns: Mã số, Tên mô hình, and those that are counted. */
const MODELS = 'Đăng ký mô hình';
const kept = having('Còn duy trì', YES);
const isNew = having('Mô hình mới', YES);
const canSpread = having('Có khả năng nhân rộng', YES);
const start = 'Ngày triển khai';

const models: readonly FactDefinition[] = [
  derived('M1', 'Số mô hình đã đăng ký', units, inRegister(MODELS, 'count', null)),
  derived('M2', 'Số mô hình còn duy trì', units, inRegister(MODELS, 'count', null, [kept])),
  derived('M3', 'Ngày triển khai mô hình', units, inRegister(MODELS, 'min', start, [kept]), 'date'),
  // "tính từ lúc triển khai đến thời điểm xem xét đề nghị khen thưởng": the review date.
  derived('M4', 'Số tháng duy trì', units, { how: 'months', from: 'M3', to: null }),
  derived('M5', 'Số mô hình mới', units, inRegister(MODELS, 'count', null, [kept, isNew])),
  derived(
    'M6',
    'Số mô hình có khả năng nhân rộng',
    units,
    inRegister(MODELS, 'count', null, [kept, canSpread]),
  ),
  derived(
    'M7',
    'Số mô hình mới và có khả năng nhân rộng',
    units,
    inRegister(MODELS, 'count', null, [kept, isNew, canSpread]),
  ),
];

export const facts: readonly FactDefinition[] = [
  ...models,
  entered('B1', 'Ngày nộp báo cáo', units, 'date'),
  // Percent points, as the plan writes them: 86,5 and not 0,865. KAD for whoever takes no part.
  entered('N1', 'Chỉ số hài lòng (%)', units, 'number'),
  entered('N2', 'Chỉ số cải cách hành chính (%)', units, 'number'),
  ...holdFacts(units),
  ...collectivePreference.facts,
];

const standards: readonly Gate[] = [
  gate({
    code: 'K1',
    text: 'Có đăng ký mô hình',
    appliesTo: units,
    facts: ['M1'],
    accepts: compare('>=', '1'),
    source: plan('IV.1'),
  }),
  gate({
    code: 'K2',
    text: 'Duy trì thực hiện mô hình đến thời điểm xem xét',
    appliesTo: units,
    facts: ['M2'],
    accepts: compare('>=', '1'),
    source: plan('IV.1'),
  }),
];

/** "trước ngày 30 tháng 10 hàng năm": one day for each year, read in one of two ways. */
const reports: readonly Gate[] = [
  { year: '2023', isReviewed: when('Q1', 'A') },
  { year: '2024', isReviewed: when('Q1', 'B') },
  { year: '2025', isReviewed: when('Q1', 'C') },
].flatMap(({ year, isReviewed }) => {
  const common = { appliesTo: units, facts: ['B1'], source: plan('IV.2') };
  return [
    gate({
      code: `K3-${year}`,
      text: `Báo cáo kết quả thực hiện mô hình trước ngày 30/10/${year}`,
      ...common,
      accepts: compare('<', `${year}-10-30`),
      onlyIf: [...isReviewed, ...when('Q2', 'A')],
    }),
    gate({
      code: `K4-${year}`,
      text: `Báo cáo kết quả thực hiện mô hình chậm nhất ngày 30/10/${year}`,
      ...common,
      accepts: compare('<=', `${year}-10-30`),
      onlyIf: [...isReviewed, ...when('Q2', 'B')],
    }),
  ];
});

/** "trên" is strictly above. Whoever takes no part in an index is not asked about it. */
const satisfaction = {
  text: 'Chỉ số hài lòng của người dân, tổ chức đạt trên 85%',
  appliesTo: units,
  facts: ['N1'],
  accepts: compare('>', '85'),
  source: plan('III.2'),
};
const reform = {
  text: 'Chỉ số cải cách hành chính đạt trên 75%',
  appliesTo: units,
  facts: ['N2'],
  accepts: compare('>', '75'),
  source: plan('III.2'),
};
const indices: readonly Gate[] = [
  gate({ code: 'K5', ...satisfaction, onlyIf: when('Q3', 'A') }),
  gate({ code: 'K6', ...reform, onlyIf: when('Q3', 'A') }),
  noted({ code: 'K7', ...satisfaction, onlyIf: when('Q3', 'B') }),
  noted({ code: 'K8', ...reform, onlyIf: when('Q3', 'B') }),
];

const atLeastOne = { appliesTo: units, accepts: compare('>=', '1'), source: plan('IV.1') };
const preferred: readonly Gate[] = [
  noted({
    code: 'U1',
    text: 'Có mô hình mới',
    facts: ['M5'],
    ...atLeastOne,
    onlyIf: when('Q4', 'A'),
  }),
  noted({
    code: 'U2',
    text: 'Có mô hình có khả năng nhân rộng',
    facts: ['M6'],
    ...atLeastOne,
    onlyIf: when('Q4', 'A'),
  }),
  noted({
    code: 'U3',
    text: 'Có mô hình vừa mới, vừa có khả năng nhân rộng',
    facts: ['M7'],
    ...atLeastOne,
    onlyIf: when('Q4', 'B'),
  }),
];

export const gates: readonly Gate[] = [
  ...standards,
  ...reports,
  ...indices,
  ...holdGates(units),
  ...servingGates(units),
  ...preferred,
  ...collectivePreference.gates,
];
