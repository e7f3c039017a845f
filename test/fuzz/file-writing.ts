/**
 * What applying a plan means, in plain steps on a workbook file: sheets are found by their marks,
 * missing ones are made, those that differ are written row by row. Nothing can fail here, so nothing
 * is read back. Looks, tables and charts are left to the real adapter.
 */
import type { ExcelState } from '../../src/emulator/excel-state';
import { addSheet, renameSheet } from '../../src/emulator/model/sheet-rules';
import { absoluteArea, quotedSheet } from '../../src/workbook/address';
import { asRead, changedRemarks, holds } from '../../src/workbook/diff';
import { markerFormula, markerName, readMarker } from '../../src/workbook/markers';
import { freeTitle } from '../../src/workbook/office/make-sheets';
import { markedCells } from '../../src/workbook/office/marked-cells';
import { LIST_PREFIX, isResultKey } from '../../src/workbook/write-plan';
import type { SheetKey, SheetPlan, WritePlan } from '../../src/workbook/write-plan';
import type { SheetData } from '../../src/xlsx';
import { formulasIn, fromTheCorner, putCell } from './file-cells';

export interface Owned {
  readonly key: SheetKey;
  readonly sheet: SheetData;
}

/** The sheets that bear a mark. */
export function ownedSheets({ data }: ExcelState): readonly Owned[] {
  return data.names.flatMap(({ name, formula, comment }) => {
    const marker = readMarker(name, `=${formula}`, comment);
    const sheet = data.sheets.find((each) => each.name === marker?.title);
    return marker && sheet ? [{ key: marker.key, sheet }] : [];
  });
}

export const sheetOf = (state: ExcelState, key: SheetKey): SheetData | undefined =>
  ownedSheets(state).find((own) => own.key === key)?.sheet;

/** Sheets that are not as planned, those of earlier awards that this plan has not among them. */
export function unlike(state: ExcelState, plan: WritePlan): readonly SheetPlan[] {
  const retired = plan.isPart
    ? []
    : ownedSheets(state)
        .filter(({ key }) => isResultKey(key) && !plan.sheets.some((each) => each.key === key))
        .flatMap((own) => retiredPlan(plan, own) ?? []);
  return [...plan.sheets, ...retired].filter((each) => {
    const sheet = sheetOf(state, each.key);
    if (!sheet) return true;
    const there = formulasIn(sheet, fromTheCorner(sheet));
    return each.owner === 'product' && !holds(there, each.rows, each.kept);
  });
}

function retiredPlan({ sheets: [like], retired }: WritePlan, { key }: Owned): SheetPlan | null {
  if (like?.owner !== 'product') return null;
  return { ...like, key, rows: [[retired]], status: null, kept: null };
}

export function write(state: ExcelState, plan: SheetPlan): void {
  const sheet = sheetOf(state, plan.key) ?? made(state, plan);
  const before = formulasIn(sheet, fromTheCorner(sheet));
  const kept = new Set(plan.kept?.rows ?? []);
  const remarks = changedRemarks(plan.rows, before, plan.kept);
  const blank = before.map((cells) => cells.map(() => null));
  // Of a list that is no longer there nothing stays, not even beside the one cell that says so.
  const isRetired = plan.rows.length === 1 && plan.rows[0]?.length === 1;
  const rows = isRetired ? [[...(plan.rows[0] ?? []), ...(blank[0]?.slice(1) ?? [])]] : plan.rows;
  const planned = [...rows, ...blank.slice(rows.length)];
  if (plan.owner === 'product') {
    mark(state, plan.key, markerFormula(sheet.name, markedCells(plan)));
  }
  planned.forEach((cells, row) => {
    const changed = cells.flatMap((cell, column) => {
      const isOurs = kept.has(row)
        ? remarks.includes(row) && column === plan.kept?.remark?.column
        : asRead(cell) !== (before[row]?.[column] ?? '');
      return isOurs ? [column] : [];
    });
    for (const column of changed) putCell(sheet, row, column, cells[column] ?? null);
    if (changed.length > 0) {
      state.contentChanged({ sheet, area: { row, column: 0, rows: 1, columns: cells.length } });
    }
  });
}

function made(state: ExcelState, plan: SheetPlan): SheetData {
  const taken = state.data.sheets.map(({ name }) => name);
  const sheet = addSheet(state, freeTitle(plan.title, taken));
  mark(state, plan.key, markerFormula(sheet.name, markedCells(plan)));
  return sheet;
}

/** A hidden name, in place of one that led elsewhere. */
export function mark({ data }: ExcelState, key: SheetKey, formula: string): void {
  setName(data, markerName(key), formula, 'whole');
}

function setName(data: ExcelState['data'], name: string, formula: string, comment: string): void {
  const one = { name, formula: formula.slice(1), scope: null, hidden: true, comment };
  const there = data.names.find((each) => each.name === name);
  data.touched = true;
  if (there) Object.assign(there, one);
  else data.names.push(one);
}

/** The lists of a plan and no others. */
export function setLists(state: ExcelState, { lists }: WritePlan): void {
  const { data } = state;
  data.touched = true;
  const wanted = lists.map(({ name }) => name);
  data.names = data.names.filter(
    ({ name }) => !name.startsWith(LIST_PREFIX) || wanted.includes(name),
  );
  for (const { name, sheet, area } of lists) {
    const title = typeof sheet === 'object' ? sheet.title : (sheetOf(state, sheet)?.name ?? sheet);
    setName(data, name, `=${quotedSheet(title)}!${absoluteArea(area)}`, '');
  }
}

/** Sealed results get a title and a mark of their own. */
export function setAside(state: ExcelState, suffix: string, round: number): void {
  const words = suffix.replace('#', String(round));
  for (const { key, sheet } of ownedSheets(state)) {
    if (!isResultKey(key)) continue;
    const taken = state.data.sheets.map(({ name }) => name);
    renameSheet(
      state,
      sheet,
      freeTitle(`${sheet.name.slice(0, 31 - words.length)}${words}`, taken),
    );
    const name = markerName(key);
    state.data.names = state.data.names.filter((each) => each.name !== name);
    // Nothing more is written there, so it is only to be found.
    mark(state, `sealed.${round}.${key}` as SheetKey, markerFormula(sheet.name));
  }
}
