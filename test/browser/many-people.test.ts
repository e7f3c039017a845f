/** An office of 2,000 people: the whole path in the browser, with a page that stays small. */
import { beforeAll, expect, test } from 'vitest';
import { manyPeople } from '../../tools/samples/many-people';
import { previewSite } from './support/preview';

const open = previewSite();
const PEOPLE = 2_000;
/** Elements of the pane, however many people there are. */
const ELEMENTS_MAX = 2_500;
/** Requests of a check, a run, a seal and a comparison: 200 kB each at most, or 15,000 cells. */
const REQUESTS_MAX = 220;
const PATIENCE = 180_000;

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = await manyPeople(PEOPLE);
}, PATIENCE);

test(
  'checked, scored, looked through, sealed and compared',
  async () => {
    const preview = await open({}, { sample: 'blank' });
    const { pane } = preview;
    const elements = () => pane.locator('*').count();
    await preview.openOwn('hai-nghin.xlsx', workbook);
    await pane.getByRole('button', { name: /12 tập thể, 2000 cá nhân/ }).waitFor();

    await preview.score.click();
    await preview.written.waitFor();
    await pane.getByRole('tab', { name: 'Cá nhân (2000)' }).click();
    const listed = pane.getByRole('tabpanel').getByRole('list', { name: /^Xếp hạng/ });
    expect(await listed.getByRole('listitem').count()).toBe(50);
    expect(await elements()).toBeLessThan(ELEMENTS_MAX);

    await pane.getByRole('searchbox').fill('01999');
    await pane.getByText('Tìm thấy 1 trường hợp.').waitFor();
    const found = pane.getByRole('tabpanel').locator('button[id^=nominee]');
    const row = await found.innerText();
    await found.click();
    await pane.getByRole('region', { name: 'Điểm theo tiêu chí' }).waitFor();
    expect(row).toContain(await pane.getByRole('article').getAttribute('aria-label'));
    expect(await elements()).toBeLessThan(ELEMENTS_MAX);
    await pane.getByRole('button', { name: 'Về danh sách' }).click();

    await preview.step('Trình ký');
    await pane.getByLabel('Số, ký hiệu văn bản trình').fill('Tờ trình số 45/TTr-SCT');
    await pane.getByLabel('Ngày văn bản').fill('5/1/2027');
    await pane.getByLabel('Người ký').fill('Nguyễn Thị Hạnh');
    await pane.getByRole('button', { name: 'Niêm phong để trình ký' }).click();
    await pane.getByText(/Đã niêm phong lần 1/).waitFor({ timeout: PATIENCE });
    await pane.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
    await pane.getByText(/Không thay đổi: số liệu, thang điểm/).waitFor({ timeout: PATIENCE });
    expect(await preview.requests()).toBeLessThan(REQUESTS_MAX);
  },
  PATIENCE,
);
