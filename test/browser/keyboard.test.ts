/** The whole path by keys alone: every stop has a name and is seen, and the place is never lost. */
import { expect, test } from 'vitest';
import { Keyboard } from './support/keyboard';
import { previewSite } from './support/preview';

const open = previewSite();

const PATIENCE = 120_000;

test(
  'from the first step to the seal',
  async () => {
    const preview = await open();
    const keys = new Keyboard(preview);
    const { pane } = preview;
    await keys.reach(/^Bước 1: Phong trào/);
    await keys.press('Enter');
    await pane.getByRole('heading', { name: /văn hóa công vụ/ }).waitFor();
    await keys.reach(/^Từ kế hoạch/);
    await keys.press('Enter');
    // The button that shows the rest goes with it; the first of the rest has the keyboard's place.
    await keys.reach('Xem thêm 12 mục');
    await keys.press('Enter');
    expect(await pane.locator(':focus').innerText()).toMatch(/^3\.3\. /);

    await keys.reach(/^Bước 2: Dữ liệu/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.reach(/^Cá nhân/);
    await keys.press('Enter');

    // A line of the check leads to another step, and is gone with its own.
    await keys.reach(/^Bước 3: Chấm điểm/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.reach(/lưu ý nên xem/);
    await keys.press('Enter');
    await pane.getByRole('heading', { name: /^\d+ lưu ý$/ }).waitFor();
    await keys.reach('Chấm điểm');
    await keys.press('Enter');
    await preview.written.waitFor();
    await keys.hasPlace();

    await keys.reach(/^Tập thể/, 'Shift+Tab');
    await keys.press('ArrowRight');
    await pane.getByRole('tab', { name: /^Cá nhân/, selected: true }).waitFor();
    await keys.reach('Tìm trong kết quả');
    await keys.type('minh nam cong nghiep');
    await pane.getByText('Tìm thấy 1 trường hợp.').waitFor();
    await keys.reach(/Trần Minh Nam/);
    await keys.press('Enter');
    await pane.getByRole('region', { name: 'Điểm theo tiêu chí' }).waitFor();
    await keys.reach('Về danh sách');
    await keys.press('Enter');
    expect(await pane.locator(':focus').innerText()).toMatch(/Trần Minh Nam/);

    await keys.reach('Thử thay đổi quy định');
    await keys.press('Enter');
    await keys.reach('Giá trị thử');
    await keys.type('3');
    await keys.reach('Thử');
    await keys.press('Enter');
    await pane.getByText(/^Ra: \d/).waitFor();
    await keys.hasPlace();

    await keys.reach(/^Bước 5: Trình ký/, 'Shift+Tab');
    await keys.press('Enter');
    await keys.reach(/^Số, ký hiệu văn bản trình/);
    await keys.type('Tờ trình số 45/TTr-SCT');
    await keys.reach(/^Ngày văn bản/);
    await keys.type('5/1/2027');
    await keys.reach(/^Người ký/);
    await keys.type('Nguyễn Thị Hạnh');
    await keys.press('Enter');
    await pane.getByText(/Đã niêm phong lần 1/).waitFor();
    await keys.hasPlace();
    await keys.reach('Đối chiếu');
    await keys.press('Enter');
    await pane.getByText(/Không thay đổi: số liệu, thang điểm/).waitFor();
    await keys.hasPlace();

    await keys.reach('Gỡ kết quả');
    await keys.press('Enter');
    await pane.getByRole('dialog').waitFor();
    await keys.press('Escape');
    expect(await pane.locator(':focus').innerText()).toBe('Gỡ kết quả');
  },
  PATIENCE,
);

test('a campaign is begun from a template, and the heading of its page has the focus', async () => {
  const preview = await open({}, { sample: 'blank' });
  const keys = new Keyboard(preview);
  await keys.reach('Tạo sheet từ mẫu');
  await keys.press('Enter');
  await preview.pane
    .getByText(/^Đã tạo: /)
    .last()
    .waitFor();
  await keys.hasPlace();
  expect(await preview.pane.locator(':focus').innerText()).toMatch(/^Phong trào thi đua/);
  await keys.reach(/^Từ kế hoạch/);
});

test('the pane is no trap: Tab leads out behind its last control, Shift and Tab before its first', async () => {
  const { page, pane } = await open();
  const isInPane = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  for (const [name, key] of [
    ['Kiểm tra lại', 'Tab'],
    ['Chuyển sang tiếng Anh', 'Shift+Tab'],
  ] as const) {
    await pane.getByRole('button', { name }).focus();
    expect(await isInPane()).toBe(true);
    await page.keyboard.press(key);
    await expect.poll(isInPane).toBe(false);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  }
});
