/** axe-core finds nothing to complain of on any page of the pane: each look, both languages. */
import { describe, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { complaints } from './support/complaints';
import { LOOKS, previewSite } from './support/preview';

const open = previewSite();

/** Each page is looked at three times. */
const PATIENCE = 180_000;

describe.each(['vi', 'en'] as const)('%s', (lang) => {
  const { path, score, start, results, removal } = catalogs[lang].pane;

  test(
    'before and after scoring, every step, a card, a supposition',
    async () => {
      const preview = await open({}, { lang });
      const { pane } = preview;
      for (const step of Object.values(path.steps)) {
        await preview.step(step);
        expect(await complaints(preview), step).toEqual([]);
      }
      await preview.step(path.steps.campaign);
      await pane.getByRole('button', { name: path.rules.from.plan(0).split(':')[0] ?? '' }).click();
      expect(await complaints(preview), 'origins').toEqual([]);
      await pane.getByRole('button', { name: score, exact: true }).click();
      await pane.getByRole('region', { name: results.heading }).waitFor();
      expect(await complaints(preview, `axe-${lang}-results`), 'results').toEqual([]);
      await pane.getByRole('button', { name: path.whatIf.heading }).click();
      await pane.getByRole('button', { name: path.whatIf.try, exact: true }).click();
      expect(await complaints(preview), 'what if').toEqual([]);
      const ranking = pane.getByRole('list', { name: /^(Xếp hạng|Ranking) \(/ });
      await ranking.getByRole('button').first().click();
      await pane.getByRole('region', { name: path.card.points }).waitFor();
      await pane.getByText(path.sure.about).waitFor();
      expect(await complaints(preview, `axe-${lang}-card`), 'card').toEqual([]);
      await preview.step(path.steps.signing);
      expect(await complaints(preview), 'signing').toEqual([]);
      await pane.getByRole('button', { name: removal.open }).click();
      expect(await complaints(preview), 'removal').toEqual([]);
    },
    PATIENCE,
  );

  test('a workbook without a campaign', async () => {
    const preview = await open({}, { lang, sample: 'blank' });
    await preview.pane.getByRole('heading', { name: start.heading }).waitFor();
    expect(await complaints(preview), 'blank').toEqual([]);
  });
});

test('a look is worn by the pane as well as by the page, and put off again', async () => {
  const preview = await open();
  const ink = preview.pane.locator('.td-root');
  const worn: string[] = [];
  for (const look of [...LOOKS, 'light'] as const) {
    await preview.wear(look);
    worn.push(await ink.evaluate((root) => getComputedStyle(root).color));
  }
  // Fluent's black, its white, and the black of the system's own colours.
  const [light, dark, system] = ['rgb(36, 36, 36)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'];
  expect(worn).toEqual([light, dark, system, light]);
});
