/**
 * Bad days in the browser: what the pane says when Excel or its own worker fails, that the sheets are
 * honest afterwards, and that the next click works.
 *
 * Blocking issues of the entries all come in one list: `scoring.test.ts` drives one with its cell,
 * `mapping.test.ts` one that leads to a column, `records.test.ts` one that leads to a sheet. What sealing,
 * comparing and copying come to is in `signing.test.ts`, `records.test.ts` and `copies.test.ts`;
 * protected, sealed, occupied and damaged workbooks in `records.test.ts`; files of the pane that are
 * lost, an Excel too old and files that are no workbook in `lost-files.test.ts`. The pane outside of
 * Excel is opened by `test/build`.
 *
 * Not to be had here: an Excel that is itself too old. No Excel that the preview stands for is, so the
 * requirement sets are made older on their way to the pane, and the old web view is one in which only
 * the page for it is read.
 */
import { expect, test } from 'vitest';
import { newWorkbook, saveWorkbook } from '../../src/xlsx';
import type { WorkbookData } from '../../src/xlsx';
import type { Fault } from '../../src/emulator/node';
import { runExcel } from '../support/excel';
import { tiedBytes } from '../support/council-sheet';
import { sampleAfter } from '../support/damaged';
import { previewSite } from './support/preview';

const open = previewSite();

const INPUTS = ['Thiết lập', 'Tiêu chí', 'Tập thể', 'Cá nhân'];
const PATIENCE = 240_000;
const UNFINISHED = 'Việc ghi bị ngắt giữa chừng';

/** The fifth request and those after it belong to the writing. */
const WRITING = { request: 5, persistent: true };

/** How Excel fails while it writes, what is said of it, and the code to read out. */
const refusals: readonly (readonly [Omit<Fault, 'request'>, string, string])[] = [
  [{ mode: 'errorBefore', code: 'AccessDenied' }, 'Excel từ chối thao tác', 'refused'],
  [
    { mode: 'errorBefore', code: 'InvalidOperationInCellEditMode' },
    'Excel đang ở chế độ sửa ô',
    'cellEdit',
  ],
  [
    { mode: 'errorBefore', code: 'RequestPayloadSizeLimitExceeded' },
    'vượt giới hạn của Excel',
    'tooLarge',
  ],
  [
    { mode: 'errorBefore', code: 'InvalidOrTimedOutSession' },
    'phiên làm việc với Excel đã hết',
    'sessionLost',
  ],
  [{ mode: 'errorBefore', code: 'ApiNotFound' }, 'chưa hỗ trợ thao tác', 'notSupported'],
  [{ mode: 'errorBefore', code: 'ItemNotFound' }, 'vừa được thay đổi', 'changedMeanwhile'],
  [{ mode: 'errorAfterAll', code: 'GeneralException' }, 'Excel báo lỗi', 'other'],
  [{ mode: 'ignoredWrite' }, 'không đúng như đã ghi', 'notAsWritten'],
];

test(
  'each refusal while writing is told with its code, leaves honest sheets, and is mended by a click',
  async () => {
    const preview = await open();
    const { pane } = preview;
    const untouched = inputsOf(await preview.saved());
    for (const [fault, sentence, code] of refusals) {
      await preview.setFaults([{ ...WRITING, ...fault }]);
      await preview.score.click();
      await pane.getByText(sentence).first().waitFor();
      await pane.getByText(UNFINISHED).first().waitFor();
      await pane.getByText(`Mã lỗi: hostFailed/${code}`).waitFor();
      // It is nothing that could be mended among the data.
      expect(await pane.getByText(/lỗi phải sửa/).count(), code).toBe(0);
      await pane.getByRole('button', { name: 'Sao chép chi tiết' }).click();
      await pane.getByRole('button', { name: 'Đã sao chép' }).waitFor();
      const after = await preview.saved();
      expect(inputsOf(after), code).toBe(untouched);
      expect(dishonest(after), code).toEqual([]);
    }
    await preview.setFaults([]);
    await preview.score.click();
    await preview.written.waitFor();
    expect(inputsOf(await preview.saved())).toBe(untouched);
  },
  PATIENCE,
);

test('an Excel that never answers is given up after its minute, and asked again', async () => {
  const preview = await open();
  const { pane } = preview;
  await preview.page.clock.install();
  await preview.setFaults([{ mode: 'hang', request: 5 }]);
  await preview.score.click();
  await pane
    .getByText(/^Đang ghi kết quả/)
    .first()
    .waitFor();
  await preview.page.clock.fastForward(61_000);
  await pane.getByText('Excel không trả lời trong thời gian chờ').first().waitFor();
  await pane.getByText('Mã lỗi: hostFailed/noAnswer').waitFor();
  expect(dishonest(await preview.saved())).toEqual([]);
  await preview.setFaults([]);
  await preview.score.click();
  await preview.written.waitFor();
});

