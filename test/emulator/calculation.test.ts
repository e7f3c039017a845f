/** Formulas are worked out as in Excel's automatic mode, through the genuine client. */
import { describe, expect, test } from 'vitest';
import { startExcel } from '../../src/emulator/node';
import type { EmulatedExcel } from '../../src/emulator/node';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import { onSheet, plain, start } from './run';

/** What stands in an area of the active sheet now. */
async function read(excel: EmulatedExcel, address: string) {
  return onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load('values,formulas,valueTypes');
    await context.sync();
    return plain({ values: range.values, formulas: range.formulas, types: range.valueTypes });
  });
}

async function values(excel: EmulatedExcel, address: string): Promise<unknown[][]> {
  return (await read(excel, address)).values as unknown[][];
}

/** An Excel in which the user typed a block at A1 of the first sheet. */
function typed(rows: readonly (readonly unknown[])[], ...sheets: string[]): EmulatedExcel {
  const excel = start({}, 'Một', ...sheets);
  excel.user.type('Một', 'A1', rows);
  return excel;
}

describe('a formula that is written', () => {
  test('has its value in the same request', async () => {
    const found = await onSheet(start(), async (sheet, context) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = [[2, 3, '=A1*B1']];
      const more = sheet.getRange('A2:C2');
      more.formulas = [['=C1+1', '=A2&"đ"', '=A2>6']];
      const all = sheet.getRange('A1:C2');
      all.load('values,formulas,valueTypes');
      await context.sync();
      return plain([all.values, all.formulas[1], all.valueTypes[1]]);
    });
    expect(found).toEqual([
      [
        [2, 3, 6],
        [7, '7đ', true],
      ],
      ['=C1+1', '=A2&"đ"', '=A2>6'],
      ['Double', 'String', 'Boolean'],
    ]);
  });

  test('may come before what it refers to', async () => {
    expect(await values(typed([['=B1+1', '=C1+1', '=D1+1', 1]]), 'A1:D1')).toEqual([[4, 3, 2, 1]]);
  });

  test('that fails has an error as its value', async () => {
    const excel = typed([['=1/0', '=A1+1', '=IFERROR(A1,0)', '=MATCH(1,D2:D3,0)']]);
    expect(await read(excel, 'A1:D1')).toMatchObject({
      values: [['#DIV/0!', '#DIV/0!', 0, '#N/A']],
      types: [['Error', 'Error', 'Double', 'Error']],
    });
  });

  test('is text in a cell of the format "@"', async () => {
    const excel = start();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
      sheet.getRange('A1').values = [['=1+1']];
      sheet.getRange('A2').formulas = [['=1+1']];
      await context.sync();
    });
    expect(await read(excel, 'A1:A2')).toMatchObject({
      values: [['=1+1'], ['=1+1']],
      types: [['String'], ['String']],
    });
  });
});

