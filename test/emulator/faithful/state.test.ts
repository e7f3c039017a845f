/** What state a workbook may be in, and what Excel then refuses. */
import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/emulator/profiles';
import type { EmulatedExcel } from '../../../src/emulator/node';
import { onSheet, plain, start } from '../run';

/** What a request answers that does one thing on the first sheet; null when it is done. */
async function refusal(
  excel: EmulatedExcel,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string | null> {
  return onSheet(excel, async (sheet, context) => {
    act(sheet, context);
    await context.sync();
  }).then(
    () => null,
    (error: unknown) => (error as OfficeExtension.Error).code,
  );
}

const write = (sheet: Excel.Worksheet) => (sheet.getRange('A1').values = [[1]]);
const look = (sheet: Excel.Worksheet) => sheet.getRange('A1').load('values');

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
test('cell-edit mode: whatever is asked is refused, and done again when the cell is left', async () => {
  const excel = start();
  excel.user.beginCellEdit();
  expect(await refusal(excel, write)).toBe('InvalidOperationInCellEditMode');
  expect(await refusal(excel, look)).toBe('InvalidOperationInCellEditMode');
  expect(excel.data.sheets[0]?.cells.size).toBe(0);
  excel.user.endCellEdit();
  expect(await refusal(excel, write)).toBeNull();
});

// Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
describe('protection of a sheet', () => {
  test('AccessDenied for locked cells, formats, rows, tables; unlocked cells can be written', async () => {
    const excel = start();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, 'mật khẩu');
      await context.sync();
    });
    expect(await refusal(excel, (sheet) => (sheet.getRange('B1').values = [[1]]))).toBeNull();
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      write,
      (sheet) => (sheet.getRange('B1').format.fill.color = '#FF0000'),
      (sheet) => sheet.getRange('1:1').insert('Down'),
      (sheet) => sheet.tables.add('D1:E2', true),
      (sheet) => {
        sheet.protection.unprotect('sai');
      },
    ];
    for (const attempt of attempts) expect(await refusal(excel, attempt)).toBe('AccessDenied');
    const open = (sheet: Excel.Worksheet) => {
      sheet.protection.unprotect('mật khẩu');
      write(sheet);
    };
    expect(await refusal(excel, open)).toBeNull();
  });

  // Source: https://github.com/OfficeDev/office-js/issues/6784 (June 2026). That the perpetual Excels
  // still behave as before is taken from their age; nobody tried.
  test.each([
    ['microsoft365', 'AccessDenied'],
    ['web', 'AccessDenied'],
    ['excel2021', null],
    ['ltsc2024', null],
  ] as const)('protected twice or unprotected twice in %s: %s', async (profile, code) => {
    const excel = start({ profile });
    const protect = (sheet: Excel.Worksheet) => {
      sheet.protection.protect();
    };
    const unprotect = (sheet: Excel.Worksheet) => {
      sheet.protection.unprotect();
    };
    expect(await refusal(excel, unprotect)).toBe(code);
    expect(await refusal(excel, protect)).toBeNull();
    expect(await refusal(excel, protect)).toBe(code);
    expect(await refusal(excel, write)).toBe('AccessDenied');
    expect(await refusal(excel, unprotect)).toBeNull();
    expect(await refusal(excel, write)).toBeNull();
  });
});

// Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
// The code for a locked structure may be another on some platform: not verified.
test('protection of the structure: AccessDenied for adding, renaming, moving, hiding and deleting sheets', async () => {
  const excel = start({}, 'Một', 'Hai');
  excel.user.protectStructure(true);
  const changes: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown)[] = [
    (_, context) => context.workbook.worksheets.add('Ba'),
    (sheet) => (sheet.name = 'Ba'),
    (sheet) => (sheet.position = 1),
    (sheet) => (sheet.visibility = 'Hidden'),
    (sheet) => {
      sheet.delete();
    },
  ];
  for (const change of changes) expect(await refusal(excel, change)).toBe('AccessDenied');
  expect(excel.data.sheets.map(({ name }) => name)).toEqual(['Một', 'Hai']);
  expect(await refusal(excel, write)).toBeNull();
});

