/** The sheet as Excel draws it: what is typed, chosen and selected on the canvas. */
import { beforeEach, expect, test } from 'vitest';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open({}, { view: 'sheet' });
  await preview.page.locator('.canvas canvas').first().waitFor();
});

const selected = () => preview.page.getByTestId('selected-cell').innerText();
const content = () => preview.page.locator('.line output').last().innerText();

/** Things take a while on a busy machine. */
const SOON = { timeout: 10_000 };

/** Goes to a sheet and clicks at a point of it; a canvas that is not drawn yet hears no click. */
async function clickCell(sheet: string, address: string, [x, y]: readonly [number, number]) {
  await preview.tab(sheet).click();
  const canvas = preview.page.locator('.canvas');
  await expect
    .poll(async () => {
      await canvas.click({ position: { x, y } });
      return selected();
    }, SOON)
    .toBe(address);
}

test('a cell is clicked, typed into, and its formula is worked out by the emulated Excel', async () => {
  const { page } = preview;
  await clickCell('Cá nhân', 'B5', [200, 137]);
  await page.keyboard.type('Nguyễn Thị Mới');
  await page.keyboard.press('Enter');
  await expect.poll(selected, SOON).toBe('B6');
  await page.keyboard.press('ArrowUp');
  await expect.poll(content, SOON).toBe('Nguyễn Thị Mới');
  await page.keyboard.press('F2');
  await page.locator('.editor').fill('=1+2');
  await page.locator('.editor').press('Tab');
  await expect.poll(selected, SOON).toBe('C5');
  await page.keyboard.press('Delete');
  await expect.poll(content, SOON).toBe('');
  const sheet = (await preview.saved()).sheets.find(({ name }) => name === 'Cá nhân');
  expect(sheet?.cells.get(4)?.get(1)).toMatchObject({ formula: '1+2', value: 3 });
  expect(sheet?.cells.get(4)?.get(2)?.value ?? null).toBe(null);
});

test('a list is opened beside its cell, and what is chosen stands in the workbook', async () => {
  const { page } = preview;
  await clickCell('Tập thể', 'C5', [500, 137]);
  await expect.poll(content, SOON).toBe('Có');
  await page.getByRole('button', { name: 'Chọn từ danh sách' }).click();
  await page.getByRole('option', { name: 'Không', exact: true }).click();
  await expect.poll(content, SOON).toBe('Không');
});

test('the pane takes the selection along, and is answered after an edit that was dropped', async () => {
  const { page, pane } = preview;
  await preview.step('Dữ liệu');
  await pane
    .getByRole('button', { name: /^Đến ô/ })
    .nth(1)
    .click();
  await expect.poll(selected, SOON).toBe('B30');
  expect(await preview.tab('Cá nhân').getAttribute('aria-selected')).toBe('true');
  await page.locator('.canvas').focus();
  await page.keyboard.press('F2');
  await page.locator('.editor').waitFor();
  await page.locator('.editor').press('Escape');
  await preview.score.click();
  await preview.written.waitFor();
});

test('charts stand on the summary with their values in words', async () => {
  await preview.score.click();
  await preview.written.waitFor();
  await preview.tab('Tổng hợp').click();
  const chart = preview.page.getByRole('img', { name: /Kết quả xét theo đối tượng/ });
  await chart.waitFor();
  expect(await chart.getAttribute('aria-label')).toMatch(/Đề nghị: Tập thể 6, Cá nhân 5/);
  await preview.picture('14-charts');
});

test('the table view has the same cells as elements, and goes back again', async () => {
  const { page } = preview;
  const toggle = page.getByRole('button', { name: 'Xem dạng bảng' });
  await toggle.click();
  const table = page.getByRole('grid', { name: 'Bảng tính Thiết lập' });
  await table.waitFor();
  await expect.poll(() => preview.cell('A1').innerText(), SOON).toBe('THIẾT LẬP');
  expect(await toggle.getAttribute('aria-pressed')).toBe('true');
  await toggle.click();
  await page.locator('.canvas canvas').first().waitFor();
});

test('cells that are pasted and copied keep their rows and columns', async () => {
  const { page } = preview;
  await clickCell('Cá nhân', 'B5', [200, 137]);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Một\tHai\r\nBa\tBốn\r\n');
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
    document.querySelector('.canvas')?.dispatchEvent(paste);
  });
  await expect.poll(content, SOON).toBe('Một');
  const sheet = (await preview.saved()).sheets.find(({ name }) => name === 'Cá nhân');
  const values = [4, 5].map((row) => [1, 2].map((at) => sheet?.cells.get(row)?.get(at)?.value));
  expect(values).toEqual([
    ['Một', 'Hai'],
    ['Ba', 'Bốn'],
  ]);
});
