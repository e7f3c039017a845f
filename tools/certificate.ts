/**
 * A self-made certificate for localhost. It is kept in `.cache` and nobody is asked to trust it:
 * the browser warns once, and nothing on the machine changes.
 */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

const LIFE_DAYS = 365;
const RENEW_AFTER_DAYS = 300;
const DAY = 24 * 60 * 60 * 1000;

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

export async function localhostCertificate(root: string): Promise<Certificate> {
  const folder = join(root, '.cache', 'certificate');
  const file = (name: string) => join(folder, name);
  if (!isFresh(file('localhost.key'))) {
    rmSync(folder, { recursive: true, force: true });
    await generateCertificates(
      file('ca.crt'),
      file('localhost.crt'),
      file('localhost.key'),
      LIFE_DAYS,
      ['localhost', '127.0.0.1'],
    );
  }
  return { key: readFileSync(file('localhost.key')), cert: readFileSync(file('localhost.crt')) };
}

function isFresh(path: string): boolean {
  return existsSync(path) && Date.now() - statSync(path).mtimeMs < RENEW_AFTER_DAYS * DAY;
}
