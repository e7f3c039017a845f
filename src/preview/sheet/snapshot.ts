/**
 * A sheet's frame as a workbook of Univer. Cells stay out of it: they are handed over one by one
 * while they are drawn, so that opening costs the same for twenty rows and for twenty thousand.
 */
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { IColumnData, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { SheetFrame } from '../desk/messages';
import { columnPixels, rowPixels } from '../sizes';

export const HEADER = { width: 46, height: 22 } as const;

/** Empty rows and columns beyond what is used, as room to type. */
const ROOM = { rows: 60, columns: 8 };
const LEAST = { rows: 100, columns: 26 };

export function snapshotOf(frame: SheetFrame, unitId: string): IWorkbookData {
  return {
    id: unitId,
    name: frame.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: [frame.id],
    sheets: { [frame.id]: sheetOf(frame) },
    // Formats of numbers and the look of a cell without content, as Excel has them.
    defaultStyle: { ff: 'Calibri', fs: 11, vt: 3 },
  };
}

function sheetOf(frame: SheetFrame): Partial<IWorksheetData> {
  const { rows, columns } = frame.frozen;
  return {
    id: frame.id,
    name: frame.name,
    rowCount: Math.max(LEAST.rows, frame.rows + ROOM.rows),
    columnCount: Math.max(LEAST.columns, frame.columns + ROOM.columns),
    defaultColumnWidth: columnPixels(),
    defaultRowHeight: rowPixels(),
    rowHeader: { width: HEADER.width },
    columnHeader: { height: HEADER.height },
    showGridlines: frame.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    mergeData: frame.merges.map(({ row, column, rows: height, columns: width }) => ({
      startRow: row,
      endRow: row + height - 1,
      startColumn: column,
      endColumn: column + width - 1,
    })),
    rowData: rowsOf(frame),
    columnData: columnsOf(frame),
  };
}

function rowsOf({ rowHeights, hiddenRows }: SheetFrame): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of rowHeights) {
    rows[row] = { h: rowPixels(points), ia: BooleanNumber.FALSE };
  }
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(frame: SheetFrame): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, characters] of frame.columnWidths) {
    columns[column] = { w: columnPixels(characters) };
  }
  for (const column of frame.hiddenColumns) {
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  }
  return columns;
}
