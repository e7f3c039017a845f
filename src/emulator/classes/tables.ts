/**
 * TableCollection, Table and its columns.
 */
import type { Area, SheetData, TableData } from '../../xlsx';
import { EventType } from '../events';
import type { ExcelState } from '../excel-state';
import { intersection, isUnbounded } from '../model/areas';
import { guardSheet } from '../model/protection';
import { shiftCells } from '../model/shift';
import {
  allTables,
  findTable,
  guardTableArea,
  guardTableName,
  nextTable,
  settleHeaders,
} from '../model/table-rules';
import { clearCells } from '../model/writing';
import type { Arguments } from '../protocol/arguments';
import type { Property } from '../protocol/class-table';
import { fail } from '../protocol/host-error';
import { rangeArgument } from './range-navigation';
import { define, object, range, type Scope, type TableTarget } from './targets';

const tableObject = (target: TableTarget) => object('Table', target);

function tablesOf({ sheet }: Scope, state: ExcelState): TableTarget[] {
  return allTables(state).filter((target) => sheet === null || target.sheet === sheet);
}

const tableCollection = define('TableCollection', {
  events: { DataChangedEvent: EventType.tableChanged },
  props: { count: { get: (scope, state) => tablesOf(scope, state).length } },
  items: (scope, state) => tablesOf(scope, state).map(tableObject),
  item: (scope, key, state) => {
    const found = findTable(state, key, scope.sheet);
    return found ? tableObject(found) : null;
  },
  methods: {
    add: addTable,
    getCount: (scope, _args, state) => tablesOf(scope, state).length,
    getItemAt: (scope, args, state) => {
      const found = tablesOf(scope, state)[args.whole(0)];
      return found ? tableObject(found) : fail('InvalidArgument');
    },
    getItemOrNullObject: (scope, args, state) => {
      const found = findTable(state, args.raw(0), scope.sheet);
      return found ? tableObject(found) : null;
    },
  },
});

function addTable(scope: Scope, args: Arguments, state: ExcelState) {
  const target = rangeArgument(state, scope.sheet ?? state.activeSheet(), args, 0);
  const { sheet } = target;
  let area: Area = { ...target.area };
  if (isUnbounded(area)) return fail('InvalidArgument');
  guardSheet(sheet);
  const hasHeaders = args.flag(1);
  // Without headers Excel pushes the cells down by one row and heads the columns itself.
  if (!hasHeaders) {
    guardTableArea(sheet, area, null);
    shiftCells(state, sheet, { ...area, rows: 1 }, 'Down');
    area = { ...area, rows: area.rows + 1 };
  } else if (area.rows === 1) {
    area = { ...area, rows: 2 };
  }
  guardTableArea(sheet, area, null);
  const table: TableData = {
    ...nextTable(state),
    part: null,
    area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showFilterButton: true,
    filter: { area: { ...area }, criteriaXml: '' },
  };
  sheet.tables.push(table);
  settleHeaders(state, sheet, table);
  return tableObject({ sheet, table });
}

type TableProperty = Property<TableTarget, ExcelState>;

function flag(key: 'showBandedRows' | 'showFilterButton'): TableProperty {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value) => {
      table[key] = value === true;
      sheet.touched.add('tables');
    },
  };
}

const tableProps: Record<string, TableProperty> = {
  id: { get: ({ table }) => String(table.id) },
  name: {
    get: ({ table }) => table.name,
    set: ({ sheet, table }, value, state) => {
      table.name = guardTableName(state, value, table);
      sheet.touched.add('tables');
    },
  },
  style: {
    get: ({ table }) => table.style ?? '',
    set: ({ sheet, table }, value) => {
      if (typeof value !== 'string') fail('InvalidArgument');
      table.style = value === '' ? null : value;
      sheet.touched.add('tables');
    },
  },
  showBandedRows: flag('showBandedRows'),
  showFilterButton: flag('showFilterButton'),
  // Turning headers or totals on and off moves cells; only what is already so is accepted.
  showHeaders: fixedFlag('showHeaders'),
  showTotals: fixedFlag('showTotals'),
};

function fixedFlag(key: 'showHeaders' | 'showTotals'): TableProperty {
  return {
    get: ({ table }) => table[key],
    set: ({ table }, value) => {
      if (value !== table[key]) fail('NotImplemented');
    },
  };
}

