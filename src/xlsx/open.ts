/**
 * Opening: bytes to a workbook, or the problem that stands in the way.
 */
import { readPageName } from './built-in-names';
import { readCharts } from './charts';
import { contentTypeOf } from './content-types';
import { Damage, inPart } from './damage';
import type { PackageProblem } from './damage';
import { Parts } from './parts';
import { readRelations } from './relations';
import type { Relation } from './relations';
import { readSettings } from './settings';
import { readSharedStrings } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { readSheet } from './sheet-read';
import { FileStyles } from './style-book';
import { plainStyles, readStyles } from './styles-read';
import { readTable } from './tables';
import type { SheetData, WorkbookData } from './workbook-data';
import { readWorkbookPart } from './workbook-read';
import type { WorkbookPart } from './workbook-read';
import { unzip } from './zip';

/** What saving needs of the file that was opened; nobody else looks inside. */
export interface KeptPackage {
  readonly parts: Parts;
  readonly name: string;
  readonly workbook: WorkbookPart;
  readonly strings: SharedStrings;
  readonly styles: FileStyles;
}

export interface OpenWorkbook {
  readonly data: WorkbookData;
  readonly kept: KeptPackage;
}

export type OpenResult =
  { ok: true; workbook: OpenWorkbook } | { ok: false; problem: PackageProblem };

/** Opens bytes; a problem is a value, not an exception. Macros are kept and never run. */
export function openWorkbook(bytes: Uint8Array): OpenResult {
  try {
    refuseOtherFormats(bytes);
    return { ok: true, workbook: openParts(Parts.from(unzip(bytes))) };
  } catch (error) {
    if (error instanceof Damage) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Reads a workbook out of parts that are already at hand. */
export function openParts(parts: Parts): OpenWorkbook {
  const name = findWorkbookPart(parts);
  const relations = readRelations(parts, name);
  const workbook = inPart(name, () => readWorkbookPart(parts.text(name), relations));
  const related = (kind: string) =>
    relations.find((relation) => relation.kind === kind && parts.has(relation.target))?.target;
  const strings = readOptional(parts, related('sharedStrings'), readSharedStrings);
  const styles = readStylesPart(parts, related('styles'), related('theme'));
  const kept: KeptPackage = {
    parts,
    name,
    workbook,
    strings: strings ?? { texts: [], rich: new Set() },
    styles,
  };
  const sheets = readSheets(kept);
  const data: WorkbookData = {
    sheets,
    names: workbook.names.filter((name) => !name.isPageName).map(({ defined }) => ({ ...defined })),
    styles,
    activeSheetId: workbook.activeSheetId,
    structureProtected: workbook.structureProtected,
    settings: readSettings(parts, name),
    date1904: workbook.date1904,
    touched: false,
  };
  return { data, kept };
}

/** Tables of a sheet, by the relationships of its part. */
function readTables(parts: Parts, relations: readonly Relation[]) {
  return relations
    .filter(({ kind, target }) => kind === 'table' && parts.has(target))
    .map(({ target }) => inPart(target, () => readTable(target, parts.text(target))))
    .filter((table) => table !== null);
}

function readSheets(kept: KeptPackage): SheetData[] {
  const { parts, workbook, styles } = kept;
  const cells = { strings: kept.strings.texts, date1904: workbook.date1904 };
  const sheets = new Map<string, SheetData>();
  for (const { id, name, part, visibility, isWorksheet } of workbook.entries) {
    if (!isWorksheet) continue;
    const sheet = inPart(part, () =>
      readSheet({ id, name, part }, parts.text(part), { cells, styles }),
    );
    sheet.visibility = visibility;
    sheet.tables = readTables(parts, readRelations(parts, part));
    sheet.charts = readCharts(parts, part, styles);
    if (sheets.has(id)) throw new Damage({ code: 'damaged', part: kept.name, detail: 'sheetId' });
    sheets.set(id, sheet);
  }
  for (const { defined, isPageName } of workbook.names) {
    const sheet = sheets.get(defined.scope ?? '');
    if (isPageName && sheet !== undefined) readPageName(sheet, defined.name, defined.formula);
  }
  return [...sheets.values()];
}

function readStylesPart(
  parts: Parts,
  part: string | undefined,
  themePart: string | undefined,
): FileStyles {
  const theme = themePart === undefined ? null : parts.text(themePart);
  const text = part === undefined ? plainStyles : parts.text(part);
  const tables = inPart(part ?? '', () => readStyles(text, theme));
  if (tables.lists.cellXfs.length > 0) return new FileStyles(tables);
  throw new Damage({ code: 'damaged', part: part ?? '', detail: 'no cell formats' });
}

function readOptional<T>(
  parts: Parts,
  part: string | undefined,
  read: (text: string) => T,
): T | undefined {
  return part === undefined ? undefined : inPart(part, () => read(parts.text(part)));
}

function findWorkbookPart(parts: Parts): string {
  const main = readRelations(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const name = main ?? 'xl/workbook.xml';
  const isBinary = contentTypeOf(parts, name).includes('binary') || name.endsWith('.bin');
  if (isBinary) throw new Damage({ code: 'notAWorkbook', detail: 'xlsb' });
  const isSpreadsheet = /spreadsheetml|ms-excel/.test(contentTypeOf(parts, name));
  if (!isSpreadsheet) throw new Damage({ code: 'notAWorkbook' });
  if (!parts.has(name)) throw new Damage({ code: 'damaged', part: name, detail: 'missing' });
  return name;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  const starts = (...signature: number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // A password turns a workbook into such a container too, with a stream of this name.
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    throw new Damage({ code: contains(bytes, name) ? 'encrypted' : 'oldBinaryFormat' });
  }
  if (!starts(0x50, 0x4b, 3, 4)) throw new Damage({ code: 'notAZip' });
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
