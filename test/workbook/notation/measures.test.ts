/** How points come about: "Cách tính điểm" and "Tham số" ⇄ a measure, in both languages. */
import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/domain/criterion';
import type { FactKind } from '../../../src/domain/fact';
import { fraction } from '../../../src/domain/fraction';
import type { Fraction } from '../../../src/domain/fraction';
import type { Points } from '../../../src/domain/points';
import { oneOf } from '../../../src/domain/value';
import type { Operator, Test } from '../../../src/domain/value';
import { catalogs } from '../../../src/i18n/catalog';
import type { MeasureKey } from '../../../src/i18n/input-words';
import { readMeasure, writeMeasure } from '../../../src/workbook/notation/measures';
import { wholePoints } from '../../support/points';

const pointsMax = wholePoints(20);
const half = 5_000 as Points;
const compare = (...all: [Operator, Fraction | string][]): Test => ({
  kind: 'compare',
  comparisons: all.map(([operator, value]) => ({ operator, value })),
});
const rows = (...all: [Test, number][]): Measure => ({
  kind: 'table',
  rows: all.map(([test, points]) => ({ test, points: wholePoints(points) })),
});
const linear = (parts: Partial<Extract<Measure, { kind: 'linear' }>>): Measure => ({
  kind: 'linear',
  start: wholePoints(0),
  terms: [],
  from: fraction(0),
  step: null,
  ...parts,
});

interface Example {
  readonly key: MeasureKey;
  readonly typed: string;
  readonly measure: Measure;
  /** As it is written in Vietnamese, where that differs from what was typed. */
  readonly vi?: string;
  readonly en: string;
  readonly kind?: FactKind;
}

const examples: readonly Example[] = [
  { key: 'points', typed: '', measure: { kind: 'points', step: null }, en: '' },
  { key: 'points', typed: 'bước: 0,5', measure: { kind: 'points', step: half }, en: 'step: 0.5' },
  {
    key: 'table',
    typed: 'Đạt: 10; Không đạt: 0',
    measure: rows([oneOf('Đạt'), 10], [oneOf('Không đạt'), 0]),
    en: 'Đạt: 10; Không đạt: 0',
  },
  {
    key: 'table',
    typed: 'Tốt: 10; Khá|TB: 5; Yếu: -2',
    measure: rows([oneOf('Tốt'), 10], [oneOf('Khá', 'TB'), 5], [oneOf('Yếu'), -2]),
    en: 'Tốt: 10; Khá|TB: 5; Yếu: -2',
  },
  {
    key: 'table',
    typed: '>=90: 10; >=80 <90: 8; <80: 0',
    measure: rows(
      [compare(['>=', fraction(90)]), 10],
      [compare(['>=', fraction(80)], ['<', fraction(90)]), 8],
      [compare(['<', fraction(80)]), 0],
    ),
    en: '>=90: 10; >=80 <90: 8; <80: 0',
  },
  {
    key: 'table',
    typed: '1: 10; 2: 8; >2: 4',
    measure: rows(
      [compare(['=', fraction(1)]), 10],
      [compare(['=', fraction(2)]), 8],
      [compare(['>', fraction(2)]), 4],
    ),
    en: '1: 10; 2: 8; >2: 4',
  },
  {
    // A word among the labels makes words of them all.
    key: 'table',
    typed: 'A: 10; 1: 8',
    measure: rows([oneOf('A'), 10], [oneOf('1'), 8]),
    vi: 'A: 10; "1": 8',
    en: 'A: 10; "1": 8',
  },
  {
    key: 'table',
    typed: '1: 10; 0: 8',
    kind: 'choice',
    measure: rows([oneOf('1'), 10], [oneOf('0'), 8]),
    vi: '"1": 10; "0": 8',
    en: '"1": 10; "0": 8',
  },
  {
    key: 'table',
    typed: '<30/10/2026: 10; >=30/10/2026: 0',
    kind: 'date',
    measure: rows([compare(['<', '2026-10-30']), 10], [compare(['>=', '2026-10-30']), 0]),
    en: '<30/10/2026: 10; >=30/10/2026: 0',
  },
  {
    key: 'table',
    typed: '1|2: 10; >2: 0',
    measure: rows(
      [compare(['=', fraction(1)]), 10],
      [compare(['=', fraction(2)]), 10],
      [compare(['>', fraction(2)]), 0],
    ),
    vi: '1: 10; 2: 10; >2: 0',
    en: '1: 10; 2: 10; >2: 0',
  },
  {
    // A deduction begins at the maximum of 20.
    key: 'deduction',
    typed: 'mỗi lần: 0,5',
    measure: linear({
      start: pointsMax,
      terms: [{ figure: null, rate: fraction(-1, 2) }],
    }),
    en: 'each time: 0.5',
  },
  {
    key: 'deduction',
    typed: 'F1: 0,5; F2: 1; bắt đầu: 10; từ: 3; bước: 5',
    measure: linear({
      start: wholePoints(10),
      terms: [
        { figure: 'F1', rate: fraction(-1, 2) },
        { figure: 'F2', rate: fraction(-1) },
      ],
      from: fraction(3),
      step: fraction(5),
    }),
    en: 'F1: 0.5; F2: 1; start: 10; from: 3; step: 5',
  },
  {
    key: 'addition',
    typed: 'mỗi đơn vị: 2',
    measure: linear({ terms: [{ figure: null, rate: fraction(2) }] }),
    en: 'each unit: 2',
  },
  {
    // Some add and some take away: an addition that begins at 0.
    key: 'addition',
    typed: 'F1: 2; F2: -0,5; mỗi đơn vị: 1/3',
    measure: linear({
      terms: [
        { figure: 'F1', rate: fraction(2) },
        { figure: 'F2', rate: fraction(-1, 2) },
        { figure: null, rate: fraction(1, 3) },
      ],
    }),
    en: 'F1: 2; F2: -0.5; each unit: 1/3',
  },
  {
    // A fact whose code is a keyword stands in quotes.
    key: 'addition',
    typed: '"từ": 2',
    measure: linear({ terms: [{ figure: 'từ', rate: fraction(2) }] }),
    en: '"từ": 2',
  },
  {
    key: 'ratio',
    typed: 'mục tiêu: 95',
    measure: { kind: 'ratio', target: fraction(95), lowerIsBetter: false },
    en: 'target: 95',
  },
  {
    key: 'ratio',
    typed: 'càng thấp càng tốt; mục tiêu: F9',
    measure: { kind: 'ratio', target: 'F9', lowerIsBetter: true },
    vi: 'mục tiêu: F9; càng thấp càng tốt',
    en: 'target: F9; lower is better',
  },
  {
    key: 'ratio',
    typed: 'mục tiêu: [1.1]',
    measure: { kind: 'ratio', target: '1.1', lowerIsBetter: false },
    en: 'target: [1.1]',
  },
];

