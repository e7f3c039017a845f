/** Bản sao in the pane, in a real browser: three kinds of new workbooks, handed to the page. */
import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { FactDefinition } from '../../src/domain/fact';
import { readCase } from '../support/case';
import type { ScenarioInput } from '../support/case';
import { tiedBytes } from '../support/council-sheet';
import { fileAfter } from '../support/damaged';
import { scenarioBytes } from '../support/excel';
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
  // One after the other they are read, while they may still be drawn.
  await expect
    .poll(() => preview.page.getByRole('tab').allInnerTexts())
    .toEqual(['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân']);
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

test('a copy needs entries that can be read, and a unit that is still there', async () => {
  const wrong = fileAfter(await tiedBytes(), (user) => {
    user.type('Cá nhân', 'P5', [['tám']]);
  });
  await preview.openRead('sai-diem.xlsx', wrong);
  await preview.step('Trình ký');
  const made = part('Bản công khai');
  await made.getByRole('button', { name: 'Mở bản công khai' }).click();
  await made.getByText('Chưa lập được: 1 lỗi phải sửa trước').waitFor();
  await made.getByRole('button', { name: 'Đến ô: Sheet Cá nhân, ô P5' }).waitFor();

  await preview.openRead('mot-don-vi.xlsx', await tiedBytes());
  await preview.step('Trình ký');
  const forms = part('Phiếu cho đơn vị điền');
  await forms.getByLabel('Lập cho').selectOption('TT08');
  await preview.type('Tập thể', 'A12', 'TT80');
  await forms.locator('option', { hasText: 'TT80' }).waitFor({ state: 'attached' });
  await forms.getByRole('button', { name: 'Mở phiếu' }).click();
  await forms.getByText('Đơn vị này không còn trong danh sách. Chọn lại đơn vị.').waitFor();
  // It still stands in the field: nobody takes it for all units.
  expect(await forms.getByLabel('Lập cho').inputValue()).toBe('TT08');
  await forms.getByLabel('Lập cho').selectOption({ label: 'Tất cả đơn vị, một sổ để in' });
  await forms.getByRole('button', { name: 'Mở phiếu' }).click();
  await forms.getByText('Đã mở sổ mới').waitFor();
});

test('forms are not made where the plan asks nothing of the units', async () => {
  await preview.openRead('so-sang-kien.xlsx', await scenarioBytes(countedInput()));
  await preview.step('Trình ký');
  const forms = part('Phiếu cho đơn vị điền');
  await forms.getByRole('button', { name: 'Mở phiếu' }).click();
  await forms.getByText('Phong trào không có nội dung nào để đơn vị điền').waitFor();
});

test('a copy that Excel does not open is told with its cause, its code and what to do', async () => {
  await preview.openRead('day-du.xlsx', await tiedBytes());
  await preview.step('Trình ký');
  const made = part('Bản công khai');
  const button = made.getByRole('button', { name: 'Mở bản công khai' });
  const refusals = [
    ['InvalidOperationInCellEditMode', 'Nhấn Enter hoặc Esc rồi bấm lại', 'cellEdit'],
    ['RequestPayloadSizeLimitExceeded', 'lớn hơn mức Excel nhận', 'tooLarge'],
    ['ApiNotFound', 'không cho ngăn mở sổ mới', 'notSupported'],
    ['GeneralException', 'chính sách của cơ quan có thể chặn', 'other'],
  ] as const;
  for (const [code, sentence, cause] of refusals) {
    await preview.setFaults([{ mode: 'errorBefore', code, request: 5, persistent: true }]);
    await button.click();
    await made.getByText(sentence).waitFor();
    await made.getByText(`Mã lỗi: notOpened/${cause}`).waitFor();
  }
  await preview.page.clock.install();
  const asked = await preview.requests();
  await preview.setFaults([{ mode: 'hang', request: 5 }]);
  await button.click();
  // Three requests read, the fourth is to open the copy; one between them releases what was held.
  await expect.poll(() => preview.requests()).toBe(asked + 4);
  await preview.page.clock.fastForward(61_000);
  await made.getByText('xem sổ mới đã mở chưa').waitFor();
  await made.getByText('Mã lỗi: notOpened/noAnswer').waitFor();
  expect(await offers().count()).toBe(0);
  await preview.setFaults([]);
  await button.click();
  await made.getByText('Đã mở sổ mới').waitFor();
});

/** People alone, and their points are counted in a register of the office. */
function countedInput(): ScenarioInput {
  const { input } = readCase('an-giang-2026-mini');
  const { campaign } = input;
  const own = { appliesTo: ['individual'], onlyIf: [] } as const;
  const ideas: FactDefinition = {
    code: 'SK',
    label: 'Số sáng kiến',
    kind: 'number',
    values: [],
    documented: [],
    appliesTo: own.appliesTo,
    derivation: {
      how: 'register',
      register: 'Sổ sáng kiến',
      aggregate: 'count',
      column: null,
      where: [],
    },
  };
  const awards = campaign.awards.filter(({ subject }) => subject === 'individual');
  return {
    ...input,
    typedAsText: [],
    campaign: {
      ...campaign,
      ...{ facts: [ideas], gates: [], questions: [], tieKeys: [], form: [] },
      criteria: campaign.criteria.slice(0, 1).map((line) => ({ ...line, ...own, figure: 'SK' })),
      awards: awards.map((award) => ({ ...award, requires: [], onlyIf: [] })),
    },
  };
}
