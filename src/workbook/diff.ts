/** What of a planned sheet is not there yet: runs of rows that differ. */
import type { RawCell } from './snapshot';
import type { CellContent, KeptRows, SheetPlan } from './write-plan';

export type Rows = readonly (readonly CellContent[])[];

/** The rows of a plan while the sheet is being written: its status cell says so. */
export function rowsWhileWriting(plan: SheetPlan): Rows {
  const { status } = plan;
  if (!status) return plan.rows;
  return plan.rows.map((row, index) =>
    index === status.row
      ? row.map((cell, column) => (column === status.column ? status.writing : cell))
      : row,
  );
}

/** First row and number of rows of every run that differs from what stands in the sheet. */
export function changedRuns(
  planned: Rows,
  existing: readonly (readonly RawCell[])[],
  kept: readonly number[] = [],
): readonly { readonly row: number; readonly rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  const own = new Set(kept);
  planned.forEach((cells, row) => {
    if (own.has(row) || sameRow(cells, existing[row] ?? [])) return;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  });
  return runs;
}

/** Rows of the product's remarks that say something else. */
export function changedRemarks(
  planned: Rows,
  existing: readonly (readonly RawCell[])[],
  kept: KeptRows | null,
): readonly number[] {
  if (!kept?.remark) return [];
  const { rows, column } = kept.remark;
  return rows.filter(
    (row) => asRead(planned[row]?.[column] ?? null) !== (existing[row]?.[column] ?? ''),
  );
}

/** Whether a sheet holds a plan and nothing below it; what stands beside is somebody's note. */
export function holds(
  existing: readonly (readonly RawCell[])[],
  planned: Rows,
  kept: KeptRows | null,
): boolean {
  if (changedRuns(planned, existing, kept?.rows).length > 0) return false;
  if (changedRemarks(planned, existing, kept).length > 0) return false;
  const width = planned[0]?.length ?? 0;
  const below = existing.slice(planned.length).map((row) => row.slice(0, width));
  return below.every((row) => row.every((cell) => cell === ''));
}

/** What stands beside a plan's columns is somebody's note. */
function sameRow(planned: readonly CellContent[], existing: readonly RawCell[]): boolean {
  return planned.every((cell, column) => asRead(cell) === (existing[column] ?? ''));
}

/** A planned cell as Excel gives it back when formulas are asked for. */
export function asRead(cell: CellContent): string | number {
  return typeof cell === 'object' && cell !== null ? `=${cell.formula}` : (cell ?? '');
}

/**
 * An input cell with a formula in a row that was read as empty: the formula gives nothing, so nobody
 * knows whether the cell is filled in. `null` where there is none.
 */
export function emptyFormula(
  existing: readonly (readonly RawCell[])[],
  { rows, from, inputs }: KeptRows,
): { readonly row: number; readonly column: number } | null {
  const kept = new Set(rows);
  for (let row = from; row < existing.length; row++) {
    const column = existing[row]?.findIndex((cell, at) => at >= inputs && isFormula(cell)) ?? -1;
    if (!kept.has(row) && column >= 0) return { row, column };
  }
  return null;
}

/**
 * Whether something was filled in, in a row that the plan takes for the product's own, or a row of
 * which the product says something has become another: the sheet was sorted.
 */
export function isFilledMeanwhile(
  existing: readonly (readonly RawCell[])[],
  planned: Rows,
  { rows, from, inputs, remark }: KeptRows,
): boolean {
  const kept = new Set(rows);
  const isFilled = existing.some(
    (cells, row) =>
      row >= from && !kept.has(row) && cells.slice(inputs).some((cell) => cell !== ''),
  );
  // Formulas are read here and values were planned: what a formula of the user gives may change.
  const isOther = (row: number, column: number) => {
    const cell = existing[row]?.[column] ?? '';
    return !isFormula(cell) && asRead(planned[row]?.[column] ?? null) !== cell;
  };
  const before = Array.from({ length: remark?.column ?? 0 }, (_, column) => column);
  return (
    isFilled || (remark?.rows ?? []).some((row) => before.some((column) => isOther(row, column)))
  );
}

/**
 * Whether Excel would take a text for something else: a formula, a number, a date, a boolean. Such
 * a cell is formatted as text before it is written. Text that starts with a letter is safe unless
 * it is a boolean or may be an English date ("May 5").
 */
export function isReinterpreted(text: string): boolean {
  if (text === '') return false;
  if (!/^[\p{L}\p{So}“…]/u.test(text)) return true;
  return (
    /^(true|false)$/i.test(text) || /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text)
  );
}

function isFormula(cell: RawCell): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
