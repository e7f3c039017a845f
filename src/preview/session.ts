/**
 * An open workbook as the page has it: the sheet in front as far as it is shown, what the user does,
 * and when to draw again. One session a file, with a worker of its own.
 */
import type { PaneWish } from '../emulator/excel-state';
import type { Answer, FaultPlan, HostDescription, PaneHost } from '../emulator/frame';
import type { Area, PackageProblem } from '../xlsx';
import { Cells } from './cells';
import type { ShownCell } from './cells';
import type { ChartPicture } from './desk/chart-picture';
import type {
  DeskSettings,
  NewWorkbook,
  News,
  Refusal,
  SheetFrame,
  SheetTab,
  Source,
} from './desk/messages';
import { RemoteDesk } from './desk/remote-desk';

export interface Selected {
  readonly row: number;
  readonly column: number;
}

/** The sheet in front. */
export interface ShownSheet {
  readonly frame: SheetFrame;
  readonly cells: Cells;
  readonly charts: readonly ChartPicture[];
}

export class Session implements PaneHost {
  readonly #desk = new RemoteDesk(
    (news) => {
      this.#hear(news);
    },
    (workbook) => {
      this.onOpened(workbook);
    },
  );
  /** Told of each workbook that the add-in has Excel open beside this one. */
  onOpened: (workbook: NewWorkbook) => void = () => undefined;
  readonly #watchers = new Set<() => void>();
  #revision = 0;
  #isAnnouncing = false;
  #selectCount = 0;
  #news: News | null = null;
  #sheet: ShownSheet | null = null;
  #selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #whenHeard: () => void = () => undefined;

  private constructor(readonly fileName: string) {}

  static async open(
    source: Source,
    settings: DeskSettings,
  ): Promise<Session | PackageProblem['code']> {
    const session = new Session(settings.fileName);
    const heard = new Promise<void>((done) => (session.#whenHeard = done));
    const problem = await session.#desk.call('open', source, settings).catch((error: unknown) => {
      session.close();
      throw error;
    });
    if (problem === null) return heard.then(() => session);
    session.close();
    return problem;
  }

  close(): void {
    this.#desk.close();
  }

  get sheets(): readonly SheetTab[] {
    return this.#news?.sheets.filter(({ visibility }) => visibility === 'visible') ?? [];
  }

  get sheet(): ShownSheet {
    if (!this.#sheet) throw new Error('a session is handed out with its first news');
    return this.#sheet;
  }

  /** The selected area of the sheet in front. */
  get selection(): Area {
    return this.#selection;
  }

  /** Whether the add-in last asked for its pane to be seen, and how often it asked. */
  get paneWish(): PaneWish {
    return this.#news?.paneWish ?? { appRuntime: 'Visible', count: 0 };
  }

  set locale(locale: string) {
    this.#desk.send('setLocale', locale);
  }

  /** Rises with every change; a view draws again when it does. */
  readonly revision = (): number => this.#revision;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  cellAt({ row, column }: Selected): ShownCell | undefined {
    return this.sheet.cells.at(row, column);
  }

  contentAt(at: Selected): string {
    return this.cellAt(at)?.content ?? '';
  }

  /** The choices of the drop-down list at a cell. */
  readonly choicesAt = ({ row, column }: Selected): Promise<readonly string[]> =>
    this.#desk.call('choices', row, column);

  activate(sheetId: string): void {
    this.#desk.send('activate', sheetId);
  }

  select({ row, column, rows, columns }: Selected & Partial<Area>): void {
    this.#selection = {
      row: Math.max(0, row),
      column: Math.max(0, column),
      rows: rows ?? 1,
      columns: columns ?? 1,
    };
    this.#selectCount += 1;
    this.#desk.send('select', this.#selection, this.#selectCount);
    this.#announce();
  }

  /** What the user types or pastes, from a cell to the right and down; an empty text clears. */
  enter({ row, column }: Selected, rows: readonly string[][]): Promise<Refusal> {
    const { id } = this.sheet.frame;
    if (!rows.flat().some((text) => text !== '')) {
      const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
      return this.#desk.call('clear', id, area);
    }
    return this.#desk.call('enter', id, row, column, rows);
  }

  clear(area: Area): Promise<Refusal> {
    return this.#desk.call('clear', this.sheet.frame.id, area);
  }

  /** While a cell is being edited Excel takes no requests. */
  editing(isEditing: boolean): void {
    this.#desk.send('setEditing', isEditing);
  }

  save(): Promise<Uint8Array> {
    return this.#desk.call('save');
  }

  process(text: string, flags: number, partition: string): Promise<Answer> {
    return this.#desk.call('process', text, flags, partition);
  }

  describe(): Promise<HostDescription> {
    return this.#desk.call('describe');
  }

  saveSettings(settings: readonly (readonly [string, string])[]): Promise<void> {
    return this.#desk.call('saveSettings', settings);
  }

  connect(...[deliver]: Parameters<PaneHost['connect']>): () => void {
    return this.#desk.connect(deliver);
  }

  setFaults(plan: FaultPlan): Promise<void> {
    return this.#desk.call('setFaults', plan);
  }

  releaseLate(): Promise<void> {
    return this.#desk.call('releaseLate');
  }

  requests(): Promise<number> {
    return this.#desk.call('requests');
  }

  #hear(news: News): void {
    const before = this.#sheet;
    const frame = news.frame ?? before?.frame;
    if (!frame) return;
    const isSame = before?.frame.id === news.activeId;
    const cells = isSame ? before.cells : this.#cellsOf(news.activeId);
    const charts = news.charts ?? before?.charts ?? [];
    if (!isSame || frame !== before.frame || charts !== before.charts) {
      this.#sheet = { frame, cells, charts };
    }
    cells.grownOld(news.revision);
    // News of a selection that the page has left meanwhile would take the user back.
    if (news.selectCount === this.#selectCount) this.#selection = news.selection;
    this.#news = news;
    this.#whenHeard();
    this.#announce();
  }

  #cellsOf(sheetId: string): Cells {
    return new Cells(
      (row, column) => this.#desk.call('tile', sheetId, row, column),
      () => {
        this.#announce();
      },
    );
  }

  readonly #announce = (): void => {
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    requestAnimationFrame(() => {
      this.#isAnnouncing = false;
      this.#revision += 1;
      for (const watcher of this.#watchers) watcher();
    });
  };
}
