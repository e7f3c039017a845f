/** What Excel asks of sheets, and what it does with filtered and merged cells. */
import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/emulator/profiles';
import type { EmulatedExcel } from '../../../src/emulator/node';
import { failureOf, onSheet, plain, start } from '../run';

// Source: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9; the code
// ItemAlreadyExists: https://github.com/OfficeDev/office-scripts-docs/issues/560
describe('names of sheets', () => {
  const refusedWith = async (name: string, how: 'added' | 'renamed') => {
    const excel = start({}, 'Một', 'Hai');
    const failure = await failureOf(excel, async (context) => {
      const { worksheets } = context.workbook;
      if (how === 'added') worksheets.add(name);
      else worksheets.getItem('Hai').name = name;
      await context.sync();
    });
    expect(excel.data.sheets.map((sheet) => sheet.name)).toEqual(['Một', 'Hai']);
    return failure.code;
  };

  test.each<[string, string]>([
    ['blank', ''],
    ['of spaces', '   '],
    ['of more than 31 characters', 'x'.repeat(32)],
    ...[...'\\/?*:[]'].map((sign): [string, string] => [
      `with the illegal character ${sign}`,
      `Điểm${sign}2026`,
    ]),
    ["that begins with '", "'Điểm"],
    ["that ends with '", "Điểm'"],
    ['"History", which is reserved', 'History'],
    ['"history" in small letters', 'history'],
  ])('%s: InvalidArgument', async (_what, name) => {
    expect(await refusedWith(name, 'added')).toBe('InvalidArgument');
    expect(await refusedWith(name, 'renamed')).toBe('InvalidArgument');
  });

  test('31 characters are enough', async () => {
    const excel = start();
    await onSheet(excel, async (sheet, context) => {
      sheet.name = 'x'.repeat(31);
      await context.sync();
    });
    expect(excel.data.sheets[0]?.name).toHaveLength(31);
  });

  test('case-insensitive: another sheet cannot differ by case alone (its code on renaming not verified)', async () => {
    expect(await refusedWith('MỘT', 'added')).toBe('ItemAlreadyExists');
    expect(await refusedWith('MỘT', 'renamed')).toBe('ItemAlreadyExists');
  });

  // Whether Excel takes "Điểm" composed and decomposed for one name is not verified; here they are two.
  test('case-insensitive: a sheet is found in any case, and may change the case of its own name', async () => {
    const excel = start({}, 'Kết quả', 'Khác');
    const found = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('KẾT QUẢ');
      sheet.name = 'KẾT quả';
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(found).toBe('KẾT quả');
  });
});

// Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheet, `visibility` and `delete`.
describe('hidden sheets', () => {
  test.each(['Hidden', 'VeryHidden'] as const)('a sheet is %s and says so', async (visibility) => {
    const found = await start({}, 'Một', 'Hai').Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hai');
      sheet.visibility = visibility;
      sheet.load('visibility');
      await context.sync();
      return sheet.visibility;
    });
    expect(found).toBe(visibility);
  });

  test('a hidden sheet can be deleted, a very hidden one gives InvalidOperation', async () => {
    const excel = start({}, 'Một', 'Hai', 'Ba');
    const failure = await failureOf(excel, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Hai').visibility = 'Hidden';
      worksheets.getItem('Hai').delete();
      worksheets.getItem('Ba').visibility = 'VeryHidden';
      worksheets.getItem('Ba').delete();
      await context.sync();
    });
    expect(failure).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.delete' });
    expect(excel.data.sheets.map(({ name }) => name)).toEqual(['Một', 'Ba']);
  });

  test.each(['hide', 'delete'])(
    'the last visible sheet cannot be gone: %s (code not verified)',
    async (what) => {
      const excel = start({}, 'Một', 'Hai');
      excel.user.hideSheet('Hai');
      const failure = await failureOf(excel, async (context) => {
        const sheet = context.workbook.worksheets.getItem('Một');
        if (what === 'hide') sheet.visibility = 'Hidden';
        else sheet.delete();
        await context.sync();
      });
      expect(failure.code).toBe('InvalidOperation');
    },
  );
});

describe('filters', () => {
  /** Of four people the second and the third are hidden; then five values are written over all. */
  async function writeAcross(excel: EmulatedExcel): Promise<unknown[]> {
    excel.user.type('Sheet1', 'A1', [['Tên'], ['An'], ['Bình'], ['Chi'], ['Dũng']]);
    excel.user.filter('Sheet1', 'A1:A5', ([name]) => name !== 'Bình' && name !== 'Chi');
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:A5').values = [['5'], ['4'], ['3'], ['2'], ['1']];
      await context.sync();
    });
    return [0, 1, 2, 3, 4].map((row) => excel.data.sheets[0]?.cells.get(row)?.get(0)?.value);
  }

  // Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
  test('conflict: a block across hidden rows is refused with FilteredRangeConflict', async () => {
    const excel = start();
    await expect(writeAcross(excel)).rejects.toMatchObject({ code: 'FilteredRangeConflict' });
    expect(excel.data.sheets[0]?.cells.get(1)?.get(0)?.value).toBe('An');
  });

  // Source: https://github.com/xlwings/xlwings/issues/747 (the first value in every row that is seen);
  // https://github.com/OfficeDev/office-js/issues/224 tells of misplaced values, not of which.
  test('misplaced writes: the first value comes into every row that is seen, without an error', async () => {
    const profile = { ...profiles.microsoft365, filteredWrite: 'misplaced' } as const;
    expect(await writeAcross(start({ profile }))).toEqual([5, 5, 'Bình', 'Chi', 5]);
  });
});

// Source: https://github.com/sbroenne/mcp-server-excel/issues/831 and
// https://github.com/OfficeDev/office-js/issues/3611
describe('merges', () => {
  test('non-anchor ignored: what is written beside the first cell is dropped without a word', async () => {
    const values = await onSheet(start(), async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      const block = sheet.getRange('A1:B1');
      block.values = [['giữ', 'mất']];
      block.load('values');
      await context.sync();
      return plain(block.values);
    });
    expect(values).toEqual([['giữ', '']]);
  });

  test('merging keeps the first content alone', async () => {
    const excel = start();
    excel.user.type('Sheet1', 'A1', [['An', 'Bình']]);
    excel.user.merge('Sheet1', 'A1:B1');
    expect(excel.data.sheets[0]?.cells.get(0)?.get(1)?.value ?? null).toBeNull();
  });

  test('a merged cell is found only by a range in which its first cell lies', async () => {
    const found = await onSheet(start(), async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      const ranges = ['A1:A1', 'B2:C3'].map((address) =>
        sheet.getRange(address).getMergedAreasOrNullObject(),
      );
      await context.sync();
      return ranges.map(({ isNullObject }) => isNullObject);
    });
    expect(found).toEqual([false, true]);
  });
});

// Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheet, `getUsedRange`.
test('formatted-blank used range: formats count unless only values are asked for', async () => {
  const addresses = await onSheet(start(), async (sheet, context) => {
    const empty = sheet.getUsedRangeOrNullObject(true);
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    expect([empty.isNullObject, first.address]).toEqual([true, 'Sheet1!A1']);
    sheet.getRange('B2').values = [['x']];
    sheet.getRange('D9').format.fill.color = '#FFFF00';
    const used = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    for (const range of used) range.load('address');
    await context.sync();
    return used.map((range) => range.address);
  });
  expect(addresses).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
});
