/** Whether every address is https and lies where the pane lies. */
import { childOf, named, valuesOf, within } from './document';
import type { ManifestElement } from './document';
import { findingAt, quoted } from './finding';
import type { Finding } from './finding';

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation'];

/** The folder of the pane: all that the manifest names lies in it. */
export function folderOf(root: ManifestElement): string {
  const settings = childOf(root, 'DefaultSettings');
  const pane = settings && childOf(settings, 'SourceLocation')?.attribute('DefaultValue');
  return (pane ?? '').replace(/[^/]*$/, '');
}

export function checkAddresses(root: ManifestElement): Finding[] {
  const folder = folderOf(root);
  const elements = [...within(root)].filter(
    ({ name, isOverride, parent }) =>
      (!isOverride && ADDRESSES.includes(name)) ||
      (isOverride && (parent?.name === 'Images' || parent?.name === 'Urls')),
  );
  const values = [
    ...elements.flatMap(valuesOf),
    ...named(root, 'AppDomain').map((element) => [element, element.text] as const),
  ];
  return values.flatMap(([element, value]) => {
    if (!URL.canParse(value) || new URL(value).protocol !== 'https:') {
      return findingAt(element, {
        found: quoted(value),
        expected: 'an https address',
        todo: 'write the whole address, since Office loads nothing over http',
      });
    }
    if (value.startsWith(folder)) return [];
    return findingAt(element, {
      found: quoted(value),
      expected: `an address in the pane’s folder “${folder}”`,
      todo: 'serve it from there, or build the manifest again with --base-url',
    });
  });
}
