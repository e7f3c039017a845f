/** Writes one planned sheet: its cells, its looks, its table. Knows nothing of what they mean. */
import { absoluteArea, quotedSheet } from '../address';
import { asRead, changedRemarks, changedRuns, isReinterpreted } from '../diff';
import type { Rows } from '../diff';
import { FONT } from '../looks';
import { runsOf } from '../runs';
import type { Area, CellContent, EntryRule, KeptRows, Shape } from '../write-plan';
import type { SheetKey, SheetPlan } from '../write-plan';
import type { OwnSheet } from './inspect';
import { statusCell, widthOfPlan, widthWhileWriting } from './marked-cells';
import { bytesOf } from './session';
import type { Session } from './session';
import { setNumberFormat } from './style-sheet';

/** Bytes of cell content in one block; a request holds several. */
const BLOCK_BYTES = 100_000;

/** Writes the rows that differ, in blocks that stay far below the limit of a request. */
export async function writeRows(
  session: Session,
  sheet: Excel.Worksheet,
  { rows, kept }: { readonly rows: Rows; readonly kept: KeptRows | null },
  own: OwnSheet,
  /** Told how many rows are on their way. */
  onRows: (rows: number) => void,
): Promise<void> {
  await writeRemarks(session, sheet, { rows, kept }, own);
  for (const run of changedRuns(rows, own.values, kept?.rows)) {
    const end = run.row + run.rows;
    for (let row = run.row; row < end;) {
      const block: (readonly CellContent[])[] = [];
      let bytes = 0;
      while (row + block.length < end && bytes < BLOCK_BYTES) {
        const cells = rows[row + block.length] ?? [];
        block.push(cells);
        bytes += bytesOf(cells.map(asRead));
      }
      await session.makeRoom(bytes);
      writeBlock(sheet, row, block);
      row += block.length;
      onRows(row);
    }
  }
}

/** The one cell of a kept row that is the product's; the others are not touched. */
async function writeRemarks(
  session: Session,
  sheet: Excel.Worksheet,
  { rows, kept }: { readonly rows: Rows; readonly kept: KeptRows | null },
  own: OwnSheet,
): Promise<void> {
  const column = kept?.remark?.column ?? 0;
  for (const row of changedRemarks(rows, own.values, kept)) {
    const cell = asRead(rows[row]?.[column] ?? null);
    await session.makeRoom(bytesOf([cell]));
    sheet.getRangeByIndexes(row, column, 1, 1).values = [[cell]];
  }
}

/** Number formats come first: what is text must be known as text before it arrives. */
function writeBlock(sheet: Excel.Worksheet, row: number, block: Rows): void {
  const columns = block[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(row, 0, block.length, columns);
  for (let column = 0; column < columns; column++) {
    for (const run of textRuns(block.map((cells) => cells[column] ?? null))) {
      const cells = sheet.getRangeByIndexes(row + run.start, column, run.length, 1);
      setNumberFormat(cells, '@');
    }
  }
  range.values = block.map((cells) => cells.map(asRead));
}

function textRuns(cells: readonly CellContent[]): readonly { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  cells.forEach((cell, index) => {
    if (typeof cell !== 'string' || !isReinterpreted(cell)) return;
    const last = runs.at(-1);
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  });
  return runs;
}

/** Looks are set anew whenever a sheet is written; widths and page set-up only when it is made. */
export function clearFormats(sheet: Excel.Worksheet, plan: SheetPlan, own: OwnSheet): void {
  const rows = Math.max(plan.rows.length, own.values.length);
  const columns = widthWhileWriting(plan, own.marker);
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  if (own.values.length > 0 && !plan.kept) {
    range.unmerge();
    range.clear('Formats');
  }
  for (const run of ownRuns(plan, rows)) {
    const { format } = sheet.getRangeByIndexes(run.row, 0, run.rows, columns);
    format.font.name = FONT;
    format.font.size = 11;
    format.verticalAlignment = 'Top';
  }
}

/** Rows that are the product's: a user's own formats stand in those that are kept. */
function ownRuns(
  { kept }: SheetPlan,
  rows: number,
): readonly { readonly row: number; readonly rows: number }[] {
  const edges = [-1, ...(kept?.rows ?? []).filter((row) => row < rows), rows];
  return edges
    .toSorted((a, b) => a - b)
    .flatMap((edge, index, all) => {
      const before = all[index - 1] ?? edge;
      return edge - before > 1 ? [{ row: before + 1, rows: edge - before - 1 }] : [];
    });
}

/** Rows below the plan are emptied, never deleted: formulas that refer to them keep working. */
export function clearSurplus(sheet: Excel.Worksheet, plan: SheetPlan, own: OwnSheet): void {
  const width = widthOfPlan(plan);
  const columns = widthWhileWriting(plan, own.marker);
  // A list that had more columns before leaves none of them behind.
  if (columns > width && own.values.length > 0) {
    sheet.getRangeByIndexes(0, width, own.values.length, columns - width).clear('Contents');
  }
  const surplus = own.values.length - plan.rows.length;
  if (surplus <= 0) return;
  sheet.getRangeByIndexes(plan.rows.length, 0, surplus, columns).clear('All');
}

/** Merges, heights and page breaks; those of an earlier writing are gone with its formats. */
export function shapeSheet(sheet: Excel.Worksheet, plan: SheetPlan, own: OwnSheet): void {
  const { rows, shape } = plan;
  for (const run of runsOf(shape.merges, isRowBelow)) {
    const [{ row, column, rows: height, columns }] = run;
    // More than one are rows, each merged by itself.
    if (run.length === 1) sheet.getRangeByIndexes(row, column, height, columns).merge();
    else sheet.getRangeByIndexes(row, column, run.length, columns).merge(true);
  }
  // Rows are not fitted to merged cells: the plan says how high those are.
  for (const run of ownRuns(plan, rows.length)) {
    sheet.getRangeByIndexes(run.row, 0, run.rows, rows[0]?.length ?? 1).format.autofitRows();
  }
  const isSameBelow = (before: RowHeight, next: RowHeight) =>
    next.row === before.row + 1 && next.points === before.points;
  for (const run of runsOf(shape.heights, isSameBelow)) {
    const [{ row, points }] = run;
    sheet.getRangeByIndexes(row, 0, run.length, 1).format.rowHeight = points;
  }
  if (own.values.length > 0) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of shape.breaks) {
    sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  }
}

