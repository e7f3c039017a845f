/** Planned sheets as a new workbook file that holds nothing else. */
import { textHeight } from '../workbook/results/text-size';
import { FONT, LOOKS } from '../workbook/looks';
import type { SheetPlan } from '../workbook/write-plan';
import { newSheetData, newWorkbook, saveWorkbook } from '../xlsx';
import type { SheetData, StyleBook, StyleChange } from '../xlsx';

/** A4 in the code of the file format; margins of NĐ 30/2020 in inches. */
const A4 = 9;
const MARGINS = { left: 1.18, right: 0.6, top: 0.79, bottom: 0.79, header: 0.3, footer: 0.3 };
/** Points of one unit of width. */
const UNIT = 5.25;
const SIZE = 11;

export function fileOfPlans(plans: readonly SheetPlan[]): Uint8Array {
  const workbook = newWorkbook(plans[0]?.title ?? '-');
  const { data } = workbook;
  const [first] = data.sheets;
  plans.forEach((plan, index) => {
    const sheet = index === 0 && first ? first : newSheetData(String(index + 1), plan.title);
    if (sheet !== first) data.sheets.push(sheet);
    fill(sheet, plan, data.styles);
  });
  data.touched = true;
  return saveWorkbook(workbook);
}

function fill(sheet: SheetData, plan: SheetPlan, styles: StyleBook): void {
  const base = styles.derive(0, { font: { name: FONT, size: SIZE }, vertical: 'top' });
  const styleAt = plan.rows.map((cells) => cells.map(() => base));
  for (const { area, style } of plan.styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = styleAt[row];
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (line) line[column] = styles.derive(line[column] ?? base, changeFor(style));
      }
    }
  }
  plan.rows.forEach((cells, row) => {
    const filled = cells.map((cell, column) => {
      const value = typeof cell === 'object' ? null : cell;
      return [column, { value, style: styleAt[row]?.[column] ?? base }] as const;
    });
    sheet.cells.set(row, new Map(filled));
    const heights = cells.map((cell, column) =>
      typeof cell === 'string' && row >= (plan.creation.titleRows?.[0] ?? 0)
        ? textHeight(cell, plan.creation.columnWidths[column] ?? 60, { size: SIZE, bold: false })
        : 15,
    );
    sheet.rowHeights.set(row, Math.max(15, ...heights));
  });
  plan.creation.columnWidths.forEach((width, column) => {
    sheet.columnWidths.set(column, width / UNIT);
  });
  const { landscape, titleRows } = plan.creation;
  Object.assign(sheet.page, {
    orientation: landscape ? 'landscape' : 'portrait',
    paperSize: A4,
    margins: MARGINS,
    fitToWidth: 1,
    titleRows: titleRows && { first: titleRows[0], last: titleRows[1] },
  });
  sheet.showGridlines = false;
  for (const facet of ['cells', 'columns', 'rows', 'page', 'view'] as const)
    sheet.touched.add(facet);
}

function changeFor(style: keyof typeof LOOKS): StyleChange {
  const {
    fill: background,
    color,
    bold,
    italic,
    size,
    wrap,
    border,
    numberFormat,
    align,
  } = LOOKS[style];
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  };
  const line = { style: 'thin', color: '#A6A6A6' };
  return {
    font,
    ...(background === undefined ? {} : { fill: background }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(align === undefined ? {} : { horizontal: align.toLowerCase() }),
    ...(border === true ? { borders: { left: line, right: line, top: line, bottom: line } } : {}),
  };
}
