/** The print check itself: it finds every fault that was put into a good sheet, and no other. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPrint, checkPrints, pageImage } from './print-check';
import type { PrintedSheet } from './print-check';
import { drafted, FIRST, HEADER, LONG, SIGNATURE, SIGNED } from './print-sample';
import type { Spoil } from './print-sample';
import { missingForPrint } from './print-tools';
import { mustHaveLibreOffice } from './soffice';

const canPrint = missingForPrint.length === 0;
if (!canPrint) {
  console.log(`Not on the PATH: ${missingForPrint.join(', ')}. Print tests are left out here.`);
}

test('what prints is at hand where it must be', () => {
  expect(mustHaveLibreOffice ? missingForPrint : []).toEqual([]);
});

const many = Array.from({ length: 30 }, () => LONG).join('. ');

interface Case {
  readonly spoil: Spoil;
  /** Page, kind and, where one cell is at fault, its address. */
  readonly found: readonly string[];
}

const CASES: Readonly<Record<string, Case>> = {
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
  'no signatures': {
    spoil({ put }) {
      put(SIGNED, 2, null);
    },
    found: ['0 signature'],
  },
};

describe.runIf(canPrint)('the print check', () => {
  let printed: ReadonlyMap<string, PrintedSheet>;

  beforeAll(() => {
    const jobs = Object.entries(CASES).map(([name, { spoil }]) => ({
      bytes: drafted({ [name]: spoil }),
      sheets: [{ name, header: HEADER, signature: SIGNATURE }],
    }));
    const checked = checkPrints(jobs);
    printed = new Map(checked.map((sheet) => [sheet.name, sheet]));
  });

  test.each(Object.entries(CASES))('%s', (name, { found }) => {
    const problems = printed.get(name)?.problems ?? [];
    const brief = problems.map(({ page, kind, text }) => {
      const address = /^([A-Z]+\d+):/.exec(text)?.[1];
      return [String(page), kind, ...(address === undefined ? [] : [address])].join(' ');
    });
    expect(brief, JSON.stringify(problems, null, 1)).toEqual(found);
  });

  test('a problem says where it is and what is lost', () => {
    expect(printed.get('row too low')?.problems).toEqual([
      {
        sheet: 'row too low',
        page: 1,
        kind: 'cut',
        text: 'C6: “đề nghị xét tặng Bằng khen” is cut after “ban nhân dân tỉnh An Giang đã ”',
      },
    ]);
  });

  // Fonts without Vietnamese letters break words where another font steps in, and LibreOffice
  // takes the width of columns from the workbook's own font, Calibri.
  test('letters and columns are measured with the fonts that the check was made for', () => {
    const good = printed.get('as it should be');
    const words = good?.pages[0]?.words ?? [];
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['KHEN', 'THƯỞNG', 'Ủy']));
    expect(good?.smallestFont).toBeCloseTo(13, 1);
    expect(good?.pages).toHaveLength(2);
    expect(good?.pages[0]).toMatchObject({ width: 210, height: 297 });
  });

  test('of several sheets each is judged by its own pages', () => {
    const names = ['Một', 'Hai', 'Ba'];
    const bytes = drafted({
      Một: () => undefined,
      // LibreOffice would print this area together with the other sheets.
      Hai({ sheet }) {
        sheet.page.printArea = { row: 0, column: 0, rows: SIGNED + 5, columns: 4 };
        sheet.page.differentFirstPage = false;
      },
      Ba({ sheet }) {
        sheet.rowHeights.set(FIRST, 33);
      },
    });
    const sheets = checkPrint(
      bytes,
      names.map((name) => ({ name })),
    );
    expect(sheets.map(({ name, pages }) => [name, pages.length])).toEqual(
      names.map((name) => [name, 2]),
    );
    expect(
      sheets.flatMap(({ problems }) => problems.map(({ sheet, kind }) => [sheet, kind])),
    ).toEqual([
      ['Hai', 'pageNumber'],
      ['Ba', 'cut'],
    ]);
  });

  test('a page can be looked at', () => {
    const { pdf } = printed.get('as it should be') ?? { pdf: new Uint8Array() };
    expect(Buffer.from(pageImage(pdf, 1)).toString('latin1', 1, 4)).toBe('PNG');
  });
});
