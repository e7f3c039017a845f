/**
 * Formulas that follow what happens to sheets and cells: in cells, names, rules and drop-downs;
 * and charts with them.
 */
import { columnsMax, rowsMax, quoteSheetName } from '../../xlsx';
import type { Area, SheetData, Validation, WorkbookData } from '../../xlsx';
import { parseArea, rangeAddress } from './areas';
import { followCharts } from './chart-rules';
import { rewriteNameSheets, rewriteReferences } from './formula-text';

/** Gives the new text of a formula that stands on a sheet (null: of the whole workbook). */
type Rewrite = (formula: string, home: SheetData | null) => string;

/** Runs over every formula of the workbook and marks what changed. */
export function rewriteFormulas(data: WorkbookData, rewrite: Rewrite): void {
  for (const sheet of data.sheets) {
    rewriteCells(sheet, rewrite);
    for (const { rule } of sheet.conditionalFormats) {
      if (rule.kind !== 'custom') continue;
      const changed = rewrite(rule.formula, sheet);
      if (changed === rule.formula) continue;
      rule.formula = changed;
      sheet.touched.add('conditionalFormats');
    }
    for (const validation of sheet.validations) rewriteValidation(sheet, validation, rewrite);
  }
  for (const name of data.names) {
    const home = data.sheets.find((sheet) => sheet.id === name.scope) ?? null;
    const changed = rewrite(name.formula, home);
    if (changed === name.formula) continue;
    name.formula = changed;
    data.touched = true;
  }
}

function rewriteCells(sheet: SheetData, rewrite: Rewrite): void {
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) {
      if (cell.formula === undefined) continue;
      const changed = rewrite(cell.formula, sheet);
      if (changed === cell.formula) continue;
      cell.formula = changed;
      sheet.touched.add('cells');
    }
  }
}

function rewriteValidation(sheet: SheetData, validation: Validation, rewrite: Rewrite): void {
  const before = JSON.stringify(validation.rule);
  const { rule } = validation;
  switch (rule.kind) {
    case 'list':
      rule.source = rewrite(rule.source, sheet);
      break;
    case 'custom':
      rule.formula = rewrite(rule.formula, sheet);
      break;
    case 'decimal':
    case 'wholeNumber':
    case 'date':
    case 'textLength':
      rule.formula1 = rewrite(rule.formula1, sheet);
      if (rule.formula2 !== undefined) rule.formula2 = rewrite(rule.formula2, sheet);
      break;
    case 'kept':
      break;
  }
  if (JSON.stringify(rule) !== before) sheet.touched.add('validations');
}

/** A sheet was renamed: whatever names it says the new name. */
export function followRename(data: WorkbookData, from: string, to: string): void {
  const isOld = (sheet: string | null) => sheet?.toLowerCase() === from.toLowerCase();
  const quoted = quoteSheetName(to);
  rewriteFormulas(data, (formula) => {
    if (!mentions(formula, from)) return formula;
    const references = rewriteReferences(formula, (sheet, area) =>
      isOld(sheet) ? `${quoted}!${area}` : undefined,
    );
    return rewriteNameSheets(references, (sheet) => (isOld(sheet) ? quoted : undefined));
  });
  followCharts(data, from, (source) => ({ ...source, sheet: to }));
}

/** A sheet was deleted: references to it are lost for good. */
export function loseSheet(data: WorkbookData, name: string): void {
  const isGone = (sheet: string | null) => sheet?.toLowerCase() === name.toLowerCase();
  rewriteFormulas(data, (formula) => {
    if (!mentions(formula, name)) return formula;
    const references = rewriteReferences(formula, (sheet, area) =>
      isGone(sheet) ? `#REF!${area === '#REF!' ? '' : area}` : undefined,
    );
    return rewriteNameSheets(references, (sheet) => (isGone(sheet) ? '#REF' : undefined));
  });
  followCharts(data, name, () => null);
}

function mentions(formula: string, sheetName: string): boolean {
  return formula.toLowerCase().includes(sheetName.replaceAll("'", "''").toLowerCase());
}

/** Cells of a sheet moved: references to them move along, to removed ones become `#REF!`. */
export function followMove(
  data: WorkbookData,
  moved: SheetData,
  move: (area: Area) => Area | null,
): void {
  rewriteFormulas(data, (formula, home) =>
    rewriteReferences(formula, (sheet, address) => {
      const isHere =
        sheet === null ? home === moved : sheet.toLowerCase() === moved.name.toLowerCase();
      const area = isHere ? parseArea(address) : null;
      if (!area) return undefined;
      const prefix = sheet === null ? '' : `${quoteSheetName(sheet)}!`;
      const next = move(area);
      return prefix + (next ? sameStyle(next, address) : '#REF!');
    }),
  );
  followCharts(data, moved.name, (source) => {
    const area = move(source.area);
    return area && { ...source, area };
  });
}

/** Writes an area with the `$` signs and the form of the address that it replaces. */
function sameStyle(area: Area, model: string): string {
  const absolute = rangeAddress(area, true).split(':');
  const corners = model.split(':');
  const wanted =
    corners.length === 2 && absolute.length === 1 ? [...absolute, ...absolute] : absolute;
  return wanted
    .map((corner, i) => {
      const like = corners[i] ?? corners[0] ?? '';
      const [, column = '', row = ''] = /^(?:\$([A-Z]+))?(?:\$(\d+))?$/.exec(corner) ?? [];
      const columnSign = like.startsWith('$') && column !== '' ? '$' : '';
      const rowSign = /\$\d/.test(like) ? '$' : '';
      return columnSign + column + (row === '' ? '' : rowSign + row);
    })
    .join(':');
}

/** Keeps an area inside the sheet. */
export function clampToSheet(area: Area): Area {
  return {
    ...area,
    rows: Math.min(area.rows, rowsMax - area.row),
    columns: Math.min(area.columns, columnsMax - area.column),
  };
}
