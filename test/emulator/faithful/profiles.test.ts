/** Which Excel declares what. */
import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/emulator/profiles';
import type { ProfileName } from '../../../src/emulator/node';
import { failureOf, onSheet, settled, start } from '../run';

const supports = (profile: ProfileName, set: string, version: string) =>
  start({ profile }).Office.context.requirements.isSetSupported(set, version);

// Source: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
// (2026-06-30). What else an Excel for iPad does was seen by nobody here.
test.each<[string, ProfileName, string, string]>([
  ['Excel 2016, volume-licensed', 'excel2016', '1.1', '1.2'],
  ['Excel 2019, volume-licensed', 'excel2019', '1.7', '1.8'],
  ['Excel 2021', 'excel2021', '1.14', '1.15'],
  ['Excel LTSC 2024', 'ltsc2024', '1.17', '1.18'],
  ['Microsoft 365 for Windows', 'microsoft365', '1.21', '1.22'],
  ['Excel on the web', 'web', '1.21', '1.22'],
  ['Excel for Mac', 'mac', '1.21', '1.22'],
  ['Excel for iPad', 'ipad', '1.21', '1.22'],
])('%s (%s) has ExcelApi %s and not %s', (_name, profile, highest, next) => {
  expect([supports(profile, 'ExcelApi', highest), supports(profile, 'ExcelApi', next)]).toEqual([
    true,
    false,
  ]);
});

test('Excel 2016 and 2019 are below the floor of 1.9, and say so', () => {
  const names = Object.keys(profiles) as ProfileName[];
  expect(names.filter((name) => !supports(name, 'ExcelApi', '1.9'))).toEqual([
    'excel2016',
    'excel2019',
  ]);
});

test('Excel on the web alone has ExcelApiOnline', () => {
  const names = Object.keys(profiles) as ProfileName[];
  expect(names.filter((name) => supports(name, 'ExcelApiOnline', '1.1'))).toEqual(['web']);
});

// Source: https://learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets,
// ribbon-api-requirement-sets and add-in-commands-requirement-sets beside it.
test('Excel for iPad has no ribbon buttons and no shared runtime', () => {
  const sets = ['AddinCommands', 'RibbonApi', 'SharedRuntime'];
  expect(sets.map((set) => supports('ipad', set, '1.1'))).toEqual([false, false, false]);
  expect(sets.map((set) => supports('mac', set, '1.1'))).toEqual([true, true, true]);
});

// Source: https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime
test('isSetSupported takes the version apart: 1.2 is not 1.14', () => {
  expect(supports('excel2021', 'ExcelApi', '1.2')).toBe(true);
  expect(supports('excel2016', 'ExcelApi', '1.10')).toBe(false);
  expect(supports('excel2021', 'excelapi', '1.14')).toBe(true);
  expect(supports('excel2021', 'ExcelApi', '2.1')).toBe(false);
});

// The published client leaves this to the host: that the code is ApiNotFound is read in its list of
// codes, `Excel.ErrorCodes`.
test('an older Excel does not have newer members', async () => {
  const batch = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    await context.sync();
  };
  expect((await failureOf(start({ profile: 'excel2021' }), batch)).code).toBe('ApiNotFound');
  await start({ profile: 'ltsc2024' }).Excel.run(batch);
});

// Source: `@microsoft/office-js` 1.1.110, `dist/excel-web-16.00.debug.js`, 26858-26866: the client asks for
// the delay only where the set is declared. Which Excels declare it is not documented.
describe('DelayForCellEdit', () => {
  const delayed = (isOn: boolean) => {
    const { DelayForCellEdit: version, ...others } = profiles.microsoft365.sets;
    const sets = isOn && version ? { ...others, DelayForCellEdit: version } : others;
    const excel = start({ profile: { ...profiles.microsoft365, sets } });
    excel.user.beginCellEdit();
    const running = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
    return { excel, running };
  };

  test('on: the request waits until the cell is left', async () => {
    const { excel, running } = delayed(true);
    expect(await settled(running)).toBe('pending');
    excel.user.endCellEdit();
    await running;
    expect(excel.data.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1);
  });

  test('off: it is refused at once', async () => {
    const { running } = delayed(false);
    await expect(running).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });
});

test('every profile can be started and written to', async () => {
  for (const profile of Object.keys(profiles) as ProfileName[]) {
    const excel = start({ profile });
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').values = [[profile]];
      await context.sync();
    });
    expect(excel.data.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(profile);
  }
});
