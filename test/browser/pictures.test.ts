/** The pictures of README and manual show the pane as it is; `npm run pictures` makes them anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scenes, textOf } from '../../tools/pictures/scenes';
import { previewSite } from './support/preview';

const open = previewSite();
const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));

test('what the pane says in each picture is what it says now', async () => {
  const { pane, page } = await open({}, { view: 'sheet' });
  for (const { name, act } of scenes) {
    await act(pane, page);
    const pictured = readFileSync(`${images}${name}.txt`, 'utf8');
    await expect
      .poll(async () => `${await textOf(pane)}\n`, { message: name, timeout: 30_000 })
      .toBe(pictured);
  }
}, 180_000);
