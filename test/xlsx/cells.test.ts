import { describe, expect, test } from 'vitest';
import { newWorkbook, openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { Cell, CellValue } from '../../src/xlsx';
import {
  edited,
  head,
  main,
  open,
  partsOf,
  sheetOf,
  simpleWorkbook,
  textOfPart,
  zipParts,
} from './package-fixture';

const sheet1 = 'xl/worksheets/sheet1.xml';

/** Writes one cell into a new workbook, saves, opens, and gives what is read. */
function throughFile(cell: Cell): Cell | undefined {
  const workbook = newWorkbook('S');
  sheetOf(workbook).cells.set(0, new Map([[0, cell]]));
  sheetOf(workbook).touched.add('cells');
  return cellAt(saveWorkbook(workbook), 0, 0);
}

function cellAt(bytes: Uint8Array, row: number, column: number): Cell | undefined {
  return sheetOf(open(bytes)).cells.get(row)?.get(column);
}

function read(sheetData: string, strings?: string): Cell | undefined {
  const more = strings === undefined ? {} : { strings };
  return cellAt(simpleWorkbook(`<sheetData>${sheetData}</sheetData>`, more), 0, 0);
}

describe('a value comes back as it went in', () => {
  const long = 'ă'.repeat(32_767);
  const values: [string, CellValue][] = [
    ['text that starts with =', '=1+1'],
    ['text that starts with +', '+84 912'],
    ['text that starts with -', '-x'],
    ['text that starts with @', '@SUM(A1)'],
    ['text that starts with a tab', '\tx'],
    ['text that starts with a line feed', '\nx'],
    ['leading zeros', '00123'],
    ['spaces at both ends', '  x  '],
    ['nothing but spaces', '   '],
    ['an empty text', ''],
    ['a carriage return', 'a\r\nb\rc'],
    ['a control character', 'a\u0001b\u000Bc\u0000'],
    ['text that looks like an escape', '_x000D_ and _x005F_'],
    ['what would look like an escape before one', '_x0041\u0001 _x0041\n_x0041\ud83d'],
    ['markup', '<a href="x">&amp;</a> ]]>'],
    ['a lone surrogate', 'x\uD83Dy\uDC00'],
    ['an emoji', '🏆'],
    ['forbidden code points', '\uFFFE\uFFFF'],
    ['composed Vietnamese', 'Nguyễn'.normalize('NFC')],
    ['decomposed Vietnamese', 'Nguyễn'.normalize('NFD')],
    ['32,767 characters', long],
    ['text that looks like an error', '#REF!'],
    ['an error', { error: '#N/A' }],
    ['true', true],
    ['false', false],
    ['zero', 0],
    ['a third', 1 / 3],
    ['a sum with a tail', 0.1 + 0.2],
    ['a huge number', 1.7976931348623157e308],
    ['a tiny number', 5e-324],
    ['a negative number', -12.5],
  ];
  test.each(values)('%s', (_, value) => {
    expect(throughFile({ value, style: 0 })).toEqual({ value, style: 0 });
    const formula = { value, formula: 'A2&"<"', style: 0 };
    expect(throughFile(formula)).toEqual(formula);
  });

  test('a formula without a result yet has none', () => {
    expect(throughFile({ value: null, formula: 'B1', style: 0 })).toEqual({
      value: null,
      formula: 'B1',
      style: 0,
    });
  });

  test('a number that is no number becomes the error #NUM!', () => {
    expect(throughFile({ value: NaN, style: 0 })?.value).toEqual({ error: '#NUM!' });
  });
});

describe('what other programs write is understood', () => {
  const cases: [string, string, CellValue][] = [
    ['an inline text', '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>', 'x'],
    [
      'an inline rich text',
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>x</t></r><r><t xml:space="preserve"> y</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c></row>',
      'x y',
    ],
    ['a cell and a row without addresses', '<row><c><v>7</v></c></row>', 7],
    ['single quotes and loose spaces', "<row r='1' ><c  r = 'A1' t='b' ><v>1</v></c ></row>", true],
    ['CDATA', '<row r="1"><c r="A1" t="str"><v><![CDATA[a<b&c]]></v></c></row>', 'a<b&c'],
    ['comments between cells', '<!-- x --><row r="1"><!-- y --><c r="A1"><v>7</v></c></row>', 7],
    ['a number in exponent form', '<row r="1"><c r="A1" t="n"><v>1.5E3</v></c></row>', 1500],
    ['a day', '<row r="1"><c r="A1" t="d"><v>2026-03-31</v></c></row>', 46112],
    ['a day and hour', '<row r="1"><c r="A1" t="d"><v>2026-03-31T12:00:00Z</v></c></row>', 46112.5],
    ['an old day', '<row r="1"><c r="A1" t="d"><v>1900-01-01</v></c></row>', 1],
    [
      'a numeric character reference',
      '<row r="1"><c r="A1" t="str"><v>&#x1EC5;&#10;</v></c></row>',
      'ễ\n',
    ],
  ];
  test.each(cases)('%s', (_, rows, value) => {
    expect(read(rows)?.value).toEqual(value);
  });

  test('a day in a workbook that counts from 1904', () => {
    const rows = '<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row></sheetData>';
    const bytes = simpleWorkbook(rows, { workbook: '<workbookPr date1904="1"/>' });
    expect(open(bytes).data.date1904).toBe(true);
    expect(cellAt(bytes, 0, 0)?.value).toBe(1);
  });

  test('elements with a namespace prefix, which are then written with it', () => {
    const bytes = simpleWorkbook();
    const prefixed = `${head}<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = open(replacePart(bytes, sheet1, prefixed));
    const sheet = sheetOf(workbook);
    expect(sheet.cells.get(0)?.get(0)).toEqual({ value: 2, style: 0, formula: '1+1' });
    sheet.cells.get(0)?.set(1, { value: 'y', style: 0 });
    sheet.merges.push({ row: 1, column: 0, rows: 1, columns: 2 });
    sheet.touched.add('cells').add('merges');
    expect(textOfPart(saveWorkbook(workbook), sheet1)).toContain(
      '<x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells>',
    );
  });

  test('a shared string that does not exist is damage, not an empty cell', () => {
    const bytes = simpleWorkbook(
      '<sheetData><row r="1"><c r="A1" t="s"><v>3</v></c></row></sheetData>',
    );
    expect(openWorkbook(bytes)).toEqual({
      ok: false,
      problem: { code: 'damaged', part: sheet1, detail: 'shared string of A1' },
    });
  });
});

describe('shared formulas', () => {
  const rows =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$B$1+SUM(C:C)+\'Tờ A1\'!D1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>';
  const bytes = simpleWorkbook(rows);

  test('each cell has its own text', () => {
    expect(cellAt(bytes, 2, 0)).toEqual({
      value: 3,
      style: 0,
      formula: "B3*$B$1+SUM(C:C)+'Tờ A1'!D3",
      formulaAttributes: { t: 'shared', si: '0' },
    });
  });

  test('a dependant given a new result keeps its place in the group', () => {
    const after = edited(bytes, (workbook) => {
      const cell = sheetOf(workbook).cells.get(1)?.get(0);
      if (cell) cell.value = 20;
      sheetOf(workbook).touched.add('cells');
    });
    expect(textOfPart(after, sheet1)).toContain('<c r="A2"><f t="shared" si="0"/><v>20</v></c>');
  });

  test('when the first cell is removed the others are written out', () => {
    const after = edited(bytes, (workbook) => {
      sheetOf(workbook).cells.delete(0);
      sheetOf(workbook).touched.add('cells');
    });
    expect(textOfPart(after, sheet1)).not.toContain('shared');
    expect(cellAt(after, 2, 0)).toEqual({
      value: 3,
      style: 0,
      formula: "B3*$B$1+SUM(C:C)+'Tờ A1'!D3",
    });
  });
});

test('an array formula keeps its area, and takes it along when its cell is moved', () => {
  const rows =
    '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>';
  const after = edited(simpleWorkbook(rows), (workbook) => {
    const sheet = sheetOf(workbook);
    const cell = sheet.cells.get(0)?.get(0);
    expect(cell?.formula).toBe('SORT(B1:B2)');
    if (cell) sheet.cells.get(0)?.set(3, { ...cell });
    sheet.touched.add('cells');
  });
  const text = textOfPart(after, sheet1);
  expect(text).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f>');
  expect(text).toContain('<c r="D1"><f t="array" ref="D1:D2">_xlfn._xlws.SORT(B1:B2)</f>');
});

test('functions younger than the format get their prefix, but not inside texts', () => {
  const cell = { value: 1, formula: 'IFS(A1="IFS(",XLOOKUP(1,B:B,C:C),TRUE,SUM(1))', style: 0 };
  const workbook = newWorkbook('S');
  sheetOf(workbook).cells.set(0, new Map([[1, cell]]));
  sheetOf(workbook).touched.add('cells');
  const bytes = saveWorkbook(workbook);
  expect(textOfPart(bytes, sheet1)).toContain(
    '<f>_xlfn.IFS(A1="IFS(",_xlfn.XLOOKUP(1,B:B,C:C),TRUE,SUM(1))</f>',
  );
  expect(cellAt(bytes, 0, 1)).toEqual(cell);
});

test('cells are put in order among those that are there, whatever order they come in', () => {
  const bytes = simpleWorkbook(
    '<dimension ref="C3"/><sheetData><row r="3" spans="3:3" ht="20"><c r="C3"><v>1</v></c></row></sheetData>',
  );
  const after = edited(bytes, (workbook) => {
    const sheet = sheetOf(workbook);
    const cell = (value: number) => ({ value, style: 0 });
    sheet.cells.get(2)?.set(3, cell(2)).set(0, cell(3));
    sheet.cells.set(9, new Map([[0, cell(4)]]));
    sheet.cells.set(0, new Map([[1, cell(5)]]));
    sheet.touched.add('cells');
  });
  expect(textOfPart(after, sheet1)).toContain(
    '<dimension ref="A1:D10"/><sheetData><row r="1"><c r="B1"><v>5</v></c></row>' +
      '<row r="3" spans="1:4" ht="20"><c r="A3"><v>3</v></c><c r="C3"><v>1</v></c><c r="D3"><v>2</v></c></row>' +
      '<row r="10"><c r="A10"><v>4</v></c></row></sheetData>',
  );
});

test('a removed cell leaves its row as it was; a row of nothing can take cells', () => {
  const bytes = simpleWorkbook(
    '<sheetData><row r="1" ht="9"><c r="A1"><v>1</v></c></row><row r="2" s="3" customFormat="1"/></sheetData>',
  );
  const after = edited(bytes, (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.cells.delete(0);
    sheet.cells.set(1, new Map([[0, { value: true, style: 0 }]]));
    sheet.touched.add('cells');
  });
  expect(textOfPart(after, sheet1)).toContain(
    '<row r="1" ht="9"></row><row r="2" s="3" customFormat="1"><c r="A2" t="b"><v>1</v></c></row>',
  );
});

function replacePart(bytes: Uint8Array, part: string, text: string): Uint8Array {
  const parts = partsOf(bytes);
  return zipParts({ ...parts, [part]: text });
}
