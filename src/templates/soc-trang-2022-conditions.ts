/**
 * Sóc Trăng 2022: the register of the criteria that each unit answers for, and the conditions of
 * I.2 and II.3.
 *
 * The three lines of II.3a are answers of their own, which two conditions put together as the
 * office reads the plan: all three, or one of them. "đạt tròn điểm chuẩn" is the full points of a
 * criterion's own standard; "ít nhất 80%" includes exactly 80 %.
 */
import type { Gate } from '../domain/campaign';
import type { FactDefinition } from '../domain/fact';
import { MET } from '../domain/fact';
import { ONE } from '../domain/fraction';
import { oneOf } from '../domain/value';
import { CLEARED, holdFacts, holdGates } from './holds';
import { preference } from './preference';
import {
  NO,
  YES,
  besideColumn,
  both,
  choice,
  citing,
  compare,
  derived,
  entered,
  gate,
  inRegister,
  noted,
  people,
  units,
  when,
} from './rules';

export const PLAN = 'Kế hoạch số …/KH-SCT năm 2022';
export const plan = citing(PLAN);

/** Columns: Mã số of the unit, Tiêu chí, Điểm chuẩn, Điểm đạt, Điểm đạt năm trước (KAD where new). */
const ASSIGNED = 'Tiêu chí được giao';
const full = besideColumn('Điểm đạt', '>=', 'Điểm chuẩn');
const notFull = besideColumn('Điểm đạt', '<', 'Điểm chuẩn');
// A row with KAD for last year passes no comparison: a new criterion has nothing to be above.
const notHigher = besideColumn('Điểm đạt', '<=', 'Điểm đạt năm trước');

const assigned: readonly FactDefinition[] = [
  // Blank without rows: a unit whose criteria nobody listed has not shown anything yet.
  derived('G1', 'Điểm chuẩn nhỏ nhất', units, inRegister(ASSIGNED, 'min', 'Điểm chuẩn')),
  derived('G2', 'Số tiêu chí được giao', units, inRegister(ASSIGNED, 'count', null)),
  derived('G3', 'Số tiêu chí tròn điểm', units, inRegister(ASSIGNED, 'count', null, [full])),
  derived('G4', 'Tỷ lệ tiêu chí tròn điểm', units, {
    how: 'combine',
    operation: 'quotient',
    of: [
      { figure: 'G3', weight: ONE },
      { figure: 'G2', weight: ONE },
    ],
  }),
  derived(
    'G5',
    'Số tiêu chí không cao hơn năm trước',
    units,
    inRegister(ASSIGNED, 'count', null, [notHigher]),
  ),
  derived(
    'G6',
    'Số tiêu chí không cao hơn năm trước và chưa tròn điểm',
    units,
    inRegister(ASSIGNED, 'count', null, [notHigher, notFull]),
  ),
];

export const facts: readonly FactDefinition[] = [
  choice('T1', 'Đóng góp tích cực trong công tác CCHC', both, [YES, NO]),
  choice('T2', 'Sáng kiến, giải pháp CCHC', both, [YES, NO]),
  choice('T3', 'Đóng góp cải thiện chỉ số CCHC', both, [YES, NO]),
  ...assigned,
  choice('H1', 'Nhiệm vụ UBND tỉnh giao đạt tiến độ', units, [YES, NO]),
  entered('H2', 'Số hồ sơ TTHC trễ hạn', units, 'number'),
  choice('S1', 'Đạt tiêu chuẩn mục 4 phần III KH 52/KH-UBND', people, [YES, NO]),
  ...holdFacts(both),
  ...preference.facts,
];

const yearly = when('Q1', 'A');
const line = { appliesTo: units, onlyIf: yearly, source: plan('II.3a') };

