/** Whatever is edited, the values are those of a workbook that was worked out from nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/emulator/formula/order';
import { createHost, userOf } from '../../src/emulator/frame';
import type { User } from '../../src/emulator/user';
import type { WorkbookData } from '../../src/xlsx';
import { newSheetData, newWorkbook } from '../../src/xlsx';

const [rows, columns] = [7, 4];
const sheets = ['Một', 'Hai'];

const address = fc
  .tuple(fc.nat({ max: columns - 1 }), fc.integer({ min: 1, max: rows }))
  .map(([column, row]) => `${'ABCD'.charAt(column)}${String(row)}`);
const cellReference = fc
  .tuple(fc.constantFrom('', '', '', 'Hai!', 'Một!'), address)
  .map((parts) => parts.join(''));
const rangeReference = fc.oneof(
  fc.tuple(cellReference, address).map((corners) => corners.join(':')),
  fc.constantFrom('A:A', 'Hai!C:C', 'B1:B100', 'Một!A1:D80', 'Vùng'),
);
const { formula } = fc.letrec<{ formula: string; operand: string }>((tie) => ({
  operand: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 9 }).map(String),
    cellReference,
    rangeReference.map((range) => `SUM(${range})`),
    tie('formula').map((inner) => `(${inner})`),
  ),
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('operand'),
    fc.tuple(tie('operand'), fc.constantFrom('+', '-'), tie('operand')).map((t) => t.join('')),
    fc
      .tuple(tie('operand'), tie('operand'), tie('operand'))
      .map(([a, b, c]) => `IF(${a}>3,${b},${c})`),
    fc.tuple(rangeReference, tie('operand')).map(([range, n]) => `COUNTIF(${range},${n})`),
  ),
}));

type Edit = (user: User, data: WorkbookData) => void;

const sheetName = fc.constantFrom(...sheets);
const content = fc.oneof(
  { weight: 4, arbitrary: formula.map((text) => `=${text}`) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom('chữ', true, '') },
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.tuple(sheetName, address, content).map(([sheet, at, what]): Edit => (user) => {
      user.type(sheet, at, [[what]]);
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sheetName, fc.integer({ min: 1, max: rows }))
      .map(([sheet, row]): Edit => (user) => {
        user.insertRows(sheet, `${String(row)}:${String(row)}`);
      }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(sheetName, fc.integer({ min: 1, max: rows }))
      .map(([sheet, row]): Edit => (user) => {
        user.deleteRows(sheet, `${String(row)}:${String(row)}`);
      }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(sheetName, address).map(([sheet, at]): Edit => (_user, data) => {
      const name = data.names[0];
      if (name) name.formula = `${sheet}!$A$1:$${at.charAt(0)}$${at.slice(1)}`;
    }),
  },
);

function emptyWorkbook(): WorkbookData {
  const { data } = newWorkbook('Một');
  data.sheets.push(newSheetData('2', 'Hai'));
  const area = 'Hai!$A$1:$B$3';
  data.names.push({ name: 'Vùng', formula: area, scope: null, hidden: false, comment: '' });
  return data;
}

/** The same contents in a new workbook, entered all at once. */
function fromNothing(data: WorkbookData): WorkbookData {
  const host = createHost({ ...emptyWorkbook(), names: structuredClone(data.names) });
  const user = userOf(host);
  user.setCalculationMode('Manual');
  for (const sheet of data.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, { value, formula: text }] of line) {
        const at = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
        const typed = typeof value === 'object' ? (value?.error ?? '') : value;
        user.type(sheet.name, at, [[text === undefined ? typed : `=${text}`]]);
      }
    }
  }
  host.state.calculate();
  return host.state.data;
}

function valuesOf(data: WorkbookData) {
  return data.sheets.flatMap((sheet) =>
    [...sheet.cells]
      .flatMap(([row, line]) =>
        [...line].map(([column, { value }]) => ({ sheet: sheet.name, row, column, value })),
      )
      .filter(({ value }) => value !== null)
      .sort((a, b) => a.row - b.row || a.column - b.column),
  );
}

test('after any edits the values are those of a calculation from nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
      const host = createHost(emptyWorkbook());
      const { data } = host.state;
      for (const each of edits) each(userOf(host), data);
      host.state.calculate();
      expect(valuesOf(data)).toEqual(valuesOf(fromNothing(data)));
    }),
    { numRuns: 200 },
  );
});

describe('the order of calculation', () => {
  const edges = fc.array(fc.array(fc.nat({ max: 9 }), { maxLength: 3 }), {
    minLength: 10,
    maxLength: 10,
  });

  test('puts each item after all that it rests on, and finds the circles', () => {
    fc.assert(
      fc.property(edges, (graph) => {
        const groups = inOrder(graph.keys(), (item) => graph[item] ?? []);
        const reaches = (from: number, to: number, seen = new Set<number>()): boolean =>
          (graph[from] ?? []).some((next) => {
            if (next === to) return true;
            if (seen.has(next)) return false;
            seen.add(next);
            return reaches(next, to, seen);
          });
        const place = new Map(groups.flatMap(({ items }, i) => items.map((item) => [item, i])));
        expect(place.size).toBe(10);
        for (const { items, isCircular } of groups) {
          for (const item of items) expect(reaches(item, item)).toBe(isCircular);
        }
        for (const [item, before] of graph.entries()) {
          for (const other of before)
            expect(place.get(other)).toBeLessThanOrEqual(place.get(item) ?? -1);
        }
      }),
    );
  });

  test('of a long chain takes no depth', () => {
    const chain = inOrder([100_000], (item) => (item > 0 ? [item - 1] : []));
    expect(chain.map(({ items }) => items[0]).slice(0, 3)).toEqual([0, 1, 2]);
  });
});
