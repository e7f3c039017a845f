/** Builds the pane for production into a folder, with a manifest that names its address. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import type { Configuration, Stats } from 'webpack';
import config from '../webpack.config.js';
import { manifestFor } from './manifest-address';

export const OFFICE_JS = ['cdn', 'self'] as const;
export type OfficeJs = (typeof OFFICE_JS)[number];

export interface PaneBuild {
  readonly folder: string;
  readonly officeJs: OfficeJs;
  readonly baseUrl: string;
}

export async function buildPane({ folder, officeJs, baseUrl }: PaneBuild): Promise<Stats> {
  const source = fileURLToPath(new URL('../manifest.xml', import.meta.url));
  const manifest = manifestFor(readFileSync(source, 'utf8'), baseUrl);
  const stats = await runWebpack(config({ officeJs }), folder);
  writeFileSync(path.join(folder, 'manifest.xml'), manifest);
  return stats;
}

/** Throws what went wrong. */
export function runWebpack(configuration: Configuration, folder: string): Promise<Stats> {
  const compiler = webpack({
    ...configuration,
    output: { ...configuration.output, path: folder },
  });
  if (!compiler) throw new Error('webpack did not start.');
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else if (!stats || stats.hasErrors()) fail(new Error(stats?.toString('errors-only')));
        else done(stats);
      });
    });
  });
}
