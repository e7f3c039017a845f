/** The folder of `npm run build:preview` behind a plain server: it works, and nothing leaves it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../tools/find-browser';
import { builtSite } from './support/built-site';
import { staticSite } from './support/static-site';
import type { StaticSite } from './support/static-site';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(os.tmpdir(), 'preview-site-'));
const build = (out: string) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build-preview.ts', '--out', out], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
let site: StaticSite;
let browser: Browser;

beforeAll(async () => {
  const built = await builtSite();
  [site, browser] = await Promise.all([staticSite(built, 'xem-thu'), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a sample is scored below an address of its own, and no request leaves the origin', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())} ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  // What the policy of page or pane refuses is reported on the console, too.
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(`${site.address}?sample=soc-trang-2022&profile=excel2021`);
  const pane = page.frameLocator('.pane iframe');
  await pane.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
  await pane.getByText('Đã ghi và đối chiếu').waitFor();
  await page.locator('.canvas canvas').first().waitFor();
  expect(asked.length).toBeGreaterThan(10);
  const own = (url: string) => url.startsWith(site.address) || /^(data|blob):/.test(url);
  expect(asked.filter((url) => !own(url))).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('a folder that holds other files is left alone', () => {
  writeFileSync(join(folder, 'thu-rieng.txt'), 'x');
  expect(() => build(folder)).toThrow(/thư mục đã có tệp khác/);
});
