/**
 * Calculation as in Excel's automatic mode: what a change touches is worked out again, and all
 * that rests on it, in the order in which they rest on one another. Nothing else is: formulas of a
 * file that was opened keep the values they came with.
 *
 * Changes are only noted here; they are worked out before values are read and when a request or an
 * action of the user ends.
 */
import { addressOf, parseAddress, quoteSheetName } from '../../xlsx';
import type { Area, Cell, CellValue, SheetData, WorkbookData } from '../../xlsx';
import { analyse } from '../formula/analyse';
import { DependencyIndex, type FormulaCell } from '../formula/dependents';
import { resultOf } from '../formula/evaluate';
import { changedNames, freshMerges, layoutOf, type Layout, movedSheets } from '../formula/layout';
import { inOrder } from '../formula/order';
import { type Item, precedentsWithin } from '../formula/precedents';
import { rootsOf, type SheetArea } from '../formula/roots';
import { Workspace } from '../formula/workspace';
import { intersection } from './areas';
import { cellAt, eachExisting } from './cells';

/**
 * Why a formula could not be calculated. `unknown`: a function or a way of writing that is not
 * known; it keeps its last value, and an entered one is `#NAME?`. `array`: several values, of which
 * only one is shown. `circular`: it rests on itself and is 0. `failed`: a fault of this program.
 */
export type Uncalculated = 'unknown' | 'array' | 'circular' | 'failed';

type Dirty = Set<FormulaCell>;

export class Calculator {
  #index: DependencyIndex | null = null;
  #layout: Layout;
  #changed: SheetArea[] = [];
  #isRestructured = false;
  readonly #entered = new Set<Cell>();
  readonly #uncalculated = new WeakMap<Cell, Uncalculated>();

  constructor(
    private readonly data: WorkbookData,
    private readonly today: () => Date,
  ) {
    this.#layout = layoutOf(data);
  }

  /** Notes a change; without a place anything may have moved. */
  changed(where: SheetArea | undefined): void {
    if (!where) {
      this.#isRestructured = true;
      return;
    }
    const { sheet, area } = where;
    this.#changed.push({ sheet, area: { ...area } });
    // Writing to a header may settle the others of its table.
    for (const table of sheet.tables) {
      const header = { ...table.area, rows: 1 };
      if (table.showHeaders && intersection(header, area)) {
        this.#changed.push({ sheet, area: header });
      }
    }
  }

  entered(cell: Cell): void {
    this.#entered.add(cell);
  }

