import { beforeEach, expect, test } from 'vitest';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open();
});

test('arrows move the selection, typing edits, Escape drops the edit', async () => {
  const { page } = preview;
  const selected = page.getByTestId('selected-cell');
  // A table that is drawn anew under the pointer has seen no click.
  const click = async () => {
    await preview.cell('B6').click();
    return selected.innerText();
  };
  await expect.poll(click).toBe('B6');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => selected.innerText()).toBe('B7');
  const before = await preview.cell('B7').innerText();
  await page.keyboard.type('x');
  await page.locator('.editor').press('Escape');
  // The editor goes with the next drawing.
  await expect.poll(() => preview.cell('B7').innerText()).toBe(before);
  await page.keyboard.press('F2');
  await page.locator('.editor').fill('Tên mới');
  await page.locator('.editor').press('Enter');
  await expect.poll(() => preview.cell('B7').innerText()).toBe('Tên mới');
  await expect.poll(() => selected.innerText()).toBe('B8');
});

test('a download is the workbook as it stands, and opens again', async () => {
  const { page } = preview;
  await preview.type('Thiết lập', 'B7', 'Phong trào thử');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải .xlsx về' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('an-giang-2026.xlsx');
  const path = await download.path();
  await page.getByRole('button', { name: 'Sổ trống' }).click();
  await preview.pane.getByText('chưa có phong trào').first().waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
  await preview.campaignIs('Phong trào thử');
});

test('highlights of the emulated Excel stand in the grid after scoring', async () => {
  await preview.score.click();
  await preview.written.waitFor();
  await preview.tab('Tập thể').click();
  const coloured = (colour: string) =>
    preview.page
      .locator('td[data-column="1"]')
      .evaluateAll(
        (cells, wanted) =>
          cells.filter((cell) => getComputedStyle(cell).backgroundColor === wanted).length,
        colour,
      );
  // One collective is on hold, two are not eligible.
  await expect.poll(() => coloured('rgb(255, 226, 154)')).toBe(1);
  await expect.poll(() => coloured('rgb(244, 184, 184)')).toBe(2);
});
