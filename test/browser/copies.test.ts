/** Bản sao in the pane, in a real browser: three kinds of new workbooks, handed to the page. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { readIndependently, rowsIn } from '../support/reader';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open();
  await preview.step('Trình ký');
});

const part = (name: string) => preview.pane.getByRole('region', { name, exact: true });
const offers = () => preview.page.getByRole('group', { name: /\.xlsx$/ });

/** Makes a copy and takes it home from the page. */
async function taken(kind: string, button: string) {
  const before = await preview.savedBytes();
  await part(kind).getByRole('button', { name: button }).click();
  await part(kind).getByText('Đã mở sổ mới').waitFor();
  const coming = preview.page.waitForEvent('download');
  await offers().last().getByRole('button', { name: 'Tải .xlsx về' }).click();
  const download = await coming;
  expect(await preview.savedBytes(), 'the workbook stays as it is').toEqual(before);
  const file = readIndependently(new Uint8Array(readFileSync(await download.path())));
  return { name: download.suggestedFilename(), file };
}

test('the public copy is a file of its own with those who are proposed', async () => {
  const { name, file } = await taken('Bản công khai', 'Mở bản công khai');
  expect(name).toBe('Danh sách công khai - an-giang-2026.xlsx');
  expect(file.SheetNames).toEqual(['Danh sách công khai', 'Theo đơn vị']);
  const listed = rowsIn(file, 'Danh sách công khai').filter(([number]) => Number(number) > 0);
  expect(listed).toHaveLength(11);
});

test('forms for all units, and for one that is chosen', async () => {
  const forms = part('Phiếu cho đơn vị điền');
  const all = await taken('Phiếu cho đơn vị điền', 'Mở phiếu');
  expect(all.file.SheetNames).toHaveLength(12 * 4);
  await forms.getByLabel('Lập cho').selectOption({ label: 'TT01 - Văn phòng Sở' });
  const one = await taken('Phiếu cho đơn vị điền', 'Mở phiếu');
  const tabs = ['Đăng ký', 'Tự chấm', 'Điều kiện', 'Cá nhân'].map((tab) => `TT01 ${tab}`);
  expect(one.file.SheetNames).toEqual(tabs);
  // What was made before is still there to be taken.
  expect(await offers().count()).toBe(2);
});

test('the next round: asks for a day and for the plan that follows, and says what to look through', async () => {
  const next = part('Sổ cho lần xét sau');
  const button = next.getByRole('button', { name: 'Mở sổ lần sau' });
  await next.getByLabel('Ngày xét lần sau').fill('cuối năm 2027');
  await button.click();
  await next.getByText('Nhập ngày xét lần sau').waitFor();
  await next.getByLabel('Ngày xét lần sau').fill('31/12/2027');
  await button.click();
  await next.getByText(/kết thúc ngày 31\/12\/2026, trước ngày xét mới/).waitFor();
  expect(await offers().count()).toBe(0);
  await next.getByLabel('Kế hoạch của lần sau').fill('Kế hoạch số 5/KH-SCT');
  const { name, file } = await taken('Sổ cho lần xét sau', 'Mở sổ lần sau');
  expect(name).toBe('Thiết lập - an-giang-2026.xlsx');
  await next.getByText(/^\d+ quy định còn dẫn kế hoạch cũ/).waitFor();
  expect(file.SheetNames).not.toContain('Tổng hợp');
  expect(rowsIn(file, 'Thiết lập').flat()).toContain('Kế hoạch số 5/KH-SCT');
  await preview.picture('copies');
});

test('opened here only after a second click, and the pane then reads the new workbook', async () => {
  const next = part('Sổ cho lần xét sau');
  await next.getByLabel('Ngày xét lần sau').fill('20/12/2026');
  await next.getByRole('button', { name: 'Mở sổ lần sau' }).click();
  await offers().getByRole('button', { name: 'Mở tại đây' }).click();
  await preview.tab('Thiết lập').waitFor();
  await offers().getByRole('button', { name: 'Thay sổ đang mở' }).click();
  await expect.poll(() => offers().count()).toBe(0);
  await preview.campaignIs(/./);
  const tabs = await preview.page.getByRole('tab').allInnerTexts();
  expect(tabs).toEqual(expect.arrayContaining(['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân']));
});

test('an Excel that refuses says what to do, and the next click makes the copy', async () => {
  // Three requests read the workbook, and one releases what they held.
  await preview.setFaults([{ mode: 'errorBefore', request: 5, code: 'NotImplemented' }]);
  const forms = part('Phiếu cho đơn vị điền');
  await forms.getByRole('button', { name: 'Mở phiếu' }).click();
  await forms.getByText(/Excel này không cho ngăn mở sổ mới/).waitFor();
  expect(await offers().count()).toBe(0);
  await preview.setFaults([]);
  await taken('Phiếu cho đơn vị điền', 'Mở phiếu');
});
