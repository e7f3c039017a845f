/** New workbooks in windows of their own, as the genuine client asks for them. */
import { describe, expect, test } from 'vitest';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { ProfileName } from '../../src/emulator/node';
import { settled, start } from './run';

const file = () => saveWorkbook(newWorkbook('Bản sao'));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe.each<ProfileName>(['excel2021', 'microsoft365', 'web'])('in %s', (profile) => {
  test('the file that is handed over is opened as it is, and the workbook stays', async () => {
    const excel = start({ profile }, 'Một');
    await excel.Excel.createWorkbook(base64(file()));
    expect(excel.state.opened).toEqual([file()]);
    expect(excel.data.sheets.map(({ name }) => name)).toEqual(['Một']);
  });

  test('without a file a blank one is opened', async () => {
    const excel = start({ profile });
    await excel.Excel.createWorkbook();
    const opened = openWorkbook(excel.state.opened[0] ?? new Uint8Array());
    expect(opened.ok && opened.workbook.data.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test.each([
    ['no Base64', '???'],
    ['no .xlsx', base64(new Uint8Array([1, 2, 3]))],
  ])('%s is refused', async (_, given) => {
    const excel = start({ profile });
    const code = await excel.Excel.createWorkbook(given).catch(
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
    expect([code, excel.state.opened]).toEqual(['InvalidArgument', []]);
  });

  test('while a cell is being edited it waits', async () => {
    const excel = start({ profile });
    excel.user.beginCellEdit();
    const opening = excel.Excel.createWorkbook(base64(file()));
    expect(await settled(opening)).toBe('pending');
    excel.user.endCellEdit();
    await opening;
    expect(excel.state.opened).toHaveLength(1);
  });
});

test('the program around the workbook is asked in Excel on the web alone', async () => {
  const methodsOf = async (profile: ProfileName) => {
    const excel = start({ profile });
    await excel.Excel.createWorkbook(base64(file()));
    return excel.requests.entries.flatMap(({ methods }) => methods);
  };
  expect(await methodsOf('web')).toEqual(['WacWorkbook.createAndOpenWorkbook']);
  expect(await methodsOf('ltsc2024')).toEqual([
    'Application.createWorkbook',
    'WorkbookCreated.open',
  ]);
});
