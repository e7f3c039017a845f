/**
 * The person at the screen, or somebody else who has the workbook open: edits that reach it beside
 * the add-in, with the events and the rules that Excel applies to them.
 */
import type { Area, SheetData } from '../xlsx';
import { editingMethods } from './classes/range-editing';
import { parseArea } from './model/areas';
import { cellAt, ensureCell, removeCell } from './model/cells';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  findSheet,
  renameSheet,
  setVisibility,
} from './model/sheet-rules';
import { passwordHash } from './model/protection';
import { clearCells, contentsChanged, writeContents } from './model/writing';
import { Arguments } from './protocol/arguments';
import type { ExcelHost } from './host';
import type { ExcelState } from './excel-state';

export class User {
  constructor(
    private readonly host: ExcelHost,
    private readonly who: 'user' | 'coAuthor' = 'user',
  ) {}

  /** Types a block into cells, top left at an address; strings are read as typed. */
  type(sheetName: string, address: string, rows: readonly (readonly unknown[])[]): void {
    this.#act((state) => {
      const { sheet, area } = cells(state, sheetName, address);
      const block = { ...area, rows: rows.length, columns: rows[0]?.length ?? 1 };
      writeContents(state, { sheet, area: block }, rows);
    });
  }

  /** Empties cells. */
  clear(sheetName: string, address: string): void {
    this.#act((state) => {
      clearCells(state, cells(state, sheetName, address), { contents: true, formats: false });
    });
  }

  insertRows(sheetName: string, rows: string): void {
    this.#range(sheetName, rows, 'insert', 'Down');
  }

  deleteRows(sheetName: string, rows: string): void {
    this.#range(sheetName, rows, 'delete', 'Up');
  }

  insertColumns(sheetName: string, columns: string): void {
    this.#range(sheetName, columns, 'insert', 'Right');
  }

  deleteColumns(sheetName: string, columns: string): void {
    this.#range(sheetName, columns, 'delete', 'Left');
  }

  merge(sheetName: string, address: string): void {
    this.#range(sheetName, address, 'merge', false);
  }

  /** Sorts the rows of an area by one of its columns, ascending, text after numbers. */
  sort(sheetName: string, address: string, byColumn: number): void {
    this.#act((state) => {
      const { sheet, area } = cells(state, sheetName, address);
      sortRows(sheet, area, byColumn);
      contentsChanged(state, sheet, area, 'RangeEdited');
    });
  }

  /** Filters an area or the table at it: rows of which `keep` says no are hidden. */
  filter(sheetName: string, address: string, keep: (row: readonly unknown[]) => boolean): void {
    this.#act((state) => {
      const { sheet, area } = cells(state, sheetName, address);
      filterRows(sheet, area, keep);
    });
  }

  renameSheet(sheetName: string, to: string): void {
    this.#act((state) => {
      renameSheet(state, sheetOf(state, sheetName), to);
    });
  }

  addSheet(name: string): void {
    this.#act((state) => {
      addSheet(state, name);
    });
  }

  deleteSheet(sheetName: string): void {
    this.#act((state) => {
      deleteSheet(state, sheetOf(state, sheetName));
    });
  }

  hideSheet(sheetName: string): void {
    this.#act((state) => {
      setVisibility(state, sheetOf(state, sheetName), 'hidden');
    });
  }

  activate(sheetName: string): void {
    this.#look((state) => {
      activateSheet(state, sheetOf(state, sheetName));
    });
  }

  select(sheetName: string, address: string): void {
    this.#look((state) => {
      this.#apply(state, sheetName, address, 'select');
    });
  }

  protect(sheetName: string, password?: string): void {
    this.#act((state) => {
      const hash = password === undefined ? {} : { password: passwordHash(password) };
      const sheet = sheetOf(state, sheetName);
      sheet.protection = { attributes: { sheet: '1', objects: '1', scenarios: '1', ...hash } };
      sheet.touched.add('protection');
    });
  }

  unprotect(sheetName: string): void {
    this.#act((state) => {
      const sheet = sheetOf(state, sheetName);
      sheet.protection = null;
      sheet.touched.add('protection');
    });
  }

  protectStructure(on: boolean): void {
    this.#act((state) => {
      state.data.structureProtected = on;
    });
  }

  setCalculationMode(mode: ExcelState['calculationMode']): void {
    this.host.state.calculationMode = mode;
  }

  /** Presses F9. */
  calculate(): void {
    this.#look((state) => {
      state.calculate();
    });
  }

  /** Begins typing into a cell: requests are refused or wait until it ends. */
  beginCellEdit(): void {
    this.host.state.isEditingCell = true;
  }

  endCellEdit(): void {
    this.host.state.isEditingCell = false;
    this.host.cellEditEnded();
  }

  /** A dialog that an add-in opened comes before the workbook, or goes. */
  showDialog(on: boolean): void {
    this.host.state.isDialogOpen = on;
  }

  /** Goes to another workbook, or comes back to this one. */
  bringOtherWorkbookToFront(on: boolean): void {
    this.host.state.isOtherWorkbookInFront = on;
  }

  /** Stays away so long that Excel on the web ends the session. */
  loseSession(): void {
    this.host.state.isSessionOver = true;
  }

  /** What the user did, and can still undo. */
  get undoSteps(): number {
    return this.host.state.undoSteps;
  }

  #range(sheetName: string, address: string, method: string, ...given: unknown[]): void {
    this.#act((state) => {
      this.#apply(state, sheetName, address, method, ...given);
    });
  }

  #apply(
    state: ExcelState,
    sheetName: string,
    address: string,
    method: string,
    ...given: unknown[]
  ) {
    const target = cells(state, sheetName, address);
    editingMethods[method]?.(target, new Arguments(given), state);
  }

  /** Does what can be undone. */
  #act(act: (state: ExcelState) => void): void {
    if (this.who === 'user') this.host.state.undoSteps += 1;
    this.#look(act);
  }

  #look(act: (state: ExcelState) => void): void {
    const { state } = this.host;
    state.actor = this.who;
    try {
      act(state);
    } finally {
      state.actor = 'addIn';
      state.calculateIfDue();
      this.host.deliverEvents();
    }
  }
}

