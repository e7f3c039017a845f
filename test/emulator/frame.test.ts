/**
 * The genuine office.js in a real browser, in a frame beside the emulated Excel.
 *
 * All addresses are answered by the test itself, so that neither a server nor a certificate is
 * needed for the https origin that office.js insists on.
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type Frame, type Page, type Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import webpack from 'webpack';

const here = import.meta.dirname;
const officeFolder = path.dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

let browser: Browser;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  const script = await bundle(path.join(here, 'pane-page.ts'));
  browser = await launch();
  page = await browser.newPage();
  await page.route('https://localhost/**', (route) => answer(route, script));
  await page.goto('https://localhost/');
  await page.waitForFunction(() => window.frames.length > 0);
  pane = page.frames()[1] ?? page.mainFrame();
  await pane.waitForFunction(() => (globalThis as unknown as Seen).seen?.['done'] === true);
});

afterAll(async () => {
  await browser?.close();
});

interface Seen {
  seen?: Record<string, unknown>;
}

const seen = () => pane.evaluate(() => (globalThis as unknown as Seen).seen);

test('the pane learns language and requirement sets, reads, writes and catches errors', async () => {
  expect(await seen()).toMatchObject({
    language: 'vi-VN',
    sets: [true, true, false],
    values: [
      [1, 2],
      ['x', 'Điểm'],
    ],
    error: 'ItemNotFound',
  });
});

test('settings that the pane saves are in the workbook', async () => {
  expect(await seen()).toMatchObject({ setting: { a: 'á' } });
  const kept = await page.evaluate('host.state.data.settings.get("k")');
  expect(kept).toBe('{"a":"á"}');
});

test('what the pane asks of itself, to be hidden or shown, is known to the page', async () => {
  expect(await page.evaluate('host.state.paneWish')).toEqual({ appRuntime: 'Visible', count: 2 });
});

test('the pane hears of the user, and ribbon buttons reach its functions', async () => {
  await page.evaluate(`user.type('Sheet1', 'C3', [[5]]);
    pane.runCommand('ScoreButton', 'ribbonFunction');
    pane.runAction('SCORE', { round: 2026 });`);
  await pane.waitForFunction(() => {
    const known = (globalThis as unknown as Seen).seen;
    return Boolean(known?.['ribbon'] && known['action'] && String(known['changes']) !== '');
  });
  expect(await seen()).toMatchObject({
    changes: ['C3 Unknown'],
    ribbon: 'ScoreButton',
    action: { round: 2026 },
  });
});

async function launch(): Promise<Browser> {
  const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
  const found = installed.find((file) => existsSync(file));
  const executablePath = found ?? (await sparticuz.executablePath());
  return chromium.launch({ executablePath, args: found ? ['--no-sandbox'] : sparticuz.args });
}

/** One script from a TypeScript file and all it imports. */
async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pane-page-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry,
    output: { path: folder, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'es2022' } }] },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
  return readFileSync(path.join(folder, 'page.js'), 'utf8');
}

async function answer(route: Route, script: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const pages: Record<string, string> = {
    '/': '<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script>',
    '/pane.html':
      '<!doctype html><meta charset="utf-8"><script src="/office/office.js"></script>' +
      '<script src="/pane-script.js"></script>',
  };
  const html = pages[pathname];
  const office = path.join(officeFolder, pathname.replace('/office/', ''));
  if (html) await route.fulfill({ contentType: 'text/html', body: html });
  else if (pathname === '/page.js')
    await route.fulfill({ contentType: 'text/javascript', body: script });
  else if (pathname === '/pane-script.js')
    await route.fulfill({ path: path.join(here, 'pane-script.js') });
  else if (pathname.startsWith('/office/') && existsSync(office))
    await route.fulfill({ path: office });
  else await route.fulfill({ status: 404 });
}
