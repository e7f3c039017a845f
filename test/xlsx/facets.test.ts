import { describe, expect, test } from 'vitest';
import { edited, open, sheetOf, simpleWorkbook, textOfPart } from './package-fixture';
import { change, sheet1 } from './change';
import { richWorkbook } from './rich-workbook';

describe('columns', () => {
  test('a range is split only where a column differs, and keeps what else it says', () => {
    const { after, before } = change('columns', (sheet) => {
      expect([...sheet.columnWidths]).toEqual([
        [0, 12.7109375],
        [1, 12.7109375],
        [2, 12.7109375],
        [4, 9.140625],
      ]);
      sheet.columnWidths.set(1, 30).set(3, 8);
      sheet.hiddenColumns.delete(4);
    });
    expect(after).toBe(
      before.replace(
        /<cols>.*<\/cols>/,
        '<cols><col min="1" max="1" width="12.7109375" style="2" bestFit="1" customWidth="1"/>' +
          '<col min="2" max="2" width="30" style="2" customWidth="1"/>' +
          '<col min="3" max="3" width="12.7109375" style="2" bestFit="1" customWidth="1"/>' +
          '<col min="4" max="4" width="8" customWidth="1"/><col min="5" max="5" width="9.140625"/></cols>',
      ),
    );
  });

  test('neighbours that become alike are one range', () => {
    const bytes = edited(simpleWorkbook(), (workbook) => {
      const sheet = sheetOf(workbook);
      for (let column = 0; column < 5; column++) sheet.columnWidths.set(column, 10);
      sheet.hiddenColumns.add(4);
      sheet.touched.add('columns');
    });
    expect(textOfPart(bytes, sheet1)).toContain(
      '<cols><col min="1" max="4" width="10" customWidth="1"/><col min="5" max="5" width="10" customWidth="1" hidden="1"/></cols><sheetData/>',
    );
  });
});

test('row heights and hidden rows change those attributes only', () => {
  const { after, before } = change('rows', (sheet) => {
    sheet.rowHeights.delete(0);
    sheet.rowHeights.set(1, 22.5).set(19, 40);
    sheet.hiddenRows.delete(3);
    sheet.hiddenRows.add(4);
  });
  expect(after).toBe(
    before
      .replace(' ht="30" customHeight="1"', '')
      .replace(
        's="3" customFormat="1" x14ac:dyDescent="0.25"',
        's="3" customFormat="1" x14ac:dyDescent="0.25" ht="22.5" customHeight="1"',
      )
      .replace(' hidden="1" x14ac', ' x14ac')
      .replace('<row r="5" spans="1:5" x14ac:dyDescent="0.25">', (row) =>
        row.replace('>', ' hidden="1">'),
      )
      .replace('</sheetData>', '<row r="20" ht="40" customHeight="1"/></sheetData>'),
  );
});

test('merged cells are added and removed; without any the element goes', () => {
  const { after } = change('merges', (sheet) => {
    sheet.merges.push({ row: 10, column: 0, rows: 1, columns: 3 });
  });
  expect(after).toContain(
    '<mergeCells count="2"><mergeCell ref="A8:B9"/><mergeCell ref="A11:C11"/></mergeCells>',
  );
  const none = change('merges', (sheet) => {
    sheet.merges = [];
  });
  expect(none.after).not.toContain('mergeCell');
});

test('frozen panes and gridlines change the first view and keep its zoom', () => {
  const { after, again } = change('view', (sheet) => {
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    sheet.frozen = { rows: 4, columns: 2 };
    sheet.showGridlines = false;
  });
  expect(after).toContain(
    '<sheetView tabSelected="1" zoomScale="85" workbookViewId="0" showGridLines="0"><pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView>',
  );
  expect([again.frozen, again.showGridlines]).toEqual([{ rows: 4, columns: 2 }, false]);
});

