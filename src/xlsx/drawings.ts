/**
 * The drawing of a sheet, as far as charts stand in it. Pictures, shapes and groups are none of
 * our business and keep their text.
 */
import type { ChartAnchor, ChartCorner } from './chart-data';
import type { DrawingNamespaces } from './drawing-namespaces';
import type { Parts } from './parts';
import { readRelations } from './relations';
import { attributeByLocal, childOf, parseXml, rawOf, textOf } from './xml';
import type { XmlElement } from './xml';
import { xmlElement } from './xml-edit';

export interface Drawing {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly namespaces: string;
  readonly frames: readonly ChartFrame[];
}

/** A chart's frame in a drawing. */
export interface ChartFrame {
  readonly id: number;
  readonly name: string;
  /** The child of the drawing that holds it, and its text. */
  readonly element: XmlElement;
  readonly raw: string;
  readonly relationId: string;
  readonly chartPart: string;
}

/** The drawing of a sheet, or `null` if it has none. */
export function readDrawing(parts: Parts, sheetPart: string): Drawing | null {
  const relation = readRelations(parts, sheetPart).find(
    ({ kind, target }) => kind === 'drawing' && parts.has(target),
  );
  if (relation === undefined) return null;
  const part = relation.target;
  const text = parts.text(part);
  const root = parseXml(text);
  const relations = new Map(readRelations(parts, part).map(({ id, target }) => [id, target]));
  const frames = root.children.flatMap((element) => {
    const frame = chartFrame(element);
    const chartPart = relations.get(frame?.relationId ?? '');
    if (frame === null || chartPart === undefined) return [];
    return [{ ...frame, element, raw: rawOf(text, element), chartPart }];
  });
  return { part, text, root, namespaces: relation.type.replace(/\/drawing$/, ''), frames };
}

/** A new chart's frame carries all its namespaces, for nobody knows what the drawing declares. */
export function frameXml(
  chart: { id: number; name: string; anchor: ChartAnchor },
  relationId: string,
  names: DrawingNamespaces,
): string {
  const properties = xmlElement('xdr:cNvPr', { id: chart.id, name: chart.name });
  const reference = xmlElement('c:chart', { 'xmlns:c': names.chart, 'r:id': relationId });
  const frame =
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    xmlElement('a:graphic', {}, xmlElement('a:graphicData', { uri: names.chart }, reference));
  return xmlElement(
    'xdr:twoCellAnchor',
    { 'xmlns:xdr': names.spreadsheet, 'xmlns:a': names.main, 'xmlns:r': names.relations },
    cornerXml('from', chart.anchor.from) +
      cornerXml('to', chart.anchor.to) +
      xmlElement('xdr:graphicFrame', { macro: '' }, frame) +
      '<xdr:clientData/>',
  );
}

export function emptyDrawing(names: DrawingNamespaces): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    xmlElement('xdr:wsDr', { 'xmlns:xdr': names.spreadsheet, 'xmlns:a': names.main })
  );
}

/** The numbers that frames of any kind have in a drawing; no two may have the same. */
export function frameIds({ text }: Drawing): Set<number> {
  const found = text.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d+)["']/g);
  return new Set([...found].map(([, id]) => Number(id)));
}

/** Where a frame stands between two cells; `null` if it is placed in another manner. */
export function readAnchor({ text }: Drawing, { element }: ChartFrame): ChartAnchor | null {
  const corner = (local: string): ChartCorner | null => {
    const point = childOf(element, local);
    if (point === undefined) return null;
    const number = (name: string) => Number(textOf(text, childOf(point, name)));
    return {
      row: number('row'),
      rowOffset: number('rowOff'),
      column: number('col'),
      columnOffset: number('colOff'),
    };
  };
  const [from, to] = [corner('from'), corner('to')];
  return from === null || to === null ? null : { from, to };
}

function cornerXml(local: string, corner: ChartCorner): string {
  return (
    `<xdr:${local}><xdr:col>${String(corner.column)}</xdr:col>` +
    `<xdr:colOff>${String(corner.columnOffset)}</xdr:colOff>` +
    `<xdr:row>${String(corner.row)}</xdr:row>` +
    `<xdr:rowOff>${String(corner.rowOffset)}</xdr:rowOff></xdr:${local}>`
  );
}

/** The chart in a child of the drawing; what stands in a group is no chart of the sheet. */
function chartFrame(element: XmlElement): { id: number; name: string; relationId: string } | null {
  if (element.local === 'grpSp') return null;
  if (element.local !== 'graphicFrame') {
    for (const child of element.children) {
      const found = chartFrame(child);
      if (found !== null) return found;
    }
    return null;
  }
  const chart = childOf(childOf(childOf(element, 'graphic'), 'graphicData'), 'chart');
  const relationId = chart && attributeByLocal(chart, 'id');
  const properties = childOf(childOf(element, 'nvGraphicFramePr'), 'cNvPr')?.attributes;
  if (relationId === undefined) return null;
  return { id: Number(properties?.get('id')), name: properties?.get('name') ?? '', relationId };
}
