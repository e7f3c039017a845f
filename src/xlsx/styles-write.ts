/**
 * Writes the styles that were added into `styles.xml`; the rest of it stays as written.
 */
import type { FileStyles } from './style-book';
import type { StyleList } from './styles-read';
import { childOf, innerOf, parseXml } from './xml';
import type { XmlElement } from './xml';
import { applyEdits, insertInOrder, withContent, xmlElement } from './xml-edit';
import type { Edit } from './xml-edit';

const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
const growing: readonly StyleList[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];

/** True if something was added since the file was read. */
export function hasNewStyles(styles: FileStyles): boolean {
  return growing.some((list) => styles.lists[list].length > styles.tables.lists[list].length);
}

/** The part with the added entries at the end of their lists. */
export function writeStyles(styles: FileStyles): string {
  const { text } = styles.tables;
  const root = parseXml(text);
  const edits: Edit[] = [];
  for (const list of growing) {
    const entries = styles.lists[list];
    const added = entries.slice(styles.tables.lists[list].length).join('');
    if (added !== '') edits.push(growList(text, root, { list, added, count: entries.length }));
  }
  return applyEdits(text, edits);
}

function growList(
  text: string,
  root: XmlElement,
  grown: { list: StyleList; added: string; count: number },
): Edit {
  const { list, added, count } = grown;
  const element = childOf(root, list);
  if (element === undefined) {
    const xml = xmlElement(root.name.replace(/styleSheet$/, list), { count }, added);
    return insertInOrder(text, root, { local: list, xml, order });
  }
  const content = innerOf(text, element) + added;
  const xml = withContent(text, element, content, { count: String(count) });
  return { start: element.start, end: element.end, xml };
}
