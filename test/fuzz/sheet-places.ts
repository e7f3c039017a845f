/** Where something stands in the sheets, found by what people see there. */
import { cellName } from '../../src/workbook/address';
import type { CellValue, SheetData, WorkbookData } from '../../src/xlsx';
import type { Desk } from './desk';

export type Grid = readonly (readonly CellValue[])[];

export function sheetNamed({ sheets }: WorkbookData, name: string): SheetData {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function valueAt({ cells }: SheetData, row: number, column: number): CellValue {
  return cells.get(row)?.get(column)?.value ?? null;
}

/** The row of headings whose first one is this. */
export function headingsAt(sheet: SheetData, corner: string): number {
  const found = [...sheet.cells.keys()].find((row) => valueAt(sheet, row, 0) === corner);
  if (found === undefined)
    throw new Error(
      `no table “${corner}” in ${sheet.name}: ${JSON.stringify([...sheet.cells].map(([r, l]) => [r, [...l].map(([c, x]) => [c, x.value, x.formula])])).slice(0, 300)}`,
    );
  return found;
}

export function columnHeaded(sheet: SheetData, row: number, heading: string): number {
  const found = [...(sheet.cells.get(row) ?? [])].find(([, { value }]) => value === heading);
  if (!found) throw new Error(`no column “${heading}” in ${sheet.name}`);
  return found[0];
}

/** The address of a cell of the table that begins with `corner`; rows count from 0. */
export function cellAt(
  data: WorkbookData,
  name: string,
  { corner, heading, index }: { corner: string; heading: string; index: number },
): string {
  const sheet = sheetNamed(data, name);
  const row = headingsAt(sheet, corner);
  return cellName(row + 1 + index, columnHeaded(sheet, row, heading));
}

/** Deletes every row of a list, scoring sheet or register that is about somebody. */
export function clearRowsOf({ data, user }: Desk, id: string): void {
  const own = data.names.flatMap(({ name, formula }) => {
    const isList = /^ThiDua\.Sheet\.(individuals|collectives|ballots|register)/.test(name);
    return isList ? [/^'(.+)'!/.exec(formula)?.[1] ?? ''] : [];
  });
  for (const title of own) {
    const sheet = sheetNamed(data, title);
    const rows = [...sheet.cells.keys()].filter((row) => valueAt(sheet, row, 0) === id);
    for (const row of rows.toSorted((a, b) => b - a)) {
      user.deleteRows(title, `${String(row + 1)}:${String(row + 1)}`);
    }
  }
}
