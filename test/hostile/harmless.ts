/** What must hold of a workbook that was made of hostile texts: in its model and in its file. */
import { strFromU8, unzipSync } from 'fflate';
import type { CellObject } from '@e965/xlsx';
import { openWorkbook } from '../../src/xlsx';
import type { SheetData, WorkbookData } from '../../src/xlsx';
import { parseXml } from '../../src/xlsx/xml';
import { readIndependently } from '../support/reader';

/** The number of the page, in the font of documents: no text of anybody. */
const HEADER = '&"Times New Roman"&13&P';

/** All functions that formulas of the product call. None of them reaches out of the workbook. */
const FUNCTIONS = new Set(
  (
    'ABS AND COLUMN COUNT COUNTBLANK COUNTIF EXACT IF IFERROR INDEX ISNUMBER ISTEXT LEFT LEN MATCH MAX ' +
    'MID MOD OR RIGHT ROUND SUBSTITUTE SUM SUMPRODUCT TRIM UNICODE'
  ).split(' '),
);

const withoutTexts = (formula: string) =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')+'!/g, "''!");

/** A place, a text, a number: what a name, a rule or a drop-down may say beside a formula. */
const PLAIN = /^(?:''!)?\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$|^""$|^\d*(?:\.\d+)?$/;
/** A call, in which nothing stands but calls, places, names of ours, texts and numbers. */
const CALL =
  /^[A-Z]+\((?:[A-Z]+\(|\$?[A-Z]{1,3}\$?\d+|ThiDua(?:\.\w+)+|TRUE|FALSE|""|''!|\d+(?:\.\d+)?|[-+*/&=<>(),:{}; ])+$/;

/** Whether a formula can be ours: what somebody typed is in its texts and quoted sheets alone. */
function isPlanned(formula: string): boolean {
  const bare = withoutTexts(formula);
  const called = [...bare.matchAll(/[\w.]+(?=\()/g)].map(([name]) => name);
  return PLAIN.test(bare) || (CALL.test(bare) && called.every((name) => FUNCTIONS.has(name)));
}

/** Where in a workbook something is calculated. Sheets are counted: their names may be hostile. */
export function formulaCells({ sheets }: WorkbookData): readonly string[] {
  return sheets.flatMap((sheet, index) =>
    [...cellsOf(sheet)].flatMap(([at, { formula }]) =>
      formula === undefined ? [] : [`${String(index)}!${at}`],
    ),
  );
}

function calculatedIn(data: WorkbookData): readonly { at: string; formula: string }[] {
  const named = data.names.map(({ name, formula }) => ({ at: `name ${name}`, formula }));
  return [...named, ...data.sheets.flatMap(calculatedInSheet)];
}

function calculatedInSheet(sheet: SheetData): readonly { at: string; formula: string }[] {
  const found: { at: string; formula: string }[] = [];
  for (const [row, cells] of sheet.cells) {
    for (const [column, { formula }] of cells) {
      if (formula === undefined) continue;
      found.push({ at: `${sheet.name} ${String(row)},${String(column)}`, formula });
    }
  }
  for (const { rule } of sheet.conditionalFormats) {
    if (rule.kind === 'custom')
      found.push({ at: `${sheet.name} highlight`, formula: rule.formula });
  }
  for (const { rule } of sheet.validations) {
    const formulas =
      rule.kind === 'list'
        ? [rule.source]
        : rule.kind === 'kept'
          ? []
          : 'formula1' in rule
            ? [rule.formula1, rule.formula2 ?? '']
            : [rule.formula];
    for (const formula of formulas) found.push({ at: `${sheet.name} entry rule`, formula });
  }
  return found;
}

/** All that is wrong with a workbook, in lines. */
export function harmIn(bytes: Uint8Array): readonly string[] {
  const read = openWorkbook(bytes);
  if (!read.ok) return [`our own file does not open: ${JSON.stringify(read.problem)}`];
  const { data } = read.workbook;
  const formulas = calculatedIn(data)
    .filter(({ formula }) => !isPlanned(formula))
    .map(({ at, formula }) => `${at}: nobody planned ${formula}`);
  return [
    ...formulas,
    ...headersIn(data),
    ...tabsIn(data),
    ...namesIn(data),
    ...markupIn(bytes),
    ...unlikeReader(bytes, data),
  ];
}

function headersIn({ sheets }: WorkbookData): readonly string[] {
  return sheets.flatMap(({ name, page }) =>
    [page.header, page.footer, page.firstHeader, page.firstFooter]
      .flatMap(({ left, center, right }) => [left, center, right])
      .filter((text) => text !== '' && text !== HEADER)
      .map((text) => `${name}: ${text} is printed on every page`),
  );
}

/** Excel's rules for the names of sheets. */
function tabsIn({ sheets }: WorkbookData): readonly string[] {
  const isLegal = (name: string) =>
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*:[\]\u0000-\u001f]|^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  const lower = sheets.map(({ name }) => name.toLowerCase());
  return [
    ...sheets.filter(({ name }) => !isLegal(name)).map(({ name }) => `a sheet “${name}”`),
    ...(new Set(lower).size === lower.length ? [] : [`sheets twice: ${lower.join(', ')}`]),
  ];
}

/** Names of the workbook and columns of tables. */
function namesIn({ names, sheets }: WorkbookData): readonly string[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return [
    ...names
      .filter(({ name }) => !/^[A-Za-z_][\w.]*$/.test(name))
      .map(({ name }) => `name ${name}`),
    ...tables.filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name)).map(({ name }) => `table ${name}`),
    ...tables
      .filter(
        ({ columns }) => new Set(columns.map((each) => each.toLowerCase())).size < columns.length,
      )
      .map(({ name }) => `${name} has a column twice`),
  ];
}

