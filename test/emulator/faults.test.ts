import { describe, expect, test } from 'vitest';
import type { EmulatedExcel, Fault } from '../../src/emulator/node';
import { failureOf, onSheet, plain, start } from './run';

/** Writes two rows in one request, then reads them in a second. */
async function writeAndRead(context: Excel.RequestContext): Promise<unknown> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const block = sheet.getRange('A1:A2');
  block.values = [[1], [2]];
  await context.sync();
  block.load('values');
  await context.sync();
  return plain(block.values as unknown);
}

function written(excel: EmulatedExcel): unknown[] {
  const cells = excel.data.sheets[0]?.cells;
  return [0, 1].map((row) => cells?.get(row)?.get(0)?.value ?? null);
}

async function failWith(fault: Fault): Promise<{ code: string; cells: unknown[] }> {
  const excel = start({ faults: [fault] });
  const { code } = await failureOf(excel, writeAndRead);
  return { code, cells: written(excel) };
}

describe('a request can fail', () => {
  test('before anything is done', async () => {
    expect(await failWith({ mode: 'errorBefore', request: 1, code: 'AccessDenied' })).toEqual({
      code: 'AccessDenied',
      cells: [null, null],
    });
  });

  test('after a prefix of its actions, which stays applied', async () => {
    const excel = start({ faults: [{ mode: 'errorAfterPrefix', request: 1 }] });
    const failure = await failureOf(excel, async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    expect(failure.code).toBe('GeneralException');
    expect(written(excel)).toEqual([1, null]);
  });

  test('after everything is done: the answer is lost', async () => {
    expect(await failWith({ mode: 'errorAfterAll', request: 1 })).toEqual({
      code: 'GeneralException',
      cells: [1, 2],
    });
  });

  test('with half of a block written', async () => {
    expect(await failWith({ mode: 'halfAppliedValues', request: 1 })).toEqual({
      code: 'GeneralException',
      cells: [1, null],
    });
  });

  test('once, or from then on', async () => {
    const once = start({ faults: [{ mode: 'errorBefore', request: 1 }] });
    await failureOf(once, writeAndRead);
    expect(await once.Excel.run(writeAndRead)).toEqual([[1], [2]]);
    const always = start({ faults: [{ mode: 'errorBefore', request: 1, persistent: true }] });
    await failureOf(always, writeAndRead);
    await failureOf(always, writeAndRead);
  });
});

describe('a request can do less than it claims', () => {
  test('a write is skipped', async () => {
    const excel = start({ faults: [{ mode: 'ignoredWrite', request: 1 }] });
    expect(await excel.Excel.run(writeAndRead)).toEqual([[''], ['']]);
  });

  test('values come as null', async () => {
    const excel = start({ faults: [{ mode: 'nullValues', request: 2 }] });
    expect(await excel.Excel.run(writeAndRead)).toBeNull();
  });
});

test('the log counts requests, their bytes in UTF-8 and what they set', async () => {
  const excel = start();
  await onSheet(excel, async (sheet, context) => {
    sheet.getRange('A1').values = [['Điểm']];
    await context.sync();
  });
  const [first] = excel.requests.entries;
  expect(first?.sets).toEqual(['Range.values']);
  expect(first?.methods).toEqual(['WorksheetCollection.getActiveWorksheet', 'Worksheet.getRange']);
  expect(excel.requests.requestBytes).toBeGreaterThan(500);
  excel.requests.clear();
  expect([excel.requests.count, excel.requests.responseBytes]).toEqual([0, 0]);
});

test('what is not emulated fails by its name', async () => {
  const failure = await failureOf(start(), async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .sort.apply([{ key: 0 }]);
    await context.sync();
  });
  expect(failure).toMatchObject({ code: 'NotImplemented', location: 'Range.sort' });
});
