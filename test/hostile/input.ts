/** A workbook with other texts in its input sheets, as a file that somebody sends. */
import { openWorkbook, saveWorkbook } from '../../src/xlsx';
import type { OpenWorkbook, SheetData } from '../../src/xlsx';
import { scenarioBytes } from '../support/excel';
import { small } from '../support/small-campaign';

/** The small campaign with every text filled in that an office may fill in. */
export function everyText(): Promise<Uint8Array> {
  const { campaign, entry } = small;
  const { individuals } = entry;
  const people = individuals.nominees.map((nominee) => ({
    ...nominee,
    achievement: `Tóm tắt của ${nominee.name}`,
  }));
  return scenarioBytes({
    ...small,
    campaign: {
      ...campaign,
      scaleApproval: 'Quyết định số 7/QĐ-SCT',
      office: {
        parent: 'UBND tỉnh An Giang',
        place: 'Long Xuyên',
        signerPost: 'Giám đốc',
        signer: 'Lê Thị Ký',
        preparer: 'Trần Văn Lập',
      },
    },
    entry: { ...entry, individuals: { ...individuals, nominees: people } },
  });
}

export function opened(bytes: Uint8Array): OpenWorkbook {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.workbook;
}

/** Every text that a cell of the workbook is, once; of some of its sheets. */
export function textsIn(
  bytes: Uint8Array,
  isMeant: (sheet: string) => boolean = () => true,
): readonly string[] {
  const texts = new Set<string>();
  for (const sheet of opened(bytes).data.sheets.filter(({ name }) => isMeant(name))) {
    for (const { text } of textCells(sheet)) texts.add(text);
  }
  return [...texts];
}

/** Headings below which an office writes what it likes, and what it says of itself. */
const FREE_BELOW = [
  ...['Câu hỏi', 'Kế hoạch viết', 'Hình thức khen thưởng', 'Cấp khen thưởng', 'Điều kiện xét'],
  ...['Văn bản căn cứ', 'Mục, điều khoản', 'Tên cột dữ kiện', 'Trích yếu', 'Thành phần hồ sơ'],
  ...['Lời văn trong mẫu', 'Nhóm tiêu chí', 'Tiêu chí', 'Căn cứ pháp lý', 'Mã số', 'Tên tập thể'],
  ...['Họ và tên', 'Chức vụ', 'Đơn vị', 'Văn bản', 'Tóm tắt thành tích'],
];
const FREE_BESIDE = [
  ...['Mã phong trào', 'Tên phong trào', 'Kế hoạch', 'Cơ quan ban hành', 'Cơ quan chủ quản'],
  ...['Văn bản phê duyệt thang điểm', 'Địa danh ghi trên văn bản', 'Chức vụ người ký'],
  ...['Họ tên người ký', 'Họ tên người lập'],
];

/** Of these no two may be alike, or there were fewer rows: one for each post. */
const UNLIKE = [
  ...['Tên cột dữ kiện', 'Căn cứ pháp lý', 'Nhóm tiêu chí', 'Mã số', 'Tên tập thể', 'Họ và tên'],
  ...['Đơn vị', 'Hình thức khen thưởng', 'Thành phần hồ sơ', 'Chức vụ'],
];

export interface FreeText {
  readonly text: string;
  readonly isUnlike: boolean;
}

/** Texts that mean nothing to the program, so that a campaign with any others can be scored. */
export function freeTexts(bytes: Uint8Array): readonly FreeText[] {
  const free = new Set<string>();
  const unlike = new Set<string>();
  const meant = new Set<string>();
  for (const sheet of opened(bytes).data.sheets) {
    let columns = new Map<number, string>();
    for (const [row, cells] of sheet.cells) {
      const line = [...cells].filter(([, { value }]) => value !== null);
      if (!sheet.cells.has(row - 1) || line.length === 0) columns = new Map();
      const headings = line.filter(([, { value }]) => FREE_BELOW.includes(String(value)));
      const isHeading = headings.length > 0 && line.every(([, { value }]) => value !== '');
      if (isHeading && line.length > 1) {
        columns = new Map(headings.map(([column, { value }]) => [column, String(value)]));
      } else {
        const isBeside = FREE_BESIDE.includes(String(cells.get(0)?.value));
        for (const [column, { value }] of line) {
          if (typeof value !== 'string') continue;
          const isFree = columns.has(column) || (isBeside && column === 1);
          (isFree ? free : meant).add(value);
          if (UNLIKE.includes(columns.get(column) ?? '')) unlike.add(value);
        }
      }
    }
  }
  return [...free]
    .filter((text) => !meant.has(text))
    .map((text) => ({ text, isUnlike: unlike.has(text) }));
}

/** The workbook with other texts. A name stands in several sheets and is changed in all of them. */
export function withTexts(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  const workbook = opened(bytes);
  for (const sheet of workbook.data.sheets) {
    for (const { text, set } of textCells(sheet)) {
      const other = change(text);
      if (other !== text) set(other);
    }
  }
  return saveWorkbook(workbook);
}

function textCells(sheet: SheetData): readonly { text: string; set: (text: string) => void }[] {
  return [...sheet.cells.values()].flatMap((cells) =>
    [...cells].flatMap(([column, cell]) => {
      const { value, formula } = cell;
      if (typeof value !== 'string' || formula !== undefined) return [];
      const set = (text: string) => {
        cells.set(column, { ...cell, value: text });
        sheet.touched.add('cells');
      };
      return [{ text: value, set }];
    }),
  );
}
