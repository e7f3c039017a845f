/**
 * One cell of the sample workbook is typed over. The office is told of exactly that cell, in one
 * sentence that says what stands there and what to do; nothing is scored and nothing is written.
 */
import { describe, expect, test } from 'vitest';
import { UNWORDED, placed, sampleAfter, scoreFile, sentences } from '../support/damaged';
import { table } from '../support/table';
import { placeIn, sampleText } from './places';

interface Damage {
  readonly what: string;
  readonly sheet: string;
  /** The code in the first column. */
  readonly row: string;
  readonly column: string;
  /** As typed; "-" empties the cell. */
  readonly typed: string;
  readonly code: string;
  /** What both sentences must quote of the cell or of what it is about. */
  readonly quoted: string;
  /** What the office is asked to do. */
  readonly doVi: string;
  readonly doEn: string;
}

const nominees = table(`
  // {name} is the name in the row; 6,25 points at most
  what                         sheet    row   column  typed            code              quoted                 doVi                       doEn
  mark above its maximum       Cá nhân  001   1.1     7                markAboveMax      7                      Sửa ô này                  Correct this cell
  mark a hair above            Cá nhân  001   1.1     6.26             markAboveMax      {name}                 nâng điểm tối đa           raise the maximum
  mark of a collective above   Tập thể  TT12  4.4     62.5             markAboveMax      Chi cục Quản lý thị trường  Sửa ô này             Correct this cell
  mark below zero              Cá nhân  001   1.1     -1               markBelowMin      -1                     từ 0 trở lên               from 0
  mark in words                Cá nhân  003   1.2     tám              markNotNumber     “tám”                  Nhập số từ 0               Enter a number from 0
  mark with its unit           Cá nhân  003   1.2     5 điểm           markNotNumber     “5 điểm”               “KAD”                      “KAD”
  mark with two commas         Cá nhân  003   1.2     '5,5,5           markNotNumber     “5,5,5”                Nhập số từ 0               Enter a number from 0
  mark TRUE                    Cá nhân  003   1.2     TRUE             markNotNumber     “TRUE”                 Nhập số từ 0               Enter a number from 0
  mark that is a dash          Cá nhân  003   1.2     '-               markNotNumber     “-”                    Nhập số từ 0               Enter a number from 0
  unit not in the list         Cá nhân  002   Đơn vị  Ban Nữ công      unitUnknown       “Ban Nữ công”          Sửa tên đơn vị             Correct the unit
  unit with a slip of the pen  Cá nhân  002   Đơn vị  Văn phòng Sơ     unitUnknown       “Văn phòng Sở”         gần nhất là                the nearest is
  no unit                      Cá nhân  002   Đơn vị  -                unitMissing       {name}                 Chọn đơn vị                Choose a unit
  no name                      Cá nhân  002   Họ và tên  -             nameMissing       {cell}                 Nhập tên                   Enter the name
  no code where others have    Cá nhân  002   Mã số   -                idMissing         {name}                 Nhập một mã chưa dùng      Enter an unused code
  code of somebody else        Cá nhân  002   Mã số   001              nomineeTwice      A5                     sửa một trong hai          change one of them
  code twice, other case       Tập thể  TT02  Mã số   tt01             nomineeTwice      A5                     sửa một trong hai          change one of them
  fact not in its list         Cá nhân  001   Kỷ luật  Khiển trách     factValueUnknown  “Khiển trách”          Đang xem xét               Đang xem xét
  fact with a yes for a no     Tập thể  TT01  Chấp hành tốt  Đạt       factValueUnknown  “Chấp hành tốt”        Chọn một trong: Có; Không  Choose one of: Có; Không
  error in a mark              Cá nhân  001   4.4     #REF!            errorCell         #REF!                  Sửa công thức              Mend the formula
  error in a fact              Cá nhân  001   Bị phản ánh thái độ phục vụ  #N/A  errorCell  “Bị phản ánh thái độ phục vụ”  Sửa công thức   Mend the formula
  error in the unit            Cá nhân  001   Đơn vị  #REF!            errorCell         “Đơn vị”               nhập giá trị vào ô này     enter a value in this cell
  error in the name            Cá nhân  001   Họ và tên  #NAME?        errorCell         #NAME?                 Sửa công thức              Mend the formula
  error in the code            Tập thể  TT01  Mã số   #VALUE!          errorCell         “Mã số”                Sửa công thức              Mend the formula
  error in the document        Cá nhân  053   Văn bản  #REF!           errorCell         “Văn bản”              Sửa công thức              Mend the formula
  error in the post            Cá nhân  001   Chức vụ  #DIV/0!         errorCell         “Chức vụ”              Sửa công thức              Mend the formula
`);

