/**
 * The add-in's settings, in a custom XML part of our own.
 *
 * Excel keeps such settings in parts that belong to an add-in by its store id; a file that never
 * met Excel has none. This part carries them between our own tools and is nothing to Excel.
 */
import { addContentType, contentTypes } from './content-types';
import type { Parts } from './parts';
import { addRelation, readRelations, relationTypes } from './relations';
import { childrenOf, parseXml, textOf } from './xml';
import { xmlElement } from './xml-edit';
import { escapeText } from './xml-text';

const namespace = 'urn:thi-dua:settings';
const itemId = '{6D0F3B57-5C0E-4E0B-9C1D-7B1D1E6A2F10}';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function readSettings(parts: Parts, workbookPart: string): Map<string, string> {
  const settings = new Map<string, string>();
  const part = settingsPart(parts, workbookPart);
  if (part === undefined) return settings;
  const text = parts.text(part);
  for (const entry of childrenOf(parseXml(text), 'setting')) {
    settings.set(entry.attributes.get('key') ?? '', textOf(text, entry));
  }
  return settings;
}

/** Writes the settings if they differ; keys are sorted, for equal settings make equal files. */
export function writeSettings(
  parts: Parts,
  workbookPart: string,
  settings: ReadonlyMap<string, string>,
): void {
  const before = readSettings(parts, workbookPart);
  const sorted = [...settings].sort(([a], [b]) => (a < b ? -1 : 1));
  const isSame =
    before.size === settings.size && sorted.every(([key, json]) => before.get(key) === json);
  if (isSame) return;
  const content = sorted.map(([key, json]) => xmlElement('setting', { key }, escapeText(json)));
  const xml = head + xmlElement('settings', { xmlns: namespace }, content.join(''));
  const known = settingsPart(parts, workbookPart);
  if (known !== undefined) {
    parts.setText(known, xml);
    return;
  }
  const part = parts.freeName('customXml/item', '.xml');
  const properties = part.replace('customXml/item', 'customXml/itemProps');
  parts.setText(part, xml);
  parts.setText(
    properties,
    `${head}<ds:datastoreItem ds:itemID="${itemId}" ` +
      'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
      `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addContentType(parts, properties, contentTypes.customXmlProperties);
  addContentType(parts, part, 'application/xml');
  addRelation(parts, workbookPart, { type: `${relationTypes}/customXml`, target: part });
  addRelation(parts, part, { type: `${relationTypes}/customXmlProps`, target: properties });
}

function settingsPart(parts: Parts, workbookPart: string): string | undefined {
  return readRelations(parts, workbookPart)
    .filter(({ kind, target }) => kind === 'customXml' && parts.has(target))
    .map(({ target }) => target)
    .find((target) => {
      // Other custom XML may be of any encoding and size: only ours is read.
      const start = new TextDecoder().decode(parts.bytes(target)?.subarray(0, 300));
      return start.includes(`<settings xmlns="${namespace}"`);
    });
}
