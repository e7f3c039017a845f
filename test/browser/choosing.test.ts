/** What a visitor chooses: sample, Excel, language, theme, pane; and a file that is dropped. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

/** A workbook opens, on a busy machine. */
const SOON = { timeout: 10_000 };
const SOC_TRANG = /Sóc Trăng 2023/;
const sampleShown = () =>
  preview.page
    .getByRole('combobox', { name: /Dữ liệu mẫu|Sample data/ })
    .locator('option:checked')
    .innerText();

test('an address brings back sample, language, Excel and theme, and so does a reload', async () => {
  const wish = {
    sample: 'soc-trang-2023',
    lang: 'en',
    profile: 'excel2021',
    theme: 'dark',
  } as const;
  preview = await open({}, wish);
  const looks = async () => {
    expect(await sampleShown()).toMatch(SOC_TRANG);
    const chosen = preview.page.getByRole('combobox', { name: 'Emulated version of Excel' });
    expect(await chosen.inputValue()).toBe('excel2021');
    const colour = await preview.pane
      .getByRole('heading')
      .first()
      .evaluate((heading) => getComputedStyle(heading).color);
    expect(colour).toMatch(/rgb\(2\d\d, 2\d\d, 2\d\d\)/);
  };
  await looks();
  await preview.page.reload();
  await preview.pane.getByRole('button', { name: 'Score', exact: true }).waitFor();
  await looks();
});

test('another sample is chosen from the menu, which tells how many it is about', async () => {
  preview = await open();
  const menu = preview.page.getByRole('combobox', { name: 'Dữ liệu mẫu' });
  expect(await menu.locator('option').count()).toBe(5);
  expect(await sampleShown()).toContain('120 cá nhân, 12 tập thể');
  await menu.selectOption('soc-trang-2023');
  await preview.campaignIs(/điển hình tiên tiến/);
  expect(preview.page.url()).toContain('sample=soc-trang-2023');
});

test('another Excel has the workbook as it stands', async () => {
  preview = await open();
  await preview.type('Thiết lập', 'B7', 'Phong trào thử');
  await preview.page
    .getByRole('combobox', { name: 'Phiên bản Excel được mô phỏng' })
    .selectOption('ltsc2024');
  await preview.campaignIs('Phong trào thử');
});

test('the theme changes in page and pane at once, without losing what the pane shows', async () => {
  preview = await open();
  await preview.score.click();
  await preview.written.waitFor();
  await preview.page.getByRole('button', { name: 'Nền tối' }).click();
  expect(await preview.page.locator('html').getAttribute('data-theme')).toBe('dark');
  await preview.written.waitFor();
  const isDark = () =>
    preview.pane.locator('html').evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await isDark()).toBe(true);
});

test('the ribbon opens and closes the pane and is reached by keys', async () => {
  preview = await open();
  const { page } = preview;
  const ribbon = page.getByRole('toolbar', { name: 'Dải lệnh Thi đua' });
  expect(await ribbon.getByRole('button').allInnerTexts()).toEqual([
    'Đóng ngăn',
    'Chấm điểm',
    'Đến Tổng hợp',
    'Bỏ tô màu',
    'Kiểm tra dấu niêm',
    'Xem dạng bảng',
  ]);
  await ribbon.getByRole('button', { name: 'Đóng ngăn' }).press('Enter');
  await page.locator('.pane').waitFor({ state: 'hidden' });
  await ribbon.getByRole('button', { name: 'Mở ngăn' }).press('Enter');
  await preview.score.waitFor();
});

test('a file that is dropped on the page, or on the pane, is opened', async () => {
  preview = await open();
  const bytes = readFileSync('assets/samples/soc-trang-2023.xlsx').toString('base64');
  const drop = (where: 'page' | 'pane') =>
    preview.page.evaluate(
      ([base64, place]) => {
        const frame = document.querySelector('iframe')?.contentWindow ?? window;
        const target = place === 'pane' ? frame : window;
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(base64 ?? ''), (char) => char.charCodeAt(0));
        data.items.add(new File([content], `tha-${place ?? ''}.xlsx`));
        for (const name of ['dragenter', 'dragover', 'drop']) {
          const event = new DragEvent(name, {
            dataTransfer: data,
            bubbles: true,
            cancelable: true,
          });
          target.document.body.dispatchEvent(event);
        }
      },
      [bytes, where],
    );
  for (const where of ['pane', 'page'] as const) {
    await drop(where);
    await expect.poll(sampleShown, SOON).toBe(`tha-${where}.xlsx`);
    await preview.campaignIs(/điển hình tiên tiến/);
  }
});
