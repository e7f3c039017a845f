/** Which formulas rest on which cells, so that a change finds what must be calculated again. */
import type { Area, Cell, SheetData } from '../../xlsx';
import type { Analysis } from './analyse';
import { type Roots, rootsOf, type SheetArea } from './roots';
import type { Place, Workspace } from './workspace';

/** A formula that stands in a cell. */
export interface FormulaCell extends Place, Roots {
  readonly cell: Cell;
  text: string;
  analysis: Analysis;
}

/** Areas up to this height are noted in each of their rows, taller ones by themselves. */
export const lowRowsMax = 64;

interface Reader {
  readonly by: FormulaCell;
  readonly first: number;
  readonly last: number;
}

class SheetIndex {
  readonly formulas = new Map<number, Map<number, FormulaCell>>();
  readonly rows = new Map<number, Set<Reader>>();
  /** By their columns, then by their rows. */
  readonly tall = new Map<string, Map<string, TallArea>>();
}

/** An area that many formulas may share, such as a whole column. */
interface TallArea {
  readonly area: Area;
  readonly by: Set<FormulaCell>;
}

export class DependencyIndex {
  readonly #sheets = new Map<SheetData, SheetIndex>();
  readonly #readers = new Map<FormulaCell, [SheetIndex, number, Reader][]>();

  readonly volatile = new Set<FormulaCell>();

  get all(): Iterable<FormulaCell> {
    return this.#readers.keys();
  }

  add(place: Place, cell: Cell, analysis: Analysis, workspace: Workspace): FormulaCell {
    const { sheet, row, column } = place;
    const roots = rootsOf(analysis, workspace, sheet);
    const formula = { sheet, row, column, cell, text: cell.formula ?? '', analysis, ...roots };
    const { formulas } = this.#of(sheet);
    let line = formulas.get(row);
    if (!line) formulas.set(row, (line = new Map()));
    line.set(column, formula);
    const noted: [SheetIndex, number, Reader][] = [];
    for (const precedent of roots.precedents) this.#note(formula, precedent, noted);
    this.#readers.set(formula, noted);
    if (formula.isVolatile) this.volatile.add(formula);
    return formula;
  }

  #note(by: FormulaCell, { sheet, area }: SheetArea, noted: [SheetIndex, number, Reader][]): void {
    const index = this.#of(sheet);
    if (area.rows > lowRowsMax) {
      const columns = columnsKey(area);
      let beside = index.tall.get(columns);
      if (!beside) index.tall.set(columns, (beside = new Map()));
      let tall = beside.get(rowsKey(area));
      if (!tall) beside.set(rowsKey(area), (tall = { area, by: new Set() }));
      tall.by.add(by);
      return;
    }
    const reader = { by, first: area.column, last: area.column + area.columns - 1 };
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      let readers = index.rows.get(row);
      if (!readers) index.rows.set(row, (readers = new Set()));
      readers.add(reader);
      noted.push([index, row, reader]);
    }
  }

  remove(formula: FormulaCell): void {
    for (const [index, row, reader] of this.#readers.get(formula) ?? []) {
      index.rows.get(row)?.delete(reader);
    }
    for (const { sheet, area } of formula.precedents) {
      if (area.rows <= lowRowsMax) continue;
      const tall = this.#of(sheet).tall.get(columnsKey(area))?.get(rowsKey(area));
      tall?.by.delete(formula);
    }
    this.#readers.delete(formula);
    this.volatile.delete(formula);
    this.#of(formula.sheet).formulas.get(formula.row)?.delete(formula.column);
  }

  formulaAt({ sheet, row, column }: Place): FormulaCell | undefined {
    return this.#sheets.get(sheet)?.formulas.get(row)?.get(column);
  }

  within({ sheet, area }: SheetArea): FormulaCell[] {
    const index = this.#sheets.get(sheet);
    const found: FormulaCell[] = [];
    if (!index) return found;
    const { formulas } = index;
    const rows =
      area.rows < formulas.size
        ? Array.from({ length: area.rows }, (_, i) => area.row + i)
        : [...formulas.keys()].filter((row) => row >= area.row && row < area.row + area.rows);
    for (const row of rows) {
      const line = formulas.get(row);
      if (!line) continue;
      if (area.columns < line.size) {
        for (let i = 0; i < area.columns; i += 1) {
          const formula = line.get(area.column + i);
          if (formula) found.push(formula);
        }
      } else {
        for (const [column, formula] of line) {
          if (column >= area.column && column < area.column + area.columns) found.push(formula);
        }
      }
    }
    return found;
  }

  /**
   * Visits the formulas that refer to an area, some of them perhaps twice; not those that a tall
   * area had visited before, if these are remembered.
   */
  eachReader(
    { sheet, area }: SheetArea,
    visit: (formula: FormulaCell) => void,
    visited = new Set<object>(),
  ): void {
    const index = this.#sheets.get(sheet);
    if (!index) return;
    const [bottom, right] = [area.row + area.rows, area.column + area.columns];
    const inRow = (readers: Iterable<Reader>): void => {
      for (const { by, first, last } of readers) {
        if (first < right && last >= area.column) visit(by);
      }
    };
    if (area.rows < index.rows.size) {
      for (let row = area.row; row < bottom; row += 1) inRow(index.rows.get(row) ?? []);
    } else {
      for (const [row, readers] of index.rows) if (row >= area.row && row < bottom) inRow(readers);
    }
    for (const beside of index.tall.values()) {
      for (const tall of beside.values()) {
        const { row, rows, column, columns } = tall.area;
        if (column >= right || column + columns <= area.column) break;
        if (row >= bottom || row + rows <= area.row || visited.has(tall)) continue;
        visited.add(tall);
        tall.by.forEach(visit);
      }
    }
  }

  #of(sheet: SheetData): SheetIndex {
    let index = this.#sheets.get(sheet);
    if (!index) this.#sheets.set(sheet, (index = new SheetIndex()));
    return index;
  }
}

function columnsKey({ column, columns }: Area): string {
  return `${String(column)} ${String(columns)}`;
}

function rowsKey({ row, rows }: Area): string {
  return `${String(row)} ${String(rows)}`;
}

export function keyOf(area: Area): string {
  return `${columnsKey(area)} ${rowsKey(area)}`;
}
