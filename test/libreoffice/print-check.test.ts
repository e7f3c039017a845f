/** The print check itself: it finds every fault that was put into a good sheet, and no other. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPrint, checkPrints, pageImage } from './print-check';
import type { PrintedSheet } from './print-check';
import { CASES } from './print-cases';
import { drafted, FIRST, HEADER, SIGNATURE, SIGNED } from './print-sample';
import { missingForPrint } from './print-tools';
import { mustHaveLibreOffice } from './soffice';

const canPrint = missingForPrint.length === 0;
if (!canPrint) {
  console.log(`Not on the PATH: ${missingForPrint.join(', ')}. Print tests are left out here.`);
}

test('what prints is at hand where it must be', () => {
  expect(mustHaveLibreOffice ? missingForPrint : []).toEqual([]);
});

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
