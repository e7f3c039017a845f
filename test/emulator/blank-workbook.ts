/** Workbooks to start a test from. */
import { newWorkbook } from '../../src/xlsx';
import { newSheetData } from '../../src/xlsx';
import type { WorkbookData } from '../../src/xlsx';

/** An empty workbook with these sheets. */
export function blankWorkbook(first = 'Sheet1', ...more: string[]): WorkbookData {
  const { data } = newWorkbook(first);
  for (const [i, name] of more.entries()) data.sheets.push(newSheetData(String(i + 2), name));
  return data;
}
