/** The list of a sheet as an Excel table: resized, or rebuilt where the host cannot resize. */
import { cellName } from '../address';
import { tableName } from '../results/listing';
import type { Area, SheetPlan } from '../write-plan';
import type { OwnSheet } from './inspect';

/**
 * An existing table is resized before its rows are written; a filter in it would misplace them. One
 * that becomes shorter is so only afterwards: Excel lengthens a table below which something is
 * written, and what stands there would be merged into it.
 */
export function fitTable(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  own: OwnSheet,
  canResize: boolean,
): void {
  // The headings of a table cannot be emptied: Excel calls them "Column1" again.
  if (!plan.table) for (const { name } of own.tables) dropTable(sheet, name, plan);
  const there = tableOf(plan, own.tables);
  if (!plan.table) return;
  const { area } = plan.table;
  for (const other of own.tables) {
    // One that did not get its name stands in the way of the list.
    if (other !== there && overlap(other.area, area)) {
      sheet.tables.getItem(other.name).convertToRange();
    }
  }
  if (!there) return;
  const table = sheet.tables.getItem(there.name);
  const rows = Math.max(area.rows, there.area.rows);
  if (!canResize || !sameCorner(there.area, area)) table.convertToRange();
  else if (!sameArea(there.area, { ...area, rows })) table.resize(addressOf({ ...area, rows }));
}

/** A list that is no longer there leaves a table that would be one of nothing. */
function dropTable(sheet: Excel.Worksheet, name: string, { key }: SheetPlan): void {
  if (isTable(name, { name: tableName(key) })) sheet.tables.getItem(name).convertToRange();
}

export function addTable(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  own: OwnSheet,
  { canResize, taken }: { readonly canResize: boolean; readonly taken: readonly string[] },
): void {
  if (!plan.table) return;
  const { area } = plan.table;
  const there = tableOf(plan, own.tables);
  if (there && canResize && sameCorner(there.area, area)) {
    // Also where it was as long before: rows below it may have been written by themselves.
    sheet.tables.getItem(there.name).resize(addressOf(area));
    return;
  }
  const table = sheet.tables.add(addressOf(area), true);
  table.name = freeTableName(plan.table.name, taken);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** The table of the plan's list stands where the list does, and reaches as far; or there is none. */
export function isInPlace(plan: SheetPlan, own: OwnSheet): boolean {
  const area = tableOf(plan, own.tables)?.area;
  return plan.table === null || (area !== undefined && sameArea(area, plan.table.area));
}

/** The one of these tables that is the plan's list, by its name. */
export function tableOf<T extends { readonly name: string }>(
  { table }: SheetPlan,
  tables: readonly T[],
): T | undefined {
  return tables.find(({ name }) => isTable(name, table));
}

/** A table of a plan, whatever number was put behind its name. */
function isTable(name: string, table: { readonly name: string } | null): boolean {
  return (
    table !== null && name.startsWith(table.name) && /^(_\d+)?$/.test(name.slice(table.name.length))
  );
}

/** Tables have names that no other of the workbook has, in any case. */
function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number++) {
    const name = `${wanted}_${String(number)}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function overlap(a: Area, b: Area): boolean {
  const isBeside = a.column + a.columns <= b.column || b.column + b.columns <= a.column;
  return !isBeside && a.row < b.row + b.rows && b.row < a.row + a.rows;
}

/** Excel resizes no table away from its headings: rows put in above it moved them. */
function sameCorner(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column;
}

function addressOf({ row, column, rows, columns }: Area): string {
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}
