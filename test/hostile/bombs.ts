/** Small files that would grow beyond measure, or keep whoever reads them busy for hours. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { withSizes } from '../support/zip-directory';
import { simpleParts, worksheet, zipParts } from '../xlsx/package-fixture';
import type { PartTexts } from '../xlsx/package-fixture';
import type { HostileFile } from './files';

const sheet1 = 'xl/worksheets/sheet1.xml';
const withSheet = (text: string) => () => zipParts({ ...simpleParts(), [sheet1]: text });
const MEGABYTE = 1024 * 1024;
const rowsOf = (count: number, cells: (row: string) => string) =>
  Array.from({ length: count }, (_, index) => {
    const row = String(index + 1);
    return `<row r="${row}">${cells(row)}</row>`;
  }).join('');

/** A workbook of one sheet, in which nothing of a campaign is. */
const NOTHING = 'needsFixing';

export const BOMBS: readonly HostileFile[] = [
  {
    what: 'zeros, a thousand times their zipped size',
    make: () => zipParts({ ...simpleParts(), 'x.bin': new Uint8Array(17 * MEGABYTE) }),
    ends: 'tooLarge',
  },
  {
    what: 'twenty parts of zeros, each small enough',
    make: () => {
      const parts = Array.from({ length: 20 }, (_, index): [string, Uint8Array] => [
        `${String(index)}.bin`,
        new Uint8Array(MEGABYTE),
      ]);
      return zipParts({ ...simpleParts(), ...Object.fromEntries(parts) });
    },
    ends: 'tooLarge',
  },
  {
    what: 'parts that all are the same bytes of the file',
    make: () => overlapping(500),
    ends: 'tooLarge',
  },
  {
    what: 'a directory that says too little',
    make: () => withSizes(zipParts(simpleParts()), () => 10),
    ends: 'damaged',
  },
  {
    what: 'a directory that says too much',
    make: () => withSizes(zipParts(simpleParts()), () => 0x1fffffff),
    ends: 'tooLarge',
  },
  {
    what: '65,000 entries',
    make: () => zipParts({ ...simpleParts(), ...emptyParts(65_000) }),
    ends: 'tooLarge',
  },
  {
    what: '9,000 entries',
    make: () => zipParts({ ...simpleParts(), ...emptyParts(9_000) }),
    ends: NOTHING,
  },
  {
    what: 'a zip in a zip',
    make: () => zipParts({ ...simpleParts(), 'inner.xlsx': zipParts(simpleParts()) }),
    ends: NOTHING,
  },
  {
    what: '100,000 comments that begin and never end',
    make: withSheet(worksheet('<sheetData/>') + '<!--'.repeat(100_000)),
    ends: 'damaged',
  },
  {
    what: '100,000 instructions that begin and never end',
    make: withSheet(worksheet('<sheetData/>') + '<?'.repeat(100_000)),
    ends: 'damaged',
  },
  {
    what: 'column widths 20,000 times over each other',
    make: withSheet(
      worksheet(
        `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols><sheetData/>`,
      ),
    ),
    ends: 'damaged',
  },
  {
    what: 'four million elements that nobody knows',
    make: withSheet(worksheet(`<sheetData/>${'<a/>'.repeat(4_000_000)}`)),
    ends: 'tooLarge',
  },
  {
    what: 'a formula of 8,000 letters that 100,000 cells share',
    make: () => sharedFormula(100_000),
    ends: 'tooLarge',
  },
  {
    what: 'a million areas of one rule',
    make: withSheet(
      worksheet(
        `<sheetData/><dataValidations><dataValidation type="list" sqref="${'A1 '.repeat(1_000_000)}A1"><formula1>"a"</formula1></dataValidation></dataValidations>`,
      ),
    ),
    ends: NOTHING,
  },
  {
    what: 'every cell merged ten thousand times',
    make: withSheet(
      worksheet(
        `<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
      ),
    ),
    ends: NOTHING,
  },
  {
    what: 'a cell of 16 MB',
    make: withSheet(
      worksheet(
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(15 * MEGABYTE)}</t></is></c></row></sheetData>`,
      ),
    ),
    ends: NOTHING,
  },
];

function emptyParts(count: number): PartTexts {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`x/${String(index)}`, new Uint8Array()]),
  );
}

function sharedFormula(cells: number): Uint8Array {
  const formula = `${'A1+'.repeat(2_700)}1`;
  const rows = rowsOf(cells, (row) =>
    row === '1'
      ? `<c r="A1"><f t="shared" ref="A1:A${String(cells)}" si="0">${formula}</f><v>1</v></c>`
      : `<c r="A${row}"><f t="shared" si="0"/><v>1</v></c>`,
  );
  return zipParts({ ...simpleParts(), [sheet1]: worksheet(`<sheetData>${rows}</sheetData>`) });
}

/** Many entries of the directory that lead to the same megabyte. */
function overlapping(times: number): Uint8Array {
  const zipped = zipSync({ ...asBytes(simpleParts()), 'z.bin': new Uint8Array(MEGABYTE) });
  const view = new DataView(zipped.buffer, zipped.byteOffset, zipped.byteLength);
  const end = zipped.length - 22;
  const directory = view.getUint32(end + 16, true);
  let last = directory;
  let count = 0;
  for (let at = directory; at < end; count++) {
    last = at;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  const entry = zipped.slice(last, end);
  const copies = Array.from({ length: times }, (_, index) => {
    const copy = entry.slice();
    copy.set(strToU8(String(index).padStart(5, '0')), 46);
    return copy;
  });
  const tail = zipped.slice(end);
  const tailView = new DataView(tail.buffer);
  tailView.setUint16(8, count + times, true);
  tailView.setUint16(10, count + times, true);
  tailView.setUint32(12, end - directory + times * entry.length, true);
  return new Uint8Array(Buffer.concat([zipped.slice(0, end), ...copies, tail]));
}

function asBytes(parts: PartTexts): Record<string, Uint8Array> {
  return unzipSync(zipParts(parts));
}
