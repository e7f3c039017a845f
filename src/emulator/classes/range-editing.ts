/**
 * What is done with a block of cells as a whole: clear, merge, insert, delete, select.
 */
import type { ExcelState } from '../excel-state';
import { EventType } from '../events';
import {
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  rangeAddress,
  without,
} from '../model/areas';
import { eachExisting, isBlank } from '../model/cells';
import { guardSheet } from '../model/protection';
import { worksheetId } from '../model/sheet-rules';
import { type Direction, shiftCells } from '../model/shift';
import { settleHeaders } from '../model/table-rules';
import { clearCells, contentsChanged } from '../model/writing';
import type { Arguments } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { range, type RangeTarget } from './targets';
import { select } from './workbook';

type RangeMethod = (target: RangeTarget, args: Arguments, state: ExcelState) => unknown;

/** The methods of Range that change the sheet. */
export const editingMethods: Readonly<Record<string, RangeMethod>> = {
  clear,
  delete: (target, args, state) => {
    const direction = args.text(0);
    if (direction !== 'Up' && direction !== 'Left') fail('InvalidArgument');
    moveCells(state, target, direction);
  },
  insert: (target, args, state) => {
    const direction = args.text(0);
    if (direction !== 'Down' && direction !== 'Right') fail('InvalidArgument');
    moveCells(state, target, direction);
    return range(target.sheet, target.area);
  },
  merge,
  unmerge: ({ sheet, area }) => {
    guardSheet(sheet, 'formatCells');
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    sheet.touched.add('merges');
  },
  select: (target, _args, state) => {
    select(state, target);
    const id = worksheetId(target.sheet);
    const address = rangeAddress(target.area);
    state.events.raise(EventType.worksheetSelectionChanged, id, { worksheetId: id, address });
  },
  // The client announces a large write with its shape before it sends the pieces.
  _ValidateArraySize: ({ area }, args) => {
    if (args.whole(0) !== area.rows || args.whole(1) !== area.columns) fail('InvalidArgument');
  },
};

function clear(target: RangeTarget, args: Arguments, state: ExcelState): void {
  const what = args.optionalText(0) ?? 'All';
  const known = ['All', 'Contents', 'Formats'];
  if (!known.includes(what)) fail(what === 'Hyperlinks' ? 'NotImplemented' : 'InvalidArgument');
  const { sheet, area } = target;
  clearCells(state, target, { contents: what !== 'Formats', formats: what !== 'Contents' });
  if (what === 'Contents') return;
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
  for (const rule of sheet.conditionalFormats) {
    rule.areas = rule.areas.flatMap((covered) => without(covered, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.touched.add('merges').add('conditionalFormats');
}

function moveCells(state: ExcelState, { sheet, area }: RangeTarget, direction: Direction): void {
  const vertical = direction === 'Down' || direction === 'Up';
  const inserts = direction === 'Down' || direction === 'Right';
  const lines = vertical ? isWholeRows(area) : isWholeColumns(area);
  const allowance = vertical
    ? inserts
      ? 'insertRows'
      : 'deleteRows'
    : inserts
      ? 'insertColumns'
      : 'deleteColumns';
  guardSheet(sheet, lines ? allowance : undefined);
  shiftCells(state, sheet, { ...area }, direction);
  for (const table of sheet.tables) {
    if (table.columns.includes('')) settleHeaders(state, sheet, table);
  }
  const what = lines ? (vertical ? 'Row' : 'Column') : 'Cell';
  contentsChanged(state, sheet, area, `${what}${inserts ? 'Inserted' : 'Deleted'}`);
}

/** Merging keeps the first cell's content and drops the others'. */
function merge({ sheet, area }: RangeTarget, args: Arguments, state: ExcelState): void {
  guardSheet(sheet, 'formatCells');
  if (sheet.tables.some((table) => intersection(table.area, area))) fail('InvalidOperation');
  const pieces = args.flag(0)
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((other) => !intersection(other, area));
  for (const piece of pieces) {
    if (piece.rows * piece.columns === 1) continue;
    sheet.merges.push({ ...piece });
    eachExisting(sheet, piece, (cell, row, column) => {
      if ((row === piece.row && column === piece.column) || isBlank(cell)) return;
      cell.value = null;
      delete cell.formula;
      sheet.touched.add('cells');
    });
  }
  state.contentChanged();
  sheet.touched.add('merges');
}
