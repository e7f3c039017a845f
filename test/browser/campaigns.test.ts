/** The whole path of each of the five campaigns, from the first step to the seal, in both languages. */
import { describe, expect, test } from 'vitest';
import { catalogs } from '../../src/i18n/catalog';
import { templates } from '../../src/templates';
import { previewSite } from './support/preview';

const open = previewSite();

describe.each(['vi', 'en'] as const)('%s', (lang) => {
  const { pane: words } = catalogs[lang];
  const { path, signing, results } = words;

  test.each(templates.map(({ id, name }) => ({ id, name })))('$id', async ({ id, name }) => {
    const preview = await open({}, { lang, sample: id, view: 'sheet' });
    const { pane } = preview;
    await preview.step(path.steps.campaign);
    await pane.getByRole('heading', { name }).waitFor();
    await preview.step(path.steps.data);
    await pane.getByRole('region', { name: path.readings.heading }).waitFor();
    await preview.step(path.steps.scoring);
    await pane.getByRole('region', { name: path.before.heading }).waitFor();
    await pane.getByRole('button', { name: words.score, exact: true }).click();
    await pane.getByRole('region', { name: results.heading }).waitFor();

    await pane.getByRole('tabpanel').getByRole('list').last().getByRole('button').first().click();
    await pane.getByRole('list', { name: results.reasons }).waitFor();
    expect(await pane.getByRole('list', { name: results.reasons }).innerText()).toContain(
      results.source('').trim(),
    );
    await preview.picture(`path-${lang}-${id}`);
    await pane.getByRole('button', { name: path.card.back }).click();

    await preview.step(path.steps.signing);
    await pane.getByLabel(signing.document).fill('Tờ trình số 45/TTr');
    await pane.getByLabel(signing.day).fill('31/12/2026');
    await pane.getByLabel(signing.name).fill('Nguyễn Thị Hạnh');
    await pane.getByRole('button', { name: signing.seal }).click();
    await pane
      .getByText(/[0-9A-F]{4}(-[0-9A-F]{4}){3}/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: signing.verify, exact: true }).click();
    await pane.getByText(catalogs[lang].seal.unchanged).waitFor();
  });
});