type RowHeight = Shape['heights'][number];

function isRowBelow(before: Area, next: Area): boolean {
  const areRows = before.rows === 1 && next.rows === 1;
  const areAsWide = next.column === before.column && next.columns === before.columns;
  return areRows && areAsWide && next.row === before.row + 1;
}

/** Says in sight that the sheet is being written, where it has a place for it. */
export function sayWriting(sheet: Excel.Worksheet, plan: SheetPlan): void {
  if (!plan.status) return;
  sheet.getRange(statusCell(plan).replaceAll('$', '')).values = [[plan.status.writing]];
}

export function setUpNewSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { creation } = plan;
  let column = 0;
  for (const widths of runsOf(creation.columnWidths, (before, next) => before === next)) {
    sheet.getRangeByIndexes(0, column, 1, widths.length).format.columnWidth = widths[0];
    column += widths.length;
  }
  sheet.showGridlines = false;
  sheet.tabColor = creation.tabColor;
  const { rows, columns } = creation.frozen;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  const page = sheet.pageLayout;
  page.orientation = creation.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  const { scale } = creation;
  page.zoom = scale === null ? { horizontalFitToPages: 1 } : { scale };
  page.centerHorizontally = true;
  // NĐ 30/2020, Phụ lục I: the number in the middle of the upper margin, none on the first page.
  page.headersFooters.state = 'FirstAndDefault';
  page.headersFooters.defaultForAllPages.centerHeader = `&"${FONT}"&13&P`;
  // NĐ 30/2020, Phụ lục I: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm; in points here.
  page.topMargin = 57;
  page.bottomMargin = 57;
  page.leftMargin = 85;
  page.rightMargin = 43;
  if (creation.titleRows) {
    const [first, last] = creation.titleRows;
    page.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
}

/** `titleOf` gives the title of a sheet of the same plan, for lists that stand in another sheet. */
export function addEntryRules(
  sheet: Excel.Worksheet,
  rules: readonly EntryRule[],
  titleOf: (key: SheetKey) => string,
): void {
  for (const { area, rule, prompt } of rules) {
    const { dataValidation } = sheet.getRangeByIndexes(
      area.row,
      area.column,
      area.rows,
      area.columns,
    );
    if (rule.kind === 'points') {
      const { minimum, maximum } = rule;
      const limits = { formula1: minimum, formula2: maximum, operator: 'Between' } as const;
      dataValidation.rule = { decimal: limits };
      dataValidation.errorAlert = warningOf(prompt);
    } else if (rule.kind === 'any') {
      // A prompt takes a rule; every text that a cell can hold meets this one.
      const limits = { formula1: 0, formula2: CELL_MAX, operator: 'Between' } as const;
      dataValidation.rule = { textLength: limits };
    } else {
      const source =
        rule.kind === 'list'
          ? listSource(rule.values)
          : `=${quotedSheet(titleOf(rule.sheet))}!${absoluteArea(rule.area)}`;
      if (source === null) continue;
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      if (rule.kind === 'list' && rule.isOpen === true) {
        dataValidation.errorAlert = warningOf(prompt);
      }
    }
    if (prompt) {
      const message = prompt.message.slice(0, 255);
      dataValidation.prompt = { showPrompt: true, title: prompt.title.slice(0, 32), message };
    }
  }
}

/** What Excel asks before it takes something else. */
function warningOf(prompt: EntryRule['prompt']): Excel.DataValidationErrorAlert {
  return {
    showAlert: true,
    style: 'Warning',
    title: prompt?.title.slice(0, 32) ?? '',
    message: prompt?.message.slice(0, 225) ?? '',
  };
}

/** Letters that a cell holds at most. */
const CELL_MAX = 32_767;
/** Excel's limit for a list that is written out. */
const LIST_MAX = 255;

/**
 * Choices as Excel writes them out: parted by commas, and no formula. Where that cannot say what
 * the choices are there is no drop-down; what is typed is checked when it is read all the same.
 */
function listSource(values: readonly string[]): string | null {
  const source = values.join(',');
  const isPlain = values.every((value) => !value.includes(',') && !value.startsWith('='));
  return isPlain && source.length <= LIST_MAX ? source : null;
}
