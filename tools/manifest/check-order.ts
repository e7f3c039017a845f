/** Whether the elements are those of the schema, complete, in its order and in its namespaces. */
import { named, within } from './document';
import type { ManifestElement } from './document';
import { findingAt, quoted } from './finding';
import type { Finding } from './finding';
import { BASIC_TYPES, NAMESPACES, OVERRIDES_NAMESPACE, placesIn } from './schema';
import type { Place } from './schema';

export function checkOrder(root: ManifestElement): Finding[] {
  return [...checkNamespaces(root), ...[...within(root)].flatMap(checkElement)];
}

function checkNamespaces(root: ManifestElement): Finding[] {
  const wanted = [
    ...Object.entries(NAMESPACES).map(([name, value]) => ({ element: root, name, value })),
    { element: root, name: 'xsi:type', value: 'TaskPaneApp' },
    ...named(root, 'VersionOverrides').flatMap((element) => [
      { element, name: 'xmlns', value: OVERRIDES_NAMESPACE },
      { element, name: 'xsi:type', value: 'VersionOverridesV1_0' },
    ]),
  ];
  return wanted
    .filter(({ element, name, value }) => element.attribute(name) !== value)
    .map(({ element, name, value }) =>
      findingAt(element, {
        found: `${name}=${quoted(element.attribute(name))}`,
        expected: `“${value}”`,
        todo: `write this value, without which Office does not read the element`,
      }),
    );
}

function checkElement(element: ManifestElement): Finding[] {
  const places = placesIn(element.name, element.isOverride, element.attribute('xsi:type'));
  return [
    ...checkPrefix(element),
    ...checkChildren(element, places),
    ...places.flatMap((place) => checkCount(element, place)),
  ];
}

function checkPrefix(element: ManifestElement): Finding[] {
  const expected = element.isOverride && BASIC_TYPES.has(element.name) ? 'bt:' : '';
  if (element.prefix === expected) return [];
  return [
    findingAt(element, {
      found: `<${element.prefix}${element.name}>`,
      expected: `<${expected}${element.name}>`,
      todo: 'write the prefix that the schema asks for at this place',
    }),
  ];
}

/** A child that is none, or that stands after one that it should precede. */
function checkChildren(element: ManifestElement, places: readonly Place[]): Finding[] {
  let last = 0;
  return element.children.flatMap((child) => {
    const at = places.findIndex(({ name }) => name === child.name);
    if (at < 0) {
      return findingAt(child, {
        found: `<${child.name}> inside <${element.name}>`,
        expected:
          places.length === 0
            ? 'no element'
            : `one of ${places.map(({ name }) => name).join(', ')}`,
        todo: 'take it out or write it where it belongs',
      });
    }
    const before = places[last];
    if (at < last && before) {
      return findingAt(child, {
        found: `<${child.name}> after <${before.name}>`,
        expected: `the order ${places.map(({ name }) => name).join(', ')}`,
        todo: `move it before <${before.name}>`,
      });
    }
    last = at;
    return [];
  });
}

function checkCount(element: ManifestElement, { name, least, most }: Place): Finding[] {
  const found = element.children.filter((child) => child.name === name).length;
  if (found >= least && found <= most) return [];
  return [
    findingAt(element, {
      found: found === 0 ? `no <${name}>` : `<${name}> ${String(found)} times`,
      expected: most === 1 ? `one <${name}>` : `at least one <${name}>`,
      todo: found === 0 ? 'add it' : 'keep one',
    }),
  ];
}
