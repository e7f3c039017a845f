/** Trình ký in the pane, in a real browser: seal, compare, change a mark, score anew beside the seal. */
import { beforeEach, expect, test } from 'vitest';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open();
});

const card = () => preview.pane.getByRole('region', { name: 'Trình ký' });
const sealButton = () => card().getByRole('button', { name: 'Niêm phong để trình ký' });
const compareButton = () => card().getByRole('button', { name: 'Đối chiếu', exact: true });

async function fillIn(): Promise<void> {
  await preview.step('Trình ký');
  await card().getByLabel('Số, ký hiệu văn bản trình').fill('Tờ trình số 45/TTr-SCT');
  await card().getByLabel('Ngày văn bản').fill('05/01/2027');
  await card().getByLabel('Người ký').fill('Nguyễn Thị Hạnh');
}

async function sealed(): Promise<string> {
  await preview.score.click();
  await preview.written.waitFor();
  await fillIn();
  await sealButton().click();
  const said = card().getByText(/Đã niêm phong lần 1/);
  await said.waitFor();
  return /[0-9A-F]{4}(-[0-9A-F]{4}){3}/.exec(await said.innerText())?.[0] ?? '';
}

test('a submission without its day is not sealed, and the sentence says how to write it', async () => {
  await preview.score.click();
  await preview.written.waitFor();
  await fillIn();
  await card().getByLabel('Ngày văn bản').fill('mồng năm tháng giêng');
  const before = await preview.savedBytes();
  await sealButton().click();
  await card()
    .getByText(/ngày \(dạng 31\/12\/2026\)/)
    .waitFor();
  expect(await preview.savedBytes()).toEqual(before);
});

test('what was never sealed says so', async () => {
  await preview.step('Trình ký');
  await compareButton().click();
  await card()
    .getByText(/chưa có lần trình ký nào/)
    .waitFor();
});

test('sealed, compared by the seal on paper, and a changed mark is named with the way to its cell', async () => {
  const seal = await sealed();
  await preview.picture('9-sealed');
  await card().getByLabel('Mã niêm phong trên bản giấy').fill(seal.toLowerCase());
  await compareButton().click();
  await card()
    .getByText(/Không thay đổi: số liệu, thang điểm/)
    .waitFor();

  await preview.type('Cá nhân', 'P5', '1,5');
  await preview.tab('Tổng hợp').click();
  await compareButton().click();
  await card()
    .getByText(/Đã thay đổi sau khi niêm phong: 1 ô/)
    .waitFor();
  await preview.picture('10-changed');
  await card()
    .getByRole('button', { name: /^Đến ô: Sheet Cá nhân, ô P5/ })
    .click();
  await preview.page
    .locator('[role="tab"][aria-selected="true"]', { hasText: 'Cá nhân' })
    .waitFor();
});

test('scoring over a seal asks first, and then keeps the sealed sheets beside the new ones', async () => {
  await sealed();
  await preview.type('Cá nhân', 'P5', '1,5');
  await preview.score.click();
  const keep = preview.pane.getByRole('button', { name: 'Giữ bản đã niêm phong và chấm lại' });
  await keep.waitFor();
  await preview.pane.getByText(/Chưa ghi gì vào sổ làm việc/).waitFor();
  await keep.click();
  await preview.written.waitFor();
  const tabs = await preview.page.getByRole('tab').allInnerTexts();
  expect(tabs).toEqual(expect.arrayContaining(['Tổng hợp', 'Tổng hợp (ký 1)']));
});

test('a seal that the file does not have is refused', async () => {
  await sealed();
  await card().getByLabel('Mã niêm phong trên bản giấy').fill('0000-0000-0000-0000');
  await compareButton().click();
  await card()
    .getByText(/Không có lần trình ký nào mang mã 0000-0000-0000-0000/)
    .waitFor();
});
