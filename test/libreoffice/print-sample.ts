/** A sheet as it should be printed, to be spoiled: a title, a table over pages, signatures. */
import { newSheetData, newWorkbook, saveWorkbook } from '../../src/xlsx';
import type { Cell, CellValue, SheetData, StyleBook, StyleChange } from '../../src/xlsx';

export const HEADER = ['STT', 'Họ và tên', 'Đơn vị', 'Điểm'];
export const SIGNATURE = { first: 'CHỦ TỊCH HỘI ĐỒNG', last: 'Nguyễn Văn Ấn' };
const HEADER_ROW = 3;
const PEOPLE = 14;
/** Row of the first person, and the row in which the signature block begins. */
export const FIRST = HEADER_ROW + 1;
export const SIGNED = FIRST + PEOPLE + 1;
export const LONG =
  'Phòng Tổ chức - Hành chính, Ủy ban nhân dân tỉnh An Giang đã đề nghị xét tặng Bằng khen';

export interface Draft {
  readonly sheet: SheetData;
  readonly put: (row: number, column: number, value: CellValue, look?: StyleChange) => void;
}

export type Spoil = (draft: Draft) => void;

/** A workbook of such sheets by name, each spoiled in its own way or, by nothing, not at all. */
export function drafted(spoils: Readonly<Record<string, Spoil>>): Uint8Array {
  const [first = '', ...others] = Object.keys(spoils);
  const workbook = newWorkbook(first);
  const { sheets, styles } = workbook.data;
  sheets.push(...others.map((name, index) => newSheetData(String(index + 2), name)));
  workbook.data.touched = true;
  for (const sheet of sheets) {
    const draft = { sheet, put: putterOf(sheet, styles) };
    write(draft);
    setUp(sheet);
    spoils[sheet.name]?.(draft);
    for (const facet of ['cells', 'columns', 'rows', 'merges', 'page'] as const) {
      sheet.touched.add(facet);
    }
  }
  return saveWorkbook(workbook);
}

/** A chart of the points over rows of the sheet, as wide as the table. */
export function drawChart(sheet: SheetData, row: number, rows: number): void {
  const corner = (line: number, column: number) => ({
    ...{ row: line, column },
    ...{ rowOffset: 0, columnOffset: 0 },
  });
  sheet.charts.push({
    ...{ id: 2, name: 'Biểu đồ 1', part: null },
    own: {
      type: 'BarClustered',
      anchor: { from: corner(row, 0), to: corner(row + rows, 4) },
      source: {
        sheet: sheet.name,
        area: { row: FIRST, column: 3, rows: 4, columns: 1 },
        ...{ seriesBy: 'columns', hasHeaderRow: false, hasHeaderColumn: false },
      },
      ...{ title: 'Điểm của bốn người', legend: null, isReversed: false },
    },
  });
  sheet.touched.add('charts');
}

function putterOf(sheet: SheetData, styles: StyleBook): Draft['put'] {
  return (row, column, value, look = {}) => {
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    const font = { name: 'Times New Roman', size: 13, ...look.font };
    cells.set(column, { value, style: styles.derive(0, { vertical: 'top', ...look, font }) });
    sheet.cells.set(row, cells);
  };
}

function write({ sheet, put }: Draft): void {
  const edge = { style: 'thin', color: '#000000' };
  const borders = { left: edge, right: edge, top: edge, bottom: edge };
  put(0, 0, 'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026', {
    font: { bold: true },
  });
  put(1, 0, `${LONG}. ${LONG}.`, { wrap: true });
  sheet.merges.push({ row: 1, column: 0, rows: 1, columns: 4 });
  sheet.rowHeights.set(1, 50);
  HEADER.forEach((text, column) => {
    put(HEADER_ROW, column, text, { font: { bold: true }, horizontal: 'center', borders });
  });
  for (let person = 0; person < PEOPLE; person++) {
    const row = FIRST + person;
    put(row, 0, person + 1, { borders });
    put(row, 1, '⚖ Đặng Thị Ngữ', { borders });
    put(row, 2, LONG, { wrap: true, borders });
    put(row, 3, 98.5 - person, { numberFormat: '0.00', borders });
    sheet.rowHeights.set(row, 66);
  }
  put(SIGNED, 2, SIGNATURE.first, { font: { bold: true } });
  put(SIGNED + 4, 2, SIGNATURE.last, { font: { bold: true } });
  [7, 24, 32, 10].forEach((width, column) => sheet.columnWidths.set(column, width));
}

function setUp({ page }: SheetData): void {
  const inches = (millimetres: number) => millimetres / 25.4;
  page.paperSize = 9;
  page.orientation = 'portrait';
  page.fitToWidth = 1;
  page.titleRows = { first: HEADER_ROW, last: HEADER_ROW };
  page.margins = {
    left: inches(30),
    right: inches(15),
    top: inches(20),
    bottom: inches(20),
    header: inches(10),
    footer: inches(10),
  };
  page.differentFirstPage = true;
  page.header = { left: '', center: '&"Times New Roman,Regular"&13&P', right: '' };
}
