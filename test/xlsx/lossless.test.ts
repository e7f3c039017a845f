import { expect, test } from 'vitest';
import { newSheetData, saveWorkbook } from '../../src/xlsx';
import { edited, open, partsOf, sheetOf, textOfPart } from './package-fixture';
import { richParts, richWorkbook } from './rich-workbook';

/** The parts of `after` that are not, byte for byte, those of `before`. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].filter((name) => {
    const [a, b] = [old[name], now[name]];
    return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
  });
}

const sheet1 = 'xl/worksheets/sheet1.xml';

test('opening and saving without a change keeps every part byte for byte', () => {
  const before = richWorkbook();
  const after = edited(before, () => undefined);
  expect(changedParts(before, after)).toEqual([]);
  expect(Object.keys(partsOf(after))).toHaveLength(Object.keys(richParts()).length);
});

test('a sheet whose facets are named but hold what they held keeps its bytes', () => {
  const before = richWorkbook();
  const after = edited(before, (workbook) => {
    for (const sheet of workbook.data.sheets) {
      sheet.touched = new Set([
        'cells',
        'columns',
        'rows',
        'merges',
        'view',
        'conditionalFormats',
        'validations',
        'tables',
        'autoFilter',
        'protection',
        'page',
        'properties',
      ]);
    }
    workbook.data.touched = true;
  });
  expect(changedParts(before, after)).toEqual([]);
});

test('one changed number changes one part, and in it one cell', () => {
  const before = richWorkbook();
  const after = edited(before, (workbook) => {
    const sheet = sheetOf(workbook);
    const cell = sheet.cells.get(1)?.get(1);
    if (cell) cell.value = 0.3;
    sheet.touched.add('cells');
  });
  expect(changedParts(before, after)).toEqual(['xl/workbook.xml', sheet1]);
  expect(textOfPart(after, sheet1)).toBe(
    textOfPart(before, sheet1).replace('<c r="B2"><v>0.1</v></c>', '<c r="B2"><v>0.3</v></c>'),
  );
  // The formulas beside it must be worked out again, so Excel is asked to.
  expect(textOfPart(after, 'xl/workbook.xml')).toBe(
    textOfPart(before, 'xl/workbook.xml').replace(
      'iterate="1"/>',
      'iterate="1" fullCalcOnLoad="1"/>',
    ),
  );
});

test('a new text is appended to the shared strings and the old entries stay', () => {
  const before = richWorkbook();
  const after = edited(before, (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.cells.get(5)?.set(0, { value: 'Bình', style: 0 });
    sheet.cells.get(5)?.set(1, { value: 'An', style: 0 });
    sheet.touched.add('cells');
  });
  expect(textOfPart(after, sheet1)).toContain(
    '<row r="6"><c r="A6" t="s"><v>4</v></c><c r="B6" t="s"><v>2</v></c><c r="D6">',
  );
  expect(textOfPart(after, 'xl/sharedStrings.xml')).toBe(
    textOfPart(before, 'xl/sharedStrings.xml')
      .replace('</sst>', '<si><t>Bình</t></si></sst>')
      .replace('count="5" uniqueCount="4"', 'count="6" uniqueCount="5"'),
  );
});

test('a rich text keeps its type unless its cell is given another text', () => {
  const after = edited(richWorkbook(), (workbook) => {
    const sheet = sheetOf(workbook);
    const title = sheet.cells.get(0)?.get(0);
    expect(title?.value).toBe('Họ tên');
    sheet.cells.get(0)?.set(0, { value: 'Họ tên', style: 2 });
    sheet.cells.get(0)?.set(1, { value: 'Họ tên', style: 1 });
    sheet.touched.add('cells');
  });
  // A1 only looks different; B1 is a new plain text, not the rich one that reads the same.
  expect(textOfPart(after, sheet1)).toContain(
    '<c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>4</v></c>',
  );
});

test('the calculation chain goes when a formula is changed, with its type and relationship', () => {
  const after = edited(richWorkbook(), (workbook) => {
    const sheet = sheetOf(workbook);
    sheet.cells.get(1)?.set(2, { value: 0.3, formula: 'B2*3', style: 0 });
    sheet.touched.add('cells');
  });
  expect(partsOf(after)['xl/calcChain.xml']).toBeUndefined();
  expect(textOfPart(after, '[Content_Types].xml')).not.toContain('calcChain');
  expect(textOfPart(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('equal content gives equal bytes, and saving twice gives the same file', () => {
  const edit = (workbook: ReturnType<typeof open>) => {
    const sheet = newSheetData('9', 'Kết quả');
    const style = workbook.data.styles.derive(0, { font: { bold: true }, fill: '#FFEE00' });
    sheet.cells.set(0, new Map([[0, { value: 'x', style }]]));
    workbook.data.sheets.push(sheet);
    workbook.data.settings.set('b', '1').set('a', '2');
  };
  const first = open(richWorkbook());
  edit(first);
  const bytes = saveWorkbook(first);
  expect(saveWorkbook(first)).toEqual(bytes);
  expect(edited(richWorkbook(), edit)).toEqual(bytes);
});

test('a macro workbook opens, and its macros are kept as bytes', () => {
  const after = edited(richWorkbook(), (workbook) => {
    workbook.data.sheets.push(newSheetData('9', 'Mới'));
  });
  expect(partsOf(after)['xl/vbaProject.bin']).toEqual(richParts()['xl/vbaProject.bin']);
});
