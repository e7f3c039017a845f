/** Whether every word is there and short enough, in each language. */
import { named, valuesOf } from './document';
import type { ManifestElement } from './document';
import { resourceOf } from './check-resources';
import { findingAt } from './finding';
import type { Finding } from './finding';

/** Longer labels are cut off on the ribbon; this limit is ours, the others are the schema's. */
const LABEL_MOST = 32;
const URL_MOST = 2048;

export function checkWords(root: ManifestElement): Finding[] {
  const labels = named(root, 'Label').flatMap((label) => resourceOf(root, label) ?? []);
  const limits = [
    { most: 125, elements: named(root, 'DisplayName') },
    { most: 250, elements: named(root, 'Description').filter(({ isOverride }) => !isOverride) },
    { most: 125, elements: named(root, 'ShortStrings').flatMap(({ children }) => children) },
    { most: 250, elements: named(root, 'LongStrings').flatMap(({ children }) => children) },
    { most: URL_MOST, elements: named(root, 'Url') },
    { most: LABEL_MOST, elements: [...new Set(labels)] },
  ];
  return limits.flatMap(({ most, elements }) =>
    elements.flatMap(valuesOf).flatMap(([element, value]) => {
      if (value.trim() !== '' && value.length <= most) return [];
      return findingAt(element, {
        found: value.trim() === '' ? 'no text' : `a text of ${String(value.length)} characters`,
        expected: `a text of 1 to ${String(most)} characters`,
        todo: value.trim() === '' ? 'write it' : 'say it in fewer words',
      });
    }),
  );
}
