/**
 * One cell of the sample workbook is typed over. The office is told of exactly that cell, in one
 * sentence that says what stands there and what to do; nothing is scored and nothing is written.
 */
import { describe, expect, test } from 'vitest';
import { UNWORDED, placed, sampleAfter, scoreFile, sentences } from '../support/damaged';
import { table } from '../support/table';

interface Damage {
  readonly what: string;
  readonly sheet: string;
  readonly cell: string;
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
  // Cá nhân: A code, B name, D unit, E-M facts, N document, O-AD marks 1.1-4.4; 6,25 at most
  what                         sheet    cell  typed            code              quoted                 doVi                       doEn
  mark above its maximum       Cá nhân  O5    7                markAboveMax      7                      Sửa ô này                  Correct this cell
  mark a hair above            Cá nhân  O5    6.26             markAboveMax      Huỳnh Thị Kim Ngọc     nâng điểm tối đa           raise the maximum
  mark of a collective above   Tập thể  Y16   62.5             markAboveMax      Chi cục Quản lý thị trường  Sửa ô này             Correct this cell
  mark below zero              Cá nhân  O5    -1               markBelowZero     -1                     từ 0 trở lên               from 0
  mark in words                Cá nhân  P7    tám              markNotNumber     “tám”                  Nhập số từ 0               Enter a number from 0
  mark with its unit           Cá nhân  P7    5 điểm           markNotNumber     “5 điểm”               “KAD”                      “KAD”
  mark with two commas         Cá nhân  P7    '5,5,5           markNotNumber     “5,5,5”                Nhập số từ 0               Enter a number from 0
  mark TRUE                    Cá nhân  P7    TRUE             markNotNumber     “TRUE”                 Nhập số từ 0               Enter a number from 0
  mark that is a dash          Cá nhân  P7    '-               markNotNumber     “-”                    Nhập số từ 0               Enter a number from 0
  unit not in the list         Cá nhân  D6    Ban Nữ công      unitUnknown       “Ban Nữ công”          Sửa tên đơn vị             Correct the unit
  unit with a slip of the pen  Cá nhân  D6    Văn phòng Sơ     unitUnknown       “Văn phòng Sở”         gần nhất là                the nearest is
  no unit                      Cá nhân  D6    -                unitMissing       Hồ Thị Ngọc            Chọn đơn vị                Choose a unit
  no name                      Cá nhân  B6    -                nameMissing       B6                     Nhập tên                   Enter the name
  no code where others have    Cá nhân  A6    -                idMissing         Hồ Thị Ngọc            Nhập một mã chưa dùng      Enter an unused code
  code of somebody else        Cá nhân  A6    001              nomineeTwice      A5                     sửa một trong hai          change one of them
  code twice, other case       Tập thể  A6    tt01             nomineeTwice      A5                     sửa một trong hai          change one of them
  fact not in its list         Cá nhân  H5    Khiển trách      factValueUnknown  “Khiển trách”          Đang xem xét               Đang xem xét
  fact with a yes for a no     Tập thể  C5    Đạt              factValueUnknown  “Chấp hành tốt”        Chọn một trong: Có; Không  Choose one of: Có; Không
  error in a mark              Cá nhân  AD5   #REF!            errorCell         #REF!                  Sửa công thức              Mend the formula
  error in a fact              Cá nhân  M5    #N/A             errorCell         “Bị phản ánh thái độ phục vụ”  Sửa công thức      Mend the formula
  error in the unit            Cá nhân  D5    #REF!            errorCell         “Đơn vị”               nhập giá trị vào ô này     enter a value in this cell
  error in the name            Cá nhân  B5    #NAME?           errorCell         #NAME?                 Sửa công thức              Mend the formula
  error in the code            Tập thể  A5    #VALUE!          errorCell         “Mã số”                Sửa công thức              Mend the formula
  error in the document        Cá nhân  N57   #REF!            errorCell         “Văn bản”              Sửa công thức              Mend the formula
  error in the post            Cá nhân  C5    #DIV/0!          errorCell         “Chức vụ”              Sửa công thức              Mend the formula
`);

const criteria = table(`
  what                        sheet     cell  typed        code             quoted        doVi                       doEn
  no maximum                  Tiêu chí  D5    -            maximumMissing   “1.1”         Nhập một số lớn hơn 0      Enter a number above 0
  maximum in letters          Tiêu chí  D5    abc          maximumInvalid   “abc”         Sửa ô này                  Correct this cell
  maximum zero                Tiêu chí  D20   0            maximumInvalid   “4.4”         một số lớn hơn 0           a number above 0
  maximum below zero          Tiêu chí  D20   -5           maximumInvalid   “-5”          Sửa ô này                  Correct this cell
  error in the maximum        Tiêu chí  D5    #REF!        errorCell        “Điểm tối đa”  Sửa công thức             Mend the formula
  five decimals               Tiêu chí  E5    5            decimalsInvalid  “5”           từ 0 đến 4                 from 0 to 4
  half a decimal              Tiêu chí  E5    1.5          decimalsInvalid  “1.5”         số nguyên                  a whole number
  code of another criterion   Tiêu chí  A6    1.1          codeTwice        A5            sửa một trong hai          change one of them
  policy nobody knows         Tiêu chí  F5    Bỏ qua       choiceUnknown    “Bỏ qua”      Bỏ và quy đổi              Drop and rescale
  subject nobody knows        Tiêu chí  G5    Doanh nghiệp  choiceUnknown   “Doanh nghiệp”  Tập thể                  Collectives
`);

const settings = table(`
  what                          sheet      cell  typed         code                 quoted                    doVi                        doEn
  no campaign name              Thiết lập  B7    -             settingMissing       “Tên phong trào”          Nhập vào cột Nội dung       Enter it
  no review date                Thiết lập  B12   -             reviewDateMissing    31/12/2026                Nhập ngày dạng              Enter a date such as
  review date with no such day  Thiết lập  B12   30/02/2026   dateUnreadable       “30/02/2026”              ngày/tháng/năm              day/month/year
  review date in words          Thiết lập  B12   cuối năm      dateUnreadable       “cuối năm”                ngày/tháng/năm              day/month/year
  first day after the last      Thiết lập  B10   01/02/2027   periodBackwards      2027                      Sửa một trong hai ngày      Correct one of them
  question without an answer    Thiết lập  E17   -             questionOpen         A. Phải đạt cả hai        Chọn một trong              Choose one of
  answer that is no choice      Thiết lập  E18   C             answerUnknown        “C”                       A. Của Bằng khen            A. Của Bằng khen
  number in words               Thiết lập  E24   sáu           quotaInvalid         “sáu”                     số nguyên không âm          a whole number from 0
  number below zero             Thiết lập  E24   -1            quotaInvalid         “-1”                      Không giới hạn              Unlimited
  half an award                 Thiết lập  E23   2.5           quotaInvalid         “Bằng khen”               để trống                    an empty cell
  award code twice              Thiết lập  A24   BK-TT         codeTwice            A23                       sửa một trong hai           change one of them
  award for nobody known        Thiết lập  D24   Mọi người     choiceUnknown        “Mọi người”               Tập thể                     Collectives
  fact of a condition unknown   Thiết lập  G48   D9            factUnknown          “D9”                      Sửa mã hoặc thêm dữ kiện    Correct the code or add the fact
  condition without its fact    Thiết lập  G48   -             factUnknown          “K5”                      Sửa mã hoặc thêm dữ kiện    Correct the code or add the fact
  value of no fact accepted     Thiết lập  C48   Chưa rõ       acceptedValueUnknown  “Chưa rõ”                “Đang xem xét”              “Đang xem xét”
  condition accepting nothing   Thiết lập  C48   -             acceptedValueUnknown  “K5”                     “Đang xem xét”              “Đang xem xét”
  condition on no question      Thiết lập  H45   Q9=A          conditionUnreadable  “Q9=A”                    Viết dạng Q1=A              Write it as Q1=A
  condition on no choice        Thiết lập  H45   Q1=C          conditionUnreadable  “Q1=C”                    Viết dạng Q1=A              Write it as Q1=A
  condition over nobody known   Thiết lập  D48   Gia đình      choiceUnknown        “Gia đình”                Bản thân                    The nominee
  outcome nobody knows          Thiết lập  E48   Nhắc nhở      choiceUnknown        “Nhắc nhở”                Tạm dừng xét                On hold
  condition without a code      Thiết lập  A48   -             codeMissing          điều kiện                 Nhập một mã chưa dùng       Enter an unused code
`);

const rows = (cases: Record<string, string>[]) => cases as unknown as Damage[];

describe.each([
  ['people and collectives', rows(nominees)],
  ['criteria', rows(criteria)],
  ['settings', rows(settings)],
])('one cell wrong among the %s', (_, cases) => {
  test.each(cases)('$what in $sheet!$cell stops the scoring with one sentence', async (damage) => {
    const { sheet, cell, typed, code } = damage;
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
    expect(words.vi).toContain(damage.quoted);
    expect(words.en).not.toBe(words.vi);
    for (const sentence of [words.vi, words.en]) expect(sentence).not.toMatch(UNWORDED);
    if (!damage.quoted.startsWith('điều')) expect(words.en).toContain(damage.quoted);
  });
});
