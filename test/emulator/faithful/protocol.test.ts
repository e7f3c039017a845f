/**
 * How Excel takes a request. "The client" is what can be read in the published client,
 * `@microsoft/office-js` 1.1.110, `dist/excel-web-16.00.debug.js`; its lines are named.
 */
import { describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../../src/emulator/node';
import { failureOf, onSheet, plain, settled, start, turns } from '../run';

const firstSheet = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getActiveWorksheet();

const valueAt = (excel: EmulatedExcel, row: number, column = 0) =>
  excel.data.sheets[0]?.cells.get(row)?.get(column)?.value ?? null;

/** Three writes of which the second names no cells, and a load before and after it. */
async function brokenInTheMiddle(excel: EmulatedExcel) {
  return excel.Excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('A1').values = [[1]];
    const before = sheet.getRange('A1').load('values');
    sheet.getRange('A2:A3').values = [[2]];
    sheet.getRange('A4').values = [[4]];
    const after = sheet.getRange('A4').load('values');
    const error = await context.sync().then(
      () => null,
      (thrown: unknown) => thrown as OfficeExtension.Error,
    );
    return { error, before, after };
  });
}

// Source: the client, 16545-16620, and
// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
describe('a batch is a queue', () => {
  test('ordered execution: what is queued first is done first', async () => {
    const read = await onSheet(start(), async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1]];
      const first = sheet.getRange('A1').load('values');
      cell.values = [[2]];
      const second = sheet.getRange('A1').load('values');
      await context.sync();
      return plain([first.values, second.values]);
    });
    expect(read).toEqual([[[1]], [[2]]]);
  });

  test('stop at the first error: what is queued after it is not done', async () => {
    const excel = start();
    await brokenInTheMiddle(excel);
    expect(valueAt(excel, 3)).toBeNull();
  });

  test('the prefix stays: what was done before the error is not taken back', async () => {
    const excel = start();
    await brokenInTheMiddle(excel);
    expect(valueAt(excel, 0)).toBe(1);
  });

  test('ActionIndex and Location: the error names the member, and the client the statement', async () => {
    const excel = start();
    (excel.OfficeExtension as unknown as { config: object }).config = {
      extendedErrorLogging: true,
    };
    const { error } = await brokenInTheMiddle(excel);
    expect(error?.debugInfo).toMatchObject({
      errorLocation: 'Range.values',
      // The third range that the batch asked for is A2:A3.
      statement: 'range2.values = ...;',
    });
  });

  test('results of the prefix are returned: what was loaded before the error can be read', async () => {
    const { before, after } = await brokenInTheMiddle(start());
    expect(plain(before.values)).toEqual([[1]]);
    expect(() => after.values).toThrowError(/load/);
  });
});

// Source: the client, 13460-13500 and 13574-13580.
describe('numbers of the transport become codes', () => {
  test.each([
    [7000, 'AccessDenied', 401],
    [5102, 'ActivityLimitReached', 429],
    [5012, 'InvalidOrTimedOutSession', 408],
    [5103, 'RequestPayloadSizeLimitExceeded', 400],
    [5104, 'ResponsePayloadSizeLimitExceeded', 400],
    [5016, 'WriteNotSupportedWhenModalDialogOpen', 400],
    [1014, 'InvalidRequestContext', 400],
    [5004, 'InvalidOperationInCellEditMode', 400],
    [5001, 'GeneralException', 500],
    [5005, 'GeneralException', 500],
    [5011, 'GeneralException', 500],
    [5100, 'GeneralException', 500],
  ])('%s is %s with the status %s', async (number, code, status) => {
    const excel = start({ faults: [{ mode: 'errorBefore', request: 1, code: number }] });
    const thrown: unknown = await excel.Excel.run(async (context) => {
      firstSheet(context).load('name');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code, httpStatusCode: status });
  });
});

// Source: the client, 16803-16905.
describe('Excel.run', () => {
  test('implicit sync: what is left in the queue is sent at the end', async () => {
    const excel = start();
    await onSheet(excel, (sheet) => {
      sheet.getRange('A1').values = [[7]];
      return Promise.resolve();
    });
    expect(valueAt(excel, 0)).toBe(7);
  });

  test('sends nothing more when its body throws', async () => {
    const excel = start();
    const running = onSheet(excel, (sheet) => {
      sheet.getRange('A1').values = [[7]];
      throw new Error('of our own');
    });
    await expect(running).rejects.toThrowError('of our own');
    await turns();
    expect([valueAt(excel, 0), excel.requests.count]).toEqual([null, 0]);
  });

  test('clean-up request: kept ranges are released afterwards, nobody waits, and it may fail', async () => {
    const excel = start({ faults: [{ mode: 'errorBefore', request: 2 }] });
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    await turns();
    expect(excel.requests.entries.map(({ isCleanUp, outcome }) => [isCleanUp, outcome])).toEqual([
      [false, 'ok'],
      [true, 'GeneralException'],
    ]);
    expect(excel.requestsSinceFaultsSet()).toBe(2);
    expect(excel.state.references.count).toBe(1);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
      expect(excel.state.references.count).toBe(2);
    });
    await turns();
    expect(excel.state.references.count).toBe(1);
  });
});

