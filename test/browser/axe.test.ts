/** axe-core finds nothing to complain of on any page of the pane: each theme, both languages. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();

const looks = [
  { look: 'light', options: { colorScheme: 'light' }, theme: 'light' },
  { look: 'dark', options: { colorScheme: 'dark' }, theme: 'dark' },
  { look: 'high contrast', options: { forcedColors: 'active' }, theme: 'light' },
] as const;
const languages = ['vi', 'en'] as const;

describe.each(looks)('$look', ({ look, options, theme }) => {
  describe.each(languages)('%s', (lang) => {
    const { path, score, start, results, removal } = catalogs[lang].pane;
    const name = (page: string) => `axe-${look.replace(' ', '-')}-${lang}-${page}`;

    test('before and after scoring, every step, a card, a supposition', async () => {
      const preview = await open(options, { lang, theme });
      const { pane } = preview;
      const go = async (step: keyof typeof path.steps) => {
        await pane
          .getByRole('button', { name: new RegExp(path.steps[step]) })
          .first()
          .click();
      };
      for (const step of ['campaign', 'data', 'scoring', 'results', 'signing'] as const) {
        await go(step);
        expect(await complaints(preview, name(`before-${step}`)), step).toEqual([]);
      }
      await go('campaign');
      await pane.getByRole('button', { name: path.rules.from.plan(0).split(':')[0] ?? '' }).click();
      expect(await complaints(preview, name('origins')), 'origins').toEqual([]);
      await pane.getByRole('button', { name: score, exact: true }).click();
      await pane.getByRole('region', { name: results.heading }).waitFor();
      expect(await complaints(preview, name('results')), 'results').toEqual([]);
      await pane.getByRole('button', { name: path.whatIf.heading }).click();
      await pane.getByRole('button', { name: path.whatIf.try, exact: true }).click();
      expect(await complaints(preview, name('what-if')), 'what if').toEqual([]);
      await pane.getByRole('tabpanel').getByRole('list').last().getByRole('button').first().click();
      await pane.getByRole('region', { name: path.card.points }).waitFor();
      expect(await complaints(preview, name('card')), 'card').toEqual([]);
      await go('signing');
      expect(await complaints(preview, name('signing')), 'signing').toEqual([]);
      await pane.getByRole('button', { name: removal.open }).click();
      expect(await complaints(preview, name('removal')), 'removal').toEqual([]);
    });

    test('a workbook without a campaign', async () => {
      const preview = await open(options, { lang, theme, sample: 'blank' });
      await preview.pane.getByRole('heading', { name: start.heading }).waitFor();
      expect(await complaints(preview, name('blank')), 'blank').toEqual([]);
    });
  });
});

/** What axe complains of in the pane, with the element; a picture of the page beside it. */
async function complaints(preview: PreviewPage, picture: string): Promise<readonly string[]> {
  await preview.picture(picture);
  const { violations } = await new AxeBuilder({ page: preview.page })
    .include(['.pane iframe', 'html'])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}