test('while Excel waits, as for a cell that is being edited, the pane says what to do', async () => {
  const preview = await open();
  const { pane } = preview;
  const asked = pane.getByText('Nếu đang sửa một ô, nhấn Enter hoặc Esc');
  await preview.page.clock.install();
  await preview.setFaults([{ mode: 'lateCompletion', request: 5 }]);
  await preview.score.click();
  await pane
    .getByText(/^Đang ghi kết quả/)
    .first()
    .waitFor();
  expect(await asked.count()).toBe(0);
  await preview.page.clock.fastForward(4_500);
  await asked.waitFor();
  await preview.picture('12-silent');
  await preview.releaseLate();
  await preview.written.waitFor();
  expect(await asked.count()).toBe(0);
});

test('a refusal while reading stands among the data, and nothing is written', async () => {
  const preview = await open();
  const before = await preview.savedBytes();
  await preview.setFaults([
    { mode: 'errorBefore', code: 'AccessDenied', request: 1, persistent: true },
  ]);
  await preview.score.click();
  const refusal = preview.pane.getByRole('listitem').filter({ hasText: 'Excel từ chối thao tác' });
  await refusal.getByText('Mã lỗi: hostFailed/refused').waitFor();
  await refusal.getByRole('button', { name: 'Sao chép chi tiết' }).waitFor();
  expect(await preview.savedBytes()).toEqual(before);
  await preview.setFaults([]);
  await preview.pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await preview.step('Dữ liệu');
  await preview.pane.getByRole('heading', { name: /^\d+ lưu ý$/ }).waitFor();
});

test('a worker that breaks leaves nobody waiting, and another takes its place when Excel is at rest', async () => {
  const preview = await open();
  const { pane } = preview;
  const asked = await preview.requests();
  await preview.setFaults([{ mode: 'lateCompletion', request: 1 }]);
  await preview.score.click();
  await expect.poll(() => preview.requests()).toBeGreaterThan(asked);
  await preview.breakWorker();
  await pane.getByText('Có lỗi ngoài dự kiến trong ngăn Thi Đua').first().waitFor();
  await pane.getByText('Mã lỗi: unexpected').waitFor();
  expect(preview.failures.splice(0).join()).toContain('broken');
  await preview.score.click();
  await pane.getByRole('progressbar').waitFor();
  await preview.releaseLate();
  await preview.written.waitFor();
});

test('a worker that breaks while it seals, compares or copies leaves nobody waiting', async () => {
  const preview = await open({}, { sample: 'blank' });
  const said = (text: string) => preview.pane.getByText(text).first().waitFor();
  const press = (name: string) => preview.pane.getByRole('button', { name, exact: true }).click();
  const jobs = [
    ['Đang niêm phong', () => preview.seal()],
    ['Đang đối chiếu', () => press('Đối chiếu')],
    ['Đang lập bản sao', () => press('Mở bản công khai')],
  ] as const;
  for (const [number, [working, begin]] of jobs.entries()) {
    await preview.openRead(`lan-${String(number)}.xlsx`, await tiedBytes());
    await preview.step('Trình ký');
    await preview.setFaults([{ mode: 'lateCompletion', request: 1 }]);
    await begin();
    await said(working);
    await preview.breakWorker();
    await said('Có lỗi ngoài dự kiến trong ngăn Thi Đua');
    await said('Mã lỗi: unexpected');
    expect(await preview.pane.getByText(working).count()).toBe(0);
    expect(preview.failures.splice(0).join()).toContain('broken');
  }
});

