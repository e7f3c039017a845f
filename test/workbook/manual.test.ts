/** The worked examples of docs/workbook-format.md, from the cells to the result. */
import { describe, expect, test } from 'vitest';
import { combineBallots } from '../../src/domain/combine-ballots';
import { figuresOf } from '../../src/domain/figures';
import { judgeCampaign } from '../../src/domain/judge';
import { NOT_APPLICABLE } from '../../src/domain/value';
import type { Given } from '../../src/domain/value';
import { dayVi, numberVi, pointsVi } from '../../src/i18n/numbers';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import { workbookOf } from './hand-written';

function read(sheets: Readonly<Record<string, string>>) {
  const { campaign, entry, asOf, issues } = parseCampaignWorkbook(workbookOf(sheets));
  const blocking = issues.filter(({ severity }) => severity === 'blocks');
  expect(blocking).toEqual([]);
  if (!campaign || !entry || asOf === null) throw new Error('not read');
  return { campaign, entry, asOf };
}

function shown(given: Given): string {
  if (given === null) return 'trống';
  if (given === NOT_APPLICABLE) return 'KAD';
  return typeof given === 'string' ? dayVi(given) : numberVi(given);
}

const INFO = `
  Mục ¦ Nội dung
  Tên phong trào ¦ Ví dụ
  Ngày xét ¦ 31/12/2026
`;
const CRITERIA =
  'Mã tiêu chí ¦ Nhóm tiêu chí ¦ Tiêu chí ¦ Điểm tối đa ¦ Khi không áp dụng ¦ Đối tượng ¦ Cách tính điểm ¦ Tham số ¦ Số liệu';

/** Facts as the examples have them, with one more: X. */
function withFact(line: string, subject: string, kind = '') {
  const facts = `
  Mã dữ kiện ¦ Tên cột dữ kiện ¦ Các giá trị ¦ Đối tượng ¦ Loại dữ liệu ¦ Cách lấy ¦ Lấy từ ¦ Cột trong sổ ¦ Lọc ¦ Trong từng
  F1 ¦ Số một ¦ ¦ Cá nhân ¦ Số
  F2 ¦ Số hai ¦ ¦ Cá nhân ¦ Số
  F3 ¦ Số ba ¦ ¦ Cá nhân ¦ Số
  N1 ¦ Ngày một ¦ ¦ Cá nhân ¦ Ngày
  N2 ¦ Ngày hai ¦ ¦ Cá nhân ¦ Ngày
  GT ¦ Giới tính ¦ Nữ; Nam ¦ Cá nhân
  X ¦ Kết quả ¦ ¦ ${subject} ¦ ${kind} ¦ ${line}`;
  const { campaign, entry, asOf } = read({
    'Thiết lập': `${INFO}\n${facts}`,
    'Tiêu chí': `${CRITERIA}
  1.1 ¦ A ¦ Một ¦ 10 ¦ 0 điểm ¦ Cá nhân
  1.2 ¦ A ¦ Hai ¦ 10 ¦ 0 điểm ¦ Cá nhân
  1.3 ¦ A ¦ Ba ¦ 10 ¦ 0 điểm ¦ Cá nhân
  1.4 ¦ A ¦ Bốn ¦ 10 ¦ 0 điểm ¦ Cá nhân
  T ¦ A ¦ Tập thể ¦ 60 ¦ 0 điểm ¦ Tập thể`,
    'Tập thể': `
  Mã số ¦ Tên tập thể ¦ T
  VP ¦ Văn phòng ¦ 50`,
    'Cá nhân': `
  Mã số ¦ Họ và tên ¦ Đơn vị ¦ Số một ¦ Số hai ¦ Số ba ¦ Ngày một ¦ Ngày hai ¦ Giới tính ¦ 1.1 ¦ 1.2 ¦ 1.3 ¦ 1.4
  A ¦ An ¦ VP ¦ 8 ¦ 5 ¦ 4 ¦ 15/03/2026 ¦ 14/09/2026 ¦ Nữ ¦ 10 ¦ 10 ¦ 5 ¦ KAD
  B ¦ Bình ¦ VP ¦ 8 ¦ 0 ¦ 6 ¦ 15/03/2026 ¦ 14/09/2026 ¦ Nam ¦ 10 ¦ 10 ¦ 10 ¦ KAD
  C ¦ Chi ¦ VP ¦ 5 ¦ 5 ¦ KAD ¦ 15/03/2026 ¦ 14/09/2026 ¦ Nữ ¦ 0 ¦ 0 ¦ 0 ¦ 0`,
    'Sổ vi phạm': `
  Mã số ¦ Ngày ¦ Loại ¦ Số lần
  A ¦ 05/03/2026 ¦ Đi muộn ¦ 1
  A ¦ 08/04/2026 ¦ Về sớm ¦ 2
  A ¦ 09/05/2026 ¦ Hút thuốc ¦ 4`,
  });
  const of = subject === 'Cá nhân' ? 'individual' : 'collective';
  return figuresOf({ campaign, entry, asOf }).column(of, 'X').map(shown);
}

