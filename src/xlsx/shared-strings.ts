/**
 * The shared strings: texts that cells refer to by number.
 *
 * Entries are never rewritten or removed; new texts are appended. A text in rich type is read as
 * plain text, and a cell that keeps it keeps its entry.
 */
import { damaged } from './damage';
import { parseElement, parseXml, prefixOf, tagEnd, textOf } from './xml';
import type { XmlElement } from './xml';
import { applyEdits, patchTag } from './xml-edit';
import { decodeEscapes, decodeText, encodeEscapes, escapeText } from './xml-text';

export const emptySharedStrings =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Positions of the entries that are more than their text. */
  readonly rich: ReadonlySet<number>;
}

/** Reads all entries. Entries are read one by one, for a tree of a million would be heavy. */
export function readSharedStrings(source: string): SharedStrings {
  const text = source;
  const root = openingOf(text);
  const itemName = `<${prefixOf(root.name)}si`;
  const texts: string[] = [];
  const rich = new Set<number>();
  const closing = text.lastIndexOf(`</${root.name}`);
  const isItem = (at: number) => /[\s/>]/.test(text.charAt(at + itemName.length));
  for (let at = text.indexOf(itemName, root.openEnd); at >= 0; at = text.indexOf(itemName, at)) {
    if (!isItem(at)) at += 1;
    else {
      const item = readItem(text, at);
      if (item.isRich) rich.add(texts.length);
      texts.push(item.text);
      at = item.end;
    }
  }
  if (closing < 0 && root.end !== root.openEnd) damaged('not closed');
  return { texts, rich };
}

/** The text of an `<si>` or `<is>`: all runs joined, without phonetic hints. */
export function itemText(text: string, item: XmlElement): string {
  let joined = '';
  for (const child of item.children) {
    if (child.local === 't') joined += textOf(text, child);
    if (child.local !== 'r') continue;
    for (const part of child.children) if (part.local === 't') joined += textOf(text, part);
  }
  return decodeEscapes(joined);
}

/** A `<t>` for cell text; spaces at its ends are marked to be kept. */
function textElement(name: string, content: string): string {
  const isSpaced = /^\s|\s$|[\n\t]| {2}/.test(content);
  const space = isSpaced ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeText(encodeEscapes(content))}</${name}>`;
}

/** Hands out numbers for texts while a workbook is saved, and writes the new ones. */
export class StringAppender {
  private readonly added: string[] = [];
  private indexes: Map<string, number> | null = null;

  constructor(private readonly kept: SharedStrings) {}

  /** The entry that is this plain text, appended if there is none. */
  indexOf(content: string): number {
    this.indexes ??= this.plainIndexes();
    const known = this.indexes.get(content);
    if (known !== undefined) return known;
    const index = this.kept.texts.length + this.added.length;
    this.added.push(content);
    this.indexes.set(content, index);
    return index;
  }

  get hasAdded(): boolean {
    return this.added.length > 0;
  }

  /** The part with the new entries at its end. */
  appendTo(text: string): string {
    const root = openingOf(text);
    const prefix = prefixOf(root.name);
    const items = this.added.map(
      (content) => `<${prefix}si>${textElement(`${prefix}t`, content)}</${prefix}si>`,
    );
    const unique = this.kept.texts.length + this.added.length;
    const count = Number(root.attributes.get('count') ?? 0) + this.added.length;
    const tag = patchTag(text.slice(root.start, root.openEnd), {
      count: String(Math.max(count, unique)),
      uniqueCount: String(unique),
    });
    const isEmpty = root.end === root.openEnd;
    const opening = isEmpty ? tag.replace(/\/>$/, '>') : tag;
    const closing = isEmpty ? root.openEnd : text.lastIndexOf(`</${root.name}`);
    return applyEdits(text, [
      { start: root.start, end: root.openEnd, xml: opening },
      { start: closing, end: closing, xml: items.join('') + (isEmpty ? `</${root.name}>` : '') },
    ]);
  }

  private plainIndexes(): Map<string, number> {
    const indexes = new Map<string, number>();
    this.kept.texts.forEach((content, index) => {
      if (!this.kept.rich.has(index) && !indexes.has(content)) indexes.set(content, index);
    });
    return indexes;
  }
}

/** The root's opening tag, read as if it held nothing. */
function openingOf(text: string): XmlElement {
  const start = /<[A-Za-z_]/.exec(text)?.index ?? damaged('not XML');
  if (/<!DOCTYPE/i.test(text.slice(0, start))) damaged('document type');
  const openEnd = tagEnd(text, start);
  const tag = text.slice(start, openEnd);
  const isEmpty = tag.endsWith('/>');
  const root = parseXml(isEmpty ? tag : tag.replace(/>$/, '/>'));
  return { ...root, start, openEnd, closeStart: openEnd, end: isEmpty ? openEnd : -1 };
}

function readItem(text: string, start: number): { text: string; isRich: boolean; end: number } {
  // Nearly all entries are <si><t>…</t></si>; only the others need a tree.
  const plain =
    /<(?:\w+:)?si><(?:\w+:)?t(?: xml:space="preserve")?>([^<]*)<\/(?:\w+:)?t><\/(?:\w+:)?si>/y;
  plain.lastIndex = start;
  const match = plain.exec(text);
  if (match !== null) {
    const content = decodeEscapes(decodeText(match[1] ?? ''));
    return { text: content, isRich: false, end: plain.lastIndex };
  }
  const item = parseElement(text, start);
  const isRich = item.children.some((child) => child.local !== 't');
  return { text: itemText(text, item), isRich, end: item.end };
}
