/**
 * Cells of the sample by what they are: the row of a code, the column of a heading. Where they
 * stand changes with the template; what they mean does not.
 */
import { cellName } from '../../src/workbook/address';
import type { SheetData } from '../../src/xlsx';
import { sampleBytes } from '../support/damaged';
import { openInExcel } from '../support/excel';

const { excel } = openInExcel(sampleBytes());

function sheetNamed(name: string): SheetData {
  const sheet = excel.data.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const textAt = (sheet: SheetData, row: number, column: number) =>
  String(sheet.cells.get(row)?.get(column)?.value ?? '');

function lastRow(sheet: SheetData): number {
  return Math.max(...sheet.cells.keys());
}

function rowOf(sheet: SheetData, key: string): number {
  for (let row = 0; row <= lastRow(sheet); row++) if (textAt(sheet, row, 0) === key) return row;
  throw new Error(`no row ${key} in ${sheet.name}`);
}

function headingIn(sheet: SheetData, row: number, heading: string): number | null {
  const found = [...(sheet.cells.get(row) ?? [])].find(([, cell]) => cell.value === heading);
  return found?.[0] ?? null;
}

/** The cell of a heading in the row whose first cell is `key`: "001", "K5", "Ngày xét". */
export function placeIn(sheetName: string, key: string, heading: string): string {
  const sheet = sheetNamed(sheetName);
  const row = rowOf(sheet, key);
  for (let above = row - 1; above >= 0; above--) {
    const column = headingIn(sheet, above, heading);
    if (column !== null) return cellName(row, column);
  }
  throw new Error(`no column ${heading} above ${key} in ${sheetName}`);
}

/** The cell in which a heading stands. */
export function headingPlace(sheetName: string, heading: string): string {
  const sheet = sheetNamed(sheetName);
  for (let row = 0; row <= lastRow(sheet); row++) {
    const column = headingIn(sheet, row, heading);
    // A title stands alone in its row.
    if (column !== null && (sheet.cells.get(row)?.size ?? 0) > 1) return cellName(row, column);
  }
  throw new Error(`no heading ${heading} in ${sheetName}`);
}

/** The first cell of the row of a heading. */
export function headingRow(sheetName: string, heading: string): string {
  return `A${headingPlace(sheetName, heading).replace(/^[A-Z]+/, '')}`;
}

/** The first free cell to the right of the headings. */
export function besideHeadings(sheetName: string, heading: string): string {
  const row = Number(headingPlace(sheetName, heading).replace(/^[A-Z]+/, '')) - 1;
  return cellName(row, Math.max(...(sheetNamed(sheetName).cells.get(row)?.keys() ?? [])) + 1);
}

/** The rows from one code to another, over all columns. */
export function rowsFrom(sheetName: string, first: string, last: string): string {
  const sheet = sheetNamed(sheetName);
  const columns = Math.max(...[...sheet.cells.values()].flatMap((cells) => [...cells.keys()]));
  return `${cellName(rowOf(sheet, first), 0)}:${cellName(rowOf(sheet, last), columns)}`;
}

/** What stands in a cell of the sample. */
export function sampleText(sheetName: string, key: string, heading: string): string {
  const sheet = sheetNamed(sheetName);
  const place = placeIn(sheetName, key, heading);
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells)
      if (cellName(row, column) === place) return String(cell.value);
  }
  return '';
}