/** The three lines with "+", and what the third is made of. */
const lines: readonly Gate[] = [
  gate({
    code: 'K2',
    text: 'Đã lập danh mục tiêu chí, tiêu chí thành phần thuộc nhiệm vụ của phòng, đơn vị',
    facts: ['G1'],
    accepts: compare('>', '0'),
    ...line,
  }),
  noted({
    code: 'C1',
    text: 'Có ít nhất 80% tiêu chí, tiêu chí thành phần đạt tròn điểm chuẩn',
    facts: ['G4'],
    accepts: compare('>=', '80%'),
    ...line,
  }),
  noted({
    code: 'C2A',
    text: 'Các tiêu chí thành phần có điểm số cao hơn năm trước liền kề, hoặc vẫn tròn điểm chuẩn',
    facts: ['G6'],
    accepts: compare('=', '0'),
    ...line,
    onlyIf: [...yearly, ...when('Q4', 'A')],
  }),
  noted({
    code: 'C2B',
    text: 'Các tiêu chí thành phần có điểm số cao hơn năm trước liền kề',
    facts: ['G5'],
    accepts: compare('=', '0'),
    ...line,
    onlyIf: [...yearly, ...when('Q4', 'B')],
  }),
  noted({
    code: 'C3A',
    text: 'Tham mưu thực hiện các nhiệm vụ do UBND tỉnh giao đạt tiến độ',
    facts: ['H1'],
    accepts: oneOf(YES),
    ...line,
  }),
  noted({
    code: 'C3B',
    text: 'Không có hồ sơ TTHC bị trễ hạn',
    facts: ['H2'],
    accepts: compare('=', '0'),
    ...line,
  }),
  noted({
    code: 'C3',
    text: 'Nhiệm vụ UBND tỉnh giao đạt tiến độ, hoặc không có hồ sơ TTHC bị trễ hạn',
    facts: ['C3A', 'C3B'],
    accepts: oneOf(MET),
    ...line,
  }),
];

/** Only one of C2A and C2B stands; the other does not apply and is left out of the count. */
const threeLines = {
  appliesTo: units,
  facts: ['C1', 'C2A', 'C2B', 'C3'],
  accepts: oneOf(MET),
  source: plan('II.3a'),
};
const together: readonly Gate[] = [
  gate({
    code: 'K3',
    text: 'Đạt cả ba tiêu chuẩn của tập thể',
    ...threeLines,
    needed: 3,
    onlyIf: [...yearly, ...when('Q2', 'A')],
  }),
  gate({
    code: 'K4',
    text: 'Đạt ít nhất một trong ba tiêu chuẩn của tập thể',
    ...threeLines,
    onlyIf: [...yearly, ...when('Q2', 'B')],
  }),
];

/** The head of II.3a, "cụ thể:", where the office reads it as a condition beside its lines. */
const heads: readonly Gate[] = [
  gate({
    code: 'K5',
    text: 'Có đóng góp tích cực trong công tác CCHC',
    appliesTo: both,
    facts: ['T1'],
    accepts: oneOf(YES),
    onlyIf: [...yearly, ...when('Q3', 'B')],
    source: plan('II.3a'),
  }),
  gate({
    code: 'K6',
    text: 'Có sáng kiến, giải pháp trong công tác CCHC hoặc có đóng góp cải thiện chỉ số CCHC của Sở',
    appliesTo: units,
    facts: ['T2', 'T3'],
    accepts: oneOf(YES),
    onlyIf: [...yearly, ...when('Q3', 'B')],
    source: plan('II.3a'),
  }),
];

export const gates: readonly Gate[] = [
  // "Chưa khen thưởng": not yet, so a hold and no judgement on merit.
  gate({
    code: 'K1',
    text: 'Không đang trong thời gian thi hành kỷ luật hoặc đang xem xét hình thức kỷ luật',
    appliesTo: both,
    facts: ['D1'],
    accepts: oneOf(NO, CLEARED),
    otherwise: { effect: 'onHold' },
    source: plan('I.2'),
  }),
  ...lines,
  ...together,
  ...heads,
  gate({
    code: 'K7',
    text: 'Có sáng kiến, giải pháp trong công tác CCHC, hoặc có đóng góp cải thiện chỉ số CCHC của Sở',
    appliesTo: people,
    facts: ['T2', 'T3'],
    accepts: oneOf(YES),
    onlyIf: yearly,
    source: plan('II.3a'),
  }),
  noted({
    code: 'K8',
    text: 'Đạt các tiêu chuẩn tại mục 4, phần III Kế hoạch số 52/KH-UBND',
    appliesTo: people,
    facts: ['S1'],
    accepts: oneOf(YES),
    onlyIf: when('Q1', 'B'),
    source: plan('II.3b'),
  }),
  ...holdGates(both),
  ...preference.gates,
];
