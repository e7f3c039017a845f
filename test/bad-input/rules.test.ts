/**
 * One cell of a campaign written by hand is wrong. The office is told of exactly that cell, in one
 * sentence that names what stands there and what to do, in both languages.
 */
import { describe, expect, test } from 'vitest';
import { cellName } from '../../src/workbook/address';
import { placed, sentences } from '../support/damaged';
import { table } from '../support/table';
import { handWritten, placeOf } from '../workbook/hand-written';
import { expectWorded, read, typedCell } from './told';

test('as it was written, nothing is wrong with it', () => {
  const { blocking, warnings } = read(handWritten());
  expect(blocking.map((issue) => `${placed(issue)}: ${sentences(issue).vi}`)).toEqual([]);
  expect(warnings.map(placed)).toEqual(['basisOutOfForce @ Thiết lập!A60']);
});

const settings = table(`
  row      column           typed                       code                 quoted         vi                              en
  // information
  Cách tổng hợp điểm chấm  Nội dung  Ai chấm cũng được  notationUnreadable   “Ai chấm cũng được”  Người chấm cuối           Last scorer
  Cách tổng hợp điểm chấm  Nội dung  Người thứ ba khi lệch quá  notationUnreadable  “Người thứ ba khi lệch quá”  1,5          1.5
  Cách gộp các kỳ          Nội dung  Nhân              notationUnreadable    “Nhân”         Bình quân hoặc Cộng             Mean or Sum
  // awards
  BK       Đồng điểm tại ngưỡng  -                     tiePolicyMissing      “Bằng khen”    Hội đồng; Lấy cả; Không lấy     Council; Take all; Take none
  BK       Đồng điểm tại ngưỡng  Bốc thăm              choiceUnknown         “Bốc thăm”     Hội đồng                        Council
  BK       Điều kiện kèm theo  K9                      codeUnknown           “K9”           gần nhất là “K1”                the nearest is “K1”
  BK       Chỗ trống        Chia đều                   choiceUnknown         “Chia đều”     Để trống                        Stay empty
  BK       Cùng hình thức khác  Tùy                    choiceUnknown         “Tùy”          Có; Không                       Yes; No
  BK       Áp dụng khi      Q2=A                       codeUnknown           “Q2”           gần nhất là “Q1”                the nearest is “Q1”
  GK       Cơ sở tính       -                          percentageIncomplete  15%            Số đăng ký                      All listed
  GK       Làm tròn         -                          percentageIncomplete  15%            Xuống; Lên; Gần nhất            Down; Up; Nearest
  GK       Làm tròn         Tùy ý                      choiceUnknown         “Tùy ý”        Xuống                           Down
  GK       Cơ sở tính       mọi người                  notationUnreadable    “mọi người”    Số đăng ký                      All listed
  GK       Cơ sở tính       Số lượng của hình thức     notationUnreadable    “Số lượng của hình thức”  Số đủ điều kiện      All eligible
  GK       Cơ sở tính       Khen thưởng: BKK           codeUnknown           “BKK”          gần nhất là “BK”                the nearest is “BK”
  GK       Cơ sở tính       XEPLOAI: Giỏi              valueUnknown          “Giỏi”         Chọn trong: “Tốt”, “Đạt”        Choose among
  GK       Cơ sở tính       N1: 3                      comparisonMissing     “3”            >=3                             >=3
  TT       Số lượng         nhiều                      quotaInvalid          “nhiều”        để trống                        an empty cell
  // limits
  BK#2     Giới hạn của     BKK                        codeUnknown           “BKK”          gần nhất là “BK”                the nearest is “BK”
  BK#2     Loại giới hạn    Khoảng                     choiceUnknown         “Khoảng”       Dành riêng                      Reserved
  BK#2     Cho              V1=Giám đốc                valueUnknown          “Giám đốc”     “Lãnh đạo”                      “Lãnh đạo”
  BK#2     Mức              một                        numberInvalid         “một”          từ 0 trở lên                    from 0
  BK#3     Tính theo        N1                         figureWithoutChoices  “N1”           “Lựa chọn”                      “Choice”
  BK#3     Tính theo        V9                         codeUnknown           “V9”           gần nhất là “V1”                the nearest is “V1”
  BK#3     Làm tròn         -                          percentageIncomplete  50%            Xuống; Lên                      Down; Up
  // classes, ranking, equals
  Tốt      Mức tổng điểm    50                         comparisonMissing     “50”           >=50                            >=50
  Tốt      Mức tổng điểm    cao                        notationUnreadable    “cao”          >=80                            >=80
  Tốt      Điều kiện kèm theo  F1                      codeUnknown           “F1”           điều kiện                       condition
  Đạt      Tên xếp loại     Tốt                        codeTwice             “Tốt”          xếp loại                        class
  Cá nhân  Xếp hạng trong từng  N1                     figureWithoutChoices  “N1”           “Lựa chọn”                      “Choice”
  Cá nhân  Xếp loại trước điểm  Chưa rõ                choiceUnknown         “Chưa rõ”      Có; Không                       Yes; No
  N1       Tiêu chí phụ     N9                         codeUnknown           “N9”           gần nhất là “N1”                the nearest is “N1”
  N1       Ưu tiên          Nữ                         notationUnreadable    “Nữ”           Cao hơn                         Higher
  V1       Ưu tiên          Giám đốc                   valueUnknown          “Giám đốc”     “Nhân viên”                     “Nhân viên”
  V1       Áp dụng khi      V1=Lãnh đạo                codeUnknown           “V1”           câu hỏi                         question
  // facts
  N1#2     Loại dữ liệu     Chữ                        choiceUnknown         “Chữ”          Lựa chọn; Số; Ngày              Choice; Number; Date
  F1       Loại dữ liệu     Ngày                       factKindWrong         “Ngày”         “Số”                            “Number”
  F1       Cách lấy         Đoán                       choiceUnknown         “Đoán”         Đếm trong sổ                    Count in register
  F1       Lấy từ           -                          partMissing           “F1”           Cộng trong sổ                   Cộng trong sổ
  F1       Cột trong sổ     -                          partMissing           “F1”           “Cột trong sổ”                  “Cột trong sổ”
  F1       Trong từng       V1                         partUnused            “V1”           Xóa ô này                       Clear this cell
  F1       Lọc              đi muộn                    notationUnreadable    “đi muộn”      Loại=Đi muộn                    Loại=Đi muộn
  V1#2     Lấy từ           Sổ vi phạm                 partUnused            “Sổ vi phạm”   “Nhập”                          “Entered”
  F1       Lấy từ           Sổ vi pham                 registerMissing       “Sổ vi pham”   gần nhất là “Sổ vi phạm”        the nearest is “Sổ vi phạm”
  F3       Lọc              3                          comparisonMissing     “3”            >3                              >3
  F3       Lấy từ           F9                         codeUnknown           “F9”           gần nhất là “F1”                the nearest is “F1”
  F4       Trong từng       V2                         codeUnknown           “V2”           gần nhất là “V1”                the nearest is “V1”
  F5       Lấy từ           1.1: hai                   notationUnreadable    “1.1: hai”     F1: 2                           F1: 2
  // conditions
  K1       Giá trị đạt      2                          comparisonMissing     “2”            >=2                             >=2
  K2       Giá trị đạt      sớm                        notationUnreadable    “sớm”          <30/10/2026                     <30/10/2026
  K3       Giá trị đạt      Tốt                        valueUnknown          “Tốt”          “Không đạt”                     “Không đạt”
  K3       Cần đạt          3                          neededInvalid         “3”            từ 1 đến 2                      from 1 to 2
  K3       Cần đạt          vài                        neededInvalid         “vài”          tất cả                          all
  K1       Nếu không đạt    Xếp loại: Kém              codeUnknown           “Kém”          xếp loại                        class
  K1       Nếu không đạt    Xếp loại                   notationUnreadable    “Xếp loại”     Xếp loại: Hoàn thành            Class: Hoàn thành
  K3       Nếu không đạt    Tổng điểm tối đa: cao      notationUnreadable    “Tổng điểm tối đa: cao”  Tổng điểm tối đa: 70  Total at most: 70
  // groups
  Chuyên môn  Cách gộp      Nhân                       choiceUnknown         “Nhân”         Lấy mức cao nhất                Best one only
  Chuyên môn  Thuộc nhóm    Chung                      codeUnknown           “Chung”        nhóm điểm                       group
  Chuyên môn  Điểm tối đa của nhóm  nhiều              numberInvalid         “nhiều”        từ 0 trở lên                    from 0
  Chuyên môn  Vượt tối đa   Bớt                        choiceUnknown         “Bớt”          Cắt                             Cut off
  Chuyên môn  Trọng số nhóm  0                         numberInvalid         “0”            lớn hơn 0                       above 0
  Chuyên môn  Số lẻ của nhóm  7                        numberInvalid         “7”            từ 0 đến 4                      from 0 to 4
  Chuyên môn  Tính vào tổng  Một phần                  choiceUnknown         “Một phần”     Có; Không                       Yes; No
  // scorers, periods, documents
  CH1      Hệ số            -1                         numberInvalid         “-1”           lớn hơn 0                       above 0
  CH2      Mã người chấm    CH1                        codeTwice             “CH1”          người chấm                      scorer
  K-II     Hệ số kỳ         nửa                        numberInvalid         “nửa”          lớn hơn 0                       above 0
  Nghị định 152/2025/NĐ-CP  Hiệu lực từ  31/02/2025    dateUnreadable        “31/02/2025”   ngày/tháng/năm                  day/month/year
`);

