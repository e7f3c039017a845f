/**
 * One facet of the rich workbook changed, and what that did to its sheet.
 */
import type { SheetData, SheetFacet } from '../../src/xlsx';
import { edited, open, sheetOf, textOfPart } from './package-fixture';
import { richWorkbook } from './rich-workbook';

export const sheet1 = 'xl/worksheets/sheet1.xml';

/** Changes one facet of the rich workbook's first sheet; gives the sheet's text before and after. */
export function change(facet: SheetFacet, edit: (sheet: SheetData) => void) {
  const before = richWorkbook();
  const after = edited(before, (workbook) => {
    edit(sheetOf(workbook));
    sheetOf(workbook).touched.add(facet);
  });
  return {
    before: textOfPart(before, sheet1),
    after: textOfPart(after, sheet1),
    again: sheetOf(open(after)),
    bytes: after,
  };
}
