/**
 * Changes to XML as splices into its text, so that what is not named stays as written.
 */
import { childrenOf, parseXml, prefixOf } from './xml';
import type { XmlElement } from './xml';
import { escapeAttribute } from './xml-text';

export interface Edit {
  start: number;
  end: number;
  xml: string;
}

/** Attributes to set; `null` takes one away. */
export type AttributeChanges = Readonly<Record<string, string | null>>;

/** Applies splices that do not overlap; those at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.xml);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** An opening tag with attributes set, added at its end, or taken away. */
export function patchTag(tag: string, changes: AttributeChanges): string {
  let patched = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
    if (value === null) patched = patched.replace(pattern, '');
    else if (pattern.test(patched)) {
      patched = patched.replace(pattern, (_, head: string) => `${head}"${escapeAttribute(value)}"`);
    } else {
      const attribute = ` ${name}="${escapeAttribute(value)}"`;
      patched = patched.replace(/\s*\/?>$/, (close) => attribute + close.trimStart());
    }
  }
  return patched;
}

/** The element's text with its content replaced, and attributes changed. */
export function withContent(
  text: string,
  element: XmlElement,
  content: string,
  changes: AttributeChanges = {},
): string {
  const tag = patchTag(text.slice(element.start, element.openEnd), changes);
  if (content === '') return tag.replace(/\s*\/?>$/, '/>');
  return `${tag.replace(/\s*\/?>$/, '>')}${content}</${element.name}>`;
}

/** Writes an element; attributes that are `undefined` or `null` are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  content = '',
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/**
 * The splice that puts an element among its parent's children where the schema wants it: before
 * the first child that comes later in `order`, else last.
 */
export function insertInOrder(
  text: string,
  parent: XmlElement,
  placed: { local: string; xml: string; order: readonly string[] },
): Edit {
  const rank = placed.order.indexOf(placed.local);
  const prefix = prefixOf(parent.name);
  const later = parent.children.find(
    (child) => prefixOf(child.name) === prefix && placed.order.indexOf(child.local) > rank,
  );
  if (later !== undefined) return { start: later.start, end: later.start, xml: placed.xml };
  if (parent.closeStart === parent.end) {
    return { start: parent.start, end: parent.end, xml: withContent(text, parent, placed.xml) };
  }
  return { start: parent.closeStart, end: parent.closeStart, xml: placed.xml };
}

/** An element's text with its children of one name replaced by one, or (with '') by none. */
export function putChild(
  text: string,
  placed: { local: string; xml: string; order: readonly string[] },
): string {
  const before = childrenOf(parseXml(text), placed.local);
  const without = applyEdits(
    text,
    before.map(({ start, end }) => ({ start, end, xml: '' })),
  );
  if (placed.xml === '') return without;
  return applyEdits(without, [insertInOrder(without, parseXml(without), placed)]);
}
