/** Faults put into the good sheet of `print-sample.ts`, each with what the print check must say. */
import { drawChart, FIRST, LONG, SIGNED } from './print-sample';
import type { Spoil } from './print-sample';

const many = Array.from({ length: 30 }, () => LONG).join('. ');

interface Case {
  readonly spoil: Spoil;
  /** Page, kind and, where one cell is at fault, its address. */
  readonly found: readonly string[];
}

export const CASES: Readonly<Record<string, Case>> = {
  'as it should be': { spoil: () => undefined, found: [] },
  'hidden rows and columns': {
    spoil({ sheet, put }) {
      put(FIRST, 4, 'Ẩn');
      sheet.hiddenRows.add(FIRST + 1);
      sheet.hiddenColumns.add(4);
    },
    found: [],
  },
  'row too low': {
    spoil({ sheet }) {
      sheet.rowHeights.set(FIRST + 1, 33);
    },
    found: ['1 cut C6'],
  },
  'row too low, centred': {
    spoil({ sheet, put }) {
      put(FIRST, 2, LONG, { wrap: true, vertical: 'center' });
      sheet.rowHeights.set(FIRST, 28);
    },
    found: ['1 cut C5'],
  },
  'row too low, bottom': {
    spoil({ sheet, put }) {
      put(FIRST, 2, LONG, { wrap: true, vertical: 'bottom' });
      sheet.rowHeights.set(FIRST, 33);
    },
    found: ['1 cut C5'],
  },
  'half a line missing': {
    spoil({ sheet }) {
      sheet.rowHeights.set(FIRST, 38);
    },
    found: ['1 cut C5'],
  },
  'beside a filled cell': {
    spoil({ put }) {
      put(FIRST, 1, LONG);
    },
    found: ['1 cut B5'],
  },
  'number too wide': {
    spoil({ put }) {
      put(FIRST, 3, 123456789.5, { numberFormat: '#,##0.00' });
    },
    found: ['1 hashes D5'],
  },
  'number loses digits': {
    spoil({ put }) {
      put(FIRST, 3, 98.123456789012);
    },
    found: ['1 cut D5'],
  },
  'highest row': {
    spoil({ sheet, put }) {
      put(FIRST, 2, many, { wrap: true });
      sheet.rowHeights.set(FIRST, 409);
      sheet.page.rowBreaks = [SIGNED - 2];
    },
    found: ['1 cut C5'],
  },
  'merged, too low': {
    spoil({ sheet }) {
      sheet.rowHeights.set(1, 30);
    },
    found: ['1 cut A2'],
  },
  'heading cut on each page': {
    spoil({ put }) {
      put(FIRST - 1, 1, 'Họ và tên của người được đề nghị');
    },
    found: ['1 cut B4', '2 cut B4', '0 header'],
  },
  'cell outside the print area': {
    spoil({ sheet, put }) {
      put(FIRST, 4, 'Ghi chú');
      sheet.page.printArea = { row: 0, column: 0, rows: SIGNED + 5, columns: 4 };
    },
    found: ['0 notPrinted E5'],
  },
  'merged over two pages': {
    spoil({ sheet, put }) {
      put(FIRST + 2, 0, null);
      sheet.merges.push({ row: FIRST + 1, column: 0, rows: 2, columns: 1 });
      sheet.page.rowBreaks = [FIRST + 2];
    },
    found: ['2 torn'],
  },
  'two pages wide': {
    spoil({ sheet }) {
      sheet.page.fitToWidth = null;
      sheet.columnWidths.set(2, 70);
    },
    found: ['3 wide', '4 wide'],
  },
  'small print': {
    spoil({ put }) {
      put(FIRST, 1, 'Đặng Thị Ngữ', { font: { size: 7.5 } });
    },
    found: ['1 small'],
  },
  'shrunk to one page wide': {
    spoil({ sheet }) {
      sheet.columnWidths.set(2, 150);
    },
    found: ['1 small'],
  },
  'text beyond the last column': {
    spoil({ sheet, put }) {
      sheet.page.fitToWidth = null;
      put(FIRST, 4, LONG);
    },
    found: ['3 wide', '4 wide'],
  },
  'other paper': {
    spoil({ sheet }) {
      sheet.page.paperSize = 1;
    },
    found: ['1 paper', '2 paper'],
  },
  'narrow margins': {
    spoil({ sheet }) {
      sheet.page.margins = { left: 1, right: 0.4, top: 0.6, bottom: 0.4, header: 0.3, footer: 0.3 };
    },
    found: ['0 margin', '0 margin', '0 margin', '0 margin'],
  },
  'number on the first page': {
    spoil({ sheet }) {
      sheet.page.differentFirstPage = false;
    },
    found: ['1 pageNumber'],
  },
  'no page numbers': {
    spoil({ sheet }) {
      sheet.page.header.center = '';
    },
    found: ['2 pageNumber'],
  },
  'page number at the side': {
    spoil({ sheet }) {
      sheet.page.header = { left: '', center: '', right: '&P' };
    },
    found: ['2 pageNumber'],
  },
  'heading not repeated': {
    spoil({ sheet }) {
      sheet.page.titleRows = null;
    },
    found: ['2 header'],
  },
  'other heading': {
    spoil({ put }) {
      put(FIRST - 1, 1, 'Tên');
    },
    found: ['0 header'],
  },
  'signatures torn': {
    spoil({ sheet }) {
      sheet.page.rowBreaks = [SIGNED + 2];
    },
    found: ['3 signature'],
  },
  'signatures alone': {
    spoil({ sheet }) {
      sheet.page.rowBreaks = [SIGNED];
    },
    found: ['3 signature'],
  },
  'a chart below': {
    spoil({ sheet }) {
      drawChart(sheet, SIGNED + 6, 8);
    },
    found: [],
  },
  'a chart over a name': {
    spoil({ sheet, put }) {
      drawChart(sheet, SIGNED + 6, 8);
      put(SIGNED + 8, 1, 'Đặng Thị Ngữ');
    },
    found: ['2 covered B28'],
  },
  'a chart over two pages': {
    spoil({ sheet }) {
      drawChart(sheet, SIGNED + 6, 8);
      sheet.page.rowBreaks = [SIGNED + 10];
    },
    found: ['3 torn'],
  },
  'a chart without its title': {
    spoil({ sheet }) {
      drawChart(sheet, SIGNED + 6, 8);
      for (let row = SIGNED + 6; row < SIGNED + 14; row++) sheet.rowHeights.set(row, 1);
    },
    found: ['2 notPrinted', '2 small'],
  },
  'no signatures': {
    spoil({ put }) {
      put(SIGNED, 2, null);
    },
    found: ['0 signature'],
  },
};
