/** A folder published on this machine as it would be on a server: https, and below a path. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { localhostCertificate } from '../../tools/certificate';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

export interface Published {
  /** "https://localhost:40123" */
  readonly origin: string;
  close(): Promise<void>;
}

export async function publish(folder: string, below: string, cache: string): Promise<Published> {
  const server = createServer(await localhostCertificate(cache), (request, response) => {
    const name = new URL(request.url ?? '/', 'https://localhost').pathname;
    const file = path.join(folder, name.slice(below.length));
    if (!name.startsWith(below) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    // Excel on the web trusts the type that the server names, and so should the test.
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${String(port)}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}
