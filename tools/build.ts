/**
 * `npm run build`: the pane for production in `dist`, with a manifest that names its address.
 *
 *   npm run build -- --base-url https://example.gov.vn/thi-dua/ --office-js self
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPane, OFFICE_JS } from './build-pane';
import type { OfficeJs } from './build-pane';

const options = {
  'base-url': { type: 'string', default: 'https://localhost:3000/' },
  'office-js': { type: 'string', default: 'cdn' },
} as const;

try {
  const { values } = parseArgs({ options });
  const stats = await buildPane({
    folder: fileURLToPath(new URL('../dist', import.meta.url)),
    officeJs: officeJsOf(values['office-js']),
    baseUrl: values['base-url'],
  });
  console.log(stats.toString({ all: false, assets: true, colors: false }));
  console.log(`dist/manifest.xml → ${values['base-url']}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function officeJsOf(choice: string): OfficeJs {
  const found = OFFICE_JS.find((each) => each === choice);
  if (found === undefined) throw new Error(`--office-js “${choice}”: “self” or “cdn” is expected.`);
  return found;
}
