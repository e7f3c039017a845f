/** The pane follows the workbook: what is typed, which row is selected, what the ribbon is pressed for. */
import { beforeEach, describe, expect, test } from 'vitest';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open();
});

test('a mark that is a word is told without a click, and so is its mending', async () => {
  const { pane } = preview;
  await preview.type('Cá nhân', 'P5', 'tám');
  await pane.getByText('1 lỗi phải sửa trước khi chấm').first().waitFor();
  await pane.getByRole('button', { name: 'Bước 2: Dữ liệu, phải sửa' }).click();
  await pane.getByRole('listitem').filter({ hasText: '“tám”' }).waitFor();
  await preview.type('Cá nhân', 'P5', '5,5');
  await pane.getByRole('button', { name: 'Bước 2: Dữ liệu, xong' }).waitFor();
});

test('a row that is selected opens the card of its person, and the card leads to the row', async () => {
  const { pane } = preview;
  await preview.score.click();
  await preview.written.waitFor();
  await preview.select('Cá nhân', 'C9');
  const card = pane.getByRole('article');
  await card.waitFor();
  const name = (await card.getAttribute('aria-label')) ?? '';
  expect(await preview.cell('B9').innerText()).toBe(name);
  await preview.tab('Tổng hợp').click();
  await card.getByRole('button', { name: 'Đến dòng trong danh sách' }).click();
  await preview.page
    .locator('[role="tab"][aria-selected="true"]', { hasText: 'Cá nhân' })
    .waitFor();
});

const ribbon = (name: string) =>
  preview.page.getByRole('toolbar').getByRole('button', { name }).click();

describe('the ribbon', () => {
  test('scores, goes to the summary and takes the highlights out, each answered in the pane', async () => {
    await ribbon('Đến Tổng hợp');
    await preview.pane
      .getByText(/^Chưa có kết quả/)
      .first()
      .waitFor();
    await ribbon('Chấm điểm');
    await preview.written.waitFor();
    await preview.tab('Cá nhân').click();
    await ribbon('Đến Tổng hợp');
    await preview.page
      .locator('[role="tab"][aria-selected="true"]', { hasText: 'Tổng hợp' })
      .waitFor();
    await ribbon('Bỏ tô màu');
    await preview.pane
      .getByText(/^Đã bỏ tô màu/)
      .first()
      .waitFor();
    const { sheets } = await preview.saved();
    expect(sheets.find(({ name }) => name === 'Cá nhân')?.conditionalFormats).toEqual([]);
  });

  test('compares with the seal, and says where there is none', async () => {
    await ribbon('Kiểm tra dấu niêm');
    await preview.pane.getByText(/chưa có lần trình ký nào/).waitFor();
  });
});

test('a run that is stopped before it writes leaves everything as it was', async () => {
  await preview.setFaults([{ mode: 'lateCompletion', request: 1, persistent: true }]);
  const before = await preview.savedBytes();
  await preview.score.click();
  await preview.pane.getByRole('button', { name: 'Dừng' }).click();
  await preview.pane
    .getByText(/^Đã dừng/)
    .first()
    .waitFor();
  await preview.setFaults([]);
  await preview.releaseLate();
  expect(await preview.savedBytes()).toEqual(before);
  await preview.score.click();
  await preview.written.waitFor();
});

test('a run that is stopped while it writes says so, and the next click completes it', async () => {
  await preview.setFaults([{ mode: 'lateCompletion', request: 6 }]);
  await preview.score.click();
  await preview.pane
    .getByText(/^Đang ghi kết quả/)
    .first()
    .waitFor();
  await preview.pane.getByRole('button', { name: 'Dừng' }).click();
  await preview.pane.getByRole('button', { name: 'Đang dừng…' }).waitFor();
  await preview.releaseLate();
  await preview.pane
    .getByText(/Đã dừng theo yêu cầu trong lúc ghi/)
    .first()
    .waitFor();
  await preview.picture('following-stopped');
  await preview.score.click();
  await preview.written.waitFor();
});

test('a pane that is loaded anew in the middle of writing finishes what was begun', async () => {
  await preview.setFaults([{ mode: 'lateCompletion', request: 5, persistent: true }]);
  await preview.score.click();
  await preview.pane
    .getByText(/^Đang ghi kết quả/)
    .first()
    .waitFor();
  await preview.pane.locator('html').evaluate(() => {
    location.reload();
  });
  await preview.setFaults([]);
  await preview.releaseLate();
  await preview.pane.getByText(/lưu ý/).first().waitFor();
  await preview.score.click();
  await preview.written.waitFor();
  await preview.score.click();
  await preview.pane.getByText('không ghi lại').waitFor();
});
