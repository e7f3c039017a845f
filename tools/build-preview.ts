/**
 * `npm run build:preview`: pane, preview, samples and office.js in one folder that any https server
 * can hand out, at any address.
 *
 *   npm run build:preview -- --out preview-site
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import webpack from 'webpack';
import config from '../webpack.config.js';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist-preview' } } });
const out = resolve(values.out);
// The folder is emptied first, so it must be a new one, or one of an earlier build.
const isTaken =
  existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, 'taskpane.html'));
if (isTaken) fail(`--out ${values.out}: thư mục đã có tệp khác / the folder holds other files.`);

const compiler = webpack(config({ preview: true, out }));
if (!compiler) fail('webpack did not start.');
compiler.run((error, stats) => {
  if (error ?? stats?.hasErrors()) fail(error?.message ?? stats?.toString('errors-only') ?? '');
  console.log(out);
});

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
