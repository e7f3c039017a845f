/**
 * Relationships: which part leads to which, kept in `_rels/*.rels` beside each part.
 */
import { removeContentTypes } from './content-types';
import { inPart } from './damage';
import { keyOf } from './parts';
import type { Parts } from './parts';
import { childrenOf, parseXml } from './xml';
import { applyEdits, insertInOrder, xmlElement } from './xml-edit';

export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "table", "styles". */
  readonly kind: string;
  readonly type: string;
  /** The part's name, or the address as written if it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where the relationships of a part are kept; '' stands for the package itself. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none if it has no such part. */
export function readRelations(parts: Parts, part: string): Relation[] {
  const name = relationsPart(part);
  if (!parts.has(name)) return [];
  const text = parts.text(name);
  return inPart(name, () =>
    childrenOf(parseXml(text), 'Relationship').map(({ attributes }) => {
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      const isExternal = attributes.get('TargetMode') === 'External';
      return {
        id: attributes.get('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: isExternal ? target : findTarget(parts, part, target),
        isExternal,
      };
    }),
  );
}

/** Adds a relationship and gives its id. */
export function addRelation(
  parts: Parts,
  from: string,
  relation: { type: string; target: string },
): string {
  const name = relationsPart(from);
  const text = parts.has(name)
    ? parts.text(name)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${namespace}"></Relationships>`;
  const root = parseXml(text);
  const taken = new Set(root.children.map((child) => child.attributes.get('Id')));
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const xml = xmlElement(root.name.replace(/Relationships$/, 'Relationship'), {
    Id: id,
    Type: relation.type,
    Target: `/${relation.target}`,
  });
  const edit = insertInOrder(text, root, { local: 'Relationship', xml, order: ['Relationship'] });
  parts.setText(name, applyEdits(text, [edit]));
  return id;
}

/** Removes the relationships of a part that lead to one of these parts. */
export function removeRelations(parts: Parts, from: string, targets: readonly string[]): void {
  const name = relationsPart(from);
  if (!parts.has(name)) return;
  const gone = new Set(targets.map(keyOf));
  const ids = new Set(
    readRelations(parts, from)
      .filter((relation) => !relation.isExternal && gone.has(keyOf(relation.target)))
      .map((relation) => relation.id),
  );
  const text = parts.text(name);
  const edits = parseXml(text)
    .children.filter((child) => ids.has(child.attributes.get('Id') ?? ''))
    .map((child) => ({ start: child.start, end: child.end, xml: '' }));
  parts.changeText(name, text, applyEdits(text, edits));
}

/** Removes what a part leads to, and the parts that nothing else leads to after that. */
export function removeRelated(parts: Parts, from: string, targets: readonly string[]): void {
  if (targets.length === 0) return;
  const candidates = reachableFrom(parts, targets);
  removeRelations(parts, from, targets);
  const needed = reachableFrom(parts, ['', from]);
  const orphans = parts
    .names()
    .filter((name) => candidates.has(keyOf(name)) && !needed.has(keyOf(name)));
  for (const name of orphans) {
    parts.remove(name);
    parts.remove(relationsPart(name));
  }
  removeContentTypes(parts, orphans);
}

/** Every part that can be reached from these, themselves included. */
export function reachableFrom(parts: Parts, starts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (seen.has(keyOf(part))) continue;
    seen.add(keyOf(part));
    for (const relation of readRelations(parts, part)) {
      if (!relation.isExternal && parts.has(relation.target)) waiting.push(relation.target);
    }
  }
  return seen;
}

/** Targets are relative to the part's folder, or absolute; some writers percent-encode them. */
function findTarget(parts: Parts, from: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  const resolved = resolve(from, path);
  if (parts.has(resolved)) return resolved;
  try {
    const decoded = decodeURIComponent(resolved);
    return parts.has(decoded) ? decoded : resolved;
  } catch {
    return resolved;
  }
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
