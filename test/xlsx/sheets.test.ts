import { describe, expect, test } from 'vitest';
import { newSheetData, newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import { edited, open, partsOf, sheetOf, textOfPart, zipParts } from './package-fixture';
import { richWorkbook } from './rich-workbook';

const workbookXml = (bytes: Uint8Array) => textOfPart(bytes, 'xl/workbook.xml');

test('a new workbook has one empty sheet of the given name', () => {
  const { data } = open(saveWorkbook(newWorkbook('Nhập & chấm')));
  expect(data.sheets.map((sheet) => sheet.name)).toEqual(['Nhập & chấm']);
  expect(data.activeSheetId).toBe(data.sheets[0]?.id);
  expect(data.styles.get(0)).toMatchObject({
    numberFormat: 'General',
    font: { name: 'Calibri', size: 11 },
    fill: null,
    locked: true,
  });
});

test('sheets are listed with their names, order and visibility; a chart sheet is not one of them', () => {
  const { data } = open(richWorkbook());
  expect(data.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
    ['3', 'Nhập liệu', 'visible'],
    ['7', "O'Brien", 'hidden'],
  ]);
});

test('names are read with their scope; those that Excel keeps for a sheet are in its page', () => {
  const { data } = open(richWorkbook());
  expect(data.names).toEqual([
    {
      name: 'DanhSach',
      formula: "'Nhập liệu'!$A$2:$A$5",
      scope: null,
      hidden: false,
      comment: 'ghi chú',
    },
    { name: 'Rieng', formula: "'O''Brien'!$B$2", scope: '7', hidden: false, comment: '' },
  ]);
  expect(data.sheets[0]?.page.titleRows).toEqual({ first: 0, last: 1 });
  expect(data.sheets[1]?.page.printArea).toEqual({ row: 0, column: 0, rows: 9, columns: 2 });
});

test('a new sheet gets a part, a type and a relationship, and stands where it was put', () => {
  const after = edited(richWorkbook(), (workbook) => {
    const sheet = newSheetData('12', 'Kết quả');
    sheet.visibility = 'veryHidden';
    sheet.cells.set(2, new Map([[1, { value: 'x', style: 0 }]]));
    workbook.data.sheets.splice(0, 0, sheet);
  });
  expect(textOfPart(after, '[Content_Types].xml')).toContain('/xl/worksheets/sheet3.xml');
  expect(workbookXml(after)).toContain(
    '<sheets><sheet name="Kết quả" sheetId="12" state="veryHidden" r:id="rId12"/><sheet name="Nhập liệu" sheetId="3" r:id="rId1"/><sheet name="Biểu đồ"',
  );
  // Local names point at positions, which have all moved by one.
  expect(workbookXml(after)).toContain('name="_xlnm.Print_Titles" localSheetId="1"');
  expect(workbookXml(after)).toContain('name="Rieng" localSheetId="3"');
  expect(workbookXml(after)).toContain('activeTab="1"');
  const { data } = open(after);
  expect(data.names.find(({ name }) => name === 'Rieng')?.scope).toBe('7');
  expect(data.activeSheetId).toBe('3');
});

