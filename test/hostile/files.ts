/** Files that somebody sends instead of a workbook: what each is, and what has to be said of it. */
import { strToU8 } from 'fflate';
import { oleFile } from '../support/damaged';
import { BOMBS } from './bombs';
import { head, main, simpleParts, worksheet, zipParts } from '../xlsx/package-fixture';

export interface HostileFile {
  readonly what: string;
  readonly make: () => Uint8Array;
  /** The problem with the file, or the status of the click on it. */
  readonly ends: string;
}

const sheet1 = 'xl/worksheets/sheet1.xml';
const withSheet = (text: string) => () => zipParts({ ...simpleParts(), [sheet1]: text });

/** A workbook of one sheet, in which nothing of a campaign is. */
const NOTHING = 'needsFixing';

const others: readonly HostileFile[] = [
  { what: 'an empty file', make: () => new Uint8Array(), ends: 'notAZip' },
  { what: 'a list with commas (.csv)', make: () => strToU8('STT,Họ tên\n1,=1+1'), ends: 'notAZip' },
  {
    what: 'a web page named .xlsx',
    make: () => strToU8('<html><table><tr><td>1</td></tr></table><script>1</script></html>'),
    ends: 'notAZip',
  },
  { what: 'an .xls', make: () => oleFile('Workbook'), ends: 'oldBinaryFormat' },
  {
    what: 'a workbook with a password',
    make: () => oleFile('EncryptionInfo', 'EncryptedPackage'),
    ends: 'encrypted',
  },
  {
    what: 'an .xlsb',
    make: () =>
      zipParts({
        ...simpleParts(),
        '[Content_Types].xml': String(simpleParts()['[Content_Types].xml']).replace(
          /application[^"]*sheet\.main\+xml/,
          'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
        ),
      }),
    ends: 'notAWorkbook',
  },
  {
    what: 'an .ods',
    make: () =>
      zipParts({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': '<office:document-content/>',
        'META-INF/manifest.xml': '<manifest:manifest/>',
      }),
    ends: 'notAWorkbook',
  },
];

const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const FOREIGN = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const READ_PARTS = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', sheet1];
const STRINGS = `${head}<sst xmlns="${main}" count="4000000000" uniqueCount="-1"><si><t>a</t></si></sst>`;
const STYLES = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

/** The parts of a small workbook, one of them begun with a document type. */
function typed(part: string, type: string): Uint8Array {
  const parts = simpleParts('<sheetData/>', { strings: STRINGS, styles: STYLES });
  return zipParts({ ...parts, [part]: String(parts[part]).replace(head, head + type) });
}

const markup: readonly HostileFile[] = [
  ...[...READ_PARTS, 'xl/sharedStrings.xml', 'xl/styles.xml'].flatMap((part) => [
    { what: `entities that multiply in ${part}`, make: () => typed(part, LAUGHS), ends: 'damaged' },
    { what: `an entity of a file in ${part}`, make: () => typed(part, FOREIGN), ends: 'damaged' },
    {
      what: `100,000 elements one inside the other in ${part}`,
      make: () => nested(part),
      ends: part === 'xl/sharedStrings.xml' ? 'damaged' : NOTHING,
    },
  ]),
  {
    what: 'four billion shared strings that are one',
    make: () => zipParts(simpleParts('<sheetData/>', { strings: STRINGS })),
    ends: NOTHING,
  },
  {
    what: 'a sheet that says that it is as large as a sheet can be',
    make: withSheet(
      worksheet(
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ),
    ),
    ends: NOTHING,
  },
  {
    what: 'a dimension that is none, a look that is none',
    make: withSheet(
      worksheet(
        '<dimension ref="ZZZ99999999"/><sheetData><row r="1" ht="1E999"><c r="A1" s="4000000000"><v>1E999</v></c></row></sheetData>',
      ),
    ),
    ends: NOTHING,
  },
];

const names: readonly HostileFile[] = [
  ...['../../../etc/cron.d/x', '/etc/passwd', 'C:\\Windows\\x.dll', '..\\..\\x', 'xl/../../x'].map(
    (name): HostileFile => ({
      what: `an entry called ${name}`,
      make: () => zipParts({ ...simpleParts(), [name]: 'x' }),
      ends: NOTHING,
    }),
  ),
  {
    what: 'a relation that leads out of the package',
    make: () =>
      zipParts({
        ...simpleParts(),
        'xl/_rels/workbook.xml.rels': String(simpleParts()['xl/_rels/workbook.xml.rels']).replace(
          'worksheets/sheet1.xml',
          '../../../../etc/passwd',
        ),
      }),
    ends: 'damaged',
  },
  {
    what: 'two entries of one name but for its case',
    make: () => zipParts({ ...simpleParts(), 'xl/Workbook.xml': 'x' }),
    ends: 'damaged',
  },
  {
    what: 'two entries of one name but for its slash',
    make: () => zipParts({ ...simpleParts(), 'xl\\workbook.xml': 'x' }),
    ends: 'damaged',
  },
  {
    what: 'an entry called __proto__',
    make: () => renamed('AAAAAAAAA', '__proto__'),
    ends: 'damaged',
  },
  {
    what: 'an entry called constructor',
    make: () => zipParts({ ...simpleParts(), constructor: strToU8('x') }),
    ends: NOTHING,
  },
];

export const FILES: readonly HostileFile[] = [...others, ...BOMBS, ...markup, ...names];

/** Deep in the root of a part. */
function nested(part: string): Uint8Array {
  const parts = simpleParts('<sheetData/>', { strings: STRINGS, styles: STYLES });
  const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
  const text = String(parts[part]).replace(/(<\/[^<]+>\s*)$/, `${deep}$1`);
  return zipParts({ ...parts, [part]: part === 'xl/sharedStrings.xml' ? `${text}<si>` : text });
}

/** An entry gets a name that JavaScript would not let stand as a key. */
function renamed(from: string, to: string): Uint8Array {
  const bytes = Buffer.from(zipParts({ ...simpleParts(), [from]: 'x' }));
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at)) bytes.write(to, at);
  return new Uint8Array(bytes);
}