test('taking out, uncolouring, comparing, sealing and going to a cell say what Excel refused', async () => {
  const preview = await open();
  const { pane } = preview;
  await preview.score.click();
  await preview.written.waitFor();
  const before = await preview.savedBytes();
  const refuse = (code: string) =>
    preview.setFaults([{ mode: 'errorBefore', code, request: 1, persistent: true }]);
  const card = pane.getByRole('region', { name: 'Trình ký' });

  await refuse('AccessDenied');
  await preview.step('Trình ký');
  await pane.getByRole('button', { name: 'Gỡ kết quả', exact: true }).click();
  await pane.getByRole('dialog').getByRole('button', { name: 'Gỡ kết quả' }).click();
  await pane.getByText('Mã lỗi: hostFailed/refused').waitFor();
  await refuse('ApiNotFound');
  await preview.pressRibbon('clearHighlights');
  await pane.getByText('Mã lỗi: hostFailed/notSupported').waitFor();
  // Scoring again would bring back what was to be taken out.
  expect(await pane.getByText(/bấm Chấm/).count()).toBe(0);
  await refuse('InvalidOrTimedOutSession');
  await card.getByRole('button', { name: 'Đối chiếu', exact: true }).click();
  await card.getByText('phiên làm việc với Excel đã hết').waitFor();
  await card.getByText('Mã lỗi: hostFailed/sessionLost').waitFor();
  await refuse('RangeExceedsLimit');
  await preview.seal();
  await card.getByText('vượt giới hạn của Excel').waitFor();
  await card.getByText('Mã lỗi: hostFailed/tooLarge').waitFor();
  await refuse('ItemNotFound');
  await preview.step('Dữ liệu');
  await pane
    .getByRole('button', { name: /^Đến ô/ })
    .first()
    .click();
  await pane.getByText('Không đến được ô này').waitFor();
  await pane.getByText('Mã lỗi: hostFailed/changedMeanwhile').waitFor();
  expect(await preview.savedBytes()).toEqual(before);

  await preview.setFaults([]);
  await preview.step('Trình ký');
  await card.getByRole('button', { name: 'Niêm phong để trình ký' }).waitFor();
  await preview.pressRibbon('clearHighlights');
  await pane
    .getByText(/^Đã bỏ tô màu/)
    .first()
    .waitFor();
});

test('a seal that Excel breaks off is not called one, and the next click seals', async () => {
  const preview = await open();
  const { pane } = preview;
  await preview.score.click();
  await preview.written.waitFor();
  await preview.step('Trình ký');
  const card = pane.getByRole('region', { name: 'Trình ký' });
  // Reading goes well; of each request that writes a value one is passed over without a word.
  await preview.setFaults([{ mode: 'ignoredWrite', request: 1, persistent: true }]);
  await preview.seal();
  await card.getByText('không đúng như đã ghi').waitFor();
  await card.getByText('Mã lỗi: hostFailed/notAsWritten').waitFor();
  expect(await card.getByText(/Đã niêm phong/).count()).toBe(0);
  // It was broken off in the middle: the hidden sheet of the records is there.
  const { sheets } = await preview.saved();
  expect(sheets.map(({ name }) => name)).toContain('ThiDua.NiemPhong');
  await preview.setFaults([]);
  await preview.seal();
  await card.getByText(/Đã niêm phong lần 1/).waitFor();
});

test('a workbook whose structure is protected is told so before anything is written', async () => {
  const preview = await open({}, { sample: 'blank' });
  const { pane } = preview;
  const blank = newWorkbook('Trang 1');
  runExcel(blank).excel.user.protectStructure(true);
  await preview.openOwn('trong.xlsx', saveWorkbook(blank));
  const empty = await preview.savedBytes();
  await pane.getByRole('button', { name: 'Tạo sheet từ mẫu' }).click();
  await pane.getByText('Cấu trúc sổ làm việc đang được bảo vệ').first().waitFor();
  expect(await preview.savedBytes()).toEqual(empty);

  await preview.openOwn(
    'co-bao-ve.xlsx',
    sampleAfter((user) => {
      user.protectStructure(true);
    }),
  );
  await preview.campaignIs(/văn hóa công vụ/);
  const filled = await preview.savedBytes();
  await preview.score.click();
  await pane.getByText('Cấu trúc sổ làm việc đang được bảo vệ').first().waitFor();
  await pane.getByText('Chưa ghi gì vào sổ làm việc').first().waitFor();
  expect(await preview.savedBytes()).toEqual(filled);
});

/** All that the office's own sheets say. */
function inputsOf({ sheets }: WorkbookData): string {
  const own = sheets.filter(({ name }) => INPUTS.includes(name));
  return JSON.stringify(
    own.map(({ name, cells }) => [name, [...cells].map(([row, at]) => [row, [...at]])]),
  );
}

/** Sheets in sight that are neither the office's nor say that they are unfinished. */
function dishonest({ sheets }: WorkbookData): readonly string[] {
  return sheets
    .filter(({ name, visibility }) => visibility === 'visible' && !INPUTS.includes(name))
    .filter(({ cells }) => !/đang ghi/i.test(String(cells.get(3)?.get(0)?.value)))
    .map(({ name }) => name);
}
