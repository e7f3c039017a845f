import { describe, expect, test } from 'vitest';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import { startExcel } from '../../src/emulator/node';
import { failureOf, onSheet, plain, start } from './run';

const pageNumber = '&"Times New Roman,Regular"&13&K000000Trang &P/&N';

async function readHeaders(context: Excel.RequestContext) {
  const { headersFooters } = context.workbook.worksheets.getFirst().pageLayout;
  const { defaultForAllPages, firstPage } = headersFooters;
  const parts = 'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter' as const;
  for (const page of [defaultForAllPages, firstPage]) page.load(parts);
  headersFooters.load('state');
  await context.sync();
  return plain([
    headersFooters.state,
    ...[defaultForAllPages, firstPage].map((page) => [
      page.leftHeader,
      page.centerHeader,
      page.rightHeader,
      page.leftFooter,
      page.centerFooter,
      page.rightFooter,
    ]),
  ]);
}

test('the first page has a header and a footer of its own, also after saving', async () => {
  const workbook = newWorkbook('Sheet1');
  await onSheet(startExcel(workbook), async (sheet, context) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = 'FirstAndDefault';
    headersFooters.defaultForAllPages.centerHeader = pageNumber;
    headersFooters.firstPage.leftHeader = 'UBND & Sở';
    headersFooters.firstPage.rightFooter = '&D';
    await context.sync();
  });
  const opened = openWorkbook(saveWorkbook(workbook));
  if (!opened.ok) throw new Error(opened.problem.code);
  const read = await startExcel(opened.workbook).Excel.run(readHeaders);
  expect(read).toEqual([
    'FirstAndDefault',
    ['', pageNumber, '', '', '', ''],
    ['UBND & Sở', '', '', '', '', '&D'],
  ]);
});

test('pages are printed at a scale, or fitted', async () => {
  const read = await onSheet(start(), async (sheet, context) => {
    const zooms: unknown[] = [];
    for (const zoom of [{ scale: 85 }, { horizontalFitToPages: 1 }, { scale: 100 }]) {
      sheet.pageLayout.zoom = zoom;
      sheet.pageLayout.load('zoom');
      await context.sync();
      zooms.push(plain(sheet.pageLayout.zoom));
    }
    return zooms;
  });
  expect(read).toEqual([{ scale: 85 }, { horizontalFitToPages: 1 }, { scale: 100 }]);
});

test('a header of more than 255 characters is refused', async () => {
  const failure = await failureOf(start(), async (context) => {
    const { headersFooters } = context.workbook.worksheets.getFirst().pageLayout;
    headersFooters.firstPage.centerHeader = 'x'.repeat(256);
    await context.sync();
  });
  expect(failure).toMatchObject({
    code: 'InvalidArgument',
    location: 'HeaderFooter.centerHeader',
  });
});

describe('page breaks', () => {
  const rows = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.load('items/rowIndex,items/columnIndex');
    const count = breaks.getCount();
    await context.sync();
    expect(count.value).toBe(breaks.items.length);
    return breaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex]);
  };

  test('are added before a row, listed in order, deleted and removed together', async () => {
    await onSheet(start(), async (sheet, context) => {
      const breaks = sheet.horizontalPageBreaks;
      const late = breaks.add('A31');
      breaks.add(sheet.getRange('B11:C12'));
      breaks.add('A11');
      late.load('rowIndex');
      const after = late.getCellAfterBreak();
      after.load('address');
      await context.sync();
      expect([late.rowIndex, after.address]).toEqual([30, 'Sheet1!A31']);
      expect(await rows(sheet, context)).toEqual([
        [10, 0],
        [30, 0],
      ]);
      late.delete();
      expect(await rows(sheet, context)).toEqual([[10, 0]]);
      breaks.add('A5');
      breaks.load('items');
      await context.sync();
      breaks.items[0]?.delete();
      expect(await rows(sheet, context)).toEqual([[10, 0]]);
      breaks.removePageBreaks();
      expect(await rows(sheet, context)).toEqual([]);
    });
  });

  test('follow inserted and deleted rows', async () => {
    await onSheet(start(), async (sheet, context) => {
      for (const address of ['A3', 'A6', 'A11']) sheet.horizontalPageBreaks.add(address);
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('8:8').delete('Up');
      expect(await rows(sheet, context)).toEqual([
        [4, 0],
        [11, 0],
      ]);
    });
  });

  test('cannot stand above the first row, nor beside a column', async () => {
    const above = await failureOf(start(), async (context) => {
      context.workbook.worksheets.getFirst().horizontalPageBreaks.add('A1');
      await context.sync();
    });
    expect(above.code).toBe('InvalidArgument');
    const beside = await failureOf(start(), async (context) => {
      context.workbook.worksheets.getFirst().verticalPageBreaks.add('C1');
      await context.sync();
    });
    expect(beside.code).toBe('NotImplemented');
  });
});
