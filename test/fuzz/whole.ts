/** A workbook as a reader meets it: sheets with their cells, names, what is protected. */
import { LIST_PREFIX } from '../../src/workbook/write-plan';
import type { WorkbookData } from '../../src/xlsx';
import { writtenIn } from '../support/workbook-state';
import { NOTES } from './desk';

/** As one text, the same on both roads; `withLists`: with the areas that are watched. */
export function wholeWorkbook({ sheets, names }: WorkbookData, withLists = true): string {
  const own = sheets.filter(({ name }) => name !== NOTES);
  return JSON.stringify({
    sheets: own.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection !== null,
      cells: writtenIn(sheet),
    })),
    names: names
      .filter(({ name }) => withLists || !name.startsWith(LIST_PREFIX))
      .map(({ name, formula, comment, hidden }) => [name, formula, comment, hidden].join(' '))
      .toSorted(),
  });
}
