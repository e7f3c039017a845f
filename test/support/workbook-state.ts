/** What a workbook holds, as plain values that tests can compare. */
import { HIGHLIGHT_LOOK } from '../../src/workbook/highlight';
import type { SheetData, WorkbookData } from '../../src/xlsx';

const OURS = 'ThiDua.List.';

/** Everything of a user's sheet but our two highlight rules, finished or just begun. */
export function userSheets(data: WorkbookData, names: readonly string[]) {
  return names.map((name) => {
    const sheet = data.sheets.find((each) => each.name === name);
    if (!sheet) return { name, missing: true };
    const { conditionalFormats, touched: _, cells, ...rest } = sheet;
    return {
      ...rest,
      cells: grid(sheet, (cell) => cell),
      conditionalFormats: conditionalFormats.filter(({ rule }) => !isOurs(rule)),
      count: cells.size,
    };
  });
}

function isOurs(rule: SheetData['conditionalFormats'][number]['rule']): boolean {
  if (rule.kind !== 'custom') return false;
  // Whatever is missing of what ours have, and nothing else.
  const isBegun =
    rule.formula === 'FALSE' &&
    Object.values(HIGHLIGHT_LOOK).some(({ fill, font }) =>
      Object.entries(rule.format).every(([part, value]) =>
        part === 'fill' ? value === fill : part === 'fontColor' && value === font,
      ),
    );
  return isBegun || rule.formula.includes(OURS);
}

/** Whether a cell says of the inputs, live, whether they changed. */
export function isLive(formula = ''): boolean {
  return /ThiDua\.List\.(data|state)|^IF\(COUNTIF\(/.test(formula);
}

/**
 * What the product wrote into a sheet, by address. What Excel itself says of the inputs there follows
 * them from one moment to the next, so of those cells the formula counts.
 */
export function writtenIn(sheet: SheetData): Record<string, unknown> {
  return grid(sheet, ({ value, formula }) => (isLive(formula) ? formula : value));
}

/** The values of a sheet by address, blanks left out. */
export function valuesOf(sheet: SheetData): Record<string, unknown> {
  return grid(sheet, ({ value }) => value);
}

function grid<T>(
  sheet: SheetData,
  of: (cell: SheetData['cells'] extends Map<number, Map<number, infer C>> ? C : never) => T,
): Record<string, T> {
  const entries: [string, T][] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.value !== null) entries.push([`${String(row)},${String(column)}`, of(cell)]);
    }
  }
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The whole workbook as a reader sees it: sheets, what is in them, names, rules, tables. */
export function contentOf(data: WorkbookData) {
  return {
    sheets: data.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      values: valuesOf(sheet),
      tables: sheet.tables.map(({ name, area, columns, filter }) => ({
        name,
        area,
        columns,
        filter,
      })),
      // As with cells: what is said, not its colours and fonts. An axis that begins elsewhere says else.
      charts: sheet.charts.map(({ name, own }) => ({
        name,
        own: own && { ...own, look: own.look?.valueMinimum },
      })),
      rules: sheet.conditionalFormats
        .map(({ areas, rule }) => JSON.stringify({ areas, rule }))
        .toSorted(),
    })),
    names: data.names
      .map(({ name, formula, comment, hidden }) => ({ name, formula, comment, hidden }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    active: data.sheets.find(({ id }) => id === data.activeSheetId)?.name,
  };
}
