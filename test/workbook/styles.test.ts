/** Fonts, fills and lines on the genuine client: what each cell looks like, and how much it costs. */
import { describe, expect, test } from 'vitest';
import type { EmulatedExcel } from '../../src/emulator/node';
import { applyStyles } from '../../src/workbook/office/style-sheet';
import { runsOf } from '../../src/workbook/runs';
import type { StyledArea } from '../../src/workbook/write-plan';
import { onSheet, start } from '../emulator/run';

const area = (row: number, column: number, rows: number, columns: number) => ({
  ...{ row, column, rows, columns },
});

async function styled(styles: readonly StyledArea[]): Promise<EmulatedExcel> {
  const excel = start();
  await onSheet(excel, (sheet) => {
    applyStyles(sheet, styles);
    return sheet.context.sync();
  });
  return excel;
}

/** How many of its four sides have a line. */
async function linesOf(excel: EmulatedExcel, address: string): Promise<number> {
  return onSheet(excel, async (sheet, context) => {
    const sides = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) =>
      sheet.getRange(address).format.borders.getItem(edge).load('style,color'),
    );
    await context.sync();
    return sides.filter(({ style, color }) => style === 'Continuous' && color === '#A6A6A6').length;
  });
}

describe('a list with its heading', () => {
  const list = [
    { style: 'header', area: area(1, 1, 1, 3) },
    { style: 'proposed', area: area(2, 1, 1, 3) },
    { style: 'onHold', area: area(3, 1, 2, 3) },
    { style: 'input', area: area(3, 2, 1, 1) },
    { style: 'centred', area: area(2, 1, 3, 1) },
  ] as const;

  test('has lines around every cell and beside none', async () => {
    const excel = await styled(list);
    for (const address of ['B2', 'D2', 'C3', 'B5', 'C4', 'D5']) {
      expect(await linesOf(excel, address), address).toBe(4);
    }
    // At most one line is shared with a cell beside it, and none with one at a corner.
    for (const address of ['C1', 'A4', 'E4', 'C6']) {
      expect(await linesOf(excel, address), address).toBeLessThan(2);
    }
    for (const address of ['A1', 'E1', 'A6', 'E6']) {
      expect(await linesOf(excel, address), address).toBe(0);
    }
  });

  test('is drawn as one grid: six kinds of lines, each with its colour', async () => {
    const excel = start();
    let borders = 0;
    excel.beforeEachRequest((_, { Actions, ObjectPaths }) => {
      const isBorder = (id: number) => {
        const parent = ObjectPaths[String(id)]?.ParentObjectPathId;
        return ObjectPaths[String(parent)]?.Name === 'Borders';
      };
      borders += Actions.filter(
        ({ ActionType, ObjectPathId }) => ActionType === 4 && isBorder(ObjectPathId),
      ).length;
    });
    await onSheet(excel, (sheet) => {
      applyStyles(sheet, list);
      return sheet.context.sync();
    });
    expect(borders).toBe(12);
  });
});

test('lists that stand apart, or are not equally wide, are grids of their own', async () => {
  const excel = await styled([
    { style: 'body', area: area(0, 0, 1, 2) },
    { style: 'body', area: area(1, 0, 1, 3) },
    { style: 'body', area: area(3, 0, 1, 1) },
    { style: 'small', area: area(2, 0, 1, 3) },
  ]);
  expect(await linesOf(excel, 'B1')).toBe(4);
  expect(await linesOf(excel, 'C2')).toBe(4);
  expect(await linesOf(excel, 'A4')).toBe(4);
  expect(await linesOf(excel, 'B3')).toBeLessThan(2);
  expect(await linesOf(excel, 'C4')).toBe(0);
});

test('neighbours that are alike make one run, others one each', () => {
  const equal = (before: number, next: number) => before === next;
  expect(runsOf([12, 12, 8, 12, 12, 12], equal)).toEqual([[12, 12], [8], [12, 12, 12]]);
  expect(runsOf([], equal)).toEqual([]);
});
