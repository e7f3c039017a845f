import { describe, expect, test } from 'vitest';
import type { EmulatedExcel, Fault } from '../../src/emulator/node';
import { failureOf, onSheet, plain, settled, start, turns } from './run';

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

  test.each([
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5016, 'WriteNotSupportedWhenModalDialogOpen'],
    [5001, 'GeneralException'],
  ])('in the transport, with the number %s that the client calls %s', async (number, code) => {
    const failed = await failWith({ mode: 'errorBefore', request: 1, code: number });
    expect(failed).toEqual({ code, cells: [null, null] });
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

describe('a request can stay without an answer', () => {
  test('for ever, and later requests still work', async () => {
    const excel = start({ faults: [{ mode: 'hang', request: 1 }] });
    expect(await settled(excel.Excel.run(writeAndRead))).toBe('pending');
    expect(written(excel)).toEqual([null, null]);
    expect(await excel.Excel.run(writeAndRead)).toEqual([[1], [2]]);
  });

  test('until the test lets it come late', async () => {
    const excel = start({ faults: [{ mode: 'lateCompletion', request: 1 }] });
    const late = excel.Excel.run(writeAndRead);
    expect(await settled(late)).toBe('pending');
    excel.releaseLate();
    expect(await late).toEqual([[1], [2]]);
  });

  test('because its answer is cut off, which the client cannot read', async () => {
    const excel = start({ faults: [{ mode: 'malformedBody', request: 1 }] });
    expect(await settled(excel.Excel.run(writeAndRead))).toBe('pending');
    expect(written(excel)).toEqual([1, 2]);
    expect(excel.clientFailures).toHaveLength(1);
  });
});

test('the clean-up after a batch is a request of its own, is counted, and may fail unseen', async () => {
  const excel = start({ faults: [{ mode: 'errorBefore', request: 3 }] });
  await excel.Excel.run(writeAndRead);
  await turns();
  expect(excel.requests.entries.map((entry) => [entry.isCleanUp, entry.outcome])).toEqual([
    [false, 'ok'],
    [false, 'ok'],
    [true, 'GeneralException'],
  ]);
  expect(excel.requestsSinceFaultsSet()).toBe(3);
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

describe('while the user edits a cell', () => {
  test('a request is refused', async () => {
    const excel = start();
    excel.user.beginCellEdit();
    expect((await failureOf(excel, writeAndRead)).code).toBe('InvalidOperationInCellEditMode');
    expect(written(excel)).toEqual([null, null]);
  });

  test('a request that asked to be delayed waits until the user is done', async () => {
    const excel = start();
    excel.user.beginCellEdit();
    const delayed = excel.Excel.run({ delayForCellEdit: true }, writeAndRead);
    expect(await settled(delayed)).toBe('pending');
    excel.user.endCellEdit();
    expect(await delayed).toEqual([[1], [2]]);
  });
});

test('more than fifty requests at once are refused', async () => {
  const excel = start();
  const runs = Array.from({ length: 51 }, () => excel.Excel.run(writeAndRead));
  const outcomes = await Promise.allSettled(runs);
  expect(outcomes.filter((outcome) => outcome.status === 'rejected')).toHaveLength(1);
});

describe('Excel on the web refuses more than five megabytes', () => {
  const rows = Array.from({ length: 6000 }, () => ['đ'.repeat(500)]);

  test('in a request, of which nothing is done', async () => {
    const excel = start({ profile: 'web' });
    const failure = await failureOf(excel, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A6000').values = rows;
      await context.sync();
    });
    expect(failure.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel.data.sheets[0]?.cells.size).toBe(0);
  });

  test('in an answer', async () => {
    const excel = start({ profile: 'web' });
    excel.user.type('Sheet1', 'A1', rows);
    const failure = await failureOf(excel, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A6000').load('values');
      await context.sync();
    });
    expect(failure.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

test('a read of more than five million cells gives null or an error, by profile', async () => {
  const read = async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1000000');
    range.load('values');
    await context.sync();
    return range.values as unknown;
  };
  expect(await start({ profile: 'microsoft365' }).Excel.run(read)).toBeNull();
  expect((await failureOf(start({ profile: 'excel2021' }), read)).code).toBe('RangeExceedsLimit');
});

test('an older Excel does not have newer members', async () => {
  const excel = start({ profile: 'excel2021' });
  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  const batch = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    await context.sync();
  };
  expect((await failureOf(excel, batch)).code).toBe('ApiNotFound');
  await start({ profile: 'ltsc2024' }).Excel.run(batch);
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
