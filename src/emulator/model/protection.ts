/**
 * What protection forbids: locked cells, formats, rows and columns of a sheet, and the structure of
 * the workbook. Attributes are those of the file, where "0" after `formatCells` means allowed.
 */
import type { Area, SheetData, WorkbookData } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { fail } from '../protocol/host-error';
import { eachExisting } from './cells';
import { intersection } from './areas';

export type Allowance =
  | 'autoFilter'
  | 'deleteColumns'
  | 'deleteRows'
  | 'formatCells'
  | 'formatColumns'
  | 'formatRows'
  | 'insertColumns'
  | 'insertHyperlinks'
  | 'insertRows'
  | 'pivotTables'
  | 'sort';

/** The client's name of an option → the file's attribute. */
export const allowances: Readonly<Record<string, Allowance>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

export function isAllowed(sheet: SheetData, allowance: Allowance): boolean {
  return sheet.protection === null || sheet.protection.attributes[allowance] === '0';
}

export function guardSheet(sheet: SheetData, allowance?: Allowance): void {
  if (sheet.protection === null) return;
  if (!allowance || !isAllowed(sheet, allowance)) fail('AccessDenied');
}

/** Charts and shapes have a lock of their own. */
export function guardObjects(sheet: SheetData): void {
  if (sheet.protection?.attributes['objects'] === '1') fail('AccessDenied');
}

/** Refuses to change contents where a cell of a protected sheet is locked. */
export function guardCells(data: WorkbookData, sheet: SheetData, area: Area): void {
  if (sheet.protection === null) return;
  let known = 0;
  let locked = false;
  eachExisting(sheet, area, (cell) => {
    known += 1;
    locked ||= data.styles.get(cell.style).locked;
  });
  const others = known < area.rows * area.columns && data.styles.get(0).locked;
  if (locked || others) fail('AccessDenied');
}

/** Adding, renaming, moving, hiding and deleting sheets needs an unlocked structure. */
export function guardStructure(data: WorkbookData): void {
  if (data.structureProtected) fail('AccessDenied');
}

/** Protecting what is protected, or freeing what is free, was once passed over without a word. */
export function guardRepeated(state: ExcelState): void {
  if (state.profile.repeatedProtection === 'refused') fail('AccessDenied');
}

/** Whether a block lies across rows that a filter hides. */
export function isAcrossFiltered(sheet: SheetData, area: Area): boolean {
  const filters = [sheet.autoFilter, ...sheet.tables.map((table) => table.filter)];
  for (const filter of filters) {
    const common = filter && filter.criteriaXml !== '' && intersection(filter.area, area);
    if (!common || area.rows === 1) continue;
    for (const row of sheet.hiddenRows) {
      if (row >= common.row && row < common.row + common.rows) return true;
    }
  }
  return false;
}

/** The 16-bit hash that Excel has always kept beside a sheet without modern hashing. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i -= 1) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(i);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
