/**
 * Holds of the law (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4), the same in every campaign: whoever
 * is being looked into is not commended for the time being. A written conclusion of "no violation"
 * lifts a hold; a routine inspection is none.
 *
 * Whoever serves discipline is not "being considered" for it. Where the plan says nothing about
 * such a case either, the office is asked (`servingQuestion`).
 */
import type { Gate, Question, Subject } from '../domain/campaign';
import type { Citation } from '../domain/citation';
import type { FactDefinition } from '../domain/fact';
import { oneOf } from '../domain/value';
import { decree } from './law';
import { NO, choice, gate, office, question, when } from './rules';

export const UNDER_REVIEW = 'Đang xem xét';
export const SERVING = 'Đang thi hành';
export const VERIFYING = 'Đang xác minh';
export const SIGNS = 'Có dấu hiệu vi phạm';
export const ROUTINE = 'Định kỳ theo kế hoạch';
export const CLEARED = 'Đã kết luận không vi phạm';

/** D1 to D4. `disciplined` are those about whom discipline is entered. */
export function holdFacts(
  subjects: readonly Subject[],
  disciplined: readonly Subject[] = subjects,
): readonly FactDefinition[] {
  return [
    choice('D1', 'Kỷ luật', disciplined, [NO, UNDER_REVIEW, SERVING, CLEARED]),
    choice('D2', 'Khiếu nại, tố cáo', subjects, [NO, VERIFYING, CLEARED]),
    choice('D3', 'Thanh tra, kiểm tra, điều tra', subjects, [NO, ROUTINE, SIGNS, CLEARED]),
    choice('D4', 'Tham nhũng do báo chí nêu', subjects, [NO, VERIFYING, CLEARED]),
    // A "no violation" conclusion lifts a hold only when it is in writing.
  ].map((fact) => ({ ...fact, documented: [CLEARED] }));
}

/** L1 to L4. */
export function holdGates(
  subjects: readonly Subject[],
  disciplined: readonly Subject[] = subjects,
): readonly Gate[] {
  const hold = { otherwise: { effect: 'onHold' }, source: decree('Điều 4 khoản 4') } as const;
  return [
    gate({
      code: 'L1',
      text: 'Không đang bị xem xét kỷ luật',
      appliesTo: disciplined,
      facts: ['D1'],
      accepts: oneOf(NO, SERVING, CLEARED),
      ...hold,
    }),
    gate({
      code: 'L2',
      text: 'Không có khiếu nại, tố cáo đang được xác minh',
      appliesTo: subjects,
      facts: ['D2'],
      accepts: oneOf(NO, CLEARED),
      ...hold,
    }),
    gate({
      code: 'L3',
      text: 'Không đang bị điều tra, thanh tra, kiểm tra khi có dấu hiệu vi phạm',
      appliesTo: subjects,
      facts: ['D3'],
      accepts: oneOf(NO, ROUTINE, CLEARED),
      ...hold,
    }),
    gate({
      code: 'L4',
      text: 'Không có vụ việc tham nhũng do báo chí nêu đang được xác minh',
      appliesTo: subjects,
      facts: ['D4'],
      accepts: oneOf(NO, CLEARED),
      ...hold,
    }),
  ];
}

/** QKL. `planWords` are those that come nearest to it. */
export function servingQuestion(planWords: string, source: Citation): Question {
  return question({
    code: 'QKL',
    text: 'Kế hoạch không nói về trường hợp đang thi hành kỷ luật: xử lý thế nào?',
    planWords,
    options: [
      'Tạm dừng xét cho đến khi hết thời gian thi hành',
      'Không đủ điều kiện',
      'Không đặt điều kiện này',
    ],
    source,
  });
}

/** KL1 and KL2: what follows from the answer to QKL. */
export function servingGates(subjects: readonly Subject[]): readonly Gate[] {
  const rule = {
    text: 'Không đang trong thời gian thi hành kỷ luật',
    appliesTo: subjects,
    facts: ['D1'],
    accepts: oneOf(NO, UNDER_REVIEW, CLEARED),
    source: office('Câu hỏi QKL'),
  };
  return [
    gate({ code: 'KL1', ...rule, otherwise: { effect: 'onHold' }, onlyIf: when('QKL', 'A') }),
    gate({ code: 'KL2', ...rule, onlyIf: when('QKL', 'B') }),
  ];
}