test('a removed sheet takes its names and what only it led to, and leaves the rest', () => {
  const after = edited(richWorkbook(), ({ data }) => {
    data.sheets.splice(0, 1);
    data.activeSheetId = '7';
  });
  const parts = Object.keys(partsOf(after));
  for (const gone of [
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/tables/table1.xml',
    'xl/drawings/drawing1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/charts/chart1.xml',
    'xl/comments1.xml',
    'xl/calcChain.xml',
  ]) {
    expect(parts).not.toContain(gone);
  }
  for (const kept of [
    'xl/media/image1.png',
    'xl/pivotCache/pivotCacheDefinition1.xml',
    'xl/unknown/thing.dat',
    'xl/persons/person.xml',
  ]) {
    expect(parts).toContain(kept);
  }
  expect(textOfPart(after, '[Content_Types].xml')).not.toContain('/xl/tables/table1.xml');
  expect(workbookXml(after)).not.toContain('Print_Titles');
  expect(workbookXml(after)).toContain('name="Rieng" localSheetId="1"');
  expect(workbookXml(after)).toContain('activeTab="1"');
  expect(textOfPart(after, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
});

test('reordered sheets keep their parts, and local names follow', () => {
  const before = richWorkbook();
  const after = edited(before, ({ data }) => {
    data.sheets.reverse();
  });
  expect(open(after).data.sheets.map((sheet) => sheet.name)).toEqual(["O'Brien", 'Nhập liệu']);
  expect(workbookXml(after)).toContain('name="_xlnm.Print_Titles" localSheetId="1"');
  expect(workbookXml(after)).toContain('name="Rieng" localSheetId="0"');
  expect(textOfPart(after, 'xl/worksheets/sheet1.xml')).toBe(
    textOfPart(before, 'xl/worksheets/sheet1.xml'),
  );
});

test('a renamed sheet is renamed in the names that Excel keeps for it', () => {
  const after = edited(richWorkbook(), (workbook) => {
    sheetOf(workbook).name = 'Bảng "A" & B';
  });
  expect(workbookXml(after)).toContain('<sheet name="Bảng &quot;A&quot; &amp; B" sheetId="3"');
  expect(workbookXml(after)).toContain(
    `localSheetId="0">'Bảng "A" &amp; B'!$A:$B,'Bảng "A" &amp; B'!$1:$2</definedName>`,
  );
});

test('putting another sheet in front leaves one tab chosen, or Excel would edit both as a group', () => {
  const after = edited(richWorkbook(), ({ data }) => {
    data.activeSheetId = '7';
  });
  expect(workbookXml(after)).toContain('activeTab="2"');
  expect(textOfPart(after, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  expect(textOfPart(after, 'xl/worksheets/sheet2.xml')).toContain(
    '<sheetViews><sheetView workbookViewId="0" tabSelected="1"/></sheetViews><sheetData>',
  );
});

describe('names', () => {
  test('are changed in place, added and removed; what is not understood about one stays', () => {
    const after = edited(richWorkbook(), ({ data }) => {
      const [first] = data.names;
      if (first) first.formula = "'Nhập liệu'!$A$2:$A$9";
      data.names.pop();
      data.names.push({
        name: 'Mới',
        formula: '"a&b"',
        scope: '3',
        hidden: true,
        comment: '',
      });
    });
    const text = workbookXml(after);
    expect(text).toContain(
      '<definedName name="DanhSach" comment="ghi chú" customMenu="x">\'Nhập liệu\'!$A$2:$A$9</definedName><definedName name="Mới" localSheetId="0" hidden="1">"a&amp;b"</definedName></definedNames>',
    );
    expect(text).not.toContain('Rieng');
  });

  test('print titles change their rows and keep their columns', () => {
    const after = edited(richWorkbook(), (workbook) => {
      sheetOf(workbook).page.titleRows = { first: 3, last: 4 };
      sheetOf(workbook).page.printArea = { row: 0, column: 0, rows: 4, columns: 2 };
      sheetOf(workbook).touched.add('page');
    });
    expect(workbookXml(after)).toContain(">'Nhập liệu'!$A:$B,'Nhập liệu'!$4:$5<");
    expect(workbookXml(after)).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Nhập liệu\'!$A$1:$B$4</definedName>',
    );
  });
});

test('structure protection is read and written', () => {
  const locked = edited(richWorkbook(), ({ data }) => {
    data.structureProtected = true;
  });
  expect(workbookXml(locked)).toContain(
    '</mc:AlternateContent><workbookProtection lockStructure="1"/><bookViews>',
  );
  expect(open(locked).data.structureProtected).toBe(true);
});

test('settings come back, and a workbook without any gets no part for them', () => {
  const before = richWorkbook();
  const after = edited(before, ({ data }) => {
    data.settings.set('mapping', '{"họ tên":"B"}').set('a', '<&>');
  });
  expect([...open(after).data.settings]).toEqual([
    ['a', '<&>'],
    ['mapping', '{"họ tên":"B"}'],
  ]);
  expect(textOfPart(after, 'customXml/item1.xml')).toContain('urn:y');
  const cleared = edited(after, ({ data }) => {
    data.settings.delete('a');
  });
  expect([...open(cleared).data.settings.keys()]).toEqual(['mapping']);
  expect(Object.keys(partsOf(cleared))).toEqual(Object.keys(partsOf(after)));
});

test('a workbook of the strict kind opens, and new parts speak its language', () => {
  const strict = edited(richWorkbook(), () => undefined);
  const parts = partsOf(strict);
  const text = (part: string) => textOfPart(strict, part);
  const toStrict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  for (const part of Object.keys(parts)) {
    if (/\.(xml|rels)$/.test(part)) parts[part] = new TextEncoder().encode(toStrict(text(part)));
  }
  const after = edited(zipParts(parts), ({ data }) => {
    data.sheets.push(newSheetData('20', 'Mới'));
  });
  expect(openWorkbook(after).ok).toBe(true);
  expect(textOfPart(after, 'xl/worksheets/sheet3.xml')).toContain(
    '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  );
});
