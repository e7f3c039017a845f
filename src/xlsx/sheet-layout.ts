/**
 * Merged cells, protection, the sheet's filter, tab colour.
 * Each is read from, and written back to, one element of the worksheet.
 */
import { areaAddress, parseAddress } from './address';
import { argbOf } from './colors';
import type { Palette } from './colors';
import type { SheetText } from './sheet-text';
import type { Area, FilterData, SheetData } from './workbook-data';
import { attributesOf, childOf, childrenOf, innerOf, isTrue } from './xml';
import type { XmlElement } from './xml';
import { patchTag, putChild, xmlElement } from './xml-edit';

const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Reads all of this file's concern into the sheet. */
export function readLayout(sheet: SheetData, source: SheetText, palette: Palette): void {
  sheet.merges = readMerges(source);
  sheet.tabColor = palette(childOf(source.find('sheetPr'), 'tabColor'));
  const protection = source.find('sheetProtection');
  sheet.protection = protection === undefined ? null : { attributes: attributesOf(protection) };
  sheet.autoFilter = readFilter(source.text, source.find('autoFilter'));
}

export function readFilter(text: string, element: XmlElement | undefined): FilterData | null {
  const area = parseAddress(element?.attributes.get('ref') ?? '');
  if (element === undefined || area === null) return null;
  return { area, criteriaXml: innerOf(text, element) };
}

export function filterXml(prefix: string, filter: FilterData): string {
  return xmlElement(`${prefix}autoFilter`, { ref: areaAddress(filter.area) }, filter.criteriaXml);
}

export function writeMerges(sheet: SheetData, target: SheetText): void {
  const before = readMerges(target).map(areaAddress).join(' ');
  const merges = sheet.merges.map(areaAddress);
  if (merges.join(' ') === before) return;
  const name = `${target.prefix}mergeCell`;
  const cells = merges.map((ref) => xmlElement(name, { ref })).join('');
  target.putContent('mergeCells', cells, { count: String(merges.length) });
}

export function writeProtection(sheet: SheetData, target: SheetText): void {
  const element = target.find('sheetProtection');
  const attributes = sheet.protection?.attributes;
  const before = element === undefined ? undefined : attributesOf(element);
  if (JSON.stringify(before) === JSON.stringify(attributes)) return;
  const name = `${target.prefix}sheetProtection`;
  target.put('sheetProtection', attributes === undefined ? '' : xmlElement(name, attributes));
}

export function writeAutoFilter(sheet: SheetData, target: SheetText): void {
  const filter = sheet.autoFilter;
  const before = readFilter(target.text, target.find('autoFilter'));
  if (JSON.stringify(filter) === JSON.stringify(before)) return;
  target.put('autoFilter', filter === null ? '' : filterXml(target.prefix, filter));
}

/** The tab colour, and whether pages are fitted: both live in `<sheetPr>`. */
export function writeSheetProperties(sheet: SheetData, target: SheetText, palette: Palette): void {
  const before = target.find('sheetPr');
  const { prefix } = target;
  let xml = before === undefined ? `<${prefix}sheetPr/>` : target.rawOf(before);
  if (sheet.touched.has('properties') && palette(childOf(before, 'tabColor')) !== sheet.tabColor) {
    const color =
      sheet.tabColor === null
        ? ''
        : xmlElement(`${prefix}tabColor`, { rgb: argbOf(sheet.tabColor) });
    xml = putChild(xml, { local: 'tabColor', xml: color, order });
  }
  const isFitted = sheet.page.fitToWidth !== null || sheet.page.fitToHeight !== null;
  const setUp = childOf(before, 'pageSetUpPr');
  if (sheet.touched.has('page') && isFitted !== isTrue(setUp?.attributes.get('fitToPage'))) {
    const tag = setUp === undefined ? `<${prefix}pageSetUpPr/>` : target.rawOf(setUp);
    xml = putChild(xml, {
      local: 'pageSetUpPr',
      xml: patchTag(tag, { fitToPage: isFitted ? '1' : null }),
      order,
    });
  }
  const isNothing = before === undefined && xml === `<${prefix}sheetPr/>`;
  if (!isNothing && (before === undefined || xml !== target.rawOf(before))) {
    target.put('sheetPr', xml);
  }
}

function readMerges(source: SheetText): Area[] {
  return childrenOf(source.find('mergeCells'), 'mergeCell')
    .map((merge) => parseAddress(merge.attributes.get('ref') ?? ''))
    .filter((area) => area !== null);
}
