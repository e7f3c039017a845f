/**
 * Everything the emulated Excel knows beside the workbook itself: profile, selection, calculation,
 * kept references, listeners, and who is acting now.
 */
import type { Area, Cell, SheetData, WorkbookData } from '../xlsx';
import { object } from './classes/targets';
import { Calculator, type Uncalculated } from './model/calculate';
import { Events } from './events';
import { clearsUndo, guardMember } from './model/permission';
import { isSetSupported, type Profile } from './profiles';
import type { HostObject } from './protocol/class-table';
import type { ProtocolHost } from './protocol/object-paths';
import { References } from './protocol/references';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface StateSettings {
  profile: Profile;
  locale: string;
  workbookName: string;
  readOnly: boolean;
  /** Recalculates formulas in place, instead of the host's own calculation. */
  calculate: ((data: WorkbookData) => void) | null;
  /** The day that typed dates without a year are completed from. */
  today: () => Date;
}

export interface PaneWish {
  readonly appRuntime: 'Visible' | 'Background';
  readonly count: number;
}

export class ExcelState implements ProtocolHost {
  /** Whom the request that is running is for; empty for the workbook. */
  partition = '';
  /** The workbooks that were opened in windows of their own, until somebody takes them from here. */
  readonly opened: Uint8Array[] = [];
  readonly references = new References();
  readonly events = new Events();
  calculationMode: CalculationMode = 'Automatic';
  selection: { sheetId: string; area: Area };
  /** The user is typing into a cell: requests are refused or wait. */
  isEditingCell = false;
  /** What the add-in last asked of its pane, to be shown or to go on unseen, and how often. */
  paneWish: PaneWish = { appRuntime: 'Visible', count: 0 };
  /** A dialog that an add-in opened stands before the workbook. */
  isDialogOpen = false;
  /** The user is in another workbook. */
  isOtherWorkbookInFront = false;
  /** Excel on the web has forgotten this session; only opening the workbook anew helps. */
  isSessionOver = false;
  /** What the user did and can still undo. */
  undoSteps = 0;
  /** Who changes the workbook now; events tell it. */
  actor: 'addIn' | 'user' | 'coAuthor' = 'addIn';
  /** Cell contents changed since formulas were last calculated. */
  isStale = false;
  /** Calculation is put off until the request ends. */
  isCalculationSuspended = false;
  /** Members called and set by the request that is running. */
  calls: { member: string; kind: 'method' | 'set' }[] = [];
  readonly #calculator: Calculator;
  #lastSheetId: number;
  #lastRuleId = 0;

  constructor(
    readonly data: WorkbookData,
    readonly settings: StateSettings,
  ) {
    this.selection = {
      sheetId: data.activeSheetId,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    };
    this.#calculator = new Calculator(data, () => settings.today());
    this.#lastSheetId = Math.max(0, ...data.sheets.map((sheet) => Number(sheet.id) || 0));
  }

  get locale(): string {
    return this.settings.locale;
  }

  get profile(): Profile {
    return this.settings.profile;
  }

  get root(): HostObject {
    return object(this.partition === 'WacPartition' ? 'WacWorkbook' : 'Workbook', null);
  }

  create(typeName: string): HostObject | null {
    switch (typeName) {
      // The client asks for this service once at the start of a pane.
      case 'Microsoft.InternalService.AddinInternalService':
        return object('AddinInternalService', null);
      case 'Microsoft.AppRuntime.AppRuntimeService':
        return object('AppRuntimeService', null);
      default:
        return null;
    }
  }

  supports(version: string): boolean {
    return isSetSupported(this.profile, 'ExcelApi', version);
  }

  listen(registration: { type: number; target: string; on: boolean }): void {
    this.events.listen(registration);
  }

  note(member: string, kind: 'method' | 'set'): void {
    this.calls.push({ member, kind });
    guardMember(this, member, kind);
    if (this.undoSteps > 0 && clearsUndo(this, member)) this.undoSteps = 0;
  }

  /** Where a change comes from, as events tell it. */
  get source(): 'Local' | 'Remote' {
    return this.actor === 'coAuthor' ? 'Remote' : 'Local';
  }

  /** An id for a new sheet; ids of deleted sheets are not used again. */
  nextSheetId(): string {
    this.#lastSheetId += 1;
    return String(this.#lastSheetId);
  }

  nextRuleId(): string {
    this.#lastRuleId += 1;
    return `{${String(this.#lastRuleId).padStart(8, '0')}-00CF-0000-0000-000000000000}`;
  }

  /** Marks contents as changed, for calculation; without a place anything may have moved. */
  contentChanged(where?: { sheet: SheetData; area: Area }): void {
    this.isStale = true;
    if (!this.settings.calculate) this.#calculator.changed(where);
  }

  /** A formula came into a cell, and has no value yet. */
  formulaEntered(cell: Cell): void {
    if (!this.settings.calculate) this.#calculator.entered(cell);
  }

  /** Contents were entered: in manual mode their formulas are worked out now, and nothing else. */
  contentsEntered(where: { sheet: SheetData; area: Area }): void {
    if (this.calculationMode !== 'Manual' || this.settings.calculate) return;
    this.#calculator.evaluateEntered(where);
  }

  /** Calculates if something changed and Excel would do so by itself now. */
  calculateIfDue(): void {
    if (this.calculationMode !== 'Manual' && !this.isCalculationSuspended) this.calculate();
  }

  calculate(): void {
    const wasStale = this.isStale;
    this.isStale = false;
    if (!this.settings.calculate) this.#calculator.calculate();
    else if (wasStale) this.settings.calculate(this.data);
  }

  /** Calculates one sheet, as Excel does where calculation is manual; else it is up to date already. */
  calculateSheet(sheet: SheetData): void {
    if (this.calculationMode !== 'Manual' || this.settings.calculate) this.calculate();
    else this.#calculator.calculateSheet(sheet);
  }

  /** The formulas that were to be calculated and could not be, as `Sheet1!A1`, with the reason. */
  get uncalculated(): ReadonlyMap<string, Uncalculated> {
    return this.#calculator.uncalculated;
  }

  activeSheet(): SheetData {
    const { sheets, activeSheetId } = this.data;
    const active = sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets[0];
    if (!active) throw new Error('a workbook has at least one sheet');
    return active;
  }
}
