/** Draws the add-in's icons in every size that Office asks for from `assets/icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './find-browser';

const SIZES = [16, 32, 64, 80, 128];
const assets = new URL('../assets/', import.meta.url);
const drawing = readFileSync(new URL('icon.svg', assets)).toString('base64');

const browser = await launchBrowser();
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${String(size)}" height="${String(size)}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(fileURLToPath(new URL(`icon-${String(size)}.png`, assets)), png);
}
await browser.close();
