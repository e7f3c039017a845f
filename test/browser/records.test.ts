/**
 * Workbooks in a bad state, opened in the browser: what somebody protected, sealed, damaged or deleted
 * is named, nothing is lost, and what mends it leads on.
 */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sealCampaign } from '../../src/app/seal-campaign';
import type { User } from '../../src/emulator/node';
import { catalogs } from '../../src/i18n/catalog';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import { afterWork, tiedBytes } from '../support/council-sheet';
import { fileAfter } from '../support/damaged';
import { openInExcel } from '../support/excel';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
const approval = { document: '12/TTr-SCT', day: '2026-12-31', name: 'Nguyễn Văn A' };
let preview: PreviewPage;
/** A small campaign after its first scoring, and the same under seal. */
let scored: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  scored = await tiedBytes();
  const { port, workbook } = openInExcel(scored);
  const { status } = await sealCampaign(port, { words: catalogs.vi, approval });
  expect(status).toBe('sealed');
  sealed = saveWorkbook(workbook);
});

beforeEach(async () => {
  preview = await open({}, { sample: 'blank' });
});

/** The first mark of the first person becomes another. */
const remark = (user: User) => {
  user.type('Cá nhân', firstMark, [[1]]);
};
const firstMark = 'P5';
const said = (text: string | RegExp) => preview.pane.getByText(text).first().waitFor();
const card = () => preview.pane.getByRole('region', { name: 'Trình ký' });

describe('scoring is stopped before it writes', () => {
  test('by a result sheet that somebody protected, and goes through once it is open', async () => {
    const locked = fileAfter(scored, (user) => {
      remark(user);
      user.protect('Xếp hạng cá nhân');
    });
    await preview.openRead('co-khoa.xlsx', locked);
    const before = await preview.savedBytes();
    await preview.score.click();
    await said(/không ghi được kết quả mới: “Xếp hạng cá nhân”\. Bỏ bảo vệ sheet/);
    await said('Chưa ghi gì vào sổ làm việc.');
    // Nothing among the data is to be mended for it, and no sheet was left half written.
    expect(await preview.pane.getByText(/lỗi phải sửa|ngắt giữa chừng/).count()).toBe(0);
    expect(await preview.savedBytes()).toEqual(before);
    await preview.select('Xếp hạng cá nhân', 'A1');
    await preview.page.keyboard.type('x');
    await preview.page.keyboard.press('Enter');
    await preview.page.getByRole('alert').getByText('Excel mô phỏng không nhận').waitFor();

    const unlocked = fileAfter(before, (user) => {
      user.unprotect('Xếp hạng cá nhân');
    });
    await preview.openRead('da-mo-khoa.xlsx', unlocked);
    await preview.score.click();
    await preview.written.waitFor();
  });

  test('by a formula where a decision belongs: it is named, reached, cleared, and scored', async () => {
    const undecided = await afterWork((desk) => {
      desk.decide('CN03', 'BK-CN', { choice: '=IF(1=2,"Chọn","")' });
    });
    await preview.openRead('cong-thuc.xlsx', undecided);
    const before = await preview.savedBytes();
    await preview.score.click();
    await said('Sheet Hội đồng, ô F22: Ô này có công thức cho kết quả trống');
    await preview.pane
      .locator('.td-standing', { hasText: '1 lỗi phải sửa trước khi chấm' })
      .waitFor();
    expect(await preview.savedBytes()).toEqual(before);
    await preview.tab('Cá nhân').click();
    await preview.pane.getByRole('button', { name: 'Đến ô: Sheet Hội đồng, ô F22' }).click();
    await preview.page.locator('td[id="F22"][aria-selected="true"]').waitFor();
    await preview.type('Hội đồng', 'F22', '');
    await preview.score.click();
    // The results were right all along: it gave nothing.
    await said('các sheet kết quả đã đúng');
  });
});

describe('a template', () => {
  test('is not written over the sheets of a campaign that can no longer be read', async () => {
    const unreadable = fileAfter(scored, (user) => {
      for (const sheet of ['Thiết lập', 'Tiêu chí']) user.clear(sheet, 'A1:Z200');
    });
    await preview.openRead('mat-tieu-de.xlsx', unreadable);
    const before = await preview.savedBytes();
    await preview.pane.getByRole('button', { name: 'Tạo sheet từ mẫu' }).click();
    await said(/đã có sheet của phong trào \(“Thiết lập”\)\. Không ghi đè; mở sổ trống/);
    await said('Chưa ghi gì vào sổ làm việc.');
    expect(await preview.savedBytes()).toEqual(before);
  });

  test('that Excel breaks off is completed by the same click', async () => {
    const make = preview.pane.getByRole('button', { name: 'Tạo sheet từ mẫu' });
    await preview.setFaults([
      { mode: 'errorBefore', code: 'Conflict', request: 4, persistent: true },
    ]);
    await make.click();
    await said('Sổ làm việc vừa được thay đổi');
    await said('Mã lỗi: hostFailed/changedMeanwhile');
    // No result sheet is incomplete, and there is nothing to score yet.
    expect(await preview.pane.getByText(/bấm Chấm lại|Chưa ghi gì/).count()).toBe(0);
    await preview.setFaults([]);
    await make.click();
    await said(/^Đã tạo: Thiết lập, Tiêu chí/);
  });

  test('is offered where the sheets are of something else', async () => {
    const { excel, workbook } = openInExcel(saveWorkbook(newWorkbook('Bảng lương')));
    excel.user.type('Bảng lương', 'A1', [
      ['STT', 'Ngạch', 'Hệ số'],
      [1, 'A1', 2.34],
    ]);
    await preview.openRead('bang-luong.xlsx', saveWorkbook(workbook));
    await preview.pane
      .getByRole('heading', { name: 'Sổ làm việc này chưa có phong trào' })
      .waitFor();
    expect(await preview.score.count()).toBe(0);
    await preview.step('Trình ký');
    await said('Sổ chưa có phong trào');
  });
});