// Source: https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member
// names the property. What a write is answered in Protected View, or in a workbook that the web shows
// for reading, is not verified: the code of a missing permission is assumed.
test('readOnly: the workbook says so, is read, and refuses to be written (code not verified)', async () => {
  const excel = start({ readOnly: true });
  const isReadOnly = await excel.Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(isReadOnly).toBe(true);
  expect(await refusal(excel, look)).toBeNull();
  expect(await refusal(excel, write)).toBe('AccessDenied');
  const rename = (sheet: Excel.Worksheet) => (sheet.name = 'Ba');
  expect(await refusal(excel, rename)).toBe('AccessDenied');
  const addName = (_: Excel.Worksheet, context: Excel.RequestContext) =>
    context.workbook.names.add('Moc', '=1');
  expect(await refusal(excel, addName)).toBe('AccessDenied');
  expect([excel.data.sheets[0]?.cells.size, excel.data.names]).toEqual([0, []]);
});

// Source: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, "API limitations
// when the active workbook switches".
describe('another workbook in front', () => {
  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['Range.select', 'GeneralException', (sheet) => sheet.getRange('A1').select()],
    ['Worksheet.activate', 'GeneralException', (sheet) => sheet.activate()],
    ['Worksheet.delete', 'InvalidSelection', (sheet) => sheet.delete()],
    ['Worksheet.gridlines', 'GeneralException', (sheet) => (sheet.showGridlines = false)],
    ['WorksheetCollection.add', 'GeneralException', (_, { workbook }) => workbook.worksheets.add()],
    [
      'Workbook.getSelectedRange',
      'InvalidSelection',
      (_, { workbook }) => workbook.getSelectedRange().load('address'),
    ],
    [
      'WorksheetFreezePanes.freezeRows',
      'GeneralException',
      (sheet) => sheet.freezePanes.freezeRows(1),
    ],
  ])('%s fails with %s', async (_member, code, act) => {
    const excel = start({}, 'Một', 'Hai');
    excel.user.bringOtherWorkbookToFront(true);
    expect(await refusal(excel, act)).toBe(code);
    excel.user.bringOtherWorkbookToFront(false);
    expect(await refusal(excel, act)).toBeNull();
  });

  test('cells are written and read all the same', async () => {
    const excel = start();
    excel.user.bringOtherWorkbookToFront(true);
    expect([await refusal(excel, write), await refusal(excel, look)]).toEqual([null, null]);
  });
});

// Source: https://github.com/OfficeDev/office-js/issues/5313
test('dialog open: a write is refused, a read is not', async () => {
  const excel = start({ profile: 'web' });
  excel.user.showDialog(true);
  expect(await refusal(excel, write)).toBe('WriteNotSupportedWhenModalDialogOpen');
  expect(await refusal(excel, look)).toBeNull();
  excel.user.showDialog(false);
  expect(await refusal(excel, write)).toBeNull();
});

// Source: https://github.com/OfficeDev/office-js/issues/6585. There custom XML parts were lost that had been
// saved; none are emulated, because the add-in keeps nothing in them.
test('session expiry: from then on everything is refused, and nothing of it is done', async () => {
  const excel = start({ profile: 'web' });
  expect(await refusal(excel, write)).toBeNull();
  excel.user.loseSession();
  const more = (sheet: Excel.Worksheet) => (sheet.getRange('A2').values = [[2]]);
  expect(await refusal(excel, more)).toBe('InvalidOrTimedOutSession');
  expect(await refusal(excel, look)).toBe('InvalidOrTimedOutSession');
  expect([...(excel.data.sheets[0]?.cells.keys() ?? [])]).toEqual([0]);
});