describe('a fact of a person', () => {
  test.each<[string, string, string?]>([
    ['Đếm trong sổ ¦ Sổ vi phạm ¦ ¦ Loại=Đi muộn|Về sớm', '2 0 0'],
    ['Cộng trong sổ ¦ Sổ vi phạm ¦ Số lần ¦ Loại=Đi muộn|Về sớm', '3 0 0'],
    ['Bình quân trong sổ ¦ Sổ vi phạm ¦ Số lần', '7/3 trống trống'],
    ['Lớn nhất trong sổ ¦ Sổ vi phạm ¦ Số lần', '4 trống trống'],
    ['Giá trị trong sổ ¦ Sổ vi phạm ¦ Số lần ¦ Loại=Hút thuốc', '4 trống trống'],
    ['Tổng ¦ F1; F2', '13 8 10'],
    ['Hiệu ¦ F1; F2', '3 8 0'],
    ['Thương ¦ F1; F2', '1,6 KAD 1'],
    ['Bình quân ¦ F1: 2; F2: 1', '7 16/3 5'],
    ['Cao nhất ¦ F1; F2', '8 8 5'],
    ['Thấp nhất ¦ F1; F2', '5 0 5'],
    ['Số tháng ¦ N1', '9 9 9'],
    ['Số tháng ¦ N1; N2', '5 5 5'],
    // Two of three at their maximum; what does not apply is left out.
    ['Tỷ lệ tròn điểm ¦ 1.1; 1.2; 1.3; 1.4', '2/3 1 0'],
    ['Bình quân chung ¦ F1', '7 7 7'],
    ['Cao nhất chung ¦ F1', '8 8 8'],
    ['Thấp nhất chung ¦ F1', '5 5 5'],
    ['Thứ hạng chung ¦ F1', '1 1 3'],
    ['Thứ hạng chung ¦ F1 ¦ ¦ ¦ GT', '1 1 2'],
    // What these give is not told by the way they are taken.
    ['Của đơn vị ¦ TONG', '50 50 50', 'Số'],
    ['Nhỏ nhất trong sổ ¦ Sổ vi phạm ¦ Ngày', '05/03/2026 trống trống', 'Ngày'],
  ])('%s: %s', (line, expected, kind) => {
    expect(withFact(line, 'Cá nhân', kind).join(' ')).toBe(expected);
  });
});

describe('a fact of a collective, over its people', () => {
  test.each<[string, string]>([
    ['Đếm cá nhân', '3'],
    ['Đếm cá nhân ¦ F3 ¦ ¦ >=5', '1'],
    ['Tỷ lệ cá nhân ¦ GT ¦ ¦ Nữ', '2/3'],
    ['Tỷ lệ cá nhân ¦ F3 ¦ ¦ >=5', '0,5'],
    ['Tổng của cá nhân ¦ F3', '10'],
    ['Bình quân của cá nhân ¦ F3', '5'],
    ['Cao nhất của cá nhân ¦ F3', '6'],
    ['Thấp nhất của cá nhân ¦ F3', '4'],
  ])('%s: %s', (line, expected) => {
    expect(withFact(line, 'Tập thể').join(' ')).toBe(expected);
  });
});