describe('a change is followed', () => {
  test('by all that rests on it, directly or through others', async () => {
    const excel = typed([[1, '=A1*2', '=SUM(A1:B1)', '=IF(C1>5,"đạt","không")']]);
    expect(await values(excel, 'B1:D1')).toEqual([[2, 3, 'không']]);
    excel.user.type('Một', 'A1', [[4]]);
    expect(await values(excel, 'B1:D1')).toEqual([[8, 12, 'đạt']]);
    excel.user.clear('Một', 'A1');
    expect(await values(excel, 'B1:D1')).toEqual([[0, 0, 'không']]);
    excel.user.type('Một', 'B1', [['chữ']]);
    expect(await values(excel, 'B1:D1')).toEqual([['chữ', 0, 'không']]);
  });

  test('across sheets, in whole columns and through names', async () => {
    const excel = typed([['=SUM(Hai!B:B)'], ['=Điểm*2'], ["=COUNTA('Hai'!2:3)"]], 'Hai');
    excel.data.names.push({
      name: 'Điểm',
      formula: 'Hai!$B$2',
      scope: null,
      hidden: false,
      comment: '',
    });
    excel.user.type('Hai', 'B2', [[10], [20]]);
    expect(await values(excel, 'A1:A3')).toEqual([[30], [20], [2]]);
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem('Điểm').formula = '=Hai!$B$3';
      await context.sync();
    });
    expect(await values(excel, 'A2')).toEqual([[40]]);
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem('Điểm').delete();
      await context.sync();
    });
    expect(await values(excel, 'A2')).toEqual([['#NAME?']]);
  });

  test('when rows are inserted and deleted', async () => {
    const excel = typed([[1], [2], [3], ['=SUM(A1:A3)'], ['=A4*10']]);
    excel.user.type('Một', 'B1', [['=SUM(A:A)'], ['=ROW()']]);
    excel.user.insertRows('Một', '2:2');
    excel.user.type('Một', 'A2', [[100]]);
    expect(await values(excel, 'A5:A6')).toEqual([[106], [1060]]);
    expect(await values(excel, 'B1:B3')).toEqual([[106 + 106 + 1060], [''], [3]]);
    excel.user.deleteRows('Một', '2:3');
    expect(await values(excel, 'A3:A4')).toEqual([[4], [40]]);
    expect(await values(excel, 'B1')).toEqual([[1 + 3 + 4 + 40]]);
    excel.user.deleteRows('Một', '3:3');
    expect(await read(excel, 'A3')).toMatchObject({
      values: [['#REF!']],
      formulas: [['=#REF!*10']],
    });
  });

  test('when sheets are renamed and deleted', async () => {
    const excel = typed([['=Hai!A1+1'], ['=IFERROR(Hai!A1,"mất")']], 'Hai');
    excel.user.type('Hai', 'A1', [[1]]);
    excel.user.renameSheet('Hai', 'Thứ hai');
    excel.user.type('Thứ hai', 'A1', [[5]]);
    expect(await values(excel, 'A1:A2')).toEqual([[6], [5]]);
    excel.user.deleteSheet('Thứ hai');
    expect(await values(excel, 'A1:A2')).toEqual([['#REF!'], ['mất']]);
  });

  test('when cells are merged, sorted and overwritten', async () => {
    const excel = typed([
      [3, 4],
      [1, 2],
      ['=SUM(A1:B2)', null],
      ['=A1', null],
    ]);
    excel.user.merge('Một', 'A1:B1');
    expect(await values(excel, 'A3')).toEqual([[6]]);
    excel.user.type('Một', 'D1', [[5], [2], ['=D1']]);
    excel.user.sort('Một', 'D1:D2', 0);
    expect(await values(excel, 'D1:D3')).toEqual([[2], [5], [2]]);
    excel.user.type('Một', 'A4', [[9]]);
    excel.user.type('Một', 'A1', [[8]]);
    expect(await values(excel, 'A3:A4')).toEqual([[11], [9]]);
  });

  test('only when Excel calculates by itself, or is told to', async () => {
    const excel = typed([[1, '=A1+1']]);
    excel.user.setCalculationMode('Manual');
    excel.user.type('Một', 'A1', [[5]]);
    expect(await values(excel, 'B1')).toEqual([[2]]);
    await excel.Excel.run(async (context) => {
      context.application.calculate('Full');
      await context.sync();
    });
    expect(await values(excel, 'B1')).toEqual([[6]]);
  });
});

describe('formulas that rest on themselves', () => {
  test.each([
    ['directly', [['=A1+1', 1, '=A1+B1']]],
    ['through others', [['=B1+1', '=C1+1', '=A1+1']]],
    ['through a range', [['=SUM(A1:A9)', 1, '=A1+B1']]],
    ['through a long range', [['=SUM(A1:A999)', 1, '=A1+B1']]],
  ])('%s are 0 and named', async (_how, rows) => {
    const excel = typed(rows);
    expect((await values(excel, 'A1'))[0]).toEqual([0]);
    expect(excel.state.uncalculated.get(`Một!A1`)).toBe('circular');
    excel.user.type('Một', 'A1', [[7]]);
    expect(excel.state.uncalculated.size).toBe(0);
    expect((await values(excel, 'C1'))[0]).toEqual([8]);
  });
});

