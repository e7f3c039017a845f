import { describe, expect, test } from 'vitest';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import type { TableData } from '../../src/xlsx';
import { change } from './change';
import { open, partsOf, sheetOf, textOfPart } from './package-fixture';
import { richWorkbook, tableXml } from './rich-workbook';

describe('tables', () => {
  const newTable: TableData = {
    id: 2,
    name: 'KetQua',
    part: null,
    area: { row: 0, column: 20, rows: 3, columns: 2 },
    columns: ['Tên', 'Điểm\nsố'],
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    filter: null,
  };

  test('are read with their columns, totals and filter', () => {
    expect(sheetOf(open(richWorkbook())).tables).toEqual([
      {
        id: 1,
        name: 'Bang',
        part: 'xl/tables/table1.xml',
        area: { row: 0, column: 7, rows: 3, columns: 2 },
        columns: ['Tên', 'Điểm'],
        showHeaders: true,
        showTotals: true,
        style: 'TableStyleLight9',
        showBandedRows: true,
        showFilterButton: true,
        filter: { area: { row: 0, column: 7, rows: 2, columns: 2 }, criteriaXml: '' },
      },
    ]);
  });

  test('a resized table keeps its formulas and grows its filter without the totals', () => {
    const { bytes } = change('tables', ({ tables: [table] }) => {
      if (table) table.area = { ...table.area, rows: 6, columns: 3 };
      table?.columns.splice(1, 0, 'Mới');
    });
    expect(textOfPart(bytes, 'xl/tables/table1.xml')).toBe(
      tableXml
        .replace('ref="H1:I3"', 'ref="H1:J6"')
        .replace(/<autoFilter[^>]*>/, '<autoFilter ref="H1:J5"/>')
        .replace(
          '<tableColumns count="2"><tableColumn id="1" name="Tên" totalsRowLabel="Cộng"/>',
          '<tableColumns count="3"><tableColumn id="1" name="Tên" totalsRowLabel="Cộng"/><tableColumn id="3" name="Mới"/>',
        ),
    );
  });

  test('a renamed column keeps its number and formula', () => {
    const { bytes } = change('tables', ({ tables: [table] }) => {
      table?.columns.splice(1, 1, 'Tổng');
    });
    expect(textOfPart(bytes, 'xl/tables/table1.xml')).toBe(
      tableXml.replace('name="Điểm"', 'name="Tổng"'),
    );
  });

  test('a new table gets part, type, relationship and reference', () => {
    const { bytes, after, again } = change('tables', (sheet) => {
      sheet.tables.push({ ...newTable });
    });
    expect(after).toContain(
      '<tableParts count="2"><tablePart r:id="rId4"/><tablePart r:id="rId9"/></tableParts><extLst>',
    );
    expect(textOfPart(bytes, '[Content_Types].xml')).toContain('/xl/tables/table2.xml');
    expect(textOfPart(bytes, 'xl/tables/table2.xml')).toContain('name="Điểm_x000a_số"');
    expect(again.tables[1]).toMatchObject({ name: 'KetQua', columns: ['Tên', 'Điểm\nsố'] });
  });

  test('a heading that would look like an escape before its line break comes back as it was', () => {
    const columns = ['Tên', '_x0041\nvà _x0042_'];
    const { bytes, again } = change('tables', (sheet) => {
      sheet.tables.push({ ...newTable, columns });
    });
    expect(textOfPart(bytes, 'xl/tables/table2.xml')).toContain(
      'name="_x005F_x0041_x000a_và _x005F_x0042_"',
    );
    expect(again.tables[1]?.columns).toEqual(columns);
  });

  test('a removed table takes its part along', () => {
    const { bytes, after } = change('tables', (sheet) => {
      sheet.tables = [];
    });
    expect(Object.keys(partsOf(bytes))).not.toContain('xl/tables/table1.xml');
    expect(after).not.toContain('tablePart');
    expect(textOfPart(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('table1.xml');
  });

  test('two new tables of one number get two numbers', () => {
    const workbook = newWorkbook('S');
    sheetOf(workbook).tables = [
      { ...newTable, id: 0 },
      { ...newTable, id: 0, name: 'B' },
    ];
    sheetOf(workbook).touched.add('tables');
    expect(sheetOf(open(saveWorkbook(workbook))).tables.map(({ id }) => id)).toEqual([1, 2]);
  });
});