  /**
   * Works out the formulas that were entered in an area, row by row, from what stands in the cells
   * now; what rests on them waits for the next calculation.
   */
  evaluateEntered({ sheet, area }: SheetArea): void {
    const workspace = new Workspace(this.data, this.today);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const cell = cellAt(sheet, row, column);
        if (cell?.formula === undefined || !this.#entered.has(cell)) continue;
        const [text, analysis] = [cell.formula, analyse(cell.formula)];
        const roots = rootsOf(analysis, workspace, sheet);
        const formula = { sheet, row, column, cell, text, analysis, ...roots };
        const own = { row, column, rows: 1, columns: 1 };
        const isCircular = roots.precedents.some(
          (where) => where.sheet === sheet && intersection(where.area, own),
        );
        if (isCircular) this.#settle(formula, 0, 'circular');
        else this.#compute(formula, workspace);
        this.#entered.delete(cell);
      }
    }
  }

  /** Works out all formulas of one sheet; what they rest on in other sheets stays as it is. */
  calculateSheet(sheet: SheetData): void {
    const workspace = new Workspace(this.data, this.today);
    const index = new DependencyIndex();
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula === undefined) continue;
        index.add({ sheet, row, column }, cell, analyse(cell.formula), workspace);
      }
    }
    this.#computeInOrder(index, new Set(index.all), workspace);
  }

  #computeInOrder(index: DependencyIndex, dirty: Dirty, workspace: Workspace): void {
    const restsOn = precedentsWithin(index, dirty, workspace.bounds.rows);
    for (const { items, isCircular } of inOrder<Item>(dirty, restsOn)) {
      for (const formula of items) {
        if (!('cell' in formula)) continue;
        if (isCircular) this.#settle(formula, 0, 'circular');
        else this.#compute(formula, workspace);
      }
    }
  }

  get uncalculated(): ReadonlyMap<string, Uncalculated> {
    const found = new Map<string, Uncalculated>();
    for (const { sheet, row, column, cell } of this.#index?.all ?? []) {
      const why = this.#uncalculated.get(cell);
      if (why) found.set(`${quoteSheetName(sheet.name)}!${addressOf(row, column)}`, why);
    }
    return found;
  }

  calculate(): void {
    const names = changedNames(this.#layout, this.data);
    if (names.size === 0 && this.#changed.length === 0 && !this.#isRestructured) return;
    const workspace = new Workspace(this.data, this.today);
    const dirty: Dirty = new Set();
    const index =
      this.#index && !this.#isRestructured ? this.#index : this.#build(workspace, dirty);
    for (const where of this.#changed) this.#follow(index, where, workspace, dirty);
    if (names.size > 0) followNames(index, names, workspace, dirty);
    for (const formula of index.volatile) dirty.add(formula);
    addReaders(index, dirty);
    this.#computeInOrder(index, dirty, workspace);
    this.#layout = layoutOf(this.data);
    this.#changed = [];
    this.#isRestructured = false;
    this.#entered.clear();
  }

  /** Reads every formula of the workbook, and finds those that moved cells may have changed. */
  #build(workspace: Workspace, dirty: Dirty): DependencyIndex {
    const before = new Map([...(this.#index?.all ?? [])].map((known) => [known.cell, known]));
    const hadIndex = this.#index !== null;
    const index = (this.#index = new DependencyIndex());
    const moved = this.#isRestructured ? movedSheets(this.#layout, this.data) : new Set();
    for (const sheet of this.data.sheets) {
      for (const [row, line] of sheet.cells) {
        for (const [column, cell] of line) {
          if (cell.formula === undefined) continue;
          const known = before.get(cell);
          const isAsBefore = known?.text === cell.formula;
          const analysis = isAsBefore ? known.analysis : analyse(cell.formula);
          const formula = index.add({ sheet, row, column }, cell, analysis, workspace);
          const isShaken =
            (hadIndex && !isAsBefore) ||
            analysis.isPlaced ||
            cell.formula.includes('#REF!') ||
            formula.precedents.some((precedent) => moved.has(precedent.sheet));
          if (this.#isRestructured && isShaken) dirty.add(formula);
        }
      }
    }
    if (this.#isRestructured) this.#changed.push(...freshMerges(this.#layout, this.data));
    return index;
  }

  /** Brings the index to what stands in an area now. */
  #follow(index: DependencyIndex, where: SheetArea, workspace: Workspace, dirty: Dirty): void {
    const { sheet, area } = where;
    if (!this.data.sheets.includes(sheet)) return;
    for (const known of index.within(where)) {
      const cell = cellAt(sheet, known.row, known.column);
      if (cell === known.cell && cell.formula === known.text) continue;
      index.remove(known);
      dirty.delete(known);
    }
    eachExisting(sheet, area, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const place = { sheet, row, column };
      const known = index.formulaAt(place);
      dirty.add(known ?? index.add(place, cell, analyse(cell.formula), workspace));
    });
    index.eachReader(where, (formula) => dirty.add(formula));
  }

  #compute(formula: FormulaCell, workspace: Workspace): void {
    const { cell } = formula;
    if (cell.formula !== undefined && cell.formula !== formula.text) {
      // A sheet has another name: the formula rests on the same cells.
      formula.text = cell.formula;
      formula.analysis = analyse(cell.formula);
    }
    const { node } = formula.analysis;
    if (isArrayFormula(cell)) this.#keep(formula, 'array');
    else if (!node || formula.isBeyond) this.#keep(formula, 'unknown');
    else {
      try {
        const { value, spills } = resultOf(node, workspace, formula);
        this.#settle(formula, value, spills ? 'array' : null);
      } catch {
        // Whatever a formula does, the request that caused it goes on.
        this.#keep(formula, 'failed');
      }
    }
  }

  #keep(formula: FormulaCell, why: Uncalculated): void {
    const isNew = this.#entered.has(formula.cell);
    this.#settle(formula, isNew ? { error: '#NAME?' } : formula.cell.value, why);
  }

  #settle({ cell, sheet }: FormulaCell, value: CellValue, why: Uncalculated | null): void {
    if (why) this.#uncalculated.set(cell, why);
    else this.#uncalculated.delete(cell);
    if (isSameValue(cell.value, value)) return;
    cell.value = value;
    sheet.touched.add('cells');
  }
}

function followNames(
  index: DependencyIndex,
  names: ReadonlySet<string>,
  workspace: Workspace,
  dirty: Dirty,
): void {
  for (const formula of [...index.all]) {
    if (![...formula.names].some((name) => names.has(name))) continue;
    index.remove(formula);
    dirty.delete(formula);
    dirty.add(index.add(formula, formula.cell, formula.analysis, workspace));
  }
}

/** Adds all that rests on what is to be calculated. */
function addReaders(index: DependencyIndex, dirty: Dirty): void {
  const open = [...dirty];
  const visited = new Set<object>();
  for (let formula = open.pop(); formula; formula = open.pop()) {
    const { sheet, row, column } = formula;
    const add = (reader: FormulaCell): void => {
      if (dirty.has(reader)) return;
      dirty.add(reader);
      open.push(reader);
    };
    index.eachReader({ sheet, area: { row, column, rows: 1, columns: 1 } }, add, visited);
  }
}

/** A formula that fills several cells at once. */
function isArrayFormula({ formulaAttributes }: Cell): boolean {
  const kind = formulaAttributes?.['t'];
  if (kind === 'dataTable') return true;
  const area: Area | null =
    kind === 'array' ? parseAddress(formulaAttributes?.['ref'] ?? '') : null;
  return area !== null && area.rows * area.columns > 1;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.error === b.error;
}
