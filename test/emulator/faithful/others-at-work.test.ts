/** What an add-in hears of others, what it takes from them, and what they take from it. */
import { describe, expect, test } from 'vitest';
import type { EmulatedExcel, ProfileName } from '../../../src/emulator/node';
import { failureOf, onSheet, start, turns } from '../run';

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events and
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
describe('events', () => {
  async function listen(excel: EmulatedExcel): Promise<string[]> {
    const seen: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((change) => {
        const { changeType, address, source, triggerSource } = change;
        seen.push(`${changeType} ${address} ${source} ${triggerSource}`);
        return Promise.resolve();
      });
      worksheets.onAdded.add(({ source }) => Promise.resolve(void seen.push(`added ${source}`)));
      worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
      worksheets.onActivated.add((event) =>
        Promise.resolve(void seen.push(`to ${event.worksheetId}`)),
      );
      await context.sync();
    });
    return seen;
  }

  test('triggerSource: own changes are told, and are known from the user’s', async () => {
    const excel = start();
    const seen = await listen(excel);
    excel.user.type('Sheet1', 'B2', [['9']]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      await context.sync();
    });
    excel.user.insertRows('Sheet1', '1:1');
    await turns();
    expect(seen).toEqual([
      'RangeEdited B2 Local Unknown',
      'RangeEdited A1:A2 Local ThisLocalAddin',
      'RowInserted 1:1 Local Unknown',
    ]);
  });

  test('Remote: what a co-author does comes from far away', async () => {
    const excel = start();
    const seen = await listen(excel);
    excel.coAuthor.type('Sheet1', 'B2', [['9']]);
    excel.coAuthor.addSheet('Ba');
    excel.user.type('Sheet1', 'B3', [['8']]);
    await turns();
    expect(seen).toEqual([
      'RangeEdited B2 Remote Unknown',
      'added Remote',
      'RangeEdited B3 Local Unknown',
    ]);
  });

  test('sheets that come, go and step in front are told', async () => {
    const excel = start({}, 'Một', 'Hai');
    const seen = await listen(excel);
    excel.user.addSheet('Ba');
    excel.user.activate('Hai');
    excel.user.deleteSheet('Ba');
    await turns();
    expect(seen).toEqual(['added Local', 'to {00000002-0001-0000-0000-000000000000}', 'deleted']);
  });

  test('enableEvents: nothing is told while it is off, nor after the handler is removed', async () => {
    const excel = start();
    const seen: string[] = [];
    await onSheet(excel, async (sheet, context) => {
      const handler = sheet.onChanged.add((change) =>
        Promise.resolve(void seen.push(change.address)),
      );
      context.runtime.enableEvents = false;
      await context.sync();
      excel.user.type('Sheet1', 'A1', [[1]]);
      await turns();
      context.runtime.enableEvents = true;
      await context.sync();
      excel.user.type('Sheet1', 'A2', [[1]]);
      await turns();
      handler.remove();
      await context.sync();
      excel.user.type('Sheet1', 'A3', [[1]]);
      await turns();
    });
    expect(seen).toEqual(['A2']);
  });

  test('enableEvents: a request that fails leaves it off', async () => {
    const excel = start();
    const seen = await listen(excel);
    await failureOf(excel, async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Không có').load('name');
      context.runtime.enableEvents = true;
      await context.sync();
    });
    excel.user.type('Sheet1', 'A1', [[1]]);
    await turns();
    expect(seen).toEqual([]);
  });

  test('a table hears of changes within it only', async () => {
    const excel = start();
    const seen: string[] = [];
    await onSheet(excel, async (sheet, context) => {
      const table = sheet.tables.add('A1:B3', true);
      table.load('id');
      await context.sync();
      table.onChanged.add((change) => Promise.resolve(void seen.push(change.address)));
      await context.sync();
    });
    excel.user.type('Sheet1', 'B2', [[9]]);
    excel.user.type('Sheet1', 'F2', [[9]]);
    await turns();
    expect(seen).toEqual(['B2']);
  });
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities, "Unsupported
// APIs"; for merged areas https://github.com/OfficeDev/office-js/issues/5918. What older perpetual builds do
// with the others is not verified.
describe('undo wiping', () => {
  type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
  const left = async (profile: ProfileName, act: Act) => {
    const excel = start({ profile }, 'Một', 'Hai');
    excel.user.type('Một', 'A1', [[1]]);
    excel.user.type('Một', 'A2', [[2]]);
    excel.user.select('Một', 'A1');
    await onSheet(excel, async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    });
    return excel.user.undoSteps;
  };

  test.each<[string, number, number, Act]>([
    ['reading cells', 2, 2, (sheet) => sheet.getRange('A1').load('values')],
    ['writing cells', 2, 2, (sheet) => (sheet.getRange('A3').values = [[3]])],
    ['adding a sheet', 2, 2, (_, { workbook }) => workbook.worksheets.add('Ba')],
    ['deleting a sheet', 0, 0, (sheet) => sheet.delete()],
    ['protecting a sheet', 0, 0, (sheet) => sheet.protection.protect()],
    [
      'looking for merged cells',
      0,
      0,
      (sheet) => sheet.getRange('A1').getMergedAreasOrNullObject().load('address'),
    ],
    ['renaming a sheet', 0, 2, (sheet) => (sheet.name = 'Ba')],
    ['moving a sheet', 0, 2, (sheet) => (sheet.position = 1)],
    ['hiding a sheet', 0, 2, (sheet) => (sheet.visibility = 'Hidden')],
    [
      'commenting a name',
      2,
      0,
      (_, { workbook }) => (workbook.names.add('Moc', '=1').comment = 'của phần mềm'),
    ],
  ])('after %s %s of 2 steps are left, on the web %s', async (_what, elsewhere, onTheWeb, act) => {
    expect(await left('microsoft365', act)).toBe(elsewhere);
    expect(await left('mac', act)).toBe(elsewhere);
    expect(await left('web', act)).toBe(onTheWeb);
  });
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins;
// https://github.com/OfficeDev/office-js/issues/6964 for the code of a sheet that goes during a request.
describe('co-author interference', () => {
  test('between two requests: what was read is no longer what is there', async () => {
    const excel = start();
    excel.user.type('Sheet1', 'A1', [[1]]);
    const values = await onSheet(excel, async (sheet, context) => {
      const before = sheet.getRange('A1').load('values');
      await context.sync();
      excel.coAuthor.type('Sheet1', 'A1', [[2]]);
      const after = sheet.getRange('A1').load('values');
      await context.sync();
      return [before.values[0]?.[0], after.values[0]?.[0]] as unknown[];
    });
    expect(values).toEqual([1, 2]);
  });

  test('a sheet that a co-author has deleted is not found, nor are its ranges', async () => {
    const excel = start({}, 'Một', 'Hai');
    const failure = await failureOf(excel, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hai').load('name');
      await context.sync();
      excel.coAuthor.deleteSheet('Hai');
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    expect(failure.code).toBe('ItemNotFound');
  });

  test('a range that is kept follows the rows that a co-author inserts', async () => {
    const excel = start();
    const address = await onSheet(excel, async (sheet, context) => {
      const kept = sheet.getRange('A3').load('address');
      await context.sync();
      excel.coAuthor.insertRows('Sheet1', '1:2');
      kept.load('address');
      await context.sync();
      return kept.address;
    });
    expect(address).toBe('Sheet1!A5');
  });

  test('what a co-author does cannot be undone here', () => {
    const excel = start();
    excel.coAuthor.type('Sheet1', 'A1', [[1]]);
    expect(excel.user.undoSteps).toBe(0);
  });

  test('a sheet that goes while a request runs: InvalidRequestContext', async () => {
    const excel = start({
      profile: 'web',
      faults: [{ mode: 'errorBefore', request: 1, code: 1014 }],
    });
    const failure = await failureOf(excel, async (context) => {
      context.workbook.worksheets.getFirst().load('name');
      await context.sync();
    });
    expect(failure.code).toBe('InvalidRequestContext');
  });
});