describe('the points of a criterion', () => {
  /** Points of a nominee with this value, and with F1 = 3, F2 = 2, F9 = 6. */
  function pointsOf(measure: string, maximum: number, typed: string): string {
    const { campaign, entry, asOf } = read({
      'Thiết lập': `${INFO}
  Mã dữ kiện ¦ Tên cột dữ kiện ¦ Các giá trị ¦ Đối tượng ¦ Loại dữ liệu
  F1 ¦ Số một ¦ ¦ Tập thể ¦ Số
  F2 ¦ Số hai ¦ ¦ Tập thể ¦ Số
  F9 ¦ Số chín ¦ ¦ Tập thể ¦ Số`,
      'Tiêu chí': `${CRITERIA} ¦ Điểm tối thiểu
  1.1 ¦ A ¦ Một ¦ ${String(maximum)} ¦ 0 điểm ¦ Tập thể ¦ ${measure} ¦ ¦ ${measure.includes('Yếu') ? '-2' : ''}`,
      'Tập thể': `
  Mã số ¦ Tên tập thể ¦ Số một ¦ Số hai ¦ Số chín ¦ 1.1
  VP ¦ Văn phòng ¦ 3 ¦ 2 ¦ 6 ¦ ${typed}`,
    });
    const { judged } = judgeCampaign({ campaign, entry, asOf }).subjects[0] ?? { judged: [] };
    const [line] = judged[0]?.card.lines ?? [];
    return typeof line === 'number' ? pointsVi(line) : String(line);
  }

  test.each<[string, number, string, string]>([
    ['Nhập điểm', 10, '8,25', '8,25'],
    ['Nhập điểm ¦ bước: 0,5', 10, '8,5', '8,5'],
    ['Theo bảng ¦ Đạt: 10; Không đạt: 0', 10, 'Đạt', '10'],
    ['Theo bảng ¦ Tốt: 10; Khá|TB: 5; Yếu: -2', 10, 'TB', '5'],
    ['Theo bảng ¦ Tốt: 10; Khá|TB: 5; Yếu: -2', 10, 'Yếu', '-2'],
    ['Theo bảng ¦ >=90: 10; >=80 <90: 8; <80: 0', 10, '90', '10'],
    ['Theo bảng ¦ >=90: 10; >=80 <90: 8; <80: 0', 10, '89,9', '8'],
    ['Theo bảng ¦ 1: 10; 2: 8; >2: 4', 10, '2', '8'],
    ['Trừ theo lần ¦ mỗi lần: 0,5', 10, '3', '8,5'],
    ['Trừ theo lần ¦ F1: 0,5; F2: 1; bắt đầu: 20', 20, '', '16,5'],
    ['Trừ theo lần ¦ mỗi lần: 1; từ: 3; bước: 5', 10, '14', '8'],
    ['Cộng theo đơn giá ¦ mỗi đơn vị: 2', 10, '2,5', '5'],
    ['Cộng theo đơn giá ¦ F1: 2; F2: -0,5; bắt đầu: 1', 10, '', '6'],
    ['Theo tỷ lệ ¦ mục tiêu: 95', 10, '76', '8'],
    ['Theo tỷ lệ ¦ mục tiêu: 95', 10, '100', '10'],
    ['Theo tỷ lệ ¦ mục tiêu: F9; càng thấp càng tốt', 10, '8', '7,5'],
    ['Theo tỷ lệ ¦ mục tiêu: F9; càng thấp càng tốt', 10, '0', '10'],
  ])('%s, of %d, with “%s”: %s', (measure, maximum, typed, expected) => {
    expect(pointsOf(measure, maximum, typed)).toBe(expected);
  });
});

describe('one mark of several', () => {
  function markOf(rules: string, ballots: readonly string[]): string {
    const { campaign, entry, asOf } = read({
      'Thiết lập': `
  Mục ¦ Nội dung
  Tên phong trào ¦ Ví dụ
  Ngày xét ¦ 31/12/2026
  ${rules}`,
      'Tiêu chí': `${CRITERIA}
  1.1 ¦ A ¦ Một ¦ 10 ¦ 0 điểm ¦ Tập thể`,
      'Tập thể': `
  Mã số ¦ Tên tập thể
  VP ¦ Văn phòng`,
      'Phiếu chấm tập thể': `
  Mã số ¦ Người chấm ¦ Kỳ ¦ 1.1
  ${ballots.join('\n')}`,
    });
    const figures = figuresOf({ campaign, entry, asOf });
    const [criterion] = campaign.criteria;
    const { ballots: given } = entry.collectives;
    if (!criterion || !given) throw new Error('no ballots');
    const mark = figures.line('collective', criterion).points[0];
    expect(combineBallots(figures, 'collective', criterion, given)(0)).not.toBeNull();
    return typeof mark === 'number' ? pointsVi(mark) : String(mark);
  }

  const scorers = `

  Mã người chấm ¦ Người chấm ¦ Hệ số
  CH1 ¦ Một ¦ 2
  CH2 ¦ Hai ¦ 1
  CH3 ¦ Ba`;

  test.each<[string, string]>([
    ['Bình quân', '7,33'],
    ['Bình quân theo hệ số', '7,5'],
    ['Bỏ điểm cao nhất và thấp nhất', '8'],
    ['Người chấm cuối', '5'],
    ['Người thứ ba khi lệch quá: 1,5', '8,5'],
    ['Người thứ ba khi lệch quá: 0,5', '5'],
  ])('%s of 8, 9 and 5: %s', (rule, expected) => {
    const ballots = ['VP ¦ CH1 ¦ ¦ 8', 'VP ¦ CH2 ¦ ¦ 9', 'VP ¦ CH3 ¦ ¦ 5'];
    expect(markOf(`Cách tổng hợp điểm chấm ¦ ${rule}${scorers}`, ballots)).toBe(expected);
  });

  test.each(['Cộng', 'Bình quân'])('%s of two periods with 8 and 9: 8,6', (rule) => {
    const periods = `Cách gộp các kỳ ¦ ${rule}

  Mã kỳ ¦ Hệ số kỳ
  K-I ¦ 0,4
  K-II ¦ 0,6`;
    expect(markOf(periods, ['VP ¦ ¦ K-I ¦ 8', 'VP ¦ ¦ K-II ¦ 9'])).toBe('8,6');
  });
});
