/** `npm run pictures`: the pictures of README and manual, each with the text that it shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './find-browser';
import { scenes, textOf } from './pictures/scenes';
import { serve } from './serve';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const SIZE = { width: 1400, height: 860 };
/** The pane and the grid have drawn everything, and their movements are over. */
const REST_MS = 5000;

mkdirSync(folder, { recursive: true });
const site = await serve({ port: 8500, watch: false });
const browser = await launchBrowser();
const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: SIZE });
const page = await context.newPage();
await page.goto(site.origin);
const pane = page.frameLocator('.pane iframe');
await pane.getByText('lưu ý').first().waitFor();
for (const { name, of, act } of scenes) {
  await act(pane, page);
  await page.waitForTimeout(REST_MS);
  const shown = of === 'page' ? page : page.locator('.pane iframe');
  await shown.screenshot({ path: `${folder}${name}.png` });
  writeFileSync(`${folder}${name}.txt`, `${await textOf(pane)}\n`);
}
await browser.close();
await site.close();
process.exit(0);
