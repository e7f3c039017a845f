/** `npm run pictures`: the picture of the README, the preview after scoring. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './find-browser';
import { serve } from './serve';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const SIZE = { width: 1400, height: 860 };
/** The pane and the grid have drawn what was scored, and their movements are over. */
const REST_MS = 1000;

mkdirSync(folder, { recursive: true });
const site = await serve({ port: 8500, watch: false });
const browser = await launchBrowser();
const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: SIZE });
const page = await context.newPage();
await page.goto(site.origin);
const pane = page.frameLocator('.pane iframe');
await pane.getByText('lưu ý').first().waitFor();
await pane.getByRole('button', { name: 'Chấm điểm', exact: true }).click();
await pane.getByText('Đã ghi và đối chiếu').waitFor();
await pane.getByRole('tab', { name: /^Cá nhân/ }).click();
await pane
  .getByRole('list', { name: /^Xếp hạng/ })
  .getByRole('button')
  .first()
  .click();
await pane.getByRole('region', { name: 'Điểm theo tiêu chí' }).waitFor();
await page.getByRole('tab', { name: 'Tổng hợp' }).click();
await page.waitForTimeout(REST_MS);
await page.screenshot({ path: `${folder}preview.png` });
await browser.close();
await site.close();
process.exit(0);