describe.each(examples)('$key: “$typed”', ({ key, typed, measure, vi, en, kind = null }) => {
  const read = (parameters: string) => readMeasure({ key, parameters }, { pointsMax, kind });

  test('is read', () => {
    expect(read(typed)).toEqual(measure);
  });

  test.each([
    ['vi', vi ?? typed],
    ['en', en],
  ] as const)('is written in “%s” and read back', (language, expected) => {
    const written = writeMeasure(measure, { pointsMax }, catalogs[language].sheets);
    expect(written).toEqual({ key, parameters: expected });
    expect(read(written.parameters)).toEqual(measure);
  });
});

describe('what cannot be read', () => {
  test.each<[MeasureKey, string]>([
    ['points', '0,5'],
    ['points', 'bước: 0'],
    ['points', 'bước: -1'],
    ['points', 'bước: nhỏ'],
    ['table', ''],
    ['table', 'Đạt'],
    ['table', 'Đạt: mười'],
    ['table', 'Đạt: 10; : 5'],
    ['deduction', ''],
    ['deduction', 'mỗi lần'],
    ['deduction', 'mỗi lần: nửa điểm'],
    // "-0,5 điểm mỗi lần" would add.
    ['deduction', 'mỗi lần: -0,5'],
    ['deduction', 'bắt đầu: 20'],
    ['deduction', 'mỗi lần: 1; mỗi lần: 2'],
    ['addition', 'mỗi đơn vị: 2; bước: 0'],
    ['addition', 'mỗi đơn vị: 2; từ: ba'],
    ['addition', 'mỗi đơn vị: 2; mục tiêu: 5'],
    ['ratio', ''],
    ['ratio', '95'],
    ['ratio', 'mục tiêu: '],
    ['ratio', 'mục tiêu: 95; thấp'],
    ['ratio', 'mục tiêu: 95; mục tiêu: 90'],
  ])('%s: “%s”', (key, parameters) => {
    expect(readMeasure({ key, parameters }, { pointsMax, kind: null })).toBeNull();
  });
});
