/**
 * An open workbook in the emulated Excel: what the grid reads, what the user does, and when to
 * draw again. One session a file; another file is another session.
 */
import { createHost, userOf } from '../emulator/frame';
import type { ExcelHost } from '../emulator/frame';
import { cellAt } from '../emulator/model/cells';
import { addressOf, saveWorkbook } from '../xlsx';
import type { Area, OpenWorkbook, SheetData, WorkbookData } from '../xlsx';

export interface Selected {
  readonly row: number;
  readonly column: number;
}

export class Session {
  readonly host: ExcelHost;
  readonly #watchers = new Set<() => void>();
  #revision = 0;
  #isAnnouncing = false;

  constructor(
    readonly workbook: OpenWorkbook,
    readonly fileName: string,
    locale: string,
  ) {
    this.host = createHost(workbook, { locale, workbookName: fileName });
  }

  get data(): WorkbookData {
    return this.workbook.data;
  }

  get sheet(): SheetData {
    return this.host.state.activeSheet();
  }

  /** The selected area of the sheet in front. */
  get selection(): Area {
    const { sheetId, area } = this.host.state.selection;
    return sheetId === this.sheet.id ? area : { row: 0, column: 0, rows: 1, columns: 1 };
  }

  set locale(locale: string) {
    this.host.state.settings.locale = locale;
    this.changed();
  }

  /** Rises with every change; a view draws again when it does. */
  readonly revision = (): number => this.#revision;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** A run of the pane is many requests; the views are told once a frame. */
  readonly changed = (): void => {
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    requestAnimationFrame(() => {
      this.#isAnnouncing = false;
      this.#revision += 1;
      for (const watcher of this.#watchers) watcher();
    });
  };

  activate(sheet: SheetData): void {
    userOf(this.host).activate(sheet.name);
    this.changed();
  }

  select({ row, column }: Selected): void {
    const area = { row: Math.max(0, row), column: Math.max(0, column), rows: 1, columns: 1 };
    this.host.state.selection = { sheetId: this.sheet.id, area };
    this.changed();
  }

  /** What the user types; an empty text clears the cell. */
  enter({ row, column }: Selected, text: string): void {
    const user = userOf(this.host);
    const address = addressOf(row, column);
    if (text === '') user.clear(this.sheet.name, address);
    else user.type(this.sheet.name, address, [[text]]);
    this.changed();
  }

  /** While a cell is being edited Excel takes no requests. */
  editing(isEditing: boolean): void {
    const user = userOf(this.host);
    if (isEditing) user.beginCellEdit();
    else user.endCellEdit();
  }

  /** The content as it is edited: formulas with "=", numbers with the language's comma. */
  contentAt({ row, column }: Selected): string {
    const cell = cellAt(this.sheet, row, column);
    if (cell?.formula !== undefined) return `=${cell.formula}`;
    const value = cell?.value ?? null;
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const isVietnamese = this.host.state.locale.startsWith('vi');
    return typeof value === 'number' && isVietnamese
      ? String(value).replace('.', ',')
      : String(value);
  }

  save(): Uint8Array {
    return saveWorkbook(this.workbook);
  }
}
