/** Cells of a workbook as plain rows, read and written without Excel. */
import type { RawCell } from '../../src/workbook/snapshot';
import type { Area, CellContent } from '../../src/workbook/write-plan';
import type { Cell, SheetData } from '../../src/xlsx';

/** The rectangle that holds anything; `null` for an empty sheet. */
export function usedArea({ cells }: SheetData): Area | null {
  const places = [...cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, cell]) => (isEmpty(cell) ? [] : [{ row, column }])),
  );
  if (places.length === 0) return null;
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    ...{ row, column },
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** From A1 to the last cell that holds anything. */
export function fromTheCorner(sheet: SheetData): Area | null {
  const used = usedArea(sheet);
  return (
    used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }
  );
}

const isEmpty = ({ value, formula }: Cell) => value === null && formula === undefined;

export function valuesIn({ cells }: SheetData, area: Area | null): readonly RawCell[][] {
  return rowsOf(area, (row, column) => cells.get(row)?.get(column)?.value ?? '');
}

/** As Excel gives formulas: constants as they are. */
export function formulasIn({ cells }: SheetData, area: Area | null): readonly RawCell[][] {
  return rowsOf(area, (row, column) => {
    const cell = cells.get(row)?.get(column);
    return cell?.formula === undefined ? (cell?.value ?? '') : `=${cell.formula}`;
  });
}

function rowsOf<T>(area: Area | null, at: (row: number, column: number) => T): T[][] {
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_unused, column) =>
      at(area.row + row, area.column + column),
    ),
  );
}

/** Writes one cell, as Excel does with an empty text, too; its look stays. */
export function putCell(sheet: SheetData, row: number, column: number, put: CellContent): void {
  const { cells, touched } = sheet;
  touched.add('cells');
  const line = cells.get(row) ?? new Map<number, Cell>();
  cells.set(row, line);
  const style = line.get(column)?.style ?? 0;
  if (put === null || put === '') line.delete(column);
  else if (typeof put === 'object') line.set(column, { value: 0, formula: put.formula, style });
  else line.set(column, { value: put, style });
}
