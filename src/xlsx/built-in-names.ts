/**
 * Names that Excel itself keeps for a sheet: print titles, print area, filter range.
 *
 * They are read into the sheet they belong to and written from it; what they say besides (columns
 * repeated at the left) is kept.
 */
import { absoluteAddress, columnsMax, parseAddress, quoteSheetName } from './address';
import type { Area, SheetData } from './workbook-data';

export const printTitles = '_xlnm.Print_Titles';
export const printArea = '_xlnm.Print_Area';
export const filterRange = '_xlnm._FilterDatabase';

const pageNames = new Set([printTitles, printArea, filterRange].map((name) => name.toLowerCase()));

export function isPageName(name: string): boolean {
  return pageNames.has(name.toLowerCase());
}

/** Takes a built-in name's meaning into the sheet. */
export function readPageName(sheet: SheetData, name: string, formula: string): void {
  const areas = referencesOf(formula);
  if (name.toLowerCase() === printTitles.toLowerCase()) {
    const rows = areas.find((area) => area?.columns === columnsMax);
    if (rows) sheet.page.titleRows = { first: rows.row, last: rows.row + rows.rows - 1 };
  }
  // A print area of several pieces is not understood, and is kept as it is.
  if (name.toLowerCase() === printArea.toLowerCase() && areas.length === 1) {
    sheet.page.printArea = areas[0] ?? null;
  }
}

/**
 * The formula that a sheet now wants for a built-in name; '' for none. `before` is what the file
 * says, which stays unless the sheet's page or name was changed.
 */
export function pageNameFormula(
  sheet: SheetData,
  name: string,
  before: { formula: string; sheetName: string },
): string {
  const kept =
    before.sheetName === sheet.name
      ? before.formula
      : renameIn(before.formula, before.sheetName, sheet.name);
  const quoted = quoteSheetName(sheet.name);
  const areas = referencesOf(before.formula);
  switch (name.toLowerCase()) {
    case printTitles.toLowerCase(): {
      if (!sheet.touched.has('page')) return kept;
      const rows = areas.find((area) => area?.columns === columnsMax);
      const { titleRows } = sheet.page;
      const isSame = rows
        ? rows.row === titleRows?.first && rows.row + rows.rows - 1 === titleRows.last
        : titleRows === null;
      if (isSame) return kept;
      const columns = splitReferences(kept).find((piece) => /!\$?[A-Z]+:\$?[A-Z]+$/i.test(piece));
      const rowsText =
        titleRows && `${quoted}!$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`;
      return [columns, rowsText].filter(Boolean).join(',');
    }
    case printArea.toLowerCase(): {
      if (!sheet.touched.has('page')) return kept;
      const known = areas.length === 1 ? (areas[0] ?? null) : null;
      return isSameArea(known, sheet.page.printArea) ? kept : referTo(sheet, sheet.page.printArea);
    }
    default:
      if (!sheet.touched.has('autoFilter')) return kept;
      if (isSameArea(areas[0] ?? null, sheet.autoFilter?.area ?? null)) return kept;
      return referTo(sheet, sheet.autoFilter?.area ?? null);
  }
}

function referTo(sheet: SheetData, area: Area | null): string {
  return area === null ? '' : `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;
}

function referencesOf(formula: string): (Area | null)[] {
  if (formula === '') return [];
  return splitReferences(formula).map((piece) =>
    parseAddress(piece.slice(piece.lastIndexOf('!') + 1)),
  );
}

/** Splits at commas outside quoted sheet names. */
function splitReferences(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

function renameIn(formula: string, before: string, after: string): string {
  return splitReferences(formula)
    .map((piece) => {
      const mark = piece.lastIndexOf('!');
      const name = piece.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
      const isSame = name.toLowerCase() === before.toLowerCase();
      return isSame ? quoteSheetName(after) + piece.slice(mark) : piece;
    })
    .join(',');
}

function isSameArea(a: Area | null, b: Area | null): boolean {
  if (a === null || b === null) return a === b;
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