const criteria = table(`
  what                        sheet     row  column       typed        code             quoted        doVi                       doEn
  no maximum                  Tiêu chí  1.1  Điểm tối đa  -            maximumMissing   “1.1”         Nhập một số lớn hơn 0      Enter a number above 0
  maximum in letters          Tiêu chí  1.1  Điểm tối đa  abc          maximumInvalid   “abc”         Sửa ô này                  Correct this cell
  maximum zero                Tiêu chí  4.4  Điểm tối đa  0            maximumInvalid   “4.4”         một số lớn hơn 0           a number above 0
  maximum below zero          Tiêu chí  4.4  Điểm tối đa  -5           maximumInvalid   “-5”          Sửa ô này                  Correct this cell
  error in the maximum        Tiêu chí  1.1  Điểm tối đa  #REF!        errorCell        “Điểm tối đa”  Sửa công thức             Mend the formula
  five decimals               Tiêu chí  1.1  Số lẻ        5            decimalsInvalid  “5”           từ 0 đến 4                 from 0 to 4
  half a decimal              Tiêu chí  1.1  Số lẻ        1.5          decimalsInvalid  “1.5”         số nguyên                  a whole number
  code of another criterion   Tiêu chí  1.2  Mã tiêu chí  1.1          codeTwice        A5            sửa một trong hai          change one of them
  policy nobody knows         Tiêu chí  1.1  Khi không áp dụng  Bỏ qua  choiceUnknown   “Bỏ qua”      Bỏ và quy đổi              Drop and rescale
  subject nobody knows        Tiêu chí  1.1  Đối tượng    Doanh nghiệp  choiceUnknown   “Doanh nghiệp”  Tập thể                  Collectives
`);

