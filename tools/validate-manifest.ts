/**
 * `npm run validate [-- FILE [--files FOLDER]]`: whether Office would take a manifest, without
 * asking a service. The icons lie beside the manifest or in FOLDER.
 *
 * Exit codes: 0 nothing is wrong, 1 each finding is a sentence, 2 bad usage or no such file.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkManifest } from './manifest/check-manifest';
import { sentenceOf } from './manifest/finding';

const { file, folder } = argumentsOrFail();
const shown = path.relative(process.cwd(), file);
const findings = checkManifest(readFileSync(file, 'utf8'), (name) => {
  const icon = path.join(folder, name);
  return existsSync(icon) ? readFileSync(icon) : null;
});
for (const finding of findings) console.error(`${shown}, ${sentenceOf(finding)}`);
if (findings.length === 0) console.log(`${shown}: nothing is wrong.`);
process.exitCode = findings.length === 0 ? 0 : 1;

function argumentsOrFail(): { file: string; folder: string } {
  try {
    const options = { files: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [name = fileURLToPath(new URL('../manifest.xml', import.meta.url)), ...others] =
      positionals;
    if (others.length > 0) fail('One manifest at a time.');
    const found = path.resolve(name);
    if (!statSync(found, { throwIfNoEntry: false })?.isFile()) fail(`${name}: no such file.`);
    return { file: found, folder: values.files ?? path.dirname(found) };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
