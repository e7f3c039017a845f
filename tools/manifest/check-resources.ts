/** Whether ids are unique and short enough, and whether what is named is there and in use. */
import { childOf, named, within } from './document';
import type { ManifestElement } from './document';
import { findingAt, quoted } from './finding';
import type { Finding } from './finding';

const CONTROL_ID_MOST = 125;
const RESOURCE_ID_MOST = 32;

/** The list in which an element looks its `resid` up. */
const LIST_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

export function checkResources(root: ManifestElement): Finding[] {
  const resources = named(root, 'Resources').flatMap(({ children }) =>
    children.flatMap((list) => list.children.map((element) => ({ list: list.name, element }))),
  );
  const users = [...within(root)].filter(
    (element) => element.isOverride && LIST_OF[element.name] && !isResource(element),
  );
  return [
    ...checkIds(named(root, 'OfficeTab', 'CustomTab', 'Group', 'Control'), CONTROL_ID_MOST),
    ...checkIds(
      resources.map(({ element }) => element),
      RESOURCE_ID_MOST,
    ),
    ...users.flatMap((user) => checkUser(user, resources)),
    ...checkUnused(resources, users),
  ];
}

const isResource = (element: ManifestElement) => element.parent?.parent?.name === 'Resources';

function checkIds(elements: readonly ManifestElement[], most: number): Finding[] {
  const lines = new Map<string, number>();
  return elements.flatMap((element) => {
    const id = element.attribute('id');
    const before = lines.get(id);
    lines.set(id, before ?? element.line);
    if (id === '' || id.length > most) {
      return findingAt(element, {
        found: id === '' ? 'no id' : `an id of ${String(id.length)} characters`,
        expected: `an id of 1 to ${String(most)} characters`,
        todo: 'give it a shorter one, here and where it is named',
      });
    }
    // A built-in tab has the id that Excel gave it, and may hold several groups.
    if (before === undefined || element.name === 'OfficeTab') return [];
    return findingAt(element, {
      found: `the id “${id}” of line ${String(before)}`,
      expected: 'an id of its own',
      todo: 'rename one of the two',
    });
  });
}

interface Resource {
  readonly list: string;
  readonly element: ManifestElement;
}

function checkUser(user: ManifestElement, resources: readonly Resource[]): Finding[] {
  const resid = user.attribute('resid');
  const list = LIST_OF[user.name] ?? '';
  const lists = resources
    .filter(({ element }) => element.attribute('id') === resid)
    .map((each) => each.list);
  if (lists.includes(list)) return [];
  return [
    findingAt(user, {
      found:
        lists.length === 0
          ? `resid ${quoted(resid)} without a resource`
          : `resid ${quoted(resid)} of ${lists.join(', ')}`,
      expected: `the id of a resource in ${list}`,
      todo: lists.length === 0 ? 'add the resource or correct the resid' : `move it to ${list}`,
    }),
  ];
}

function checkUnused(resources: readonly Resource[], users: readonly ManifestElement[]): Finding[] {
  const used = new Set(users.map((user) => user.attribute('resid')));
  return resources
    .filter(({ element }) => !used.has(element.attribute('id')))
    .map(({ element }) =>
      findingAt(element, {
        found: 'a resource that no resid names',
        expected: 'a resource in use',
        todo: 'take it out or name it',
      }),
    );
}

/** The resource that an element names. */
export function resourceOf(
  root: ManifestElement,
  user: ManifestElement,
): ManifestElement | undefined {
  const overrides = childOf(root, 'VersionOverrides');
  const resources = overrides && childOf(overrides, 'Resources');
  const list = resources && childOf(resources, LIST_OF[user.name] ?? '');
  return list?.children.find((each) => each.attribute('id') === user.attribute('resid'));
}
