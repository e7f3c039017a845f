/**
 * XML as a tree of spans over its own text.
 *
 * Every element knows where it begins and ends, so that a change can be spliced into the text and
 * all the rest stays as it was, character for character. Document types and entities of a file's
 * own are refused, never expanded.
 */
import { damaged, tooLarge } from './damage';
import { decodeAttribute, decodeText } from './xml-text';

export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly start: number;
  /** After the ">" of the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; equals `end` for `<a/>`. */
  closeStart: number;
  end: number;
}

/** More than any part needs that is read as a tree: cells and shared strings are not. */
const elementsMax = 1_000_000;
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads a whole document; the content of an element named `opaque` is not looked into. */
export function parseXml(text: string, opaque?: string): XmlElement {
  const start = skipProlog(text);
  const root = parseElement(text, start, opaque);
  for (let at = root.end; ; at = skipMarkup(text, at)) {
    while (/[\s\0]/.test(text.charAt(at))) at++;
    if (at >= text.length) return root;
    const next = text.startsWith('<', at) ? text.charAt(at + 1) : '';
    if (next !== '!' && next !== '?') damaged('text after the end');
  }
}

/** Reads the element whose "<" stands at `start`. */
export function parseElement(text: string, start: number, opaque?: string): XmlElement {
  const open: XmlElement[] = [];
  let at = start;
  for (let elements = 0; ; elements++) {
    if (elements > elementsMax) tooLarge();
    const tag = text.indexOf('<', at);
    if (tag < 0) return damaged('element not closed');
    const next = text.charCodeAt(tag + 1);
    const parent = open.at(-1);
    if (next === 33 || next === 63) at = skipMarkup(text, tag);
    else if (next === 47) {
      if (parent === undefined) return damaged('closing tag alone');
      at = closeElement(text, parent, tag);
      open.pop();
      if (open.length === 0) return parent;
    } else {
      const element = openElement(text, tag);
      parent?.children.push(element);
      at = element.openEnd;
      if (element.end === element.openEnd) {
        if (parent === undefined) return element;
      } else {
        if (element.local === opaque) at = findClosingTag(text, element);
        open.push(element);
      }
    }
  }
}

/** The first child of this local name. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

/** All children of this local name. */
export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** The attribute of this name whatever its prefix: relationship ids come as `r:id`, `d3p1:id`… */
export function attributeByLocal(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) {
    if (name.endsWith(`:${local}`)) return value;
  }
  return undefined;
}

/** The element as it stands in the text. */
export function rawOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

/** What stands between the tags, as written. */
export function innerOf(text: string, element: XmlElement): string {
  return text.slice(element.openEnd, element.closeStart);
}

/** The text between the tags, without comments, with CDATA. */
export function textOf(text: string, element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const inner = innerOf(text, element);
  if (!inner.includes('<')) return decodeText(inner);
  return inner
    .split(/(<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<') ? '' : decodeText(piece);
    })
    .join('');
}

/** "x:" of `<x:row>`, or nothing. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** True for the two ways in which XML writes yes. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Where the tag that starts at `start` ends: after its ">". One inside an attribute is skipped. */
export function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return damaged('tag not closed');
}

/** The attributes written between two positions. */
export function readAttributes(
  text: string,
  from: number,
  to: number,
): ReadonlyMap<string, string> {
  if (from >= to || (to - from === 1 && text.charAt(from) === '/')) return noAttributes;
  const attributes = new Map<string, string>();
  const pattern = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  pattern.lastIndex = from;
  let at = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index + match[0].length > to) break;
    attributes.set(match[1] ?? '', decodeAttribute(match[2] ?? match[3] ?? ''));
    at = pattern.lastIndex;
  }
  if (/[^\s/?]/.test(text.slice(at, to))) damaged('attributes');
  return attributes;
}

function openElement(text: string, start: number): XmlElement {
  const openEnd = tagEnd(text, start);
  const name = /^[^\s/>]+/.exec(text.slice(start + 1, Math.min(openEnd, start + 200)))?.[0];
  if (name === undefined) return damaged('tag without a name');
  const isEmpty = text.charCodeAt(openEnd - 2) === 47;
  return {
    name,
    local: name.slice(name.indexOf(':') + 1),
    attributes: readAttributes(text, start + 1 + name.length, openEnd - 1),
    children: [],
    start,
    openEnd,
    closeStart: openEnd,
    end: isEmpty ? openEnd : -1,
  };
}

function closeElement(text: string, element: XmlElement, tag: number): number {
  const end = text.indexOf('>', tag);
  const name = end < 0 ? '' : text.slice(tag + 2, end).trimEnd();
  if (name !== element.name) damaged(`</${element.name}> is missing`);
  element.closeStart = tag;
  element.end = end + 1;
  return end + 1;
}

function findClosingTag(text: string, element: XmlElement): number {
  const end = text.indexOf(`</${element.name}`, element.openEnd);
  return end < 0 ? damaged(`</${element.name}> is missing`) : end;
}

/** Skips a comment, CDATA or processing instruction; refuses a document type. */
function skipMarkup(text: string, start: number): number {
  const closing = text.startsWith('<!--', start)
    ? '-->'
    : text.startsWith('<![CDATA[', start)
      ? ']]>'
      : text.startsWith('<?', start)
        ? '?>'
        : null;
  if (closing === null) return damaged('document type');
  const end = text.indexOf(closing, start + 2);
  return end < 0 ? damaged('comment not closed') : end + closing.length;
}

function skipProlog(text: string): number {
  let at = 0;
  for (;;) {
    const tag = text.indexOf('<', at);
    if (tag < 0 || /[^\s\uFEFF]/.test(text.slice(at, tag))) return damaged('not XML');
    const next = text.charCodeAt(tag + 1);
    if (next !== 33 && next !== 63) return tag;
    at = skipMarkup(text, tag);
  }
}

/** The attributes as a plain record. */
export function attributesOf(element: XmlElement): Record<string, string> {
  return Object.fromEntries(element.attributes);
}
