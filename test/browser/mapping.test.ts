/** A file of the user's own, in which a heading says nothing: corrected in the pane, then scored. */
import { beforeEach, expect, test } from 'vitest';
import { saveWorkbook } from '../../src/xlsx';
import { sampleBytes } from '../support/damaged';
import { openInExcel } from '../support/excel';
import { complaints } from './support/complaints';
import { previewSite } from './support/preview';
import type { PreviewPage } from './support/preview';

const open = previewSite();
let preview: PreviewPage;

/** The sample with other words above the marks of 1.1, and a column of the office's own beside it. */
function ownFile(): Buffer {
  const { excel, workbook } = openInExcel(sampleBytes());
  excel.user.type('Cá nhân', 'P4', [['Điểm TC1']]);
  excel.user.type('Cá nhân', 'AG4', [['Ghi chú']]);
  return Buffer.from(saveWorkbook(workbook));
}

beforeEach(async () => {
  preview = await open();
  await preview.page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'cua-toi.xlsx', mimeType: '', buffer: ownFile() });
  await preview.pane.getByText('1 lỗi phải sửa').first().waitFor();
});

const choices = async () => {
  const { names } = await preview.saved();
  return names.filter(({ name }) => /^ThiDua\.(?:Input|Column)\./.test(name));
};

test('a column that was not found is chosen, kept as a name, and scored', async () => {
  const { pane } = preview;
  await preview.step('Dữ liệu');
  await pane
    .getByRole('listitem')
    .filter({ hasText: 'Không tìm thấy cột “1.1”' })
    .getByRole('button', { name: 'Chọn cột…' })
    .click();
  // The way leads to the first column that nothing is read from.
  const column = pane.getByRole('combobox', { name: 'Cột “Điểm TC1” được đọc là' });
  await expect.poll(() => column.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await column.inputValue()).toBe('unused');
  await column.selectOption('mark 1.1');
  await pane.getByText('“Điểm TC1” được đọc là “1.1').first().waitFor();
  await pane.getByText('Sẵn sàng chấm điểm').first().waitFor();
  expect(await choices()).toMatchObject([
    { name: 'ThiDua.Column.individual.mark.1.1', formula: "'Cá nhân'!$P$4", hidden: false },
  ]);
  await preview.picture('mapping-chosen');
  expect(await complaints(preview)).toEqual([]);

  await preview.score.click();
  await preview.written.waitFor();
});

test('a choice is taken back, and made with the keyboard', async () => {
  const { pane } = preview;
  await preview.step('Dữ liệu');
  await pane.getByRole('button', { name: 'Chọn cột…' }).click();
  const column = pane.getByRole('combobox', { name: 'Cột “Điểm TC1” được đọc là' });
  await column.press('ArrowDown');
  await pane.getByRole('button', { name: 'Hoàn tác' }).waitFor();
  expect(await choices()).toHaveLength(1);
  await pane.getByRole('button', { name: 'Hoàn tác' }).press('Enter');
  await pane.getByText('Đã hoàn tác lựa chọn.').first().waitFor();
  await pane.getByText('1 lỗi phải sửa').first().waitFor();
  expect(await choices()).toEqual([]);
});

test('another sheet is chosen, told, and everything is given back to matching', async () => {
  const { pane } = preview;
  await preview.step('Dữ liệu');
  const people = pane.getByRole('combobox', { name: 'Cá nhân', exact: true });
  expect(await people.inputValue()).toBe('Cá nhân');
  await people.selectOption('Tập thể');
  await pane.getByText('“Tập thể” được đọc là “Cá nhân”.').first().waitFor();
  expect(await choices()).toMatchObject([{ name: 'ThiDua.Input.individuals' }]);
  await pane.getByRole('button', { name: 'Bỏ 1 lựa chọn, dò lại tất cả' }).click();
  await pane.getByText('Đã bỏ mọi lựa chọn').first().waitFor();
  expect(await people.inputValue()).toBe('Cá nhân');
  expect(await choices()).toEqual([]);
});

test('what Excel refuses is said, and nothing is kept', async () => {
  const { pane } = preview;
  await preview.step('Dữ liệu');
  await pane.getByRole('button', { name: 'Chọn cột…' }).click();
  await preview.setFaults([
    { mode: 'errorBefore', request: 1, code: 'InvalidOperationInCellEditMode' },
  ]);
  const column = pane.getByRole('combobox', { name: 'Cột “Điểm TC1” được đọc là' });
  await column.selectOption({ index: 1 });
  await pane
    .getByText(/kết thúc việc sửa, rồi thực hiện lại/)
    .first()
    .waitFor();
  await pane.getByText('Mã lỗi: hostFailed/cellEdit').waitFor();
  expect(await column.inputValue()).toBe('unused');
  expect(await choices()).toEqual([]);
});
