/** Formulas over a few cells, for tables of expected values. */
import { formulaEngine } from '../../src/emulator/formula/engine';
import { newWorkbook, parseAddress } from '../../src/xlsx';
import type { CellValue, WorkbookData } from '../../src/xlsx';

export type Contents = Readonly<Record<string, CellValue>>;

/** A workbook with these cells on its only sheet. */
export function workbookOf(contents: Contents): WorkbookData {
  const { data } = newWorkbook('Trang');
  for (const [address, value] of Object.entries(contents)) {
    const area = parseAddress(address);
    const sheet = data.sheets[0];
    if (!area || !sheet) throw new Error(address);
    const line = sheet.cells.get(area.row) ?? new Map<number, never>();
    sheet.cells.set(area.row, new Map([...line, [area.column, { value, style: 0 }]]));
  }
  return data;
}

/** What a formula (with its "=") gives in Z99, an error as its code. */
export function valueOf(
  formula: string,
  contents: Contents = {},
): number | string | boolean | null {
  const data = workbookOf(contents);
  const [sheet] = data.sheets;
  if (!sheet) throw new Error('a new workbook has a sheet');
  const today = () => new Date(2026, 2, 31);
  const value = formulaEngine(data, today)(formula.slice(1), { sheet, row: 98, column: 25 });
  return typeof value === 'object' && value !== null ? value.error : value;
}

export function error(code: string): CellValue {
  return { error: code };
}