const criteria = table(`
  row  column          typed                     code                quoted         vi                              en
  1.1  Cách tính điểm  Bốc thăm                  choiceUnknown       “Bốc thăm”     Theo bảng                       By table
  1.1  Tham số         nửa điểm                  notationUnreadable  “nửa điểm”     bước: 0,5                       step: 0.5
  1.2  Tham số         Tốt                       notationUnreadable  “Tốt”          Đạt: 10                         Đạt: 10
  2.1  Tham số         F1: -0,5                  notationUnreadable  “F1: -0,5”     mỗi lần: 0,5                    each time: 0.5
  2.1  Tham số         F9: 0,5                   codeUnknown         “F9”           gần nhất là “F1”                the nearest is “F1”
  2.2  Tham số         2                         notationUnreadable  “2”            mỗi đơn vị: 2                   each unit: 2
  2.3  Tham số         Lãnh đạo: 2; Giám đốc: 4  valueUnknown        “Giám đốc”     “Nhân viên”                     “Nhân viên”
  2.3  Số liệu         V9                        codeUnknown         “V9”           gần nhất là “V1”                the nearest is “V1”
  3.1  Tham số         mục tiêu: F99             codeUnknown         “F99”          số liệu                         figure
  3.1  Tham số         95                        notationUnreadable  “95”           mục tiêu: 95                    target: 95
  3.1  Áp dụng khi     V1=Giám đốc               valueUnknown        “Giám đốc”     “Lãnh đạo”                      “Lãnh đạo”
  3.1  Áp dụng khi     N1=2                      figureWithoutChoices  “N1”         “Lựa chọn”                      “Choice”
  2.4  Điểm tối thiểu  thấp                      numberInvalid       “thấp”         một số, ví dụ                   a number such as
  1.1  Trọng số        0                         numberInvalid       “0”            lớn hơn 0                       above 0
  1.2  Mã tiêu chí     TONG                      codeReserved        “TONG”         Đặt mã khác                     Choose another code
  1.2  Mã tiêu chí     V1                        codeShared          “V1”           vừa là                          is both
`);

