/** Scripts and templates as names: page and pane show them letter by letter and run none of them. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { click } from '../hostile/doors';
import { everyText, freeTexts, withTexts } from '../hostile/input';
import { TEXTS } from '../hostile/texts';
import { previewSite } from './support/preview';

const open = previewSite();

const SCRIPTS = TEXTS.filter(([what]) =>
  /^a script$|picture that fails|that is a script|template|right to left/.test(what),
);

/** The small campaign with every free text changed; numbers keep them apart. */
async function hostileBytes(texts: readonly (readonly [string, string])[]): Promise<Uint8Array> {
  const base = await everyText();
  const free = freeTexts(base);
  const others = new Map(
    free.map(({ text }, index) => [
      text,
      `${texts[index % texts.length]?.[1] ?? ''}${String(index)}`,
    ]),
  );
  return withTexts(base, (text) => others.get(text) ?? text);
}

test('names that are scripts are shown as they are, and nothing of them runs', async () => {
  const preview = await open({}, { sample: 'blank' });
  const { page, pane } = preview;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await preview.openRead('thu-doc.xlsx', await hostileBytes(SCRIPTS));
  await preview.score.click();
  await preview.written.waitFor();
  for (const step of ['Phong trào', 'Dữ liệu', 'Chấm điểm', 'Kết quả', 'Trình ký']) {
    await preview.step(step);
    await preview.atRest();
    const shown = await pane.locator('body').innerText();
    // The campaign's own name is such a text and stands in the head of every step.
    expect(shown, step).toMatch(/<script>|<img src=x|javascript:|\{\{1\}\}|\u202e/);
    expect(
      await pane.locator('script:not([src]), img[src="x"], [href^="javascript:"]').count(),
    ).toBe(0);
  }
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => Reflect.get(window, '__ran') as unknown)).toBeUndefined();
  }
  expect(dialogs).toEqual([]);
}, 240_000);

test('a browser finds every part of a file full of hostile texts well formed', async () => {
  const preview = await open({}, { sample: 'blank' });
  const { files } = await click(await hostileBytes(TEXTS));
  const parts = Object.entries(unzipSync(files.get('scored') ?? new Uint8Array()))
    .filter(([part]) => /\.(xml|rels)$/.test(part))
    .map(([part, content]) => [part, strFromU8(content)] as const);
  expect(parts.length).toBeGreaterThan(30);
  const broken = await preview.page.evaluate(
    (given) =>
      given.flatMap(([part, text]) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
        const error = documentElement.querySelector('parsererror') ?? null;
        const isError = error !== null || documentElement.nodeName === 'parsererror';
        return isError ? [`${part}: ${documentElement.textContent.slice(0, 200)}`] : [];
      }),
    parts,
  );
  expect(broken).toEqual([]);
}, 240_000);
