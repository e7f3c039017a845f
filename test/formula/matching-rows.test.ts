import { describe, expect, test } from 'vitest';
import { formulaEngine } from '../../src/emulator/formula/engine';
import { matchingRows } from '../../src/emulator/formula/matching-rows';
import { newSheetData, newWorkbook } from '../../src/xlsx';
import type { CellValue, SheetData, WorkbookData } from '../../src/xlsx';

/** A list of codes in column B from row 5, and a list of marked ones on another sheet. */
function workbookWith(codes: readonly CellValue[], marked: readonly CellValue[]): WorkbookData {
  const { data } = newWorkbook('Cá nhân');
  const people = data.sheets[0];
  if (!people) throw new Error('a new workbook has a sheet');
  const held = newSheetData('99', 'Tạm dừng - Không đủ ĐK');
  data.sheets.push(held);
  put(people, 4, 1, codes);
  put(held, 2, 0, marked);
  data.names.push({
    name: 'ThiDua.OnHold.individual',
    formula: `'Tạm dừng - Không đủ ĐK'!$A$3:$A$${String(2 + Math.max(1, marked.length))}`,
    scope: null,
    hidden: true,
    comment: '',
  });
  return data;
}

function put(sheet: SheetData, row: number, column: number, values: readonly CellValue[]): void {
  for (const [index, value] of values.entries()) {
    sheet.cells.set(row + index, new Map([[column, { value, style: 0 }]]));
  }
}

const escaped = 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B5&"","~","~~"),"*","~*"),"?","~?")';
const inList = `AND($B5<>"",ISNUMBER(MATCH(${escaped},ThiDua.OnHold.individual,0)))`;

function matched(data: WorkbookData, formula: string): readonly number[] {
  const sheet = data.sheets[0];
  if (!sheet) throw new Error('a new workbook has a sheet');
  return matchingRows(data, sheet, {
    areas: [{ row: 4, column: 0, rows: 6, columns: 4 }],
    rule: { kind: 'custom', formula, format: {} },
  });
}

describe('rows whose code stands in a list', () => {
  test('are found by the whole code, as text', () => {
    const data = workbookWith(['CN01', 'CN02', 'CN010', null, 'cn03'], ['CN02', 'CN03']);
    expect(matched(data, inList)).toEqual([5, 8]);
  });

  test('a blank row never is, though the list has a blank', () => {
    expect(matched(workbookWith([null, '', 'x'], ['', null]), inList)).toEqual([]);
  });

  test('"001" is not 1, and signs of a pattern are plain signs', () => {
    const data = workbookWith(['001', '1', 'A*', 'AB', 'C~D', 'E?'], ['1', 'A*', 'C~D', 'E?']);
    expect(matched(data, inList)).toEqual([5, 6, 8, 9]);
  });

  test('a numeric code matches the same code as text', () => {
    expect(matched(workbookWith([7, 8], ['8']), inList)).toEqual([5]);
  });

  test('an unknown name makes no row match', () => {
    const data = workbookWith(['CN01'], ['CN01']);
    data.names = [];
    expect(matched(data, inList)).toEqual([]);
  });
});

test('relative columns are read from each cell, a rule by number holds where it is not 0', () => {
  const data = workbookWith([3, 0, null], []);
  expect(matched(data, 'B5')).toEqual([4]);
});

test.each([
  { formula: 'B6=""', value: true },
  { formula: 'B6=0', value: true },
  { formula: 'B6<>""', value: false },
  { formula: '"đạt"="ĐẠT"', value: true },
  { formula: 'B6+1', value: 1 },
  { formula: 'MATCH("không có",B5:B9,0)', value: { error: '#N/A' } },
])('$formula gives $value', ({ formula, value }) => {
  const data = workbookWith(['CN01', null], []);
  const sheet = data.sheets[0];
  if (!sheet) throw new Error('a new workbook has a sheet');
  expect(formulaEngine(data)(formula, { sheet, row: 0, column: 0 })).toEqual(value);
});
