/** A plain https server of a folder, as an office might have one, below an address of its own. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localhostCertificate } from '../../../tools/certificate';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What every server knows of itself. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface StaticSite {
  /** Ends with the folder's name and a slash. */
  readonly address: string;
  close(): void;
}

export async function staticSite(folder: string, name: string): Promise<StaticSite> {
  const server = createServer(await localhostCertificate(root), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const path = pathname === `/${name}/` ? `/${name}/index.html` : pathname;
    const isInside = path.startsWith(`/${name}/`);
    readFile(join(folder, normalize(path.slice(name.length + 1))))
      .then((content) => {
        response.statusCode = isInside ? 200 : 404;
        response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
        response.end(isInside ? content : '');
      })
      .catch(() => {
        response.statusCode = 404;
        response.end();
      });
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${String(port)}/${name}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
