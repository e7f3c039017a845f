/** A piece of a sheet as the page shows it: texts, what is behind them, and looks. */
import { addressOf } from '../../xlsx';
import type { Cell, SheetData } from '../../xlsx';
import type { ExcelState } from '../../emulator/excel-state';
import { cellAt, isBlank } from '../../emulator/model/cells';
import { displayText } from '../../emulator/model/display-text';
import { lookOf } from './look';
import type { CellLook } from './look';
import type { FormatOf } from './rules';

export const TILE = { rows: 64, columns: 32 } as const;

export interface Tile {
  readonly cells: readonly TileCell[];
  readonly looks: readonly CellLook[];
}

export interface TileCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What is edited, where it differs from what is shown. */
  readonly content?: string;
  /** Index into the looks of the tile. */
  readonly look: number;
}

export function tileOf(
  state: ExcelState,
  sheet: SheetData,
  from: { row: number; column: number },
  formatOf: FormatOf,
): Tile {
  const { data, locale } = state;
  const cells: TileCell[] = [];
  const looks: CellLook[] = [];
  const known = new Map<string, number>();
  for (let row = from.row; row < from.row + TILE.rows; row += 1) {
    for (let column = from.column; column < from.column + TILE.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      const format = formatOf(row, column);
      if (!cell && !format) continue;
      const style = data.styles.get(cell?.style ?? 0);
      const look = lookOf(style, cell?.value ?? null, format);
      const key = JSON.stringify(look);
      let index = known.get(key);
      if (index === undefined) known.set(key, (index = looks.push(look) - 1));
      const text = displayText(cell, style, { locale, date1904: data.date1904 });
      const content = contentOf(cell, locale);
      const shown = { row, column, text, look: index };
      cells.push(content === text ? shown : { ...shown, content });
    }
  }
  return { cells, looks };
}

/** The content as it is edited: formulas with "=", numbers with the language's comma. */
function contentOf(cell: Cell | undefined, locale: string): string {
  if (isBlank(cell) || !cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  return typeof value === 'number' && locale.startsWith('vi') ? text.replace('.', ',') : text;
}

/** "A1:B2", or "A1" for a single cell. */
export function addressOfArea(area: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): string {
  const first = addressOf(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${addressOf(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}
