/** The pane stays light: what a user waits for when it is opened, in bytes after `gzip -9`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measurePane } from '../../tools/pane-sizes';
import type { PaneSizes } from '../../tools/pane-sizes';
import { newFolder } from '../support/command-line';

/** A step beyond these is a decision: what is not needed to see the pane belongs into a lazy chunk. */
const BUDGETS = { firstLoad: 120_000, ownInFirstLoad: 60_000, ownInPane: 280_000 };

const folder = newFolder();
let sizes: PaneSizes;

beforeAll(async () => {
  sizes = await measurePane(folder.at('whole'), folder.at('own'));
});
afterAll(() => {
  folder.remove();
});

test('the parts are parts of the whole', () => {
  expect(sizes.firstLoad).toBeGreaterThan(sizes.ownInFirstLoad);
  expect(sizes.ownInPane).toBeGreaterThanOrEqual(sizes.ownInFirstLoad);
  expect(sizes.ownInFirstLoad).toBeGreaterThan(1000);
});

test('all scripts and styles of the first load but office.js', () => {
  expect(sizes.firstLoad).toBeLessThanOrEqual(BUDGETS.firstLoad);
});

test('our own code with all that is loaded later: pages, worker, writer of files', () => {
  expect(sizes.ownInPane).toBeLessThanOrEqual(BUDGETS.ownInPane);
});

test('our own code in the first load', () => {
  expect(sizes.ownInFirstLoad).toBeLessThanOrEqual(BUDGETS.ownInFirstLoad);
});
