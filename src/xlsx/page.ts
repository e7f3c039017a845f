/**
 * Page set-up: paper, margins, fitting, headers and footers. What a printer's driver added stays,
 * and so do headers of even pages. Codes such as "&P" or "&K00FF00" go through as text.
 * Print titles and the print area are names of the workbook and live in `built-in-names.ts`.
 */
import { readRowBreaks, writeRowBreaks } from './page-breaks';
import { emptyPage } from './sheet-new';
import type { SheetText } from './sheet-text';
import type { HeaderFooter, PageSetup } from './workbook-data';
import { childOf, isTrue, textOf } from './xml';
import { escapeText } from './xml-text';
import { patchTag, putChild } from './xml-edit';

const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Where the file keeps each header and footer. */
const headersAndFooters = [
  ['oddHeader', 'header'],
  ['oddFooter', 'footer'],
  ['firstHeader', 'firstHeader'],
  ['firstFooter', 'firstFooter'],
] as const;
const order = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

export function readPage(source: SheetText): PageSetup {
  const page = emptyPage();
  const setUp = source.find('pageSetup')?.attributes;
  const orientation = setUp?.get('orientation');
  if (orientation === 'portrait' || orientation === 'landscape') page.orientation = orientation;
  const paper = setUp?.get('paperSize');
  if (paper !== undefined) page.paperSize = Number(paper);
  const scale = setUp?.get('scale');
  if (scale !== undefined) page.scale = Number(scale);
  const margins = source.find('pageMargins')?.attributes;
  if (margins !== undefined) {
    const [left = 0, right = 0, top = 0, bottom = 0, header = 0, footer = 0] = sides.map((side) =>
      Number(margins.get(side) ?? 0),
    );
    page.margins = { left, right, top, bottom, header, footer };
  }
  const fit = childOf(source.find('sheetPr'), 'pageSetUpPr')?.attributes.get('fitToPage');
  if (isTrue(fit)) {
    // 0 in the file means "as many pages as it takes".
    page.fitToWidth = Number(setUp?.get('fitToWidth') ?? 1) || null;
    page.fitToHeight = Number(setUp?.get('fitToHeight') ?? 1) || null;
  }
  page.centerHorizontally = isTrue(
    source.find('printOptions')?.attributes.get('horizontalCentered'),
  );
  const headerFooter = source.find('headerFooter');
  for (const [local, key] of headersAndFooters) {
    page[key] = splitSections(textOf(source.text, childOf(headerFooter, local)));
  }
  page.differentFirstPage = isTrue(headerFooter?.attributes.get('differentFirst'));
  page.rowBreaks = readRowBreaks(source);
  return page;
}

/** Writes what differs from the sheet's part. */
export function writePage(page: PageSetup, target: SheetText): void {
  const before = readPage(target);
  if (page.centerHorizontally !== before.centerHorizontally) {
    target.patch('printOptions', { horizontalCentered: page.centerHorizontally ? '1' : null });
  }
  if (page.margins !== null && !isSame(page.margins, before.margins)) {
    const { margins } = page;
    const changes = Object.fromEntries(sides.map((side) => [side, String(margins[side])]));
    target.patch('pageMargins', changes);
  }
  const setUp: Record<string, string | null> = {};
  if (page.paperSize !== before.paperSize) setUp['paperSize'] = numberText(page.paperSize);
  if (page.scale !== before.scale) setUp['scale'] = numberText(page.scale);
  if (page.orientation !== before.orientation) setUp['orientation'] = page.orientation;
  const isFitted = page.fitToWidth !== null || page.fitToHeight !== null;
  if (page.fitToWidth !== before.fitToWidth || page.fitToHeight !== before.fitToHeight) {
    setUp['fitToWidth'] = isFitted ? String(page.fitToWidth ?? 0) : null;
    setUp['fitToHeight'] = isFitted ? String(page.fitToHeight ?? 0) : null;
  }
  if (Object.keys(setUp).length > 0) target.patch('pageSetup', setUp);
  writeHeaderFooter(page, before, target);
  if (!isSame(page.rowBreaks, before.rowBreaks)) writeRowBreaks(page.rowBreaks, target);
}

function writeHeaderFooter(page: PageSetup, before: PageSetup, target: SheetText): void {
  const { prefix } = target;
  const element = target.find('headerFooter');
  const raw = element === undefined ? `<${prefix}headerFooter/>` : target.rawOf(element);
  let xml = raw;
  const put = (local: string, sections: HeaderFooter) => {
    const content = escapeText(joinSections(sections));
    const child = content === '' ? '' : `<${prefix}${local}>${content}</${prefix}${local}>`;
    xml = putChild(xml, { local, xml: child, order });
  };
  for (const [local, key] of headersAndFooters) {
    if (!isSame(page[key], before[key])) put(local, page[key]);
  }
  if (page.differentFirstPage !== before.differentFirstPage) {
    const differentFirst = page.differentFirstPage ? '1' : null;
    xml = xml.replace(/^<[^>]*>/, (tag) => patchTag(tag, { differentFirst }));
  }
  if (xml !== raw) target.put('headerFooter', xml);
}

/** "&LLeft&CCenter&RRight"; text before any mark is centred. */
function splitSections(text: string): HeaderFooter {
  const sections: HeaderFooter = { left: '', center: '', right: '' };
  let current: keyof HeaderFooter = 'center';
  for (const [token] of text.matchAll(/&"[^"]*"|&[^]|[^&]+|&/g)) {
    if (token === '&L') current = 'left';
    else if (token === '&C') current = 'center';
    else if (token === '&R') current = 'right';
    else sections[current] += token;
  }
  return sections;
}

function joinSections(sections: HeaderFooter): string {
  const part = (mark: string, text: string) => (text === '' ? '' : mark + text);
  return part('&L', sections.left) + part('&C', sections.center) + part('&R', sections.right);
}

function isSame(a: object, b: object | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function numberText(value: number | null): string | null {
  return value === null ? null : String(value);
}