/** Characters that XML cannot carry, and parts that are not well formed. */
function markupIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => {
    if (!/\.(xml|rels|vml)$/.test(part)) return [];
    const text = strFromU8(content);
    const found =
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x0*1?[0-8bcef]|0*(?:[0-8]|1[124-9]|2\d|3[01]));/i.exec(
        text,
      );
    if (found) return [`${part}: a character that XML forbids at ${String(found.index)}`];
    if (text.includes('\ufffd')) return [`${part}: a letter was lost`];
    try {
      parseXml(text);
      return [];
    } catch (error) {
      return [`${part}: ${String(error)}`];
    }
  });
}

/** Another program finds the same formulas, and text where we have text. */
function unlikeReader(bytes: Uint8Array, data: WorkbookData): readonly string[] {
  const other = readIndependently(bytes);
  const names = data.sheets.map(({ name }) => name);
  if (JSON.stringify(other.SheetNames) !== JSON.stringify(names)) {
    return [`sheets read elsewhere: ${other.SheetNames.join(', ')}`];
  }
  return data.sheets.flatMap((sheet) => {
    const there = other.Sheets[sheet.name] ?? {};
    const ours = cellsOf(sheet);
    return Object.keys(there)
      .filter((at) => !at.startsWith('!'))
      .flatMap((at) => {
        const { t, v, f } = there[at] as CellObject;
        const own = ours.get(at);
        if ((f !== undefined) !== (own?.formula !== undefined))
          return [`${sheet.name}!${at}: ${f ?? 'no formula'}`];
        const isText = typeof own?.value === 'string' && own.formula === undefined;
        const isSame = !isText || (t === 's' && plain(String(v)) === plain(own.value as string));
        return isSame ? [] : [`${sheet.name}!${at}: read elsewhere as ${t} ${String(v)}`];
      });
  });
}

/** As the other program reads it: line ends are one, and a code of the file may have a large X. */
const plain = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/_X([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

function cellsOf(sheet: SheetData) {
  const cells = new Map<string, { value: unknown; formula?: string }>();
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) cells.set(`${letters(column)}${String(row + 1)}`, cell);
  }
  return cells;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