describe('calculation', () => {
  const values = (excel: EmulatedExcel, address: string) =>
    onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange(address).load('values');
      context.application.load('calculationState');
      await context.sync();
      return plain([...(range.values as unknown[][]), context.application.calculationState]);
    });

  // Source: https://learn.microsoft.com/office/client-developer/excel/excel-recalculation
  test('manual calculation and stale values: what rests on a change waits until it is asked for', async () => {
    const excel = start();
    excel.user.type('Sheet1', 'A1', [[1, '=A1+1']]);
    excel.user.setCalculationMode('Manual');
    excel.user.type('Sheet1', 'A1', [[5]]);
    expect(await values(excel, 'A1:B1')).toEqual([[5, 2], 'Pending']);
    await onSheet(excel, async (_, context) => {
      context.application.calculate('Recalculate');
      await context.sync();
    });
    expect(await values(excel, 'A1:B1')).toEqual([[5, 6], 'Done']);
  });

  // Source: https://learn.microsoft.com/office/client-developer/excel/excel-recalculation
  test('automatic but for data tables: every other formula follows', async () => {
    const excel = start();
    excel.user.setCalculationMode('AutomaticExceptTables');
    excel.user.type('Sheet1', 'A1', [[1, '=A1+1']]);
    excel.user.type('Sheet1', 'A1', [[5]]);
    expect(await values(excel, 'A1:B1')).toEqual([[5, 6], 'Done']);
  });

  // Source: https://www.decisionmodels.com/calcsecretsb.htm, "A formula will be immediately evaluated
  // whenever it is entered or changed". In what order the formulas of one block are is not verified.
  test('manual calculation: a formula is worked out as it is entered, what rests on it is not', async () => {
    const excel = start();
    excel.user.type('Sheet1', 'A1', [
      [2, '=A1*10'],
      ['=B1+1', '=A2+1'],
    ]);
    excel.user.setCalculationMode('Manual');
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1').values = [[3]];
      sheet.getRange('A2').formulas = [['=A1+B1']];
      await context.sync();
    });
    // B1 still counts with 2; B2 rests on what A2 was, 20 + 1.
    expect(await values(excel, 'A1:B2')).toEqual([[3, 20], [23, 22], 'Pending']);
  });

  test('manual calculation: what is unknown, circular or impossible shows it when it is entered', async () => {
    const excel = start();
    excel.user.setCalculationMode('Manual');
    excel.user.type('Sheet1', 'A1', [['=1+1', '=KHONGCO(1)', '=C1+1', '=1/0']]);
    expect(await values(excel, 'A1:D1')).toEqual([[2, '#NAME?', 0, '#DIV/0!'], 'Pending']);
    excel.user.type('Sheet1', 'A1', [[7]]);
    expect(await values(excel, 'A1:B1')).toEqual([[7, '#NAME?'], 'Pending']);
  });

  // Source: https://learn.microsoft.com/office/client-developer/excel/excel-recalculation, "Specified Worksheet
  // Calculation".
  test('manual calculation: a sheet can be calculated by itself, in order, and no other is', async () => {
    const excel = start({}, 'Một', 'Hai');
    excel.user.type('Một', 'A1', [
      [1, '=A1+1', '=Hai!A1'],
      ['=B1+1', '=A2+C1', ''],
    ]);
    excel.user.type('Hai', 'A1', [['=Một!A1*10']]);
    excel.user.setCalculationMode('Manual');
    excel.user.type('Một', 'A1', [[5]]);
    await onSheet(excel, async (sheet, context) => {
      sheet.calculate(true);
      await context.sync();
    });
    // Hai!A1 is still 10, so B2 is 7 + 10.
    expect(await values(excel, 'A1:C2')).toEqual([[5, 6, 10], [7, 17, ''], 'Pending']);
  });

  // Source: https://learn.microsoft.com/javascript/api/excel/excel.application (application-wide, not of the workbook),
  // and https://github.com/OfficeDev/office-js/issues/6922 for the setter that does nothing.
  test.each([
    ['settable', 'Manual'],
    ['fixed', 'Automatic'],
  ] as const)('the mode is %s: set to Manual it is %s', async (calculationMode, found) => {
    const excel = start({ profile: { ...profiles.microsoft365, calculationMode } });
    const mode = await onSheet(excel, async (_, context) => {
      const { application } = context;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe(found);
  });

  // Source: https://learn.microsoft.com/office/dev/add-ins/excel/performance
  test('suspended calculation: within the batch the old values are read', async () => {
    const excel = start();
    excel.user.type('Sheet1', 'A1', [[1, '=A1+1']]);
    const read = await onSheet(excel, async (sheet, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[5]];
      const within = sheet.getRange('B1').load('values');
      await context.sync();
      const after = sheet.getRange('B1').load('values');
      await context.sync();
      return plain([within.values, after.values]);
    });
    expect(read).toEqual([[[2]], [[6]]]);
  });
});
