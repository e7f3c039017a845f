import { beforeEach, describe, expect, test } from 'vitest';
import { scoreCampaign } from '../../src/app/score-campaign';
import { portOn } from '../../src/cli/excel';
import { openFile } from '../../src/cli/usage';
import { catalogs } from '../../src/i18n/catalog';
import { saveWorkbook } from '../../src/xlsx';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open();
});

const inputs = ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];
const results = ['Tổng hợp', 'Xếp hạng tập thể', 'Xếp hạng cá nhân', 'Tạm dừng - Không đủ ĐK'];

describe('the sample campaign', () => {
  test('opens with its sheets, its campaign and what is to be noted', async () => {
    expect(await preview.page.getByRole('tab').allInnerTexts()).toEqual(inputs);
    const { pane } = preview;
    await pane.getByRole('region', { name: 'Trước khi chấm' }).waitFor();
    await preview.step('Phong trào');
    await pane.getByRole('heading', { name: /văn hóa công vụ tại Sở Công Thương/ }).waitFor();
    await pane.getByText('Thang điểm đề xuất, chưa phê duyệt', { exact: true }).waitFor();
    await preview.step('Dữ liệu');
    await pane.getByRole('heading', { name: /^\d+ lưu ý$/ }).waitFor();
    await preview.picture('1-opened');
  });

  test('is scored by one click: result sheets in the grid, results in the pane', async () => {
    await preview.score.click();
    await preview.written.waitFor();
    const tabs = await preview.page.getByRole('tab').allInnerTexts();
    expect(tabs).toEqual(expect.arrayContaining([...inputs, ...results]));
    expect(await preview.tab('Tổng hợp').getAttribute('aria-selected')).toBe('true');
    expect(await preview.cell('A5').innerText()).toBe('TỔNG HỢP KẾT QUẢ XÉT');
    await preview.picture('2-scored');

    const { pane } = preview;
    await pane.getByRole('tab', { name: /^Cá nhân/ }).click();
    expect(await pane.getByRole('tabpanel').innerText()).toMatch(/Đồng điểm tại ngưỡng/);
    const first = pane.getByRole('list', { name: 'Lý do' }).first();
    await pane
      .getByRole('button', { name: /Đề nghị khen thưởng/ })
      .first()
      .press('Enter');
    await first.waitFor();
    expect(await first.innerText()).toMatch(/trong số lượng 6 của Bằng khen[^]*Căn cứ: /);
    await first.evaluate((reasons) => {
      reasons.scrollIntoView({ block: 'center' });
    });
    await preview.picture('3-reasons');

    await preview.tab('Cá nhân').click();
    await preview.picture('4-highlights');
    const { sheets } = await preview.saved();
    expect(
      sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name),
    ).toEqual(tabs);
  });

  test('becomes the same file, byte for byte, as on the command line', async () => {
    await preview.score.click();
    await preview.written.waitFor();
    const workbook = openFile('assets/samples/an-giang-2026.xlsx', catalogs.vi);
    const result = await scoreCampaign(portOn(workbook), { words: catalogs.vi });
    expect(result.status).toBe('scored');
    expect(
      Buffer.from(await preview.savedBytes()).equals(Buffer.from(saveWorkbook(workbook))),
    ).toBe(true);
  });

  test('is scored again without a cell being written', async () => {
    await preview.score.click();
    await preview.written.waitFor();
    const before = await preview.savedBytes();
    await preview.score.click();
    await preview.pane.getByText('không ghi lại').waitFor();
    expect(await preview.savedBytes()).toEqual(before);
  });
});

describe('a mark that is changed after scoring', () => {
  test('makes the results old: the sheet says so at once, the pane when it checks', async () => {
    await preview.score.click();
    await preview.written.waitFor();
    await preview.type('Cá nhân', await firstMark(), '1,5');
    await preview.tab('Tổng hợp').click();
    const said = preview.page.locator('td', { hasText: 'SỐ LIỆU ĐÃ ĐỔI SAU KHI CHẤM' });
    await said.first().waitFor();
    await preview.pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await preview.pane.getByText('kết quả trong sổ đã cũ').waitFor();
    await preview.picture('6-stale');
  });
});

