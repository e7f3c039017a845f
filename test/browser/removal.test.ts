/** "Gỡ kết quả" in the pane, in a real browser: a question first, a second yes for sealed rounds. */
import { beforeEach, expect, test } from 'vitest';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open();
  await preview.score.click();
  await preview.written.waitFor();
  await preview.step('Trình ký');
});

const INPUTS = ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];
const tabs = () => preview.page.getByRole('tab').allInnerTexts();
const ask = () => preview.pane.getByRole('button', { name: 'Gỡ kết quả', exact: true }).click();
const dialog = () => preview.pane.getByRole('dialog');

test('asks first; a no changes nothing, a yes leaves the office’s sheets alone', async () => {
  const before = await preview.savedBytes();
  await ask();
  await dialog()
    .getByText(/được giữ nguyên/)
    .waitFor();
  await preview.picture('13-remove');
  await dialog().getByRole('button', { name: 'Không gỡ' }).click();
  expect(await preview.savedBytes()).toEqual(before);
  await ask();
  await dialog().getByRole('button', { name: 'Gỡ kết quả' }).click();
  await preview.pane
    .getByText(/^Đã gỡ \d+ sheet/)
    .last()
    .waitFor();
  expect(await tabs()).toEqual(INPUTS);
});

test('what is sealed goes only on a second yes', async () => {
  const { pane } = preview;
  await preview.seal();
  await pane.getByText(/Đã niêm phong lần 1/).waitFor();
  const sealed = await tabs();
  await ask();
  await dialog().getByRole('button', { name: 'Gỡ kết quả' }).click();
  await pane
    .getByText(/^(Đã gỡ|Không có kết quả nào)/)
    .last()
    .waitFor();
  expect(await tabs()).toEqual(sealed);
  await ask();
  await dialog()
    .getByRole('checkbox', { name: /Gỡ cả các lần đã niêm phong/ })
    .check();
  await dialog().getByRole('button', { name: 'Gỡ kết quả và các lần niêm phong' }).click();
  await pane
    .getByText(/^Đã gỡ \d+ sheet/)
    .last()
    .waitFor();
  expect(await tabs()).toEqual(INPUTS);
});
