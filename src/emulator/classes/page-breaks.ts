/**
 * PageBreakCollection and PageBreak: pages that begin at a row. Those that begin at a column are
 * not emulated.
 */
import type { SheetData } from '../../xlsx';
import { fail } from '../protocol/host-error';
import { rangeArgument } from './range-navigation';
import { define, object, range } from './targets';

/** Excel allows no more in a sheet. */
const breaksMax = 1_026;

const pageBreak = (sheet: SheetData, row: number | undefined) =>
  row === undefined ? null : object('PageBreak', { sheet, row });

function setBreaks(sheet: SheetData, rows: readonly number[]): void {
  sheet.page.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  sheet.touched.add('page');
}

const pageBreakCollection = define('PageBreakCollection', {
  items: (sheet) => sheet.page.rowBreaks.map((row) => object('PageBreak', { sheet, row })),
  item: (sheet, key) => {
    const { rowBreaks } = sheet.page;
    // A number asks for the place in the list, the text is the id that we gave out.
    return typeof key === 'number'
      ? pageBreak(sheet, rowBreaks[key])
      : pageBreak(
          sheet,
          rowBreaks.find((row) => idOf(row) === key),
        );
  },
  methods: {
    add: (sheet, args, state) => {
      const { area } = rangeArgument(state, sheet, args, 0);
      // Nothing stands above the first row, so no page can end there.
      if (area.row === 0) fail('InvalidArgument');
      if (sheet.page.rowBreaks.length >= breaksMax) fail('InvalidOperation');
      setBreaks(sheet, [...sheet.page.rowBreaks, area.row]);
      return object('PageBreak', { sheet, row: area.row });
    },
    getCount: (sheet) => sheet.page.rowBreaks.length,
    removePageBreaks: (sheet) => {
      setBreaks(sheet, []);
    },
  },
});

function idOf(row: number): string {
  return `R${String(row)}`;
}

const pageBreakClass = define('PageBreak', {
  id: ({ row }) => idOf(row),
  props: {
    columnIndex: { get: () => 0 },
    rowIndex: { get: ({ row }) => row },
  },
  methods: {
    delete: ({ sheet, row }) => {
      setBreaks(
        sheet,
        sheet.page.rowBreaks.filter((other) => other !== row),
      );
    },
    getCellAfterBreak: ({ sheet, row }) => range(sheet, { row, column: 0, rows: 1, columns: 1 }),
  },
});

export const pageBreakClasses = [pageBreakCollection, pageBreakClass];
