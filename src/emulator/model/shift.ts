/**
 * Inserting and deleting cells: what lies behind moves, and everything that points there follows.
 */
import { columnsMax, rowsMax } from '../../xlsx';
import type { Area, Cell, FilterData, SheetData, TableData } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { targetOf } from '../classes/targets';
import { fail } from '../protocol/host-error';
import { isWholeColumns, isWholeRows } from './areas';
import { isBlank } from './cells';
import { moveCharts } from './chart-rules';
import { clampToSheet, followMove } from './formulas';

/** Cells moving along one axis, within a band across it. */
interface Shift {
  axis: 'row' | 'column';
  at: number;
  count: number;
  removes: boolean;
  band: { from: number; to: number };
}

export type Direction = 'Down' | 'Right' | 'Up' | 'Left';

/** Makes room for, or closes the gap of, an area. */
export function shiftCells(
  state: ExcelState,
  sheet: SheetData,
  area: Area,
  direction: Direction,
): void {
  const shift = shiftOf(area, direction);
  guardShift(sheet, shift);
  const move = (moving: Area) => moveArea(moving, shift);
  moveCells(sheet, shift);
  moveLines(sheet, shift, area);
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.tables = sheet.tables.flatMap((table) => moveTable(table, shift) ?? []);
  for (const rule of [...sheet.conditionalFormats, ...sheet.validations]) {
    rule.areas = rule.areas.flatMap((covered) => move(covered) ?? []);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.autoFilter = moveFilter(sheet.autoFilter, shift);
  moveStructure(sheet, move);
  followMove(state.data, sheet, move);
  for (const kept of state.references.all()) {
    const target = targetOf(kept, 'Range');
    if (target?.sheet === sheet) target.area = move(target.area) ?? target.area;
  }
  for (const facet of ['cells', 'merges', 'conditionalFormats', 'validations', 'tables'] as const) {
    sheet.touched.add(facet);
  }
  state.contentChanged();
}

function shiftOf(area: Area, direction: Direction): Shift {
  const vertical = direction === 'Down' || direction === 'Up';
  const removes = direction === 'Up' || direction === 'Left';
  return vertical
    ? {
        axis: 'row',
        at: area.row,
        count: area.rows,
        removes,
        band: { from: area.column, to: area.column + area.columns },
      }
    : {
        axis: 'column',
        at: area.column,
        count: area.columns,
        removes,
        band: { from: area.row, to: area.row + area.rows },
      };
}

/** Start and length of an area along the axis, and its extent across it. */
function along(area: Area, axis: Shift['axis']) {
  return axis === 'row'
    ? { start: area.row, length: area.rows, from: area.column, to: area.column + area.columns }
    : { start: area.column, length: area.columns, from: area.row, to: area.row + area.rows };
}

/** Where an area goes; null when it is removed whole. Areas that only half move stay. */
function moveArea(area: Area, shift: Shift): Area | null {
  const { start, length, from, to } = along(area, shift.axis);
  const whole = length === (shift.axis === 'row' ? rowsMax : columnsMax);
  if (whole || from < shift.band.from || to > shift.band.to) return area;
  const end = start + length;
  const { at, count } = shift;
  let moved = { start, length };
  if (!shift.removes) {
    if (start >= at) moved = { start: start + count, length };
    else if (end > at) moved = { start, length: length + count };
  } else {
    const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
    if (lost === length) return null;
    const before = Math.max(0, Math.min(start, at + count) - at);
    moved = { start: start - before, length: length - lost };
  }
  return clampToSheet(
    shift.axis === 'row'
      ? { ...area, row: moved.start, rows: moved.length }
      : { ...area, column: moved.start, columns: moved.length },
  );
}

/** Refuses to tear a table or a merged cell apart, or to push contents off the sheet. */
function guardShift(sheet: SheetData, shift: Shift): void {
  const { from: bandFrom, to: bandTo } = shift.band;
  for (const area of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    const { start, length, from, to } = along(area, shift.axis);
    const touched = start + length > shift.at && from < bandTo && to > bandFrom;
    const torn = from < bandFrom || to > bandTo;
    if (touched && torn) fail('InsertDeleteConflict');
  }
  if (shift.removes) return;
  const limit = (shift.axis === 'row' ? rowsMax : columnsMax) - shift.count;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const [position, across] = shift.axis === 'row' ? [row, column] : [column, row];
      const falls = position >= limit && across >= bandFrom && across < bandTo;
      if (falls && !isBlank(cell)) fail('NonBlankCellOffSheet');
    }
  }
}

