/**
 * Packages made by hand, part by part, so that a test knows every byte it expects back.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { OpenWorkbook, SheetData } from '../../src/xlsx';

export type PartTexts = Record<string, string | Uint8Array>;

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function zipParts(parts: PartTexts): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function textOfPart(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`no part ${part}`);
  return strFromU8(content);
}

export function open(bytes: Uint8Array): OpenWorkbook {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

/** Opens, changes, saves: the bytes that come of it. */
export function edited(bytes: Uint8Array, edit: (workbook: OpenWorkbook) => void): Uint8Array {
  const workbook = open(bytes);
  edit(workbook);
  return saveWorkbook(workbook);
}

export function sheetOf(workbook: OpenWorkbook, index = 0): SheetData {
  const sheet = workbook.data.sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${String(index)}`);
  return sheet;
}

export function relations(list: readonly (readonly [string, string, string])[]): string {
  const entries = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

export function worksheet(content: string, attributes = ''): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relationships}"${attributes}>${content}</worksheet>`;
}

/** A workbook of one sheet ("Sheet1", or as given) with this in its `<sheetData>`. */
export function simpleParts(
  sheetContent = '<sheetData/>',
  more: { strings?: string; workbook?: string; styles?: string } = {},
): PartTexts {
  const parts: PartTexts = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${relationships}">${more.workbook ?? ''}<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(more.strings === undefined
        ? []
        : ([['rId2', 'sharedStrings', 'sharedStrings.xml']] as const)),
      ...(more.styles === undefined ? [] : ([['rId3', 'styles', 'styles.xml']] as const)),
    ]),
    'xl/worksheets/sheet1.xml': worksheet(sheetContent),
  };
  if (more.strings !== undefined) parts['xl/sharedStrings.xml'] = more.strings;
  if (more.styles !== undefined) parts['xl/styles.xml'] = more.styles;
  return parts;
}

export function simpleWorkbook(
  sheetContent?: string,
  more?: Parameters<typeof simpleParts>[1],
): Uint8Array {
  return zipParts(simpleParts(sheetContent, more));
}
