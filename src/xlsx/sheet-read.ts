/**
 * A worksheet part as plain data.
 */
import { CellReader } from './cell-read';
import type { CellContext } from './cell-read';
import { readColumns } from './columns';
import { readConditionalFormats } from './conditional-formats';
import { readPage } from './page';
import { readLayout } from './sheet-layout';
import { emptySheet } from './sheet-new';
import { scanSheetData } from './sheet-scan';
import { SheetText } from './sheet-text';
import type { FileStyles } from './style-book';
import { readValidations } from './validations';
import { readView } from './view';
import type { Cell, SheetData } from './workbook-data';
import { isTrue } from './xml';

/** Reads everything but tables, which are parts of their own. */
export function readSheet(
  given: { id: string; name: string; part: string },
  text: string,
  context: { cells: CellContext; styles: FileStyles },
): SheetData {
  const source = new SheetText(text);
  const sheet = emptySheet(given);
  readCells(sheet, source, context.cells);
  readLayout(sheet, source, context.styles.tables.palette);
  readView(sheet, source);
  readColumns(sheet, source);
  sheet.page = readPage(source);
  sheet.conditionalFormats = readConditionalFormats(source, context.styles);
  sheet.validations = readValidations(source);
  return sheet;
}

function readCells(sheet: SheetData, source: SheetText, context: CellContext): void {
  const data = source.find('sheetData');
  if (data === undefined) return;
  const reader = new CellReader(source.text, context);
  let cells: Map<number, Cell> | null = null;
  scanSheetData(source.text, data, {
    row: ({ row, attributes }) => {
      cells = null;
      const height = attributes.get('ht');
      if (height !== undefined) sheet.rowHeights.set(row, Number(height));
      if (isTrue(attributes.get('hidden'))) sheet.hiddenRows.add(row);
    },
    cell: (raw) => {
      const cell = reader.read(raw);
      if (cell === null) return;
      if (cells === null) sheet.cells.set(raw.row, (cells = new Map()));
      cells.set(raw.column, cell);
    },
  });
}
