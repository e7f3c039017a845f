/** Draws the icons of the add-in and of its buttons, in every size that Office asks for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './find-browser';

/** What `manifest.xml` names. The buttons are drawn on sixteen squares, so that 16 pixels stay sharp. */
const DRAWINGS = [
  { name: 'icon', sizes: [16, 32, 64, 80, 128] },
  ...['open', 'score', 'summary', 'clear', 'verify'].map((button) => ({
    name: `button-${button}`,
    sizes: [16, 32, 80],
  })),
];
const assets = new URL('../assets/', import.meta.url);

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { name, sizes } of DRAWINGS) {
  const drawing = readFileSync(new URL(`${name}.svg`, assets)).toString('base64');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${String(size)}" height="${String(size)}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(fileURLToPath(new URL(`${name}-${String(size)}.png`, assets)), png);
  }
}
await browser.close();
