/** The frame of a sheet: its sizes, merges, panes and where it has lists, without its cells. */
import { usedArea } from '../../emulator/model/cells';
import type { SheetData } from '../../xlsx';
import type { SheetFrame } from './messages';

export function frameOf(sheet: SheetData): SheetFrame {
  const used = usedArea(sheet, false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    id: sheet.id,
    name: sheet.name,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...sheet.hiddenRows],
    merges: sheet.merges.map((area) => ({ ...area })),
    frozen: { ...sheet.frozen },
    showGridlines: sheet.showGridlines,
    lists: sheet.validations.flatMap(({ areas, rule }) =>
      rule.kind === 'list' && rule.inCellDropDown ? areas.map((area) => ({ ...area })) : [],
    ),
  };
}
