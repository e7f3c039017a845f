/**
 * The workbook on the desk: the emulated Excel with one file open, what the page asks of it, and
 * the news for the page.
 */
import { createHost, userOf } from '../../emulator/frame';
import type { Answer, ExcelHost, FaultPlan, HostDescription } from '../../emulator/frame';
import { HostError } from '../../emulator/protocol/host-error';
import { addressOf, newWorkbook, openWorkbook, saveWorkbook } from '../../xlsx';
import type { Area, OpenWorkbook, PackageProblem, SheetData } from '../../xlsx';
import { chartsOf } from './chart-picture';
import { choicesAt } from './choices';
import type { DeskCalls, DeskSettings, Message, News, Refusal, Source } from './messages';
import { formatsOf } from './rules';
import type { FormatOf } from './rules';
import { frameOf } from './sheet-frame';
import { addressOfArea, tileOf } from './tile';
import type { Tile } from './tile';

/** News are gathered for about a frame of the screen. */
const NEWS_MS = 16;

type Asynchronous<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...given: infer Given) => infer Value
    ? (...given: Given) => Value | Promise<Awaited<Value>>
    : never;
};

export class Desk implements Asynchronous<DeskCalls> {
  #open: { readonly workbook: OpenWorkbook; readonly host: ExcelHost } | null = null;
  #revision = 0;
  #selectCount = 0;
  #isTelling = false;
  #told = new Map<string, string>();
  /** Evaluated conditions, until something changes. */
  #formats = new Map<string, FormatOf>();

  constructor(private readonly tell: (message: Message) => void) {}

  open(source: Source, settings: DeskSettings): PackageProblem['code'] | null {
    const result =
      'bytes' in source
        ? openWorkbook(source.bytes)
        : ({ ok: true, workbook: newWorkbook(source.blankSheet) } as const);
    if (!result.ok) return result.problem.code;
    const { fileName: workbookName, locale, profile } = settings;
    const host = createHost(result.workbook, { locale, profile, workbookName });
    host.connect((entries) => {
      this.tell({ kind: 'events', entries });
    });
    this.#open = { workbook: result.workbook, host };
    this.#changed();
    return null;
  }

  setLocale(locale: string): void {
    this.#host.state.settings.locale = locale;
    this.#changed();
  }

  tile(sheetId: string, row: number, column: number): Tile | null {
    const sheet = this.#sheetWith(sheetId);
    if (!sheet) return null;
    const { state } = this.#host;
    let formatOf = this.#formats.get(sheetId);
    if (!formatOf) this.#formats.set(sheetId, (formatOf = formatsOf(state.data, sheet)));
    return tileOf(state, sheet, { row, column }, formatOf);
  }

  choices(row: number, column: number): readonly string[] {
    const { state } = this.#host;
    return choicesAt(state.data, state.activeSheet(), { row, column });
  }

  activate(sheetId: string): void {
    const sheet = this.#sheetWith(sheetId);
    if (sheet) userOf(this.#host).activate(sheet.name);
    this.#changed();
  }

  select(area: Area, count: number): void {
    const { state } = this.#host;
    userOf(this.#host).select(state.activeSheet().name, addressOfArea(area));
    this.#selectCount = count;
    this.#tellSoon();
  }

  enter(sheetId: string, row: number, column: number, rows: readonly string[][]): Refusal {
    return this.#edit(sheetId, (sheet) => {
      userOf(this.#host).type(sheet, addressOf(row, column), rows);
    });
  }

  clear(sheetId: string, area: Area): Refusal {
    return this.#edit(sheetId, (sheet) => {
      userOf(this.#host).clear(sheet, addressOfArea(area));
    });
  }

  setEditing(isEditing: boolean): void {
    const user = userOf(this.#host);
    if (isEditing) user.beginCellEdit();
    else user.endCellEdit();
  }

  save(): Uint8Array {
    return saveWorkbook(this.#opened.workbook);
  }

  async process(text: string, flags: number, partition: string): Promise<Answer> {
    const answer = await this.#host.process(text, flags, partition);
    this.#changed();
    for (const bytes of this.#host.state.opened.splice(0)) {
      const made = openWorkbook(bytes);
      const title = made.ok ? (made.workbook.data.sheets[0]?.name ?? '') : '';
      this.tell({ kind: 'opened', workbook: { bytes, title } });
    }
    return answer;
  }

  describe(): Promise<HostDescription> {
    return this.#host.describe();
  }

  saveSettings(settings: readonly (readonly [string, string])[]): Promise<void> {
    return this.#host.saveSettings(settings);
  }

  setFaults(plan: FaultPlan): void {
    this.#host.faults.set(plan);
  }

  releaseLate(): void {
    this.#host.releaseLate();
  }

  requests(): number {
    return this.#host.requests.entries.filter((entry) => !entry.isCleanUp).length;
  }

  get #opened() {
    if (!this.#open) throw new Error('no workbook is open yet');
    return this.#open;
  }

  get #host(): ExcelHost {
    return this.#opened.host;
  }

  #sheetWith(id: string): SheetData | undefined {
    return this.#host.state.data.sheets.find((sheet) => sheet.id === id);
  }

  #edit(sheetId: string, edit: (sheetName: string) => void): Refusal {
    const sheet = this.#sheetWith(sheetId);
    if (!sheet) return null;
    try {
      edit(sheet.name);
      return null;
    } catch (error) {
      if (error instanceof HostError) return error.messageIn(this.#host.state.locale);
      throw error;
    } finally {
      this.#changed();
    }
  }

  #changed(): void {
    this.#revision += 1;
    this.#formats.clear();
    this.#tellSoon();
  }

  /** A run of the pane is many requests; the page is told once a frame. */
  #tellSoon(): void {
    if (this.#isTelling) return;
    this.#isTelling = true;
    setTimeout(() => {
      this.#isTelling = false;
      this.tell({ kind: 'news', news: this.#news() });
    }, NEWS_MS);
  }

  #news(): News {
    const { state } = this.#host;
    const sheet = state.activeSheet();
    const { selection } = state;
    const frame = this.#ifNew('frame', frameOf(sheet));
    const charts = this.#ifNew('charts', chartsOf(state, sheet));
    return {
      sheets: state.data.sheets.map(({ id, name, visibility, tabColor: color }) => {
        return { id, name, visibility, color };
      }),
      activeId: sheet.id,
      selection:
        selection.sheetId === sheet.id
          ? selection.area
          : { row: 0, column: 0, rows: 1, columns: 1 },
      revision: this.#revision,
      selectCount: this.#selectCount,
      paneWish: state.paneWish,
      ...(frame && { frame }),
      ...(charts && { charts }),
    };
  }

  /** The value, if it is another than the one that was told before. */
  #ifNew<Value>(name: string, value: Value): Value | null {
    const text = JSON.stringify(value);
    if (this.#told.get(name) === text) return null;
    this.#told.set(name, text);
    return value;
  }
}
