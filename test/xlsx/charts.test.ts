import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { newSheetData, newWorkbook, saveWorkbook } from '../../src/xlsx';
import type { ChartData, ChartType, OpenWorkbook } from '../../src/xlsx';
import { foreignChart, foreignFrame, picture } from './foreign-chart';
import { edited, open, partsOf, sheetOf, textOfPart, zipParts } from './package-fixture';

const chart1 = 'xl/charts/chart1.xml';
const drawing1 = 'xl/drawings/drawing1.xml';
const sheet1 = 'xl/worksheets/sheet1.xml';

function chartOver(sheet: string, more: Partial<ChartData['own']> = {}): ChartData {
  return {
    id: 2,
    name: 'Điểm & hạng',
    part: null,
    own: {
      type: 'ColumnClustered',
      anchor: {
        from: { row: 1, rowOffset: 0, column: 4, columnOffset: 12700 },
        to: { row: 15, rowOffset: 0, column: 10, columnOffset: 0 },
      },
      source: {
        sheet,
        area: { row: 0, column: 0, rows: 3, columns: 3 },
        seriesBy: 'columns',
        hasHeaderRow: true,
        hasHeaderColumn: true,
      },
      title: 'Điểm <năm>',
      legend: 'bottom',
      isReversed: false,
      ...more,
    },
  };
}

/** A workbook with a table of points and a chart over it. */
function charted(more: Partial<ChartData['own']> = {}): OpenWorkbook {
  const workbook = newWorkbook('Tổ 1');
  const sheet = sheetOf(workbook);
  const rows = [
    [null, 2025, 2026],
    ['An & Bình', 9.5, 8],
    ['Chi', { error: '#N/A' }, null],
  ];
  rows.forEach((row, index) => {
    const cells = row.map((value, column) => [column, { value, style: 0 }] as const);
    sheet.cells.set(index, new Map(cells));
  });
  sheet.charts.push(chartOver('Tổ 1', more));
  sheet.touched.add('cells').add('charts');
  return workbook;
}

describe('a new chart', () => {
  const bytes = saveWorkbook(charted());

  test('has its parts, their types, and its place in the order of the sheet', () => {
    expect(textOfPart(bytes, sheet1)).toContain('footer="0.3"/><drawing r:id="rId1"/></worksheet>');
    const types = textOfPart(bytes, '[Content_Types].xml');
    for (const part of [chart1, drawing1]) expect(types).toContain(`PartName="/${part}"`);
    expect(textOfPart(bytes, 'xl/drawings/_rels/drawing1.xml.rels')).toContain(`/${chart1}`);
    expect(textOfPart(bytes, drawing1)).toContain('name="Điểm &amp; hạng"');
  });

  test('refers to its cells and remembers what they hold; an error is no value', () => {
    const text = textOfPart(bytes, chart1);
    expect(text).toContain(
      '<c:tx><c:strRef><c:f>\'Tổ 1\'!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>2026</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    expect(text).toContain(
      '<c:cat><c:strRef><c:f>\'Tổ 1\'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>An &amp; Bình</c:v></c:pt><c:pt idx="1"><c:v>Chi</c:v></c:pt></c:strCache></c:strRef></c:cat>',
    );
    expect(text).toContain(
      '<c:val><c:numRef><c:f>\'Tổ 1\'!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>9.5</c:v></c:pt></c:numCache></c:numRef></c:val>',
    );
  });

  test('does not keep another program from reading the file', () => {
    expect(XLSX.read(bytes.slice()).Sheets['Tổ 1']?.['A2']).toMatchObject({
      v: 'An & Bình',
    });
  });

  test('is saved twice with the same bytes, and once more after opening', () => {
    const workbook = charted();
    expect(saveWorkbook(workbook)).toEqual(bytes);
    expect(saveWorkbook(workbook)).toEqual(bytes);
    expect(saveWorkbook(open(bytes))).toEqual(bytes);
  });
});

test.each([
  {},
  { type: 'ColumnStacked' as ChartType, title: 'hai\ndòng' },
  { type: 'BarClustered' as ChartType, isReversed: true },
  { type: 'BarStacked' as ChartType, title: null, legend: null },
  { type: 'Pie' as ChartType, title: '' },
  { type: 'Doughnut' as ChartType, legend: 'topRight' as const },
  { source: null },
])('a chart of ours is known again: %o', (more) => {
  const { charts } = sheetOf(open(saveWorkbook(charted(more))));
  expect(charts).toEqual([{ ...chartOver('Tổ 1', more), part: chart1 }]);
});

test.each([
  { seriesBy: 'rows' as const },
  { hasHeaderColumn: false },
  { hasHeaderRow: false },
  { area: { row: 0, column: 0, rows: 2, columns: 2 } },
  { area: { row: 0, column: 0, rows: 2, columns: 2 }, seriesBy: 'rows' as const },
])('its block of cells is found from its series: %o', (more) => {
  const source = { ...chartOver('Tổ 1').own?.source, ...more } as never;
  const [chart] = sheetOf(open(saveWorkbook(charted({ source })))).charts;
  expect(chart?.own?.source).toEqual(source);
});

test('a chart that another program has changed is no longer taken for ours', () => {
  const bytes = saveWorkbook(charted());
  const painted = textOfPart(bytes, chart1).replaceAll('D9D9D9', 'FF0000');
  const other = zipParts({ ...partsOf(bytes), [chart1]: painted });
  expect(sheetOf(open(other)).charts).toEqual([
    { id: 2, name: 'Điểm & hạng', part: chart1, own: null },
  ]);
});

