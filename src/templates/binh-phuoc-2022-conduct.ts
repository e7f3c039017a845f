/**
 * Bình Phước 2022: the faults that II.1 names, as a register of incidents (sổ vi phạm).
 *
 * An incident costs the group of II.1 some points, down to nothing. The plan names the faults and
 * no rate; half a point each is our proposal, the same for every kind so that it weighs none, and
 * the office changes it line by line. "phải có mặt đúng giờ" names late arrival once more and is
 * no kind of its own. Incidents are a person's; whether they also cost the unit is question Q1.
 */
import type { Criterion } from '../domain/criterion';
import type { FactDefinition } from '../domain/fact';
import { ONE, fraction } from '../domain/fraction';
import {
  citing,
  compare,
  criterion,
  derived,
  having,
  inRegister,
  people,
  points,
  units,
  when,
} from './rules';

export const PLAN = 'Kế hoạch năm 2022 của Sở Ngoại vụ';
export const plan = citing(PLAN);

/** "từ tháng 2/2022 đến 31/12/2022" (III.1): the first day is that of the month. */
export const PERIOD = { from: '2022-02-01', to: '2022-12-31' } as const;

export const CONDUCT = '1. Chấp hành chủ trương, chính sách, pháp luật và nội quy, quy chế cơ quan';

/** Columns: Mã số of the person, Ngày, Hành vi, Số lần. */
const INCIDENTS = 'Sổ vi phạm';

const faults: readonly (readonly [code: string, fault: string])[] = [
  ['V1', 'Đi muộn'],
  ['V2', 'Về sớm'],
  ['V3', 'Làm việc riêng'],
  ['V4', 'Uống rượu bia'],
  ['V5', 'Hút thuốc lá'],
  ['V6', 'Không đeo thẻ'],
];

export const incidents: readonly FactDefinition[] = [
  ...faults.map(([code, fault]) =>
    derived(
      code,
      `Số lần ${fault.toLowerCase()}`,
      people,
      inRegister(INCIDENTS, 'sum', 'Số lần', [
        having('Hành vi', fault),
        having('Ngày', compare('>=', PERIOD.from)),
        having('Ngày', compare('<=', PERIOD.to)),
      ]),
    ),
  ),
  derived('V0', 'Tổng số lần vi phạm', people, {
    how: 'combine',
    operation: 'sum',
    of: faults.map(([code]) => ({ figure: code, weight: ONE })),
  }),
  derived('W1', 'Số lần vi phạm của cả phòng', units, {
    how: 'members',
    aggregate: 'sum',
    of: 'V0',
    test: null,
  }),
  derived('W2', 'Số lần vi phạm bình quân một người', units, {
    how: 'members',
    aggregate: 'mean',
    of: 'V0',
    test: null,
  }),
];

/** Points for one incident of any kind. */
const PROPOSED_RATE = fraction(-1, 2);

/**
 * Costs at most what its group can reach; the group itself stops at 0. `kinds` have a rate each;
 * without them there is one for the figure as a whole.
 */
function deduction(
  code: string,
  figure: string,
  kinds: readonly string[],
  rest: Partial<Criterion>,
): Criterion {
  const terms = kinds.map((kind) => ({ figure: kind, rate: PROPOSED_RATE }));
  return criterion({
    code,
    group: CONDUCT,
    text: 'Không đi muộn, về sớm; không làm việc riêng trong giờ làm việc; không uống rượu bia trong giờ làm việc, giờ nghỉ trưa; không hút thuốc lá nơi công sở; phải có mặt đúng giờ trong cơ quan theo giờ hành chính; thực hiện nghiêm túc việc đeo thẻ công chức trong thực thi công vụ, nhiệm vụ',
    measure: {
      kind: 'linear',
      start: points(0),
      terms: terms.length > 0 ? terms : [{ figure: null, rate: PROPOSED_RATE }],
      from: fraction(0),
      step: null,
    },
    figure,
    pointsMax: points(0),
    pointsMin: points(-20),
    appliesTo: people,
    source: plan('II.1'),
    ...rest,
  });
}

const kinds = faults.map(([code]) => code);

export const deductions: readonly Criterion[] = [
  deduction('1.5', 'V0', kinds, {}),
  deduction('1.5A', 'W1', [], { appliesTo: units, onlyIf: when('Q1', 'A') }),
  deduction('1.5B', 'W2', [], { appliesTo: units, onlyIf: when('Q1', 'B') }),
];
