/** Builds pane and preview, and serves both from one https origin on this machine alone. */
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import config from '../webpack.config.js';
import { localhostCertificate } from './certificate';

const root = fileURLToPath(new URL('..', import.meta.url));
const officeFolder = dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

export interface Served {
  /** "https://localhost:3000" */
  readonly origin: string;
  close(): Promise<void>;
}

export async function serve(options: { port: number; watch: boolean }): Promise<Served> {
  const certificate = await localhostCertificate(root);
  const port = await freePort(options.port);
  const compiler = webpack({
    ...config({ preview: true }),
    infrastructureLogging: { level: 'none' },
  });
  if (!compiler) throw new Error('webpack did not start.');
  const built = firstBuild(compiler);
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: { type: 'https', options: certificate },
      // Pages reload by hand: a page that reloads itself would lose the workbook that is open.
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      setupExitSignals: false,
      devMiddleware: { stats: 'errors-only' },
      static: [{ directory: officeFolder, publicPath: '/office', watch: false }],
      watchFiles: [],
    },
    compiler,
  );
  await server.start();
  await built;
  if (!options.watch)
    await new Promise<void>((done) =>
      compiler.watching?.close(() => {
        done();
      }),
    );
  return { origin: `https://localhost:${String(port)}`, close: () => server.stop() };
}

function firstBuild(compiler: webpack.Compiler): Promise<void> {
  return new Promise((done, fail) => {
    compiler.hooks.done.tap('serve', (stats) => {
      if (stats.hasErrors()) fail(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}

/** The port that was asked for, or the next one that nobody listens on. */
async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${String(wanted)} on.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => {
      answer(false);
    });
    probe.listen(port, 'localhost', () => {
      probe.close(() => {
        answer(true);
      });
    });
  });
}