function sheetOf(state: ExcelState, name: string): SheetData {
  const sheet = findSheet(state, name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

function cells(state: ExcelState, sheetName: string, address: string) {
  const area = parseArea(address);
  if (!area) throw new Error(`"${address}" is no address.`);
  return { sheet: sheetOf(state, sheetName), area };
}

function sortRows(sheet: SheetData, area: Area, byColumn: number): void {
  const rows = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_unused, j) => {
      const cell = cellAt(sheet, area.row + i, area.column + j);
      return cell && { ...cell };
    }),
  );
  const key = (row: (typeof rows)[number]) => row[byColumn]?.value ?? '';
  const rank = (value: unknown) => (typeof value === 'number' ? 0 : value === '' ? 2 : 1);
  rows.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return rank(x) - rank(y) || String(x).localeCompare(String(y), 'vi');
  });
  for (const [i, row] of rows.entries()) {
    for (const [j, cell] of row.entries()) {
      const [r, c] = [area.row + i, area.column + j];
      removeCell(sheet, r, c);
      if (cell) Object.assign(ensureCell(sheet, r, c), cell);
    }
  }
}

/** Stands in for whatever criteria the user chose; only what they hide matters here. */
const someCriteria =
  '<filterColumn colId="0"><customFilters><customFilter operator="notEqual" val=" "/></customFilters></filterColumn>';

function filterRows(
  sheet: SheetData,
  area: Area,
  keep: (row: readonly unknown[]) => boolean,
): void {
  const table = sheet.tables.find(
    (candidate) => candidate.area.row === area.row && candidate.area.column === area.column,
  );
  const filter = { area: { ...(table?.area ?? area) }, criteriaXml: someCriteria };
  if (table) table.filter = filter;
  else sheet.autoFilter = filter;
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row += 1) {
    const values = Array.from(
      { length: filter.area.columns },
      (_, j) => cellAt(sheet, row, filter.area.column + j)?.value ?? '',
    );
    if (keep(values)) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  sheet.touched.add('rows').add(table ? 'tables' : 'autoFilter');
}
