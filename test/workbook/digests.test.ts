/** The formula that says whether an input sheet is as it was judged, over one version and another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { absoluteArea, cellName } from '../../src/workbook/address';
import { FIRST_ROW } from '../../src/workbook/council/council-layout';
import { unchangedFormula } from '../../src/workbook/results/digest';
import { watch } from '../../src/workbook/results/freshness';
import type { InputKey } from '../../src/workbook/write-plan';
import type { CellValue } from '../../src/xlsx';
import { valueOf } from '../formula/on-sheet';
import { sheetOf } from './sheets';

type Rows = readonly (readonly (string | number)[])[];

/** Whether the formulas that were made of one version find the other unchanged. */
function isUnchanged(before: Rows, after: Rows, key: InputKey = 'individuals', from = 0): boolean {
  const at = { row: from, column: 0 };
  const cells = after.flatMap((row, down) =>
    row.map((value, right): [string, CellValue] => [
      cellName(from + down, right),
      value === '' ? null : value,
    ]),
  );
  const sheet = sheetOf(before, at);
  const watched = watch([{ key, sheet }], catalogs.vi.sheets);
  const ofSheet = watched.filter(({ title }) => title === sheet.name);
  return ofSheet.every(({ formula, list: { name, area } }) => {
    const place = absoluteArea(area);
    return valueOf(`=${formula.replaceAll(name, place)}`, Object.fromEntries(cells)) === true;
  });
}

const BALLOTS: Rows = [
  ['Mã số', 'Người chấm', 'Kỳ', 'TC1', 'TC2'],
  ['P1', 'S1', 'K1', 2, 1.5],
  ['P1', 'S2', 'K1', 1, 2],
  ['P2', 'S1', 'K1', 2, ''],
  ['P2', 'S2', 'K1', 1.5, 0],
  ['P1', 'S1', 'K2', 1, 2],
];

/** The ballots with one column of two rows exchanged. */
function exchanged(rows: Rows, [one, other]: readonly [number, number], column: number): Rows {
  const put = (row: number, from: number) =>
    (rows[row] ?? []).with(column, rows[from]?.[column] ?? '');
  return rows.with(one, put(one, other)).with(other, put(other, one));
}

describe('ballots', () => {
  test.each([
    ['two members of the council exchange their marks for one nominee', [1, 2]],
    ['one member exchanges the marks of two nominees', [2, 4]],
    ['one member exchanges the marks of two rounds', [1, 5]],
  ] as const)('%s', (_, rows) => {
    expect(isUnchanged(BALLOTS, exchanged(BALLOTS, rows, 3))).toBe(false);
    expect(isUnchanged(BALLOTS, exchanged(BALLOTS, rows, 4))).toBe(false);
  });

  test('sorted otherwise they are the same', () => {
    const [head = [], ...rows] = BALLOTS;
    expect(isUnchanged(BALLOTS, [head, ...rows.toReversed()])).toBe(true);
  });
});

test('the council exchanges its decisions on two awards of one nominee', () => {
  const matters: Rows = [
    ['An', 'CN01', 'Cá nhân', 'BK-CN', 'Biểu quyết', 'Chọn', '', '', 9],
    ['An', 'CN01', 'Cá nhân', 'GK-CN', 'Biểu quyết', 'Không chọn', '', '', 7],
    ['An', 'CN01', 'Cá nhân', 'GK-CN', 'Đồng điểm', 'Chọn', '', '', 8],
  ];
  const asked = (after: Rows) => isUnchanged(matters, after, 'council', FIRST_ROW);
  expect(asked(matters)).toBe(true);
  expect(asked(exchanged(matters, [0, 1], 5))).toBe(false);
  expect(asked(exchanged(matters, [0, 1], 8))).toBe(false);
  expect(asked(exchanged(matters, [1, 2], 8))).toBe(false);
});

test('a number names no row: 0.5 is another text where Excel speaks Vietnamese', () => {
  const sheet = sheetOf([
    [0.5, 'Có'],
    ['An', 'Không'],
  ]);
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  const formula = unchangedFormula('$A$1:$B$2', { sheet, area, names: [0], from: 1 });
  const named = (first: string | number) =>
    valueOf(`=${formula}`, { A1: first, B1: 'Có', A2: 'An', B2: 'Không' });
  expect([0.5, 0.25, 'Bình'].map(named)).toEqual([true, true, false]);
});

const MARKS = ['', 0, 0.25, 1, 1.5, 2, 10, 'KAD', 'Đạt', 'Không đạt'] as const;
const NAMES = ['P1', 'P2', 'P10'].flatMap((id) =>
  ['S1', 'S2', 'S3'].flatMap((scorer) => ['K1', 'K2'].map((period) => [id, scorer, period])),
);

const tables = fc.subarray(NAMES, { minLength: 1 }).chain((names) =>
  fc
    .array(fc.tuple(...Array.from({ length: 3 }, () => fc.constantFrom(...MARKS))), {
      ...{ minLength: names.length, maxLength: names.length },
    })
    .map((marks) => names.map((name, at) => [...name, ...(marks[at] ?? [])])),
);
const cell = { row: fc.nat(50), column: fc.integer({ min: 3, max: 5 }) };
const changes = fc.array(
  fc.oneof(
    fc.record({ ...cell, mark: fc.constantFrom(...MARKS) }),
    // What one loses another gets.
    fc.record({ ...cell, other: fc.nat(50) }),
  ),
  { maxLength: 3 },
);

test('marks that are changed or exchanged are noticed, and nothing else is', () => {
  fc.assert(
    fc.property(tables, changes, (rows: Rows, made) => {
      const after = made.reduce((now, { row, column, ...how }) => {
        const at = row % now.length;
        if ('other' in how) return exchanged(now, [at, how.other % now.length], column);
        return now.with(at, (now[at] ?? []).with(column, how.mark));
      }, rows);
      const isSame = JSON.stringify(rows) === JSON.stringify(after);
      expect(isUnchanged(rows, after)).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});