// Source: the client, 13390-13420, 13930-13937, 18180-18200, and
// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
describe('objects', () => {
  test('isNullObject: what is not there says so after the sync, and so does what belongs to it', async () => {
    const found = await start().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const cell = sheet.getRange('A1');
      await context.sync();
      return [sheet.isNullObject, cell.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  test('ItemNotFound: the form without OrNullObject fails instead', async () => {
    const failure = await failureOf(start(), async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    });
    expect(failure.code).toBe('ItemNotFound');
  });

  test('unloaded property: reading it fails before anything is sent', async () => {
    const excel = start();
    const failure = await failureOf(excel, (context) => Promise.resolve(firstSheet(context).name));
    expect([failure.code, excel.requests.count]).toEqual(['PropertyNotLoaded', 0]);
  });

  test('id or name: a sheet is found by either, a table too', async () => {
    const names = await onSheet(start({}, 'Cá nhân'), async (sheet, context) => {
      sheet.load('id');
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'BangDiem';
      table.load('id');
      await context.sync();
      const { worksheets, tables } = context.workbook;
      const found = [
        worksheets.getItem('Cá nhân'),
        worksheets.getItem(sheet.id),
        tables.getItem('BangDiem'),
        tables.getItem(table.id),
      ];
      for (const each of found) each.load('name');
      await context.sync();
      return found.map(({ name }) => name);
    });
    expect(names).toEqual(['Cá nhân', 'Cá nhân', 'BangDiem', 'BangDiem']);
  });
});

// Source: https://github.com/OfficeDev/office-js/issues/6678, and the client, 17703-17720: a promise is
// settled by the answer alone. What a real Excel does with a broken answer was not tried.
describe('no answer', () => {
  const write = (excel: EmulatedExcel) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    });

  test('hang: nothing is done and the promise is never settled', async () => {
    const excel = start({ faults: [{ mode: 'hang', request: 1 }] });
    expect([await settled(write(excel)), valueAt(excel, 0)]).toEqual(['pending', null]);
    // What is asked later is answered.
    await write(excel);
    expect(valueAt(excel, 0)).toBe(1);
  });

  test('late completion: the work is done after all', async () => {
    const excel = start({ faults: [{ mode: 'lateCompletion', request: 1 }] });
    const late = write(excel);
    expect([await settled(late), valueAt(excel, 0)]).toEqual(['pending', null]);
    excel.releaseLate();
    await late;
    expect(valueAt(excel, 0)).toBe(1);
  });

  test('malformed body: the work is done and the promise is never settled', async () => {
    const excel = start({ faults: [{ mode: 'malformedBody', request: 1 }] });
    expect([await settled(write(excel)), valueAt(excel, 0)]).toEqual(['pending', 1]);
    expect(excel.clientFailures).toHaveLength(1);
  });
});

// Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling and
// `dist/vi-vn/office_strings.js` of the client, which has them in Vietnamese.
describe('messages are in the language of Excel, codes are not', () => {
  const inBoth = async (
    run: (excel: EmulatedExcel) => Promise<{ code: string; message: string }>,
  ) => {
    const [vi, en] = [await run(start({ locale: 'vi-VN' })), await run(start({ locale: 'en-US' }))];
    expect(vi.code).toBe(en.code);
    expect(vi.message).not.toBe(en.message);
  };

  test('of an action that fails', () =>
    inBoth((excel) =>
      failureOf(excel, async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      }),
    ));

  test('of the transport', () =>
    inBoth(async (excel) => {
      const runs = Array.from({ length: 51 }, () =>
        onSheet(excel, async (sheet, context) => {
          sheet.load('name');
          await context.sync();
        }),
      );
      const outcomes = await Promise.allSettled(runs);
      const refused = outcomes.find((each) => each.status === 'rejected');
      return refused?.reason as { code: string; message: string };
    }));
});