const settings = table(`
  what                          sheet      row     column     typed         code                 quoted                    doVi                        doEn
  no campaign name              Thiết lập  Tên phong trào  Nội dung  -      settingMissing       “Tên phong trào”          Nhập vào cột Nội dung       Enter it
  no review date                Thiết lập  Ngày xét  Nội dung  -            reviewDateMissing    31/12/2026                Nhập ngày dạng              Enter a date such as
  review date with no such day  Thiết lập  Ngày xét  Nội dung  30/02/2026   dateUnreadable       “30/02/2026”              ngày/tháng/năm              day/month/year
  review date in words          Thiết lập  Ngày xét  Nội dung  cuối năm     dateUnreadable       “cuối năm”                ngày/tháng/năm              day/month/year
  first day after the last      Thiết lập  Từ ngày  Nội dung  01/02/2027    periodBackwards      2027                      Sửa một trong hai ngày      Correct one of them
  question without an answer    Thiết lập  Q1      Trả lời    -             questionOpen         A. Phải đạt cả hai        Chọn một trong              Choose one of
  answer that is no choice      Thiết lập  Q2      Trả lời    C             answerUnknown        “C”                       A. Của Bằng khen            A. Của Bằng khen
  number in words               Thiết lập  BK-CN   Số lượng   sáu           quotaInvalid         “sáu”                     số nguyên không âm          a whole number from 0
  number below zero             Thiết lập  BK-CN   Số lượng   -1            quotaInvalid         “-1”                      Không giới hạn              Unlimited
  half an award                 Thiết lập  BK-TT   Số lượng   2.5           quotaInvalid         “Bằng khen”               để trống                    an empty cell
  number without a tie policy   Thiết lập  BK-TT   Đồng điểm tại ngưỡng  -  tiePolicyMissing     “Bằng khen”               Hội đồng; Lấy cả; Không lấy  Council; Take all; Take none
  award code twice              Thiết lập  BK-CN   Mã khen thưởng  BK-TT    codeTwice            “BK-TT”                   sửa một trong hai           change one of them
  award for nobody known        Thiết lập  BK-CN   Đối tượng  Mọi người     choiceUnknown        “Mọi người”               Tập thể                     Collectives
  fact of a condition unknown   Thiết lập  K5      Dữ kiện dùng  D9         codeUnknown          “D9”                      Sửa mã ở ô này              Correct the code in this cell
  condition without its fact    Thiết lập  K5      Dữ kiện dùng  -          codeUnknown          “K5”                      Sửa mã ở ô này              Correct the code in this cell
  value of no fact accepted     Thiết lập  K5      Giá trị đạt  Chưa rõ     valueUnknown         “Chưa rõ”                 “Đang xem xét”              “Đang xem xét”
  condition accepting nothing   Thiết lập  K5      Giá trị đạt  -           valueUnknown         “K5”                      “Đang xem xét”              “Đang xem xét”
  condition on no question      Thiết lập  K2      Áp dụng khi  Q9=A        codeUnknown          “Q9”                      gần nhất là “Q1”            the nearest is “Q1”
  condition on no choice        Thiết lập  K2      Áp dụng khi  Q1=C        valueUnknown         “C”                       Chọn trong: “A”, “B”        Choose among: “A”, “B”
  condition that is no scope    Thiết lập  K2      Áp dụng khi  khi cần     notationUnreadable   “khi cần”                 Q1=A                        Q1=A
  condition over nobody known   Thiết lập  K5      Xét theo   Gia đình      choiceUnknown        “Gia đình”                Bản thân                    The nominee
  outcome nobody knows          Thiết lập  K5      Nếu không đạt  Nhắc nhở  choiceUnknown        “Nhắc nhở”                Tạm dừng xét                On hold
  condition without a code      Thiết lập  K5      Mã điều kiện  -          codeMissing          điều kiện                 Nhập một mã chưa dùng       Enter an unused code
`);

const rows = (cases: Record<string, string>[]) => cases as unknown as Damage[];

describe.each([
  ['people and collectives', rows(nominees)],
  ['criteria', rows(criteria)],
  ['settings', rows(settings)],
])('one cell wrong among the %s', (_, cases) => {
  test.each(cases)('$what in $sheet, $row, stops the scoring with one sentence', async (damage) => {
    const { sheet, row, column, typed, code } = damage;
    const cell = placeIn(sheet, row, column);
    const name = /\{name\}/.test(damage.quoted) ? sampleText(sheet, row, 'Họ và tên') : '';
    const quoted = damage.quoted.replace('{name}', name).replace('{cell}', cell);
    const bytes = sampleAfter((user) => {
      if (typed === '-') user.clear(sheet, cell);
      else user.type(sheet, cell, [[typed]]);
    });
    const { status, blocking, isUntouched } = await scoreFile(bytes);
    expect(status).toBe('needsFixing');
    expect(blocking.map(placed)).toEqual([`${code} @ ${sheet}!${cell}`]);
    expect(isUntouched).toBe(true);

    const words = blocking.map(sentences)[0] ?? { vi: '', en: '' };
    expect(words.vi).toMatch(new RegExp(`^Sheet ${sheet}, ô ${cell}: `));
    expect(words.en).toMatch(new RegExp(`^Sheet ${sheet}, cell ${cell}: `));
    expect(words.vi).toContain(damage.doVi);
    expect(words.en).toContain(damage.doEn);
    expect(words.vi).toContain(quoted);
    expect(words.en).not.toBe(words.vi);
    for (const sentence of [words.vi, words.en]) expect(sentence).not.toMatch(UNWORDED);
    if (!quoted.startsWith('điều')) expect(words.en).toContain(quoted);
  });
});
