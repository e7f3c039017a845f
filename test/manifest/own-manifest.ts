/** The manifest of the repository, and the files beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReadFile } from '../../tools/manifest/check-icons';

const root = new URL('../../', import.meta.url);

export const manifestText = readFileSync(fileURLToPath(new URL('manifest.xml', root)), 'utf8');

export const fileBeside: ReadFile = (path) => {
  const file = fileURLToPath(new URL(path, root));
  return existsSync(file) ? readFileSync(file) : null;
};
