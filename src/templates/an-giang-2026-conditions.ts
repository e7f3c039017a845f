/**
 * An Giang 2026: the facts an office enters, and the conditions of IV.3 with the holds of the law.
 *
 * "Không có cá nhân vi phạm kỷ luật, vi phạm đạo đức công vụ hoặc bị phản ánh" (IV.3) is asked of
 * an individual about himself and of a collective about each of its people. Whether someone who
 * is only being considered for discipline bars the collective the plan does not say: question Q3.
 */
import type { Citation } from '../domain/citation';
import type { FactDefinition, Gate, Subject } from '../domain/campaign';

export const PLAN = 'Kế hoạch số …/KH-SCT năm 2026';
export const plan = (section: string): Citation => ({ document: PLAN, section, origin: 'plan' });
const office = (section: string): Citation => ({
  document: 'Cơ quan trả lời',
  section,
  origin: 'office',
});
const holdLaw: Citation = {
  document: 'Nghị định 152/2025/NĐ-CP',
  section: 'Điều 4 khoản 4',
  origin: 'law',
};

export const both: readonly Subject[] = ['collective', 'individual'];
const people: readonly Subject[] = ['individual'];
const units: readonly Subject[] = ['collective'];

const NONE = 'Không';
const YES = 'Có';
const UNDER_REVIEW = 'Đang xem xét';
const SERVING = 'Đang thi hành';
const VERIFYING = 'Đang xác minh';
const SIGNS = 'Có dấu hiệu vi phạm';
const ROUTINE = 'Định kỳ theo kế hoạch';
const CLEARED = 'Đã kết luận không vi phạm';

export const facts: readonly FactDefinition[] = [
  fact('T1', 'Chấp hành tốt', both, [YES, NONE]),
  fact('T2', 'Thành tích nổi bật', both, [YES, NONE]),
  fact('T3', 'Sáng kiến, giải pháp, mô hình', both, [YES, NONE]),
  fact('D1', 'Kỷ luật', people, [NONE, UNDER_REVIEW, SERVING, CLEARED]),
  fact('D2', 'Khiếu nại, tố cáo', both, [NONE, VERIFYING, CLEARED]),
  fact('D3', 'Thanh tra, kiểm tra, điều tra', both, [NONE, ROUTINE, SIGNS, CLEARED]),
  fact('D4', 'Tham nhũng do báo chí nêu', both, [NONE, VERIFYING, CLEARED]),
  fact('E1', 'Vi phạm đạo đức công vụ', people, [NONE, YES]),
  fact('E2', 'Bị phản ánh thái độ phục vụ', people, [NONE, YES]),
];

function fact(
  code: string,
  label: string,
  appliesTo: readonly Subject[],
  values: readonly string[],
): FactDefinition {
  // A "no violation" conclusion lifts a hold only when it is in writing (Điều 4 khoản 4).
  return {
    code,
    label,
    appliesTo,
    values,
    documented: values.filter((value) => value === CLEARED),
  };
}

const own = { over: 'self', otherwise: 'ineligible', onlyIf: null } as const;
const hold = { over: 'self', otherwise: 'onHold', onlyIf: null, source: holdLaw } as const;
const members = { ...own, over: 'members', appliesTo: units, source: plan('IV.3') } as const;

export const gates: readonly Gate[] = [
  {
    code: 'K1',
    text: 'Chấp hành tốt chủ trương của Đảng, chính sách pháp luật của Nhà nước; thực hiện nghiêm Quy chế Văn hóa công sở',
    appliesTo: both,
    facts: ['T1'],
    accepts: [YES],
    ...own,
    source: plan('IV.3'),
  },
  {
    code: 'K2',
    text: 'Có thành tích tiêu biểu, nổi bật trong thực hiện văn hóa công vụ',
    appliesTo: both,
    facts: ['T2'],
    accepts: [YES],
    ...own,
    onlyIf: { question: 'Q1', option: 'A' },
    source: plan('IV.3'),
  },
  {
    code: 'K3',
    text: 'Có sáng kiến, giải pháp hoặc mô hình hiệu quả góp phần nâng cao chất lượng hoạt động công vụ',
    appliesTo: both,
    facts: ['T3'],
    accepts: [YES],
    ...own,
    onlyIf: { question: 'Q1', option: 'A' },
    source: plan('IV.3'),
  },
  {
    code: 'K4',
    text: 'Có thành tích tiêu biểu, nổi bật, hoặc có sáng kiến, giải pháp hoặc mô hình hiệu quả',
    appliesTo: both,
    facts: ['T2', 'T3'],
    accepts: [YES],
    ...own,
    onlyIf: { question: 'Q1', option: 'B' },
    source: plan('IV.3'),
  },
  {
    code: 'K5',
    text: 'Không vi phạm kỷ luật',
    appliesTo: people,
    facts: ['D1'],
    accepts: [NONE, UNDER_REVIEW, CLEARED],
    ...own,
    source: plan('IV.3'),
  },
  {
    code: 'K6',
    text: 'Không vi phạm đạo đức công vụ',
    appliesTo: people,
    facts: ['E1'],
    accepts: [NONE],
    ...own,
    source: plan('IV.3'),
  },
  {
    code: 'K7',
    text: 'Không bị phản ánh về tinh thần, thái độ phục vụ',
    appliesTo: people,
    facts: ['E2'],
    accepts: [NONE],
    ...own,
    source: plan('IV.3'),
  },
  {
    code: 'K8',
    text: 'Không có cá nhân vi phạm kỷ luật',
    facts: ['D1'],
    accepts: [NONE, UNDER_REVIEW, CLEARED],
    ...members,
  },
  {
    code: 'K9',
    text: 'Không có cá nhân vi phạm đạo đức công vụ',
    facts: ['E1'],
    accepts: [NONE],
    ...members,
  },
  {
    code: 'K10',
    text: 'Không có cá nhân bị phản ánh về tinh thần, thái độ phục vụ',
    facts: ['E2'],
    accepts: [NONE],
    ...members,
  },
  {
    code: 'K11',
    text: 'Không có cá nhân đang bị xem xét kỷ luật',
    facts: ['D1'],
    accepts: [NONE, SERVING, CLEARED],
    ...members,
    otherwise: 'onHold',
    onlyIf: { question: 'Q3', option: 'A' },
    source: office('Q3'),
  },
  {
    code: 'L1',
    text: 'Không đang bị xem xét kỷ luật',
    appliesTo: people,
    facts: ['D1'],
    accepts: [NONE, SERVING, CLEARED],
    ...hold,
  },
  {
    code: 'L2',
    text: 'Không có khiếu nại, tố cáo đang được xác minh',
    appliesTo: both,
    facts: ['D2'],
    accepts: [NONE, CLEARED],
    ...hold,
  },
  {
    code: 'L3',
    text: 'Không đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm',
    appliesTo: both,
    facts: ['D3'],
    accepts: [NONE, ROUTINE, CLEARED],
    ...hold,
  },
  {
    code: 'L4',
    text: 'Không có vụ việc tham nhũng do báo chí nêu đang được xác minh',
    appliesTo: both,
    facts: ['D4'],
    accepts: [NONE, CLEARED],
    ...hold,
  },
];