const entries = table(`
  sheet    row  column            typed         code                   quoted            vi                          en
  Cá nhân  A1   Số sáng kiến      nhiều         valueUnreadable        “nhiều”           số, ví dụ 8,5               a number such as 8.5
  Cá nhân  A1   Ngày nộp báo cáo  31/02/2026    valueUnreadable        “31/02/2026”      ngày, ví dụ 31/12/2026      a date such as 31/12/2026
  Cá nhân  A1   1.2               Giỏi          labelUnknown           “Giỏi”            Tốt; Khá; TB; Yếu           Tốt; Khá; TB; Yếu
  Cá nhân  A1   1.3               -3            valueNotCovered        “-3”              >=90; >=80 <90              >=90; >=80 <90
  Cá nhân  A1   1.3               cao           valueUnreadable        “cao”             số, ví dụ                   a number such as
  Cá nhân  A1   2.2               -1            countNegative          “-1”              không thể nhỏ hơn 0         cannot be below 0
  Cá nhân  A1   2.4               -6            markBelowMin           2.4               mức tối thiểu -5            minimum of -5
  Cá nhân  A1   2.4               1             markAboveMax           2.4               mức tối đa 0                maximum of 0
  Cá nhân  A1   3.1               hơn           valueUnreadable        “hơn”             số, ví dụ                   a number such as
  Sổ vi phạm  A1  Mã số           -             registerIdMissing      Sổ vi phạm        Nhập mã số                  Enter the code
  Sổ vi phạm  A1  Mã số           A11           registerIdUnknown      “A11”             gần nhất là “A1”            the nearest is “A1”
  Sổ vi phạm  A1  Ngày            hôm qua       registerCellUnreadable  “hôm qua”        ngày, ví dụ                 a date such as
  Sổ vi phạm  A1  Số lần          hai           registerCellUnreadable  “hai”            số, ví dụ                   a number such as
  Năm trước  A1  Danh hiệu        Chưa          registerValueUnknown   “Chưa”            Có; Không                   Có; Không
  Phiếu chấm cá nhân  A1  Mã số   A11           ballotNomineeUnknown   “A11”             gần nhất là “A1”            the nearest is “A1”
  Phiếu chấm cá nhân  A1  Người chấm  CH9       ballotScorerUnknown    “CH9”             CH1; CH2; CH3               CH1; CH2; CH3
  Phiếu chấm cá nhân  A1  Kỳ      K-III         ballotPeriodUnknown    “K-III”           gần nhất là “K-I            the nearest is “K-I
  Phiếu chấm cá nhân  A1  1.1     21            markAboveMax           21                mức tối đa 20               maximum of 20
  Phiếu chấm cá nhân  A1  1.1     18.3          markOffStep            1.1               bước điểm 0,5               step 0.5
`);

