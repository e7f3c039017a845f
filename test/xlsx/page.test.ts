import { expect, test } from 'vitest';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { change, sheet1 } from './change';
import { edited, open, sheetOf, simpleWorkbook, textOfPart } from './package-fixture';

const own = '<brk id="12" max="16383" man="1" pt="1"/>';
const automatic = '<brk id="40" max="16383"/>';
const withBreaks = () =>
  simpleWorkbook(
    `<sheetData/><headerFooter/><rowBreaks count="2" manualBreakCount="1">${own}${automatic}</rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>`,
  );

test('the header of the first page is read, and changed with all else kept', () => {
  const { after, before, again } = change('page', ({ page }) => {
    expect(page.firstHeader).toEqual({ left: '', center: 'Bìa', right: '' });
    page.firstHeader.center = '';
    page.firstHeader.right = '&"Times New Roman,Bold"&13Phụ lục & số 1';
    page.firstFooter.left = '&P';
  });
  expect(after).toBe(
    before.replace(
      '<firstHeader>&amp;CBìa</firstHeader>',
      '<firstHeader>&amp;R&amp;"Times New Roman,Bold"&amp;13Phụ lục &amp; số 1</firstHeader><firstFooter>&amp;L&amp;P</firstFooter>',
    ),
  );
  expect(again.page.firstFooter.left).toBe('&P');
});

test('a page that is touched and not changed keeps its bytes', () => {
  const { after, before } = change('page', () => undefined);
  expect(after).toBe(before);
});

test('the scale of printed pages is read and changed', () => {
  const { after, before, again } = change('page', ({ page }) => {
    expect(page.scale).toBe(80);
    page.scale = 65;
  });
  expect(after).toBe(before.replace('scale="80"', 'scale="65"'));
  expect(again.page.scale).toBe(65);
});

test('page breaks made by hand are read; those of the program stay when others come and go', () => {
  const bytes = withBreaks();
  expect(sheetOf(open(bytes)).page.rowBreaks).toEqual([12]);
  const more = edited(bytes, (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.page.rowBreaks = [5, 12, 60];
    sheet.touched.add('page');
  });
  const added = (id: number) => `<brk id="${String(id)}" max="16383" man="1"/>`;
  expect(textOfPart(more, sheet1)).toContain(
    `<rowBreaks count="4" manualBreakCount="3">${added(5)}${own}${automatic}${added(60)}</rowBreaks><colBreaks`,
  );
  expect(sheetOf(open(more)).page.rowBreaks).toEqual([5, 12, 60]);
  const none = edited(more, (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.page.rowBreaks = [];
    sheet.touched.add('page');
  });
  expect(textOfPart(none, sheet1)).toContain(
    `<rowBreaks count="1" manualBreakCount="0">${automatic}</rowBreaks>`,
  );
});

test('in a new sheet the breaks stand behind headers and before the drawing', () => {
  const workbook = newWorkbook('Danh sách');
  const sheet = sheetOf(workbook);
  sheet.page.rowBreaks = [9];
  sheet.page.differentFirstPage = true;
  sheet.page.firstHeader.center = 'Bìa';
  sheet.page.orientation = 'landscape';
  sheet.touched.add('page');
  expect(textOfPart(saveWorkbook(workbook), sheet1)).toContain(
    '<pageSetup orientation="landscape"/><headerFooter differentFirst="1"><firstHeader>&amp;CBìa</firstHeader></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks></worksheet>',
  );
});
