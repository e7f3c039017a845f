/**
 * A campaign as somebody writes it by hand, with one of nearly everything: cells are parted by
 * "¦", a number is a number, all else is text. No sheet carries a mark of ours.
 */
import type { RawCell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

const SHEETS: Readonly<Record<string, string>> = {
  'Thiết lập': `
    Mục ¦ Nội dung
    Tên phong trào ¦ Thi đua quý IV
    Ngày xét ¦ 31/12/2026
    Văn bản phê duyệt thang điểm ¦ Quyết định 12/QĐ-SCT
    Cách tổng hợp điểm chấm ¦ Người thứ ba khi lệch quá: 1,5
    Cách gộp các kỳ ¦ Cộng

    Mã câu hỏi ¦ Câu hỏi ¦ Các lựa chọn ¦ Trả lời
    Q1 ¦ Xét đợt nào? ¦ A. Hằng năm; B. Tổng kết ¦ A

    Mã khen thưởng ¦ Hình thức khen thưởng ¦ Đối tượng ¦ Số lượng ¦ Cơ sở tính ¦ Làm tròn ¦ Đồng điểm tại ngưỡng ¦ Điều kiện kèm theo ¦ Chỗ trống ¦ Cùng hình thức khác ¦ Áp dụng khi
    BK ¦ Bằng khen ¦ Cá nhân ¦ 2 ¦ ¦ ¦ Hội đồng ¦ K1 ¦ Chuyển xuống ¦ Không ¦ Q1=A
    GK ¦ Giấy khen ¦ Cá nhân ¦ 15% ¦ XEPLOAI: Tốt ¦ Xuống ¦ Lấy cả
    TT ¦ Tập thể tiên tiến ¦ Tập thể ¦ Không giới hạn

    Giới hạn của ¦ Loại giới hạn ¦ Cho ¦ Tính theo ¦ Mức ¦ Cơ sở tính ¦ Làm tròn
    BK ¦ Tối đa ¦ V1=Lãnh đạo ¦ ¦ 1
    BK ¦ Tối đa ¦ ¦ Mỗi đơn vị ¦ 50% ¦ Số lượng của hình thức ¦ Lên

    Tên xếp loại ¦ Mức tổng điểm ¦ Điều kiện kèm theo ¦ Đối tượng
    Tốt ¦ >=50 ¦ K1 ¦ Cá nhân
    Đạt ¦ <50 ¦ ¦ Cá nhân

    Đối tượng xếp hạng ¦ Xếp hạng trong từng ¦ Xếp loại trước điểm
    Cá nhân ¦ V1 ¦ Có

    Tiêu chí phụ ¦ Ưu tiên ¦ Đối tượng ¦ Áp dụng khi
    N1 ¦ Cao hơn ¦ Cá nhân
    V1 ¦ Nhân viên ¦ Cá nhân ¦ Q1=A

    Mã dữ kiện ¦ Tên cột dữ kiện ¦ Các giá trị ¦ Đối tượng ¦ Loại dữ liệu ¦ Cách lấy ¦ Lấy từ ¦ Cột trong sổ ¦ Lọc ¦ Trong từng
    V1 ¦ Vai trò ¦ Lãnh đạo; Nhân viên ¦ Cá nhân
    N1 ¦ Số sáng kiến ¦ ¦ Cá nhân ¦ Số
    N2 ¦ Ngày nộp báo cáo ¦ ¦ Tập thể; Cá nhân ¦ Ngày
    F1 ¦ Số lần vi phạm ¦ ¦ Cá nhân ¦ Số ¦ Cộng trong sổ ¦ Sổ vi phạm ¦ Số lần ¦ Loại=Đi muộn|Về sớm; Ngày>=01/02/2026
    F2 ¦ Danh hiệu năm trước ¦ Có; Không ¦ Cá nhân ¦ ¦ Giá trị trong sổ ¦ Năm trước ¦ Danh hiệu
    F3 ¦ Số cá nhân vi phạm ¦ ¦ Tập thể ¦ ¦ Đếm cá nhân ¦ F1 ¦ ¦ >0
    F4 ¦ Bình quân cùng vai trò ¦ ¦ Cá nhân ¦ ¦ Bình quân chung ¦ 1.1 ¦ ¦ ¦ V1
    F5 ¦ Điểm hai năm ¦ ¦ Cá nhân ¦ ¦ Bình quân ¦ 1.1: 2; N1: 1

    Mã điều kiện ¦ Điều kiện xét ¦ Giá trị đạt ¦ Xét theo ¦ Nếu không đạt ¦ Đối tượng ¦ Dữ kiện dùng ¦ Cần đạt ¦ Áp dụng khi
    K1 ¦ Vi phạm không quá hai lần ¦ <=2 ¦ Bản thân ¦ Xếp loại: Đạt ¦ Cá nhân ¦ F1
    K2 ¦ Báo cáo trước hạn ¦ <30/10/2026 ¦ Bản thân ¦ Tạm dừng xét ¦ Tập thể; Cá nhân ¦ N2
    K3 ¦ Một trong hai ¦ Đạt ¦ Bản thân ¦ Tổng điểm tối đa: 70 ¦ Cá nhân ¦ K1; K2 ¦ 1

    Mã nhóm ¦ Cách gộp ¦ Đối tượng ¦ Thuộc nhóm ¦ Điểm tối đa của nhóm ¦ Vượt tối đa ¦ Điểm tối thiểu của nhóm ¦ Trọng số nhóm ¦ Số lẻ của nhóm ¦ Tính vào tổng
    Chuyên môn ¦ Cộng ¦ Cá nhân ¦ ¦ 30 ¦ Cắt ¦ 0
    TONG ¦ Cộng ¦ Tập thể; Cá nhân

    Mã người chấm ¦ Người chấm ¦ Đơn vị người chấm ¦ Hệ số
    CH1 ¦ Trần Văn Một ¦ ¦ 2
    CH2 ¦ Lê Thị Hai ¦ Văn phòng ¦ 1
    CH3 ¦ Võ Văn Ba

    Mã kỳ ¦ Hệ số kỳ
    K-I ¦ 0,5
    K-II ¦ 0,5

    Căn cứ pháp lý ¦ Trích yếu ¦ Hiệu lực từ ¦ Hiệu lực đến ¦ Được thay thế bởi
    Nghị định 98/2023/NĐ-CP ¦ ¦ 01/01/2024 ¦ 30/06/2025 ¦ Nghị định 152/2025/NĐ-CP
    Nghị định 152/2025/NĐ-CP ¦ ¦ 01/07/2025 ¦ 28/02/2027
  `,
  'Tiêu chí': `
    Mã tiêu chí ¦ Nhóm tiêu chí ¦ Tiêu chí ¦ Điểm tối đa ¦ Số lẻ ¦ Khi không áp dụng ¦ Đối tượng ¦ Cách tính điểm ¦ Tham số ¦ Số liệu ¦ Điểm tối thiểu ¦ Trọng số ¦ Áp dụng khi
    1.1 ¦ Chuyên môn ¦ Việc được giao ¦ 20 ¦ 1 ¦ Trọn điểm ¦ Cá nhân ¦ Nhập điểm ¦ bước: 0,5
    1.2 ¦ Chuyên môn ¦ Mức hoàn thành ¦ 10 ¦ 2 ¦ Bỏ và quy đổi ¦ Cá nhân ¦ Theo bảng ¦ Tốt: 10; Khá|TB: 5; Yếu: 0
    1.3 ¦ Chuyên môn ¦ Tỷ lệ hồ sơ đúng hạn ¦ 10 ¦ 2 ¦ Bỏ và quy đổi ¦ Cá nhân ¦ Theo bảng ¦ >=90: 10; >=80 <90: 8; >=0 <80: 0
    2.1 ¦ Kỷ luật ¦ Chấp hành giờ giấc ¦ 10 ¦ 2 ¦ 0 điểm ¦ Cá nhân ¦ Trừ theo lần ¦ F1: 0,5
    2.2 ¦ Kỷ luật ¦ Sáng kiến ¦ 6 ¦ 2 ¦ 0 điểm ¦ Cá nhân ¦ Cộng theo đơn giá ¦ mỗi đơn vị: 2
    2.3 ¦ Kỷ luật ¦ Vai trò ¦ 4 ¦ 2 ¦ 0 điểm ¦ Cá nhân ¦ Theo bảng ¦ Lãnh đạo: 2; Nhân viên: 4 ¦ V1
    2.4 ¦ Kỷ luật ¦ Bị nhắc nhở ¦ 0 ¦ 2 ¦ 0 điểm ¦ Cá nhân ¦ Nhập điểm ¦ ¦ ¦ -5
    3.1 ¦ Phong trào ¦ Điều hành (lãnh đạo) ¦ 10 ¦ 2 ¦ 0 điểm ¦ Cá nhân ¦ Theo tỷ lệ ¦ mục tiêu: 95 ¦ ¦ ¦ ¦ V1=Lãnh đạo
    T.1 ¦ Tập thể ¦ Kết quả chung ¦ 60 ¦ 2 ¦ 0 điểm ¦ Tập thể
  `,
  'Tập thể': `
    Mã số ¦ Tên tập thể ¦ Ngày nộp báo cáo ¦ T.1
    VP ¦ Văn phòng ¦ 15/10/2026 ¦ 50
    TT ¦ Thanh tra ¦ 20/10/2026 ¦ 45,5
  `,
  'Cá nhân': `
    Mã số ¦ Họ và tên ¦ Đơn vị ¦ Vai trò ¦ Số sáng kiến ¦ Ngày nộp báo cáo ¦ 1.2 ¦ 1.3 ¦ 2.2 ¦ 2.4 ¦ 3.1
    A1 ¦ Nguyễn Văn An ¦ Văn phòng ¦ Lãnh đạo ¦ 2 ¦ 10/10/2026 ¦ Tốt ¦ 95 ¦ 2 ¦ -1 ¦ 90
    A2 ¦ Trần Thị Bình ¦ Thanh tra ¦ Nhân viên ¦ 0 ¦ 12/10/2026 ¦ Khá ¦ 85% ¦ KAD ¦ 0 ¦
  `,
  'Phiếu chấm cá nhân': `
    Mã số ¦ Người chấm ¦ Kỳ ¦ 1.1
    A1 ¦ CH1 ¦ K-I ¦ 18
    A1 ¦ CH3 ¦ K-I ¦ 17,5
    A1 ¦ CH1 ¦ K-II ¦ 19
    A1 ¦ CH3 ¦ K-II ¦ 19
    A2 ¦ CH1 ¦ K-I ¦ 15
    A2 ¦ CH2 ¦ K-I ¦ 15
    A2 ¦ CH1 ¦ K-II ¦ 16
    A2 ¦ CH2 ¦ K-II ¦ 18
    A2 ¦ CH3 ¦ K-II ¦ 17
  `,
  'Sổ vi phạm': `
    Mã số ¦ Họ và tên ¦ Đơn vị ¦ Ngày ¦ Loại ¦ Số lần
    A1 ¦ Nguyễn Văn An ¦ Văn phòng ¦ 05/03/2026 ¦ Đi muộn ¦ 1
    A2 ¦ Trần Thị Bình ¦ Thanh tra ¦ 08/04/2026 ¦ Việc khác ¦ 2
  `,
  'Năm trước': `
    Mã số ¦ Danh hiệu
    A1 ¦ Có
    A2 ¦ Không
  `,
};

function cellOf(text: string): RawCell {
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Rows as they stand below each other; a blank line parts two tables. */
type Rows = RawCell[][];

export interface Damage {
  readonly sheet: string;
  /** What stands in the first cell of the row; with "#2", the second such row. */
  readonly row: string;
  readonly column: string;
  readonly typed: RawCell;
}

function typed(sheets: Readonly<Record<string, string>>): [string, Rows][] {
  return Object.entries(sheets).map(([name, text]): [string, Rows] => [
    name,
    text
      .trim()
      .split('\n')
      .map((line) => line.split('¦').map((cell) => cellOf(cell.trim()))),
  ]);
}

/** A workbook of other sheets, written in the same way. */
export function workbookOf(sheets: Readonly<Record<string, string>>): WorkbookSnapshot {
  return snapshotsOf(typed(sheets));
}

export function handWritten(...damages: readonly Damage[]): WorkbookSnapshot {
  const sheets = typed(SHEETS);
  for (const { sheet, row, column, typed: cell } of damages) {
    const rows = sheets.find(([name]) => name === sheet)?.[1] ?? [];
    const place = placeOf(rows, row, column);
    const cells = rows[place.row] ?? [];
    while (cells.length <= place.column) cells.push('');
    cells[place.column] = cell;
  }
  return snapshotsOf(sheets);
}

function snapshotsOf(sheets: readonly (readonly [string, Rows])[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(([name, rows], index) => snapshotOf(name, rows, index)),
    sheetNames: sheets.map(([name]) => name),
    results: null,
    structureProtected: false,
    judged: null,
    lostChoices: [],
  };
}

/** The workbook without some of its sheets. */
export function without(...names: readonly string[]): WorkbookSnapshot {
  const all = handWritten();
  return { ...all, sheets: all.sheets.filter(({ name }) => !names.includes(name)) };
}

function snapshotOf(name: string, rows: Rows, index: number): SheetSnapshot {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    id: String(index),
    name,
    visible: true,
    protected: false,
    mark: null,
    unfinished: false,
    uncalculated: null,
    daysFrom: 1900,
    chosen: [],
    used: { row: 0, column: 0, rows: rows.length, columns },
    values: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? '')),
  };
}

/** Where the heading stands above a row that begins so. */
export function placeOf(
  rows: Rows | SheetSnapshot['values'],
  key: string,
  column: string,
): { row: number; column: number } {
  const [code = '', nth = '1'] = key.split('#');
  const found = rows.flatMap((row, index) => (String(row[0]) === code ? [index] : []));
  for (const row of found.slice(Number(nth) - 1)) {
    for (let above = row; above >= 0; above--) {
      const at = (rows[above] ?? []).findIndex((cell) => String(cell) === column);
      if (at >= 0) return { row, column: at };
      // A blank line ends the table.
      if ((rows[above] ?? []).every((cell) => cell === '')) break;
    }
  }
  throw new Error(`no cell ${key} / ${column}`);
}
