/**
 * Parts of a worksheet: protection, frozen panes, the sheet's or a table's filter.
 */
import { columnsMax, rowsMax } from '../../xlsx';
import type { FilterData, SheetData } from '../../xlsx';
import { EventType } from '../events';
import type { ExcelState } from '../excel-state';
import {
  allowances,
  guardRepeated,
  guardSheet,
  isAllowed,
  passwordHash,
} from '../model/protection';
import { worksheetId } from '../model/sheet-rules';
import type { Arguments } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { rangeArgument } from './range-navigation';
import { clearFilter } from './tables';
import { define, range, type Targets } from './targets';

const protection = define('WorksheetProtection', {
  props: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: optionsOf },
  },
  methods: { protect, unprotect },
});

function optionsOf(sheet: SheetData): Record<string, unknown> {
  const attributes = sheet.protection?.attributes;
  if (!attributes) return {};
  const allowed = Object.entries(allowances).map(([option, allowance]) => [
    option,
    isAllowed(sheet, allowance),
  ]);
  return {
    ...(Object.fromEntries(allowed) as Record<string, boolean>),
    allowEditObjects: attributes['objects'] !== '1',
    allowEditScenarios: attributes['scenarios'] !== '1',
    selectionMode: attributes['selectLockedCells'] === '1' ? 'None' : 'Normal',
  };
}

function protect(sheet: SheetData, args: Arguments, state: ExcelState): void {
  if (sheet.protection !== null) {
    guardRepeated(state);
    return;
  }
  const options = (args.raw(0) ?? {}) as Record<string, unknown>;
  const attributes: Record<string, string> = { sheet: '1', objects: '1', scenarios: '1' };
  for (const [option, allowance] of Object.entries(allowances)) {
    if (options[option] === true) attributes[allowance] = '0';
  }
  if (options['allowEditObjects'] === true) delete attributes['objects'];
  if (options['allowEditScenarios'] === true) delete attributes['scenarios'];
  if (options['selectionMode'] === 'None') attributes['selectLockedCells'] = '1';
  const password = args.optionalText(1);
  if (password) attributes['password'] = passwordHash(password);
  sheet.protection = { attributes };
  protectionChanged(sheet, state);
}

function unprotect(sheet: SheetData, args: Arguments, state: ExcelState): void {
  if (sheet.protection === null) {
    guardRepeated(state);
    return;
  }
  const { password, hashValue } = sheet.protection.attributes;
  // Only the short hash can be checked here; a sheet locked with a modern one stays locked.
  if (hashValue !== undefined) fail('AccessDenied');
  const given = args.optionalText(0) ?? '';
  if (password !== undefined && password.toUpperCase() !== passwordHash(given))
    fail('AccessDenied');
  sheet.protection = null;
  protectionChanged(sheet, state);
}

function protectionChanged(sheet: SheetData, state: ExcelState): void {
  sheet.touched.add('protection');
  const id = worksheetId(sheet);
  state.events.raise(EventType.worksheetProtectionChanged, id, {
    worksheetId: id,
    isProtected: sheet.protection !== null,
    source: state.source,
  });
}

function freeze(sheet: SheetData, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) fail('InvalidArgument');
  sheet.frozen = { rows, columns };
  sheet.touched.add('view');
}

function frozenArea(sheet: SheetData) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return range(sheet, { row: 0, column: 0, rows: rows || rowsMax, columns: columns || columnsMax });
}

const freezePanes = define('WorksheetFreezePanes', {
  methods: {
    freezeAt: (sheet, args, state) => {
      const { area } = rangeArgument(state, sheet, args, 0);
      freeze(sheet, area.row + area.rows, area.column + area.columns);
    },
    freezeColumns: (sheet, args) => {
      freeze(sheet, 0, args.optionalWhole(0, 1));
    },
    freezeRows: (sheet, args) => {
      freeze(sheet, args.optionalWhole(0, 1), 0);
    },
    getLocation: (sheet) => frozenArea(sheet) ?? fail('ItemNotFound'),
    getLocationOrNullObject: frozenArea,
    unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
  },
});

function filterOf({ sheet, table }: Targets['AutoFilter']): FilterData | null {
  return table ? table.filter : sheet.autoFilter;
}

const autoFilter = define('AutoFilter', {
  props: {
    enabled: { get: (target) => filterOf(target) !== null },
    isDataFiltered: { get: (target) => (filterOf(target)?.criteriaXml ?? '') !== '' },
  },
  methods: {
    clearCriteria: (target) => {
      clearFilter(target.sheet, filterOf(target));
      target.sheet.touched.add(target.table ? 'tables' : 'autoFilter');
    },
    getRangeOrNullObject: (target) => {
      const filter = filterOf(target);
      return filter && range(target.sheet, filter.area);
    },
    remove: (target) => {
      const { sheet, table } = target;
      guardSheet(sheet, 'autoFilter');
      clearFilter(sheet, filterOf(target));
      if (table) table.filter = null;
      else sheet.autoFilter = null;
      sheet.touched.add(table ? 'tables' : 'autoFilter');
    },
  },
});

export const sheetPartClasses = [protection, freezePanes, autoFilter];