describe('a mark that is a word', () => {
  test('stops the run, is shown with its cell, and nothing is written', async () => {
    await preview.type('Cá nhân', await firstMark(), 'tám');
    const before = await preview.savedBytes();
    await preview.score.click();
    await preview.pane.getByRole('heading', { name: '1 lỗi phải sửa trước khi chấm' }).waitFor();
    await preview.pane.getByText('Chưa ghi gì vào sổ làm việc.').waitFor();
    const problem = preview.pane.getByRole('listitem').filter({ hasText: '“tám”' });
    expect(await problem.innerText()).toContain(`Sheet Cá nhân, ô ${await firstMark()}`);
    expect(await preview.savedBytes()).toEqual(before);
    await preview.picture('5-needs-fixing');

    await preview.tab('Tiêu chí').click();
    await problem.getByRole('button', { name: /^Đến ô/ }).click();
    await preview.page.locator(`td[id="${await firstMark()}"][aria-selected="true"]`).waitFor();
    expect(await preview.tab('Cá nhân').getAttribute('aria-selected')).toBe('true');
  });

  test('once mended, the run goes through', async () => {
    await preview.type('Cá nhân', await firstMark(), 'tám');
    await preview.score.click();
    await preview.pane.getByText('lỗi phải sửa').first().waitFor();
    await preview.type('Cá nhân', await firstMark(), '5,5');
    const mark = preview.cell(await firstMark());
    await expect.poll(() => mark.innerText()).toBe('5,5');
    await preview.score.click();
    await preview.written.waitFor();
  });
});

describe('Excel in trouble', () => {
  test('a refusal while writing is told, and one more click completes the sheets', async () => {
    await preview.setFaults([{ mode: 'errorBefore', request: 4, persistent: true }]);
    await preview.score.click();
    await preview.pane.getByText('Chưa xong', { exact: true }).waitFor();
    await preview.picture('10-interrupted');
    await preview.setFaults([]);
    await preview.score.click();
    await preview.written.waitFor();
  });

  test('while a request waits, the pane says what it is doing and takes no second click', async () => {
    await preview.setFaults([{ mode: 'lateCompletion', request: 4, persistent: true }]);
    await preview.score.click();
    const progress = preview.pane.getByRole('progressbar');
    await progress.waitFor();
    expect(await preview.score.getAttribute('aria-disabled')).toBe('true');
    await preview.picture('11-writing');
    await preview.setFaults([]);
    await preview.releaseLate();
    await preview.written.waitFor();
    expect(await progress.count()).toBe(0);
  });
});

test('two quick clicks make one run', async () => {
  await preview.score.click();
  await preview.written.waitFor();
  const single = await preview.requests();
  await preview.close();

  preview = await open();
  await preview.score.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await preview.written.waitFor();
  await preview.page.waitForTimeout(1000);
  expect(await preview.requests()).toBe(single);
});

/** Address of the first mark of the first individual. */
async function firstMark(): Promise<string> {
  const { sheets } = await preview.saved();
  const sheet = sheets.find(({ name }) => name === 'Cá nhân');
  for (const [row, cells] of sheet?.cells ?? []) {
    for (const [column, { value }] of cells) {
      if (value === '1.1') return `${String.fromCharCode(65 + column)}${String(row + 2)}`;
    }
  }
  throw new Error('the sample has a criterion 1.1');
}

describe('somebody is looked for in the results', () => {
  test('by a few letters without their marks, and by how they stand', async () => {
    await preview.score.click();
    await preview.written.waitFor();
    const { pane } = preview;
    await pane.getByRole('tab', { name: /^Cá nhân/ }).click();
    const rows = pane
      .getByRole('tabpanel')
      .getByRole('list', { name: /^Xếp hạng|^Chưa xét/ })
      .getByRole('listitem');
    await pane.getByRole('searchbox', { name: 'Tìm trong kết quả' }).fill('minh nam cong nghiep');
    await pane.getByText('Tìm thấy 1 trường hợp.').waitFor();
    expect(await rows.allInnerTexts()).toEqual([expect.stringMatching(/Trần Minh Nam/)]);
    await pane.getByRole('searchbox').fill('');
    const tied = pane.getByRole('button', { name: /^Đồng điểm: 2/ });
    await tied.click();
    expect(await tied.getAttribute('aria-pressed')).toBe('true');
    expect(await rows.count()).toBe(2);
    await preview.picture('12-found');
    await tied.click();
    expect(await rows.count()).toBeGreaterThan(20);
  });
});
