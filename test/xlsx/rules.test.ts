import { describe, expect, test } from 'vitest';
import { change } from './change';
import { open, sheetOf, textOfPart } from './package-fixture';
import { richWorkbook } from './rich-workbook';

describe('conditional formats', () => {
  test('a rule with a formula is understood, any other is carried as its XML', () => {
    const formats = sheetOf(open(richWorkbook())).conditionalFormats;
    expect(formats.map(({ rule }) => rule.kind)).toEqual(['kept', 'custom', 'kept']);
    expect(formats[1]).toMatchObject({
      areas: [{ row: 1, column: 1, rows: 4, columns: 1 }],
      priority: 2,
      stopIfTrue: true,
      rule: {
        formula: '$B2>1',
        format: { fill: '#FFC7CE', fontColor: '#9C0006', bold: true },
      },
    });
  });

  test('a new rule is added after the others, which stay word for word', () => {
    const { after, before, bytes } = change('conditionalFormats', (sheet) => {
      sheet.conditionalFormats.push({
        id: 'new',
        areas: [
          { row: 0, column: 0, rows: 5, columns: 2 },
          { row: 7, column: 3, rows: 1, columns: 1 },
        ],
        priority: 4,
        stopIfTrue: false,
        rule: { kind: 'custom', formula: 'A1<"b"', format: { fill: '#EEEEEE', italic: true } },
      });
    });
    expect(after).toBe(
      before.replace(
        '<dataValidations',
        '<conditionalFormatting sqref="A1:B5 D8"><cfRule type="expression" dxfId="1" priority="4"><formula>A1&lt;"b"</formula></cfRule></conditionalFormatting><dataValidations',
      ),
    );
    expect(textOfPart(bytes, 'xl/styles.xml')).toContain(
      '</dxf><dxf><font><i/></font><fill><patternFill><bgColor rgb="FFEEEEEE"/></patternFill></fill></dxf></dxfs>',
    );
  });

  test('a rule that only moves in rank or place keeps its data bar and its look', () => {
    const { after } = change('conditionalFormats', ({ conditionalFormats }) => {
      const [bar, custom] = conditionalFormats;
      if (bar) bar.priority = 9;
      if (custom) custom.areas = [{ row: 0, column: 6, rows: 1, columns: 1 }];
    });
    expect(after).toContain(
      '<conditionalFormatting sqref="B2:B5"><cfRule type="dataBar" priority="9"><dataBar>',
    );
    expect(after).toContain(
      '<conditionalFormatting sqref="G1"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$B2&gt;1</formula></cfRule></conditionalFormatting>',
    );
  });

  test('removed rules are gone, and with the last one their element', () => {
    const { after } = change('conditionalFormats', (sheet) => {
      sheet.conditionalFormats = sheet.conditionalFormats.slice(0, 1);
    });
    expect(after.match(/<cfRule /g)).toHaveLength(1);
    expect(after).not.toContain('sqref="C2:C5 E2"');
  });
});

describe('validations', () => {
  test('a list is understood, another kind is carried as its XML', () => {
    const { validations } = sheetOf(open(richWorkbook()));
    expect(validations[0]).toEqual({
      areas: [{ row: 1, column: 4, rows: 4, columns: 1 }],
      rule: { kind: 'list', source: '"Có,Không"', inCellDropDown: true },
      ignoreBlanks: true,
      error: { title: '', message: 'Chọn trong danh sách', style: 'stop' },
    });
    expect(validations[1]?.rule.kind).toBe('kept');
  });

  test('a new one is added and the others stay word for word', () => {
    const { after, before, again } = change('validations', (sheet) => {
      sheet.validations.push({
        areas: [{ row: 0, column: 1, rows: 3, columns: 1 }],
        rule: { kind: 'decimal', operator: 'between', formula1: '0', formula2: '10' },
        ignoreBlanks: false,
        error: { title: 'Điểm', message: 'Từ 0 đến 10\nthôi', style: 'warning' },
        prompt: { title: '', message: 'Nhập "điểm"' },
      });
    });
    expect(after).toBe(
      before
        .replace('<dataValidations count="2"', '<dataValidations count="3"')
        .replace(
          '</dataValidations>',
          '<dataValidation type="decimal" errorStyle="warning" showInputMessage="1" showErrorMessage="1" errorTitle="Điểm" error="Từ 0 đến 10&#10;thôi" prompt="Nhập &quot;điểm&quot;" sqref="B1:B3"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>',
        ),
    );
    expect(again.validations).toHaveLength(3);
    expect(again.validations[2]?.error?.message).toBe('Từ 0 đến 10\nthôi');
  });
});
