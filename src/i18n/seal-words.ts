/** Words of sealing, of comparing with what was signed, and of taking results out. */

/** One cell that is not what it was when the round was sealed. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly before: string;
  readonly after: string;
  readonly about: string;
}

export interface SealWords {
  /** Ends the titles of results that were set aside; "#" is the number of the round. */
  readonly asideSuffix: string;
  readonly notice: string;
  footer(seal: { fingerprint: string; number: number; document: string; day: string }): string;
  sealed(seal: { fingerprint: string; number: number }): string;
  readonly notWhole: string;
  readonly approvalMissing: string;
  neverSealed(file: string): string;
  /** The round that was compared. */
  round(seal: {
    fingerprint: string;
    number: number;
    document: string;
    day: string;
    name: string;
  }): string;
  readonly unchanged: string;
  /** So many cells; none where only sheets are gone. */
  changed(count: number): string;
  change(cell: ChangedCell): string;
  missingSheet(title: string): string;
  unknownFingerprint(fingerprint: string): string;
  damaged(numbers: readonly number[]): string;
  removed(sheets: readonly string[]): string;
}

const shown = (text: string) => (text === '' ? '∅' : `“${text.slice(0, 200)}”`);

export const sealVi: SealWords = {
  asideSuffix: ' (ký #)',
  notice:
    'Sheet này của Thi Đua lưu nguyên trạng các lần trình ký. Không sửa, không xóa: sửa là mất khả năng đối chiếu với bản đã ký.',
  footer: ({ fingerprint, number, document, day }) =>
    `Mã niêm phong: ${fingerprint} · Lần ${String(number)} · ${document} · ${day}`,
  sealed: ({ fingerprint, number }) =>
    `Đã niêm phong lần ${String(number)}. Mã niêm phong: ${fingerprint}. Mã này in ở chân mỗi trang; giữ lại bản giấy để đối chiếu.`,
  notWhole:
    'Kết quả chưa có hoặc cũ hơn số liệu nên chưa niêm phong; kết quả vừa được ghi lại. Xem lại rồi trình ký lần nữa.',
  approvalMissing:
    'Chưa ghi đủ số, ký hiệu văn bản, ngày (dạng 31/12/2026) và người ký. Ghi đủ rồi trình ký lại.',
  neverSealed: (file) =>
    `${file}: chưa có lần trình ký nào trong tệp. Niêm phong trước khi trình ký để đối chiếu được.`,
  round: ({ fingerprint, number, document, day, name }) =>
    `Lần ${String(number)} – ${document}, ngày ${day}, ${name} – mã niêm phong ${fingerprint}:`,
  unchanged:
    '✔ Không thay đổi: số liệu, thang điểm, quyết định và kết quả đúng như khi niêm phong.',
  changed: (count) =>
    `✖ Đã thay đổi sau khi niêm phong${count === 0 ? '' : `: ${String(count)} ô`}.`,
  change: ({ sheet, cell, kind, before, after, about }) => {
    const what = { changed: 'sửa', added: 'thêm', removed: 'mất' }[kind];
    return `Sheet ${sheet}, ô ${cell}${about === '' ? '' : ` (${about})`}: ${what}, trước ${shown(before)}, nay ${shown(after)}`;
  },
  missingSheet: (title) => `Không còn sheet “${title}”.`,
  unknownFingerprint: (fingerprint) =>
    `✖ Không có lần trình ký nào mang mã ${fingerprint} trong tệp: tệp này không phải tệp đã ký, hoặc bản ghi đã bị xóa hay niêm phong lại.`,
  damaged: (numbers) =>
    `✖ Bản ghi của lần trình ký ${numbers.map(String).join(', ')} đã bị sửa nên không đọc được.`,
  removed: (sheets) =>
    sheets.length === 0
      ? 'Không có kết quả nào để gỡ.'
      : `Đã gỡ ${String(sheets.length)} sheet: ${sheets.join('; ')}.`,
};

export const sealEn: SealWords = {
  asideSuffix: ' (signed #)',
  notice:
    'This sheet of Thi Đua keeps the rounds as they were signed. Do not change or delete it: a changed record cannot be compared with paper.',
  footer: ({ fingerprint, number, document, day }) =>
    `Seal: ${fingerprint} · round ${String(number)} · ${document} · ${day}`,
  sealed: ({ fingerprint, number }) =>
    `Round ${String(number)} is sealed. Seal: ${fingerprint}. It is printed at the foot of every page; keep the paper for comparison.`,
  notWhole:
    'The results were missing or older than their inputs, so nothing was sealed; they have been written anew. Look at them and seal again.',
  approvalMissing:
    'Number of the document, day (such as 31/12/2026) and name of the signer are needed. Enter them and seal again.',
  neverSealed: (file) => `${file}: no round was ever sealed in this file. Seal before signing.`,
  round: ({ fingerprint, number, document, day, name }) =>
    `Round ${String(number)} – ${document}, ${day}, ${name} – seal ${fingerprint}:`,
  unchanged: '✔ Unchanged: inputs, rubric, decisions and results are as they were sealed.',
  changed: (count) =>
    `✖ Changed since it was sealed${count === 0 ? '' : `: ${String(count)} cell(s)`}.`,
  change: ({ sheet, cell, kind, before, after, about }) =>
    `Sheet ${sheet}, cell ${cell}${about === '' ? '' : ` (${about})`}: ${kind}, before ${shown(before)}, now ${shown(after)}`,
  missingSheet: (title) => `Sheet “${title}” is gone.`,
  unknownFingerprint: (fingerprint) =>
    `✖ No round in this file has the seal ${fingerprint}: it is not the file that was signed, or its record was removed or sealed anew.`,
  damaged: (numbers) =>
    `✖ The record of round ${numbers.map(String).join(', ')} was changed and cannot be read.`,
  removed: (sheets) =>
    sheets.length === 0
      ? 'There are no results to remove.'
      : `Removed ${String(sheets.length)} sheet(s): ${sheets.join('; ')}.`,
};
