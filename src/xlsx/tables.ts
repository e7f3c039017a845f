/**
 * Tables: each is a part of its own that its sheet refers to.
 */
import { areaAddress, parseAddress } from './address';
import { filterXml, readFilter } from './sheet-layout';
import type { TableData } from './workbook-data';
import { childOf, childrenOf, isTrue, parseXml, prefixOf, rawOf } from './xml';
import type { XmlElement } from './xml';
import { applyEdits, patchTag, putChild, xmlElement } from './xml-edit';
import { decodeEscapes, encodeEscapes } from './xml-text';

const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Reads a table part; `null` if it has no usable area. */
export function readTable(part: string, text: string): TableData | null {
  const root = parseXml(text);
  const { attributes } = root;
  const area = parseAddress(attributes.get('ref') ?? '');
  if (area === null) return null;
  const style = childOf(root, 'tableStyleInfo')?.attributes;
  const filter = readFilter(text, childOf(root, 'autoFilter'));
  const shownTotals = Number(attributes.get('totalsRowCount') ?? 0) > 0;
  return {
    id: Number(attributes.get('id') ?? 0),
    name: attributes.get('displayName') ?? attributes.get('name') ?? '',
    part,
    area,
    columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map(columnTitle),
    showHeaders: attributes.get('headerRowCount') !== '0',
    showTotals: shownTotals,
    style: style?.get('name') ?? null,
    showBandedRows: isTrue(style?.get('showRowStripes')),
    showFilterButton: filter !== null,
    filter,
  };
}

/** The part of a table; from its old text if it has one, of which only the differences change. */
export function writeTable(table: TableData, before: string | null, id: number): string {
  const text = before ?? emptyTable(id);
  const old = before === null ? null : readTable(table.part ?? '', before);
  const isSame = (key: keyof TableData) =>
    old !== null && JSON.stringify(old[key]) === JSON.stringify(table[key]);
  const prefix = prefixOf(parseXml(text).name);
  const put = (xml: string, local: string, child: string) =>
    putChild(xml, { local, xml: child, order });
  let root = rawOf(text, parseXml(text));
  root = root.replace(/^<[^>]*>/, (tag) => patchTag(tag, attributeChanges(table, isSame)));
  if (!isSame('showFilterButton') || !isSame('filter') || !isSame('area')) {
    root = put(root, 'autoFilter', tableFilterXml(prefix, table, old));
  }
  if (!isSame('columns')) {
    const columns = childOf(parseXml(root), 'tableColumns');
    root = put(root, 'tableColumns', columnsXml(prefix, table, { root, columns }));
  }
  if (!isSame('style') || !isSame('showBandedRows')) {
    const element = childOf(parseXml(root), 'tableStyleInfo');
    const plain = `<${prefix}tableStyleInfo showFirstColumn="0" showLastColumn="0" showColumnStripes="0"/>`;
    const tag = patchTag(element === undefined ? plain : rawOf(root, element), {
      name: table.style,
      showRowStripes: table.showBandedRows ? '1' : '0',
    });
    root = put(root, 'tableStyleInfo', tag);
  }
  const place = parseXml(text);
  return applyEdits(text, [{ start: place.start, end: place.end, xml: root }]);
}

function attributeChanges(
  table: TableData,
  isSame: (key: keyof TableData) => boolean,
): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  if (!isSame('name')) Object.assign(changes, { name: table.name, displayName: table.name });
  if (!isSame('area')) changes['ref'] = areaAddress(table.area);
  if (!isSame('showHeaders')) changes['headerRowCount'] = table.showHeaders ? null : '0';
  if (!isSame('showTotals')) {
    changes['totalsRowCount'] = table.showTotals ? '1' : null;
    changes['totalsRowShown'] = table.showTotals ? null : '0';
  }
  return changes;
}

/** The filter covers headers and rows but never the totals. */
function tableFilterXml(prefix: string, table: TableData, old: TableData | null): string {
  if (!table.showFilterButton || !table.showHeaders) return '';
  const totals = table.showTotals ? 1 : 0;
  const area = { ...table.area, rows: table.area.rows - totals };
  const isMoved = JSON.stringify(table.filter?.area) === JSON.stringify(old?.filter?.area);
  if (table.filter === null) return filterXml(prefix, { area, criteriaXml: '' });
  return filterXml(prefix, isMoved ? { ...table.filter, area } : table.filter);
}

function columnsXml(
  prefix: string,
  table: TableData,
  before: { root: string; columns: XmlElement | undefined },
): string {
  const old = childrenOf(before.columns, 'tableColumn');
  const byTitle = new Map(old.map((column) => [columnTitle(column), column]));
  const kept = new Set(table.columns.filter((title) => byTitle.has(title)));
  let lastId = Math.max(0, ...old.map((column) => Number(column.attributes.get('id') ?? 0)));
  const columns = table.columns.map((title, index) => {
    const name = encodeEscapes(title, { isHeading: true });
    const same = byTitle.get(title);
    if (same !== undefined) return rawOf(before.root, same);
    // A column whose title is gone and that stands at the same place was renamed.
    const renamed = old[index];
    if (renamed !== undefined && !kept.has(columnTitle(renamed))) {
      return rawOf(before.root, renamed).replace(/^<[^>]*>/, (tag) => patchTag(tag, { name }));
    }
    lastId++;
    return xmlElement(`${prefix}tableColumn`, { id: lastId, name });
  });
  const count = String(table.columns.length);
  return xmlElement(`${prefix}tableColumns`, { count }, columns.join(''));
}

function columnTitle(column: XmlElement): string {
  return decodeEscapes(column.attributes.get('name') ?? '');
}

function emptyTable(id: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${String(id)}"><tableColumns count="0"/></table>`
  );
}