describe('what cannot be calculated', () => {
  test('is #NAME? when it is written, and said so', async () => {
    const excel = typed([[1, '=KHONGCO(A1)', '=B1&""', '=Bảng[Điểm]']]);
    expect(await values(excel, 'B1:D1')).toEqual([['#NAME?', '#NAME?', '#NAME?']]);
    expect(plain([...excel.state.uncalculated])).toEqual([
      ['Một!B1', 'unknown'],
      ['Một!D1', 'unknown'],
    ]);
  });

  test('keeps the value that it came with', async () => {
    const workbook = newWorkbook('Một');
    const cells = workbook.data.sheets[0]?.cells;
    cells?.set(0, new Map([[0, { value: 1, style: 0 }]]));
    cells?.get(0)?.set(1, { value: 77, formula: 'KHONGCO(A1)', style: 0 });
    cells?.get(0)?.set(2, { value: 78, formula: 'B1+1+A1', style: 0 });
    const excel = startExcel(workbook);
    excel.user.type('Một', 'A1', [[2]]);
    expect(await values(excel, 'A1:C1')).toEqual([[2, 77, 80]]);
  });

  test.each([
    ['signs', `=${'-'.repeat(8000)}1`],
    ['brackets', `=${'('.repeat(4000)}1${')'.repeat(4000)}`],
    ['terms', `=1${'+1'.repeat(4000)}`],
    ['repetitions', '=REPT("x",10^9)'],
    ['powers', '=9^9^9'],
  ])('ends no request, however many %s', async (_what, formula) => {
    const excel = typed([[formula, '=1+1']]);
    expect(await values(excel, 'B1')).toEqual([[2]]);
  });
});

describe('a file that was opened', () => {
  /** A2 rests on A1; C1 on nothing that changes. Their values are not what they should be. */
  function bytes(): Uint8Array {
    const workbook = newWorkbook('Một');
    const [sheet] = workbook.data.sheets;
    sheet?.cells.set(0, new Map([[0, { value: 1, style: 0 }]]));
    sheet?.cells.get(0)?.set(2, { value: 99, formula: 'B1+1', style: 0 });
    sheet?.cells.set(1, new Map([[0, { value: 99, formula: 'A1+1', style: 0 }]]));
    sheet?.touched.add('cells');
    return saveWorkbook(workbook);
  }

  function opened() {
    const result = openWorkbook(bytes());
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return { workbook: result.workbook, excel: startExcel(result.workbook) };
  }

  test('is saved as it was when it is only read', async () => {
    const { workbook, excel } = opened();
    expect(await values(excel, 'A1:C2')).toEqual([
      [1, '', 99],
      [99, '', ''],
    ]);
    expect(saveWorkbook(workbook)).toEqual(saveWorkbook(opened().workbook));
    expect(workbook.data.sheets[0]?.touched.size).toBe(0);
  });

  test('keeps its values until something they rest on changes', async () => {
    const { workbook, excel } = opened();
    excel.user.type('Một', 'A1', [[5]]);
    excel.user.insertRows('Một', '9:9');
    expect(await values(excel, 'A2')).toEqual([[6]]);
    const again = openWorkbook(saveWorkbook(workbook));
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    const [sheet] = again.workbook.data.sheets;
    expect(sheet?.cells.get(1)?.get(0)).toMatchObject({ value: 6, formula: 'A1+1' });
  });

  test('is not calculated by changes elsewhere', async () => {
    const { excel } = opened();
    excel.user.type('Một', 'D9', [[5]]);
    expect(await values(excel, 'A2:C2')).toEqual([[99, '', '']]);
    expect(await values(excel, 'C1')).toEqual([[99]]);
  });
});

test('two thousand rows of twelve formulas are calculated within the time of a request', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => Array.from({ length: 20 }, (_u, j) => i + j));
  const formulas = rows.map((_, i) => {
    const row = String(i + 1);
    const cells = `A${row}:T${row}`;
    const sums = Array.from({ length: 11 }, (_u, j) => `=ROUND(SUM(${cells})/${String(j + 3)},2)`);
    return [...sums, i === 0 ? '=U1' : `=AF${String(i)}+U${row}`];
  });
  const excel = typed(rows);
  const began = performance.now();
  const last = await onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange('U1:AF2000');
    range.formulas = formulas;
    range.load('values');
    await context.sync();
    return range.values[1999]?.[11] as unknown;
  });
  const sum = (i: number) => 20 * i + 190;
  const expected = rows.reduce((total, _, i) => total + Math.round((sum(i) * 100) / 3) / 100, 0);
  expect(last).toBeCloseTo(expected, 2);
  // A tenth of this on a machine at rest: it tells a slip into quadratic work, not a slow day.
  expect(performance.now() - began).toBeLessThan(20_000);
});
