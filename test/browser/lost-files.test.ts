/**
 * What does not arrive, or cannot be read: files of the pane that are lost on the way, an Excel that is too
 * old, and files that the preview cannot open.
 */
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { tiedBytes } from '../support/council-sheet';
import { oleFile, sampleBytes } from '../support/damaged';
import { withSizes } from '../support/zip-directory';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

beforeEach(async () => {
  preview = await open({}, { sample: 'blank' });
});

const said = (text: string) => preview.pane.getByText(text).first().waitFor();

describe('files of the pane that do not arrive', () => {
  /** Reloads the page; scripts of the pane in which the mark stands are lost on the way. */
  const reloadWithout = async (mark: string) => {
    await preview.page.route(/\/[^/]*\.js$/, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      const isPane = !/\/office\/|\/preview\./.test(route.request().url());
      if (isPane && text.includes(mark)) await route.abort();
      else await route.fulfill({ response: answer, body: text });
    });
    await preview.page.reload();
  };
  /** That files were lost stands on the console, too. */
  const lost = () => {
    expect(preview.failures.splice(0).join('\n')).toMatch(
      /Failed to load|ChunkLoadError|ERR_FAILED/,
    );
  };

  test('the page of the steps: the pane says so instead of being empty', async () => {
    await reloadWithout('0000-0000-0000-0000');
    await preview.pane.getByRole('alert').getByText('Có lỗi ngoài dự kiến').waitFor();
    await said('Mã lỗi: unexpected');
    await preview.pane.getByRole('button', { name: 'Sao chép chi tiết' }).click();
    await preview.pane.getByRole('button', { name: 'Đã sao chép' }).waitFor();
    lost();
  });

  test('the worker of the pane: every click is answered, and works once it arrives', async () => {
    await reloadWithout('son-tien-2021');
    await said('Mã lỗi: unexpected');
    await preview.pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await said('Mã lỗi: unexpected');
    expect(await preview.pane.getByRole('progressbar').count()).toBe(0);
    await preview.page.unrouteAll();
    await preview.pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await said('Sổ làm việc này chưa có phong trào');
  });

  test('what speaks to Excel: once it arrives the next click works', async () => {
    await reloadWithout('WriteNotSupportedWhenModalDialogOpen');
    await said('Mã lỗi: unexpected');
    await preview.page.unrouteAll();
    await preview.pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await preview.pane
      .getByRole('heading', { name: 'Sổ làm việc này chưa có phong trào' })
      .waitFor();
    lost();
  });
});

test('the worker of the preview: the page says so instead of opening for ever', async () => {
  const { page } = preview;
  // Of scripts that arrive before a workbook is open, only those of the worker are none of a page's.
  await page.route(/\.js$/, (route) =>
    route.request().resourceType() === 'script' ? route.continue() : route.abort(),
  );
  await page.reload();
  const says = 'Không mở được so-moi.xlsx: bản xem thử gặp lỗi hoặc chưa tải hết';
  await page.getByRole('alert').getByText(says).waitFor();
  expect(await page.getByText('Đang mở…').count()).toBe(0);
  expect(preview.failures.splice(0).join('\n')).toContain('failed to load');
  await page.unrouteAll();
  await page.reload();
  await preview.tab('Trang tính1').waitFor();
});

describe('an Excel in which the pane cannot run', () => {
  test('is told which one is needed: by its interface, and where scripts of today cannot be read', async () => {
    const { page, pane } = preview;
    // Of all that the preview can stand for, none is so old; its requirement sets are made so on the way.
    await page.route(/\/[^/]*\.js$/, async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      const body = text.replace(/ExcelApi:"1\.\d+"/g, 'ExcelApi:"1.8"');
      await route.fulfill({ response: answer, body });
    });
    await page.reload();
    await pane.getByText('Excel này quá cũ. Cần Excel 2021').waitFor();
    expect(await pane.getByRole('button').count()).toBe(0);
    await page.unrouteAll();

    await page.route(/\.js$/, (route) =>
      route.request().url().endsWith('/unsupported.js') ? route.continue() : route.abort(),
    );
    await page.addInitScript(() => {
      const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko';
      Object.defineProperty(navigator, 'userAgent', { get: () => userAgent });
    });
    await page.goto(new URL('taskpane.html', page.url()).href);
    await page.getByText('Thi Đua không chạy được trên bản Excel này').waitFor();
    await page.getByText('Thi Đua cannot run in this version of Excel').waitFor();
    expect(preview.failures.splice(0).join('\n')).toContain('ERR_FAILED');
  });
});

describe('a file that the preview cannot open', () => {
  test('is refused with its reason, and the workbook that is open stays', async () => {
    const { page } = preview;
    const sample = sampleBytes();
    const files = [
      ['ghi-chu.xlsx', strToU8('xin chào'), 'tệp không phải là sổ làm việc .xlsx'],
      ['anh.zip', zipSync({ 'ghi-chu.txt': strToU8('…') }), 'không chứa sổ làm việc Excel'],
      ['mat-khau.xlsx', oleFile('EncryptionInfo', 'EncryptedPackage'), 'có mật khẩu. Bỏ mật khẩu'],
      ['cu.xls', oleFile('Workbook'), 'định dạng cũ .xls'],
      ['qua-lon.xlsx', withSizes(sample, () => 0x1fffffff), 'tệp quá lớn'],
      ['tai-do.xlsx', sample.slice(0, sample.length / 2), 'tệp bị hỏng'],
    ] as const;
    const alert = page.getByRole('alert');
    const choose = (name: string, bytes: Uint8Array) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    for (const [name, bytes, reason] of files) {
      await choose(name, bytes);
      await alert.getByText(`Không mở được ${name}: `).getByText(reason).waitFor();
      await preview.tab('Trang tính1').waitFor();
    }
    await alert.getByRole('button', { name: 'Đóng thông báo' }).click();
    expect(await alert.innerText()).toBe('');
    await choose('cu.xls', oleFile('Workbook'));
    await alert.getByText('định dạng cũ .xls').waitFor();
    await preview.openRead('dung.xlsx', await tiedBytes());
    expect(await alert.innerText()).toBe('');

    await page.route('**/samples/*.xlsx', (route) => route.abort());
    await page.goto(page.url().replace('sample=blank', 'sample=soc-trang-2023'));
    await alert.getByText('soc-trang-2023.xlsx: không tìm thấy tệp trên máy chủ').waitFor();
    expect(await page.getByText('Đang mở…').count()).toBe(0);
    expect(preview.failures.splice(0).join('\n')).toContain('ERR_FAILED');
  });
});
