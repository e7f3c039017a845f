/**
 * An Giang 2026: the facts an office enters, and the conditions of IV.3 with the holds of the law.
 *
 * "Không có cá nhân vi phạm kỷ luật, vi phạm đạo đức công vụ hoặc bị phản ánh" (IV.3) is asked of
 * an individual about himself and of a collective about each of its people. Whether someone who
 * is only being considered for discipline bars the collective the plan does not say: question Q3.
 */
import type { Gate } from '../domain/campaign';
import type { FactDefinition } from '../domain/fact';
import { oneOf } from '../domain/value';
import { CLEARED, SERVING, UNDER_REVIEW, holdFacts, holdGates } from './holds';
import { preference } from './preference';
import { NO, YES, both, choice, citing, gate, office, people, units, when } from './rules';

export const PLAN = 'Kế hoạch số …/KH-SCT năm 2026';
export const plan = citing(PLAN);

export const facts: readonly FactDefinition[] = [
  choice('T1', 'Chấp hành tốt', both, [YES, NO]),
  choice('T2', 'Thành tích nổi bật', both, [YES, NO]),
  choice('T3', 'Sáng kiến, giải pháp, mô hình', both, [YES, NO]),
  ...holdFacts(both, people),
  choice('E1', 'Vi phạm đạo đức công vụ', people, [NO, YES]),
  choice('E2', 'Bị phản ánh thái độ phục vụ', people, [NO, YES]),
  ...preference.facts,
];

const standards: readonly Gate[] = [
  gate({
    code: 'K1',
    text: 'Chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước; thực hiện nghiêm Quy chế Văn hóa công sở',
    appliesTo: both,
    facts: ['T1'],
    accepts: oneOf(YES),
    source: plan('IV.3'),
  }),
  gate({
    code: 'K2',
    text: 'Có thành tích tiêu biểu, nổi bật trong thực hiện văn hóa công vụ',
    appliesTo: both,
    facts: ['T2'],
    accepts: oneOf(YES),
    onlyIf: when('Q1', 'A'),
    source: plan('IV.3'),
  }),
  gate({
    code: 'K3',
    text: 'Có sáng kiến, giải pháp hoặc mô hình hiệu quả góp phần nâng cao chất lượng hoạt động công vụ',
    appliesTo: both,
    facts: ['T3'],
    accepts: oneOf(YES),
    onlyIf: when('Q1', 'A'),
    source: plan('IV.3'),
  }),
  gate({
    code: 'K4',
    text: 'Có thành tích tiêu biểu, nổi bật, hoặc có sáng kiến, giải pháp hoặc mô hình hiệu quả',
    appliesTo: both,
    facts: ['T2', 'T3'],
    accepts: oneOf(YES),
    onlyIf: when('Q1', 'B'),
    source: plan('IV.3'),
  }),
];

/** What one's own record must not hold, and then the same of each member of a collective. */
const records: readonly Gate[] = [
  gate({
    code: 'K5',
    text: 'Không vi phạm kỷ luật',
    appliesTo: people,
    facts: ['D1'],
    accepts: oneOf(NO, UNDER_REVIEW, CLEARED),
    source: plan('IV.3'),
  }),
  gate({
    code: 'K6',
    text: 'Không vi phạm đạo đức công vụ',
    appliesTo: people,
    facts: ['E1'],
    accepts: oneOf(NO),
    source: plan('IV.3'),
  }),
  gate({
    code: 'K7',
    text: 'Không bị phản ánh về tinh thần, thái độ phục vụ',
    appliesTo: people,
    facts: ['E2'],
    accepts: oneOf(NO),
    source: plan('IV.3'),
  }),
  gate({
    code: 'K8',
    text: 'Không có cá nhân vi phạm kỷ luật',
    appliesTo: units,
    facts: ['D1'],
    accepts: oneOf(NO, UNDER_REVIEW, CLEARED),
    over: 'members',
    source: plan('IV.3'),
  }),
  gate({
    code: 'K9',
    text: 'Không có cá nhân vi phạm đạo đức công vụ',
    appliesTo: units,
    facts: ['E1'],
    accepts: oneOf(NO),
    over: 'members',
    source: plan('IV.3'),
  }),
  gate({
    code: 'K10',
    text: 'Không có cá nhân bị phản ánh về tinh thần, thái độ phục vụ',
    appliesTo: units,
    facts: ['E2'],
    accepts: oneOf(NO),
    over: 'members',
    source: plan('IV.3'),
  }),
  gate({
    code: 'K11',
    text: 'Không có cá nhân đang bị xem xét kỷ luật',
    appliesTo: units,
    facts: ['D1'],
    accepts: oneOf(NO, SERVING, CLEARED),
    over: 'members',
    otherwise: { effect: 'onHold' },
    onlyIf: when('Q3', 'A'),
    source: office('Q3'),
  }),
];

export const gates: readonly Gate[] = [
  ...standards,
  ...records,
  ...holdGates(both, people),
  ...preference.gates,
];
