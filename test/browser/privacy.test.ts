/** What is in the workbook stays in the workbook: nothing is kept in the browser, nothing is logged. */
import { expect, test } from 'vitest';
import { previewSite } from './support/preview';

const open = previewSite();

test('after the whole path no name stands in a store of the browser, nor in its console', async () => {
  const preview = await open();
  const { page, pane } = preview;
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  await preview.score.click();
  await preview.written.waitFor();
  await pane.getByRole('tab', { name: /^Cá nhân/ }).click();
  await pane
    .getByRole('list', { name: /^Xếp hạng/ })
    .getByRole('button')
    .first()
    .click();
  await pane.getByRole('region', { name: 'Điểm theo tiêu chí' }).waitFor();
  await preview.step('Trình ký');
  await preview.seal();
  await pane.getByText(/Đã niêm phong lần 1/).waitFor();

  const { sheets } = await preview.saved();
  const people = sheets.find(({ name }) => name === 'Cá nhân');
  const names = [...(people?.cells ?? [])]
    .filter(([row]) => row >= 4)
    .map(([, cells]) => String(cells.get(1)?.value));
  expect(names.length).toBeGreaterThan(100);
  const kept = await Promise.all(page.frames().map((frame) => frame.evaluate(storesOf)));
  const everything = [...logged, ...kept, JSON.stringify(await page.context().cookies())].join(
    '\n',
  );
  expect(names.filter((name) => everything.includes(name))).toEqual([]);
});

/** Everything that a page can keep in the browser, as text; runs in the page. */
async function storesOf(): Promise<string> {
  const bases = await indexedDB.databases();
  const caches = await window.caches.keys();
  const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
  return [...stores, JSON.stringify(bases), ...caches, document.cookie].join('\n');
}
