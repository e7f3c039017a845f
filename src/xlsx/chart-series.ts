/**
 * From the block of cells that a chart draws to its series, and back.
 */
import { absoluteAddress, parseAddress, quoteSheetName } from './address';
import type { ChartSource } from './chart-data';
import type { Area } from './workbook-data';

/** The cells of one series; each is a single row or column of the source. */
export interface SeriesAreas {
  name: Area | null;
  categories: Area | null;
  values: Area;
}

/** The same as the file writes it. */
export interface SeriesReferences {
  name: string | null;
  categories: string | null;
  values: string;
}

/** The series in order; none if there is nothing but labels. */
export function seriesOf(source: ChartSource): SeriesAreas[] {
  const { area } = source;
  const labelRows = source.hasHeaderRow ? 1 : 0;
  const labelColumns = source.hasHeaderColumn ? 1 : 0;
  const body = {
    row: area.row + labelRows,
    column: area.column + labelColumns,
    rows: area.rows - labelRows,
    columns: area.columns - labelColumns,
  };
  if (body.rows < 1 || body.columns < 1) return [];
  const isByColumns = source.seriesBy === 'columns';
  return Array.from({ length: isByColumns ? body.columns : body.rows }, (_, index) => {
    const values = isByColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const above = source.hasHeaderRow ? { ...values, row: area.row, rows: 1 } : null;
    const beside = source.hasHeaderColumn ? { ...values, column: area.column, columns: 1 } : null;
    return isByColumns
      ? { name: above, categories: beside, values }
      : { name: beside, categories: above, values };
  });
}

/** `'Sheet 1'!$B$2:$B$9` */
export function referenceTo(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${absoluteAddress(area)}`;
}

/** The source that would give these series; `null` if they are no block of cells. */
export function sourceOf(series: readonly SeriesReferences[]): ChartSource | null {
  const [first] = series;
  const values = parseReference(first?.values ?? null);
  if (first === undefined || values === null) return null;
  const name = parseReference(first.name);
  const categories = parseReference(first.categories);
  const isByColumns = isAlongColumn(values.area, name?.area, categories?.area);
  const parts = series.flatMap((one) => [one.name, one.categories, one.values]);
  const areas = parts.flatMap((part) => parseReference(part)?.area ?? []);
  return {
    sheet: values.sheet,
    area: areas.reduce(around, values.area),
    seriesBy: isByColumns ? 'columns' : 'rows',
    hasHeaderRow: (isByColumns ? name : categories) !== null,
    hasHeaderColumn: (isByColumns ? categories : name) !== null,
  };
}

/** Whether a series runs down a column; where it has one value, its labels tell. */
function isAlongColumn(values: Area, name?: Area, categories?: Area): boolean {
  if (values.rows > 1 || values.columns > 1) return values.columns === 1;
  if (name !== undefined) return name.column === values.column;
  return categories === undefined || categories.row === values.row;
}

function parseReference(text: string | null): { sheet: string; area: Area } | null {
  const mark = text?.lastIndexOf('!') ?? -1;
  if (text === null || mark < 0) return null;
  const area = parseAddress(text.slice(mark + 1));
  const sheet = text.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  return area === null ? null : { sheet, area };
}

function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