test('charts that are touched and not changed keep every byte', () => {
  for (const bytes of [saveWorkbook(charted()), foreignChart()]) {
    const after = edited(bytes, (workbook) => {
      sheetOf(workbook).touched.add('charts').add('cells');
    });
    expect(partsOf(after)).toEqual(partsOf(bytes));
  }
});

test('a moved and renamed chart changes its frame and nothing else', () => {
  const bytes = saveWorkbook(charted());
  const after = edited(bytes, (workbook) => {
    const [chart] = sheetOf(workbook).charts;
    if (!chart?.own) throw new Error('no chart of ours');
    chart.name = 'Khác';
    chart.own.anchor.to.row = 30;
    sheetOf(workbook).touched.add('charts');
  });
  expect(textOfPart(after, drawing1)).toBe(
    textOfPart(bytes, drawing1)
      .replace('Điểm &amp; hạng', 'Khác')
      .replace('<xdr:row>15<', '<xdr:row>30<'),
  );
  expect(textOfPart(after, chart1)).toBe(textOfPart(bytes, chart1));
});

test('in a file of the strict kind a chart speaks its language, and is known again', () => {
  const parts = partsOf(saveWorkbook(newWorkbook('Sheet1')));
  for (const part of Object.keys(parts)) {
    parts[part] = new TextEncoder().encode(
      new TextDecoder()
        .decode(parts[part])
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          strict('officeDocument'),
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/',
          strict('spreadsheetml'),
        ),
    );
  }
  const after = edited(zipParts(parts), (workbook) => {
    sheetOf(workbook).charts.push(chartOver('Sheet1'));
    sheetOf(workbook).touched.add('charts');
  });
  expect(textOfPart(after, chart1)).toContain(`xmlns:c="${strict('drawingml')}chart"`);
  expect(textOfPart(after, drawing1)).not.toContain('schemas.openxmlformats.org');
  expect(sheetOf(open(after)).charts[0]?.own).not.toBeNull();
});

const strict = (word: string) => `http://purl.oclc.org/ooxml/${word}/`;

test('a drawing that cannot be read does not keep the workbook from opening', () => {
  const bytes = zipParts({ ...partsOf(foreignChart()), [drawing1]: '<!DOCTYPE x><wsDr/>' });
  expect(sheetOf(open(bytes)).charts).toEqual([]);
  expect(partsOf(saveWorkbook(open(bytes)))).toEqual(partsOf(bytes));
});

test('cells that change are remembered anew, in a chart on another sheet too', () => {
  const workbook = charted();
  const second = newSheetData('2', 'Biểu đồ');
  second.charts.push(chartOver('Tổ 1', { type: 'Pie' }));
  workbook.data.sheets.push(second);
  const before = saveWorkbook(workbook);
  const after = edited(before, (opened) => {
    const sheet = sheetOf(opened);
    sheet.cells.get(1)?.set(1, { value: 7.25, style: 0 });
    sheet.touched.add('cells');
  });
  for (const part of [chart1, 'xl/charts/chart2.xml']) {
    expect(textOfPart(after, part)).toBe(textOfPart(before, part).replace('9.5', '7.25'));
  }
  const back = edited(after, (opened) => {
    const sheet = sheetOf(opened);
    sheet.cells.get(1)?.set(1, { value: 9.5, style: 0 });
    sheet.touched.add('cells');
  });
  expect(back).toEqual(before);
});

describe('a drawing by another program', () => {
  test('lists its charts by name, and is saved as it was', () => {
    const bytes = foreignChart();
    expect(sheetOf(open(bytes)).charts).toEqual([
      { id: 3, name: 'Biểu đồ cũ', part: chart1, own: null },
    ]);
    expect(partsOf(saveWorkbook(open(bytes)))).toEqual(partsOf(bytes));
  });

  test('takes our chart behind its own things', () => {
    const bytes = foreignChart();
    const after = edited(bytes, (workbook) => {
      sheetOf(workbook).charts.push(chartOver('Sheet1'));
      sheetOf(workbook).touched.add('charts');
    });
    const text = textOfPart(after, drawing1);
    expect(text).toContain(`${picture}${foreignFrame}<xdr:twoCellAnchor xmlns:xdr=`);
    expect(text).toContain('<xdr:cNvPr id="4" name="Điểm &amp; hạng"/>');
    for (const part of [sheet1, chart1]) {
      expect(textOfPart(after, part)).toBe(textOfPart(bytes, part));
    }
    const { charts } = sheetOf(open(after));
    expect(charts.map(({ name, own }) => [name, own?.type])).toEqual([
      ['Biểu đồ cũ', undefined],
      ['Điểm & hạng', 'ColumnClustered'],
    ]);
    const without = edited(after, (workbook) => {
      sheetOf(workbook).charts.pop();
      sheetOf(workbook).touched.add('charts');
    });
    expect(Object.keys(partsOf(without))).toEqual(Object.keys(partsOf(bytes)));
    expect(textOfPart(without, drawing1)).toBe(textOfPart(bytes, drawing1));
  });

  test('loses a chart that is deleted with all it led to, and keeps its picture', () => {
    const after = edited(foreignChart(), (workbook) => {
      sheetOf(workbook).charts = [];
      sheetOf(workbook).touched.add('charts');
    });
    expect(textOfPart(after, drawing1)).toContain(`>${picture}</wsDr>`);
    const names = Object.keys(partsOf(after));
    expect(names.filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
    expect(textOfPart(after, '[Content_Types].xml')).not.toContain('chart');
    expect(textOfPart(after, sheet1)).toBe(textOfPart(foreignChart(), sheet1));
  });
});
