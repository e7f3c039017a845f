/**
 * How much a user downloads to see the pane.
 *
 * The pane is built twice. The first build is the one for production: what `taskpane.html` names
 * (all but office.js, which comes from Microsoft) is the first load, every other chunk is lazy. In
 * the second build all packages stay outside, so that its chunks hold our own modules alone,
 * minified as in the first. Their sizes are a little too large rather than too small: imports
 * from packages keep their names there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Configuration, Stats } from 'webpack';
import config from '../webpack.config.js';
import { runWebpack } from './build-pane';

export interface PaneSizes {
  /** Bytes after `gzip -9`, as all numbers here. */
  readonly firstLoad: number;
  readonly ownInFirstLoad: number;
  readonly ownInPane: number;
  readonly lazyChunks: readonly Chunk[];
}

export interface Chunk {
  readonly name: string;
  readonly size: number;
  readonly own: number;
}

/** Builds into two folders, which the caller removes. */
export async function measurePane(whole: string, own: string): Promise<PaneSizes> {
  const chunks = chunksOf(await runWebpack(config({}), whole), whole);
  const ownChunks = chunksOf(await runWebpack(withoutPackages(config({})), own), own);
  const ownOf = (name: string) => ownChunks.find((chunk) => chunk.name === name)?.size ?? 0;
  return {
    firstLoad: sum(firstFiles(whole).map((file) => zipped(whole, file))),
    ownInFirstLoad: sum(ownChunks.filter(({ isFirst }) => isFirst).map(({ size }) => size)),
    ownInPane: sum(ownChunks.map(({ size }) => size)),
    lazyChunks: chunks
      .filter(({ isFirst }) => !isFirst)
      .map(({ name, size }) => ({ name, size, own: ownOf(name) }))
      .toSorted((a, b) => b.size - a.size),
  };
}

/** Scripts and styles that the page names, without those of other places. */
function firstFiles(folder: string): string[] {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/<script[^>]* src="([^"]+)"|<link[^>]* href="([^"]+\.css)"/g)];
  return named.map(([, script, style]) => script ?? style ?? '').filter((name) => !/:/.test(name));
}

interface BuiltChunk {
  readonly name: string;
  readonly size: number;
  readonly isFirst: boolean;
}

/** A chunk goes by its name, else by what asks for it, and by whether it is ours: its number may change. */
function chunksOf(stats: Stats, folder: string): BuiltChunk[] {
  const wanted = { chunks: true, chunkModules: true, chunkOrigins: true, nestedModules: true };
  const { chunks = [] } = stats.toJson({ all: false, ids: true, ...wanted });
  return chunks.map(({ names = [], modules = [], origins = [], files = [], initial, entry }) => {
    const isOurs = modules.some(({ name = '' }) => name.includes('./src/'));
    const asked = new Set(origins.map(({ request = 'worker' }) => path.basename(request)));
    const whose = isOurs ? '' : ' (packages)';
    return {
      name: names[0] ?? (entry ? 'worker' : [...asked].toSorted().join(' and ')) + whose,
      size: sum(files.map((file) => zipped(folder, file))),
      isFirst: initial,
    };
  });
}

function withoutPackages(configuration: Configuration): Configuration {
  return {
    ...configuration,
    plugins: [],
    // An expression that is never run: the second build is weighed, not used.
    externals: [
      ({ request = '' }, done) => {
        if (/^[./]|^[A-Za-z]:/.test(request)) done();
        else done(undefined, 'var outside');
      },
    ],
  };
}

function zipped(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
