/**
 * Range: contents, texts, formats of numbers, addresses, and what is done with whole blocks.
 */
import { columnsMax, quoteSheetName, rowsMax } from '../../xlsx';
import type { Cell } from '../../xlsx';
import type { ExcelState } from '../excel-state';
import { readCellsMax } from '../profiles';
import { isUnbounded, isWholeColumns, isWholeRows, rangeAddress } from '../model/areas';
import { block } from '../model/cells';
import { anchorAround, boxOf, type Box } from '../model/chart-places';
import { displayText } from '../model/display-text';
import { fromLocalFormula, toLocalFormula } from '../model/formula-local';
import { writeContents, writeNumberFormats } from '../model/writing';
import type { Property } from '../protocol/class-table';
import { fail } from '../protocol/host-error';
import { editingMethods } from './range-editing';
import { hiddenLines, setHiddenLines } from './range-lines';
import { navigationMethods } from './range-navigation';
import { define, object, range, type RangeTarget } from './targets';

type RangeProperty = Property<RangeTarget, ExcelState>;

/** A block read; unbounded ranges give null, too large ones null or an error by profile. */
function read<Value>(
  get: (cell: Cell | undefined, state: ExcelState) => Value,
): RangeProperty['get'] {
  return ({ sheet, area }, state) => {
    if (isUnbounded(area)) return null;
    if (area.rows * area.columns > readCellsMax) {
      return state.profile.oversizedRead === 'null' ? null : fail('RangeExceedsLimit');
    }
    state.calculateIfDue();
    return block(sheet, area, (cell) => get(cell, state));
  };
}

function valueOf(cell: Cell | undefined): number | string | boolean {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The apostrophe of protected text is invisible here: writing formulas back loses it. */
function formulaOf(cell: Cell | undefined): number | string | boolean {
  return cell?.formula === undefined ? valueOf(cell) : `=${cell.formula}`;
}

function typeOf(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const contents: Record<string, RangeProperty> = {
  values: {
    get: read(valueOf),
    set: (target, value, state) => {
      writeContents(state, target, value);
    },
  },
  formulas: {
    get: read(formulaOf),
    set: (target, value, state) => {
      writeContents(state, target, value);
    },
  },
  formulasLocal: {
    get: read((cell, { locale }) => {
      const formula = formulaOf(cell);
      return cell?.formula === undefined ? formula : toLocalFormula(String(formula), locale);
    }),
    set: (target, value, state) => {
      writeContents(
        state,
        target,
        eachCell(value, (cell) => fromLocalFormula(cell, state.locale)),
      );
    },
  },
  numberFormat: {
    get: read((cell, { data }) => data.styles.get(cell?.style ?? 0).numberFormat),
    set: (target, value, state) => {
      writeNumberFormats(state, target, value);
    },
  },
  text: {
    get: read((cell, { data, locale }) =>
      displayText(cell, data.styles.get(cell?.style ?? 0), { locale, date1904: data.date1904 }),
    ),
  },
  valueTypes: { get: read(typeOf) },
};

function eachCell(input: unknown, change: (cell: unknown) => unknown): unknown {
  return Array.isArray(input) ? input.map((item) => eachCell(item, change)) : change(input);
}

/** In points from the edges of the sheet. */
const side = (name: keyof Box): RangeProperty => ({
  get: ({ sheet, area }) => boxOf(sheet, anchorAround(area))[name],
});

/** More cells than this are counted as -1. */
const cellCountMax = 2 ** 31 - 1;

const place: Record<string, RangeProperty> = {
  address: {
    get: ({ sheet, area }) => `${quoteSheetName(sheet.name)}!${rangeAddress(area)}`,
  },
  left: side('left'),
  top: side('top'),
  width: side('width'),
  height: side('height'),
  rowIndex: { get: ({ area }) => area.row },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  columnCount: { get: ({ area }) => area.columns },
  cellCount: {
    get: ({ area }) => (area.rows * area.columns > cellCountMax ? -1 : area.rows * area.columns),
  },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  rowHidden: {
    get: ({ sheet, area }) => hiddenLines(sheet.hiddenRows, area.row, area.rows),
    set: ({ sheet, area }, value) => {
      setHiddenLines(sheet, 'rows', { first: area.row, count: area.rows, max: rowsMax }, value);
    },
  },
  columnHidden: {
    get: ({ sheet, area }) => hiddenLines(sheet.hiddenColumns, area.column, area.columns),
    set: ({ sheet, area }, value) => {
      const lines = { first: area.column, count: area.columns, max: columnsMax };
      setHiddenLines(sheet, 'columns', lines, value);
    },
  },
};

export const rangeClasses = [
  define('Range', {
    since: {
      getMergedAreasOrNullObject: '1.13',
      ...{ left: '1.10', top: '1.10', width: '1.10', height: '1.10' },
    },
    props: { ...contents, ...place },
    nav: {
      conditionalFormats: (target) => object('ConditionalFormatCollection', target),
      dataValidation: (target) => object('DataValidation', target),
      format: (target) => object('RangeFormat', target),
      worksheet: ({ sheet }) => object('Worksheet', sheet),
    },
    methods: { ...navigationMethods, ...editingMethods },
  }),

  define('RangeAreas', {
    props: {
      address: {
        get: ({ sheet, areas }) =>
          areas.map((area) => `${quoteSheetName(sheet.name)}!${rangeAddress(area)}`).join(','),
      },
      areaCount: { get: ({ areas }) => areas.length },
      cellCount: {
        get: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
      },
    },
    nav: { areas: (target) => object('RangeCollection', target) },
  }),

  define('RangeCollection', {
    items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
    methods: {
      getCount: ({ areas }) => areas.length,
      getItemAt: ({ sheet, areas }, args) => {
        const area = areas[args.whole(0)];
        return area ? range(sheet, area) : fail('InvalidArgument');
      },
    },
  }),
];
