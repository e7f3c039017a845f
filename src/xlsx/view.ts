/**
 * What a sheet's window shows: frozen rows and columns, gridlines, and whether its tab is chosen.
 * Only the first view counts; others belong to second windows and are kept.
 */
import { addressOf } from './address';
import type { SheetText } from './sheet-text';
import type { SheetData } from './workbook-data';
import { childOf, isTrue } from './xml';
import type { XmlElement } from './xml';
import { patchTag, putChild, xmlElement } from './xml-edit';

const order = ['pane', 'selection', 'pivotSelection', 'extLst'];

export function readView(sheet: SheetData, source: SheetText): void {
  const view = firstView(source);
  sheet.frozen = readFrozen(view);
  sheet.showGridlines = showsGridlines(view);
}

/** Writes panes and gridlines if asked, and whether the tab is the one in front. */
export function writeView(
  sheet: SheetData,
  target: SheetText,
  wanted: { view: boolean; isActive: boolean | null },
): void {
  const view = firstView(target);
  const { prefix } = target;
  const before =
    view === undefined ? `<${prefix}sheetView workbookViewId="0"/>` : target.rawOf(view);
  let xml = before;
  const patch = (name: string, value: string | null) => {
    xml = xml.replace(/^<[^>]*>/, (tag) => patchTag(tag, { [name]: value }));
  };
  const { isActive } = wanted;
  if (isActive !== null && isActive !== isTrue(view?.attributes.get('tabSelected'))) {
    patch('tabSelected', isActive ? '1' : null);
  }
  if (wanted.view) {
    if (showsGridlines(view) !== sheet.showGridlines) {
      patch('showGridLines', sheet.showGridlines ? null : '0');
    }
    const frozen = readFrozen(view);
    const isChanged = frozen.rows !== sheet.frozen.rows || frozen.columns !== sheet.frozen.columns;
    if (isChanged) xml = putPane(xml, prefix, sheet.frozen);
  }
  if (xml === before) return;
  if (view === undefined) target.putContent('sheetViews', xml);
  else target.splice(view, xml);
}

function putPane(view: string, prefix: string, frozen: SheetData['frozen']): string {
  const { rows, columns } = frozen;
  const place = (xml: string, local: string, child: string) =>
    putChild(xml, { local, xml: child, order });
  const bare = place(place(view, 'selection', ''), 'pane', '');
  if (rows === 0 && columns === 0) return bare;
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const paneXml = xmlElement(`${prefix}pane`, {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: addressOf(rows, columns),
    activePane: pane,
    state: 'frozen',
  });
  const withPane = place(bare, 'pane', paneXml);
  return place(withPane, 'selection', xmlElement(`${prefix}selection`, { pane }));
}

function readFrozen(view: XmlElement | undefined): SheetData['frozen'] {
  const pane = childOf(view, 'pane')?.attributes;
  const isFrozen = pane?.get('state')?.startsWith('frozen') ?? false;
  if (!isFrozen) return { rows: 0, columns: 0 };
  return { rows: Number(pane?.get('ySplit') ?? 0), columns: Number(pane?.get('xSplit') ?? 0) };
}

function showsGridlines(view: XmlElement | undefined): boolean {
  const value = view?.attributes.get('showGridLines');
  return value === undefined || isTrue(value);
}

function firstView(source: SheetText): XmlElement | undefined {
  return childOf(source.find('sheetViews'), 'sheetView');
}
