/** `npm run sizes`: how many bytes the pane is, in a table. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measurePane } from './pane-sizes';

const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-sizes-'));
try {
  const { firstLoad, ownInFirstLoad, ownInPane, lazyChunks } = await measurePane(
    path.join(folder, 'whole'),
    path.join(folder, 'own'),
  );
  const rows: [string, number, number?][] = [
    ['first load (all that taskpane.html names but office.js)', firstLoad, ownInFirstLoad],
    ...lazyChunks.map(({ name, size, own }): [string, number, number] => [
      `later: ${name}`,
      size,
      own,
    ]),
    ['our own code in the whole pane', ownInPane],
  ];
  console.log(`${'gzip -9, kB'.padEnd(60)}${'all'.padStart(10)}${'ours'.padStart(10)}`);
  for (const [what, all, own] of rows) {
    console.log(`${what.padEnd(60)}${kilobytes(all)}${own === undefined ? '' : kilobytes(own)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(10);
}
