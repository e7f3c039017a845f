/**
 * Workbook, Application, Runtime and the protection of the workbook's structure.
 */
import { guardRepeated } from '../model/protection';
import { activateSheet } from '../model/sheet-rules';
import { separators } from '../model/display-text';
import { fail } from '../protocol/host-error';
import type { CalculationMode, ExcelState } from '../excel-state';
import { createdWorkbook } from './new-workbooks';
import { define, object, range } from './targets';

const calculationModes: readonly string[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export const workbookClasses = [
  define('AddinInternalService', {
    methods: { notifyActionHandlerReady: () => null },
  }),

  // `Office.addin.showAsTaskpane()` and `hide()` ask it of the program around the workbook.
  define('AppRuntimeService', {
    methods: {
      getAppRuntimeState: (_target, _args, state) => state.paneWish.appRuntime,
      setAppRuntimeState: (_target, args, state) => {
        const appRuntime = args.text(0);
        if (appRuntime !== 'Visible' && appRuntime !== 'Background') fail('InvalidArgument');
        state.paneWish = { appRuntime, count: state.paneWish.count + 1 };
      },
    },
  }),

  define('Workbook', {
    props: {
      name: { get: (_, state) => state.settings.workbookName },
      readOnly: { get: (_, state) => state.settings.readOnly },
      autoSave: { get: () => false },
      isDirty: { get: (_, state) => isDirty(state) },
    },
    nav: {
      application: () => object('Application', null),
      functions: () => object('Functions', null),
      names: () => object('NamedItemCollection', { sheet: null }),
      protection: () => object('WorkbookProtection', null),
      settings: () => object('SettingCollection', null),
      tables: () => object('TableCollection', { sheet: null }),
      worksheets: () => object('WorksheetCollection', null),
      _Runtime: () => object('Runtime', null),
    },
    methods: {
      getActiveCell: (_, _args, state) => selected(state, true),
      getSelectedRange: (_, _args, state) => selected(state, false),
    },
  }),

  define('Application', {
    since: { decimalSeparator: '1.11', thousandsSeparator: '1.11', useSystemSeparators: '1.11' },
    props: {
      calculationMode: {
        get: (_, state) => state.calculationMode,
        set: (_, value, state) => {
          if (!calculationModes.includes(String(value))) fail('InvalidArgument');
          if (state.profile.calculationMode === 'fixed') return;
          state.calculationMode = value as CalculationMode;
          state.calculateIfDue();
        },
      },
      calculationState: {
        get: (_, state) =>
          state.isStale && state.calculationMode === 'Manual' ? 'Pending' : 'Done',
      },
      decimalSeparator: { get: (_, state) => separators(state.locale).decimal },
      thousandsSeparator: { get: (_, state) => separators(state.locale).thousands },
      useSystemSeparators: { get: () => true },
    },
    methods: {
      calculate: (_, _args, state) => {
        state.calculate();
      },
      createWorkbook: (_, args) => createdWorkbook(args),
      suspendApiCalculationUntilNextSync: (_, _args, state) => {
        state.isCalculationSuspended = true;
      },
      // Nothing is drawn while a request runs, so there is nothing to hold back.
      suspendScreenUpdatingUntilNextSync: () => null,
    },
  }),

  define('Runtime', {
    props: {
      enableEvents: {
        get: (_, state) => state.events.enabled,
        set: (_, value, state) => {
          state.events.enabled = value === true;
        },
      },
    },
  }),

  define('WorkbookProtection', {
    props: { protected: { get: (_, state) => state.data.structureProtected } },
    methods: {
      protect: (_, args, state) => {
        // A password would have to be kept in the file, which the workbook data cannot hold.
        if (args.has(0)) fail('NotImplemented');
        setStructureProtection(state, true);
      },
      unprotect: (_, args, state) => {
        if (args.has(0)) fail('NotImplemented');
        setStructureProtection(state, false);
      },
    },
  }),
];

function setStructureProtection(state: ExcelState, on: boolean): void {
  if (state.data.structureProtected === on) {
    guardRepeated(state);
    return;
  }
  state.data.structureProtected = on;
  state.data.touched = true;
}

function isDirty({ data }: ExcelState): boolean {
  return data.touched || data.sheets.some((sheet) => sheet.touched.size > 0);
}

function selected(state: ExcelState, activeCellOnly: boolean) {
  const sheet = state.data.sheets.find((other) => other.id === state.selection.sheetId);
  if (!sheet) return fail('InvalidSelection');
  const { area } = state.selection;
  return range(sheet, activeCellOnly ? { ...area, rows: 1, columns: 1 } : area);
}

/** Selecting brings the sheet to the front. */
export function select(
  state: ExcelState,
  target: { sheet: { id: string }; area: ExcelState['selection']['area'] },
): void {
  const sheet = state.data.sheets.find((other) => other.id === target.sheet.id);
  if (!sheet) fail('InvalidSelection');
  activateSheet(state, sheet);
  state.selection = { sheetId: sheet.id, area: { ...target.area } };
}
