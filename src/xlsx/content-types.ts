/**
 * `[Content_Types].xml`: what kind of part each name is.
 */
import { inPart } from './damage';
import { keyOf } from './parts';
import type { Parts } from './parts';
import { childrenOf, parseXml } from './xml';
import type { XmlElement } from './xml';
import { applyEdits, insertInOrder, xmlElement } from './xml-edit';

const part = '[Content_Types].xml';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = {
  worksheet: `${main}.worksheet+xml`,
  table: `${main}.table+xml`,
  styles: `${main}.styles+xml`,
  sharedStrings: `${main}.sharedStrings+xml`,
  workbook: `${main}.sheet.main+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};

/** The content type of a part, or '' if none is given. */
export function contentTypeOf(parts: Parts, name: string): string {
  if (!parts.has(part)) return '';
  const text = parts.text(part);
  const root = inPart(part, () => parseXml(text));
  const own = overridesOf(root, name)[0];
  if (own !== undefined) return own.attributes.get('ContentType') ?? '';
  const ending = keyOf(name).slice(name.lastIndexOf('.') + 1);
  const byEnding = childrenOf(root, 'Default').find(
    (child) => child.attributes.get('Extension')?.toLowerCase() === ending,
  );
  return byEnding?.attributes.get('ContentType') ?? '';
}

/** Names the type of a new part, and that of `.rels` should nobody have. */
export function addContentType(parts: Parts, name: string, type: string): void {
  const text = parts.text(part);
  const root = parseXml(text);
  if (overridesOf(root, name).length > 0) return;
  const prefix = root.name.replace(/Types$/, '');
  let xml = xmlElement(`${prefix}Override`, { PartName: `/${name}`, ContentType: type });
  const hasRelations = childrenOf(root, 'Default').some(
    (child) => child.attributes.get('Extension')?.toLowerCase() === 'rels',
  );
  if (!hasRelations) {
    const ContentType = 'application/vnd.openxmlformats-package.relationships+xml';
    xml = xmlElement(`${prefix}Default`, { Extension: 'rels', ContentType }) + xml;
  }
  const edit = insertInOrder(text, root, { local: 'Override', xml, order: ['Override'] });
  parts.setText(part, applyEdits(text, [edit]));
}

/** Forgets the types of parts that are gone. */
export function removeContentTypes(parts: Parts, names: readonly string[]): void {
  const text = parts.text(part);
  const root = parseXml(text);
  const edits = names
    .flatMap((name) => overridesOf(root, name))
    .map((child) => ({ start: child.start, end: child.end, xml: '' }));
  parts.changeText(part, text, applyEdits(text, edits));
}

function overridesOf(root: XmlElement, name: string): XmlElement[] {
  return childrenOf(root, 'Override').filter(
    (child) => keyOf(child.attributes.get('PartName') ?? '') === keyOf(name),
  );
}
