/**
 * From a range to other ranges: by address, by offset, by what is used, merged or shared.
 */
import { columnsMax, rowsMax } from '../../xlsx';
import type { Area, SheetData } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { boundingArea, intersection, isOnSheet, parseArea } from '../model/areas';
import { usedArea } from '../model/cells';
import { findName, nameTarget } from '../model/name-rules';
import { findSheet } from '../model/sheet-rules';
import { findTable } from '../model/table-rules';
import type { Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/class-table';
import { fail } from '../protocol/host-error';
import { object, range, type RangeTarget, targetOf } from './targets';

/** Longer addresses are refused. */
const addressLengthMax = 8_192;

/** An area that must lie on the sheet. */
export function areaAt(row: number, column: number, rows: number, columns: number): Area {
  const area = { row, column, rows, columns };
  return isOnSheet(area) ? area : fail('InvalidArgument');
}

/** `A1:B2`, `'Sheet 1'!A1`, a defined name or a table's name, as seen from a sheet. */
export function rangeByAddress(state: ExcelState, sheet: SheetData, address: string): HostObject {
  if (address.length > addressLengthMax) fail('InvalidArgument');
  const cut = address.lastIndexOf('!');
  const sheetName = cut < 0 ? null : unquote(address.slice(0, cut).replace(/^=/, ''));
  const home = sheetName === null ? sheet : findSheet(state, sheetName);
  if (!home) return fail('ItemNotFound');
  const area = parseArea(address.slice(cut + 1));
  if (area) return range(home, area);
  const named = findName(state, address, sheet.id) ?? findName(state, address, null);
  const target = named && nameTarget(state, named);
  if (target) return range(target.sheet, target.area);
  const table = findTable(state, address, null);
  return table ? range(table.sheet, table.table.area) : fail('InvalidArgument');
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** An argument that is a range or an address. */
export function rangeArgument(
  state: ExcelState,
  home: SheetData,
  args: Arguments,
  position: number,
): RangeTarget {
  const given = args.object(position) ?? rangeByAddress(state, home, args.text(position));
  return targetOf(given, 'Range') ?? fail('InvalidArgument');
}

type RangeMethod = (target: RangeTarget, args: Arguments, state: ExcelState) => unknown;

/** The methods of Range that give another range. */
export const navigationMethods: Readonly<Record<string, RangeMethod>> = {
  getCell: ({ sheet, area }, args) =>
    range(sheet, areaAt(area.row + args.whole(0), area.column + args.whole(1), 1, 1)),
  getRow: ({ sheet, area }, args) =>
    range(sheet, areaAt(area.row + args.whole(0), area.column, 1, area.columns)),
  getColumn: ({ sheet, area }, args) =>
    range(sheet, areaAt(area.row, area.column + args.whole(0), area.rows, 1)),
  getLastCell: ({ sheet, area }) =>
    range(sheet, areaAt(area.row + area.rows - 1, area.column + area.columns - 1, 1, 1)),
  getLastColumn: ({ sheet, area }) =>
    range(sheet, areaAt(area.row, area.column + area.columns - 1, area.rows, 1)),
  getLastRow: ({ sheet, area }) =>
    range(sheet, areaAt(area.row + area.rows - 1, area.column, 1, area.columns)),
  getEntireColumn: ({ sheet, area }) => range(sheet, { ...area, row: 0, rows: rowsMax }),
  getEntireRow: ({ sheet, area }) => range(sheet, { ...area, column: 0, columns: columnsMax }),
  getOffsetRange: ({ sheet, area }, args) =>
    range(
      sheet,
      areaAt(area.row + args.whole(0), area.column + args.whole(1), area.rows, area.columns),
    ),
  getResizedRange: ({ sheet, area }, args) =>
    range(
      sheet,
      areaAt(area.row, area.column, area.rows + args.whole(0), area.columns + args.whole(1)),
    ),
  getAbsoluteResizedRange: ({ sheet, area }, args) =>
    range(sheet, areaAt(area.row, area.column, args.whole(0), args.whole(1))),
  getRowsBelow: ({ sheet, area }, args) => {
    const rows = args.optionalWhole(0, 1);
    if (rows < 1) return fail('InvalidArgument');
    return range(sheet, areaAt(area.row + area.rows, area.column, rows, area.columns));
  },
  getBoundingRect: ({ sheet, area }, args, state) => {
    const other = rangeArgument(state, sheet, args, 0);
    if (other.sheet !== sheet) return fail('InvalidArgument');
    return range(sheet, boundingArea(area, other.area));
  },
  getIntersection: (target, args, state) =>
    shared(target, rangeArgument(state, target.sheet, args, 0)) ?? fail('ItemNotFound'),
  getIntersectionOrNullObject: (target, args, state) =>
    shared(target, rangeArgument(state, target.sheet, args, 0)),
  getUsedRange: ({ sheet, area }, args) => {
    const used = usedArea(sheet, args.flag(0), area);
    return used ? range(sheet, used) : fail('ItemNotFound');
  },
  getUsedRangeOrNullObject: ({ sheet, area }, args) => {
    const used = usedArea(sheet, args.flag(0), area);
    return used && range(sheet, used);
  },
  getMergedAreasOrNullObject: ({ sheet, area }) => {
    // Excel finds a merged cell only when its first cell lies in the range.
    const areas = sheet.merges.filter(({ row, column }) =>
      intersection(area, { row, column, rows: 1, columns: 1 }),
    );
    return areas.length === 0 ? null : object('RangeAreas', { sheet, areas });
  },
};

function shared(target: RangeTarget, other: RangeTarget): HostObject | null {
  const common = target.sheet === other.sheet ? intersection(target.area, other.area) : null;
  return common && range(target.sheet, common);
}