describe('sealing', () => {
  test('needs marks that can be read, and leads to the one that cannot', async () => {
    const wrong = fileAfter(scored, (user) => {
      user.type('Cá nhân', firstMark, [['tám']]);
    });
    await preview.openRead('sai-diem.xlsx', wrong);
    await preview.step('Trình ký');
    await preview.seal();
    await card().getByText('Chưa niêm phong: 1 lỗi phải sửa trước').waitFor();
    await card().getByText('“tám”').waitFor();
    await card()
      .getByRole('button', { name: `Đến ô: Sheet Cá nhân, ô ${firstMark}` })
      .click();
    await preview.page.locator(`td[id="${firstMark}"][aria-selected="true"]`).waitFor();
  });

  test('of results older than the marks writes them anew, shows them, and seals at the next click', async () => {
    await preview.openRead('cu.xlsx', fileAfter(scored, remark));
    await said('kết quả trong sổ đã cũ');
    await preview.step('Trình ký');
    await preview.seal();
    await card()
      .getByText(/chưa niêm phong; kết quả vừa được ghi lại\. Xem lại/)
      .waitFor();
    expect(await preview.pane.getByText('kết quả trong sổ đã cũ').count()).toBe(0);
    await preview.step('Kết quả');
    await preview.pane.getByRole('tab', { name: /^Cá nhân/ }).waitFor();
    await preview.step('Trình ký');
    await preview.seal();
    await card()
      .getByText(/Đã niêm phong lần 1/)
      .waitFor();
  });

  test('is refused over a seal and under a protected structure, and nothing is written', async () => {
    const structured = fileAfter(scored, (user) => {
      user.protectStructure(true);
    });
    const cases = [
      [
        'da-ky.xlsx',
        fileAfter(sealed, remark),
        /nên không ghi đè\. Nếu muốn có kết quả mới, chấm lại/,
      ],
      ['co-cau-truc.xlsx', structured, 'Cấu trúc sổ làm việc đang được bảo vệ'],
    ] as const;
    for (const [name, bytes, sentence] of cases) {
      await preview.openRead(name, bytes);
      const before = await preview.savedBytes();
      await preview.step('Trình ký');
      await preview.seal();
      await card().getByText(sentence).waitFor();
      expect(await preview.savedBytes(), name).toEqual(before);
    }
  });
});

describe('comparing with what was signed', () => {
  const compare = async (printed = '') => {
    await preview.step('Trình ký');
    await card().getByLabel('Mã niêm phong trên bản giấy').fill(printed);
    await card().getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  };

  test('names a record that was damaged, and a signed sheet that is gone', async () => {
    const { excel, workbook } = openInExcel(sealed);
    const kept = excel.data.sheets.find(({ visibility }) => visibility === 'veryHidden');
    const record = kept?.cells.get(1)?.get(3);
    if (typeof record?.value !== 'string') throw new Error('no record');
    record.value = record.value.replace(/[a-m]/, 'z');
    kept?.touched.add('cells');
    await preview.openRead('sua-ban-ghi.xlsx', saveWorkbook(workbook));
    await compare();
    const damaged = card().getByText('Bản ghi của lần trình ký 1 đã bị sửa nên không đọc được');
    await damaged.waitFor();
    expect(await card().getByText('Không thay đổi').count()).toBe(0);
    await compare('0123-4567-89AB-CDEF');
    await card().getByText('Không có lần trình ký nào mang mã 0123-4567-89AB-CDEF').waitFor();
    await damaged.waitFor();

    const without = fileAfter(sealed, (user) => {
      user.deleteSheet('Xếp hạng cá nhân');
    });
    await preview.openRead('mat-sheet.xlsx', without);
    await compare();
    await card()
      .getByText('Đã thay đổi sau khi niêm phong. Không còn sheet “Xếp hạng cá nhân”.')
      .waitFor();
  });
});

describe('a list', () => {
  test('that is gone leads to where another sheet can be chosen for it', async () => {
    const without = fileAfter(scored, (user) => {
      user.deleteSheet('Cá nhân');
    });
    await preview.openRead('mat-danh-sach.xlsx', without);
    const missing = preview.pane.getByRole('listitem').filter({ hasText: 'Thiếu sheet “Cá nhân”' });
    await missing.getByRole('button', { name: 'Chọn sheet…' }).click();
    const role = preview.pane.getByRole('combobox', { name: 'Cá nhân', exact: true });
    await expect.poll(() => role.evaluate((field) => field === document.activeElement)).toBe(true);
    // Of the whole workbook: there is no cell to go to.
    expect(await missing.getByRole('button').count()).toBe(1);
  });

  test('for which nothing can be kept under a protected structure says so', async () => {
    const structured = fileAfter(scored, (user) => {
      user.protectStructure(true);
    });
    await preview.openRead('co-cau-truc.xlsx', structured);
    const before = await preview.savedBytes();
    await preview.step('Dữ liệu');
    await preview.pane
      .getByRole('combobox', { name: 'Cá nhân', exact: true })
      .selectOption('Tập thể');
    await said(/không thêm hay gỡ được sheet, không lưu được lựa chọn nào\. Bỏ bảo vệ/);
    await preview.step('Trình ký');
    await preview.pane.getByRole('button', { name: 'Gỡ kết quả', exact: true }).click();
    await preview.pane.getByRole('dialog').getByRole('button', { name: 'Gỡ kết quả' }).click();
    await said('Chưa ghi gì vào sổ làm việc.');
    expect(await preview.savedBytes()).toEqual(before);
  });
});
