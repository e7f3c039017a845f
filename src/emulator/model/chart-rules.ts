/**
 * Excel's rules for charts: names, which cells become series, and how charts follow their cells.
 */
import { seriesOf } from '../../xlsx';
import type { Area, ChartData, ChartSource, SheetData, WorkbookData } from '../../xlsx';
import type { RangeTarget } from '../classes/targets';
import { fail } from '../protocol/host-error';
import { isUnbounded } from './areas';
import { cellAt, usedArea } from './cells';

/** The id that the client sees: the frame's number and the sheet's. */
export function chartId(sheet: SheetData, { id }: ChartData): string {
  const number = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');
  return `{${number(id)}-0002-0000-0000-0000${number(Number(sheet.id))}}`;
}

export function findChart(sheet: SheetData, key: unknown): ChartData | null {
  const wanted = String(key).toLowerCase();
  return (
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted) ??
    sheet.charts.find((chart) => chartId(sheet, chart).toLowerCase() === wanted) ??
    null
  );
}

/** What a chart may be called or titled: characters that a file cannot carry are refused. */
export function chartText(value: unknown): string {
  const isText = typeof value === 'string' && !/(?!\n)[\p{Cc}\p{Cs}]/u.test(value);
  return isText && value.length <= 255 ? value : fail('InvalidArgument');
}

/**
 * The cells to draw, and which of them are labels. A line of labels is one that is not all
 * numbers, or any line when the corner cell is empty: a first column of years under a heading
 * becomes a series in Excel, too.
 */
export function chartSource({ sheet, area: given }: RangeTarget, seriesBy: unknown): ChartSource {
  const area = isUnbounded(given) ? usedArea(sheet, true, given) : given;
  if (area === null) return fail('InvalidArgument');
  const isCornerEmpty = (cellAt(sheet, area.row, area.column)?.value ?? null) === null;
  const isSingle = { row: area.rows === 1, column: area.columns === 1 };
  const isLabels = (line: Area) => isCornerEmpty || !isAllNumbers(sheet, line);
  const top = isSingle.column
    ? { ...area, rows: 1 }
    : { ...area, rows: 1, column: area.column + 1, columns: area.columns - 1 };
  const side = isSingle.row
    ? { ...area, columns: 1 }
    : { ...area, columns: 1, row: area.row + 1, rows: area.rows - 1 };
  return {
    sheet: sheet.name,
    area: { ...area },
    seriesBy: direction(seriesBy, area),
    hasHeaderRow: !isSingle.row && isLabels(top),
    hasHeaderColumn: !isSingle.column && isLabels(side),
  };
}

/** The shorter side of the block becomes the series. */
function direction(seriesBy: unknown, area: Area): ChartSource['seriesBy'] {
  switch (seriesBy ?? 'Auto') {
    case 'Auto':
      return area.rows >= area.columns ? 'columns' : 'rows';
    case 'Columns':
      return 'columns';
    case 'Rows':
      return 'rows';
    default:
      return fail('InvalidArgument');
  }
}

function isAllNumbers(sheet: SheetData, line: Area): boolean {
  let numbers = 0;
  for (let row = line.row; row < line.row + line.rows; row += 1) {
    for (let column = line.column; column < line.column + line.columns; column += 1) {
      const value = cellAt(sheet, row, column)?.value ?? null;
      if (typeof value === 'number') numbers += 1;
      else if (value !== null) return false;
    }
  }
  return numbers > 0;
}

/** The names of a chart's series as its legend shows them. */
export function seriesNames(data: WorkbookData, source: ChartSource | null): string[] {
  if (source === null) return [];
  const home = data.sheets.find((sheet) => isSheet(source, sheet.name));
  return seriesOf(source).map(({ name }, index) => {
    const value = (home && name && cellAt(home, name.row, name.column)?.value) ?? null;
    if (value === null) return `Series${String(index + 1)}`;
    return typeof value === 'object' ? value.error : String(value);
  });
}

/** Changes the sources that lie in a sheet: to other cells, to another name, or to nothing. */
export function followCharts(
  data: WorkbookData,
  sheetName: string,
  change: (source: ChartSource) => ChartSource | null,
): void {
  for (const sheet of data.sheets) {
    for (const { own } of sheet.charts) {
      if (!own?.source || !isSheet(own.source, sheetName)) continue;
      const before = JSON.stringify(own.source);
      own.source = change(own.source);
      if (JSON.stringify(own.source) !== before) sheet.touched.add('charts');
    }
  }
}

/** Rows or columns moved: the corners of charts that lie in them move along. */
export function moveCharts(
  sheet: SheetData,
  axis: 'row' | 'column',
  move: (line: number) => number | null,
): void {
  const offset = axis === 'row' ? 'rowOffset' : 'columnOffset';
  for (const { own } of sheet.charts) {
    for (const corner of own ? [own.anchor.from, own.anchor.to] : []) {
      let line = corner[axis];
      let moved = move(line);
      // A line that went takes the corner to the next one that stayed.
      if (moved === null) corner[offset] = 0;
      while (moved === null) moved = move((line += 1));
      if (moved !== corner[axis]) sheet.touched.add('charts');
      corner[axis] = moved;
    }
  }
}

function isSheet(source: ChartSource, name: string): boolean {
  return source.sheet.toLowerCase() === name.toLowerCase();
}
