import { expect, test } from 'vitest';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { edited, open, partsOf, sheetOf, simpleWorkbook, textOfPart } from './package-fixture';
import { richStyles, richWorkbook } from './rich-workbook';

test('a style is read with theme, tint and indexed colours resolved', () => {
  const { styles } = open(richWorkbook()).data;
  expect(styles.get(1)).toEqual({
    numberFormat: '@',
    font: {
      name: 'Arial',
      size: 11,
      bold: true,
      italic: true,
      underline: false,
      strikethrough: false,
      color: '#FF0000',
    },
    fill: '#B4C7E7',
    borders: {
      left: { style: 'thin', color: null },
      bottom: { style: 'double', color: '#00FF00' },
    },
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    indent: 0,
    locked: true,
    quotePrefix: true,
    shrink: false,
  });
  expect(styles.get(2)).toMatchObject({ numberFormat: '#,##0.0\\ "đ"', locked: false });
  expect(styles.get(3)).toMatchObject({ numberFormat: 'm/d/yyyy', indent: 2 });
  expect(styles.get(0).font).toMatchObject({ name: 'Times New Roman', size: 13, color: '#000000' });
});

test('a style that does not exist looks like the first', () => {
  const { styles } = open(richWorkbook()).data;
  expect(styles.get(99)).toEqual(styles.get(0));
});

test('a derived style keeps what is not understood about its base', () => {
  const bytes = edited(richWorkbook(), ({ data }) => {
    const style = data.styles.derive(1, {
      font: { bold: false, color: '#0000FF' },
      borders: { top: { style: 'medium', color: '#123456' }, left: { style: 'none', color: null } },
      horizontal: 'right',
      wrap: false,
      locked: false,
      quotePrefix: false,
      shrink: false,
      numberFormat: '0.000',
    });
    expect(style).toBe(4);
    expect(data.styles.get(4)).toMatchObject({
      numberFormat: '0.000',
      font: { bold: false, italic: true, color: '#0000FF' },
      fill: '#B4C7E7',
      horizontal: 'right',
      vertical: 'top',
      locked: false,
    });
  });
  expect(textOfPart(bytes, 'xl/styles.xml')).toBe(
    richStyles
      .replace('</numFmts>', '<numFmt numFmtId="171" formatCode="0.000"/></numFmts>')
      .replace('<numFmts count="1">', '<numFmts count="2">')
      .replace('<fonts count="2"', '<fonts count="3"')
      .replace(
        '</fonts>',
        '<font><i/><sz val="11"/><color rgb="FF0000FF"/><name val="Arial"/></font></fonts>',
      )
      .replace('<borders count="2">', '<borders count="3">')
      .replace(
        '</borders>',
        '<border diagonalUp="1"><left/><right/><top style="medium"><color rgb="FF123456"/></top><bottom style="double"><color rgb="FF00FF00"/></bottom><diagonal style="hair"><color auto="1"/></diagonal></border></borders>',
      )
      .replace('<cellXfs count="4">', '<cellXfs count="5">')
      .replace(
        '</cellXfs>',
        '<xf numFmtId="171" fontId="2" fillId="2" borderId="2" xfId="0" applyFont="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" vertical="top" textRotation="45"/><protection locked="0"/></xf></cellXfs>',
      ),
  );
});

test('the same change gives the same style, and no change gives the base', () => {
  const { styles } = open(richWorkbook()).data;
  const bold = styles.derive(0, { font: { bold: true } });
  expect(styles.derive(0, { font: { bold: true } })).toBe(bold);
  expect(styles.derive(0, { font: { bold: true, italic: false }, fill: null })).toBe(bold);
  expect(styles.derive(bold, { font: { bold: true } })).toBe(bold);
  expect(styles.derive(1, { fill: '#B4C7E7' })).toBe(1);
});

test('a format that Excel has by number is used by number', () => {
  const bytes = edited(richWorkbook(), ({ data }) => {
    data.styles.derive(0, { numberFormat: '@' });
  });
  expect(textOfPart(bytes, 'xl/styles.xml')).toContain('<numFmts count="1">');
  expect(textOfPart(bytes, 'xl/styles.xml')).toContain('<xf numFmtId="49" fontId="0"');
});

test('a fill taken away and a font renamed lose the hold of the theme', () => {
  const bytes = edited(richWorkbook(), ({ data }) => {
    expect(data.styles.get(data.styles.derive(1, { fill: null })).fill).toBeNull();
    data.styles.derive(0, { font: { name: 'Arial' } });
  });
  expect(textOfPart(bytes, 'xl/styles.xml')).toContain(
    '<font><sz val="13"/><color theme="1"/><name val="Arial"/></font>',
  );
});

test('a workbook without styles gets a part when the first is derived, and not before', () => {
  const before = simpleWorkbook();
  expect(Object.keys(partsOf(edited(before, () => undefined)))).not.toContain('xl/styles.xml');
  const after = edited(before, ({ data }) => {
    data.styles.derive(0, { wrap: true });
  });
  expect(open(after).data.styles.get(1).wrap).toBe(true);
});

test('an empty look-alike of a format list still finds its place', () => {
  const workbook = newWorkbook('S');
  const style = workbook.data.styles.derive(0, { numberFormat: '[$-42A]dd/mm/yyyy' });
  sheetOf(workbook).cells.set(0, new Map([[0, { value: 1, style }]]));
  sheetOf(workbook).touched.add('cells');
  const bytes = saveWorkbook(workbook);
  expect(textOfPart(bytes, 'xl/styles.xml')).toContain(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy"/></numFmts><fonts',
  );
  expect(open(bytes).data.styles.get(style).numberFormat).toBe('[$-42A]dd/mm/yyyy');
});