interface Case {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly typed: string;
  readonly code: string;
  readonly quoted: string;
  readonly vi: string;
  readonly en: string;
}

const of = (sheet: string, rows: Record<string, string>[]) =>
  rows.map((row) => ({ sheet, ...row })) as unknown as Case[];

describe.each([
  ['settings', of('Thiết lập', settings)],
  ['criteria', of('Tiêu chí', criteria)],
  ['entries', entries as unknown as Case[]],
])('one cell wrong among the %s', (_, cases) => {
  test.each(cases)('$row, $column: “$typed” is $code', (given) => {
    const { sheet, row, column, code } = given;
    const snapshot = handWritten({ sheet, row, column, typed: typedCell(given.typed) });
    const { blocking } = read(snapshot);
    const values = handWritten().sheets.find(({ name }) => name === sheet)?.values ?? [];
    const place = placeOf(values, row, column);
    const expected = `${code} @ ${sheet}!${cellName(place.row, place.column)}`;
    const found = blocking.map(placed);
    expect(found).toContain(expected);
    // A code that is gone is missed elsewhere as well; but each place is told once.
    expect(new Set(found).size).toBe(found.length);
    const issue = blocking[found.indexOf(expected)];
    expectWorded(issue, [given.vi, given.en, given.quoted]);
  });
});