function moveCells(sheet: SheetData, shift: Shift): void {
  const next = new Map<number, Map<number, Cell>>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const at = moveArea({ row, column, rows: 1, columns: 1 }, shift);
      if (!at) continue;
      let line = next.get(at.row);
      if (!line) next.set(at.row, (line = new Map()));
      line.set(at.column, cell);
    }
  }
  sheet.cells = next;
}

/** Heights, widths and hidden lines move only with whole rows or columns. */
function moveLines(sheet: SheetData, shift: Shift, area: Area): void {
  const index = (line: number) => {
    if (line < shift.at) return line;
    if (!shift.removes) return line + shift.count;
    return line < shift.at + shift.count ? null : line - shift.count;
  };
  if (shift.axis === 'row' && isWholeRows(area)) {
    sheet.rowHeights = moveKeys(sheet.rowHeights, index);
    sheet.hiddenRows = moveSet(sheet.hiddenRows, index);
    sheet.touched.add('rows');
    movePageBreaks(sheet, index);
    moveCharts(sheet, 'row', index);
  } else if (shift.axis === 'column' && isWholeColumns(area)) {
    sheet.columnWidths = moveKeys(sheet.columnWidths, index);
    sheet.hiddenColumns = moveSet(sheet.hiddenColumns, index);
    sheet.touched.add('columns');
    moveCharts(sheet, 'column', index);
  }
}

function movePageBreaks(sheet: SheetData, index: (line: number) => number | null): void {
  const { page } = sheet;
  if (page.rowBreaks.length === 0) return;
  page.rowBreaks = [...moveSet(new Set(page.rowBreaks), index)].filter((row) => row > 0);
  sheet.touched.add('page');
}

function moveKeys(lines: Map<number, number>, index: (line: number) => number | null) {
  return new Map(
    [...lines].flatMap(([line, size]): [number, number][] => {
      const moved = index(line);
      return moved === null ? [] : [[moved, size]];
    }),
  );
}

function moveSet(lines: Set<number>, index: (line: number) => number | null) {
  return new Set([...lines].flatMap((line) => index(line) ?? []));
}

function moveTable(table: TableData, shift: Shift): TableData | null {
  const before = table.area;
  const area = moveArea(before, shift);
  if (!area) return null;
  if (shift.axis === 'column' && area.columns !== before.columns) {
    const first = Math.max(0, shift.at - before.column);
    if (area.columns < before.columns) {
      table.columns.splice(first, before.columns - area.columns);
    } else {
      const fresh = Array.from({ length: shift.count }, () => '');
      table.columns.splice(first, 0, ...fresh);
    }
  }
  table.area = area;
  table.filter = moveFilter(table.filter, shift);
  return table;
}

function moveFilter(filter: FilterData | null, shift: Shift): FilterData | null {
  const area = filter && moveArea(filter.area, shift);
  return filter && area ? { ...filter, area } : null;
}

function moveStructure(sheet: SheetData, move: (area: Area) => Area | null): void {
  const { printArea, titleRows } = sheet.page;
  const before = JSON.stringify([printArea, titleRows]);
  sheet.page.printArea = printArea && move(printArea);
  if (titleRows) {
    const rows = titleRows.last - titleRows.first + 1;
    const moved = move({ row: titleRows.first, rows, column: 0, columns: columnsMax });
    sheet.page.titleRows = moved && { first: moved.row, last: moved.row + moved.rows - 1 };
  }
  if (JSON.stringify([sheet.page.printArea, sheet.page.titleRows]) !== before) {
    sheet.touched.add('page');
  }
}
