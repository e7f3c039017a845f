import { expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/node';
import { start, turns } from './run';

async function listen(excel: EmulatedExcel): Promise<string[]> {
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((change) => {
      seen.push(`${change.changeType} ${change.address} ${String(change.triggerSource)}`);
      return Promise.resolve();
    });
    worksheets.onAdded.add(() => Promise.resolve(void seen.push('added')));
    worksheets.onDeleted.add(() => Promise.resolve(void seen.push('deleted')));
    worksheets.onActivated.add((event) =>
      Promise.resolve(void seen.push(`to ${event.worksheetId}`)),
    );
    await context.sync();
  });
  return seen;
}

test('changes of the user and of the add-in are told apart', async () => {
  const excel = start();
  const seen = await listen(excel);
  excel.user.type('Sheet1', 'B2', [['9']]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').values = [[1], [2]];
    await context.sync();
  });
  excel.user.insertRows('Sheet1', '1:1');
  await turns();
  expect(seen).toEqual([
    'RangeEdited B2 Unknown',
    'RangeEdited A1:A2 ThisLocalAddin',
    'RowInserted 1:1 Unknown',
  ]);
});

test('sheets that come, go and step in front are told', async () => {
  const excel = start({}, 'Một', 'Hai');
  const seen = await listen(excel);
  excel.user.addSheet('Ba');
  excel.user.activate('Hai');
  excel.user.deleteSheet('Ba');
  await turns();
  expect(seen).toEqual(['added', 'to {00000002-0001-0000-0000-000000000000}', 'deleted']);
});

test('nothing is told while events are switched off, nor after the handler is removed', async () => {
  const excel = start();
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
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

test('a table hears of changes within it only', async () => {
  const excel = start();
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getActiveWorksheet().tables.add('A1:B3', true);
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
