/**
 * Excel's rules for sheets: ids, names, visibility, adding and deleting.
 */
import type { SheetData, Visibility } from '../../xlsx';
import { EventType } from '../events';
import type { ExcelState } from '../excel-state';
import { fail } from '../protocol/host-error';
import { followRename, loseSheet } from './formulas';
import { guardStructure } from './protection';
import { newSheetData } from '../../xlsx';

/** The id that the client sees; it stays the same while the sheet lives, also across saving. */
export function worksheetId(sheet: SheetData): string {
  const number = Number(sheet.id).toString(16).toUpperCase().padStart(8, '0');
  return `{${number}-0001-0000-0000-000000000000}`;
}

/** Finds a sheet by name (in any case) or id. */
export function findSheet(state: ExcelState, key: unknown): SheetData | null {
  const wanted = String(key).toLowerCase();
  const { sheets } = state.data;
  return (
    sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
    sheets.find((sheet) => worksheetId(sheet).toLowerCase() === wanted) ??
    null
  );
}

function guardName(state: ExcelState, name: unknown, self: SheetData | null): string {
  if (typeof name !== 'string') return fail('InvalidArgument');
  const wellFormed = name.trim() !== '' && name.length <= 31 && !/[\\/?*:[\]]|^'|'$/.test(name);
  if (!wellFormed || name.toLowerCase() === 'history') return fail('InvalidArgument');
  const twin = state.data.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  return twin && twin !== self ? fail('ItemAlreadyExists') : name;
}

/** Adds a sheet at the end; without a name Excel finds one. */
export function addSheet(state: ExcelState, name: unknown): SheetData {
  guardStructure(state.data);
  const chosen =
    name === undefined || name === null ? freeName(state) : guardName(state, name, null);
  const sheet = newSheetData(state.nextSheetId(), chosen);
  state.data.sheets.push(sheet);
  state.data.touched = true;
  raise(state, sheet, EventType.worksheetAdded, {});
  return sheet;
}

function freeName(state: ExcelState): string {
  for (let number = state.data.sheets.length + 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (!findSheet(state, name)) return name;
  }
}

/** Renames a sheet; formulas, names and rules that mention it follow. */
export function renameSheet(state: ExcelState, sheet: SheetData, name: unknown): void {
  guardStructure(state.data);
  const next = guardName(state, name, sheet);
  const before = sheet.name;
  if (next === before) return;
  sheet.name = next;
  sheet.touched.add('properties');
  state.data.touched = true;
  followRename(state.data, before, next);
  raise(state, sheet, EventType.worksheetNameChanged, { nameBefore: before, nameAfter: next });
}

export function setVisibility(state: ExcelState, sheet: SheetData, visibility: Visibility): void {
  guardStructure(state.data);
  if (visibility === sheet.visibility) return;
  if (visibility !== 'visible') guardLastVisible(state, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  sheet.touched.add('properties');
  state.data.touched = true;
  if (visibility !== 'visible' && state.data.activeSheetId === sheet.id)
    activateNeighbour(state, sheet);
  raise(state, sheet, EventType.worksheetVisibilityChanged, {
    visibilityBefore: capital(before),
    visibilityAfter: capital(visibility),
  });
}

function capital(visibility: Visibility): string {
  return visibility.charAt(0).toUpperCase() + visibility.slice(1);
}

function guardLastVisible(state: ExcelState, sheet: SheetData): void {
  const others = state.data.sheets.some(
    (other) => other !== sheet && other.visibility === 'visible',
  );
  if (sheet.visibility === 'visible' && !others) fail('InvalidOperation');
}

/** Deletes a sheet with its names; references to it become `#REF!`. */
export function deleteSheet(state: ExcelState, sheet: SheetData): void {
  guardStructure(state.data);
  if (sheet.visibility === 'veryHidden') fail('InvalidOperation');
  guardLastVisible(state, sheet);
  const { data } = state;
  if (data.activeSheetId === sheet.id) activateNeighbour(state, sheet);
  data.sheets.splice(data.sheets.indexOf(sheet), 1);
  data.names = data.names.filter((name) => name.scope !== sheet.id);
  data.touched = true;
  loseSheet(data, sheet.name);
  state.contentChanged();
  raise(state, sheet, EventType.worksheetDeleted, {});
}

function activateNeighbour(state: ExcelState, sheet: SheetData): void {
  const { sheets } = state.data;
  const at = sheets.indexOf(sheet);
  const candidates = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
  const next = candidates.find((other) => other.visibility === 'visible');
  if (next) activateSheet(state, next);
}

export function activateSheet(state: ExcelState, sheet: SheetData): void {
  if (sheet.visibility !== 'visible') fail('InvalidOperation');
  const before = state.activeSheet();
  if (before === sheet) return;
  state.data.activeSheetId = sheet.id;
  state.data.touched = true;
  state.selection = { sheetId: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  raise(state, before, EventType.worksheetDeactivated, {});
  raise(state, sheet, EventType.worksheetActivated, {});
}

function raise(state: ExcelState, sheet: SheetData, type: number, more: Record<string, unknown>) {
  const id = worksheetId(sheet);
  state.events.raise(type, id, { worksheetId: id, source: state.source, ...more });
}
