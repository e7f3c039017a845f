/**
 * WorksheetCollection and Worksheet.
 */
import type { SheetData, Visibility } from '../../xlsx';
import { EventType } from '../events';
import type { ExcelState } from '../excel-state';
import { wholeSheet } from '../model/areas';
import { usedArea } from '../model/cells';
import { guardStructure } from '../model/protection';
import {
  activateSheet,
  addSheet,
  deleteSheet,
  findSheet,
  renameSheet,
  setVisibility,
  worksheetId,
} from '../model/sheet-rules';
import type { Arguments } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { areaAt, rangeByAddress } from './range-navigation';
import { define, object, range } from './targets';

const sheetEvents = {
  ActivatedEvent: EventType.worksheetActivated,
  DataChangedEvent: EventType.worksheetChanged,
  DeactivatedEvent: EventType.worksheetDeactivated,
  EventNameChanged: EventType.worksheetNameChanged,
  EventVisibilityChanged: EventType.worksheetVisibilityChanged,
  ProtectionChangedEvent: EventType.worksheetProtectionChanged,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
};

const younger = {
  EventNameChanged: '1.17',
  EventVisibilityChanged: '1.17',
  ProtectionChangedEvent: '1.14',
};

const worksheet = (sheet: SheetData) => object('Worksheet', sheet);
const isVisible = (sheet: SheetData) => sheet.visibility === 'visible';

/** The sheets that `getCount(true)` and its like look at. */
function listed(state: ExcelState, args: Arguments): SheetData[] {
  return args.flag(0) ? state.data.sheets.filter(isVisible) : state.data.sheets;
}

function first(sheet: SheetData | undefined) {
  return sheet ? worksheet(sheet) : fail('ItemNotFound');
}

const worksheetCollection = define('WorksheetCollection', {
  events: {
    ...sheetEvents,
    AddedEvent: EventType.worksheetAdded,
    DeletedEvent: EventType.worksheetDeleted,
  },
  since: younger,
  items: (_, state) => state.data.sheets.map(worksheet),
  item: (_, key, state) => {
    const sheet = findSheet(state, key);
    return sheet && worksheet(sheet);
  },
  methods: {
    add: (_, args, state) => worksheet(addSheet(state, args.raw(0))),
    getActiveWorksheet: (_, _args, state) => worksheet(state.activeSheet()),
    getCount: (_, args, state) => listed(state, args).length,
    getFirst: (_, args, state) => first(listed(state, args)[0]),
    getLast: (_, args, state) => first(listed(state, args).at(-1)),
    getItemOrNullObject: (_, args, state) => {
      const sheet = findSheet(state, args.text(0));
      return sheet && worksheet(sheet);
    },
  },
});

const visibilities: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const worksheetProps = {
  id: { get: worksheetId },
  name: {
    get: (sheet: SheetData) => sheet.name,
    set: (sheet: SheetData, value: unknown, state: ExcelState) => {
      renameSheet(state, sheet, value);
    },
  },
  position: {
    get: (sheet: SheetData, state: ExcelState) => state.data.sheets.indexOf(sheet),
    set: moveSheet,
  },
  visibility: {
    get: (sheet: SheetData) =>
      Object.keys(visibilities).find((name) => visibilities[name] === sheet.visibility),
    set: (sheet: SheetData, value: unknown, state: ExcelState) => {
      setVisibility(state, sheet, visibilities[String(value)] ?? fail('InvalidArgument'));
    },
  },
  tabColor: {
    get: (sheet: SheetData) => sheet.tabColor ?? '',
    set: (sheet: SheetData, value: unknown) => {
      if (typeof value !== 'string' || !/^(#[0-9A-F]{6})?$/i.test(value)) fail('InvalidArgument');
      sheet.tabColor = value === '' ? null : value.toUpperCase();
      sheet.touched.add('properties');
    },
  },
  showGridlines: {
    get: (sheet: SheetData) => sheet.showGridlines,
    set: (sheet: SheetData, value: unknown) => {
      sheet.showGridlines = value === true;
      sheet.touched.add('view');
    },
  },
};

const worksheetClass = define('Worksheet', {
  id: worksheetId,
  events: sheetEvents,
  since: younger,
  eventTarget: worksheetId,
  props: worksheetProps,
  // The client asks for "ShowGridlines" and sets "Gridlines".
  aliases: { gridlines: 'showGridlines' },
  nav: {
    autoFilter: (sheet) => object('AutoFilter', { sheet, table: null }),
    charts: (sheet) => object('ChartCollection', sheet),
    freezePanes: (sheet) => object('WorksheetFreezePanes', sheet),
    horizontalPageBreaks: (sheet) => object('PageBreakCollection', sheet),
    names: (sheet) => object('NamedItemCollection', { sheet }),
    pageLayout: (sheet) => object('PageLayout', sheet),
    protection: (sheet) => object('WorksheetProtection', sheet),
    tables: (sheet) => object('TableCollection', { sheet }),
  },
  methods: {
    activate: (sheet, _args, state) => {
      activateSheet(state, sheet);
    },
    calculate: (sheet, _args, state) => {
      state.calculateSheet(sheet);
    },
    delete: (sheet, _args, state) => {
      deleteSheet(state, sheet);
    },
    getCell: (sheet, args) => range(sheet, areaAt(args.whole(0), args.whole(1), 1, 1)),
    getRange: (sheet, args, state) =>
      args.has(0) && args.raw(0) !== ''
        ? rangeByAddress(state, sheet, args.text(0))
        : range(sheet, wholeSheet()),
    getRangeByIndexes: (sheet, args) =>
      range(sheet, areaAt(args.whole(0), args.whole(1), args.whole(2), args.whole(3))),
    getUsedRange: (sheet, args) =>
      range(sheet, usedArea(sheet, args.flag(0)) ?? areaAt(0, 0, 1, 1)),
    getUsedRangeOrNullObject: (sheet, args) => {
      const used = usedArea(sheet, args.flag(0));
      return used && range(sheet, used);
    },
  },
});

function moveSheet(sheet: SheetData, value: unknown, state: ExcelState): void {
  guardStructure(state.data);
  const { sheets } = state.data;
  if (typeof value !== 'number' || !Number.isInteger(value)) return fail('InvalidArgument');
  if (value < 0 || value >= sheets.length) fail('InvalidArgument');
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(value, 0, sheet);
  state.data.touched = true;
}

export const worksheetClasses = [worksheetCollection, worksheetClass];