test('a tab colour from the theme is resolved, and replaced only when another is given', () => {
  const { after } = change('properties', (sheet) => {
    expect(sheet.tabColor).toBe('#8FAADC');
    sheet.tabColor = '#FF0000';
  });
  expect(after).toContain(
    '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/><outlinePr summaryBelow="0"/></sheetPr>',
  );
});

test('protection is read with all its attributes and can be lifted', () => {
  const { after } = change('protection', (sheet) => {
    expect(sheet.protection?.attributes).toMatchObject({ sheet: '1', saltValue: 'def=' });
    sheet.protection = null;
  });
  expect(after).not.toContain('sheetProtection');
});

test('the filter of the sheet changes with its hidden name', () => {
  const { after, bytes } = change('autoFilter', (sheet) => {
    expect(sheet.autoFilter?.criteriaXml).toContain('<filter val="An"/>');
    sheet.autoFilter = { area: { row: 0, column: 0, rows: 9, columns: 3 }, criteriaXml: '' };
  });
  expect(after).toContain('<autoFilter ref="A1:C9"/><mergeCells');
  expect(textOfPart(bytes, 'xl/workbook.xml')).toContain('hidden="1">\'Nhập liệu\'!$A$1:$C$9<');
});

describe('page set-up', () => {
  test('is read: paper, margins, sections of headers and footers', () => {
    const { page } = sheetOf(open(richWorkbook()));
    expect(page).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: null,
      differentFirstPage: true,
      header: { left: '&"Arial,Bold"Trái', center: 'Giữa && giữa', right: 'Phải' },
      footer: { left: '', center: 'Trang &P', right: '' },
    });
  });

  test('is written where it differs; scale, printer and first header stay', () => {
    const { after, again } = change('page', ({ page }) => {
      page.orientation = 'portrait';
      page.fitToWidth = 1;
      page.centerHorizontally = true;
      page.footer.right = 'A & B';
      page.differentFirstPage = false;
    });
    expect(after).toContain('<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(after).toContain(
      '</hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.25"',
    );
    expect(after).toContain(
      '<pageSetup paperSize="9" scale="80" orientation="portrait" r:id="rId3" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(after).toContain(
      '<oddFooter>&amp;CTrang &amp;P&amp;RA &amp; B</oddFooter><firstHeader>',
    );
    expect(after).not.toContain('differentFirst');
    expect(again.page.fitToWidth).toBe(1);
    expect(again.page.fitToHeight).toBeNull();
  });
});

test('what is added to a bare sheet stands in the order that the schema demands', () => {
  const bytes = edited(simpleWorkbook(), (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.page.orientation = 'landscape';
    sheet.page.footer.center = '&P';
    sheet.page.margins = { left: 1, right: 1, top: 1, bottom: 1, header: 0, footer: 0 };
    sheet.page.fitToWidth = 1;
    sheet.page.centerHorizontally = true;
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    sheet.columnWidths.set(0, 9);
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.protection = { attributes: { sheet: '1' } };
    sheet.autoFilter = { area: { row: 0, column: 0, rows: 2, columns: 1 }, criteriaXml: '' };
    sheet.validations = [
      {
        areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        rule: { kind: 'custom', formula: 'A1>0' },
        ignoreBlanks: true,
      },
    ];
    sheet.conditionalFormats = [
      {
        id: 'x',
        areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        priority: 1,
        stopIfTrue: true,
        rule: { kind: 'custom', formula: 'A1', format: {} },
      },
    ];
    for (const facet of [
      'tables',
      'page',
      'validations',
      'conditionalFormats',
      'merges',
      'autoFilter',
      'protection',
      'columns',
      'view',
      'properties',
    ] as const) {
      sheet.touched.add(facet);
    }
  });
  const names = [...textOfPart(bytes, sheet1).matchAll(/<(\w+)/g)].map(([, name]) => name);
  const top =
    'sheetPr sheetViews cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter'.split(
      ' ',
    );
  expect(names.filter((name) => top.includes(name ?? ''))).toEqual(top);
});