const tableClass = define('Table', {
  id: ({ table }) => String(table.id),
  events: { DataChangedEvent: EventType.tableChanged },
  since: { resize: '1.13' },
  eventTarget: ({ table }) => String(table.id),
  props: tableProps,
  nav: {
    autoFilter: ({ sheet, table }) => object('AutoFilter', { sheet, table }),
    columns: (target) => object('TableColumnCollection', target),
    rows: (target) => object('TableRowCollection', target),
    worksheet: ({ sheet }) => object('Worksheet', sheet),
  },
  methods: {
    clearFilters: ({ sheet, table }) => {
      clearFilter(sheet, table.filter);
      sheet.touched.add('tables');
    },
    convertToRange: (target) => {
      removeTable(target);
      return range(target.sheet, target.table.area);
    },
    delete: (target, _args, state) => {
      // The cells stay where they are, emptied.
      removeTable(target);
      const { sheet, table } = target;
      clearCells(state, { sheet, area: table.area }, { contents: true, formats: true });
    },
    getDataBodyRange: ({ sheet, table }) => range(sheet, bodyOf(table)),
    getHeaderRowRange: ({ sheet, table }) => range(sheet, { ...table.area, rows: 1 }),
    getRange: ({ sheet, table }) => range(sheet, table.area),
    resize: resizeTable,
  },
});

/** Shows what a filter hides and forgets its criteria; the filter itself stays. */
export function clearFilter(sheet: SheetData, filter: TableData['filter']): void {
  if (!filter || filter.criteriaXml === '') return;
  guardSheet(sheet, 'autoFilter');
  filter.criteriaXml = '';
  for (const row of [...sheet.hiddenRows]) {
    if (row >= filter.area.row && row < filter.area.row + filter.area.rows) {
      sheet.hiddenRows.delete(row);
    }
  }
  sheet.touched.add('rows');
}

function removeTable({ sheet, table }: TableTarget): void {
  guardSheet(sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.touched.add('tables');
}

function bodyOf(table: TableData): Area {
  const headers = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - headers - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + headers, rows: Math.max(1, rows) };
}

/** The headers must stay in their row and some of the table must remain. */
function resizeTable(target: TableTarget, args: Arguments, state: ExcelState): void {
  const { sheet, table } = target;
  const wanted = rangeArgument(state, sheet, args, 0);
  const { area } = wanted;
  guardSheet(sheet);
  const overlaps = intersection(area, table.area) !== null;
  if (wanted.sheet !== sheet || area.row !== table.area.row || area.rows < 2 || !overlaps) {
    fail('InvalidArgument');
  }
  guardTableArea(sheet, area, table);
  table.area = { ...area };
  if (table.filter) table.filter.area = { ...area };
  settleHeaders(state, sheet, table);
}

const columnsOf = (target: TableTarget) =>
  target.table.columns.map((_, index) => object('TableColumn', { ...target, index }));

const findColumn = (target: TableTarget, key: unknown) =>
  columnsOf(target)[
    typeof key === 'number'
      ? key - 1
      : target.table.columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase())
  ] ?? null;

const tableColumnCollection = define('TableColumnCollection', {
  props: { count: { get: ({ table }) => table.columns.length } },
  items: columnsOf,
  item: findColumn,
  methods: {
    getCount: ({ table }) => table.columns.length,
    getItemAt: (target, args) => columnsOf(target)[args.whole(0)] ?? fail('InvalidArgument'),
    getItemOrNullObject: (target, args) => findColumn(target, args.raw(0)),
  },
});

const columnArea = (area: Area, index: number) => ({
  ...area,
  column: area.column + index,
  columns: 1,
});

const tableColumn = define('TableColumn', {
  id: ({ index }) => String(index + 1),
  props: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: { get: ({ table, index }) => table.columns[index] ?? '' },
  },
  methods: {
    getDataBodyRange: ({ sheet, table, index }) => range(sheet, columnArea(bodyOf(table), index)),
    getHeaderRowRange: ({ sheet, table, index }) =>
      range(sheet, { ...columnArea(table.area, index), rows: 1 }),
    getRange: ({ sheet, table, index }) => range(sheet, columnArea(table.area, index)),
  },
});

const tableRowCollection = define('TableRowCollection', {
  props: { count: { get: ({ table }) => bodyOf(table).rows } },
  methods: { getCount: ({ table }) => bodyOf(table).rows },
});

export const tableClasses = [
  tableCollection,
  tableClass,
  tableColumnCollection,
  tableColumn,
  tableRowCollection,
];
