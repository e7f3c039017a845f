/**
 * `npm run build`: the pane for production in `dist`, with a manifest that names its address.
 *
 *   npm run build -- --base-url https://thidua.example.gov.vn/ --office-js self
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import config from '../webpack.config.js';
import { manifestFor } from './manifest-address';

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string', default: 'https://localhost:3000/' },
    'office-js': { type: 'string', default: 'cdn' },
  },
});
const officeJs = values['office-js'];
if (officeJs !== 'self' && officeJs !== 'cdn') fail(`--office-js ${officeJs}: "self" or "cdn".`);
const manifest = manifestOrFail();

const compiler = webpack(config({ officeJs }));
if (!compiler) fail('webpack did not start.');
compiler.run((error, stats) => {
  if (error ?? stats?.hasErrors()) fail(error?.message ?? stats?.toString('errors-only') ?? '');
  writeFileSync(file('dist/manifest.xml'), manifest);
  console.log(stats?.toString({ all: false, assets: true, colors: false }) ?? '');
  console.log(`dist/manifest.xml → ${values['base-url']}`);
});

function manifestOrFail(): string {
  try {
    return manifestFor(readFileSync(file('manifest.xml'), 'utf8'), values['base-url']);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function file(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
