/** A manifest as a tree whose elements know their line, their parent and how to be spoken of. */
import { parseXml, textOf } from '../../src/xlsx/xml';
import type { XmlElement } from '../../src/xlsx/xml';

export interface ManifestElement {
  /** Without the prefix. */
  readonly name: string;
  /** With the colon, or nothing. */
  readonly prefix: string;
  readonly parent: ManifestElement | null;
  readonly children: readonly ManifestElement[];
  readonly line: number;
  /** `<Label> in Control "ThiDua.Score"` */
  readonly where: string;
  /** Whether it stands in `VersionOverrides`, where names mean other things than outside. */
  readonly isOverride: boolean;
  readonly text: string;
  /** An attribute that is not there is empty. */
  readonly attribute: (name: string) => string;
}

/** Throws what `parseXml` throws when the text is not well formed. */
export function readManifest(text: string): ManifestElement {
  return elementOf(text, parseXml(text), null);
}

function elementOf(text: string, xml: XmlElement, parent: ManifestElement | null): ManifestElement {
  const children: ManifestElement[] = [];
  const element: ManifestElement = {
    name: xml.local,
    prefix: xml.name.slice(0, xml.name.length - xml.local.length),
    parent,
    children,
    line: text.slice(0, xml.start).split('\n').length,
    where: whereOf(xml, parent),
    isOverride: parent !== null && (parent.isOverride || parent.name === 'VersionOverrides'),
    text: textOf(text, xml).trim(),
    attribute: (name) => xml.attributes.get(name) ?? '',
  };
  for (const child of xml.children) children.push(elementOf(text, child, element));
  return element;
}

/** The element, and the nearest one around it that has an id. */
function whereOf(xml: XmlElement, parent: ManifestElement | null): string {
  const own = xml.attributes.get('id');
  if (own !== undefined) return `<${xml.name} id="${own}">`;
  for (let around = parent; around !== null; around = around.parent) {
    const id = around.attribute('id');
    if (id !== '') return `<${xml.name}> in ${around.name} "${id}"`;
  }
  return parent?.parent ? `<${xml.name}> in ${parent.name}` : `<${xml.name}>`;
}

/** The element and all below it, in the order of the text. */
export function* within(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** All elements of a name, wherever they stand. */
export function named(root: ManifestElement, ...names: readonly string[]): ManifestElement[] {
  return [...within(root)].filter(({ name }) => names.includes(name));
}

export function childOf(element: ManifestElement, name: string): ManifestElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The default value and those of other languages, as `[element, value]`. */
export function valuesOf(element: ManifestElement): [ManifestElement, string][] {
  return [
    [element, element.attribute('DefaultValue')],
    ...element.children
      .filter(({ name }) => name === 'Override')
      .map((each): [ManifestElement, string] => [each, each.attribute('Value')]),
  ];
}
