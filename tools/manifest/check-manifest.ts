/** All that can be known of a manifest without asking a service. */
import { Damage } from '../../src/xlsx/damage';
import { checkActions } from './check-actions';
import { checkAddresses } from './check-addresses';
import { checkIcons } from './check-icons';
import type { ReadFile } from './check-icons';
import { checkIdentity } from './check-identity';
import { checkOrder } from './check-order';
import { checkResources } from './check-resources';
import { checkWords } from './check-words';
import { readManifest } from './document';
import type { ManifestElement } from './document';
import type { Finding } from './finding';

/** Findings in the order of the lines; none, when nothing is wrong. */
export function checkManifest(text: string, readFile: ReadFile): Finding[] {
  const root = readOrFind(text);
  if ('found' in root) return [root];
  return [
    ...checkOrder(root),
    ...checkIdentity(root),
    ...checkResources(root),
    ...checkWords(root),
    ...checkAddresses(root),
    ...checkIcons(root, readFile),
    ...checkActions(root),
  ].toSorted((a, b) => a.line - b.line);
}

function readOrFind(text: string): ManifestElement | Finding {
  try {
    return readManifest(text);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return {
      line: 1,
      where: 'the file',
      found: `XML that is not well formed (${error.problem.detail ?? 'damaged'})`,
      expected: 'a manifest',
      todo: 'mend it in an editor that shows XML’s mistakes',
    };
  }
}
