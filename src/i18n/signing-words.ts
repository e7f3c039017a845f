/** The words of the pane's part about signature: sealing, and comparing with what was signed. */
export interface SigningWords {
  readonly heading: string;
  readonly about: string;
  readonly document: string;
  readonly documentExample: string;
  readonly day: string;
  readonly name: string;
  readonly password: string;
  readonly passwordHint: string;
  readonly seal: string;
  readonly sealing: string;
  readonly needsFixing: (count: number) => string;
  readonly verifyHeading: string;
  readonly printed: string;
  readonly printedHint: string;
  readonly verify: string;
  readonly verifying: string;
  /** The workbook, where a sentence names it. */
  readonly thisFile: string;
  /** Changed cells that are not shown. */
  readonly more: (count: number) => string;
  /** Scores anew beside results that are under seal. */
  readonly keepSealed: string;
}

export const signingVi: SigningWords = {
  heading: 'Trình ký',
  about:
    'Niêm phong lưu nguyên trạng quy định, số liệu, quyết định và kết quả, khóa các sheet kết quả và in mã niêm phong ở chân mỗi trang.',
  document: 'Số, ký hiệu văn bản trình',
  documentExample: 'Ví dụ: Tờ trình số 45/TTr-SCT',
  day: 'Ngày văn bản',
  name: 'Người ký',
  password: 'Mật khẩu khóa sheet',
  passwordHint: 'Không bắt buộc. Quên mật khẩu thì không mở khóa được.',
  seal: 'Niêm phong để trình ký',
  sealing: 'Đang niêm phong',
  needsFixing: (count) => `Chưa niêm phong: ${String(count)} lỗi phải sửa trước`,
  verifyHeading: 'Đối chiếu với bản đã ký',
  printed: 'Mã niêm phong trên bản giấy',
  printedHint: 'Để trống thì đối chiếu với lần trình ký gần nhất trong tệp.',
  verify: 'Đối chiếu',
  verifying: 'Đang đối chiếu',
  thisFile: 'Sổ làm việc này',
  more: (count) => `… và ${String(count)} ô khác.`,
  keepSealed: 'Giữ bản đã niêm phong và chấm lại',
};

export const signingEn: SigningWords = {
  heading: 'Signature',
  about:
    'Sealing keeps rubric, inputs, decisions and results as they are, protects the result sheets and prints the seal at the foot of every page.',
  document: 'Number of the submission',
  documentExample: 'For example: Tờ trình số 45/TTr-SCT',
  day: 'Day of the document',
  name: 'Signed by',
  password: 'Password of the sheets',
  passwordHint: 'Not required. A forgotten password cannot be recovered.',
  seal: 'Seal for signature',
  sealing: 'Sealing',
  needsFixing: (count) =>
    `Not sealed yet: ${String(count)} ${count === 1 ? 'error' : 'errors'} to mend first`,
  verifyHeading: 'Compare with what was signed',
  printed: 'Seal on the paper',
  printedHint: 'Left empty, the last sealed round of the file is compared.',
  verify: 'Compare',
  verifying: 'Comparing',
  thisFile: 'This workbook',
  more: (count) => `… and ${String(count)} more cell(s).`,
  keepSealed: 'Keep the sealed set and score again',
};
