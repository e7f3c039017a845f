import { expect, test } from 'vitest';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

test('a workbook without a campaign is explained, and gets its sheets from a template', async () => {
  preview = await open();
  await preview.page.getByRole('button', { name: 'Sổ trống' }).click();
  const { pane } = preview;
  await pane.getByRole('heading', { name: 'Sổ làm việc này chưa có phong trào' }).waitFor();
  expect(await pane.getByRole('radio').count()).toBeGreaterThan(0);
  await preview.picture('6-no-campaign');
  await pane.getByRole('button', { name: 'Tạo sheet từ mẫu' }).click();
  await pane.getByText('Đã tạo:').last().waitFor();
  const tabs = await preview.page.getByRole('tab').allInnerTexts();
  expect(tabs).toEqual(expect.arrayContaining(['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân']));
  await preview.picture('7-started');
  await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await pane.getByText('lỗi phải sửa').first().waitFor();
});

test('English: the page, the pane and its results', async () => {
  preview = await open();
  await preview.page.getByRole('button', { name: 'Switch to English' }).click();
  const { pane } = preview;
  await pane.getByRole('button', { name: 'Score', exact: true }).click();
  await pane.getByText('written and read back').waitFor();
  expect(await pane.getByRole('tabpanel').innerText()).toMatch(/Ranking \(\d+\)/);
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  await preview.picture('8-english');
});

test('the switch in the pane changes its words and keeps what it shows', async () => {
  preview = await open();
  await preview.score.click();
  await preview.written.waitFor();
  await preview.pane.getByRole('button', { name: 'Chuyển sang tiếng Anh' }).click();
  await preview.pane.getByText('written and read back').waitFor();
});

test('a pane of 320 pixels needs no sideways scrolling, and dark follows the system', async () => {
  preview = await open({ colorScheme: 'dark' });
  await preview.page.addStyleTag({ content: '.pane { flex-basis: 320px !important; }' });
  await preview.score.click();
  await preview.written.waitFor();
  await preview.pane
    .getByRole('button', { name: /Văn phòng/ })
    .first()
    .click();
  const overflow = await preview.pane
    .locator('html')
    .evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(overflow).toBe(0);
  await preview.picture('9-narrow-dark');
});

test('every control of the pane has a name', async () => {
  preview = await open();
  await preview.score.click();
  await preview.written.waitFor();
  const unnamed = await preview.pane
    .locator('button, input, [role="tab"]')
    .evaluateAll((controls) =>
      controls
        .filter((control) => {
          const labels =
            'labels' in control ? (control.labels as NodeListOf<Element> | null) : null;
          const label = [...(labels ?? [])].map(({ textContent }) => textContent).join(' ');
          const name = control.getAttribute('aria-label') ?? (control.textContent || label);
          return name.trim() === '';
        })
        .map((control) => control.outerHTML.slice(0, 120)),
    );
  expect(unnamed).toEqual([]);
});

test('the keyboard alone scores and opens a row', async () => {
  preview = await open();
  await preview.score.focus();
  await preview.page.keyboard.press('Enter');
  await preview.written.waitFor();
  expect(await preview.pane.locator(':focus').innerText()).toBe('Chấm lại');
  const row = preview.pane.getByRole('button', { name: /Văn phòng/ }).first();
  await row.focus();
  await preview.page.keyboard.press('Space');
  expect(await preview.pane.locator(':focus').getAttribute('aria-label')).toBe('Văn phòng Sở');
  await preview.pane.getByRole('region', { name: 'Điểm theo tiêu chí' }).waitFor();
  await preview.page.keyboard.press('Tab');
  await preview.page.keyboard.press('Enter');
  // Back in the list; the card, too, would have the name.
  await preview.pane.getByRole('article').waitFor({ state: 'detached' });
  expect(await preview.pane.locator(':focus').innerText()).toMatch(/Văn phòng Sở/);
});

test('what a screen reader hears names the result', async () => {
  preview = await open();
  const heard = preview.pane.getByRole('status').first();
  expect(await heard.innerText()).toMatch(/Đã kiểm tra: 0 lỗi phải sửa/);
  await preview.score.click();
  await preview.written.waitFor();
  expect(await heard.innerText()).toMatch(/Đã chấm xong/);
});
